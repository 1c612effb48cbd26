"""IBKR's ``PublicCompanyInfoType``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PublicCompanyInfoType(OpenModel):
    """IBKR's ``PublicCompanyInfoType``."""

    exchange_traded_on: str | Unset = UNSET
    quoted_symbol: str | Unset = UNSET

    WIRE = Wire({"exchangeTradedOn": ("exchange_traded_on", TEXT), "quotedSymbol": ("quoted_symbol", TEXT)})
