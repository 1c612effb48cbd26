"""``frequency`` of IBKR's ``RecurringInstructionDetail``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RecurringInstructionDetailFrequency(OpenStrEnum):
    """``frequency`` of IBKR's ``RecurringInstructionDetail``."""

    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    YEARLY = "YEARLY"
