"""``identityDocuments`` of IBKR's ``AssociatedEntity``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AssociatedEntityIdentityDocuments(MapModel["str | None"]):
    """``identityDocuments`` of IBKR's ``AssociatedEntity``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
