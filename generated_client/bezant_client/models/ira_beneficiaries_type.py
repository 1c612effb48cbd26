"""IBKR's ``IRABeneficiariesType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ira_contingent_beneficiary import IRAContingentBeneficiary
    from .ira_contingent_beneficiary_entity import IRAContingentBeneficiaryEntity
    from .ira_primary_beneficiary import IRAPrimaryBeneficiary
    from .ira_primary_beneficiary_entity import IRAPrimaryBeneficiaryEntity


@define(kw_only=True, repr=False)
class IRABeneficiariesType(OpenModel):
    """IBKR's ``IRABeneficiariesType``."""

    contingent_beneficiaries: list[IRAContingentBeneficiary] | Unset = UNSET
    contingent_beneficiary_entities: list[IRAContingentBeneficiaryEntity] | Unset = UNSET
    primary_beneficiaries: list[IRAPrimaryBeneficiary] | Unset = UNSET
    primary_beneficiary_entities: list[IRAPrimaryBeneficiaryEntity] | Unset = UNSET
    spouse_primary_beneficary: bool | Unset = UNSET
    successor: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "contingentBeneficiaries": ("contingent_beneficiaries", ListOf(Object("IRAContingentBeneficiary"))),
        "contingentBeneficiaryEntities": (
            "contingent_beneficiary_entities",
            ListOf(Object("IRAContingentBeneficiaryEntity")),
        ),
        "primaryBeneficiaries": ("primary_beneficiaries", ListOf(Object("IRAPrimaryBeneficiary"))),
        "primaryBeneficiaryEntities": ("primary_beneficiary_entities", ListOf(Object("IRAPrimaryBeneficiaryEntity"))),
        "spousePrimaryBeneficary": ("spouse_primary_beneficary", BOOL),
        "successor": ("successor", BOOL),
    }
