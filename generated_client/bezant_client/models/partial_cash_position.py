"""IBKR's ``PartialCashPosition``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    FLOAT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PartialCashPosition(Model["Any"]):
    """IBKR's ``PartialCashPosition``."""

    amount: float | Unset = UNSET
    full_cash: bool | Unset = UNSET
    margin_loan: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "amount": ("amount", FLOAT),
        "fullCash": ("full_cash", BOOL),
        "marginLoan": ("margin_loan", BOOL),
    }
