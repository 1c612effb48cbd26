"""``side`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderRequestSide(OpenStrEnum):
    """``side`` of IBKR's ``singleOrderSubmissionRequest``."""

    BUY = "BUY"
    SELL = "SELL"
