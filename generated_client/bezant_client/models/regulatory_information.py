"""IBKR's ``RegulatoryInformation``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
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
    from . import Address


@define(kw_only=True, repr=False)
class AUSExposureDetailsType(OpenModel):
    """IBKR's ``AUSExposureDetailsType``."""

    aus_exposure_relationship: str | Unset = UNSET
    license_number: int | Unset = UNSET
    person_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "ausExposureRelationship": ("aus_exposure_relationship", TEXT),
            "licenseNumber": ("license_number", INT),
            "personName": ("person_name", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class AffiliationDetailsType(OpenModel):
    """IBKR's ``AffiliationDetailsType``."""

    affiliation_relationship: AffiliationDetailsTypeAffiliationRelationship | Unset = UNSET
    company: str | Unset = UNSET
    company_email_address: str | Unset = UNSET
    company_id: int | Unset = UNSET
    company_mailing_address: Address | Unset = UNSET
    company_phone: str | Unset = UNSET
    duplicate_stmt_required: bool | Unset = UNSET
    person_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "affiliationRelationship": (
                "affiliation_relationship",
                Enumerated("AffiliationDetailsTypeAffiliationRelationship"),
            ),
            "company": ("company", TEXT),
            "companyEmailAddress": ("company_email_address", TEXT),
            "companyId": ("company_id", INT),
            "companyMailingAddress": ("company_mailing_address", Object("Address")),
            "companyPhone": ("company_phone", TEXT),
            "duplicateStmtRequired": ("duplicate_stmt_required", BOOL),
            "personName": ("person_name", TEXT),
        }
    )


class AffiliationDetailsTypeAffiliationRelationship(OpenStrEnum):
    """``affiliationRelationship`` of IBKR's ``AffiliationDetailsType``."""

    SELF = "Self"
    SPOUSE = "Spouse"
    PARENT = "Parent"
    CHILD = "Child"
    OTHER = "Other"


