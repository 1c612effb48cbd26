"""``part314B`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8BENEPart314B(OpenStrEnum):
    """``part314B`` of IBKR's ``FormW8BENE``."""

    COMPANY_MEETS_OWNERSHIP_AND_BASE_EROSION_TEST = "CompanyMeetsOwnershipAndBaseErosionTest"
    TAX_EXEMPT_PENSION_TRUST_OR_PENSION_FUND = "TaxExemptPensionTrustOrPensionFund"
    COMPANY_MEETS_DERIVATIVE_BENEFITS_TEST = "CompanyMeetsDerivativeBenefitsTest"
    TAX_EXEMPT_ORGANIZATION = "TaxExemptOrganization"
    COMPANY_WITH_INCOME_ACTIVE_BUSINESS = "CompanyWithIncomeActiveBusiness"
    PUBLICLY_TRADED_CORPORATION = "PubliclyTradedCorporation"
    FAVORABLE_DISCRETIONARY_DETERMINATION = "FavorableDiscretionaryDetermination"
    SUBSIDIARY_OF_APUBLICLY_TRADED_CORPORATION = "SubsidiaryOfAPubliclyTradedCorporation"
    GOVERNMENT = "Government"
    NO_LOB_ARTICLE_IN_TREATY = "NoLobArticleInTreaty"
    OTHER = "Other"
