"""IBKR's ``MarketDataRow``."""

from __future__ import annotations

from ..declare import FLOAT, INT, TEXT, UNSET, ClassVar, Model, OneOf, Shape, Unset, Wire, define, field


@define(kw_only=True, repr=False)
class MarketDataRow(Model["str | int | float | None"]):
    """IBKR's ``MarketDataRow``."""

    conid: int | None | Unset = UNSET
    conid_ex: str | None | Unset = UNSET
    field_updated: int | None | Unset = UNSET
    server_id: str | None | Unset = UNSET
    additional_properties: dict[str, str | int | float | None] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid": ("conid", INT),
        "conidEx": ("conid_ex", TEXT),
        "_updated": ("field_updated", INT),
        "server_id": ("server_id", TEXT),
    }

    EXTRA: ClassVar[Shape] = OneOf(TEXT, INT, FLOAT)
