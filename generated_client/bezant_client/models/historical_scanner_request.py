"""IBKR's ``HistoricalScannerRequest``."""

from __future__ import annotations

from ..declare import (
    INT,
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
    from . import JsonObject


@define(kw_only=True, repr=False)
class HistoricalScannerRequest(OpenModel):
    """IBKR's ``HistoricalScannerRequest``."""

    instrument: str
    locations: str
    scan_code: str
    sec_type: str
    delayed_locations: str | Unset = UNSET
    max_items: int | Unset = UNSET
    filters: list[JsonObject] | Unset = UNSET

    WIRE = Wire(
        {
            "instrument": ("instrument", TEXT),
            "locations": ("locations", TEXT),
            "scanCode": ("scan_code", TEXT),
            "secType": ("sec_type", TEXT),
            "delayedLocations": ("delayed_locations", TEXT),
            "maxItems": ("max_items", INT),
            "filters": ("filters", ListOf(Object("JsonObject"))),
        }
    )
