"""A JSON object of which the document says nothing."""

from __future__ import annotations

from ..declare import Any, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class JsonObject(MapModel["Any"]):
    """A JSON object of which the document says nothing."""

    additional_properties: dict[str, Any] = field(factory=dict)
