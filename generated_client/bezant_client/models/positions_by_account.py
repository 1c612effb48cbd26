"""Part of ``GET /v1/api/portfolio/positions/{conid} 200``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, ListOf, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import Position


@define(kw_only=True, repr=False, eq=False)
class PositionsByAccount(MapModel["list[Position] | None"]):
    """Part of ``GET /v1/api/portfolio/positions/{conid} 200``."""

    additional_properties: dict[str, list[Position] | None] = field(factory=dict)

    EXTRA = ListOf(Object("Position"))
