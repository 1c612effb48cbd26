"""``cashBalances`` of IBKR's ``accountSummaryResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CashBalance(Model["Any"]):
    """``cashBalances`` of IBKR's ``accountSummaryResponse``."""

    balance: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    settled_cash: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "balance": ("balance", FLOAT),
        "currency": ("currency", TEXT),
        "settledCash": ("settled_cash", FLOAT),
    }
