"""IBKR's ``IRAPrimaryBeneficiaryEntity``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
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
    from . import Address, Individual, Title


class IRAPrimaryBeneficiaryEntityEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"


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


@define(kw_only=True, repr=False)
class IRAPrimaryBeneficiaryEntity(OpenModel):
    """IBKR's ``IRAPrimaryBeneficiaryEntity``."""

    address: Address | Unset = UNSET
    article_of_will: str | Unset = UNSET
    charity_number: str | Unset = UNSET
    entity_type: IRAPrimaryBeneficiaryEntityEntityType | Unset = UNSET
    execution_date: str | Unset = UNSET
    executor: Individual | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    relationship: IRAPrimaryBeneficiaryEntityRelationship | Unset = UNSET
    title: Title | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "articleOfWill": ("article_of_will", TEXT),
            "charityNumber": ("charity_number", TEXT),
            "entityType": ("entity_type", Enumerated("IRAPrimaryBeneficiaryEntityEntityType")),
            "executionDate": ("execution_date", TEXT),
            "executor": ("executor", Object("Individual")),
            "externalId": ("external_id", TEXT),
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "ownershipPercentage": ("ownership_percentage", FLOAT),
            "relationship": ("relationship", Enumerated("IRAPrimaryBeneficiaryEntityRelationship")),
            "title": ("title", Object("Title")),
        }
    )
