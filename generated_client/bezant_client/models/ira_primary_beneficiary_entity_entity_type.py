"""``entityType`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRAPrimaryBeneficiaryEntityEntityType(StrEnum):
    """``entityType`` of IBKR's ``IRAPrimaryBeneficiaryEntity``. A value that is not listed becomes a member named ``UNDECLARED``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"

    @classmethod
    def _missing_(cls, value: object) -> IRAPrimaryBeneficiaryEntityEntityType | None:
        return undeclared(cls, value, str)
