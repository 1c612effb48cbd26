"""``phones`` of IBKR's ``AssociatedPerson``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonPhones(MapModel["str | None"]):
    """``phones`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
