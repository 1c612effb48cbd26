"""IBKR's ``QueryRecentRecurringEventResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_recent_recurring_event_response_instruction_result import (
        QueryRecentRecurringEventResponseInstructionResult,
    )


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResponse(OpenModel):
    """IBKR's ``QueryRecentRecurringEventResponse``."""

    instruction_result: QueryRecentRecurringEventResponseInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("QueryRecentRecurringEventResponseInstructionResult")),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", FLOAT),
    }
