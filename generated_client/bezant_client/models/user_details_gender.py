"""``gender`` of IBKR's ``UserDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class UserDetailsGender(StrEnum):
    """``gender`` of IBKR's ``UserDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"

    @classmethod
    def _missing_(cls, value: object) -> UserDetailsGender | None:
        return undeclared(cls, value, str)
