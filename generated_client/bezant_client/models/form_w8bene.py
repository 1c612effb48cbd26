"""IBKR's ``FormW8BENE``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class FormW8BENEBox11Status(OpenStrEnum):
    """``box11Status`` of IBKR's ``FormW8BENE``."""

    LIMITED_BRANCH = "LIMITED_BRANCH"
    US_BRANCH = "US_BRANCH"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"


class FormW8BENEEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``FormW8BENE``."""

    CORPORATION = "CORPORATION"
    DISREGARDED_ENTITY = "DISREGARDED_ENTITY"
    PARTNERSHIP = "PARTNERSHIP"
    SIMPLE_TRUST = "SIMPLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    COMPLEX_TRUST = "COMPLEX_TRUST"
    ESTATE = "ESTATE"
    GOVERNMENT = "GOVERNMENT"
    CENTRAL_BANK_OF_ISSUE = "CENTRAL_BANK_OF_ISSUE"
    TAX_EXEMPT_ORGANIZATION = "TAX_EXEMPT_ORGANIZATION"
    PRIVATE_FOUNDATION = "PRIVATE_FOUNDATION"


class FormW8BENEExplanation(OpenStrEnum):
    """``explanation`` of IBKR's ``FormW8BENE``."""

    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"


class FormW8BENEFatcaStatus(OpenStrEnum):
    """``fatcaStatus`` of IBKR's ``FormW8BENE``."""

    NONPARTICIPATING_FFI = "NONPARTICIPATING_FFI"
    PARICIPATING_FFI = "PARICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"
    REGISTERED_DEEMED_COMPLIANT_FFI = "REGISTERED_DEEMED_COMPLIANT_FFI"
    SPONSORED_FFI = "SPONSORED_FFI"
    CERTIFIED_DEEMED_COMPLIANT_NONREGISTERING_LOCAL_BANK = "CERTIFIED_DEEMED_COMPLIANT_NONREGISTERING_LOCAL_BANK"
    CERTIFIED_DEEMED_COMPLIANT_FFI = "CERTIFIED_DEEMED_COMPLIANT_FFI"
    CERTIFIED_DEEMED_COMPLIANT_SPONSORED_VEHICLE = "CERTIFIED_DEEMED_COMPLIANT_SPONSORED_VEHICLE"
    CERTIFIED_DEEMED_COMPLIANT_LIMITED_LIFE_DEBT = "CERTIFIED_DEEMED_COMPLIANT_LIMITED_LIFE_DEBT"
    CERTIFIED_DEEMED_COMPLIANT_INVESTMENT_ADVISORS = "CERTIFIED_DEEMED_COMPLIANT_INVESTMENT_ADVISORS"
    OWNER_DOCUMENTED_FFI = "OWNER_DOCUMENTED_FFI"
    RESTRICTED_DISTRIBUTOR = "RESTRICTED_DISTRIBUTOR"
    NONREPORTING_IGA_FFI = "NONREPORTING_IGA_FFI"
    FOREIGN_GOVERNMENT = "FOREIGN_GOVERNMENT"
    INTERNATIONAL_ORGANIZATION = "INTERNATIONAL_ORGANIZATION"
    EXEMPT_RETIREMENT_PLANS = "EXEMPT_RETIREMENT_PLANS"
    ENTITY_OWNED_BY_EXEMPT_BENEFICIAL_OWNERS = "ENTITY_OWNED_BY_EXEMPT_BENEFICIAL_OWNERS"
    TERRITORY_FINANCIAL_INSTITUTION = "TERRITORY_FINANCIAL_INSTITUTION"
    NONFINANCIAL_GROUP = "NONFINANCIAL_GROUP"
    EXCEPTED_NONFINANCIAL_STARTUP = "EXCEPTED_NONFINANCIAL_STARTUP"
    EXCEPTED_NONFINANCIAL_ENTITY = "EXCEPTED_NONFINANCIAL_ENTITY"
    AN_501_C_ORGANIZATION = "AN_501_C_ORGANIZATION"
    NONPROFIT_ORGANIZATION = "NONPROFIT_ORGANIZATION"
    PUBLICLY_TRADED_NFFE = "PUBLICLY_TRADED_NFFE"
    EXCEPTED_TERRITORY_NFFE = "EXCEPTED_TERRITORY_NFFE"
    ACTIVE_NFFE = "ACTIVE_NFFE"
    PASSIVE_NFFE = "PASSIVE_NFFE"
    EXCEPTED_INTER_AFFILIATE_FFI = "EXCEPTED_INTER_AFFILIATE_FFI"
    DIRECT_REPORTING_NFFE = "DIRECT_REPORTING_NFFE"
    SPONSORED_DIRECT_REPORTING_NFFE = "SPONSORED_DIRECT_REPORTING_NFFE"


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


