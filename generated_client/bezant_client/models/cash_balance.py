"""``cashBalances`` of IBKR's ``accountSummaryResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CashBalance(OpenModel):
    """``cashBalances`` of IBKR's ``accountSummaryResponse``."""

    balance: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    settled_cash: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "balance": ("balance", FLOAT),
        "currency": ("currency", TEXT),
        "settledCash": ("settled_cash", FLOAT),
    }
