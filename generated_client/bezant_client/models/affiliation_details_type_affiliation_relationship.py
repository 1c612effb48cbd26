"""``affiliationRelationship`` of IBKR's ``AffiliationDetailsType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AffiliationDetailsTypeAffiliationRelationship(OpenStrEnum):
    """``affiliationRelationship`` of IBKR's ``AffiliationDetailsType``."""

    SELF = "Self"
    SPOUSE = "Spouse"
    PARENT = "Parent"
    CHILD = "Child"
    OTHER = "Other"
