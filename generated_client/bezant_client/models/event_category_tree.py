"""IBKR's ``categoryTreeResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import EventCategories


@define(kw_only=True, repr=False)
class EventCategoryTree(OpenModel):
    """IBKR's ``categoryTreeResponse``."""

    categories: EventCategories | None | Unset = UNSET

    WIRE = Wire({"categories": ("categories", Object("EventCategories"))})
