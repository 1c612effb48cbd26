"""IBKR's ``QueryWithdrawableCashEquityResponse``."""

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
    from . import QueryWithdrawableCashEquityResult


@define(kw_only=True, repr=False)
class QueryWithdrawableCashEquityResponse(OpenModel):
    """IBKR's ``QueryWithdrawableCashEquityResponse``."""

    instruction_result: QueryWithdrawableCashEquityResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryWithdrawableCashEquityResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
