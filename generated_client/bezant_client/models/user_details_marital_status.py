"""``maritalStatus`` of IBKR's ``UserDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class UserDetailsMaritalStatus(StrEnum):
    """``maritalStatus`` of IBKR's ``UserDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"

    @classmethod
    def _missing_(cls, value: object) -> UserDetailsMaritalStatus | None:
        return undeclared(cls, value, str)
