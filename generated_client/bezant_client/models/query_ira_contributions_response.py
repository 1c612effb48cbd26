"""IBKR's ``QueryIRAContributionsResponse``."""

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
    from . import QueryIRAContributionsResult


@define(kw_only=True, repr=False)
class QueryIRAContributionsResponse(OpenModel):
    """IBKR's ``QueryIRAContributionsResponse``."""

    instruction_result: QueryIRAContributionsResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryIRAContributionsResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
