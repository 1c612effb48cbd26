"""``suffix`` of IBKR's ``PrimaryContributorType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PrimaryContributorTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``PrimaryContributorType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"
