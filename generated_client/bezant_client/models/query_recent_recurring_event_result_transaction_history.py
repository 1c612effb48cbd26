"""``transactionHistory`` of IBKR's ``QueryRecentRecurringEventResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recent_recurring_event import RecentRecurringEvent


@define(kw_only=True, repr=False)
class QueryRecentRecurringEventResultTransactionHistory(Model["Any"]):
    """``transactionHistory`` of IBKR's ``QueryRecentRecurringEventResult``."""

    max_number_of_transactions: int | None | Unset = UNSET
    result: list[RecentRecurringEvent] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "maxNumberOfTransactions": ("max_number_of_transactions", INT),
        "result": ("result", ListOf(Object("RecentRecurringEvent"))),
    }
