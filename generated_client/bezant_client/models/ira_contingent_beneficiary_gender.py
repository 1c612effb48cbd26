"""``gender`` of IBKR's ``IRAContingentBeneficiary``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAContingentBeneficiaryGender(OpenStrEnum):
    """``gender`` of IBKR's ``IRAContingentBeneficiary``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"
