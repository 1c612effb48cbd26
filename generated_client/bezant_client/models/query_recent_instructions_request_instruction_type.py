"""Part of ``POST /gw/api/v1/instructions/query body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class QueryRecentInstructionsRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/instructions/query body/instructionType``."""

    QUERY_RECENT_INSTRUCTIONS = "QUERY_RECENT_INSTRUCTIONS"
