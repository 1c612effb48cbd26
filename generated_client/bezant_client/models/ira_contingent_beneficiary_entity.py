"""IBKR's ``IRAContingentBeneficiaryEntity``."""

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


class IRAContingentBeneficiaryEntityEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"


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


@define(kw_only=True, repr=False)
class IRAContingentBeneficiaryEntity(OpenModel):
    """IBKR's ``IRAContingentBeneficiaryEntity``."""

    address: Address | Unset = UNSET
    article_of_will: str | Unset = UNSET
    entity_type: IRAContingentBeneficiaryEntityEntityType | Unset = UNSET
    execution_date: str | Unset = UNSET
    executor: Individual | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    relationship: IRAContingentBeneficiaryEntityRelationship | Unset = UNSET
    title: Title | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "articleOfWill": ("article_of_will", TEXT),
            "entityType": ("entity_type", Enumerated("IRAContingentBeneficiaryEntityEntityType")),
            "executionDate": ("execution_date", TEXT),
            "executor": ("executor", Object("Individual")),
            "externalId": ("external_id", TEXT),
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "ownershipPercentage": ("ownership_percentage", FLOAT),
            "relationship": ("relationship", Enumerated("IRAContingentBeneficiaryEntityRelationship")),
            "title": ("title", Object("Title")),
        }
    )
