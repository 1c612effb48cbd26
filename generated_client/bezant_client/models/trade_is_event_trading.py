"""``is_event_trading`` of IBKR's ``tradesResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TradeIsEventTrading(OpenStrEnum):
    """``is_event_trading`` of IBKR's ``tradesResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
