"""IBKR's ``accountAttributes``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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


class AccountClearingStatus(OpenStrEnum):
    """``clearingStatus`` of IBKR's ``accountAttributes``."""

    O = "O"
    P = "P"
    N = "N"
    A = "A"
    R = "R"
    C = "C"


@define(kw_only=True, repr=False)
class AccountParent(OpenModel):
    """``parent`` of IBKR's ``accountAttributes``."""

    account_id: str | None | Unset = UNSET
    is_m_child: bool | None | Unset = UNSET
    is_m_parent: bool | None | Unset = UNSET
    is_multiplex: bool | None | Unset = UNSET
    mmc: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "isMChild": ("is_m_child", BOOL),
            "isMParent": ("is_m_parent", BOOL),
            "isMultiplex": ("is_multiplex", BOOL),
            "mmc": ("mmc", ListOf(TEXT)),
        }
    )


@define(kw_only=True, repr=False)
class Account(OpenModel):
    """IBKR's ``accountAttributes``."""

    prepaid_crypto_p: bool | None | Unset = UNSET
    prepaid_crypto_z: bool | None | Unset = UNSET
    account_alias: str | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    account_status: int | None | Unset = UNSET
    account_title: str | None | Unset = UNSET
    account_van: str | None | Unset = UNSET
    acct_cust_type: str | None | Unset = UNSET
    brokerage_access: bool | None | Unset = UNSET
    business_type: str | None | Unset = UNSET
    category: str | None | Unset = UNSET
    clearing_status: AccountClearingStatus | None | Unset = UNSET
    covestor: bool | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    desc: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    ib_entity: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    no_client_trading: bool | None | Unset = UNSET
    parent: AccountParent | None | Unset = UNSET
    track_virtual_fx_portfolio: bool | None | Unset = UNSET
    trading_type: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    faclient: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "PrepaidCrypto-P": ("prepaid_crypto_p", BOOL),
            "PrepaidCrypto-Z": ("prepaid_crypto_z", BOOL),
            "accountAlias": ("account_alias", OneOf(TEXT, NULL)),
            "accountId": ("account_id", TEXT),
            "accountStatus": ("account_status", INT),
            "accountTitle": ("account_title", TEXT),
            "accountVan": ("account_van", TEXT),
            "acctCustType": ("acct_cust_type", TEXT),
            "brokerageAccess": ("brokerage_access", BOOL),
            "businessType": ("business_type", TEXT),
            "category": ("category", TEXT),
            "clearingStatus": ("clearing_status", Enumerated("AccountClearingStatus")),
            "covestor": ("covestor", BOOL),
            "currency": ("currency", TEXT),
            "desc": ("desc", TEXT),
            "displayName": ("display_name", TEXT),
            "ibEntity": ("ib_entity", TEXT),
            "id": ("id", TEXT),
            "noClientTrading": ("no_client_trading", BOOL),
            "parent": ("parent", Object("AccountParent")),
            "trackVirtualFXPortfolio": ("track_virtual_fx_portfolio", BOOL),
            "tradingType": ("trading_type", TEXT),
            "type": ("type_", TEXT),
            "faclient": ("faclient", BOOL),
        }
    )
