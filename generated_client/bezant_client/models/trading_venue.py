"""IBKR's ``tradingSchedule``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class VenueSchedule(OpenModel):
    """IBKR's ``VenueSchedule``."""

    clearing_cycle_end_time: str | None | Unset = UNSET
    trading_schedule_date: str | None | Unset = UNSET
    sessions: list[VenueSession] | None | Unset = UNSET
    tradingtimes: list[VenueTradingTime] | None | Unset = UNSET
    trading_times: list[VenueTradingTime] | None | Unset = UNSET

    WIRE = Wire(
        {
            "clearingCycleEndTime": ("clearing_cycle_end_time", TEXT),
            "tradingScheduleDate": ("trading_schedule_date", TEXT),
            "sessions": ("sessions", ListOf(Object("VenueSession"))),
            "tradingtimes": ("tradingtimes", ListOf(Object("VenueTradingTime"))),
            "tradingTimes": ("trading_times", ListOf(Object("VenueTradingTime"))),
        }
    )


@define(kw_only=True, repr=False)
class VenueSession(OpenModel):
    """IBKR's ``VenueSession``."""

    opening_time: str | None | Unset = UNSET
    closing_time: str | None | Unset = UNSET
    prop: str | None | Unset = UNSET

    WIRE = Wire({"openingTime": ("opening_time", TEXT), "closingTime": ("closing_time", TEXT), "prop": ("prop", TEXT)})


@define(kw_only=True, repr=False)
class VenueTradingTime(OpenModel):
    """IBKR's ``VenueTradingTime``."""

    opening_time: str | None | Unset = UNSET
    closing_time: str | None | Unset = UNSET
    prop: str | None | Unset = UNSET
    cancel_day_orders: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "openingTime": ("opening_time", TEXT),
            "closingTime": ("closing_time", TEXT),
            "prop": ("prop", TEXT),
            "cancelDayOrders": ("cancel_day_orders", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class TradingVenue(OpenModel):
    """IBKR's ``tradingSchedule``."""

    description: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    schedules: list[VenueSchedule] | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
    trade_venue_id: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "description": ("description", TEXT),
            "exchange": ("exchange", TEXT),
            "id": ("id", TEXT),
            "schedules": ("schedules", ListOf(Object("VenueSchedule"))),
            "timezone": ("timezone", TEXT),
            "tradeVenueId": ("trade_venue_id", TEXT),
        }
    )
