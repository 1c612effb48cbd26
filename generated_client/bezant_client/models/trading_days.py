"""``schedules`` of IBKR's ``scheduleResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .trading_day import TradingDay


@define(kw_only=True, repr=False, eq=False)
class TradingDays(MapModel["TradingDay | None"]):
    """``schedules`` of IBKR's ``scheduleResponse``."""

    additional_properties: dict[str, TradingDay | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("TradingDay")
