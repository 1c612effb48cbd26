"""IBKR's ``IndividualApplicant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .accredited_investor_information import AccreditedInvestorInformation
    from .associated_individual import AssociatedIndividual
    from .financial_information import FinancialInformation
    from .individual_tax_information import IndividualTaxInformation
    from .regulated_membership import RegulatedMembership
    from .regulatory_information import RegulatoryInformation
    from .withholding_statement_type import WithholdingStatementType


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

    WIRE: ClassVar[Wire] = {
        "accountHolderDetails": ("account_holder_details", ListOf(Object("AssociatedIndividual"))),
        "accreditedInvestorInformation": ("accredited_investor_information", Object("AccreditedInvestorInformation")),
        "associatedIndividual": ("associated_individual", Object("AssociatedIndividual")),
        "financialInformation": ("financial_information", ListOf(Object("FinancialInformation"))),
        "regulatedMemberships": ("regulated_memberships", ListOf(Object("RegulatedMembership"))),
        "regulatoryInformation": ("regulatory_information", ListOf(Object("RegulatoryInformation"))),
        "taxInformation": ("tax_information", Object("IndividualTaxInformation")),
        "withholdingStatement": ("withholding_statement", Object("WithholdingStatementType")),
    }
