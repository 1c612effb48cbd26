"""``part1226Desc3`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8BENEPart1226Desc3(OpenStrEnum):
    """``part1226Desc3`` of IBKR's ``FormW8BENE``."""

    COLLECTIVE_INVESTMENT_VEHICLE = "CollectiveInvestmentVehicle"
    EXEMPT_BENEFICIAL_OWNER_RETIREMENT_PLAN = "ExemptBeneficialOwner-RetirementPlan"
    FINANCIAL_INSTITUTIONWITHLOCAL_CLIENT_BASE = "FinancialInstitutionwithlocalClientBase"
    INVESTMENT_ADVISORSAND_MANAGERS = "InvestmentAdvisorsandManagers"
    LOCAL_BANK = "LocalBank"
    SPONSORED_CLOSELY_HELD_INVESTMENT_VEHICLE = "SponsoredCloselyHeldInvestmentVehicle"
    SPONSORED_INVESTMENT_ENTITY = "SponsoredInvestmentEntity"
    TRUSTEE_DOCUMENTED_TRUST = "TrusteeDocumentedTrust"
