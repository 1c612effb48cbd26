"""IBKR's ``RecurringInstructionDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recurring_instruction_detail_frequency import RecurringInstructionDetailFrequency


@define(kw_only=True, repr=False)
class RecurringInstructionDetail(OpenModel):
    """IBKR's ``RecurringInstructionDetail``."""

    frequency: RecurringInstructionDetailFrequency
    instruction_name: str
    start_date: str
    end_date: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "frequency": ("frequency", Enumerated("RecurringInstructionDetailFrequency")),
        "instructionName": ("instruction_name", TEXT),
        "startDate": ("start_date", TEXT),
        "endDate": ("end_date", TEXT),
    }
