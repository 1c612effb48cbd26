"""``relationship`` of IBKR's ``IRAPrimaryBeneficiary``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRAPrimaryBeneficiaryRelationship(StrEnum):
    """``relationship`` of IBKR's ``IRAPrimaryBeneficiary``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BROTHER = "Brother"
    DAUGHTER = "Daughter"
    ESTATE = "Estate"
    FATHER = "Father"
    HUSBAND = "Husband"
    MOTHER = "Mother"
    OTHER = "Other"
    SISTER = "Sister"
    SON = "Son"
    WIFE = "Wife"
    CHARITY = "Charity"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    CHILD = "Child"
    SIBLING = "Sibling"
    PARENT = "Parent"
    GRANDCHILD = "Grandchild"
    COMMON_LAW_PARTNER = "Common Law Partner"

    @classmethod
    def _missing_(cls, value: object) -> IRAPrimaryBeneficiaryRelationship | None:
        return undeclared(cls, value, str)
