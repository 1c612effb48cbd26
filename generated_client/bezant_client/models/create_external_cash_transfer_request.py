"""Part of ``POST /gw/api/v1/external-cash-transfers body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    Object,
    OneOf,
)

if TYPE_CHECKING:
    from .create_external_cash_transfer_request_instruction_type import (
        CreateExternalCashTransferRequestInstructionType,
    )
    from .deposit_funds_instruction import DepositFundsInstruction
    from .withdraw_funds_instruction import WithdrawFundsInstruction


@define(kw_only=True, repr=False)
class CreateExternalCashTransferRequest(Model["Any"]):
    """Part of ``POST /gw/api/v1/external-cash-transfers body``."""

    instruction: DepositFundsInstruction | WithdrawFundsInstruction
    instruction_type: CreateExternalCashTransferRequestInstructionType
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "instruction": (
            "instruction",
            OneOf(
                Object("DepositFundsInstruction"),
                Object("WithdrawFundsInstruction"),
            ),
        ),
        "instructionType": ("instruction_type", Enumerated("CreateExternalCashTransferRequestInstructionType")),
    }
