"""``maritalStatus`` of IBKR's ``IRAPrimaryBeneficiary``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAPrimaryBeneficiaryMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``IRAPrimaryBeneficiary``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"
