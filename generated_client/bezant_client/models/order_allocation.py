"""IBKR's ``OrderAllocation``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)


@define(kw_only=True, repr=False)
class OrderAllocation(Model["Any"]):
    """IBKR's ``OrderAllocation``."""

    account: str
    amount: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "account": ("account", TEXT),
        "amount": ("amount", FLOAT),
    }
