"""``chartPeriods`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import TEXT, ListOf, Shape


@define(kw_only=True, repr=False, eq=False)
class BrokerageAccountsChartPeriods(MapModel["list[str] | None"]):
    """``chartPeriods`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, list[str] | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = ListOf(TEXT)
