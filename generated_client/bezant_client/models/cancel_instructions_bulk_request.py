"""Part of ``POST /gw/api/v1/instructions/cancel:bulk body``."""

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
    from . import CancelInstruction


class CancelInstructionsBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/instructions/cancel:bulk body/instructionType``."""

    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"


@define(kw_only=True, repr=False)
class CancelInstructionsBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/instructions/cancel:bulk body``."""

    instruction_type: CancelInstructionsBulkRequestInstructionType
    instructions: list[CancelInstruction]

    WIRE = Wire(
        {
            "instructionType": ("instruction_type", Enumerated("CancelInstructionsBulkRequestInstructionType")),
            "instructions": ("instructions", ListOf(Object("CancelInstruction"))),
        }
    )
