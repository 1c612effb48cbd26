"""IBKR's ``categoryTreeResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_categories import EventCategories


@define(kw_only=True, repr=False)
class EventCategoryTree(Model["Any"]):
    """IBKR's ``categoryTreeResponse``."""

    categories: EventCategories | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "categories": ("categories", Object("EventCategories")),
    }
