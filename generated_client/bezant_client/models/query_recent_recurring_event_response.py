"""IBKR's ``QueryRecentRecurringEventResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import QueryRecentRecurringEventResponseInstructionResult


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResponse(OpenModel):
    """IBKR's ``QueryRecentRecurringEventResponse``."""

    instruction_result: QueryRecentRecurringEventResponseInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryRecentRecurringEventResponseInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
