"""Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object

if TYPE_CHECKING:
    from .create_internal_cash_transfers_bulk_request_instruction_type import (
        CreateInternalCashTransfersBulkRequestInstructionType,
    )
    from .internal_cash_transfer_instruction import InternalCashTransferInstruction


@define(kw_only=True, repr=False)
class CreateInternalCashTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body``."""

    instruction_type: CreateInternalCashTransfersBulkRequestInstructionType
    instructions: list[InternalCashTransferInstruction]

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("CreateInternalCashTransfersBulkRequestInstructionType")),
        "instructions": ("instructions", ListOf(Object("InternalCashTransferInstruction"))),
    }
