"""``group`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_by_group_long import AllocationByGroupLong
    from .allocation_by_group_short import AllocationByGroupShort


@define(kw_only=True, repr=False)
class AllocationByGroup(OpenModel):
    """``group`` of IBKR's ``portfolioAllocations``."""

    long: AllocationByGroupLong | None | Unset = UNSET
    short: AllocationByGroupShort | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "long": ("long", Object("AllocationByGroupLong")),
        "short": ("short", Object("AllocationByGroupShort")),
    }
