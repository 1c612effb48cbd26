"""``affiliationRelationship`` of IBKR's ``AffiliationDetailsType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AffiliationDetailsTypeAffiliationRelationship(StrEnum):
    """``affiliationRelationship`` of IBKR's ``AffiliationDetailsType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SELF = "Self"
    SPOUSE = "Spouse"
    PARENT = "Parent"
    CHILD = "Child"
    OTHER = "Other"

    @classmethod
    def _missing_(cls, value: object) -> AffiliationDetailsTypeAffiliationRelationship | None:
        return undeclared(cls, value, str)
