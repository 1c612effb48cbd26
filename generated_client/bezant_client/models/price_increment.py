"""IBKR's ``PriceIncrement``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PriceIncrement(Model["Any"]):
    """IBKR's ``PriceIncrement``."""

    lower_edge: float | None | Unset = UNSET
    increment: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "lowerEdge": ("lower_edge", FLOAT),
        "increment": ("increment", FLOAT),
    }
