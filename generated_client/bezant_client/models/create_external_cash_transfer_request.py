"""Part of ``POST /gw/api/v1/external-cash-transfers body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import DepositFundsInstruction, WithdrawFundsInstruction


class CreateExternalCashTransferRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers body/instructionType``."""

    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"


@define(kw_only=True, repr=False)
class CreateExternalCashTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-cash-transfers body``."""

    instruction: DepositFundsInstruction | WithdrawFundsInstruction
    instruction_type: CreateExternalCashTransferRequestInstructionType

    WIRE = Wire(
        {
            "instruction": (
                "instruction",
                OneOf(Object("DepositFundsInstruction"), Object("WithdrawFundsInstruction")),
            ),
            "instructionType": ("instruction_type", Enumerated("CreateExternalCashTransferRequestInstructionType")),
        }
    )
