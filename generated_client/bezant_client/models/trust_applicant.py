"""IBKR's ``TrustApplicant``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        AccreditedInvestorInformation,
        AssociationTypeEntities,
        FinancialInformation,
        FormW8BENE,
        FormW8IMY,
        RegulatedMembership,
        RegulatoryInformation,
        TaxResidency,
        TrusteesType,
        TrustIdentification,
        WithholdingStatementType,
    )


class TrustApplicantTrustType(OpenStrEnum):
    """``trustType`` of IBKR's ``TrustApplicant``."""

    COMPLEX_TRUST = "COMPLEX_TRUST"
    SINGLE_TRUST = "SINGLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    US_TAXABLE_TRUST = "US_TAXABLE_TRUST"


@define(kw_only=True, repr=False)
class TrustApplicant(OpenModel):
    """IBKR's ``TrustApplicant``."""

    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    beneficiaries: AssociationTypeEntities | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    grantors: AssociationTypeEntities | Unset = UNSET
    identification: list[TrustIdentification] | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    third_party_management: bool | Unset = UNSET
    trust_type: TrustApplicantTrustType | Unset = UNSET
    trustees: TrusteesType | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    w_8imy: FormW8IMY | Unset = UNSET
    withholding_statement: WithholdingStatementType | Unset = UNSET

    WIRE = Wire(
        {
            "accreditedInvestorInformation": (
                "accredited_investor_information",
                Object("AccreditedInvestorInformation"),
            ),
            "beneficiaries": ("beneficiaries", Object("AssociationTypeEntities")),
            "financialInformation": ("financial_information", ListOf(Object("FinancialInformation"))),
            "grantors": ("grantors", Object("AssociationTypeEntities")),
            "identification": ("identification", ListOf(Object("TrustIdentification"))),
            "regulatedMemberships": ("regulated_memberships", ListOf(Object("RegulatedMembership"))),
            "regulatoryInformation": ("regulatory_information", ListOf(Object("RegulatoryInformation"))),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "thirdPartyManagement": ("third_party_management", BOOL),
            "trustType": ("trust_type", Enumerated("TrustApplicantTrustType")),
            "trustees": ("trustees", Object("TrusteesType")),
            "w8BenE": ("w_8_ben_e", Object("FormW8BENE")),
            "w8IMY": ("w_8imy", Object("FormW8IMY")),
            "withholdingStatement": ("withholding_statement", Object("WithholdingStatementType")),
        }
    )
