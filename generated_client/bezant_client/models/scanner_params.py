"""IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scan_type import ScanType
    from .scanner_filter import ScannerFilter
    from .scanner_instrument import ScannerInstrument
    from .scanner_location import ScannerLocation


@define(kw_only=True, repr=False)
class ScannerParams(OpenModel):
    """IBKR's ``iserverScannerParams``."""

    filter_list: list[ScannerFilter] | None | Unset = UNSET
    instrument_list: list[ScannerInstrument] | None | Unset = UNSET
    location_tree: list[ScannerLocation] | None | Unset = UNSET
    scan_type_list: list[ScanType] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "filter_list": ("filter_list", ListOf(Object("ScannerFilter"))),
        "instrument_list": ("instrument_list", ListOf(Object("ScannerInstrument"))),
        "location_tree": ("location_tree", ListOf(Object("ScannerLocation"))),
        "scan_type_list": ("scan_type_list", ListOf(Object("ScanType"))),
    }
