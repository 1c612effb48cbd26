"""``gender`` of IBKR's ``TrusteeIndividual``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TrusteeIndividualGender(OpenStrEnum):
    """``gender`` of IBKR's ``TrusteeIndividual``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"
