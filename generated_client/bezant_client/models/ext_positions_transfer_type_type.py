"""``type`` of IBKR's ``ExtPositionsTransferType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ExtPositionsTransferTypeType(StrEnum):
    """``type`` of IBKR's ``ExtPositionsTransferType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FULL = "FULL"
    PARTIAL = "PARTIAL"

    @classmethod
    def _missing_(cls, value: object) -> ExtPositionsTransferTypeType | None:
        return undeclared(cls, value, str)
