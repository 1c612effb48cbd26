"""``scan_type_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ScanType(OpenModel):
    """``scan_type_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    instruments: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {"code": ("code", TEXT), "display_name": ("display_name", TEXT), "instruments": ("instruments", ListOf(TEXT))}
    )
