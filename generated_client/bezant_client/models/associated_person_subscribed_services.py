"""``subscribedServices`` of IBKR's ``AssociatedPerson``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonSubscribedServices(MapModel["JsonObject | None"]):
    """``subscribedServices`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA = Object("JsonObject")
