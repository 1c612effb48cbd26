"""IBKR's ``contractRules``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class IncrementRule(OpenModel):
    """``incrementRules`` of IBKR's ``contractRules``."""

    increment: float | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET

    WIRE = Wire({"increment": ("increment", FLOAT), "lowerEdge": ("lower_edge", FLOAT)})


@define(kw_only=True, repr=False, eq=False)
class OrderDefaults(MapModel["OrderTypeDefaults | None"]):
    """``orderDefaults`` of IBKR's ``contractRules``."""

    additional_properties: dict[str, OrderTypeDefaults | None] = field(factory=dict)

    EXTRA = Object("OrderTypeDefaults")


@define(kw_only=True, repr=False)
class OrderTypeDefaults(OpenModel):
    """``orderDefaults/*`` of IBKR's ``contractRules``."""

    lp: str | None | Unset = UNSET

    WIRE = Wire({"LP": ("lp", TEXT)})


@define(kw_only=True, repr=False)
class TimeInForceDefaults(OpenModel):
    """``tifDefaults`` of IBKR's ``contractRules``."""

    default_acct: str | None | Unset = UNSET
    pmalgo: bool | None | Unset = UNSET
    size: str | None | Unset = UNSET
    tif: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "DEFAULT_ACCT": ("default_acct", TEXT),
            "PMALGO": ("pmalgo", BOOL),
            "SIZE": ("size", TEXT),
            "TIF": ("tif", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ContractRules(OpenModel):
    """IBKR's ``contractRules``."""

    algo_eligible: bool | None | Unset = UNSET
    all_or_none_eligible: bool | None | Unset = UNSET
    can_trade_acct_ids: list[str] | None | Unset = UNSET
    cash_ccy: str | None | Unset = UNSET
    cash_qty_incr: float | None | Unset = UNSET
    cash_size: float | None | Unset = UNSET
    cost_report: bool | None | Unset = UNSET
    cqt_types: list[str] | None | Unset = UNSET
    default_size: int | None | Unset = UNSET
    display_size: int | None | Unset = UNSET
    error: str | None | Unset = UNSET
    force_order_preview: bool | None | Unset = UNSET
    fraq_int: int | None | Unset = UNSET
    fraq_types: list[str] | None | Unset = UNSET
    has_secondary: bool | None | Unset = UNSET
    ib_algo_types: list[str] | None | Unset = UNSET
    increment: float | None | Unset = UNSET
    increment_digits: int | None | Unset = UNSET
    increment_rules: list[IncrementRule] | None | Unset = UNSET
    increment_type: int | None | Unset = UNSET
    limit_price: float | None | Unset = UNSET
    mod_types: list[str] | None | Unset = UNSET
    negative_capable: bool | None | Unset = UNSET
    order_defaults: OrderDefaults | None | Unset = UNSET
    order_origination: str | None | Unset = UNSET
    order_types: list[str] | None | Unset = UNSET
    order_types_outside: list[str] | None | Unset = UNSET
    preview: bool | None | Unset = UNSET
    price_magnifier: int | None | Unset = UNSET
    size_increment: int | None | Unset = UNSET
    tif_defaults: TimeInForceDefaults | None | Unset = UNSET
    tif_types: list[str] | None | Unset = UNSET
    stopprice: float | None | Unset = UNSET
    overnight_eligible: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "algoEligible": ("algo_eligible", BOOL),
            "allOrNoneEligible": ("all_or_none_eligible", BOOL),
            "canTradeAcctIds": ("can_trade_acct_ids", ListOf(TEXT)),
            "cashCcy": ("cash_ccy", TEXT),
            "cashQtyIncr": ("cash_qty_incr", OneOf(FLOAT, NULL)),
            "cashSize": ("cash_size", FLOAT),
            "costReport": ("cost_report", BOOL),
            "cqtTypes": ("cqt_types", ListOf(TEXT)),
            "defaultSize": ("default_size", INT),
            "displaySize": ("display_size", OneOf(INT, NULL)),
            "error": ("error", OneOf(TEXT, NULL)),
            "forceOrderPreview": ("force_order_preview", BOOL),
            "fraqInt": ("fraq_int", INT),
            "fraqTypes": ("fraq_types", ListOf(TEXT)),
            "hasSecondary": ("has_secondary", BOOL),
            "ibAlgoTypes": ("ib_algo_types", ListOf(TEXT)),
            "increment": ("increment", FLOAT),
            "incrementDigits": ("increment_digits", INT),
            "incrementRules": ("increment_rules", ListOf(Object("IncrementRule"))),
            "incrementType": ("increment_type", INT),
            "limitPrice": ("limit_price", OneOf(FLOAT, NULL)),
            "modTypes": ("mod_types", ListOf(TEXT)),
            "negativeCapable": ("negative_capable", BOOL),
            "orderDefaults": ("order_defaults", Object("OrderDefaults")),
            "orderOrigination": ("order_origination", OneOf(TEXT, NULL)),
            "orderTypes": ("order_types", ListOf(TEXT)),
            "orderTypesOutside": ("order_types_outside", ListOf(TEXT)),
            "preview": ("preview", BOOL),
            "priceMagnifier": ("price_magnifier", OneOf(INT, NULL)),
            "sizeIncrement": ("size_increment", INT),
            "tifDefaults": ("tif_defaults", Object("TimeInForceDefaults")),
            "tifTypes": ("tif_types", ListOf(TEXT)),
            "stopprice": ("stopprice", OneOf(FLOAT, NULL)),
            "overnightEligible": ("overnight_eligible", BOOL),
        }
    )
