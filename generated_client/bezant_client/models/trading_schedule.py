"""IBKR's ``scheduleResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trading_days import TradingDays


@define(kw_only=True, repr=False)
class TradingSchedule(OpenModel):
    """IBKR's ``scheduleResponse``."""

    exchange_time_zone: str | None | Unset = UNSET
    schedules: TradingDays | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "exchange_time_zone": ("exchange_time_zone", TEXT),
        "schedules": ("schedules", Object("TradingDays")),
    }
