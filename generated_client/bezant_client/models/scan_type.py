"""``scan_type_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ScanType(OpenModel):
    """``scan_type_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    instruments: list[str] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "code": ("code", TEXT),
        "display_name": ("display_name", TEXT),
        "instruments": ("instruments", ListOf(TEXT)),
    }
