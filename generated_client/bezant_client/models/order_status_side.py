"""``side`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrderStatusSide(StrEnum):
    """``side`` of IBKR's ``orderStatus``. A value that is not listed becomes a member named ``UNDECLARED``."""

    B = "B"
    S = "S"
    BUY = "BUY"
    SELL = "SELL"

    @classmethod
    def _missing_(cls, value: object) -> OrderStatusSide | None:
        return undeclared(cls, value, str)
