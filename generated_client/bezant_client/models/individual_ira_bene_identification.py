"""``identification`` of IBKR's ``IndividualIRABene``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class IndividualIRABeneIdentification(MapModel["str | None"]):
    """``identification`` of IBKR's ``IndividualIRABene``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
