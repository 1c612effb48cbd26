"""``filter`` of IBKR's ``iserverScannerRunRequest``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ScannerRequestFilter(Model["Any"]):
    """``filter`` of IBKR's ``iserverScannerRunRequest``."""

    code: str | Unset = UNSET
    value: str | int | bool | float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", TEXT),
        "value": (
            "value",
            OneOf(
                TEXT,
                INT,
                BOOL,
                FLOAT,
            ),
        ),
    }
