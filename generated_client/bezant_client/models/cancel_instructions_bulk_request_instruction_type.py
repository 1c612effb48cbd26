"""Part of ``POST /gw/api/v1/instructions/cancel:bulk body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CancelInstructionsBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/instructions/cancel:bulk body/instructionType``."""

    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"
