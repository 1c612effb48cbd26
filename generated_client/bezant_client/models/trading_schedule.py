"""IBKR's ``scheduleResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class TradingDay(OpenModel):
    """IBKR's ``TradingDay``."""

    extended_hours: list[TradingHours] | None | Unset = UNSET
    liquid_hours: list[TradingHours] | None | Unset = UNSET

    WIRE = Wire(
        {
            "extended_hours": ("extended_hours", ListOf(Object("TradingHours"))),
            "liquid_hours": ("liquid_hours", ListOf(Object("TradingHours"))),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class TradingDays(MapModel["TradingDay | None"]):
    """``schedules`` of IBKR's ``scheduleResponse``."""

    additional_properties: dict[str, TradingDay | None] = field(factory=dict)

    EXTRA = Object("TradingDay")


@define(kw_only=True, repr=False)
class TradingHours(OpenModel):
    """IBKR's ``TradingHours``."""

    opening: int | None | Unset = UNSET
    closing: int | None | Unset = UNSET
    cancel_daily_orders: bool | None | Unset = UNSET

    WIRE = Wire(
        {"opening": ("opening", INT), "closing": ("closing", INT), "cancel_daily_orders": ("cancel_daily_orders", BOOL)}
    )


@define(kw_only=True, repr=False)
class TradingSchedule(OpenModel):
    """IBKR's ``scheduleResponse``."""

    exchange_time_zone: str | None | Unset = UNSET
    schedules: TradingDays | None | Unset = UNSET

    WIRE = Wire({"exchange_time_zone": ("exchange_time_zone", TEXT), "schedules": ("schedules", Object("TradingDays"))})
