"""``suffix`` of IBKR's ``PrimaryContributorType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PrimaryContributorTypeSuffix(StrEnum):
    """``suffix`` of IBKR's ``PrimaryContributorType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"

    @classmethod
    def _missing_(cls, value: object) -> PrimaryContributorTypeSuffix | None:
        return undeclared(cls, value, str)
