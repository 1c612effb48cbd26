"""``trailingType`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderRequestTrailingType(OpenStrEnum):
    """``trailingType`` of IBKR's ``singleOrderSubmissionRequest``."""

    AMT = "amt"
    EMPTY = "%"
