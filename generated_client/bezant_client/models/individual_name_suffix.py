"""``suffix`` of IBKR's ``IndividualName``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IndividualNameSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``IndividualName``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"
