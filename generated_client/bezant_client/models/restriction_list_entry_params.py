"""``params`` of IBKR's ``ListEntry``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class RestrictionListEntryParams(MapModel["str | None"]):
    """``params`` of IBKR's ``ListEntry``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
