"""IBKR's ``tradingSchedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .venue_schedule import VenueSchedule


@define(kw_only=True)
class TradingVenue(Model["Any"]):
    """IBKR's ``tradingSchedule``."""

    description: str | Unset = UNSET
    exchange: str | Unset = UNSET
    id: str | Unset = UNSET
    schedules: list[VenueSchedule] | Unset = UNSET
    timezone: str | Unset = UNSET
    trade_venue_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "description": ("description", TEXT),
        "exchange": ("exchange", TEXT),
        "id": ("id", TEXT),
        "schedules": ("schedules", ListOf(Object("VenueSchedule"))),
        "timezone": ("timezone", TEXT),
        "tradeVenueId": ("trade_venue_id", TEXT),
    }
