"""``dividendReinvestment`` of IBKR's ``AccountData``."""

from __future__ import annotations

from ..declare import BOOL, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AccountDataDividendReinvestment(MapModel["bool | None"]):
    """``dividendReinvestment`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, bool | None] = field(factory=dict)

    EXTRA = BOOL
