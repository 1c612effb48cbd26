"""``filter`` of IBKR's ``iserverScannerRunRequest``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
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
