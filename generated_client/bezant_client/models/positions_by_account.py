"""Part of ``GET /v1/api/portfolio/positions/{conid} 200``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import ListOf, Object, Shape

if TYPE_CHECKING:
    from .position import Position


@define(kw_only=True, repr=False, eq=False)
class PositionsByAccount(MapModel["list[Position] | None"]):
    """Part of ``GET /v1/api/portfolio/positions/{conid} 200``."""

    additional_properties: dict[str, list[Position] | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = ListOf(Object("Position"))
