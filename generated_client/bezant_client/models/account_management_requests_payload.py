"""IBKR's ``AccountManagementRequestsPayload``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
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
        AddAdditionalAccount,
        AddRelationship,
        Address,
        AssociatedIndividual,
        Document,
        DocumentSubmission,
        EmploymentDetails,
        FinancialInformation,
        FormCRS,
        FormW8BEN,
        FormW8BENE,
        FormW9,
        Identification,
        Individual,
        IndividualName,
        LegalEntity,
        LocalTaxForm,
        OrganizationIdentification,
        PhoneInfo,
        ProcessDocuments,
        ProhibitedCountryQuestionnaireList,
        ProhibitedQuestionnaireDetail,
        Questionnaire,
        RegulatoryInformation,
        ResidenceAddress,
        TaxResidency,
        Title,
        TradingPermission,
        TrustIdentification,
    )


@define(kw_only=True, repr=False)
class AbandonAccount(OpenModel):
    """IBKR's ``AbandonAccount``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class AccountClose(OpenModel):
    """IBKR's ``AccountClose``."""

    account_id: str | Unset = UNSET
    close_reason: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "closeReason": ("close_reason", TEXT)})


@define(kw_only=True, repr=False)
class AccountConfiguration(OpenModel):
    """IBKR's ``AccountConfiguration``."""

    account_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    value: bool | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "type": ("type_", TEXT), "value": ("value", BOOL)})


