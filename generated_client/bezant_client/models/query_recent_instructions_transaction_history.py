"""``transactionHistory`` of IBKR's ``QueryRecentInstructions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_recent_instructions_transaction_history_transaction_type import (
        QueryRecentInstructionsTransactionHistoryTransactionType,
    )


@define(kw_only=True, repr=False)
class QueryRecentInstructionsTransactionHistory(OpenModel):
    """``transactionHistory`` of IBKR's ``QueryRecentInstructions``."""

    days_to_go_back: float
    transaction_type: QueryRecentInstructionsTransactionHistoryTransactionType | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "daysToGoBack": ("days_to_go_back", FLOAT),
        "transactionType": ("transaction_type", Enumerated("QueryRecentInstructionsTransactionHistoryTransactionType")),
    }
