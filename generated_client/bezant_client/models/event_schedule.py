"""IBKR's ``forecastSchedulesResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EventTradingDay(OpenModel):
    """IBKR's ``EventTradingDay``."""

    day_of_week: str | None | Unset = UNSET
    trading_times: list[EventTradingTime] | None | Unset = UNSET

    WIRE = Wire(
        {"day_of_week": ("day_of_week", TEXT), "trading_times": ("trading_times", ListOf(Object("EventTradingTime")))}
    )


@define(kw_only=True, repr=False)
class EventTradingTime(OpenModel):
    """IBKR's ``EventTradingTime``."""

    open_: str | None | Unset = UNSET
    close: str | None | Unset = UNSET

    WIRE = Wire({"open": ("open_", TEXT), "close": ("close", TEXT)})


@define(kw_only=True, repr=False)
class EventSchedule(OpenModel):
    """IBKR's ``forecastSchedulesResponse``."""

    timezone: str | None | Unset = UNSET
    trading_schedules: list[EventTradingDay] | None | Unset = UNSET

    WIRE = Wire(
        {"timezone": ("timezone", TEXT), "trading_schedules": ("trading_schedules", ListOf(Object("EventTradingDay")))}
    )
