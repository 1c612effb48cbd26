"""``aliases`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class BrokerageAccountsAliases(MapModel["str | None"]):
    """``aliases`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
