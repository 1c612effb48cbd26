"""``transactionHistory/result`` of IBKR's ``QueryRecentRecurringEventResult``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RecentRecurringEvent(OpenModel):
    """``transactionHistory/result`` of IBKR's ``QueryRecentRecurringEventResult``."""

    ib_request_id: int | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire({"ibRequestId": ("ib_request_id", INT), "status": ("status", TEXT)})
