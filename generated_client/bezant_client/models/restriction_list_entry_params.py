"""``params`` of IBKR's ``ListEntry``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import (
    TEXT,
    Shape,
)


@define(kw_only=True)
class RestrictionListEntryParams(MapModel["str"]):
    """``params`` of IBKR's ``ListEntry``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
