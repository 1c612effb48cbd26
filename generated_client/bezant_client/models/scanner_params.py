"""IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from ..declare import (
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
    from . import ScannerFilter, ScannerInstrument, ScannerLocation, ScanType


@define(kw_only=True, repr=False)
class ScannerParams(OpenModel):
    """IBKR's ``iserverScannerParams``."""

    filter_list: list[ScannerFilter] | None | Unset = UNSET
    instrument_list: list[ScannerInstrument] | None | Unset = UNSET
    location_tree: list[ScannerLocation] | None | Unset = UNSET
    scan_type_list: list[ScanType] | None | Unset = UNSET

    WIRE = Wire(
        {
            "filter_list": ("filter_list", ListOf(Object("ScannerFilter"))),
            "instrument_list": ("instrument_list", ListOf(Object("ScannerInstrument"))),
            "location_tree": ("location_tree", ListOf(Object("ScannerLocation"))),
            "scan_type_list": ("scan_type_list", ListOf(Object("ScanType"))),
        }
    )
