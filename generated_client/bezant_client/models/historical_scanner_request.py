"""IBKR's ``HistoricalScannerRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .json_object import JsonObject


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

    WIRE: ClassVar[Wire] = {
        "instrument": ("instrument", TEXT),
        "locations": ("locations", TEXT),
        "scanCode": ("scan_code", TEXT),
        "secType": ("sec_type", TEXT),
        "delayedLocations": ("delayed_locations", TEXT),
        "maxItems": ("max_items", INT),
        "filters": ("filters", ListOf(Object("JsonObject"))),
    }