@define(kw_only=True, repr=False)
class AccountManagementRequests(OpenModel):
    """IBKR's ``AccountManagementRequests``."""

    abandon_account: AbandonAccount | Unset = UNSET
    account_close: AccountClose | Unset = UNSET
    account_configuration: AccountConfiguration | Unset = UNSET
    accredited_investor: AccreditedInvestor | Unset = UNSET
    add_additional_account: AddAdditionalAccount | Unset = UNSET
    add_clp_capability: AddCLPCapability | Unset = UNSET
    add_lev_fx_capability: AddLEVFXCapability | Unset = UNSET
    add_mi_fir_data: AddMiFIRData | Unset = UNSET
    add_new_user: AddNewUser | Unset = UNSET
    add_trading_permissions: AddTradingPermissions | Unset = UNSET
    allocate_van: AllocateVAN | Unset = UNSET
    apply_fee_template: ApplyFeeTemplate | Unset = UNSET
    change_account_holder_detail: ChangeAccountHolderDetail | Unset = UNSET
    change_base_currency: ChangeBaseCurrency | Unset = UNSET
    change_financial_information: ChangeFinancialInformation | Unset = UNSET
    change_margin_type: ChangeMarginType | Unset = UNSET
    complete_login_message: CompleteLoginMessage | Unset = UNSET
    create_user: CreateUser | Unset = UNSET
    disable_account_in_brokerage: DisableAccountInBrokerage | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    duplicate_account: DuplicateAccount | Unset = UNSET
    enable_account_in_brokerage: EnableAccountInBrokerage | Unset = UNSET
    enroll_in_drip: EnrollInDRIP | Unset = UNSET
    enroll_in_syep: EnrollInSYEP | Unset = UNSET
    information_change: InformationChange | Unset = UNSET
    leave_drip: LeaveDRIP | Unset = UNSET
    leave_syep: LeaveSYEP | Unset = UNSET
    link_duplicate_account: LinkDuplicateAccount | Unset = UNSET
    manage_market_data_subscriptions: ManageMarketDataSubscriptions | Unset = UNSET
    process_documents: ProcessDocuments | Unset = UNSET
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaire | Unset = UNSET
    questionnaires: QuestionnairesWithAccount | Unset = UNSET
    quiz_questionnaires: QuizQuestionnaires | Unset = UNSET
    remove_trading_permissions: RemoveTradingPermissions | Unset = UNSET
    reopen_account: ReopenAccount | Unset = UNSET
    reset_abandoned_account: ResetAbandonedAccount | Unset = UNSET
    security_questions: SecurityQuestions | Unset = UNSET
    update_account_alias: UpdateAccountAlias | Unset = UNSET
    update_account_representatives: UpdateAccountRepresentatives | Unset = UNSET
    update_bcan: UpdateBCAN | Unset = UNSET
    update_credentials: UpdateCredentials | Unset = UNSET
    update_external_id: UpdateExternalId | Unset = UNSET
    update_property_profile: UpdatePropertyProfile | Unset = UNSET
    update_tax_form: UpdateTaxForm | Unset = UNSET
    update_user_access_rights: UpdateUserAccessRights | Unset = UNSET
    update_w8_ben: UpdateW8BEN | Unset = UNSET
    update_withholding_statement: UpdateWithholdingStatement | Unset = UNSET

    WIRE = Wire(
        {
            "abandonAccount": ("abandon_account", Object("AbandonAccount")),
            "accountClose": ("account_close", Object("AccountClose")),
            "accountConfiguration": ("account_configuration", Object("AccountConfiguration")),
            "accreditedInvestor": ("accredited_investor", Object("AccreditedInvestor")),
            "addAdditionalAccount": ("add_additional_account", Object("AddAdditionalAccount")),
            "addCLPCapability": ("add_clp_capability", Object("AddCLPCapability")),
            "addLevFxCapability": ("add_lev_fx_capability", Object("AddLEVFXCapability")),
            "addMiFirData": ("add_mi_fir_data", Object("AddMiFIRData")),
            "addNewUser": ("add_new_user", Object("AddNewUser")),
            "addTradingPermissions": ("add_trading_permissions", Object("AddTradingPermissions")),
            "allocateVan": ("allocate_van", Object("AllocateVAN")),
            "applyFeeTemplate": ("apply_fee_template", Object("ApplyFeeTemplate")),
            "changeAccountHolderDetail": ("change_account_holder_detail", Object("ChangeAccountHolderDetail")),
            "changeBaseCurrency": ("change_base_currency", Object("ChangeBaseCurrency")),
            "changeFinancialInformation": ("change_financial_information", Object("ChangeFinancialInformation")),
            "changeMarginType": ("change_margin_type", Object("ChangeMarginType")),
            "completeLoginMessage": ("complete_login_message", Object("CompleteLoginMessage")),
            "createUser": ("create_user", Object("CreateUser")),
            "disableAccountInBrokerage": ("disable_account_in_brokerage", Object("DisableAccountInBrokerage")),
            "documentSubmission": ("document_submission", Object("DocumentSubmission")),
            "duplicateAccount": ("duplicate_account", Object("DuplicateAccount")),
            "enableAccountInBrokerage": ("enable_account_in_brokerage", Object("EnableAccountInBrokerage")),
            "enrollInDrip": ("enroll_in_drip", Object("EnrollInDRIP")),
            "enrollInSyep": ("enroll_in_syep", Object("EnrollInSYEP")),
            "informationChange": ("information_change", Object("InformationChange")),
            "leaveDrip": ("leave_drip", Object("LeaveDRIP")),
            "leaveSyep": ("leave_syep", Object("LeaveSYEP")),
            "linkDuplicateAccount": ("link_duplicate_account", Object("LinkDuplicateAccount")),
            "manageMarketDataSubscriptions": (
                "manage_market_data_subscriptions",
                Object("ManageMarketDataSubscriptions"),
            ),
            "processDocuments": ("process_documents", Object("ProcessDocuments")),
            "prohibitedCountryQuestionnaire": (
                "prohibited_country_questionnaire",
                Object("ProhibitedCountryQuestionnaire"),
            ),
            "questionnaires": ("questionnaires", Object("QuestionnairesWithAccount")),
            "quizQuestionnaires": ("quiz_questionnaires", Object("QuizQuestionnaires")),
            "removeTradingPermissions": ("remove_trading_permissions", Object("RemoveTradingPermissions")),
            "reopenAccount": ("reopen_account", Object("ReopenAccount")),
            "resetAbandonedAccount": ("reset_abandoned_account", Object("ResetAbandonedAccount")),
            "securityQuestions": ("security_questions", Object("SecurityQuestions")),
            "updateAccountAlias": ("update_account_alias", Object("UpdateAccountAlias")),
            "updateAccountRepresentatives": ("update_account_representatives", Object("UpdateAccountRepresentatives")),
            "updateBcan": ("update_bcan", Object("UpdateBCAN")),
            "updateCredentials": ("update_credentials", Object("UpdateCredentials")),
            "updateExternalId": ("update_external_id", Object("UpdateExternalId")),
            "updatePropertyProfile": ("update_property_profile", Object("UpdatePropertyProfile")),
            "updateTaxForm": ("update_tax_form", Object("UpdateTaxForm")),
            "updateUserAccessRights": ("update_user_access_rights", Object("UpdateUserAccessRights")),
            "updateW8Ben": ("update_w8_ben", Object("UpdateW8BEN")),
            "updateWithholdingStatement": ("update_withholding_statement", Object("UpdateWithholdingStatement")),
        }
    )


@define(kw_only=True, repr=False)
class AccreditedInvestor(OpenModel):
    """IBKR's ``AccreditedInvestor``."""

    account_id: str | Unset = UNSET
    eligible_contract_participant: EligibleContractParticipant | Unset = UNSET
    qualified_purchaser: QualifiedPurchaser | Unset = UNSET
    signature: str | Unset = UNSET
    signed_by: list[str] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "eligibleContractParticipant": ("eligible_contract_participant", Object("EligibleContractParticipant")),
            "qualifiedPurchaser": ("qualified_purchaser", Object("QualifiedPurchaser")),
            "signature": ("signature", TEXT),
            "signedBy": ("signed_by", ListOf(TEXT)),
            "status": ("status", BOOL),
        }
    )


@define(kw_only=True, repr=False)
class AddCLPCapability(OpenModel):
    """IBKR's ``AddCLPCapability``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "documents": ("documents", ListOf(Object("Document")))})


@define(kw_only=True, repr=False)
class AddEntity(OpenModel):
    """IBKR's ``AddEntity``."""

    add_relationships: list[AddRelationship] | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE = Wire(
        {
            "addRelationships": ("add_relationships", ListOf(Object("AddRelationship"))),
            "documents": ("documents", ListOf(Object("Document"))),
            "individual": ("individual", Object("Individual")),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
        }
    )


