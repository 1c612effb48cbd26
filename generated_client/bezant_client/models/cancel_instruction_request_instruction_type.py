"""Part of ``POST /gw/api/v1/instructions/cancel body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CancelInstructionRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/instructions/cancel body/instructionType``."""

    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"
