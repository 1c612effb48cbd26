"""``frequency`` of IBKR's ``RecurringInstructionDetail``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RecurringInstructionDetailFrequency(StrEnum):
    """``frequency`` of IBKR's ``RecurringInstructionDetail``. A value that is not listed becomes a member named ``UNDECLARED``."""

    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    YEARLY = "YEARLY"

    @classmethod
    def _missing_(cls, value: object) -> RecurringInstructionDetailFrequency | None:
        return undeclared(cls, value, str)
