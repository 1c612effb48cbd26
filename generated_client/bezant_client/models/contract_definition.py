"""IBKR's ``ContractDefinition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    ListOf,
    Object,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .price_display_rule import PriceDisplayRule
    from .price_increment import PriceIncrement


@define(kw_only=True)
class ContractDefinition(Model["Any"]):
    """IBKR's ``ContractDefinition``."""

    conid: int | Unset = UNSET
    currency: str | Unset = UNSET
    time: int | Unset = UNSET
    chinese_name: str | None | Unset = UNSET
    all_exchanges: str | Unset = UNSET
    listing_exchange: str | Unset = UNSET
    country_code: str | Unset = UNSET
    name: str | Unset = UNSET
    asset_class: str | Unset = UNSET
    expiry: str | None | Unset = UNSET
    last_trading_day: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    put_or_call: str | None | Unset = UNSET
    sector: str | None | Unset = UNSET
    sector_group: str | None | Unset = UNSET
    strike: str | Unset = UNSET
    ticker: str | Unset = UNSET
    und_conid: int | Unset = UNSET
    multiplier: float | None | Unset = UNSET
    type_: str | Unset = UNSET
    und_comp: str | Unset = UNSET
    und_sym: str | Unset = UNSET
    has_options: bool | Unset = UNSET
    full_name: str | Unset = UNSET
    is_us: bool | Unset = UNSET
    is_event_contract: bool | Unset = UNSET
    page_size: int | Unset = UNSET
    increment_rules: list[PriceIncrement] | Unset = UNSET
    display_rule: PriceDisplayRule | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid": ("conid", INT),
        "currency": ("currency", TEXT),
        "time": ("time", INT),
        "chineseName": (
            "chinese_name",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "allExchanges": ("all_exchanges", TEXT),
        "listingExchange": ("listing_exchange", TEXT),
        "countryCode": ("country_code", TEXT),
        "name": ("name", TEXT),
        "assetClass": ("asset_class", TEXT),
        "expiry": (
            "expiry",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "lastTradingDay": (
            "last_trading_day",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "group": (
            "group",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "putOrCall": (
            "put_or_call",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "sector": (
            "sector",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "sectorGroup": (
            "sector_group",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "strike": ("strike", TEXT),
        "ticker": ("ticker", TEXT),
        "undConid": ("und_conid", INT),
        "multiplier": (
            "multiplier",
            OneOf(
                FLOAT,
                NULL,
            ),
        ),
        "type": ("type_", TEXT),
        "undComp": ("und_comp", TEXT),
        "undSym": ("und_sym", TEXT),
        "hasOptions": ("has_options", BOOL),
        "fullName": ("full_name", TEXT),
        "isUS": ("is_us", BOOL),
        "isEventContract": ("is_event_contract", BOOL),
        "pageSize": ("page_size", INT),
        "incrementRules": ("increment_rules", ListOf(Object("PriceIncrement"))),
        "displayRule": ("display_rule", Object("PriceDisplayRule")),
    }
