"""IBKR's ``forecastSchedulesResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_trading_day import EventTradingDay


@define(kw_only=True, repr=False)
class EventSchedule(OpenModel):
    """IBKR's ``forecastSchedulesResponse``."""

    timezone: str | None | Unset = UNSET
    trading_schedules: list[EventTradingDay] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "timezone": ("timezone", TEXT),
        "trading_schedules": ("trading_schedules", ListOf(Object("EventTradingDay"))),
    }
