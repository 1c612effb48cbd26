"""IBKR's ``QueryWithdrawableAmountsResponse``."""

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
    from . import QueryWithdrawableAmountsInstructionResult


@define(kw_only=True, repr=False)
class QueryWithdrawableAmountsResponse(OpenModel):
    """IBKR's ``QueryWithdrawableAmountsResponse``."""

    instruction_result: QueryWithdrawableAmountsInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryWithdrawableAmountsInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
