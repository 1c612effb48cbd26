"""IBKR's ``RemoveTradingPermissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trading_permission import TradingPermission


@define(kw_only=True, repr=False)
class RemoveTradingPermissions(Model["Any"]):
    """IBKR's ``RemoveTradingPermissions``."""

    account_id: str | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
    }
