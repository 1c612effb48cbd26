"""IBKR's ``Customer``."""

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
    from . import (
        AccreditedInvestorInformation,
        Address,
        AssociatedEntity,
        AssociatedIndividual,
        EmploymentDetails,
        FinancialInformation,
        FormCRS,
        FormW8BEN,
        FormW8BENE,
        FormW8IMY,
        FormW9,
        Identification,
        Individual,
        IndividualName,
        IndividualTaxInformation,
        LegalEntity,
        OrganizationIdentification,
        PhoneInfo,
        ProhibitedCountryQuestionnaireList,
        RegulatedMembership,
        RegulatoryInformation,
        ResidenceAddress,
        TaxResidency,
        TrustIdentification,
        WithholdingStatementType,
    )


@define(kw_only=True, repr=False)
class AccountSupportType(OpenModel):
    """IBKR's ``AccountSupportType``."""

    accept_owners_reside_us: bool | Unset = UNSET
    administrator: AdministratorType | Unset = UNSET
    administrator_contact_person: AdministratorContactPersonType | Unset = UNSET
    business_description: str | Unset = UNSET
    owners_reside_us: bool | Unset = UNSET
    primary_contributor: PrimaryContributorType | Unset = UNSET
    solicit_owners_reside_us: bool | Unset = UNSET
    type_: AccountSupportTypeType | Unset = UNSET

    WIRE = Wire(
        {
            "acceptOwnersResideUS": ("accept_owners_reside_us", BOOL),
            "administrator": ("administrator", Object("AdministratorType")),
            "administratorContactPerson": ("administrator_contact_person", Object("AdministratorContactPersonType")),
            "businessDescription": ("business_description", TEXT),
            "ownersResideUS": ("owners_reside_us", BOOL),
            "primaryContributor": ("primary_contributor", Object("PrimaryContributorType")),
            "solicitOwnersResideUS": ("solicit_owners_reside_us", BOOL),
            "type": ("type_", Enumerated("AccountSupportTypeType")),
        }
    )


class AccountSupportTypeType(OpenStrEnum):
    """``type`` of IBKR's ``AccountSupportType``."""

    FINANCIALINSTITUTION = "FINANCIALINSTITUTION"
    PROPRIETARYTRADING = "PROPRIETARYTRADING"
    FAMILYINVVEHICLE = "FAMILYINVVEHICLE"
    OPERATINGBUSINESS = "OPERATINGBUSINESS"
    BROKERDEALER = "BROKERDEALER"
    LICENSEDADVISOR = "LICENSEDADVISOR"


@define(kw_only=True, repr=False)
class AdministratorContactPersonType(OpenModel):
    """IBKR's ``AdministratorContactPersonType``."""

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    suffix: AdministratorContactPersonTypeSuffix | Unset = UNSET

    WIRE = Wire(
        {
            "firstName": ("first_name", TEXT),
            "lastName": ("last_name", TEXT),
            "middleInitial": ("middle_initial", TEXT),
            "phoneNumber": ("phone_number", TEXT),
            "suffix": ("suffix", Enumerated("AdministratorContactPersonTypeSuffix")),
        }
    )


class AdministratorContactPersonTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``AdministratorContactPersonType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


@define(kw_only=True, repr=False)
class AdministratorType(OpenModel):
    """IBKR's ``AdministratorType``."""

    address: Address | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    suffix: AdministratorTypeSuffix | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "firstName": ("first_name", TEXT),
            "lastName": ("last_name", TEXT),
            "middleInitial": ("middle_initial", TEXT),
            "suffix": ("suffix", Enumerated("AdministratorTypeSuffix")),
        }
    )


class AdministratorTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``AdministratorType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


@define(kw_only=True, repr=False)
class AssociatedEntities(OpenModel):
    """IBKR's ``AssociatedEntities``."""

    associated_entities: list[AssociatedEntity] | Unset = UNSET
    associated_individuals: list[AssociatedIndividual] | Unset = UNSET

    WIRE = Wire(
        {
            "associatedEntities": ("associated_entities", ListOf(Object("AssociatedEntity"))),
            "associatedIndividuals": ("associated_individuals", ListOf(Object("AssociatedIndividual"))),
        }
    )


