"""IBKR's ``VenueSchedule``."""

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
    from . import VenueSession, VenueTradingTime


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
