"""Part of ``POST /gw/api/v1/internal-cash-transfers body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InternalCashTransferInstruction


class CreateInternalCashTransferRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-cash-transfers body/instructionType``."""

    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"


@define(kw_only=True, repr=False)
class CreateInternalCashTransferRequest(OpenModel):
    """Part of ``POST /gw/api/v1/internal-cash-transfers body``."""

    instruction: InternalCashTransferInstruction
    instruction_type: CreateInternalCashTransferRequestInstructionType

    WIRE = Wire(
        {
            "instruction": ("instruction", Object("InternalCashTransferInstruction")),
            "instructionType": ("instruction_type", Enumerated("CreateInternalCashTransferRequestInstructionType")),
        }
    )
