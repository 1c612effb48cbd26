"""IBKR's ``OrganizationApplicant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_support_type import AccountSupportType
    from .accredited_investor_information import AccreditedInvestorInformation
    from .associated_entities import AssociatedEntities
    from .financial_information import FinancialInformation
    from .form_w8bene import FormW8BENE
    from .form_w8imy import FormW8IMY
    from .managing_owner import ManagingOwner
    from .organization_applicant_type import OrganizationApplicantType
    from .organization_applicant_type_of_trading import OrganizationApplicantTypeOfTrading
    from .organization_applicant_us_tax_purpose_type import OrganizationApplicantUsTaxPurposeType
    from .organization_identification import OrganizationIdentification
    from .regulated_membership import RegulatedMembership
    from .regulatory_information import RegulatoryInformation
    from .tax_residency import TaxResidency
    from .withholding_statement_type import WithholdingStatementType


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

    WIRE: ClassVar[Wire] = {
        "acceptedPrimaryWithholding": ("accepted_primary_withholding", BOOL),
        "accountSupport": ("account_support", Object("AccountSupportType")),
        "accreditedInvestorInformation": ("accredited_investor_information", Object("AccreditedInvestorInformation")),
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
