"""``entityType`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRAContingentBeneficiaryEntityEntityType(StrEnum):
    """``entityType`` of IBKR's ``IRAContingentBeneficiaryEntity``. A value that is not listed becomes a member named ``UNDECLARED``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"

    @classmethod
    def _missing_(cls, value: object) -> IRAContingentBeneficiaryEntityEntityType | None:
        return undeclared(cls, value, str)
