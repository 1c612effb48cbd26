"""IBKR's ``PartialCashPosition``."""

from __future__ import annotations

from ..declare import BOOL, FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PartialCashPosition(OpenModel):
    """IBKR's ``PartialCashPosition``."""

    amount: float | Unset = UNSET
    full_cash: bool | Unset = UNSET
    margin_loan: bool | Unset = UNSET

    WIRE = Wire({"amount": ("amount", FLOAT), "fullCash": ("full_cash", BOOL), "marginLoan": ("margin_loan", BOOL)})
