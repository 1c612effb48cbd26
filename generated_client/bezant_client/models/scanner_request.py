"""IBKR's ``iserverScannerRunRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scanner_request_filter import ScannerRequestFilter


@define(kw_only=True, repr=False)
class ScannerRequest(OpenModel):
    """IBKR's ``iserverScannerRunRequest``."""

    filter_: list[ScannerRequestFilter] | Unset = UNSET
    instrument: str | Unset = UNSET
    location: str | Unset = UNSET
    type_: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "filter": ("filter_", ListOf(Object("ScannerRequestFilter"))),
        "instrument": ("instrument", TEXT),
        "location": ("location", TEXT),
        "type": ("type_", TEXT),
    }
