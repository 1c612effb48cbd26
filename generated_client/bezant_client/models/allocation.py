"""IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AllocationByAssetClass, AllocationByGroup, AllocationBySector


@define(kw_only=True, repr=False)
class Allocation(OpenModel):
    """IBKR's ``portfolioAllocations``."""

    asset_class: AllocationByAssetClass | None | Unset = UNSET
    group: AllocationByGroup | None | Unset = UNSET
    sector: AllocationBySector | None | Unset = UNSET

    WIRE = Wire(
        {
            "assetClass": ("asset_class", Object("AllocationByAssetClass")),
            "group": ("group", Object("AllocationByGroup")),
            "sector": ("sector", Object("AllocationBySector")),
        }
    )
