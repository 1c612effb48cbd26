"""``filter_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scanner_filter_choice import ScannerFilterChoice


@define(kw_only=True, repr=False)
class ScannerFilter(Model["Any"]):
    """``filter_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    combo_values: list[ScannerFilterChoice] | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", TEXT),
        "combo_values": ("combo_values", ListOf(Object("ScannerFilterChoice"))),
        "display_name": ("display_name", TEXT),
        "group": ("group", TEXT),
        "type": ("type_", TEXT),
    }
