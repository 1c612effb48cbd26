"""``tif`` of IBKR's ``orderStatus``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderStatusTif(OpenStrEnum):
    """``tif`` of IBKR's ``orderStatus``."""

    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"
