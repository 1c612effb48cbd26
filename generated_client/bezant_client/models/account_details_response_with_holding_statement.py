"""``withHoldingStatement`` of IBKR's ``AccountDetailsResponse``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AccountDetailsResponseWithHoldingStatement(MapModel["str | None"]):
    """``withHoldingStatement`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
