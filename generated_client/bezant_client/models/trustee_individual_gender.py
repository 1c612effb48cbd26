"""``gender`` of IBKR's ``TrusteeIndividual``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TrusteeIndividualGender(StrEnum):
    """``gender`` of IBKR's ``TrusteeIndividual``. A value that is not listed becomes a member named ``UNDECLARED``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"

    @classmethod
    def _missing_(cls, value: object) -> TrusteeIndividualGender | None:
        return undeclared(cls, value, str)
