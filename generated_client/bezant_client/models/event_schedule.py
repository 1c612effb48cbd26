"""IBKR's ``forecastSchedulesResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
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
    from . import EventTradingDay


@define(kw_only=True, repr=False)
class EventSchedule(OpenModel):
    """IBKR's ``forecastSchedulesResponse``."""

    timezone: str | None | Unset = UNSET
    trading_schedules: list[EventTradingDay] | None | Unset = UNSET

    WIRE = Wire(
        {"timezone": ("timezone", TEXT), "trading_schedules": ("trading_schedules", ListOf(Object("EventTradingDay")))}
    )
