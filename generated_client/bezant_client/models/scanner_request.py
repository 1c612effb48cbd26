"""IBKR's ``iserverScannerRunRequest``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ScannerRequestFilter


@define(kw_only=True, repr=False)
class ScannerRequest(OpenModel):
    """IBKR's ``iserverScannerRunRequest``."""

    filter_: list[ScannerRequestFilter] | Unset = UNSET
    instrument: str | Unset = UNSET
    location: str | Unset = UNSET
    type_: str | Unset = UNSET

    WIRE = Wire(
        {
            "filter": ("filter_", ListOf(Object("ScannerRequestFilter"))),
            "instrument": ("instrument", TEXT),
            "location": ("location", TEXT),
            "type": ("type_", TEXT),
        }
    )
