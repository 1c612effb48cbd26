"""IBKR's ``tradingSchedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .venue_schedule import VenueSchedule


@define(kw_only=True, repr=False)
class TradingVenue(OpenModel):
    """IBKR's ``tradingSchedule``."""

    description: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    schedules: list[VenueSchedule] | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
    trade_venue_id: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "description": ("description", TEXT),
        "exchange": ("exchange", TEXT),
        "id": ("id", TEXT),
        "schedules": ("schedules", ListOf(Object("VenueSchedule"))),
        "timezone": ("timezone", TEXT),
        "tradeVenueId": ("trade_venue_id", TEXT),
    }
