"""IBKR's ``RecurringInstructionDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recurring_instruction_detail_frequency import (
        RecurringInstructionDetailFrequency,
    )


@define(kw_only=True, repr=False)
class RecurringInstructionDetail(Model["Any"]):
    """IBKR's ``RecurringInstructionDetail``."""

    frequency: RecurringInstructionDetailFrequency
    instruction_name: str
    start_date: str
    end_date: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "frequency": ("frequency", Enumerated("RecurringInstructionDetailFrequency")),
        "instructionName": ("instruction_name", TEXT),
        "startDate": ("start_date", TEXT),
        "endDate": ("end_date", TEXT),
    }
