"""``sections`` of IBKR's ``secdefSearchResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ContractMatchSection(OpenModel):
    """``sections`` of IBKR's ``secdefSearchResponse``."""

    exchange: str | None | Unset = UNSET
    months: str | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    conid: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "exchange": ("exchange", TEXT),
            "months": ("months", TEXT),
            "secType": ("sec_type", TEXT),
            "symbol": ("symbol", TEXT),
            "conid": ("conid", TEXT),
        }
    )
