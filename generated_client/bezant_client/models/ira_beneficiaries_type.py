"""IBKR's ``IRABeneficiariesType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        IRAContingentBeneficiary,
        IRAContingentBeneficiaryEntity,
        IRAPrimaryBeneficiary,
        IRAPrimaryBeneficiaryEntity,
    )


@define(kw_only=True, repr=False)
class IRABeneficiariesType(OpenModel):
    """IBKR's ``IRABeneficiariesType``."""

    contingent_beneficiaries: list[IRAContingentBeneficiary] | Unset = UNSET
    contingent_beneficiary_entities: list[IRAContingentBeneficiaryEntity] | Unset = UNSET
    primary_beneficiaries: list[IRAPrimaryBeneficiary] | Unset = UNSET
    primary_beneficiary_entities: list[IRAPrimaryBeneficiaryEntity] | Unset = UNSET
    spouse_primary_beneficary: bool | Unset = UNSET
    successor: bool | Unset = UNSET

    WIRE = Wire(
        {
            "contingentBeneficiaries": ("contingent_beneficiaries", ListOf(Object("IRAContingentBeneficiary"))),
            "contingentBeneficiaryEntities": (
                "contingent_beneficiary_entities",
                ListOf(Object("IRAContingentBeneficiaryEntity")),
            ),
            "primaryBeneficiaries": ("primary_beneficiaries", ListOf(Object("IRAPrimaryBeneficiary"))),
            "primaryBeneficiaryEntities": (
                "primary_beneficiary_entities",
                ListOf(Object("IRAPrimaryBeneficiaryEntity")),
            ),
            "spousePrimaryBeneficary": ("spouse_primary_beneficary", BOOL),
            "successor": ("successor", BOOL),
        }
    )