@define(kw_only=True, repr=False)
class AddLEVFXCapability(OpenModel):
    """IBKR's ``AddLEVFXCapability``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class AddMiFIRData(OpenModel):
    """IBKR's ``AddMiFIRData``."""

    account_id: str | Unset = UNSET
    identifications: list[Identification] | Unset = UNSET
    title: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "identifications": ("identifications", ListOf(Object("Identification"))),
            "title": ("title", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class AddNewUser(OpenModel):
    """IBKR's ``AddNewUser``."""

    account_id: str | Unset = UNSET
    input_language: AddNewUserInputLanguage | Unset = UNSET
    prefix: str | Unset = UNSET
    translation: bool | Unset = UNSET
    user_details: UserDetails | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "inputLanguage": ("input_language", Enumerated("AddNewUserInputLanguage")),
            "prefix": ("prefix", TEXT),
            "translation": ("translation", BOOL),
            "userDetails": ("user_details", Object("UserDetails")),
            "userName": ("user_name", TEXT),
        }
    )


class AddNewUserInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``AddNewUser``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


@define(kw_only=True, repr=False)
class AddTradingPermissions(OpenModel):
    """IBKR's ``AddTradingPermissions``."""

    account_id: str | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    option_level: int | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documentSubmission": ("document_submission", Object("DocumentSubmission")),
            "optionLevel": ("option_level", INT),
            "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
        }
    )


@define(kw_only=True, repr=False)
class AllocateVAN(OpenModel):
    """IBKR's ``AllocateVAN``."""

    account_id: str | Unset = UNSET
    country_code: str | Unset = UNSET
    currency: AllocateVANCurrency | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "countryCode": ("country_code", TEXT),
            "currency": ("currency", Enumerated("AllocateVANCurrency")),
        }
    )


class AllocateVANCurrency(OpenStrEnum):
    """``currency`` of IBKR's ``AllocateVAN``."""

    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"
    CAD = "CAD"
    JPY = "JPY"
    HKD = "HKD"
    AUD = "AUD"
    CHF = "CHF"
    MXN = "MXN"
    SEK = "SEK"
    NZD = "NZD"
    HUF = "HUF"
    CZK = "CZK"
    CNH = "CNH"
    DKK = "DKK"
    RUB = "RUB"
    ILS = "ILS"
    NOK = "NOK"
    SGD = "SGD"
    PLN = "PLN"
    ZAR = "ZAR"
    AED = "AED"
    KRW = "KRW"
    SAR = "SAR"
    TRY = "TRY"
    RON = "RON"
    BGN = "BGN"


@define(kw_only=True, repr=False)
class ApplyFeeTemplate(OpenModel):
    """IBKR's ``ApplyFeeTemplate``."""

    account_id: str | Unset = UNSET
    template_name: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "templateName": ("template_name", TEXT)})


@define(kw_only=True, repr=False)
class ChangeAccountHolderDetail(OpenModel):
    """IBKR's ``ChangeAccountHolderDetail``."""

    account_id: str | Unset = UNSET
    documents: DocumentSubmission | Unset = UNSET
    input_language: ChangeAccountHolderDetailInputLanguage | Unset = UNSET
    new_account_holder_details: list[AssociatedIndividual] | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documents": ("documents", Object("DocumentSubmission")),
            "inputLanguage": ("input_language", Enumerated("ChangeAccountHolderDetailInputLanguage")),
            "newAccountHolderDetails": ("new_account_holder_details", ListOf(Object("AssociatedIndividual"))),
            "referenceUserName": ("reference_user_name", TEXT),
            "translation": ("translation", BOOL),
        }
    )


class ChangeAccountHolderDetailInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``ChangeAccountHolderDetail``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


@define(kw_only=True, repr=False)
class ChangeBaseCurrency(OpenModel):
    """IBKR's ``ChangeBaseCurrency``."""

    account_id: str | Unset = UNSET
    new_base_currency: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "newBaseCurrency": ("new_base_currency", TEXT)})


@define(kw_only=True, repr=False)
class ChangeFinancialInformation(OpenModel):
    """IBKR's ``ChangeFinancialInformation``."""

    account_id: str | Unset = UNSET
    new_financial_information: FinancialInformation | Unset = UNSET
    reference_user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "newFinancialInformation": ("new_financial_information", Object("FinancialInformation")),
            "referenceUserName": ("reference_user_name", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ChangeMarginType(OpenModel):
    """IBKR's ``ChangeMarginType``."""

    account_id: str | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    new_margin: str | Unset = UNSET
    operation: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documentSubmission": ("document_submission", Object("DocumentSubmission")),
            "newMargin": ("new_margin", TEXT),
            "operation": ("operation", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class CompleteLoginMessage(OpenModel):
    """IBKR's ``CompleteLoginMessage``."""

    account_id: str | Unset = UNSET
    login_message_ids: list[int] | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "loginMessageIds": ("login_message_ids", ListOf(INT))})


