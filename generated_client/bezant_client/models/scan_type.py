"""``scan_type_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ScanType(Model["Any"]):
    """``scan_type_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    instruments: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", TEXT),
        "display_name": ("display_name", TEXT),
        "instruments": ("instruments", ListOf(TEXT)),
    }
