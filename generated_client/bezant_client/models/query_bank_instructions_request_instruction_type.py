"""Part of ``POST /gw/api/v1/bank-instructions/query body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class QueryBankInstructionsRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions/query body/instructionType``."""

    QUERY_BANK_INSTRUCTION = "QUERY_BANK_INSTRUCTION"
    QUERY_RECENT_RECURRING_EVENTS = "QUERY_RECENT_RECURRING_EVENTS"
    QUERY_RECURRING_INSTRUCTIONS = "QUERY_RECURRING_INSTRUCTIONS"
