"""``assetClass`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_by_asset_class_long import AllocationByAssetClassLong
    from .allocation_by_asset_class_short import AllocationByAssetClassShort


@define(kw_only=True, repr=False)
class AllocationByAssetClass(OpenModel):
    """``assetClass`` of IBKR's ``portfolioAllocations``."""

    long: AllocationByAssetClassLong | None | Unset = UNSET
    short: AllocationByAssetClassShort | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "long": ("long", Object("AllocationByAssetClassLong")),
        "short": ("short", Object("AllocationByAssetClassShort")),
    }
