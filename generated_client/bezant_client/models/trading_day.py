"""IBKR's ``TradingDay``."""

from __future__ import annotations

from ..declare import (
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
    from . import TradingHours


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
