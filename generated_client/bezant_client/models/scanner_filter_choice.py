"""``filter_list/combo_values`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False)
class ScannerFilterChoice(OpenModel):
    """``filter_list/combo_values`` of IBKR's ``iserverScannerParams``."""

    default: bool | None | Unset = UNSET
    vendor: str | JsonObject | None | Unset = UNSET

    WIRE = Wire({"default": ("default", BOOL), "vendor": ("vendor", OneOf(TEXT, Object("JsonObject"), NULL))})
