"""``clearingStatus`` of IBKR's ``accountAttributes``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AccountClearingStatus(StrEnum):
    """``clearingStatus`` of IBKR's ``accountAttributes``. A value that is not listed becomes a member named ``UNDECLARED``."""

    O = "O"
    P = "P"
    N = "N"
    A = "A"
    R = "R"
    C = "C"

    @classmethod
    def _missing_(cls, value: object) -> AccountClearingStatus | None:
        return undeclared(cls, value, str)
