"""``tif`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderRequestTif(OpenStrEnum):
    """``tif`` of IBKR's ``singleOrderSubmissionRequest``."""

    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"