class FormW8BENESignatureType(OpenStrEnum):
    """``signatureType`` of IBKR's ``FormW8BENE``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"


@define(kw_only=True, repr=False)
class FormW8BENE(OpenModel):
    """IBKR's ``FormW8BENE``."""

    blank_form: bool | Unset = UNSET
    box_11_status: FormW8BENEBox11Status | Unset = UNSET
    cert: bool | Unset = UNSET
    country_of_organization: str | Unset = UNSET
    disregarded_entity_name: str | Unset = UNSET
    electronic_format: bool | Unset = UNSET
    entity_type: FormW8BENEEntityType | Unset = UNSET
    explanation: FormW8BENEExplanation | Unset = UNSET
    fatca_status: FormW8BENEFatcaStatus | Unset = UNSET
    foreign_tin: str | Unset = UNSET
    giin: str | Unset = UNSET
    name: str | Unset = UNSET
    part_1024a: bool | Unset = UNSET
    part_1024b: bool | Unset = UNSET
    part_1024c: bool | Unset = UNSET
    part_1024d: bool | Unset = UNSET
    part_1125a: bool | Unset = UNSET
    part_1125b: bool | Unset = UNSET
    part_1125c: bool | Unset = UNSET
    part1226: bool | Unset = UNSET
    part_1226_desc_1: str | Unset = UNSET
    part_1226_desc_2: str | Unset = UNSET
    part_1226_desc_3: FormW8BENEPart1226Desc3 | Unset = UNSET
    part_1226_desc_4: str | Unset = UNSET
    part1327: bool | Unset = UNSET
    part_1428a: bool | Unset = UNSET
    part_1428b: bool | Unset = UNSET
    part_1529a: bool | Unset = UNSET
    part_1529b: bool | Unset = UNSET
    part_1529c: bool | Unset = UNSET
    part_1529d: bool | Unset = UNSET
    part_1529e: bool | Unset = UNSET
    part_1529f: bool | Unset = UNSET
    part1630: bool | Unset = UNSET
    part1731: bool | Unset = UNSET
    part1832: bool | Unset = UNSET
    part1933: bool | Unset = UNSET
    part2034: bool | Unset = UNSET
    part2135: bool | Unset = UNSET
    part_2135_date: str | Unset = UNSET
    part2236: bool | Unset = UNSET
    part_2337a: bool | Unset = UNSET
    part_2337a_desc: str | Unset = UNSET
    part_2337b: bool | Unset = UNSET
    part_2337b_desc_1: str | Unset = UNSET
    part_2337b_desc_2: str | Unset = UNSET
    part2438: bool | Unset = UNSET
    part2539: bool | Unset = UNSET
    part_2640a: bool | Unset = UNSET
    part_2640b: bool | Unset = UNSET
    part_2640c: bool | Unset = UNSET
    part2741: bool | Unset = UNSET
    part2842: str | Unset = UNSET
    part2843: bool | Unset = UNSET
    part_314a: bool | Unset = UNSET
    part_314a_country: str | Unset = UNSET
    part_314b: FormW8BENEPart314B | Unset = UNSET
    part_314c: bool | Unset = UNSET
    part416: str | Unset = UNSET
    part_417i: bool | Unset = UNSET
    part_417_ii: bool | Unset = UNSET
    part518: bool | Unset = UNSET
    part619: bool | Unset = UNSET
    part720: str | Unset = UNSET
    part721: bool | Unset = UNSET
    part822: bool | Unset = UNSET
    part923: bool | Unset = UNSET
    proprietary_form_number: int | Unset = UNSET
    reference_number: int | Unset = UNSET
    signature_type: FormW8BENESignatureType | Unset = UNSET
    submit_date: str | Unset = UNSET
    substantial_us_owner_external_ids: list[str] | Unset = UNSET
    tax_form_file: str | Unset = UNSET
    tin_or_explanation_required: bool | Unset = UNSET
    us_tin: str | Unset = UNSET

    WIRE = Wire(
        {
            "blankForm": ("blank_form", BOOL),
            "box11Status": ("box_11_status", Enumerated("FormW8BENEBox11Status")),
            "cert": ("cert", BOOL),
            "countryOfOrganization": ("country_of_organization", TEXT),
            "disregardedEntityName": ("disregarded_entity_name", TEXT),
            "electronicFormat": ("electronic_format", BOOL),
            "entityType": ("entity_type", Enumerated("FormW8BENEEntityType")),
            "explanation": ("explanation", Enumerated("FormW8BENEExplanation")),
            "fatcaStatus": ("fatca_status", Enumerated("FormW8BENEFatcaStatus")),
            "foreignTin": ("foreign_tin", TEXT),
            "giin": ("giin", TEXT),
            "name": ("name", TEXT),
            "part1024A": ("part_1024a", BOOL),
            "part1024B": ("part_1024b", BOOL),
            "part1024C": ("part_1024c", BOOL),
            "part1024D": ("part_1024d", BOOL),
            "part1125A": ("part_1125a", BOOL),
            "part1125B": ("part_1125b", BOOL),
            "part1125C": ("part_1125c", BOOL),
            "part1226": ("part1226", BOOL),
            "part1226Desc1": ("part_1226_desc_1", TEXT),
            "part1226Desc2": ("part_1226_desc_2", TEXT),
            "part1226Desc3": ("part_1226_desc_3", Enumerated("FormW8BENEPart1226Desc3")),
            "part1226Desc4": ("part_1226_desc_4", TEXT),
            "part1327": ("part1327", BOOL),
            "part1428A": ("part_1428a", BOOL),
            "part1428B": ("part_1428b", BOOL),
            "part1529A": ("part_1529a", BOOL),
            "part1529B": ("part_1529b", BOOL),
            "part1529C": ("part_1529c", BOOL),
            "part1529D": ("part_1529d", BOOL),
            "part1529E": ("part_1529e", BOOL),
            "part1529F": ("part_1529f", BOOL),
            "part1630": ("part1630", BOOL),
            "part1731": ("part1731", BOOL),
            "part1832": ("part1832", BOOL),
            "part1933": ("part1933", BOOL),
            "part2034": ("part2034", BOOL),
            "part2135": ("part2135", BOOL),
            "part2135Date": ("part_2135_date", TEXT),
            "part2236": ("part2236", BOOL),
            "part2337A": ("part_2337a", BOOL),
            "part2337ADesc": ("part_2337a_desc", TEXT),
            "part2337B": ("part_2337b", BOOL),
            "part2337BDesc1": ("part_2337b_desc_1", TEXT),
            "part2337BDesc2": ("part_2337b_desc_2", TEXT),
            "part2438": ("part2438", BOOL),
            "part2539": ("part2539", BOOL),
            "part2640A": ("part_2640a", BOOL),
            "part2640B": ("part_2640b", BOOL),
            "part2640C": ("part_2640c", BOOL),
            "part2741": ("part2741", BOOL),
            "part2842": ("part2842", TEXT),
            "part2843": ("part2843", BOOL),
            "part314A": ("part_314a", BOOL),
            "part314ACountry": ("part_314a_country", TEXT),
            "part314B": ("part_314b", Enumerated("FormW8BENEPart314B")),
            "part314C": ("part_314c", BOOL),
            "part416": ("part416", TEXT),
            "part417I": ("part_417i", BOOL),
            "part417Ii": ("part_417_ii", BOOL),
            "part518": ("part518", BOOL),
            "part619": ("part619", BOOL),
            "part720": ("part720", TEXT),
            "part721": ("part721", BOOL),
            "part822": ("part822", BOOL),
            "part923": ("part923", BOOL),
            "proprietaryFormNumber": ("proprietary_form_number", INT),
            "referenceNumber": ("reference_number", INT),
            "signatureType": ("signature_type", Enumerated("FormW8BENESignatureType")),
            "submitDate": ("submit_date", TEXT),
            "substantialUsOwnerExternalIds": ("substantial_us_owner_external_ids", ListOf(TEXT)),
            "taxFormFile": ("tax_form_file", TEXT),
            "tinOrExplanationRequired": ("tin_or_explanation_required", BOOL),
            "usTin": ("us_tin", TEXT),
        }
    )
