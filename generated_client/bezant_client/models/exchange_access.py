"""IBKR's ``ExchangeAccess``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exchange_access_asset_class import ExchangeAccessAssetClass
    from .exchange_access_exchange import ExchangeAccessExchange


@define(kw_only=True, repr=False)
class ExchangeAccess(OpenModel):
    """IBKR's ``ExchangeAccess``."""

    asset_class: ExchangeAccessAssetClass | Unset = UNSET
    exchange: ExchangeAccessExchange | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "assetClass": ("asset_class", Enumerated("ExchangeAccessAssetClass")),
        "exchange": ("exchange", Enumerated("ExchangeAccessExchange")),
    }
