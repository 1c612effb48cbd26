"""Part of ``POST /gw/api/v1/external-cash-transfers body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object, OneOf

if TYPE_CHECKING:
    from .create_external_cash_transfer_request_instruction_type import CreateExternalCashTransferRequestInstructionType
    from .deposit_funds_instruction import DepositFundsInstruction
    from .withdraw_funds_instruction import WithdrawFundsInstruction


@define(kw_only=True, repr=False)
class CreateExternalCashTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-cash-transfers body``."""

    instruction: DepositFundsInstruction | WithdrawFundsInstruction
    instruction_type: CreateExternalCashTransferRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", OneOf(Object("DepositFundsInstruction"), Object("WithdrawFundsInstruction"))),
        "instructionType": ("instruction_type", Enumerated("CreateExternalCashTransferRequestInstructionType")),
    }
