"""IBKR's ``ScannerLocation``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import NULL, TEXT, ListOf, Object, OneOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ScannerLocation(OpenModel):
    """IBKR's ``ScannerLocation``."""

    display_name: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    locations: list[ScannerLocation] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "display_name": ("display_name", TEXT),
        "type": ("type_", TEXT),
        "locations": ("locations", OneOf(ListOf(Object("ScannerLocation")), NULL)),
    }
