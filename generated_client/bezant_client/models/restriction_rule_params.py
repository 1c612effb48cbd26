"""``params`` of IBKR's ``RestrictionRule``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class RestrictionRuleParams(MapModel["str | None"]):
    """``params`` of IBKR's ``RestrictionRule``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
