"""IBKR's ``IRAPrimaryBeneficiaryEntity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .address import Address
    from .individual import Individual
    from .ira_primary_beneficiary_entity_entity_type import IRAPrimaryBeneficiaryEntityEntityType
    from .ira_primary_beneficiary_entity_relationship import IRAPrimaryBeneficiaryEntityRelationship
    from .title import Title


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

    WIRE: ClassVar[Wire] = {
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