@define(kw_only=True, repr=False)
class CreateUser(OpenModel):
    """IBKR's ``CreateUser``."""

    account_id: str | Unset = UNSET
    authorized_trader: bool | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    prefix: str | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "authorizedTrader": ("authorized_trader", BOOL),
            "externalId": ("external_id", TEXT),
            "id": ("id", TEXT),
            "prefix": ("prefix", TEXT),
            "userName": ("user_name", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class DeleteEntity(OpenModel):
    """IBKR's ``DeleteEntity``."""

    ib_entity_id: int | Unset = UNSET

    WIRE = Wire({"ibEntityId": ("ib_entity_id", INT)})


@define(kw_only=True, repr=False)
class DeleteRelationship(OpenModel):
    """IBKR's ``DeleteRelationship``."""

    name: DeleteRelationshipName | Unset = UNSET

    WIRE = Wire({"name": ("name", Enumerated("DeleteRelationshipName"))})


class DeleteRelationshipName(OpenStrEnum):
    """``name`` of IBKR's ``DeleteRelationship``."""

    ACCOUNT_HOLDER = "Account_Holder"
    SPOUSE = "Spouse"
    FIRSTHOLDER = "Firstholder"
    SECONDHOLDER = "Secondholder"
    TRADER = "Trader"
    SECRETARY = "Secretary"
    TREASURER = "Treasurer"
    CEO = "Ceo"
    OWNER = "Owner"
    TRUSTEE = "Trustee"
    BENEFICIARY = "Beneficiary"
    GRANTOR = "Grantor"
    DIRECTOR = "Director"
    PRINCIPAL = "Principal"
    SHAREHOLDER = "Shareholder"
    PARTNER = "Partner"
    CONTROLLING_OFFICER = "Controlling_Officer"
    BENEFICIALOWNER = "Beneficialowner"
    SIGNATORY = "Signatory"
    COMP_OFFICER = "Comp_Officer"
    SUPERV_BROKER = "Superv_Broker"
    POOLED_USER = "Pooled_User"
    FINANCIAL_USER = "Financial_User"
    CONTINGENT = "Contingent"
    IRA_BENEFICIARY = "Ira_Beneficiary"
    EMPLOYEE = "Employee"
    NON_EMPLOYEE = "Non_Employee"
    FUND_ADMIN = "Fund_Admin"
    FUND_CONTACT = "Fund_Contact"
    FIRM_ADMIN = "Firm_Admin"
    FIRM_BILLING = "Firm_Billing"
    FIRM_CLEARING = "Firm_Clearing"
    FIRM_SALES = "Firm_Sales"
    FIRM_TRADING = "Firm_Trading"
    FIRM_USER = "Firm_User"
    ACCOUNT_ADMIN = "Account_Admin"
    ACCOUNT_BILLING = "Account_Billing"
    ACCOUNT_CLEARING = "Account_Clearing"
    ACCOUNT_SALES = "Account_Sales"
    ACCOUNT_TRADING = "Account_Trading"
    USER_INDIVIDUAL = "User_Individual"
    FUND_MANAGER = "Fund_Manager"
    INVESTMENT_ADVISOR = "Investment_Advisor"
    SHF_INVESTMANAGER = "Shf_Investmanager"
    ADVISORY_PRINCIPAL = "Advisory_Principal"
    ADVISORY_SIGNATORY = "Advisory_Signatory"
    ASSOCIATED_FUND = "Associated_Fund"
    PRIMARY_CONTRIBUTOR = "Primary_Contributor"
    ADMINISTRATOR = "Administrator"
    CONTACT = "Contact"
    LEAD_COMPLIANCE_OFFICER = "Lead_Compliance_Officer"
    COMPLIANCE_OFFICER = "Compliance_Officer"
    OTHER_OFFICER = "Other_Officer"
    APPLY_USER = "Apply_User"
    TRANSFER_ON_DEATH_LEGATOR = "Transfer_On_Death_Legator"
    TOD_PRIMARY_BENEFICIARY = "Tod_Primary_Beneficiary"
    TOD_CONTINGENT_BENEFICIARY = "Tod_Contingent_Beneficiary"
    NOMINEE = "Nominee"
    NOMINEE_GUARDIAN = "Nominee_Guardian"
    IRA_DECEDENT = "Ira_Decedent"
    AUTHORIZED_PERSON = "Authorized_Person"
    PROMOTER = "Promoter"
    WHOLETIME_DIRECTOR = "Wholetime_Director"
    NOMINEE_OWNER = "Nominee_Owner"
    THIRD_PARTY_ADMIN = "Third_Party_Admin"
    COMPLIANCE_CONTACT = "Compliance_Contact"
    TRUST_CONTROLLER = "Trust_Controller"
    TRUST_APPLICANT = "Trust_Applicant"
    ORGANIZATION_APPLICANT = "Organization_Applicant"
    MM_CONTACT = "Mm_Contact"
    REG_REP = "Reg_Rep"
    PLAN_SPONSOR = "Plan_Sponsor"
    PLAN_SPONSOR_OFFICER = "Plan_Sponsor_Officer"
    PENSION_ADMIN = "Pension_Admin"
    PENSION_ADMIN_CONTACT = "Pension_Admin_Contact"
    ACCOUNTANT = "Accountant"
    JOINT_APPLICANT = "Joint_Applicant"
    CUSTODIAN_EMPLOYEE = "Custodian_Employee"
    SUCCESSOR_CUSTODIAN = "Successor_Custodian"
    CUSTODIAN = "Custodian"
    SUCCESSOR_CUSTODIAN_EMPLOYEE = "Successor_Custodian_Employee"
    CHIEF_COMPLIANCE_OFFICER = "Chief_Compliance_Officer"
    CHIEF_FINANCIAL_OFFICER = "Chief_Financial_Officer"
    TRADING_OFFICER = "Trading_Officer"
    CHILD = "Child"
    PARENT = "Parent"
    SIBLING = "Sibling"
    ESTATE = "Estate"
    AS_INTEREST_MAY_APPEAR = "As_Interest_May_Appear"
    IRA_PRESENT_TRUST = "Ira_Present_Trust"
    OTHER = "Other"
    LIFE_PARTNER = "Life_Partner"
    COMMON_LAW_PARTNER = "Common_Law_Partner"
    GRANDCHILD = "Grandchild"
    CHARITY = "Charity"
    TRUST_IRA = "Trust_Ira"
    SUCCESSOR_HOLDER = "Successor_Holder"
    HEAD_OF_DESK = "Head_Of_Desk"
    CFTC_NON_APPLICANT_OCR_CONTACT = "Cftc_Non_Applicant_Ocr_Contact"
    OCR_ACCOUNT_CONTROLLER = "Ocr_Account_Controller"
    CFTC_APPLICANT_OCR_CONTACT = "Cftc_Applicant_Ocr_Contact"


@define(kw_only=True, repr=False)
class Details(OpenModel):
    """IBKR's ``Details``."""

    answer: str | Unset = UNSET
    question: str | Unset = UNSET

    WIRE = Wire({"answer": ("answer", TEXT), "question": ("question", TEXT)})


@define(kw_only=True, repr=False)
class DisableAccountInBrokerage(OpenModel):
    """IBKR's ``DisableAccountInBrokerage``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class DuplicateAccount(OpenModel):
    """IBKR's ``DuplicateAccount``."""

    account_id: str | Unset = UNSET
    number_of_duplicates: int | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "numberOfDuplicates": ("number_of_duplicates", INT)})


