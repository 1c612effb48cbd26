"""``schedules`` of IBKR's ``scheduleResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import TradingDay


@define(kw_only=True, repr=False, eq=False)
class TradingDays(MapModel["TradingDay | None"]):
    """``schedules`` of IBKR's ``scheduleResponse``."""

    additional_properties: dict[str, TradingDay | None] = field(factory=dict)

    EXTRA = Object("TradingDay")
