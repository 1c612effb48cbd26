"""``position`` of IBKR's ``PartialWarrantPosition``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PartialWarrantPositionPosition(StrEnum):
    """``position`` of IBKR's ``PartialWarrantPosition``. A value that is not listed becomes a member named ``UNDECLARED``."""

    LONG = "LONG"
    SHORT = "SHORT"

    @classmethod
    def _missing_(cls, value: object) -> PartialWarrantPositionPosition | None:
        return undeclared(cls, value, str)
