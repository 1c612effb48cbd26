"""``categories`` of IBKR's ``categoryTreeResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import NULL, Object, OneOf, Shape

if TYPE_CHECKING:
    from .event_category import EventCategory


@define(kw_only=True, repr=False, eq=False)
class EventCategories(MapModel["EventCategory | None"]):
    """``categories`` of IBKR's ``categoryTreeResponse``."""

    additional_properties: dict[str, EventCategory | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = OneOf(Object("EventCategory"), NULL)
