"""``filter_list/combo_values`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, NULL, TEXT, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class ScannerFilterChoice(OpenModel):
    """``filter_list/combo_values`` of IBKR's ``iserverScannerParams``."""

    default: bool | None | Unset = UNSET
    vendor: str | JsonObject | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"default": ("default", BOOL), "vendor": ("vendor", OneOf(TEXT, Object("JsonObject"), NULL))}
