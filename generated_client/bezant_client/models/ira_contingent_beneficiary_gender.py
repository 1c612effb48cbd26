"""``gender`` of IBKR's ``IRAContingentBeneficiary``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRAContingentBeneficiaryGender(StrEnum):
    """``gender`` of IBKR's ``IRAContingentBeneficiary``. A value that is not listed becomes a member named ``UNDECLARED``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"

    @classmethod
    def _missing_(cls, value: object) -> IRAContingentBeneficiaryGender | None:
        return undeclared(cls, value, str)
