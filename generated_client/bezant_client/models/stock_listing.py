"""``*/contracts`` of IBKR's ``stocks``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class StockListing(OpenModel):
    """``*/contracts`` of IBKR's ``stocks``."""

    conid: int | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    is_us: bool | None | Unset = UNSET

    WIRE = Wire({"conid": ("conid", INT), "exchange": ("exchange", TEXT), "isUS": ("is_us", BOOL)})
