"""IBKR's ``QueryRecurringInstructionsResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import QueryRecurringInstructionsResult


@define(kw_only=True, repr=False)
class QueryRecurringInstructionsResponse(OpenModel):
    """IBKR's ``QueryRecurringInstructionsResponse``."""

    instruction_result: QueryRecurringInstructionsResult | None | Unset = UNSET

    WIRE = Wire({"instructionResult": ("instruction_result", Object("QueryRecurringInstructionsResult"))})
