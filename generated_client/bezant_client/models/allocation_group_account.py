"""IBKR's ``AllocationGroupAccount``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AllocationGroupAccount(Model["Any"]):
    """IBKR's ``AllocationGroupAccount``."""

    name: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "amount": ("amount", FLOAT),
    }
