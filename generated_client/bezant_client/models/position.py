"""IBKR's ``individualPosition``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class PositionDisplayRule(OpenModel):
    """``displayRule`` of IBKR's ``individualPosition``."""

    display_rule_step: list[PositionDisplayStep] | None | Unset = UNSET
    magnification: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "displayRuleStep": ("display_rule_step", ListOf(Object("PositionDisplayStep"))),
            "magnification": ("magnification", INT),
        }
    )


@define(kw_only=True, repr=False)
class PositionDisplayStep(OpenModel):
    """``displayRule/displayRuleStep`` of IBKR's ``individualPosition``."""

    decimal_digits: int | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET
    whole_digits: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "decimalDigits": ("decimal_digits", INT),
            "lowerEdge": ("lower_edge", FLOAT),
            "wholeDigits": ("whole_digits", INT),
        }
    )


@define(kw_only=True, repr=False)
class PositionIncrementRule(OpenModel):
    """``incrementRules`` of IBKR's ``individualPosition``."""

    increment: float | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET

    WIRE = Wire({"increment": ("increment", FLOAT), "lowerEdge": ("lower_edge", FLOAT)})


class PositionPutOrCall(OpenStrEnum):
    """``putOrCall`` of IBKR's ``individualPosition``."""

    P = "P"
    C = "C"


@define(kw_only=True, repr=False)
class Position(OpenModel):
    """IBKR's ``individualPosition``."""

    acct_id: str | None | Unset = UNSET
    all_exchanges: str | None | Unset = UNSET
    asset_class: str | None | Unset = UNSET
    avg_cost: float | None | Unset = UNSET
    avg_price: float | None | Unset = UNSET
    base_avg_cost: float | None | Unset = UNSET
    base_avg_price: float | None | Unset = UNSET
    base_mkt_price: float | None | Unset = UNSET
    base_mkt_value: float | None | Unset = UNSET
    base_realized_pnl: float | None | Unset = UNSET
    base_unrealized_pnl: float | None | Unset = UNSET
    chinese_name: str | None | Unset = UNSET
    con_exch_map: list[str] | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    contract_desc: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    display_rule: PositionDisplayRule | None | Unset = UNSET
    exchs: str | None | Unset = UNSET
    exercise_style: str | None | Unset = UNSET
    expiry: str | None | Unset = UNSET
    full_name: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    has_options: bool | None | Unset = UNSET
    increment_rules: list[PositionIncrementRule] | None | Unset = UNSET
    is_event_contract: bool | None | Unset = UNSET
    is_us: bool | None | Unset = UNSET
    last_trading_day: str | None | Unset = UNSET
    listing_exchange: str | None | Unset = UNSET
    mkt_price: float | None | Unset = UNSET
    mkt_value: float | None | Unset = UNSET
    model: str | None | Unset = UNSET
    multiplier: float | None | Unset = UNSET
    name: str | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    position: float | None | Unset = UNSET
    put_or_call: PositionPutOrCall | None | Unset = UNSET
    realized_pnl: float | None | Unset = UNSET
    sector: str | None | Unset = UNSET
    sector_group: str | None | Unset = UNSET
    strike: str | float | None | Unset = UNSET
    ticker: str | None | Unset = UNSET
    time: int | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    und_conid: int | None | Unset = UNSET
    unrealized_pnl: float | None | Unset = UNSET
    cross_currency: bool | None | Unset = UNSET
    und_comp: str | None | Unset = UNSET
    und_sym: str | None | Unset = UNSET

    WIRE = Wire(
        {
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
            "exchs": ("exchs", OneOf(TEXT, NULL)),
            "exerciseStyle": ("exercise_style", OneOf(TEXT, NULL)),
            "expiry": ("expiry", OneOf(TEXT, NULL)),
            "fullName": ("full_name", TEXT),
            "group": ("group", OneOf(TEXT, NULL)),
            "hasOptions": ("has_options", BOOL),
            "incrementRules": ("increment_rules", ListOf(Object("PositionIncrementRule"))),
            "isEventContract": ("is_event_contract", BOOL),
            "isUS": ("is_us", BOOL),
            "lastTradingDay": ("last_trading_day", OneOf(TEXT, NULL)),
            "listingExchange": ("listing_exchange", TEXT),
            "mktPrice": ("mkt_price", FLOAT),
            "mktValue": ("mkt_value", FLOAT),
            "model": ("model", TEXT),
            "multiplier": ("multiplier", OneOf(FLOAT, NULL)),
            "name": ("name", TEXT),
            "pageSize": ("page_size", INT),
            "position": ("position", FLOAT),
            "putOrCall": ("put_or_call", OneOf(Enumerated("PositionPutOrCall"), NULL)),
            "realizedPnl": ("realized_pnl", FLOAT),
            "sector": ("sector", OneOf(TEXT, NULL)),
            "sectorGroup": ("sector_group", OneOf(TEXT, NULL)),
            "strike": ("strike", OneOf(TEXT, FLOAT)),
            "ticker": ("ticker", TEXT),
            "time": ("time", INT),
            "type": ("type_", TEXT),
            "undConid": ("und_conid", INT),
            "unrealizedPnl": ("unrealized_pnl", FLOAT),
            "crossCurrency": ("cross_currency", BOOL),
            "undComp": ("und_comp", TEXT),
            "undSym": ("und_sym", TEXT),
        }
    )
