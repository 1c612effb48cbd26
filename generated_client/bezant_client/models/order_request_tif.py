"""``tif`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrderRequestTif(StrEnum):
    """``tif`` of IBKR's ``singleOrderSubmissionRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"

    @classmethod
    def _missing_(cls, value: object) -> OrderRequestTif | None:
        return undeclared(cls, value, str)
