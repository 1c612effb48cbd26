"""Part of ``error 415 *``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False, eq=False)
class Error415Body(MapModel["JsonObject | None"]):
    """Part of ``error 415 *``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA = Object("JsonObject")