@define(kw_only=True, repr=False)
class ORGRegulatorType(OpenModel):
    """IBKR's ``ORGRegulatorType``."""

    regulated_in_capacity: str | Unset = UNSET
    regulator_country: str | Unset = UNSET
    regulator_id: str | Unset = UNSET
    regulator_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "regulatedInCapacity": ("regulated_in_capacity", TEXT),
            "regulatorCountry": ("regulator_country", TEXT),
            "regulatorId": ("regulator_id", TEXT),
            "regulatorName": ("regulator_name", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ORGRegulatoryInfoType(OpenModel):
    """IBKR's ``ORGRegulatoryInfoType``."""

    org_regulators: list[ORGRegulatorType] | Unset = UNSET
    public: bool | Unset = UNSET
    public_company_info: PublicCompanyInfoType | Unset = UNSET
    regulated: bool | Unset = UNSET

    WIRE = Wire(
        {
            "orgRegulators": ("org_regulators", ListOf(Object("ORGRegulatorType"))),
            "public": ("public", BOOL),
            "publicCompanyInfo": ("public_company_info", Object("PublicCompanyInfoType")),
            "regulated": ("regulated", BOOL),
        }
    )


@define(kw_only=True, repr=False)
class PoliticalMilitaryDiplomaticDetailsType(OpenModel):
    """IBKR's ``PoliticalMilitaryDiplomaticDetailsType``."""

    country: str | Unset = UNSET
    organization: str | Unset = UNSET
    person_name: str | Unset = UNSET
    title: str | Unset = UNSET

    WIRE = Wire(
        {
            "country": ("country", TEXT),
            "organization": ("organization", TEXT),
            "personName": ("person_name", TEXT),
            "title": ("title", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class PublicCompanyInfoType(OpenModel):
    """IBKR's ``PublicCompanyInfoType``."""

    exchange_traded_on: str | Unset = UNSET
    quoted_symbol: str | Unset = UNSET

    WIRE = Wire({"exchangeTradedOn": ("exchange_traded_on", TEXT), "quotedSymbol": ("quoted_symbol", TEXT)})


@define(kw_only=True, repr=False)
class RegulatoryDetail(OpenModel):
    """IBKR's ``RegulatoryDetail``."""

    code: RegulatoryDetailCode | Unset = UNSET
    detail: str | Unset = UNSET
    details: str | Unset = UNSET
    external_individual_id: str | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "code": ("code", Enumerated("RegulatoryDetailCode")),
            "detail": ("detail", TEXT),
            "details": ("details", TEXT),
            "externalIndividualId": ("external_individual_id", TEXT),
            "status": ("status", BOOL),
        }
    )


class RegulatoryDetailCode(OpenStrEnum):
    """``code`` of IBKR's ``RegulatoryDetail``."""

    CRIMINAL = "CRIMINAL"
    AFFILIATION = "AFFILIATION"
    CFTCREGISTERED = "CFTCREGISTERED"
    IBACCOUNTS = "IBACCOUNTS"
    REGULATORYCONTROL = "REGULATORYCONTROL"
    EMPLOYEE_PUB_TRADE = "EmployeePubTrade"
    CONTROL_PUB_TRADED = "ControlPubTraded"
    BROKERDEALER = "BROKERDEALER"
    EXCHANGEMEMBERSHIP = "EXCHANGEMEMBERSHIP"
    STOCKCONTROL = "STOCKCONTROL"
    DISPUTE = "DISPUTE"
    INVESTIGATION = "INVESTIGATION"
    MEMBERSHIP = "MEMBERSHIP"
    AUSEXPOSURE = "AUSEXPOSURE"
    CONTROLLER = "CONTROLLER"
    POLITICALMILITARYDIPLOMATIC = "POLITICALMILITARYDIPLOMATIC"
    FOREIGN_BANK = "FOREIGN_BANK"
    BROKER_DEALER = "BROKER_DEALER"
    FUTURES_COMMISSION_MERCHANT = "FUTURES_COMMISSION_MERCHANT"
    MUTUAL_FUND = "MUTUAL_FUND"
    FOREIGN_EXCHANGE = "FOREIGN_EXCHANGE"
    MONEY_TRANSMITTER = "MONEY_TRANSMITTER"
    EMPLOYEE_BENEFIT_PLAN = "EMPLOYEE_BENEFIT_PLAN"
    US_BANK = "US_BANK"
    US_SWAP_DEALER = "US_SWAP_DEALER"
    US_SWAP_PARTICIPANT = "US_SWAP_PARTICIPANT"
    US_INSURANCE_COMPANY = "US_INSURANCE_COMPANY"
    NON_US_INSURANCE_COMPANY = "NON_US_INSURANCE_COMPANY"
    US_DEPT = "US_DEPT"
    FINANCIAL_ADVISOR = "FINANCIAL_ADVISOR"
    HIGH_RISK_CONTRIBUTION = "HIGH_RISK_CONTRIBUTION"


@define(kw_only=True, repr=False)
class SelfRegulatedMembershipType(OpenModel):
    """IBKR's ``SelfRegulatedMembershipType``."""

    exchanges: str | Unset = UNSET
    organizations: str | Unset = UNSET

    WIRE = Wire({"exchanges": ("exchanges", TEXT), "organizations": ("organizations", TEXT)})


@define(kw_only=True, repr=False)
class RegulatoryInformation(OpenModel):
    """IBKR's ``RegulatoryInformation``."""

    affiliation_details: AffiliationDetailsType | Unset = UNSET
    aus_exposure_details: AUSExposureDetailsType | Unset = UNSET
    controller_exchange_code: str | Unset = UNSET
    financial_org_types: list[str] | Unset = UNSET
    org_regulatory_info: ORGRegulatoryInfoType | Unset = UNSET
    political_military_diplomatic_details: PoliticalMilitaryDiplomaticDetailsType | Unset = UNSET
    regulatory_detail: list[RegulatoryDetail] | Unset = UNSET
    regulatory_details: list[RegulatoryDetail] | Unset = UNSET
    self_regulated_membership: SelfRegulatedMembershipType | Unset = UNSET
    translated: bool | Unset = UNSET

    WIRE = Wire(
        {
            "affiliationDetails": ("affiliation_details", Object("AffiliationDetailsType")),
            "ausExposureDetails": ("aus_exposure_details", Object("AUSExposureDetailsType")),
            "controllerExchangeCode": ("controller_exchange_code", TEXT),
            "financialOrgTypes": ("financial_org_types", ListOf(TEXT)),
            "orgRegulatoryInfo": ("org_regulatory_info", Object("ORGRegulatoryInfoType")),
            "politicalMilitaryDiplomaticDetails": (
                "political_military_diplomatic_details",
                Object("PoliticalMilitaryDiplomaticDetailsType"),
            ),
            "regulatoryDetail": ("regulatory_detail", ListOf(Object("RegulatoryDetail"))),
            "regulatoryDetails": ("regulatory_details", ListOf(Object("RegulatoryDetail"))),
            "selfRegulatedMembership": ("self_regulated_membership", Object("SelfRegulatedMembershipType")),
            "translated": ("translated", BOOL),
        }
    )
