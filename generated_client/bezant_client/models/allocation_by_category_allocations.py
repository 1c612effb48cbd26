"""``allocations`` of IBKR's ``AllocationByCategory``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import AllocationOfCategory


@define(kw_only=True, repr=False, eq=False)
class AllocationByCategoryAllocations(MapModel["AllocationOfCategory | None"]):
    """``allocations`` of IBKR's ``AllocationByCategory``."""

    additional_properties: dict[str, AllocationOfCategory | None] = field(factory=dict)

    EXTRA = Object("AllocationOfCategory")
