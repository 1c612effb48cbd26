"""IBKR's ``TradingPermission``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trading_permission_asset_class import TradingPermissionAssetClass
    from .trading_permission_country import TradingPermissionCountry
    from .trading_permission_product import TradingPermissionProduct


@define(kw_only=True, repr=False)
class TradingPermission(OpenModel):
    """IBKR's ``TradingPermission``."""

    asset_class: TradingPermissionAssetClass | Unset = UNSET
    country: TradingPermissionCountry | Unset = UNSET
    exchange_group: str | Unset = UNSET
    product: TradingPermissionProduct | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "assetClass": ("asset_class", Enumerated("TradingPermissionAssetClass")),
        "country": ("country", Enumerated("TradingPermissionCountry")),
        "exchangeGroup": ("exchange_group", TEXT),
        "product": ("product", Enumerated("TradingPermissionProduct")),
    }
