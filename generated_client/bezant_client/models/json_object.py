"""A JSON object of which the document says nothing."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..model import MapModel


@define(kw_only=True, repr=False, eq=False)
class JsonObject(MapModel["Any"]):
    """A JSON object of which the document says nothing."""

    additional_properties: dict[str, Any] = field(factory=dict)
