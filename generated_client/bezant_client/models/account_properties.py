"""``acctProps/*`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountProperties(OpenModel):
    """``acctProps/*`` of IBKR's ``userAccountsResponse``."""

    allow_customer_time: bool | None | Unset = UNSET
    auto_fx: bool | None | Unset = UNSET
    has_child_accounts: bool | None | Unset = UNSET
    is_prop: bool | None | Unset = UNSET
    lite_under_pro: bool | None | Unset = UNSET
    no_fx_conv: bool | None | Unset = UNSET
    supports_cash_qty: bool | None | Unset = UNSET
    supports_fractions: bool | None | Unset = UNSET
    no_fx_conv_2: bool | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )
