"""``transactionHistory`` of IBKR's ``QueryRecentRecurringEventResult``."""

from __future__ import annotations

from ..declare import (
    INT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RecentRecurringEvent


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResultTransactionHistory(OpenModel):
    """``transactionHistory`` of IBKR's ``QueryRecentRecurringEventResult``."""

    max_number_of_transactions: int | None | Unset = UNSET
    result: list[RecentRecurringEvent] | None | Unset = UNSET

    WIRE = Wire(
        {
            "maxNumberOfTransactions": ("max_number_of_transactions", INT),
            "result": ("result", ListOf(Object("RecentRecurringEvent"))),
        }
    )
