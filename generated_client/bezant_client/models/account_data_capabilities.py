"""``capabilities`` of IBKR's ``AccountData``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import (
    TEXT,
    ListOf,
    Shape,
)


@define(kw_only=True)
class AccountDataCapabilities(MapModel["list[str]"]):
    """``capabilities`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, list[str]] = field(factory=dict)

    EXTRA: ClassVar[Shape] = ListOf(TEXT)
