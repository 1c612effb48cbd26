"""``maritalStatus`` of IBKR's ``IRAContingentBeneficiary``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAContingentBeneficiaryMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``IRAContingentBeneficiary``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"
