"""``relationship`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAPrimaryBeneficiaryEntityRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

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
