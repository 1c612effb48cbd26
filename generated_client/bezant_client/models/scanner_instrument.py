"""``instrument_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class ScannerInstrument(Model["Any"]):
    """``instrument_list`` of IBKR's ``iserverScannerParams``."""

    display_name: str | Unset = UNSET
    filters: list[str] | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "display_name": ("display_name", TEXT),
        "filters": ("filters", ListOf(TEXT)),
        "type": ("type_", TEXT),
    }
