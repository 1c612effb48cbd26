"""``allocations`` of IBKR's ``AllocationByCategory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .allocation_of_category import AllocationOfCategory


@define(kw_only=True, repr=False, eq=False)
class AllocationByCategoryAllocations(MapModel["AllocationOfCategory | None"]):
    """``allocations`` of IBKR's ``AllocationByCategory``."""

    additional_properties: dict[str, AllocationOfCategory | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("AllocationOfCategory")
