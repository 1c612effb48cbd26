"""``is_event_trading`` of IBKR's ``tradesResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TradeIsEventTrading(StrEnum):
    """``is_event_trading`` of IBKR's ``tradesResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = "0"
    VALUE_1 = "1"

    @classmethod
    def _missing_(cls, value: object) -> TradeIsEventTrading | None:
        return undeclared(cls, value, str)
