"""``gender`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRADecedentGender(StrEnum):
    """``gender`` of IBKR's ``IRADecedent``. A value that is not listed becomes a member named ``UNDECLARED``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"

    @classmethod
    def _missing_(cls, value: object) -> IRADecedentGender | None:
        return undeclared(cls, value, str)
