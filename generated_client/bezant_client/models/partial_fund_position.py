"""IBKR's ``PartialFundPosition``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PartialFundPosition(OpenModel):
    """IBKR's ``PartialFundPosition``."""

    all_: bool | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE = Wire({"all": ("all_", BOOL), "numberOfShares": ("number_of_shares", INT), "symbol": ("symbol", TEXT)})
