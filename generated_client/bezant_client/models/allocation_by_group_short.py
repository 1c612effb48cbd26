"""``group/short`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from ..declare import FLOAT, ClassVar, MapModel, Shape, define, field


@define(kw_only=True, repr=False, eq=False)
class AllocationByGroupShort(MapModel["float | None"]):
    """``group/short`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = FLOAT
