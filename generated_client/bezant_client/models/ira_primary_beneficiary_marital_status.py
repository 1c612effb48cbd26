"""``maritalStatus`` of IBKR's ``IRAPrimaryBeneficiary``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRAPrimaryBeneficiaryMaritalStatus(StrEnum):
    """``maritalStatus`` of IBKR's ``IRAPrimaryBeneficiary``. A value that is not listed becomes a member named ``UNDECLARED``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"

    @classmethod
    def _missing_(cls, value: object) -> IRAPrimaryBeneficiaryMaritalStatus | None:
        return undeclared(cls, value, str)
