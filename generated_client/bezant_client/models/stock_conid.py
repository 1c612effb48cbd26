"""Part of ``GET /v1/api/trsrv/all-conids 200``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class StockConid(OpenModel):
    """Part of ``GET /v1/api/trsrv/all-conids 200``."""

    conid: int | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    ticker: str | None | Unset = UNSET

    WIRE = Wire({"conid": ("conid", INT), "exchange": ("exchange", TEXT), "ticker": ("ticker", TEXT)})
