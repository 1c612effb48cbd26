"""``side`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrderRequestSide(StrEnum):
    """``side`` of IBKR's ``singleOrderSubmissionRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BUY = "BUY"
    SELL = "SELL"

    @classmethod
    def _missing_(cls, value: object) -> OrderRequestSide | None:
        return undeclared(cls, value, str)
