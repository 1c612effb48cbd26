"""IBKR's ``TradingDay``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trading_hours import TradingHours


@define(kw_only=True, repr=False)
class TradingDay(Model["Any"]):
    """IBKR's ``TradingDay``."""

    extended_hours: list[TradingHours] | None | Unset = UNSET
    liquid_hours: list[TradingHours] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "extended_hours": ("extended_hours", ListOf(Object("TradingHours"))),
        "liquid_hours": ("liquid_hours", ListOf(Object("TradingHours"))),
    }
