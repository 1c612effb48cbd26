"""IBKR's ``iserverScannerRunRequest``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
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
class ScannerRequestFilter(OpenModel):
    """``filter`` of IBKR's ``iserverScannerRunRequest``."""

    code: str | Unset = UNSET
    value: str | int | bool | float | Unset = UNSET

    WIRE = Wire({"code": ("code", TEXT), "value": ("value", OneOf(TEXT, INT, BOOL, FLOAT))})


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
