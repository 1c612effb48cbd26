"""``sector`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_by_sector_long import AllocationBySectorLong
    from .allocation_by_sector_short import AllocationBySectorShort


@define(kw_only=True, repr=False)
class AllocationBySector(OpenModel):
    """``sector`` of IBKR's ``portfolioAllocations``."""

    long: AllocationBySectorLong | None | Unset = UNSET
    short: AllocationBySectorShort | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "long": ("long", Object("AllocationBySectorLong")),
        "short": ("short", Object("AllocationBySectorShort")),
    }
