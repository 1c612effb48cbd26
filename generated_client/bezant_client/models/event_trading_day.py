"""IBKR's ``EventTradingDay``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_trading_time import EventTradingTime


@define(kw_only=True, repr=False)
class EventTradingDay(OpenModel):
    """IBKR's ``EventTradingDay``."""

    day_of_week: str | None | Unset = UNSET
    trading_times: list[EventTradingTime] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "day_of_week": ("day_of_week", TEXT),
        "trading_times": ("trading_times", ListOf(Object("EventTradingTime"))),
    }
