"""``suffix`` of IBKR's ``AdministratorType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AdministratorTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``AdministratorType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"
