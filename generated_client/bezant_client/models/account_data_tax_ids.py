"""``taxIds`` of IBKR's ``AccountData``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import (
    TEXT,
    Shape,
)


@define(kw_only=True)
class AccountDataTaxIds(MapModel["str"]):
    """``taxIds`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
