"""``position`` of IBKR's ``PartialOptionPosition``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PartialOptionPositionPosition(StrEnum):
    """``position`` of IBKR's ``PartialOptionPosition``. A value that is not listed becomes a member named ``UNDECLARED``."""

    LONG = "LONG"
    SHORT = "SHORT"

    @classmethod
    def _missing_(cls, value: object) -> PartialOptionPositionPosition | None:
        return undeclared(cls, value, str)
