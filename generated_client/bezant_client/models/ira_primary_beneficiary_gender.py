"""``gender`` of IBKR's ``IRAPrimaryBeneficiary``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRAPrimaryBeneficiaryGender(StrEnum):
    """``gender`` of IBKR's ``IRAPrimaryBeneficiary``. A value that is not listed becomes a member named ``UNDECLARED``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"

    @classmethod
    def _missing_(cls, value: object) -> IRAPrimaryBeneficiaryGender | None:
        return undeclared(cls, value, str)