@define(kw_only=True, repr=False)
class AssociationTypeEntities(OpenModel):
    """IBKR's ``AssociationTypeEntities``."""

    individual: list[AssociatedIndividual] | Unset = UNSET
    legal_entity: list[LegalEntity] | Unset = UNSET

    WIRE = Wire(
        {
            "individual": ("individual", ListOf(Object("AssociatedIndividual"))),
            "legalEntity": ("legal_entity", ListOf(Object("LegalEntity"))),
        }
    )


class CustomerType(OpenStrEnum):
    """``type`` of IBKR's ``Customer``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "JOINT"
    TRUST = "TRUST"
    UGMA = "UGMA"
    UTMA = "UTMA"
    ORG = "ORG"
    IRA = "IRA"


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


class JointApplicantType(OpenStrEnum):
    """``type`` of IBKR's ``JointApplicant``."""

    COMMUNITY = "community"
    JOINT_TENANTS = "joint_tenants"
    TENANTS_COMMON = "tenants_common"
    TBE = "tbe"
    AU_JOINT_ACCOUNT = "au_joint_account"


@define(kw_only=True, repr=False)
class ManagingOwner(OpenModel):
    """IBKR's ``ManagingOwner``."""

    external_id: str | Unset = UNSET
    is_25_percent_owner: bool | Unset = UNSET

    WIRE = Wire({"externalId": ("external_id", TEXT), "is25PercentOwner": ("is_25_percent_owner", BOOL)})


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
class PrimaryContributorType(OpenModel):
    """IBKR's ``PrimaryContributorType``."""

    address: Address | Unset = UNSET
    employer: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    occupation: str | Unset = UNSET
    source_of_funds: str | Unset = UNSET
    suffix: PrimaryContributorTypeSuffix | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "employer": ("employer", TEXT),
            "firstName": ("first_name", TEXT),
            "lastName": ("last_name", TEXT),
            "middleInitial": ("middle_initial", TEXT),
            "occupation": ("occupation", TEXT),
            "sourceOfFunds": ("source_of_funds", TEXT),
            "suffix": ("suffix", Enumerated("PrimaryContributorTypeSuffix")),
        }
    )


class PrimaryContributorTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``PrimaryContributorType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


@define(kw_only=True, repr=False)
class TrustApplicant(OpenModel):
    """IBKR's ``TrustApplicant``."""

    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    beneficiaries: AssociationTypeEntities | Unset = UNSET
    financial_information: list[FinancialInformation] | Unset = UNSET
    grantors: AssociationTypeEntities | Unset = UNSET
    identification: list[TrustIdentification] | Unset = UNSET
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    third_party_management: bool | Unset = UNSET
    trust_type: TrustApplicantTrustType | Unset = UNSET
    trustees: TrusteesType | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    w_8imy: FormW8IMY | Unset = UNSET
    withholding_statement: WithholdingStatementType | Unset = UNSET

    WIRE = Wire(
        {
            "accreditedInvestorInformation": (
                "accredited_investor_information",
                Object("AccreditedInvestorInformation"),
            ),
            "beneficiaries": ("beneficiaries", Object("AssociationTypeEntities")),
            "financialInformation": ("financial_information", ListOf(Object("FinancialInformation"))),
            "grantors": ("grantors", Object("AssociationTypeEntities")),
            "identification": ("identification", ListOf(Object("TrustIdentification"))),
            "regulatedMemberships": ("regulated_memberships", ListOf(Object("RegulatedMembership"))),
            "regulatoryInformation": ("regulatory_information", ListOf(Object("RegulatoryInformation"))),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "thirdPartyManagement": ("third_party_management", BOOL),
            "trustType": ("trust_type", Enumerated("TrustApplicantTrustType")),
            "trustees": ("trustees", Object("TrusteesType")),
            "w8BenE": ("w_8_ben_e", Object("FormW8BENE")),
            "w8IMY": ("w_8imy", Object("FormW8IMY")),
            "withholdingStatement": ("withholding_statement", Object("WithholdingStatementType")),
        }
    )


