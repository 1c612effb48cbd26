"""``position`` of IBKR's ``PartialStockPosition``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PartialStockPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialStockPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"
