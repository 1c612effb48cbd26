"""IBKR's ``AffiliationDetailsType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Address


class AffiliationDetailsTypeAffiliationRelationship(OpenStrEnum):
    """``affiliationRelationship`` of IBKR's ``AffiliationDetailsType``."""

    SELF = "Self"
    SPOUSE = "Spouse"
    PARENT = "Parent"
    CHILD = "Child"
    OTHER = "Other"


@define(kw_only=True, repr=False)
class AffiliationDetailsType(OpenModel):
    """IBKR's ``AffiliationDetailsType``."""

    affiliation_relationship: AffiliationDetailsTypeAffiliationRelationship | Unset = UNSET
    company: str | Unset = UNSET
    company_email_address: str | Unset = UNSET
    company_id: int | Unset = UNSET
    company_mailing_address: Address | Unset = UNSET
    company_phone: str | Unset = UNSET
    duplicate_stmt_required: bool | Unset = UNSET
    person_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "affiliationRelationship": (
                "affiliation_relationship",
                Enumerated("AffiliationDetailsTypeAffiliationRelationship"),
            ),
            "company": ("company", TEXT),
            "companyEmailAddress": ("company_email_address", TEXT),
            "companyId": ("company_id", INT),
            "companyMailingAddress": ("company_mailing_address", Object("Address")),
            "companyPhone": ("company_phone", TEXT),
            "duplicateStmtRequired": ("duplicate_stmt_required", BOOL),
            "personName": ("person_name", TEXT),
        }
    )
