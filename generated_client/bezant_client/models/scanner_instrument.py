"""``instrument_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ScannerInstrument(OpenModel):
    """``instrument_list`` of IBKR's ``iserverScannerParams``."""

    display_name: str | None | Unset = UNSET
    filters: list[str] | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "display_name": ("display_name", TEXT),
        "filters": ("filters", ListOf(TEXT)),
        "type": ("type_", TEXT),
    }
