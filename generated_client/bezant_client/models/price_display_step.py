"""IBKR's ``PriceDisplayStep``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PriceDisplayStep(Model["Any"]):
    """IBKR's ``PriceDisplayStep``."""

    decimal_digits: int | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET
    whole_digits: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "decimalDigits": ("decimal_digits", INT),
        "lowerEdge": ("lower_edge", FLOAT),
        "wholeDigits": ("whole_digits", INT),
    }
