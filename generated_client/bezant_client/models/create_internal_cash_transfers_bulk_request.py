"""Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    ListOf,
    Object,
)

if TYPE_CHECKING:
    from .create_internal_cash_transfers_bulk_request_instruction_type import (
        CreateInternalCashTransfersBulkRequestInstructionType,
    )
    from .internal_cash_transfer_instruction import InternalCashTransferInstruction


@define(kw_only=True, repr=False)
class CreateInternalCashTransfersBulkRequest(Model["Any"]):
    """Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body``."""

    instruction_type: CreateInternalCashTransfersBulkRequestInstructionType
    instructions: list[InternalCashTransferInstruction]
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("CreateInternalCashTransfersBulkRequestInstructionType")),
        "instructions": ("instructions", ListOf(Object("InternalCashTransferInstruction"))),
    }
