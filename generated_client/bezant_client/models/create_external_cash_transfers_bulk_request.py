"""Part of ``POST /gw/api/v1/external-cash-transfers:bulk body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import DepositFundsInstruction, WithdrawFundsInstruction


class CreateExternalCashTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers:bulk body/instructionType``."""

    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"


@define(kw_only=True, repr=False)
class CreateExternalCashTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-cash-transfers:bulk body``."""

    instruction_type: CreateExternalCashTransfersBulkRequestInstructionType
    instructions: list[DepositFundsInstruction | WithdrawFundsInstruction]

    WIRE = Wire(
        {
            "instructionType": (
                "instruction_type",
                Enumerated("CreateExternalCashTransfersBulkRequestInstructionType"),
            ),
            "instructions": (
                "instructions",
                ListOf(OneOf(Object("DepositFundsInstruction"), Object("WithdrawFundsInstruction"))),
            ),
        }
    )
