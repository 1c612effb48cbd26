"""IBKR's ``PartialCashPosition``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PartialCashPosition(OpenModel):
    """IBKR's ``PartialCashPosition``."""

    amount: float | Unset = UNSET
    full_cash: bool | Unset = UNSET
    margin_loan: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "amount": ("amount", FLOAT),
        "fullCash": ("full_cash", BOOL),
        "marginLoan": ("margin_loan", BOOL),
    }