@define(kw_only=True, repr=False)
class EligibleContractParticipant(OpenModel):
    """IBKR's ``EligibleContractParticipant``."""

    eligible_contract_participant_details: list[EligibleContractParticipantDetails] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "eligibleContractParticipantDetails": (
                "eligible_contract_participant_details",
                ListOf(Object("EligibleContractParticipantDetails")),
            ),
            "status": ("status", BOOL),
        }
    )


@define(kw_only=True, repr=False)
class EligibleContractParticipantDetails(OpenModel):
    """IBKR's ``EligibleContractParticipantDetails``."""

    code: EligibleContractParticipantDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire({"code": ("code", Enumerated("EligibleContractParticipantDetailsCode")), "status": ("status", BOOL)})


class EligibleContractParticipantDetailsCode(OpenStrEnum):
    """``code`` of IBKR's ``EligibleContractParticipantDetails``."""

    DISCRETIONARY_BASIS = "DiscretionaryBasis"
    HIGH_RISK = "HighRisk"


@define(kw_only=True, repr=False)
class EnableAccountInBrokerage(OpenModel):
    """IBKR's ``EnableAccountInBrokerage``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class EnrollInDRIP(OpenModel):
    """IBKR's ``EnrollInDRIP``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class EnrollInSYEP(OpenModel):
    """IBKR's ``EnrollInSYEP``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "documents": ("documents", ListOf(Object("Document")))})


@define(kw_only=True, repr=False)
class InformationChange(OpenModel):
    """IBKR's ``InformationChange``."""

    add_entities: list[AddEntity] | Unset = UNSET
    delete_entities: list[DeleteEntity] | Unset = UNSET
    ib_account_id: str | Unset = UNSET
    update_entities: list[UpdateEntity] | Unset = UNSET

    WIRE = Wire(
        {
            "addEntities": ("add_entities", ListOf(Object("AddEntity"))),
            "deleteEntities": ("delete_entities", ListOf(Object("DeleteEntity"))),
            "ibAccountId": ("ib_account_id", TEXT),
            "updateEntities": ("update_entities", ListOf(Object("UpdateEntity"))),
        }
    )


