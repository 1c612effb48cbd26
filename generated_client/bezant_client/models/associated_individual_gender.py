"""``gender`` of IBKR's ``AssociatedIndividual``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AssociatedIndividualGender(StrEnum):
    """``gender`` of IBKR's ``AssociatedIndividual``. A value that is not listed becomes a member named ``UNDECLARED``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"

    @classmethod
    def _missing_(cls, value: object) -> AssociatedIndividualGender | None:
        return undeclared(cls, value, str)
