"""``incrementRules`` of IBKR's ``contractRules``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class IncrementRule(OpenModel):
    """``incrementRules`` of IBKR's ``contractRules``."""

    increment: float | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"increment": ("increment", FLOAT), "lowerEdge": ("lower_edge", FLOAT)}
