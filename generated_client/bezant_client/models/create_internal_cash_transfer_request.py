"""Part of ``POST /gw/api/v1/internal-cash-transfers body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object

if TYPE_CHECKING:
    from .create_internal_cash_transfer_request_instruction_type import CreateInternalCashTransferRequestInstructionType
    from .internal_cash_transfer_instruction import InternalCashTransferInstruction


@define(kw_only=True, repr=False)
class CreateInternalCashTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-cash-transfers body``."""

    instruction: InternalCashTransferInstruction
    instruction_type: CreateInternalCashTransferRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", Object("InternalCashTransferInstruction")),
        "instructionType": ("instruction_type", Enumerated("CreateInternalCashTransferRequestInstructionType")),
    }
