"""``filter_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scanner_filter_choice import ScannerFilterChoice


@define(kw_only=True, repr=False)
class ScannerFilter(OpenModel):
    """``filter_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    combo_values: list[ScannerFilterChoice] | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "code": ("code", TEXT),
        "combo_values": ("combo_values", ListOf(Object("ScannerFilterChoice"))),
        "display_name": ("display_name", TEXT),
        "group": ("group", TEXT),
        "type": ("type_", TEXT),
    }
