"""IBKR's ``TradingHours``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class TradingHours(Model["Any"]):
    """IBKR's ``TradingHours``."""

    opening: int | None | Unset = UNSET
    closing: int | None | Unset = UNSET
    cancel_daily_orders: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "opening": ("opening", INT),
        "closing": ("closing", INT),
        "cancel_daily_orders": ("cancel_daily_orders", BOOL),
    }
