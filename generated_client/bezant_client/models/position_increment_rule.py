"""``incrementRules`` of IBKR's ``individualPosition``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PositionIncrementRule(OpenModel):
    """``incrementRules`` of IBKR's ``individualPosition``."""

    increment: float | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"increment": ("increment", FLOAT), "lowerEdge": ("lower_edge", FLOAT)}
