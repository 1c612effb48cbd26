"""IBKR's ``QueryWithdrawableAmountsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_withdrawable_amounts_instruction_result import QueryWithdrawableAmountsInstructionResult


@define(kw_only=True, repr=False)
class QueryWithdrawableAmountsResponse(OpenModel):
    """IBKR's ``QueryWithdrawableAmountsResponse``."""

    instruction_result: QueryWithdrawableAmountsInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("QueryWithdrawableAmountsInstructionResult")),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", FLOAT),
    }
