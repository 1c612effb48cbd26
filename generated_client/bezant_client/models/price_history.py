"""IBKR's ``iserverHistoryLastResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .price_bar import PriceBar


@define(kw_only=True)
class PriceHistory(Model["Any"]):
    """IBKR's ``iserverHistoryLastResponse``."""

    bar_length: int | Unset = UNSET
    chart_pan_start_time: str | Unset = UNSET
    data: list[PriceBar] | Unset = UNSET
    direction: int | Unset = UNSET
    high: str | Unset = UNSET
    low: str | Unset = UNSET
    md_availability: str | Unset = UNSET
    message_version: int | Unset = UNSET
    mkt_data_delay: int | Unset = UNSET
    negative_capable: bool | Unset = UNSET
    outside_rth: bool | Unset = UNSET
    points: int | Unset = UNSET
    price_display_rule: int | Unset = UNSET
    price_display_value: str | Unset = UNSET
    price_factor: int | Unset = UNSET
    server_id: str | Unset = UNSET
    start_time: str | Unset = UNSET
    symbol: str | Unset = UNSET
    text: str | Unset = UNSET
    time_period: str | Unset = UNSET
    trading_day_duration: int | Unset = UNSET
    travel_time: int | Unset = UNSET
    volume_factor: int | Unset = UNSET
    chart_annotations: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "barLength": ("bar_length", INT),
        "chartPanStartTime": ("chart_pan_start_time", TEXT),
        "data": ("data", ListOf(Object("PriceBar"))),
        "direction": ("direction", INT),
        "high": ("high", TEXT),
        "low": ("low", TEXT),
        "mdAvailability": ("md_availability", TEXT),
        "messageVersion": ("message_version", INT),
        "mktDataDelay": ("mkt_data_delay", INT),
        "negativeCapable": ("negative_capable", BOOL),
        "outsideRth": ("outside_rth", BOOL),
        "points": ("points", INT),
        "priceDisplayRule": ("price_display_rule", INT),
        "priceDisplayValue": ("price_display_value", TEXT),
        "priceFactor": ("price_factor", INT),
        "serverId": ("server_id", TEXT),
        "startTime": ("start_time", TEXT),
        "symbol": ("symbol", TEXT),
        "text": ("text", TEXT),
        "timePeriod": ("time_period", TEXT),
        "tradingDayDuration": ("trading_day_duration", INT),
        "travelTime": ("travel_time", INT),
        "volumeFactor": ("volume_factor", INT),
        "chartAnnotations": ("chart_annotations", TEXT),
    }
