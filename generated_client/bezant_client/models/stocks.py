"""IBKR's ``stocks``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


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


@define(kw_only=True, repr=False)
class StockListing(OpenModel):
    """``*/contracts`` of IBKR's ``stocks``."""

    conid: int | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    is_us: bool | None | Unset = UNSET

    WIRE = Wire({"conid": ("conid", INT), "exchange": ("exchange", TEXT), "isUS": ("is_us", BOOL)})


@define(kw_only=True, repr=False, eq=False)
class Stocks(MapModel["list[Stock] | None"]):
    """IBKR's ``stocks``."""

    additional_properties: dict[str, list[Stock] | None] = field(factory=dict)

    EXTRA = ListOf(Object("Stock"))
