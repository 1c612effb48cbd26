"""IBKR's ``RecurringInstructionDetail``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class RecurringInstructionDetailFrequency(OpenStrEnum):
    """``frequency`` of IBKR's ``RecurringInstructionDetail``."""

    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    YEARLY = "YEARLY"


@define(kw_only=True, repr=False)
class RecurringInstructionDetail(OpenModel):
    """IBKR's ``RecurringInstructionDetail``."""

    frequency: RecurringInstructionDetailFrequency
    instruction_name: str
    start_date: str
    end_date: str | Unset = UNSET

    WIRE = Wire(
        {
            "frequency": ("frequency", Enumerated("RecurringInstructionDetailFrequency")),
            "instructionName": ("instruction_name", TEXT),
            "startDate": ("start_date", TEXT),
            "endDate": ("end_date", TEXT),
        }
    )
