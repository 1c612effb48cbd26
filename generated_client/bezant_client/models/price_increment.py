"""IBKR's ``PriceIncrement``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PriceIncrement(OpenModel):
    """IBKR's ``PriceIncrement``."""

    lower_edge: float | None | Unset = UNSET
    increment: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"lowerEdge": ("lower_edge", FLOAT), "increment": ("increment", FLOAT)}
