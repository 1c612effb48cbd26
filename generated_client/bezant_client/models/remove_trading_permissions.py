"""IBKR's ``RemoveTradingPermissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trading_permission import TradingPermission


@define(kw_only=True, repr=False)
class RemoveTradingPermissions(OpenModel):
    """IBKR's ``RemoveTradingPermissions``."""

    account_id: str | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
    }
