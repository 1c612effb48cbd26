"""IBKR's ``AnnualBlendedPercentage``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AnnualBlendedPercentage(Model["Any"]):
    """IBKR's ``AnnualBlendedPercentage``."""

    blended_from: str | Unset = UNSET
    blended_to: str | Unset = UNSET
    percentage: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "blendedFrom": ("blended_from", TEXT),
        "blendedTo": ("blended_to", TEXT),
        "percentage": ("percentage", TEXT),
    }
