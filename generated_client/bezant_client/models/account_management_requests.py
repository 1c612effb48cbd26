"""IBKR's ``AccountManagementRequests``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import (
        AbandonAccount,
        AccountClose,
        AccountConfiguration,
        AccreditedInvestor,
        AddAdditionalAccount,
        AddCLPCapability,
        AddLEVFXCapability,
        AddMiFIRData,
        AddNewUser,
        AddTradingPermissions,
        AllocateVAN,
        ApplyFeeTemplate,
        ChangeAccountHolderDetail,
        ChangeBaseCurrency,
        ChangeFinancialInformation,
        ChangeMarginType,
        CompleteLoginMessage,
        CreateUser,
        DisableAccountInBrokerage,
        DocumentSubmission,
        DuplicateAccount,
        EnableAccountInBrokerage,
        EnrollInDRIP,
        EnrollInSYEP,
        InformationChange,
        LeaveDRIP,
        LeaveSYEP,
        LinkDuplicateAccount,
        ManageMarketDataSubscriptions,
        ProcessDocuments,
        ProhibitedCountryQuestionnaire,
        QuestionnairesWithAccount,
        QuizQuestionnaires,
        RemoveTradingPermissions,
        ReopenAccount,
        ResetAbandonedAccount,
        SecurityQuestions,
        UpdateAccountAlias,
        UpdateAccountRepresentatives,
        UpdateBCAN,
        UpdateCredentials,
        UpdateExternalId,
        UpdatePropertyProfile,
        UpdateTaxForm,
        UpdateUserAccessRights,
        UpdateW8BEN,
        UpdateWithholdingStatement,
    )


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
