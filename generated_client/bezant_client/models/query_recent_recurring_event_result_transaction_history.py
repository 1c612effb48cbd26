"""``transactionHistory`` of IBKR's ``QueryRecentRecurringEventResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recent_recurring_event import RecentRecurringEvent


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResultTransactionHistory(OpenModel):
    """``transactionHistory`` of IBKR's ``QueryRecentRecurringEventResult``."""

    max_number_of_transactions: int | None | Unset = UNSET
    result: list[RecentRecurringEvent] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "maxNumberOfTransactions": ("max_number_of_transactions", INT),
        "result": ("result", ListOf(Object("RecentRecurringEvent"))),
    }
