"""IBKR's ``forecastRulesResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class EventContractRules(Model["Any"]):
    """IBKR's ``forecastRulesResponse``."""

    asset_class: str | Unset = UNSET
    data_and_resolution_link: str | Unset = UNSET
    description: str | Unset = UNSET
    exchange_timezone: str | Unset = UNSET
    last_trade_time: int | Unset = UNSET
    market_name: str | Unset = UNSET
    market_rules_link: str | Unset = UNSET
    measured_period: str | Unset = UNSET
    payout: str | Unset = UNSET
    payout_time: int | Unset = UNSET
    price_increment: str | Unset = UNSET
    product_code: str | Unset = UNSET
    release_time: int | Unset = UNSET
    source_agency: str | Unset = UNSET
    threshold: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
