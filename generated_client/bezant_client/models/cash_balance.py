"""``cashBalances`` of IBKR's ``accountSummaryResponse``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CashBalance(OpenModel):
    """``cashBalances`` of IBKR's ``accountSummaryResponse``."""

    balance: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    settled_cash: float | None | Unset = UNSET

    WIRE = Wire({"balance": ("balance", FLOAT), "currency": ("currency", TEXT), "settledCash": ("settled_cash", FLOAT)})
