"""IBKR's ``ExchangeAccess``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exchange_access_asset_class import ExchangeAccessAssetClass
    from .exchange_access_exchange import ExchangeAccessExchange


@define(kw_only=True, repr=False)
class ExchangeAccess(Model["Any"]):
    """IBKR's ``ExchangeAccess``."""

    asset_class: ExchangeAccessAssetClass | Unset = UNSET
    exchange: ExchangeAccessExchange | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "assetClass": ("asset_class", Enumerated("ExchangeAccessAssetClass")),
        "exchange": ("exchange", Enumerated("ExchangeAccessExchange")),
    }
