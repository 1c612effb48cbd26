"""``suffix`` of IBKR's ``AdministratorType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AdministratorTypeSuffix(StrEnum):
    """``suffix`` of IBKR's ``AdministratorType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"

    @classmethod
    def _missing_(cls, value: object) -> AdministratorTypeSuffix | None:
        return undeclared(cls, value, str)
