"""IBKR's ``scheduleResponse``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import TradingDays


@define(kw_only=True, repr=False)
class TradingSchedule(OpenModel):
    """IBKR's ``scheduleResponse``."""

    exchange_time_zone: str | None | Unset = UNSET
    schedules: TradingDays | None | Unset = UNSET

    WIRE = Wire({"exchange_time_zone": ("exchange_time_zone", TEXT), "schedules": ("schedules", Object("TradingDays"))})
