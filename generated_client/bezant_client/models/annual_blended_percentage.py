"""IBKR's ``AnnualBlendedPercentage``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AnnualBlendedPercentage(OpenModel):
    """IBKR's ``AnnualBlendedPercentage``."""

    blended_from: str | Unset = UNSET
    blended_to: str | Unset = UNSET
    percentage: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "blendedFrom": ("blended_from", TEXT),
        "blendedTo": ("blended_to", TEXT),
        "percentage": ("percentage", TEXT),
    }
