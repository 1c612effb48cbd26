"""``type`` of IBKR's ``CommissionConfig``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CommissionConfigType(StrEnum):
    """``type`` of IBKR's ``CommissionConfig``. A value that is not listed becomes a member named ``UNDECLARED``."""

    COMMODITIES = "Commodities"
    SECURITIES = "Securities"

    @classmethod
    def _missing_(cls, value: object) -> CommissionConfigType | None:
        return undeclared(cls, value, str)