@define(kw_only=True, repr=False)
class LeaveDRIP(OpenModel):
    """IBKR's ``LeaveDRIP``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class LeaveSYEP(OpenModel):
    """IBKR's ``LeaveSYEP``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class LinkDuplicateAccount(OpenModel):
    """IBKR's ``LinkDuplicateAccount``."""

    account_id: str | Unset = UNSET
    client_active_trading: bool | Unset = UNSET
    external_account_id: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientActiveTrading": ("client_active_trading", BOOL),
            "externalAccountId": ("external_account_id", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ManageMarketDataSubscriptions(OpenModel):
    """IBKR's ``ManageMarketDataSubscriptions``."""

    reference_user_name: str | Unset = UNSET
    service: list[Service] | Unset = UNSET

    WIRE = Wire({"referenceUserName": ("reference_user_name", TEXT), "service": ("service", ListOf(Object("Service")))})


@define(kw_only=True, repr=False)
class Organization(OpenModel):
    """IBKR's ``Organization``."""

    identification: OrganizationIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET

    WIRE = Wire(
        {
            "identification": ("identification", Object("OrganizationIdentification")),
            "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
        }
    )


@define(kw_only=True, repr=False)
class ProhibitedCountryQuestionnaire(OpenModel):
    """IBKR's ``ProhibitedCountryQuestionnaire``."""

    account_id: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    prohibited_questionnaire_details: list[ProhibitedQuestionnaireDetail] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "entityId": ("entity_id", TEXT),
            "externalId": ("external_id", TEXT),
            "prohibitedQuestionnaireDetails": (
                "prohibited_questionnaire_details",
                ListOf(Object("ProhibitedQuestionnaireDetail")),
            ),
        }
    )


@define(kw_only=True, repr=False)
class QualifiedPurchaser(OpenModel):
    """IBKR's ``QualifiedPurchaser``."""

    qualified_purchaser_details: list[QualifiedPurchaserDetails] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "qualifiedPurchaserDetails": ("qualified_purchaser_details", ListOf(Object("QualifiedPurchaserDetails"))),
            "status": ("status", BOOL),
        }
    )


@define(kw_only=True, repr=False)
class QualifiedPurchaserDetails(OpenModel):
    """IBKR's ``QualifiedPurchaserDetails``."""

    code: QualifiedPurchaserDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire({"code": ("code", Enumerated("QualifiedPurchaserDetailsCode")), "status": ("status", BOOL)})


class QualifiedPurchaserDetailsCode(OpenStrEnum):
    """``code`` of IBKR's ``QualifiedPurchaserDetails``."""

    INVESTMENT_COMPANY_ACT = "InvestmentCompanyAct"
    DISCRETIONARY_BASIS = "DiscretionaryBasis"


@define(kw_only=True, repr=False)
class QuestionnairesWithAccount(OpenModel):
    """IBKR's ``QuestionnairesWithAccount``."""

    account_id: str | Unset = UNSET
    questionnaire: list[Questionnaire] | Unset = UNSET

    WIRE = Wire(
        {"accountId": ("account_id", TEXT), "questionnaire": ("questionnaire", ListOf(Object("Questionnaire")))}
    )


@define(kw_only=True, repr=False)
class QuizQuestionnaires(OpenModel):
    """IBKR's ``QuizQuestionnaires``."""

    account_id: str | Unset = UNSET
    questionnaire: list[Questionnaire] | Unset = UNSET
    task: list[Task] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "questionnaire": ("questionnaire", ListOf(Object("Questionnaire"))),
            "task": ("task", ListOf(Object("Task"))),
        }
    )


@define(kw_only=True, repr=False)
class RemoveTradingPermissions(OpenModel):
    """IBKR's ``RemoveTradingPermissions``."""

    account_id: str | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
        }
    )


@define(kw_only=True, repr=False)
class ReopenAccount(OpenModel):
    """IBKR's ``ReopenAccount``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class RepresentativeDetail(OpenModel):
    """IBKR's ``RepresentativeDetail``."""

    percentage: int | Unset = UNSET
    representative_id: str | Unset = UNSET

    WIRE = Wire({"percentage": ("percentage", INT), "representativeId": ("representative_id", TEXT)})


@define(kw_only=True, repr=False)
class ResetAbandonedAccount(OpenModel):
    """IBKR's ``ResetAbandonedAccount``."""

    account_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class SecurityQuestions(OpenModel):
    """IBKR's ``SecurityQuestions``."""

    details: list[Details] | Unset = UNSET
    input_language: SecurityQuestionsInputLanguage | Unset = UNSET
    reference_user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "details": ("details", ListOf(Object("Details"))),
            "inputLanguage": ("input_language", Enumerated("SecurityQuestionsInputLanguage")),
            "referenceUserName": ("reference_user_name", TEXT),
        }
    )


class SecurityQuestionsInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``SecurityQuestions``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


@define(kw_only=True, repr=False)
class Service(OpenModel):
    """IBKR's ``Service``."""

    action: ServiceAction | Unset = UNSET
    value: int | Unset = UNSET

    WIRE = Wire({"action": ("action", Enumerated("ServiceAction")), "value": ("value", INT)})


class ServiceAction(OpenStrEnum):
    """``action`` of IBKR's ``Service``."""

    ADD = "ADD"
    REMOVE = "REMOVE"


