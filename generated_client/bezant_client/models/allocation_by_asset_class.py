"""``assetClass`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AllocationByAssetClassLong, AllocationByAssetClassShort


@define(kw_only=True, repr=False)
class AllocationByAssetClass(OpenModel):
    """``assetClass`` of IBKR's ``portfolioAllocations``."""

    long: AllocationByAssetClassLong | None | Unset = UNSET
    short: AllocationByAssetClassShort | None | Unset = UNSET

    WIRE = Wire(
        {
            "long": ("long", Object("AllocationByAssetClassLong")),
            "short": ("short", Object("AllocationByAssetClassShort")),
        }
    )
