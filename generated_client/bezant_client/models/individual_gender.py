"""``gender`` of IBKR's ``Individual``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IndividualGender(StrEnum):
    """``gender`` of IBKR's ``Individual``. A value that is not listed becomes a member named ``UNDECLARED``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"

    @classmethod
    def _missing_(cls, value: object) -> IndividualGender | None:
        return undeclared(cls, value, str)
