"""``suffix`` of IBKR's ``IndividualName``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IndividualNameSuffix(StrEnum):
    """``suffix`` of IBKR's ``IndividualName``. A value that is not listed becomes a member named ``UNDECLARED``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"

    @classmethod
    def _missing_(cls, value: object) -> IndividualNameSuffix | None:
        return undeclared(cls, value, str)
