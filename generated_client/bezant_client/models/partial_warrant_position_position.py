"""``position`` of IBKR's ``PartialWarrantPosition``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PartialWarrantPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialWarrantPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"
