"""Part of ``POST /gw/api/v1/bank-instructions/query body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QueryBankInstructionsRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions/query body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    QUERY_BANK_INSTRUCTION = "QUERY_BANK_INSTRUCTION"
    QUERY_RECENT_RECURRING_EVENTS = "QUERY_RECENT_RECURRING_EVENTS"
    QUERY_RECURRING_INSTRUCTIONS = "QUERY_RECURRING_INSTRUCTIONS"

    @classmethod
    def _missing_(cls, value: object) -> QueryBankInstructionsRequestInstructionType | None:
        return undeclared(cls, value, str)
