"""``incrementRules`` of IBKR's ``contractRules``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class IncrementRule(Model["Any"]):
    """``incrementRules`` of IBKR's ``contractRules``."""

    increment: float | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "increment": ("increment", FLOAT),
        "lowerEdge": ("lower_edge", FLOAT),
    }
