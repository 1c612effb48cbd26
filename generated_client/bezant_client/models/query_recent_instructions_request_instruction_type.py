"""Part of ``POST /gw/api/v1/instructions/query body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QueryRecentInstructionsRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/instructions/query body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    QUERY_RECENT_INSTRUCTIONS = "QUERY_RECENT_INSTRUCTIONS"

    @classmethod
    def _missing_(cls, value: object) -> QueryRecentInstructionsRequestInstructionType | None:
        return undeclared(cls, value, str)
