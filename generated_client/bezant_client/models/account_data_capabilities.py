"""``capabilities`` of IBKR's ``AccountData``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import TEXT, ListOf, Shape


@define(kw_only=True, repr=False, eq=False)
class AccountDataCapabilities(MapModel["list[str] | None"]):
    """``capabilities`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, list[str] | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = ListOf(TEXT)
