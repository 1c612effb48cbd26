"""IBKR's ``TradingHours``."""

from __future__ import annotations

from ..declare import BOOL, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TradingHours(OpenModel):
    """IBKR's ``TradingHours``."""

    opening: int | None | Unset = UNSET
    closing: int | None | Unset = UNSET
    cancel_daily_orders: bool | None | Unset = UNSET

    WIRE = Wire(
        {"opening": ("opening", INT), "closing": ("closing", INT), "cancel_daily_orders": ("cancel_daily_orders", BOOL)}
    )
