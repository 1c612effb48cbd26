"""``location`` of IBKR's ``IndividualIRABene``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class IndividualIRABeneLocation(MapModel["str | None"]):
    """``location`` of IBKR's ``IndividualIRABene``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
