"""``categories`` of IBKR's ``categoryTreeResponse``."""

from __future__ import annotations

from ..declare import NULL, TYPE_CHECKING, MapModel, Object, OneOf, define, field

if TYPE_CHECKING:
    from . import EventCategory


@define(kw_only=True, repr=False, eq=False)
class EventCategories(MapModel["EventCategory | None"]):
    """``categories`` of IBKR's ``categoryTreeResponse``."""

    additional_properties: dict[str, EventCategory | None] = field(factory=dict)

    EXTRA = OneOf(Object("EventCategory"), NULL)
