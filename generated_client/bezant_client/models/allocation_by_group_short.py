"""``group/short`` of IBKR's ``portfolioAllocations``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import FLOAT, Shape


@define(kw_only=True, repr=False, eq=False)
class AllocationByGroupShort(MapModel["float | None"]):
    """``group/short`` of IBKR's ``portfolioAllocations``."""

    additional_properties: dict[str, float | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = FLOAT
