"""``acctProps/*`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class AccountProperties(Model["Any"]):
    """``acctProps/*`` of IBKR's ``userAccountsResponse``."""

    allow_customer_time: bool | Unset = UNSET
    auto_fx: bool | Unset = UNSET
    has_child_accounts: bool | Unset = UNSET
    is_prop: bool | Unset = UNSET
    lite_under_pro: bool | Unset = UNSET
    no_fx_conv: bool | Unset = UNSET
    supports_cash_qty: bool | Unset = UNSET
    supports_fractions: bool | Unset = UNSET
    no_fx_conv_2: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "allowCustomerTime": ("allow_customer_time", BOOL),
        "autoFx": ("auto_fx", BOOL),
        "hasChildAccounts": ("has_child_accounts", BOOL),
        "isProp": ("is_prop", BOOL),
        "liteUnderPro": ("lite_under_pro", BOOL),
        "noFXConv": ("no_fx_conv", BOOL),
        "supportsCashQty": ("supports_cash_qty", BOOL),
        "supportsFractions": ("supports_fractions", BOOL),
        "noFxConv": ("no_fx_conv_2", BOOL),
    }
