"""``chartPeriods`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import TEXT, ListOf, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class BrokerageAccountsChartPeriods(MapModel["list[str] | None"]):
    """``chartPeriods`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, list[str] | None] = field(factory=dict)

    EXTRA = ListOf(TEXT)
