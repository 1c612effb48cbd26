"""``type`` of IBKR's ``CommissionMarkupType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CommissionMarkupTypeType(StrEnum):
    """``type`` of IBKR's ``CommissionMarkupType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FA = "FA"
    FM = "FM"
    PM = "PM"

    @classmethod
    def _missing_(cls, value: object) -> CommissionMarkupTypeType | None:
        return undeclared(cls, value, str)
