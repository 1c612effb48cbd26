"""``capabilities`` of IBKR's ``AccountData``."""

from __future__ import annotations

from ..declare import TEXT, ListOf, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AccountDataCapabilities(MapModel["list[str] | None"]):
    """``capabilities`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, list[str] | None] = field(factory=dict)

    EXTRA = ListOf(TEXT)
