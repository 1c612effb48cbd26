"""Part of ``POST /gw/api/v1/instructions/cancel body``."""

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
    from . import CancelInstruction


class CancelInstructionRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/instructions/cancel body/instructionType``."""

    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"


@define(kw_only=True, repr=False)
class CancelInstructionRequest(OpenModel):
    """Part of ``POST /gw/api/v1/instructions/cancel body``."""

    instruction: CancelInstruction
    instruction_type: CancelInstructionRequestInstructionType

    WIRE = Wire(
        {
            "instruction": ("instruction", Object("CancelInstruction")),
            "instructionType": ("instruction_type", Enumerated("CancelInstructionRequestInstructionType")),
        }
    )
