"""IBKR's ``SegmentTexts``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class SegmentTexts(MapModel["str | None"]):
    """IBKR's ``SegmentTexts``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
