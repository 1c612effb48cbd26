"""``position`` of IBKR's ``PartialOptionPosition``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PartialOptionPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialOptionPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"
