"""``side`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderStatusSide(OpenStrEnum):
    """``side`` of IBKR's ``orderStatus``."""

    B = "B"
    S = "S"
    BUY = "BUY"
    SELL = "SELL"
