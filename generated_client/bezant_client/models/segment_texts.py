"""IBKR's ``SegmentTexts``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import (
    TEXT,
    Shape,
)


@define(kw_only=True)
class SegmentTexts(MapModel["str"]):
    """IBKR's ``SegmentTexts``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
