"""``assetClass/short`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from ..declare import FLOAT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AllocationByAssetClassShort(MapModel["float | None"]):
    """``assetClass/short`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA = FLOAT
