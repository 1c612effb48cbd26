"""``*`` of IBKR's ``stocks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import NULL, TEXT, ListOf, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stock_listing import StockListing


@define(kw_only=True, repr=False)
class Stock(OpenModel):
    """``*`` of IBKR's ``stocks``."""

    asset_class: str | None | Unset = UNSET
    chinese_name: str | None | Unset = UNSET
    contracts: list[StockListing] | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "assetClass": ("asset_class", TEXT),
        "chineseName": ("chinese_name", OneOf(TEXT, NULL)),
        "contracts": ("contracts", ListOf(Object("StockListing"))),
        "name": ("name", TEXT),
    }
