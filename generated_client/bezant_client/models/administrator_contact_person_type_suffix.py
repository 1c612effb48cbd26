"""``suffix`` of IBKR's ``AdministratorContactPersonType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AdministratorContactPersonTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``AdministratorContactPersonType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"
