"""IBKR's ``iserverHistoryLastResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class PriceBar(OpenModel):
    """IBKR's ``singleHistoricalBarLast``."""

    c: float | None | Unset = UNSET
    h: float | None | Unset = UNSET
    l: float | None | Unset = UNSET
    o: float | None | Unset = UNSET
    t: int | None | Unset = UNSET
    v: float | None | Unset = UNSET

    WIRE = Wire(
        {"c": ("c", FLOAT), "h": ("h", FLOAT), "l": ("l", FLOAT), "o": ("o", FLOAT), "t": ("t", INT), "v": ("v", FLOAT)}
    )


@define(kw_only=True, repr=False)
class PriceHistory(OpenModel):
    """IBKR's ``iserverHistoryLastResponse``."""

    bar_length: int | None | Unset = UNSET
    chart_pan_start_time: str | None | Unset = UNSET
    data: list[PriceBar] | None | Unset = UNSET
    direction: int | None | Unset = UNSET
    high: str | None | Unset = UNSET
    low: str | None | Unset = UNSET
    md_availability: str | None | Unset = UNSET
    message_version: int | None | Unset = UNSET
    mkt_data_delay: int | None | Unset = UNSET
    negative_capable: bool | None | Unset = UNSET
    outside_rth: bool | None | Unset = UNSET
    points: int | None | Unset = UNSET
    price_display_rule: int | None | Unset = UNSET
    price_display_value: str | None | Unset = UNSET
    price_factor: int | None | Unset = UNSET
    server_id: str | None | Unset = UNSET
    start_time: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    time_period: str | None | Unset = UNSET
    trading_day_duration: int | None | Unset = UNSET
    travel_time: int | None | Unset = UNSET
    volume_factor: int | None | Unset = UNSET
    chart_annotations: str | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )
