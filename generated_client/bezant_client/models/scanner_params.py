"""IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ScannerLocation


if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False)
class ScanType(OpenModel):
    """``scan_type_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    instruments: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {"code": ("code", TEXT), "display_name": ("display_name", TEXT), "instruments": ("instruments", ListOf(TEXT))}
    )


@define(kw_only=True, repr=False)
class ScannerFilter(OpenModel):
    """``filter_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    combo_values: list[ScannerFilterChoice] | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "code": ("code", TEXT),
            "combo_values": ("combo_values", ListOf(Object("ScannerFilterChoice"))),
            "display_name": ("display_name", TEXT),
            "group": ("group", TEXT),
            "type": ("type_", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ScannerFilterChoice(OpenModel):
    """``filter_list/combo_values`` of IBKR's ``iserverScannerParams``."""

    default: bool | None | Unset = UNSET
    vendor: str | JsonObject | None | Unset = UNSET

    WIRE = Wire({"default": ("default", BOOL), "vendor": ("vendor", OneOf(TEXT, Object("JsonObject"), NULL))})


@define(kw_only=True, repr=False)
class ScannerInstrument(OpenModel):
    """``instrument_list`` of IBKR's ``iserverScannerParams``."""

    display_name: str | None | Unset = UNSET
    filters: list[str] | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire({"display_name": ("display_name", TEXT), "filters": ("filters", ListOf(TEXT)), "type": ("type_", TEXT)})


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
