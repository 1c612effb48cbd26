"""IBKR's ``EventMarket``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EventMarket(OpenModel):
    """IBKR's ``EventMarket``."""

    name: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    product_conid: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "symbol": ("symbol", TEXT),
            "exchange": ("exchange", TEXT),
            "conid": ("conid", INT),
            "product_conid": ("product_conid", INT),
        }
    )
