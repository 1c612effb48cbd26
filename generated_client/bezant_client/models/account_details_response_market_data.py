"""``marketData`` of IBKR's ``AccountDetailsResponse``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AccountDetailsResponseMarketData(MapModel["str | None"]):
    """``marketData`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
