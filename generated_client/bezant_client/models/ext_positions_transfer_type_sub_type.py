"""``subType`` of IBKR's ``ExtPositionsTransferType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExtPositionsTransferTypeSubType(StrEnum):
    """``subType`` of IBKR's ``ExtPositionsTransferType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACATS = "ACATS"
    ATON = "ATON"

    @classmethod
    def _missing_(cls, value: object) -> ExtPositionsTransferTypeSubType | None:
        return undeclared(cls, value, str)
