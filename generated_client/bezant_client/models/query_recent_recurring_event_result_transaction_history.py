"""``transactionHistory`` of IBKR's ``QueryRecentRecurringEventResult``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RecentRecurringEvent(OpenModel):
    """``transactionHistory/result`` of IBKR's ``QueryRecentRecurringEventResult``."""

    ib_request_id: int | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire({"ibRequestId": ("ib_request_id", INT), "status": ("status", TEXT)})


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
