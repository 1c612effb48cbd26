"""IBKR's ``contractRules``."""

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
    from .increment_rule import IncrementRule
    from .order_defaults import OrderDefaults
    from .time_in_force_defaults import TimeInForceDefaults


@define(kw_only=True)
class ContractRules(Model["Any"]):
    """IBKR's ``contractRules``."""

    algo_eligible: bool | Unset = UNSET
    all_or_none_eligible: bool | Unset = UNSET
    can_trade_acct_ids: list[str] | Unset = UNSET
    cash_ccy: str | Unset = UNSET
    cash_qty_incr: float | None | Unset = UNSET
    cash_size: float | Unset = UNSET
    cost_report: bool | Unset = UNSET
    cqt_types: list[str] | Unset = UNSET
    default_size: int | Unset = UNSET
    display_size: int | None | Unset = UNSET
    error: str | None | Unset = UNSET
    force_order_preview: bool | Unset = UNSET
    fraq_int: int | Unset = UNSET
    fraq_types: list[str] | Unset = UNSET
    has_secondary: bool | Unset = UNSET
    ib_algo_types: list[str] | Unset = UNSET
    increment: float | Unset = UNSET
    increment_digits: int | Unset = UNSET
    increment_rules: list[IncrementRule] | Unset = UNSET
    increment_type: int | Unset = UNSET
    limit_price: float | None | Unset = UNSET
    mod_types: list[str] | Unset = UNSET
    negative_capable: bool | Unset = UNSET
    order_defaults: OrderDefaults | Unset = UNSET
    order_origination: str | None | Unset = UNSET
    order_types: list[str] | Unset = UNSET
    order_types_outside: list[str] | Unset = UNSET
    preview: bool | Unset = UNSET
    price_magnifier: int | None | Unset = UNSET
    size_increment: int | Unset = UNSET
    tif_defaults: TimeInForceDefaults | Unset = UNSET
    tif_types: list[str] | Unset = UNSET
    stopprice: float | None | Unset = UNSET
    overnight_eligible: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "algoEligible": ("algo_eligible", BOOL),
        "allOrNoneEligible": ("all_or_none_eligible", BOOL),
        "canTradeAcctIds": ("can_trade_acct_ids", ListOf(TEXT)),
        "cashCcy": ("cash_ccy", TEXT),
        "cashQtyIncr": (
            "cash_qty_incr",
            OneOf(
                FLOAT,
                NULL,
            ),
        ),
        "cashSize": ("cash_size", FLOAT),
        "costReport": ("cost_report", BOOL),
        "cqtTypes": ("cqt_types", ListOf(TEXT)),
        "defaultSize": ("default_size", INT),
        "displaySize": (
            "display_size",
            OneOf(
                INT,
                NULL,
            ),
        ),
        "error": (
            "error",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "forceOrderPreview": ("force_order_preview", BOOL),
        "fraqInt": ("fraq_int", INT),
        "fraqTypes": ("fraq_types", ListOf(TEXT)),
        "hasSecondary": ("has_secondary", BOOL),
        "ibAlgoTypes": ("ib_algo_types", ListOf(TEXT)),
        "increment": ("increment", FLOAT),
        "incrementDigits": ("increment_digits", INT),
        "incrementRules": ("increment_rules", ListOf(Object("IncrementRule"))),
        "incrementType": ("increment_type", INT),
        "limitPrice": (
            "limit_price",
            OneOf(
                FLOAT,
                NULL,
            ),
        ),
        "modTypes": ("mod_types", ListOf(TEXT)),
        "negativeCapable": ("negative_capable", BOOL),
        "orderDefaults": ("order_defaults", Object("OrderDefaults")),
        "orderOrigination": (
            "order_origination",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "orderTypes": ("order_types", ListOf(TEXT)),
        "orderTypesOutside": ("order_types_outside", ListOf(TEXT)),
        "preview": ("preview", BOOL),
        "priceMagnifier": (
            "price_magnifier",
            OneOf(
                INT,
                NULL,
            ),
        ),
        "sizeIncrement": ("size_increment", INT),
        "tifDefaults": ("tif_defaults", Object("TimeInForceDefaults")),
        "tifTypes": ("tif_types", ListOf(TEXT)),
        "stopprice": (
            "stopprice",
            OneOf(
                FLOAT,
                NULL,
            ),
        ),
        "overnightEligible": ("overnight_eligible", BOOL),
    }
