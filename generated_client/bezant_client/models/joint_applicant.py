"""IBKR's ``JointApplicant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .accredited_investor_information import AccreditedInvestorInformation
    from .associated_individual import AssociatedIndividual
    from .financial_information import FinancialInformation
    from .individual_tax_information import IndividualTaxInformation
    from .joint_applicant_type import JointApplicantType
    from .regulated_membership import RegulatedMembership
    from .regulatory_information import RegulatoryInformation
    from .withholding_statement_type import WithholdingStatementType


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

    WIRE: ClassVar[Wire] = {
        "accreditedInvestorInformation": ("accredited_investor_information", Object("AccreditedInvestorInformation")),
        "financialInformation": ("financial_information", ListOf(Object("FinancialInformation"))),
        "firstHolderDetails": ("first_holder_details", ListOf(Object("AssociatedIndividual"))),
        "regulatedMemberships": ("regulated_memberships", ListOf(Object("RegulatedMembership"))),
        "regulatoryInformation": ("regulatory_information", ListOf(Object("RegulatoryInformation"))),
        "secondHolderDetails": ("second_holder_details", ListOf(Object("AssociatedIndividual"))),
        "taxInformation": ("tax_information", Object("IndividualTaxInformation")),
        "type": ("type_", Enumerated("JointApplicantType")),
        "withholdingStatement": ("withholding_statement", Object("WithholdingStatementType")),
    }
