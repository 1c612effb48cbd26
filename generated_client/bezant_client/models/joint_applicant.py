"""IBKR's ``JointApplicant``."""

from __future__ import annotations

from ..declare import (
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
        AssociatedIndividual,
        FinancialInformation,
        IndividualTaxInformation,
        RegulatedMembership,
        RegulatoryInformation,
        WithholdingStatementType,
    )


class JointApplicantType(OpenStrEnum):
    """``type`` of IBKR's ``JointApplicant``."""

    COMMUNITY = "community"
    JOINT_TENANTS = "joint_tenants"
    TENANTS_COMMON = "tenants_common"
    TBE = "tbe"
    AU_JOINT_ACCOUNT = "au_joint_account"


@define(kw_only=True, repr=False)
class JointApplicant(OpenModel):
    """IBKR's ``JointApplicant``."""

    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    first_holder_details: list[AssociatedIndividual] | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    second_holder_details: list[AssociatedIndividual] | Unset = UNSET
    tax_information: IndividualTaxInformation | Unset = UNSET
    type_: JointApplicantType | Unset = UNSET
    withholding_statement: WithholdingStatementType | Unset = UNSET

    WIRE = Wire(
        {
            "accreditedInvestorInformation": (
                "accredited_investor_information",
                Object("AccreditedInvestorInformation"),
            ),
            "financialInformation": ("financial_information", ListOf(Object("FinancialInformation"))),
            "firstHolderDetails": ("first_holder_details", ListOf(Object("AssociatedIndividual"))),
            "regulatedMemberships": ("regulated_memberships", ListOf(Object("RegulatedMembership"))),
            "regulatoryInformation": ("regulatory_information", ListOf(Object("RegulatoryInformation"))),
            "secondHolderDetails": ("second_holder_details", ListOf(Object("AssociatedIndividual"))),
            "taxInformation": ("tax_information", Object("IndividualTaxInformation")),
            "type": ("type_", Enumerated("JointApplicantType")),
            "withholdingStatement": ("withholding_statement", Object("WithholdingStatementType")),
        }
    )
