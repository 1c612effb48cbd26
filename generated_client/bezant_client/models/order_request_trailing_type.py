"""``trailingType`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrderRequestTrailingType(StrEnum):
    """``trailingType`` of IBKR's ``singleOrderSubmissionRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    AMT = "amt"
    EMPTY = "%"

    @classmethod
    def _missing_(cls, value: object) -> OrderRequestTrailingType | None:
        return undeclared(cls, value, str)
