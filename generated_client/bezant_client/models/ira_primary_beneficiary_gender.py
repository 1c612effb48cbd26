"""``gender`` of IBKR's ``IRAPrimaryBeneficiary``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAPrimaryBeneficiaryGender(OpenStrEnum):
    """``gender`` of IBKR's ``IRAPrimaryBeneficiary``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"
