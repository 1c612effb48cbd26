"""IBKR's ``PartialBondPosition``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PartialBondPosition(Model["Any"]):
    """IBKR's ``PartialBondPosition``."""

    all_: bool | Unset = UNSET
    cusip_number: str | Unset = UNSET
    number_of_bonds: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "all": ("all_", BOOL),
        "cusipNumber": ("cusip_number", TEXT),
        "numberOfBonds": ("number_of_bonds", INT),
    }
