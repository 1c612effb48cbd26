"""IBKR's ``IndividualApplicant``."""

from __future__ import annotations

from ..declare import (
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
        AccreditedInvestorInformation,
        AssociatedIndividual,
        FinancialInformation,
        IndividualTaxInformation,
        RegulatedMembership,
        RegulatoryInformation,
        WithholdingStatementType,
    )


@define(kw_only=True, repr=False)
class IndividualApplicant(OpenModel):
    """IBKR's ``IndividualApplicant``."""

    account_holder_details: list[AssociatedIndividual] | Unset = UNSET
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    associated_individual: AssociatedIndividual | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    tax_information: IndividualTaxInformation | Unset = UNSET
    withholding_statement: WithholdingStatementType | Unset = UNSET

    WIRE = Wire(
        {
            "accountHolderDetails": ("account_holder_details", ListOf(Object("AssociatedIndividual"))),
            "accreditedInvestorInformation": (
                "accredited_investor_information",
                Object("AccreditedInvestorInformation"),
            ),
            "associatedIndividual": ("associated_individual", Object("AssociatedIndividual")),
            "financialInformation": ("financial_information", ListOf(Object("FinancialInformation"))),
            "regulatedMemberships": ("regulated_memberships", ListOf(Object("RegulatedMembership"))),
            "regulatoryInformation": ("regulatory_information", ListOf(Object("RegulatoryInformation"))),
            "taxInformation": ("tax_information", Object("IndividualTaxInformation")),
            "withholdingStatement": ("withholding_statement", Object("WithholdingStatementType")),
        }
    )
