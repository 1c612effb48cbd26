"""IBKR's ``RemoveTradingPermissions``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import TradingPermission


@define(kw_only=True, repr=False)
class RemoveTradingPermissions(OpenModel):
    """IBKR's ``RemoveTradingPermissions``."""

    account_id: str | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
        }
    )
