"""IBKR's ``tradingSchedule``."""

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
    from . import VenueSchedule


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
