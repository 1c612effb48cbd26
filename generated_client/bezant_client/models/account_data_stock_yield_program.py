"""``stockYieldProgram`` of IBKR's ``AccountData``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class AccountDataStockYieldProgram(MapModel["str | None"]):
    """``stockYieldProgram`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT
