"""``instrument_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ScannerInstrument(OpenModel):
    """``instrument_list`` of IBKR's ``iserverScannerParams``."""

    display_name: str | None | Unset = UNSET
    filters: list[str] | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire({"display_name": ("display_name", TEXT), "filters": ("filters", ListOf(TEXT)), "type": ("type_", TEXT)})
