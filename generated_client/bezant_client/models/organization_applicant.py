"""IBKR's ``OrganizationApplicant``."""

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
        AccountSupportType,
        AccreditedInvestorInformation,
        AssociatedEntities,
        FinancialInformation,
        FormW8BENE,
        FormW8IMY,
        ManagingOwner,
        OrganizationIdentification,
        RegulatedMembership,
        RegulatoryInformation,
        TaxResidency,
        WithholdingStatementType,
    )


class OrganizationApplicantType(OpenStrEnum):
    """``type`` of IBKR's ``OrganizationApplicant``."""

    LLC = "LLC"
    CORPORATION = "CORPORATION"
    PARTNERSHIP = "PARTNERSHIP"
    UNINCORPORATED_BUSINESS = "UNINCORPORATED BUSINESS"


class OrganizationApplicantTypeOfTrading(OpenStrEnum):
    """``typeOfTrading`` of IBKR's ``OrganizationApplicant``."""

    FIRM = "FIRM"
    CUSTOMER = "CUSTOMER"


class OrganizationApplicantUsTaxPurposeType(OpenStrEnum):
    """``usTaxPurposeType`` of IBKR's ``OrganizationApplicant``."""

    C = "C"
    P = "P"
    E = "E"


@define(kw_only=True, repr=False)
class OrganizationApplicant(OpenModel):
    """IBKR's ``OrganizationApplicant``."""

    accepted_primary_withholding: bool | Unset = UNSET
    account_support: AccountSupportType | Unset = UNSET
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    associated_entities: AssociatedEntities | Unset = UNSET
    assumed_primary_reporting: bool | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    identifications: list[OrganizationIdentification] | Unset = UNSET
    managing_owner: ManagingOwner | Unset = UNSET
    org_us_subsidiary: bool | Unset = UNSET
    qualified_intermediary: bool | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    type_: OrganizationApplicantType | Unset = UNSET
    type_of_trading: OrganizationApplicantTypeOfTrading | Unset = UNSET
    us_tax_purpose_type: OrganizationApplicantUsTaxPurposeType | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    w_8imy: FormW8IMY | Unset = UNSET
    withholding_statement: WithholdingStatementType | Unset = UNSET

    WIRE = Wire(
        {
            "acceptedPrimaryWithholding": ("accepted_primary_withholding", BOOL),
            "accountSupport": ("account_support", Object("AccountSupportType")),
            "accreditedInvestorInformation": (
                "accredited_investor_information",
                Object("AccreditedInvestorInformation"),
            ),
            "associatedEntities": ("associated_entities", Object("AssociatedEntities")),
            "assumedPrimaryReporting": ("assumed_primary_reporting", BOOL),
            "financialInformation": ("financial_information", ListOf(Object("FinancialInformation"))),
            "identifications": ("identifications", ListOf(Object("OrganizationIdentification"))),
            "managingOwner": ("managing_owner", Object("ManagingOwner")),
            "orgUsSubsidiary": ("org_us_subsidiary", BOOL),
            "qualifiedIntermediary": ("qualified_intermediary", BOOL),
            "regulatedMemberships": ("regulated_memberships", ListOf(Object("RegulatedMembership"))),
            "regulatoryInformation": ("regulatory_information", ListOf(Object("RegulatoryInformation"))),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "type": ("type_", Enumerated("OrganizationApplicantType")),
            "typeOfTrading": ("type_of_trading", Enumerated("OrganizationApplicantTypeOfTrading")),
            "usTaxPurposeType": ("us_tax_purpose_type", Enumerated("OrganizationApplicantUsTaxPurposeType")),
            "w8BenE": ("w_8_ben_e", Object("FormW8BENE")),
            "w8IMY": ("w_8imy", Object("FormW8IMY")),
            "withholdingStatement": ("withholding_statement", Object("WithholdingStatementType")),
        }
    )
