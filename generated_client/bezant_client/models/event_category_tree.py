"""IBKR's ``categoryTreeResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_categories import EventCategories


@define(kw_only=True, repr=False)
class EventCategoryTree(OpenModel):
    """IBKR's ``categoryTreeResponse``."""

    categories: EventCategories | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"categories": ("categories", Object("EventCategories"))}
