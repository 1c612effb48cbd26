"""``stockYieldProgram`` of IBKR's ``AccountData``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import TEXT, Shape


@define(kw_only=True, repr=False, eq=False)
class AccountDataStockYieldProgram(MapModel["str | None"]):
    """``stockYieldProgram`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
