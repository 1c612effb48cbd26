"""IBKR's ``QueryWithdrawableAmountsWithoutOriginHoldResponse``."""

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
    from . import QueryWithdrawableAmountsWithoutOriginHoldResult


@define(kw_only=True, repr=False)
class QueryWithdrawableAmountsWithoutOriginHoldResponse(OpenModel):
    """IBKR's ``QueryWithdrawableAmountsWithoutOriginHoldResponse``."""

    instruction_result: QueryWithdrawableAmountsWithoutOriginHoldResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryWithdrawableAmountsWithoutOriginHoldResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
