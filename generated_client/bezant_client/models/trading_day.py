"""IBKR's ``TradingDay``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trading_hours import TradingHours


@define(kw_only=True, repr=False)
class TradingDay(OpenModel):
    """IBKR's ``TradingDay``."""

    extended_hours: list[TradingHours] | None | Unset = UNSET
    liquid_hours: list[TradingHours] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "extended_hours": ("extended_hours", ListOf(Object("TradingHours"))),
        "liquid_hours": ("liquid_hours", ListOf(Object("TradingHours"))),
    }
