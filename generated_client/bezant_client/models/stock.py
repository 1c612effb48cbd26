"""``*`` of IBKR's ``stocks``."""

from __future__ import annotations

from ..declare import (
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import StockListing


@define(kw_only=True, repr=False)
class Stock(OpenModel):
    """``*`` of IBKR's ``stocks``."""

    asset_class: str | None | Unset = UNSET
    chinese_name: str | None | Unset = UNSET
    contracts: list[StockListing] | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "assetClass": ("asset_class", TEXT),
            "chineseName": ("chinese_name", OneOf(TEXT, NULL)),
            "contracts": ("contracts", ListOf(Object("StockListing"))),
            "name": ("name", TEXT),
        }
    )
