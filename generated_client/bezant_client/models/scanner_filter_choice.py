"""``filter_list/combo_values`` of IBKR's ``iserverScannerParams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    NULL,
    TEXT,
    Object,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class ScannerFilterChoice(Model["Any"]):
    """``filter_list/combo_values`` of IBKR's ``iserverScannerParams``."""

    default: bool | None | Unset = UNSET
    vendor: str | JsonObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "default": ("default", BOOL),
        "vendor": (
            "vendor",
            OneOf(
                TEXT,
                Object("JsonObject"),
                NULL,
            ),
        ),
    }
