"""``filter_list`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ScannerFilterChoice


@define(kw_only=True, repr=False)
class ScannerFilter(OpenModel):
    """``filter_list`` of IBKR's ``iserverScannerParams``."""

    code: str | None | Unset = UNSET
    combo_values: list[ScannerFilterChoice] | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "code": ("code", TEXT),
            "combo_values": ("combo_values", ListOf(Object("ScannerFilterChoice"))),
            "display_name": ("display_name", TEXT),
            "group": ("group", TEXT),
            "type": ("type_", TEXT),
        }
    )