@define(kw_only=True, repr=False)
class Task(OpenModel):
    """IBKR's ``Task``."""

    form_number: int | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire({"formNumber": ("form_number", INT), "status": ("status", BOOL)})


@define(kw_only=True, repr=False)
class TaxPayerDetails(OpenModel):
    """IBKR's ``TaxPayerDetails``."""

    user_name: str | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET

    WIRE = Wire({"userName": ("user_name", TEXT), "w8Ben": ("w_8_ben", Object("FormW8BEN"))})


@define(kw_only=True, repr=False)
class Trust(OpenModel):
    """IBKR's ``Trust``."""

    identification: TrustIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET

    WIRE = Wire(
        {
            "identification": ("identification", Object("TrustIdentification")),
            "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
        }
    )


@define(kw_only=True, repr=False)
class UpdateAccountAlias(OpenModel):
    """IBKR's ``UpdateAccountAlias``."""

    account_alias: str | Unset = UNSET
    account_id: str | Unset = UNSET

    WIRE = Wire({"accountAlias": ("account_alias", TEXT), "accountId": ("account_id", TEXT)})


@define(kw_only=True, repr=False)
class UpdateAccountRepresentatives(OpenModel):
    """IBKR's ``UpdateAccountRepresentatives``."""

    account_id: str | Unset = UNSET
    representative_details: list[RepresentativeDetail] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "representativeDetails": ("representative_details", ListOf(Object("RepresentativeDetail"))),
        }
    )


@define(kw_only=True, repr=False)
class UpdateBCAN(OpenModel):
    """IBKR's ``UpdateBCAN``."""

    account_id: str | Unset = UNSET
    bcan: str | Unset = UNSET
    ce_number: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "bcan": ("bcan", TEXT), "ceNumber": ("ce_number", TEXT)})


@define(kw_only=True, repr=False)
class UpdateCredentials(OpenModel):
    """IBKR's ``UpdateCredentials``."""

    account_id: str | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    update_email: UpdateEmail | Unset = UNSET
    update_password: UpdatePassword | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "referenceUserName": ("reference_user_name", TEXT),
            "updateEmail": ("update_email", Object("UpdateEmail")),
            "updatePassword": ("update_password", Object("UpdatePassword")),
        }
    )


@define(kw_only=True, repr=False)
class UpdateEmail(OpenModel):
    """IBKR's ``UpdateEmail``."""

    access: bool | Unset = UNSET
    email: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    token: str | Unset = UNSET

    WIRE = Wire(
        {
            "access": ("access", BOOL),
            "email": ("email", TEXT),
            "entityId": ("entity_id", TEXT),
            "externalId": ("external_id", TEXT),
            "token": ("token", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class UpdateEntity(OpenModel):
    """IBKR's ``UpdateEntity``."""

    add_relationships: list[AddRelationship] | Unset = UNSET
    delete_relationships: list[DeleteRelationship] | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    ib_entity_id: int | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET
    organization: Organization | Unset = UNSET
    trust: Trust | Unset = UNSET

    WIRE = Wire(
        {
            "addRelationships": ("add_relationships", ListOf(Object("AddRelationship"))),
            "deleteRelationships": ("delete_relationships", ListOf(Object("DeleteRelationship"))),
            "documents": ("documents", ListOf(Object("Document"))),
            "ibEntityId": ("ib_entity_id", INT),
            "individual": ("individual", Object("Individual")),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
            "organization": ("organization", Object("Organization")),
            "trust": ("trust", Object("Trust")),
        }
    )


@define(kw_only=True, repr=False)
class UpdateExternalId(OpenModel):
    """IBKR's ``UpdateExternalId``."""

    account_id: str | Unset = UNSET
    new_external_id: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "newExternalId": ("new_external_id", TEXT)})


@define(kw_only=True, repr=False)
class UpdatePassword(OpenModel):
    """IBKR's ``UpdatePassword``."""

    encrypted_key_name: str | Unset = UNSET
    encrypted_password: str | Unset = UNSET
    token: str | Unset = UNSET

    WIRE = Wire(
        {
            "encryptedKeyName": ("encrypted_key_name", TEXT),
            "encryptedPassword": ("encrypted_password", TEXT),
            "token": ("token", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class UpdatePropertyProfile(OpenModel):
    """IBKR's ``UpdatePropertyProfile``."""

    account_id: str | Unset = UNSET
    property_profile: str | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "propertyProfile": ("property_profile", TEXT)})


@define(kw_only=True, repr=False)
class UpdateTaxForm(OpenModel):
    """IBKR's ``UpdateTaxForm``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    entity_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    input_language: UpdateTaxFormInputLanguage | Unset = UNSET
    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    translation: bool | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    w9: FormW9 | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documents": ("documents", ListOf(Object("Document"))),
            "entityId": ("entity_id", TEXT),
            "externalId": ("external_id", TEXT),
            "inputLanguage": ("input_language", Enumerated("UpdateTaxFormInputLanguage")),
            "localTaxForms": ("local_tax_forms", ListOf(Object("LocalTaxForm"))),
            "translation": ("translation", BOOL),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w8BenE": ("w_8_ben_e", Object("FormW8BENE")),
            "w9": ("w9", Object("FormW9")),
        }
    )


class UpdateTaxFormInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``UpdateTaxForm``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


@define(kw_only=True, repr=False)
class UpdateUserAccessRights(OpenModel):
    """IBKR's ``UpdateUserAccessRights``."""

    action: str | Unset = UNSET
    rep_id: str | Unset = UNSET
    sub_accounts: list[str] | Unset = UNSET

    WIRE = Wire({"action": ("action", TEXT), "repId": ("rep_id", TEXT), "subAccounts": ("sub_accounts", ListOf(TEXT))})


@define(kw_only=True, repr=False)
class UpdateW8BEN(OpenModel):
    """IBKR's ``UpdateW8BEN``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    input_language: UpdateW8BENInputLanguage | Unset = UNSET
    tax_payer_details: TaxPayerDetails | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documents": ("documents", ListOf(Object("Document"))),
            "inputLanguage": ("input_language", Enumerated("UpdateW8BENInputLanguage")),
            "taxPayerDetails": ("tax_payer_details", Object("TaxPayerDetails")),
            "translation": ("translation", BOOL),
        }
    )


class UpdateW8BENInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``UpdateW8BEN``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


@define(kw_only=True, repr=False)
class UpdateWithholdingStatement(OpenModel):
    """IBKR's ``UpdateWithholdingStatement``."""

    account_id: str | Unset = UNSET
    cert_w8_imy: bool | Unset = UNSET
    effective_date: str | Unset = UNSET
    fatca_compliant_type: UpdateWithholdingStatementFatcaCompliantType | Unset = UNSET
    treaty_country: str | Unset = UNSET
    us_income_tax: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "certW8Imy": ("cert_w8_imy", BOOL),
            "effectiveDate": ("effective_date", TEXT),
            "fatcaCompliantType": ("fatca_compliant_type", Enumerated("UpdateWithholdingStatementFatcaCompliantType")),
            "treatyCountry": ("treaty_country", TEXT),
            "usIncomeTax": ("us_income_tax", BOOL),
        }
    )


