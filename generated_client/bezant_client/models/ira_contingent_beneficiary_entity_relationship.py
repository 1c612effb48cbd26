"""``relationship`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAContingentBeneficiaryEntityRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

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
