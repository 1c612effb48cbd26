"""IBKR's ``AnnualBlendedPercentage``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AnnualBlendedPercentage(OpenModel):
    """IBKR's ``AnnualBlendedPercentage``."""

    blended_from: str | Unset = UNSET
    blended_to: str | Unset = UNSET
    percentage: str | Unset = UNSET

    WIRE = Wire(
        {"blendedFrom": ("blended_from", TEXT), "blendedTo": ("blended_to", TEXT), "percentage": ("percentage", TEXT)}
    )
