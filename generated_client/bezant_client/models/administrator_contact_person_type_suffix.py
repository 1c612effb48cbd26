"""``suffix`` of IBKR's ``AdministratorContactPersonType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AdministratorContactPersonTypeSuffix(StrEnum):
    """``suffix`` of IBKR's ``AdministratorContactPersonType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"

    @classmethod
    def _missing_(cls, value: object) -> AdministratorContactPersonTypeSuffix | None:
        return undeclared(cls, value, str)
