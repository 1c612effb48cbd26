"""``assetClass`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_by_asset_class_long import AllocationByAssetClassLong
    from .allocation_by_asset_class_short import AllocationByAssetClassShort


@define(kw_only=True, repr=False)
class AllocationByAssetClass(Model["Any"]):
    """``assetClass`` of IBKR's ``portfolioAllocations``."""

    long: AllocationByAssetClassLong | None | Unset = UNSET
    short: AllocationByAssetClassShort | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "long": ("long", Object("AllocationByAssetClassLong")),
        "short": ("short", Object("AllocationByAssetClassShort")),
    }
