"""``position`` of IBKR's ``PartialStockPosition``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PartialStockPositionPosition(StrEnum):
    """``position`` of IBKR's ``PartialStockPosition``. A value that is not listed becomes a member named ``UNDECLARED``."""

    LONG = "LONG"
    SHORT = "SHORT"

    @classmethod
    def _missing_(cls, value: object) -> PartialStockPositionPosition | None:
        return undeclared(cls, value, str)
