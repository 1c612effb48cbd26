"""``maritalStatus`` of IBKR's ``IRAContingentBeneficiary``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRAContingentBeneficiaryMaritalStatus(StrEnum):
    """``maritalStatus`` of IBKR's ``IRAContingentBeneficiary``. A value that is not listed becomes a member named ``UNDECLARED``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"

    @classmethod
    def _missing_(cls, value: object) -> IRAContingentBeneficiaryMaritalStatus | None:
        return undeclared(cls, value, str)
