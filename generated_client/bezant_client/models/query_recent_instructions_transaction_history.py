"""``transactionHistory`` of IBKR's ``QueryRecentInstructions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_recent_instructions_transaction_history_transaction_type import (
        QueryRecentInstructionsTransactionHistoryTransactionType,
    )


@define(kw_only=True, repr=False)
class QueryRecentInstructionsTransactionHistory(Model["Any"]):
    """``transactionHistory`` of IBKR's ``QueryRecentInstructions``."""

    days_to_go_back: float
    transaction_type: QueryRecentInstructionsTransactionHistoryTransactionType | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "daysToGoBack": ("days_to_go_back", FLOAT),
        "transactionType": ("transaction_type", Enumerated("QueryRecentInstructionsTransactionHistoryTransactionType")),
    }
