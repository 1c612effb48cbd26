"""IBKR's ``ScannerLocation``."""

from __future__ import annotations

from ..declare import (
    NULL,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class ScannerLocation(OpenModel):
    """IBKR's ``ScannerLocation``."""

    display_name: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    locations: list[ScannerLocation] | None | Unset = UNSET

    WIRE = Wire(
        {
            "display_name": ("display_name", TEXT),
            "type": ("type_", TEXT),
            "locations": ("locations", OneOf(ListOf(Object("ScannerLocation")), NULL)),
        }
    )
