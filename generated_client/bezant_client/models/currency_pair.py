"""``*`` of IBKR's ``currencyPairs``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CurrencyPair(OpenModel):
    """``*`` of IBKR's ``currencyPairs``."""

    ccy_pair: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    symbol: str | None | Unset = UNSET

    WIRE = Wire({"ccyPair": ("ccy_pair", TEXT), "conid": ("conid", INT), "symbol": ("symbol", TEXT)})
