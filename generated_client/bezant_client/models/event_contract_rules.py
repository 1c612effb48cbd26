"""IBKR's ``forecastRulesResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EventContractRules(OpenModel):
    """IBKR's ``forecastRulesResponse``."""

    asset_class: str | None | Unset = UNSET
    data_and_resolution_link: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    exchange_timezone: str | None | Unset = UNSET
    last_trade_time: int | None | Unset = UNSET
    market_name: str | None | Unset = UNSET
    market_rules_link: str | None | Unset = UNSET
    measured_period: str | None | Unset = UNSET
    payout: str | None | Unset = UNSET
    payout_time: int | None | Unset = UNSET
    price_increment: str | None | Unset = UNSET
    product_code: str | None | Unset = UNSET
    release_time: int | None | Unset = UNSET
    source_agency: str | None | Unset = UNSET
    threshold: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "asset_class": ("asset_class", TEXT),
            "data_and_resolution_link": ("data_and_resolution_link", TEXT),
            "description": ("description", TEXT),
            "exchange_timezone": ("exchange_timezone", TEXT),
            "last_trade_time": ("last_trade_time", INT),
            "market_name": ("market_name", TEXT),
            "market_rules_link": ("market_rules_link", TEXT),
            "measured_period": ("measured_period", TEXT),
            "payout": ("payout", TEXT),
            "payout_time": ("payout_time", INT),
            "price_increment": ("price_increment", TEXT),
            "product_code": ("product_code", TEXT),
            "release_time": ("release_time", INT),
            "source_agency": ("source_agency", TEXT),
            "threshold": ("threshold", TEXT),
        }
    )
