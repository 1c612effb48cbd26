"""``filter`` of IBKR's ``iserverScannerRunRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, FLOAT, INT, TEXT, OneOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ScannerRequestFilter(OpenModel):
    """``filter`` of IBKR's ``iserverScannerRunRequest``."""

    code: str | Unset = UNSET
    value: str | int | bool | float | Unset = UNSET

    WIRE: ClassVar[Wire] = {"code": ("code", TEXT), "value": ("value", OneOf(TEXT, INT, BOOL, FLOAT))}
