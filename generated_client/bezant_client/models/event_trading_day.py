"""IBKR's ``EventTradingDay``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import EventTradingTime


@define(kw_only=True, repr=False)
class EventTradingDay(OpenModel):
    """IBKR's ``EventTradingDay``."""

    day_of_week: str | None | Unset = UNSET
    trading_times: list[EventTradingTime] | None | Unset = UNSET

    WIRE = Wire(
        {"day_of_week": ("day_of_week", TEXT), "trading_times": ("trading_times", ListOf(Object("EventTradingTime")))}
    )
