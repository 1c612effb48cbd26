"""IBKR's ``individualPosition``."""

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
    Enumerated,
    ListOf,
    Object,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .position_display_rule import PositionDisplayRule
    from .position_increment_rule import PositionIncrementRule
    from .position_put_or_call import PositionPutOrCall


@define(kw_only=True)
class Position(Model["Any"]):
    """IBKR's ``individualPosition``."""

    acct_id: str | Unset = UNSET
    all_exchanges: str | Unset = UNSET
    asset_class: str | Unset = UNSET
    avg_cost: float | Unset = UNSET
    avg_price: float | Unset = UNSET
    base_avg_cost: float | Unset = UNSET
    base_avg_price: float | Unset = UNSET
    base_mkt_price: float | Unset = UNSET
    base_mkt_value: float | Unset = UNSET
    base_realized_pnl: float | Unset = UNSET
    base_unrealized_pnl: float | Unset = UNSET
    chinese_name: str | Unset = UNSET
    con_exch_map: list[str] | Unset = UNSET
    conid: int | Unset = UNSET
    contract_desc: str | Unset = UNSET
    country_code: str | Unset = UNSET
    currency: str | Unset = UNSET
    display_rule: PositionDisplayRule | Unset = UNSET
    exchs: str | None | Unset = UNSET
    exercise_style: str | None | Unset = UNSET
    expiry: str | None | Unset = UNSET
    full_name: str | Unset = UNSET
    group: str | None | Unset = UNSET
    has_options: bool | Unset = UNSET
    increment_rules: list[PositionIncrementRule] | Unset = UNSET
    is_event_contract: bool | Unset = UNSET
    is_us: bool | Unset = UNSET
    last_trading_day: str | None | Unset = UNSET
    listing_exchange: str | Unset = UNSET
    mkt_price: float | Unset = UNSET
    mkt_value: float | Unset = UNSET
    model: str | Unset = UNSET
    multiplier: float | None | Unset = UNSET
    name: str | Unset = UNSET
    page_size: int | Unset = UNSET
    position: float | Unset = UNSET
    put_or_call: PositionPutOrCall | None | Unset = UNSET
    realized_pnl: float | Unset = UNSET
    sector: str | None | Unset = UNSET
    sector_group: str | None | Unset = UNSET
    strike: str | float | Unset = UNSET
    ticker: str | Unset = UNSET
    time: int | Unset = UNSET
    type_: str | Unset = UNSET
    und_conid: int | Unset = UNSET
    unrealized_pnl: float | Unset = UNSET
    cross_currency: bool | Unset = UNSET
    und_comp: str | Unset = UNSET
    und_sym: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acctId": ("acct_id", TEXT),
        "allExchanges": ("all_exchanges", TEXT),
        "assetClass": ("asset_class", TEXT),
        "avgCost": ("avg_cost", FLOAT),
        "avgPrice": ("avg_price", FLOAT),
        "baseAvgCost": ("base_avg_cost", FLOAT),
        "baseAvgPrice": ("base_avg_price", FLOAT),
        "baseMktPrice": ("base_mkt_price", FLOAT),
        "baseMktValue": ("base_mkt_value", FLOAT),
        "baseRealizedPnl": ("base_realized_pnl", FLOAT),
        "baseUnrealizedPnl": ("base_unrealized_pnl", FLOAT),
        "chineseName": ("chinese_name", TEXT),
        "conExchMap": ("con_exch_map", ListOf(TEXT)),
        "conid": ("conid", INT),
        "contractDesc": ("contract_desc", TEXT),
        "countryCode": ("country_code", TEXT),
        "currency": ("currency", TEXT),
        "displayRule": ("display_rule", Object("PositionDisplayRule")),
        "exchs": (
            "exchs",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "exerciseStyle": (
            "exercise_style",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "expiry": (
            "expiry",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "fullName": ("full_name", TEXT),
        "group": (
            "group",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "hasOptions": ("has_options", BOOL),
        "incrementRules": ("increment_rules", ListOf(Object("PositionIncrementRule"))),
        "isEventContract": ("is_event_contract", BOOL),
        "isUS": ("is_us", BOOL),
        "lastTradingDay": (
            "last_trading_day",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "listingExchange": ("listing_exchange", TEXT),
        "mktPrice": ("mkt_price", FLOAT),
        "mktValue": ("mkt_value", FLOAT),
        "model": ("model", TEXT),
        "multiplier": (
            "multiplier",
            OneOf(
                FLOAT,
                NULL,
            ),
        ),
        "name": ("name", TEXT),
        "pageSize": ("page_size", INT),
        "position": ("position", FLOAT),
        "putOrCall": (
            "put_or_call",
            OneOf(
                Enumerated("PositionPutOrCall"),
                NULL,
            ),
        ),
        "realizedPnl": ("realized_pnl", FLOAT),
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
        "strike": (
            "strike",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "ticker": ("ticker", TEXT),
        "time": ("time", INT),
        "type": ("type_", TEXT),
        "undConid": ("und_conid", INT),
        "unrealizedPnl": ("unrealized_pnl", FLOAT),
        "crossCurrency": ("cross_currency", BOOL),
        "undComp": ("und_comp", TEXT),
        "undSym": ("und_sym", TEXT),
    }
