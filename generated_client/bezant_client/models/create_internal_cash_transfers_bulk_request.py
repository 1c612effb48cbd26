"""Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InternalCashTransferInstruction


class CreateInternalCashTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body/instructionType``."""

    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"


@define(kw_only=True, repr=False)
class CreateInternalCashTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body``."""

    instruction_type: CreateInternalCashTransfersBulkRequestInstructionType
    instructions: list[InternalCashTransferInstruction]

    WIRE = Wire(
        {
            "instructionType": (
                "instruction_type",
                Enumerated("CreateInternalCashTransfersBulkRequestInstructionType"),
            ),
            "instructions": ("instructions", ListOf(Object("InternalCashTransferInstruction"))),
        }
    )
