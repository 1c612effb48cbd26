"""Part of ``POST /gw/api/v1/internal-cash-transfers body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    Object,
)

if TYPE_CHECKING:
    from .create_internal_cash_transfer_request_instruction_type import (
        CreateInternalCashTransferRequestInstructionType,
    )
    from .internal_cash_transfer_instruction import InternalCashTransferInstruction


@define(kw_only=True, repr=False)
class CreateInternalCashTransferRequest(Model["Any"]):
    """Part of ``POST /gw/api/v1/internal-cash-transfers body``."""

    instruction: InternalCashTransferInstruction
    instruction_type: CreateInternalCashTransferRequestInstructionType
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", Object("InternalCashTransferInstruction")),
        "instructionType": ("instruction_type", Enumerated("CreateInternalCashTransferRequestInstructionType")),
    }
