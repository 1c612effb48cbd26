"""``tif`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrderStatusTif(StrEnum):
    """``tif`` of IBKR's ``orderStatus``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"

    @classmethod
    def _missing_(cls, value: object) -> OrderStatusTif | None:
        return undeclared(cls, value, str)