class TrustApplicantTrustType(OpenStrEnum):
    """``trustType`` of IBKR's ``TrustApplicant``."""

    COMPLEX_TRUST = "COMPLEX_TRUST"
    SINGLE_TRUST = "SINGLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    US_TAXABLE_TRUST = "US_TAXABLE_TRUST"


@define(kw_only=True, repr=False)
class TrusteeEntityType(OpenModel):
    """IBKR's ``TrusteeEntityType``."""

    employees: list[Individual] | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE = Wire(
        {
            "employees": ("employees", ListOf(Object("Individual"))),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
        }
    )


@define(kw_only=True, repr=False)
class TrusteeIndividual(OpenModel):
    """IBKR's ``TrusteeIndividual``."""

    authorized_to_sign_on_behalf_of_owner: bool | Unset = UNSET
    authorized_trader: bool | Unset = UNSET
    birth_name: IndividualName | Unset = UNSET
    city_of_birth: str | Unset = UNSET
    country_of_birth: str | Unset = UNSET
    crs: FormCRS | Unset = UNSET
    date_of_birth: str | Unset = UNSET
    email: str | Unset = UNSET
    employee_title: str | Unset = UNSET
    employment_details: EmploymentDetails | Unset = UNSET
    employment_type: str | Unset = UNSET
    external_id: str | Unset = UNSET
    gender: TrusteeIndividualGender | Unset = UNSET
    id: str | Unset = UNSET
    identification: Identification | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    marital_status: TrusteeIndividualMaritalStatus | Unset = UNSET
    mother_maiden_name: IndividualName | Unset = UNSET
    name: IndividualName | Unset = UNSET
    native_name: IndividualName | Unset = UNSET
    nfa_registered: bool | Unset = UNSET
    nfa_registration_number: str | Unset = UNSET
    num_dependents: int | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    primary_trustee: bool | Unset = UNSET
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaireList | Unset = UNSET
    residence_address: ResidenceAddress | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    translated: bool | Unset = UNSET
    us_tax_resident: bool | Unset = UNSET
    user_id: str | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    w9: FormW9 | Unset = UNSET

    WIRE = Wire(
        {
            "authorizedToSignOnBehalfOfOwner": ("authorized_to_sign_on_behalf_of_owner", BOOL),
            "authorizedTrader": ("authorized_trader", BOOL),
            "birthName": ("birth_name", Object("IndividualName")),
            "cityOfBirth": ("city_of_birth", TEXT),
            "countryOfBirth": ("country_of_birth", TEXT),
            "crs": ("crs", Object("FormCRS")),
            "dateOfBirth": ("date_of_birth", TEXT),
            "email": ("email", TEXT),
            "employeeTitle": ("employee_title", TEXT),
            "employmentDetails": ("employment_details", Object("EmploymentDetails")),
            "employmentType": ("employment_type", TEXT),
            "externalId": ("external_id", TEXT),
            "gender": ("gender", Enumerated("TrusteeIndividualGender")),
            "id": ("id", TEXT),
            "identification": ("identification", Object("Identification")),
            "mailingAddress": ("mailing_address", Object("Address")),
            "maritalStatus": ("marital_status", Enumerated("TrusteeIndividualMaritalStatus")),
            "motherMaidenName": ("mother_maiden_name", Object("IndividualName")),
            "name": ("name", Object("IndividualName")),
            "nativeName": ("native_name", Object("IndividualName")),
            "nfaRegistered": ("nfa_registered", BOOL),
            "nfaRegistrationNumber": ("nfa_registration_number", TEXT),
            "numDependents": ("num_dependents", INT),
            "phones": ("phones", ListOf(Object("PhoneInfo"))),
            "primaryTrustee": ("primary_trustee", BOOL),
            "prohibitedCountryQuestionnaire": (
                "prohibited_country_questionnaire",
                Object("ProhibitedCountryQuestionnaireList"),
            ),
            "residenceAddress": ("residence_address", Object("ResidenceAddress")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "translated": ("translated", BOOL),
            "usTaxResident": ("us_tax_resident", BOOL),
            "userId": ("user_id", TEXT),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w9": ("w9", Object("FormW9")),
        }
    )


class TrusteeIndividualGender(OpenStrEnum):
    """``gender`` of IBKR's ``TrusteeIndividual``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"


class TrusteeIndividualMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``TrusteeIndividual``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"


@define(kw_only=True, repr=False)
class TrusteesType(OpenModel):
    """IBKR's ``TrusteesType``."""

    entities: list[TrusteeEntityType] | Unset = UNSET
    individuals: list[TrusteeIndividual] | Unset = UNSET

    WIRE = Wire(
        {
            "entities": ("entities", ListOf(Object("TrusteeEntityType"))),
            "individuals": ("individuals", ListOf(Object("TrusteeIndividual"))),
        }
    )


@define(kw_only=True, repr=False)
class Customer(OpenModel):
    """IBKR's ``Customer``."""

    account_holder: IndividualApplicant | Unset = UNSET
    direct_trading_access: bool | Unset = UNSET
    email: str | Unset = UNSET
    external_id: str | Unset = UNSET
    governing_state: str | Unset = UNSET
    id: str | Unset = UNSET
    independent_account: bool | Unset = UNSET
    joint_holders: JointApplicant | Unset = UNSET
    legal_residence_country: str | Unset = UNSET
    md_status_non_pro: bool | Unset = UNSET
    meet_aml_standard: str | Unset = UNSET
    meets_aml_standard: str | Unset = UNSET
    opt_for_debit_card: bool | Unset = UNSET
    organization: OrganizationApplicant | Unset = UNSET
    origin_country: str | Unset = UNSET
    paper_account: bool | Unset = UNSET
    preferred_primary_language: str | Unset = UNSET
    preferred_secondary_language: str | Unset = UNSET
    prefix: str | Unset = UNSET
    robo_fa_client: bool | Unset = UNSET
    tax_treaty_country: str | Unset = UNSET
    termination_age: int | Unset = UNSET
    transfer_us_micro_cap_stock: bool | Unset = UNSET
    trust: TrustApplicant | Unset = UNSET
    type_: CustomerType | Unset = UNSET
    user_name: str | Unset = UNSET
    user_name_alias: str | Unset = UNSET
    user_name_source: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountHolder": ("account_holder", Object("IndividualApplicant")),
            "directTradingAccess": ("direct_trading_access", BOOL),
            "email": ("email", TEXT),
            "externalId": ("external_id", TEXT),
            "governingState": ("governing_state", TEXT),
            "id": ("id", TEXT),
            "independentAccount": ("independent_account", BOOL),
            "jointHolders": ("joint_holders", Object("JointApplicant")),
            "legalResidenceCountry": ("legal_residence_country", TEXT),
            "mdStatusNonPro": ("md_status_non_pro", BOOL),
            "meetAmlStandard": ("meet_aml_standard", TEXT),
            "meetsAmlStandard": ("meets_aml_standard", TEXT),
            "optForDebitCard": ("opt_for_debit_card", BOOL),
            "organization": ("organization", Object("OrganizationApplicant")),
            "originCountry": ("origin_country", TEXT),
            "paperAccount": ("paper_account", BOOL),
            "preferredPrimaryLanguage": ("preferred_primary_language", TEXT),
            "preferredSecondaryLanguage": ("preferred_secondary_language", TEXT),
            "prefix": ("prefix", TEXT),
            "roboFaClient": ("robo_fa_client", BOOL),
            "taxTreatyCountry": ("tax_treaty_country", TEXT),
            "terminationAge": ("termination_age", INT),
            "transferUsMicroCapStock": ("transfer_us_micro_cap_stock", BOOL),
            "trust": ("trust", Object("TrustApplicant")),
            "type": ("type_", Enumerated("CustomerType")),
            "userName": ("user_name", TEXT),
            "userNameAlias": ("user_name_alias", TEXT),
            "userNameSource": ("user_name_source", TEXT),
        }
    )
