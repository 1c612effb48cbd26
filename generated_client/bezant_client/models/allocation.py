"""IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_by_asset_class import AllocationByAssetClass
    from .allocation_by_group import AllocationByGroup
    from .allocation_by_sector import AllocationBySector


@define(kw_only=True, repr=False)
class Allocation(OpenModel):
    """IBKR's ``portfolioAllocations``."""

    asset_class: AllocationByAssetClass | None | Unset = UNSET
    group: AllocationByGroup | None | Unset = UNSET
    sector: AllocationBySector | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "assetClass": ("asset_class", Object("AllocationByAssetClass")),
        "group": ("group", Object("AllocationByGroup")),
        "sector": ("sector", Object("AllocationBySector")),
    }
