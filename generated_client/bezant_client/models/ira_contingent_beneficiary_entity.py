"""IBKR's ``IRAContingentBeneficiaryEntity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .address import Address
    from .individual import Individual
    from .ira_contingent_beneficiary_entity_entity_type import IRAContingentBeneficiaryEntityEntityType
    from .ira_contingent_beneficiary_entity_relationship import IRAContingentBeneficiaryEntityRelationship
    from .title import Title


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

    WIRE: ClassVar[Wire] = {
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
