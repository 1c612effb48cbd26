"""IBKR's ``trsrvSecDefResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class ContractDefinition(OpenModel):
    """IBKR's ``ContractDefinition``."""

    conid: int | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    time: int | None | Unset = UNSET
    chinese_name: str | None | Unset = UNSET
    all_exchanges: str | None | Unset = UNSET
    listing_exchange: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    asset_class: str | None | Unset = UNSET
    expiry: str | None | Unset = UNSET
    last_trading_day: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    put_or_call: str | None | Unset = UNSET
    sector: str | None | Unset = UNSET
    sector_group: str | None | Unset = UNSET
    strike: str | None | Unset = UNSET
    ticker: str | None | Unset = UNSET
    und_conid: int | None | Unset = UNSET
    multiplier: float | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    und_comp: str | None | Unset = UNSET
    und_sym: str | None | Unset = UNSET
    has_options: bool | None | Unset = UNSET
    full_name: str | None | Unset = UNSET
    is_us: bool | None | Unset = UNSET
    is_event_contract: bool | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    increment_rules: list[PriceIncrement] | None | Unset = UNSET
    display_rule: PriceDisplayRule | None | Unset = UNSET

    WIRE = Wire(
        {
            "conid": ("conid", INT),
            "currency": ("currency", TEXT),
            "time": ("time", INT),
            "chineseName": ("chinese_name", OneOf(TEXT, NULL)),
            "allExchanges": ("all_exchanges", TEXT),
            "listingExchange": ("listing_exchange", TEXT),
            "countryCode": ("country_code", TEXT),
            "name": ("name", TEXT),
            "assetClass": ("asset_class", TEXT),
            "expiry": ("expiry", OneOf(TEXT, NULL)),
            "lastTradingDay": ("last_trading_day", OneOf(TEXT, NULL)),
            "group": ("group", OneOf(TEXT, NULL)),
            "putOrCall": ("put_or_call", OneOf(TEXT, NULL)),
            "sector": ("sector", OneOf(TEXT, NULL)),
            "sectorGroup": ("sector_group", OneOf(TEXT, NULL)),
            "strike": ("strike", TEXT),
            "ticker": ("ticker", TEXT),
            "undConid": ("und_conid", INT),
            "multiplier": ("multiplier", OneOf(FLOAT, NULL)),
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
    )


@define(kw_only=True, repr=False)
class PriceDisplayRule(OpenModel):
    """IBKR's ``PriceDisplayRule``."""

    magnification: int | None | Unset = UNSET
    display_rule_step: list[PriceDisplayStep] | None | Unset = UNSET

    WIRE = Wire(
        {
            "magnification": ("magnification", INT),
            "displayRuleStep": ("display_rule_step", ListOf(Object("PriceDisplayStep"))),
        }
    )


@define(kw_only=True, repr=False)
class PriceDisplayStep(OpenModel):
    """IBKR's ``PriceDisplayStep``."""

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
class PriceIncrement(OpenModel):
    """IBKR's ``PriceIncrement``."""

    lower_edge: float | None | Unset = UNSET
    increment: float | None | Unset = UNSET

    WIRE = Wire({"lowerEdge": ("lower_edge", FLOAT), "increment": ("increment", FLOAT)})


@define(kw_only=True, repr=False)
class ContractDefinitions(OpenModel):
    """IBKR's ``trsrvSecDefResponse``."""

    secdef: list[ContractDefinition] | None | Unset = UNSET

    WIRE = Wire({"secdef": ("secdef", ListOf(Object("ContractDefinition")))})