class UpdateWithholdingStatementFatcaCompliantType(OpenStrEnum):
    """``fatcaCompliantType`` of IBKR's ``UpdateWithholdingStatement``."""

    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"


@define(kw_only=True, repr=False)
class UserDetails(OpenModel):
    """IBKR's ``UserDetails``."""

    authorized_person: bool | Unset = UNSET
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
    gender: UserDetailsGender | Unset = UNSET
    id: str | Unset = UNSET
    identification: Identification | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    marital_status: UserDetailsMaritalStatus | Unset = UNSET
    mother_maiden_name: IndividualName | Unset = UNSET
    name: IndividualName | Unset = UNSET
    native_name: IndividualName | Unset = UNSET
    num_dependents: int | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    primary_trustee: bool | Unset = UNSET
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaireList | Unset = UNSET
    reference_username: str | Unset = UNSET
    residence_address: ResidenceAddress | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    title: list[Title] | Unset = UNSET
    translated: bool | Unset = UNSET
    us_tax_resident: bool | Unset = UNSET
    user_id: str | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    w9: FormW9 | Unset = UNSET

    WIRE = Wire(
        {
            "authorizedPerson": ("authorized_person", BOOL),
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
            "gender": ("gender", Enumerated("UserDetailsGender")),
            "id": ("id", TEXT),
            "identification": ("identification", Object("Identification")),
            "mailingAddress": ("mailing_address", Object("Address")),
            "maritalStatus": ("marital_status", Enumerated("UserDetailsMaritalStatus")),
            "motherMaidenName": ("mother_maiden_name", Object("IndividualName")),
            "name": ("name", Object("IndividualName")),
            "nativeName": ("native_name", Object("IndividualName")),
            "numDependents": ("num_dependents", INT),
            "ownershipPercentage": ("ownership_percentage", FLOAT),
            "phones": ("phones", ListOf(Object("PhoneInfo"))),
            "primaryTrustee": ("primary_trustee", BOOL),
            "prohibitedCountryQuestionnaire": (
                "prohibited_country_questionnaire",
                Object("ProhibitedCountryQuestionnaireList"),
            ),
            "referenceUsername": ("reference_username", TEXT),
            "residenceAddress": ("residence_address", Object("ResidenceAddress")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "title": ("title", ListOf(Object("Title"))),
            "translated": ("translated", BOOL),
            "usTaxResident": ("us_tax_resident", BOOL),
            "userId": ("user_id", TEXT),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w9": ("w9", Object("FormW9")),
        }
    )


class UserDetailsGender(OpenStrEnum):
    """``gender`` of IBKR's ``UserDetails``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"


class UserDetailsMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``UserDetails``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"


@define(kw_only=True, repr=False)
class AccountManagementRequestsPayload(OpenModel):
    """IBKR's ``AccountManagementRequestsPayload``."""

    account_management_requests: AccountManagementRequests | Unset = UNSET

    WIRE = Wire({"accountManagementRequests": ("account_management_requests", Object("AccountManagementRequests"))})
