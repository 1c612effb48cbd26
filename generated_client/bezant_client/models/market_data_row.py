"""IBKR's ``MarketDataRow``."""

from __future__ import annotations

from ..declare import FLOAT, INT, TEXT, UNSET, Model, OneOf, Unset, Wire, define, field


@define(kw_only=True, repr=False)
class MarketDataRow(Model["str | int | float | None"]):
    """IBKR's ``MarketDataRow``."""

    conid: int | None | Unset = UNSET
    conid_ex: str | None | Unset = UNSET
    field_updated: int | None | Unset = UNSET
    server_id: str | None | Unset = UNSET
    additional_properties: dict[str, str | int | float | None] = field(factory=dict)

    WIRE = Wire(
        {
            "conid": ("conid", INT),
            "conidEx": ("conid_ex", TEXT),
            "_updated": ("field_updated", INT),
            "server_id": ("server_id", TEXT),
        }
    )

    EXTRA = OneOf(TEXT, INT, FLOAT)
