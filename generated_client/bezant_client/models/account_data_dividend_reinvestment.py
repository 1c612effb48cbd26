"""``dividendReinvestment`` of IBKR's ``AccountData``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import BOOL, Shape


@define(kw_only=True, repr=False, eq=False)
class AccountDataDividendReinvestment(MapModel["bool | None"]):
    """``dividendReinvestment`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, bool | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = BOOL
