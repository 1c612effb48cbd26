"""``accountType`` of IBKR's ``Account``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ManagedAccountAccountType(StrEnum):
    """``accountType`` of IBKR's ``Account``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INVESTMENT = "Investment"
    TRADING = "Trading"
    SMSF = "SMSF"

    @classmethod
    def _missing_(cls, value: object) -> ManagedAccountAccountType | None:
        return undeclared(cls, value, str)
