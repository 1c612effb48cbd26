"""Every model and enumeration; each loads when it is first used."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abandon_account import AbandonAccount as AbandonAccount
    from .account import Account as Account
    from .account import AccountClearingStatus as AccountClearingStatus
    from .account_applicant import AccountApplicant as AccountApplicant
    from .account_balances import AccountBalances as AccountBalances
    from .account_close import AccountClose as AccountClose
    from .account_configuration import AccountConfiguration as AccountConfiguration
    from .account_configuration_type import (
        AccountConfigurationType as AccountConfigurationType,
    )
    from .account_data import AccountData as AccountData
    from .account_data_capabilities import (
        AccountDataCapabilities as AccountDataCapabilities,
    )
    from .account_data_dividend_reinvestment import (
        AccountDataDividendReinvestment as AccountDataDividendReinvestment,
    )
    from .account_data_fee_template import (
        AccountDataFeeTemplate as AccountDataFeeTemplate,
    )
    from .account_data_mailing import AccountDataMailing as AccountDataMailing
    from .account_data_registered_address import (
        AccountDataRegisteredAddress as AccountDataRegisteredAddress,
    )
    from .account_data_stock_yield_program import (
        AccountDataStockYieldProgram as AccountDataStockYieldProgram,
    )
    from .account_data_tax_ids import AccountDataTaxIds as AccountDataTaxIds
    from .account_data_tax_treaty_details import (
        AccountDataTaxTreatyDetails as AccountDataTaxTreatyDetails,
    )
    from .account_details_response import (
        AccountDetailsResponse as AccountDetailsResponse,
    )
    from .account_details_response_decedents import (
        AccountDetailsResponseDecedents as AccountDetailsResponseDecedents,
    )
    from .account_details_response_financial_information import (
        AccountDetailsResponseFinancialInformation as AccountDetailsResponseFinancialInformation,
    )
    from .account_details_response_market_data import (
        AccountDetailsResponseMarketData as AccountDetailsResponseMarketData,
    )
    from .account_details_response_sources_of_wealth import (
        AccountDetailsResponseSourcesOfWealth as AccountDetailsResponseSourcesOfWealth,
    )
    from .account_details_response_with_holding_statement import (
        AccountDetailsResponseWithHoldingStatement as AccountDetailsResponseWithHoldingStatement,
    )
    from .account_management_requests import (
        AccountManagementRequests as AccountManagementRequests,
    )
    from .account_management_requests_payload import (
        AccountManagementRequestsPayload as AccountManagementRequestsPayload,
    )
    from .account_margins import AccountMargins as AccountMargins
    from .account_market_values import AccountMarketValues as AccountMarketValues
    from .account_owners import AccountOwners as AccountOwners
    from .account_parent import AccountParent as AccountParent
    from .account_periods import AccountPeriods as AccountPeriods
    from .account_properties import AccountProperties as AccountProperties
    from .account_properties_by_id import AccountPropertiesById as AccountPropertiesById
    from .account_rep import AccountRep as AccountRep
    from .account_restrictions import AccountRestrictions as AccountRestrictions
    from .account_search import AccountSearch as AccountSearch
    from .account_status_bulk_response import (
        AccountStatusBulkResponse as AccountStatusBulkResponse,
    )
    from .account_status_request import AccountStatusRequest as AccountStatusRequest
    from .account_status_request import (
        AccountStatusRequestStatus as AccountStatusRequestStatus,
    )
    from .account_status_response import AccountStatusResponse as AccountStatusResponse
    from .account_summary import AccountSummary as AccountSummary
    from .account_summary_value import AccountSummaryValue as AccountSummaryValue
    from .account_support_type import AccountSupportType as AccountSupportType
    from .account_support_type import AccountSupportTypeType as AccountSupportTypeType
    from .account_switch import AccountSwitch as AccountSwitch
    from .account_switch_request import AccountSwitchRequest as AccountSwitchRequest
    from .account_user import AccountUser as AccountUser
    from .account_user_entity import AccountUserEntity as AccountUserEntity
    from .account_user_entity import AccountUserEntityType as AccountUserEntityType
    from .accounts_to_allocate import AccountsToAllocate as AccountsToAllocate
    from .accredited_investor import AccreditedInvestor as AccreditedInvestor
    from .accredited_investor_information import (
        AccreditedInvestorInformation as AccreditedInvestorInformation,
    )
    from .ach_details import ACHDetails as ACHDetails
    from .ach_instruction import AchInstruction as AchInstruction
    from .ach_instruction import AchInstructionAchType as AchInstructionAchType
    from .ach_instruction import (
        AchInstructionBankInstructionCode as AchInstructionBankInstructionCode,
    )
    from .ach_instruction_client_account_info import (
        AchInstructionClientAccountInfo as AchInstructionClientAccountInfo,
    )
    from .ach_instruction_client_account_info import (
        AchInstructionClientAccountInfoBankAccountTypeCode as AchInstructionClientAccountInfoBankAccountTypeCode,
    )
    from .add_additional_account import AddAdditionalAccount as AddAdditionalAccount
    from .add_clp_capability import AddCLPCapability as AddCLPCapability
    from .add_entity import AddEntity as AddEntity
    from .add_levfx_capability import AddLEVFXCapability as AddLEVFXCapability
    from .add_mi_fir_data import AddMiFIRData as AddMiFIRData
    from .add_new_user import AddNewUser as AddNewUser
    from .add_new_user import AddNewUserInputLanguage as AddNewUserInputLanguage
    from .add_relationship import AddRelationship as AddRelationship
    from .add_relationship import AddRelationshipName as AddRelationshipName
    from .add_trading_permissions import AddTradingPermissions as AddTradingPermissions
    from .address import Address as Address
    from .administrator_contact_person_type import (
        AdministratorContactPersonType as AdministratorContactPersonType,
    )
    from .administrator_contact_person_type import (
        AdministratorContactPersonTypeSuffix as AdministratorContactPersonTypeSuffix,
    )
    from .administrator_type import AdministratorType as AdministratorType
    from .administrator_type import AdministratorTypeSuffix as AdministratorTypeSuffix
    from .advisor_model import AdvisorModel as AdvisorModel
    from .advisor_models import AdvisorModels as AdvisorModels
    from .advisor_wrap_fees_type import AdvisorWrapFeesType as AdvisorWrapFeesType
    from .advisor_wrap_fees_type import (
        AdvisorWrapFeesTypeStrategy as AdvisorWrapFeesTypeStrategy,
    )
    from .affiliation_details_type import (
        AffiliationDetailsType as AffiliationDetailsType,
    )
    from .affiliation_details_type import (
        AffiliationDetailsTypeAffiliationRelationship as AffiliationDetailsTypeAffiliationRelationship,
    )
    from .agreement_revision import AgreementRevision as AgreementRevision
    from .alert import Alert as Alert
    from .alert import AlertActive as AlertActive
    from .alert import AlertRepeatable as AlertRepeatable
    from .alert_activation_request import (
        AlertActivationRequest as AlertActivationRequest,
    )
    from .alert_activation_request import AlertActivationSwitch as AlertActivationSwitch
    from .alert_activation_result import AlertActivationResult as AlertActivationResult
    from .alert_condition import AlertCondition as AlertCondition
    from .alert_condition import AlertConditionLogic as AlertConditionLogic
    from .alert_condition_request import AlertConditionRequest as AlertConditionRequest
    from .alert_condition_request import (
        AlertConditionRequestLogicBind as AlertConditionRequestLogicBind,
    )
    from .alert_deletion_result import AlertDeletionResult as AlertDeletionResult
    from .alert_details import AlertDetails as AlertDetails
    from .alert_details import AlertDetailsActive as AlertDetailsActive
    from .alert_details import AlertState as AlertState
    from .alert_request import AlertRequest as AlertRequest
    from .alert_request import AlertRequestOutsideRth as AlertRequestOutsideRth
    from .alert_request import AlertRequestRepeatable as AlertRequestRepeatable
    from .alert_request import AlertRequestSendMessage as AlertRequestSendMessage
    from .alert_request import AlertRequestTif as AlertRequestTif
    from .alert_saved import AlertSaved as AlertSaved
    from .algo import Algo as Algo
    from .algo_parameter import AlgoParameter as AlgoParameter
    from .algos import Algos as Algos
    from .all_periods_performance import AllPeriodsPerformance as AllPeriodsPerformance
    from .all_periods_request import AllPeriodsRequest as AllPeriodsRequest
    from .all_unsubscribed import AllUnsubscribed as AllUnsubscribed
    from .allocatable_account import AllocatableAccount as AllocatableAccount
    from .allocatable_accounts import AllocatableAccounts as AllocatableAccounts
    from .allocatable_value import AllocatableValue as AllocatableValue
    from .allocate_van import AllocateVAN as AllocateVAN
    from .allocate_van import AllocateVANCurrency as AllocateVANCurrency
    from .allocation import Allocation as Allocation
    from .allocation_by_asset_class import (
        AllocationByAssetClass as AllocationByAssetClass,
    )
    from .allocation_by_asset_class_long import (
        AllocationByAssetClassLong as AllocationByAssetClassLong,
    )
    from .allocation_by_asset_class_short import (
        AllocationByAssetClassShort as AllocationByAssetClassShort,
    )
    from .allocation_by_category import AllocationByCategory as AllocationByCategory
    from .allocation_by_category_allocations import (
        AllocationByCategoryAllocations as AllocationByCategoryAllocations,
    )
    from .allocation_by_group import AllocationByGroup as AllocationByGroup
    from .allocation_by_group_long import AllocationByGroupLong as AllocationByGroupLong
    from .allocation_by_group_short import (
        AllocationByGroupShort as AllocationByGroupShort,
    )
    from .allocation_by_sector import AllocationBySector as AllocationBySector
    from .allocation_by_sector_long import (
        AllocationBySectorLong as AllocationBySectorLong,
    )
    from .allocation_by_sector_short import (
        AllocationBySectorShort as AllocationBySectorShort,
    )
    from .allocation_group import AllocationGroup as AllocationGroup
    from .allocation_group_account import (
        AllocationGroupAccount as AllocationGroupAccount,
    )
    from .allocation_group_info import AllocationGroupInfo as AllocationGroupInfo
    from .allocation_groups import AllocationGroups as AllocationGroups
    from .allocation_item import AllocationItem as AllocationItem
    from .allocation_method import AllocationMethod as AllocationMethod
    from .allocation_of_category import AllocationOfCategory as AllocationOfCategory
    from .allocation_presets import AllocationPresets as AllocationPresets
    from .allocation_presets import (
        AllocationPresetsDefaultMethodForAll as AllocationPresetsDefaultMethodForAll,
    )
    from .allocation_request import AllocationRequest as AllocationRequest
    from .allocation_request import AllocationRequestType as AllocationRequestType
    from .allocation_side import AllocationSide as AllocationSide
    from .allowed_features import AllowedFeatures as AllowedFeatures
    from .allowed_scope_set import AllowedScopeSet as AllowedScopeSet
    from .am_request_status_response import (
        AmRequestStatusResponse as AmRequestStatusResponse,
    )
    from .annual_blended_percentage import (
        AnnualBlendedPercentage as AnnualBlendedPercentage,
    )
    from .answer import Answer as Answer
    from .answer_detail import AnswerDetail as AnswerDetail
    from .answer_prompt_request import AnswerPromptRequest as AnswerPromptRequest
    from .answer_response import AnswerResponse as AnswerResponse
    from .application import Application as Application
    from .application import ApplicationInputLanguage as ApplicationInputLanguage
    from .application_payload import ApplicationPayload as ApplicationPayload
    from .apply_fee_template import ApplyFeeTemplate as ApplyFeeTemplate
    from .array_node import ArrayNode as ArrayNode
    from .asset_experience import AssetExperience as AssetExperience
    from .asset_experience import AssetExperienceAssetClass as AssetExperienceAssetClass
    from .asset_experience import (
        AssetExperienceKnowledgeLevel as AssetExperienceKnowledgeLevel,
    )
    from .associated_entities import AssociatedEntities as AssociatedEntities
    from .associated_entity import AssociatedEntity as AssociatedEntity
    from .associated_entity_identity_documents import (
        AssociatedEntityIdentityDocuments as AssociatedEntityIdentityDocuments,
    )
    from .associated_entity_mailing import (
        AssociatedEntityMailing as AssociatedEntityMailing,
    )
    from .associated_entity_phones import (
        AssociatedEntityPhones as AssociatedEntityPhones,
    )
    from .associated_entity_residence import (
        AssociatedEntityResidence as AssociatedEntityResidence,
    )
    from .associated_entity_tax_treaty_details import (
        AssociatedEntityTaxTreatyDetails as AssociatedEntityTaxTreatyDetails,
    )
    from .associated_individual import AssociatedIndividual as AssociatedIndividual
    from .associated_individual import (
        AssociatedIndividualGender as AssociatedIndividualGender,
    )
    from .associated_individual import (
        AssociatedIndividualMaritalStatus as AssociatedIndividualMaritalStatus,
    )
    from .associated_person import AssociatedPerson as AssociatedPerson
    from .associated_person_employment_details import (
        AssociatedPersonEmploymentDetails as AssociatedPersonEmploymentDetails,
    )
    from .associated_person_identity_documents import (
        AssociatedPersonIdentityDocuments as AssociatedPersonIdentityDocuments,
    )
    from .associated_person_mailing import (
        AssociatedPersonMailing as AssociatedPersonMailing,
    )
    from .associated_person_phones import (
        AssociatedPersonPhones as AssociatedPersonPhones,
    )
    from .associated_person_residence import (
        AssociatedPersonResidence as AssociatedPersonResidence,
    )
    from .associated_person_subscribed_services import (
        AssociatedPersonSubscribedServices as AssociatedPersonSubscribedServices,
    )
    from .associated_person_tax_treaty_details import (
        AssociatedPersonTaxTreatyDetails as AssociatedPersonTaxTreatyDetails,
    )
    from .association_type_entities import (
        AssociationTypeEntities as AssociationTypeEntities,
    )
    from .asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponse as AsynchronousInstructionSetResponse,
    )
    from .asynchronous_instruction_set_response_instruction_results import (
        AsynchronousInstructionSetResponseInstructionResults as AsynchronousInstructionSetResponseInstructionResults,
    )
    from .attached_file_type import AttachedFileType as AttachedFileType
    from .au_10_tix_detail_response import (
        Au10TixDetailResponse as Au10TixDetailResponse,
    )
    from .aus_exposure_details_type import (
        AUSExposureDetailsType as AUSExposureDetailsType,
    )
    from .authorization_code import AuthorizationCode as AuthorizationCode
    from .automated_wrap_fee_details_type import (
        AutomatedWrapFeeDetailsType as AutomatedWrapFeeDetailsType,
    )
    from .automated_wrap_fee_details_type import (
        AutomatedWrapFeeDetailsTypeType as AutomatedWrapFeeDetailsTypeType,
    )
    from .available_funds import AvailableFunds as AvailableFunds
    from .available_statement_dates_data import (
        AvailableStatementDatesData as AvailableStatementDatesData,
    )
    from .available_statement_dates_data_value import (
        AvailableStatementDatesDataValue as AvailableStatementDatesDataValue,
    )
    from .available_statement_dates_data_value_daily import (
        AvailableStatementDatesDataValueDaily as AvailableStatementDatesDataValueDaily,
    )
    from .available_tax_forms_data import AvailableTaxFormsData as AvailableTaxFormsData
    from .available_tax_forms_data_value import (
        AvailableTaxFormsDataValue as AvailableTaxFormsDataValue,
    )
    from .base_64_url_string import Base64UrlString as Base64UrlString
    from .bond_filter import BondFilter as BondFilter
    from .bond_filter_option import BondFilterOption as BondFilterOption
    from .bond_filters import BondFilters as BondFilters
    from .bond_issuer import BondIssuer as BondIssuer
    from .brokerage_accounts import BrokerageAccounts as BrokerageAccounts
    from .brokerage_accounts_aliases import (
        BrokerageAccountsAliases as BrokerageAccountsAliases,
    )
    from .brokerage_accounts_chart_periods import (
        BrokerageAccountsChartPeriods as BrokerageAccountsChartPeriods,
    )
    from .brokerage_server_info import BrokerageServerInfo as BrokerageServerInfo
    from .brokerage_session_request import (
        BrokerageSessionRequest as BrokerageSessionRequest,
    )
    from .bulk_instruction_error import BulkInstructionError as BulkInstructionError
    from .bulk_instruction_outcome import (
        BulkInstructionOutcome as BulkInstructionOutcome,
    )
    from .bulk_instruction_result import BulkInstructionResult as BulkInstructionResult
    from .bulk_invalid_argument import BulkInvalidArgument as BulkInvalidArgument
    from .bulk_multi_status_response import (
        BulkMultiStatusResponse as BulkMultiStatusResponse,
    )
    from .business_reject_response import (
        BusinessRejectResponse as BusinessRejectResponse,
    )
    from .cancel_instruction import CancelInstruction as CancelInstruction
    from .cancel_instruction_request import (
        CancelInstructionRequest as CancelInstructionRequest,
    )
    from .cancel_instruction_request import (
        CancelInstructionRequestInstructionType as CancelInstructionRequestInstructionType,
    )
    from .cancel_instructions_bulk_request import (
        CancelInstructionsBulkRequest as CancelInstructionsBulkRequest,
    )
    from .cancel_instructions_bulk_request import (
        CancelInstructionsBulkRequestInstructionType as CancelInstructionsBulkRequestInstructionType,
    )
    from .cash_balance import CashBalance as CashBalance
    from .change_account_holder_detail import (
        ChangeAccountHolderDetail as ChangeAccountHolderDetail,
    )
    from .change_account_holder_detail import (
        ChangeAccountHolderDetailInputLanguage as ChangeAccountHolderDetailInputLanguage,
    )
    from .change_base_currency import ChangeBaseCurrency as ChangeBaseCurrency
    from .change_financial_information import (
        ChangeFinancialInformation as ChangeFinancialInformation,
    )
    from .change_margin_type import ChangeMarginType as ChangeMarginType
    from .check_details import CheckDetails as CheckDetails
    from .client_configuration import ClientConfiguration as ClientConfiguration
    from .client_configuration import (
        ClientConfigurationAccountSelectionMode as ClientConfigurationAccountSelectionMode,
    )
    from .client_configuration_filter import (
        ClientConfigurationFilter as ClientConfigurationFilter,
    )
    from .client_public_key_set import ClientPublicKeySet as ClientPublicKeySet
    from .combo_leg import ComboLeg as ComboLeg
    from .combo_position import ComboPosition as ComboPosition
    from .commission_config import CommissionConfig as CommissionConfig
    from .commission_config import CommissionConfigStyle as CommissionConfigStyle
    from .commission_config import CommissionConfigType as CommissionConfigType
    from .commission_markup_type import CommissionMarkupType as CommissionMarkupType
    from .commission_markup_type import (
        CommissionMarkupTypeType as CommissionMarkupTypeType,
    )
    from .commission_schedule_type import (
        CommissionScheduleType as CommissionScheduleType,
    )
    from .commission_schedule_type import (
        CommissionScheduleTypePricingStructure as CommissionScheduleTypePricingStructure,
    )
    from .complete_login_message import CompleteLoginMessage as CompleteLoginMessage
    from .complex_asset_transfer_instruction import (
        ComplexAssetTransferInstruction as ComplexAssetTransferInstruction,
    )
    from .complex_asset_transfer_instruction import (
        ComplexAssetTransferInstructionDirection as ComplexAssetTransferInstructionDirection,
    )
    from .complex_asset_transfer_instruction_v2 import (
        ComplexAssetTransferInstructionV2 as ComplexAssetTransferInstructionV2,
    )
    from .complex_asset_transfer_instruction_v2 import (
        ComplexAssetTransferInstructionV2Direction as ComplexAssetTransferInstructionV2Direction,
    )
    from .complex_asset_transfer_polling_result import (
        ComplexAssetTransferPollingResult as ComplexAssetTransferPollingResult,
    )
    from .complex_asset_transfer_report import (
        ComplexAssetTransferReport as ComplexAssetTransferReport,
    )
    from .confirm_reply_request import ConfirmReplyRequest as ConfirmReplyRequest
    from .consent import Consent as Consent
    from .consent import ConsentConsentStatus as ConsentConsentStatus
    from .contra_broker_info import ContraBrokerInfo as ContraBrokerInfo
    from .contract_definition import ContractDefinition as ContractDefinition
    from .contract_definitions import ContractDefinitions as ContractDefinitions
    from .contract_details import ContractDetails as ContractDetails
    from .contract_info import ContractInfo as ContractInfo
    from .contract_info_and_rules import ContractInfoAndRules as ContractInfoAndRules
    from .contract_match import ContractMatch as ContractMatch
    from .contract_match_section import ContractMatchSection as ContractMatchSection
    from .contract_rules import ContractRules as ContractRules
    from .contract_rules_request import ContractRulesRequest as ContractRulesRequest
    from .contract_search_request import ContractSearchRequest as ContractSearchRequest
    from .contract_search_request import (
        ContractSearchRequestSecType as ContractSearchRequestSecType,
    )
    from .counterparty_permission import (
        CounterpartyPermission as CounterpartyPermission,
    )
    from .counterparty_permission import (
        CounterpartyPermissionPermissionStatus as CounterpartyPermissionPermissionStatus,
    )
    from .create_access_token_answer import (
        CreateAccessTokenAnswer as CreateAccessTokenAnswer,
    )
    from .create_bank_instruction_request import (
        CreateBankInstructionRequest as CreateBankInstructionRequest,
    )
    from .create_bank_instruction_request import (
        CreateBankInstructionRequestInstructionType as CreateBankInstructionRequestInstructionType,
    )
    from .create_bank_instructions_bulk_request import (
        CreateBankInstructionsBulkRequest as CreateBankInstructionsBulkRequest,
    )
    from .create_bank_instructions_bulk_request import (
        CreateBankInstructionsBulkRequestInstructionType as CreateBankInstructionsBulkRequestInstructionType,
    )
    from .create_browser_session_request import (
        CreateBrowserSessionRequest as CreateBrowserSessionRequest,
    )
    from .create_browser_session_response import (
        CreateBrowserSessionResponse as CreateBrowserSessionResponse,
    )
    from .create_external_asset_transfer_request import (
        CreateExternalAssetTransferRequest as CreateExternalAssetTransferRequest,
    )
    from .create_external_asset_transfer_request import (
        CreateExternalAssetTransferRequestInstructionType as CreateExternalAssetTransferRequestInstructionType,
    )
    from .create_external_asset_transfers_bulk_request import (
        CreateExternalAssetTransfersBulkRequest as CreateExternalAssetTransfersBulkRequest,
    )
    from .create_external_asset_transfers_bulk_request import (
        CreateExternalAssetTransfersBulkRequestInstructionType as CreateExternalAssetTransfersBulkRequestInstructionType,
    )
    from .create_external_cash_transfer_request import (
        CreateExternalCashTransferRequest as CreateExternalCashTransferRequest,
    )
    from .create_external_cash_transfer_request import (
        CreateExternalCashTransferRequestInstructionType as CreateExternalCashTransferRequestInstructionType,
    )
    from .create_external_cash_transfers_bulk_request import (
        CreateExternalCashTransfersBulkRequest as CreateExternalCashTransfersBulkRequest,
    )
    from .create_external_cash_transfers_bulk_request import (
        CreateExternalCashTransfersBulkRequestInstructionType as CreateExternalCashTransfersBulkRequestInstructionType,
    )
    from .create_group_answer import CreateGroupAnswer as CreateGroupAnswer
    from .create_group_request import CreateGroupRequest as CreateGroupRequest
    from .create_internal_asset_transfer_request import (
        CreateInternalAssetTransferRequest as CreateInternalAssetTransferRequest,
    )
    from .create_internal_asset_transfer_request import (
        CreateInternalAssetTransferRequestInstructionType as CreateInternalAssetTransferRequestInstructionType,
    )
    from .create_internal_asset_transfers_bulk_request import (
        CreateInternalAssetTransfersBulkRequest as CreateInternalAssetTransfersBulkRequest,
    )
    from .create_internal_asset_transfers_bulk_request import (
        CreateInternalAssetTransfersBulkRequestInstructionType as CreateInternalAssetTransfersBulkRequestInstructionType,
    )
    from .create_internal_cash_transfer_request import (
        CreateInternalCashTransferRequest as CreateInternalCashTransferRequest,
    )
    from .create_internal_cash_transfer_request import (
        CreateInternalCashTransferRequestInstructionType as CreateInternalCashTransferRequestInstructionType,
    )
    from .create_internal_cash_transfers_bulk_request import (
        CreateInternalCashTransfersBulkRequest as CreateInternalCashTransfersBulkRequest,
    )
    from .create_internal_cash_transfers_bulk_request import (
        CreateInternalCashTransfersBulkRequestInstructionType as CreateInternalCashTransfersBulkRequestInstructionType,
    )
    from .create_live_session_token_answer import (
        CreateLiveSessionTokenAnswer as CreateLiveSessionTokenAnswer,
    )
    from .create_request_token_answer import (
        CreateRequestTokenAnswer as CreateRequestTokenAnswer,
    )
    from .create_session_request import CreateSessionRequest as CreateSessionRequest
    from .create_session_response import CreateSessionResponse as CreateSessionResponse
    from .create_user import CreateUser as CreateUser
    from .csv_response import CSVResponse as CSVResponse
    from .cumulative_return_series import (
        CumulativeReturnSeries as CumulativeReturnSeries,
    )
    from .cumulative_returns import CumulativeReturns as CumulativeReturns
    from .currency_market_value import CurrencyMarketValue as CurrencyMarketValue
    from .currency_pair import CurrencyPair as CurrencyPair
    from .currency_pairs import CurrencyPairs as CurrencyPairs
    from .custodian_type import CustodianType as CustodianType
    from .customer import Customer as Customer
    from .customer import CustomerType as CustomerType
    from .day_quantity_limit import DayQuantityLimit as DayQuantityLimit
    from .day_quantity_limit import DayQuantityLimitAsset as DayQuantityLimitAsset
    from .delete_bank_instruction import DeleteBankInstruction as DeleteBankInstruction
    from .delete_bank_instruction import (
        DeleteBankInstructionBankInstructionMethod as DeleteBankInstructionBankInstructionMethod,
    )
    from .delete_entity import DeleteEntity as DeleteEntity
    from .delete_group_answer import DeleteGroupAnswer as DeleteGroupAnswer
    from .delete_group_request import DeleteGroupRequest as DeleteGroupRequest
    from .delete_relationship import DeleteRelationship as DeleteRelationship
    from .delete_relationship import DeleteRelationshipName as DeleteRelationshipName
    from .delivery_device import DeliveryDevice as DeliveryDevice
    from .delivery_options import DeliveryOptions as DeliveryOptions
    from .deposit_funds_instruction import (
        DepositFundsInstruction as DepositFundsInstruction,
    )
    from .deposit_funds_instruction import (
        DepositFundsInstructionBankInstructionMethod as DepositFundsInstructionBankInstructionMethod,
    )
    from .deposit_funds_instruction_ira_deposit_detail import (
        DepositFundsInstructionIraDepositDetail as DepositFundsInstructionIraDepositDetail,
    )
    from .deposit_funds_instruction_ira_deposit_detail import (
        DepositFundsInstructionIraDepositDetailFromIraType as DepositFundsInstructionIraDepositDetailFromIraType,
    )
    from .deposit_funds_instruction_ira_deposit_detail import (
        IraContributionType as IraContributionType,
    )
    from .deposit_funds_instruction_ira_deposit_detail import (
        IraTaxYearType as IraTaxYearType,
    )
    from .deposit_funds_instruction_open_banking import (
        DepositFundsInstructionOpenBanking as DepositFundsInstructionOpenBanking,
    )
    from .deposit_funds_instruction_open_banking import (
        DepositFundsInstructionOpenBankingServiceProvider as DepositFundsInstructionOpenBankingServiceProvider,
    )
    from .deposit_funds_instruction_open_banking_plaid_options import (
        DepositFundsInstructionOpenBankingPlaidOptions as DepositFundsInstructionOpenBankingPlaidOptions,
    )
    from .deposit_funds_polling_response import (
        DepositFundsPollingResponse as DepositFundsPollingResponse,
    )
    from .deposit_funds_polling_result import (
        DepositFundsPollingResult as DepositFundsPollingResult,
    )
    from .deposit_funds_polling_result_deposit_details import (
        DepositFundsPollingResultDepositDetails as DepositFundsPollingResultDepositDetails,
    )
    from .deposit_funds_polling_result_deposit_details_open_banking import (
        DepositFundsPollingResultDepositDetailsOpenBanking as DepositFundsPollingResultDepositDetailsOpenBanking,
    )
    from .deposit_notification import DepositNotification as DepositNotification
    from .deposit_notification import (
        DepositNotificationCurrency as DepositNotificationCurrency,
    )
    from .deposit_notification import DepositNotificationType as DepositNotificationType
    from .destination_institution import (
        DestinationBranchCodeType as DestinationBranchCodeType,
    )
    from .destination_institution import (
        DestinationIdentifierType as DestinationIdentifierType,
    )
    from .destination_institution import (
        DestinationInstitution as DestinationInstitution,
    )
    from .details import Details as Details
    from .device_delivery import DeviceDelivery as DeviceDelivery
    from .disable_account_in_brokerage import (
        DisableAccountInBrokerage as DisableAccountInBrokerage,
    )
    from .disclaimer import Disclaimer as Disclaimer
    from .document import Document as Document
    from .document import DocumentDocumentType as DocumentDocumentType
    from .document import DocumentProofOfAddressType as DocumentProofOfAddressType
    from .document import DocumentProofOfIdentityType as DocumentProofOfIdentityType
    from .document_submission import DocumentSubmission as DocumentSubmission
    from .document_submission import (
        DocumentSubmissionInputLanguage as DocumentSubmissionInputLanguage,
    )
    from .duplicate_account import DuplicateAccount as DuplicateAccount
    from .dvp_instruction import DVPInstruction as DVPInstruction
    from .dvp_instruction import DVPInstructionAssetClass as DVPInstructionAssetClass
    from .dvp_instruction import DVPInstructionExchange as DVPInstructionExchange
    from .dvp_instruction import DVPInstructionRole as DVPInstructionRole
    from .dvp_instruction import DVPInstructionTxGroupCode as DVPInstructionTxGroupCode
    from .dvp_instruction import DVPInstructionType as DVPInstructionType
    from .dwac_instruction import DwacInstruction as DwacInstruction
    from .dwac_instruction import DwacInstructionDirection as DwacInstructionDirection
    from .dwac_instruction_v2 import DwacInstructionV2 as DwacInstructionV2
    from .dwac_instruction_v2 import (
        DwacInstructionV2Direction as DwacInstructionV2Direction,
    )
    from .ec_public_key import EcPublicKey as EcPublicKey
    from .ec_public_key import EcPublicKeyType as EcPublicKeyType
    from .ec_public_key import EcPublicKeyUse as EcPublicKeyUse
    from .echo_response import EchoResponse as EchoResponse
    from .echo_response import EchoResponseRequestMethod as EchoResponseRequestMethod
    from .echo_response import EchoResponseSecurityPolicy as EchoResponseSecurityPolicy
    from .edda_instruction import EddaInstruction as EddaInstruction
    from .edda_instruction import (
        EddaInstructionDebtorIdentificationDocumentType as EddaInstructionDebtorIdentificationDocumentType,
    )
    from .efp_quantity_limits import EFPQuantityLimits as EFPQuantityLimits
    from .eligible_contract_participant import (
        EligibleContractParticipant as EligibleContractParticipant,
    )
    from .eligible_contract_participant_details import (
        EligibleContractParticipantDetails as EligibleContractParticipantDetails,
    )
    from .eligible_contract_participant_details import (
        EligibleContractParticipantDetailsCode as EligibleContractParticipantDetailsCode,
    )
    from .employment_details import EmploymentDetails as EmploymentDetails
    from .enable_account_in_brokerage import (
        EnableAccountInBrokerage as EnableAccountInBrokerage,
    )
    from .enroll_in_drip import EnrollInDRIP as EnrollInDRIP
    from .enroll_in_syep import EnrollInSYEP as EnrollInSYEP
    from .entity_ira_bene import EntityIRABene as EntityIRABene
    from .entity_ira_bene_location import EntityIRABeneLocation as EntityIRABeneLocation
    from .enumeration_response import EnumerationResponse as EnumerationResponse
    from .enumeration_type import EnumerationType as EnumerationType
    from .error_415_body import Error415Body as Error415Body
    from .error_423_body import Error423Body as Error423Body
    from .error_response import ErrorResponse as ErrorResponse
    from .error_text import ErrorText as ErrorText
    from .error_with_status import ErrorWithStatus as ErrorWithStatus
    from .event_categories import EventCategories as EventCategories
    from .event_category import EventCategory as EventCategory
    from .event_category_tree import EventCategoryTree as EventCategoryTree
    from .event_contract_details import EventContractDetails as EventContractDetails
    from .event_contract_rules import EventContractRules as EventContractRules
    from .event_market import EventMarket as EventMarket
    from .event_market_contract import EventMarketContract as EventMarketContract
    from .event_market_contracts import EventMarketContracts as EventMarketContracts
    from .event_schedule import EventSchedule as EventSchedule
    from .event_trading_day import EventTradingDay as EventTradingDay
    from .event_trading_time import EventTradingTime as EventTradingTime
    from .exchange_access import ExchangeAccess as ExchangeAccess
    from .exchange_access import ExchangeAccessAssetClass as ExchangeAccessAssetClass
    from .exchange_access import ExchangeAccessExchange as ExchangeAccessExchange
    from .exchange_rate import ExchangeRate as ExchangeRate
    from .ext_positions_transfer_type import (
        ExtPositionsTransferType as ExtPositionsTransferType,
    )
    from .ext_positions_transfer_type import (
        ExtPositionsTransferTypeSrcIRAType as ExtPositionsTransferTypeSrcIRAType,
    )
    from .ext_positions_transfer_type import (
        ExtPositionsTransferTypeSubType as ExtPositionsTransferTypeSubType,
    )
    from .ext_positions_transfer_type import (
        ExtPositionsTransferTypeType as ExtPositionsTransferTypeType,
    )
    from .external_asset_transfer_v2 import (
        ExternalAssetTransferV2 as ExternalAssetTransferV2,
    )
    from .external_asset_transfer_v2 import (
        ExternalAssetTransferV2InstructionType as ExternalAssetTransferV2InstructionType,
    )
    from .external_asset_transfers_v2 import (
        ExternalAssetTransfersV2 as ExternalAssetTransfersV2,
    )
    from .external_asset_transfers_v2 import (
        ExternalAssetTransfersV2InstructionType as ExternalAssetTransfersV2InstructionType,
    )
    from .external_position_transfer import (
        ExternalPositionTransfer as ExternalPositionTransfer,
    )
    from .external_position_transfer import (
        ExternalPositionTransferSourceIRAType as ExternalPositionTransferSourceIRAType,
    )
    from .external_position_transfer import (
        ExternalPositionTransferSubType as ExternalPositionTransferSubType,
    )
    from .external_position_transfer import (
        ExternalPositionTransferType as ExternalPositionTransferType,
    )
    from .file_data import FileData as FileData
    from .file_details_response import FileDetailsResponse as FileDetailsResponse
    from .file_payload import FilePayload as FilePayload
    from .financial_information import FinancialInformation as FinancialInformation
    from .financial_information import (
        FinancialInformationInvestmentObjectives as FinancialInformationInvestmentObjectives,
    )
    from .fop_instruction import FopInstruction as FopInstruction
    from .fop_instruction import FopInstructionDirection as FopInstructionDirection
    from .fop_instruction_v2 import FopInstructionV2 as FopInstructionV2
    from .fop_instruction_v2 import (
        FopInstructionV2Direction as FopInstructionV2Direction,
    )
    from .forbidden_instruction_response import (
        ForbiddenInstructionResponse as ForbiddenInstructionResponse,
    )
    from .form_crs import FormCRS as FormCRS
    from .form_crs import (
        FormCRSControllingPersonDesignation as FormCRSControllingPersonDesignation,
    )
    from .form_crs import FormCRSOecdStatus as FormCRSOecdStatus
    from .form_details import FormDetails as FormDetails
    from .form_file_response import FormFileResponse as FormFileResponse
    from .form_payload import FormPayload as FormPayload
    from .form_w8ben import FormW8BEN as FormW8BEN
    from .form_w8ben import FormW8BENExplanation as FormW8BENExplanation
    from .form_w8ben import FormW8BENSignatureType as FormW8BENSignatureType
    from .form_w8bene import FormW8BENE as FormW8BENE
    from .form_w8bene import FormW8BENEBox11Status as FormW8BENEBox11Status
    from .form_w8bene import FormW8BENEEntityType as FormW8BENEEntityType
    from .form_w8bene import FormW8BENEExplanation as FormW8BENEExplanation
    from .form_w8bene import FormW8BENEFatcaStatus as FormW8BENEFatcaStatus
    from .form_w8bene import FormW8BENEPart314B as FormW8BENEPart314B
    from .form_w8bene import FormW8BENEPart1226Desc3 as FormW8BENEPart1226Desc3
    from .form_w8bene import FormW8BENESignatureType as FormW8BENESignatureType
    from .form_w8imy import FormW8IMY as FormW8IMY
    from .form_w8imy import FormW8IMYBox11Status as FormW8IMYBox11Status
    from .form_w8imy import FormW8IMYEntityType as FormW8IMYEntityType
    from .form_w8imy import FormW8IMYFatcaStatus as FormW8IMYFatcaStatus
    from .form_w8imy import FormW8IMYUsTinType as FormW8IMYUsTinType
    from .form_w9 import FormW9 as FormW9
    from .form_w9 import FormW9CustomerType as FormW9CustomerType
    from .form_w9 import FormW9SignatureType as FormW9SignatureType
    from .form_w9 import FormW9TinType as FormW9TinType
    from .funds import Funds as Funds
    from .future_contract import FutureContract as FutureContract
    from .futures import Futures as Futures
    from .get_alert_type import GetAlertType as GetAlertType
    from .get_available_stmt_dates_response import (
        GetAvailableStmtDatesResponse as GetAvailableStmtDatesResponse,
    )
    from .get_available_tax_forms_response import (
        GetAvailableTaxFormsResponse as GetAvailableTaxFormsResponse,
    )
    from .get_available_trade_confirmation_dates_response import (
        GetAvailableTradeConfirmationDatesResponse as GetAvailableTradeConfirmationDatesResponse,
    )
    from .get_available_trade_confirmation_dates_response_data import (
        GetAvailableTradeConfirmationDatesResponseData as GetAvailableTradeConfirmationDatesResponseData,
    )
    from .get_broker_list_response import GetBrokerListResponse as GetBrokerListResponse
    from .get_definition_right import GetDefinitionRight as GetDefinitionRight
    from .get_group_request import GetGroupRequest as GetGroupRequest
    from .get_history_direction import GetHistoryDirection as GetHistoryDirection
    from .get_model_presets_request import (
        GetModelPresetsRequest as GetModelPresetsRequest,
    )
    from .get_model_request import GetModelRequest as GetModelRequest
    from .get_participating_list_response import (
        GetParticipatingListResponse as GetParticipatingListResponse,
    )
    from .get_participating_list_response_participating_banks import (
        GetParticipatingListResponseParticipatingBanks as GetParticipatingListResponseParticipatingBanks,
    )
    from .get_request_status_type import GetRequestStatusType as GetRequestStatusType
    from .get_schedule_by_symbol_asset_class import (
        GetScheduleBySymbolAssetClass as GetScheduleBySymbolAssetClass,
    )
    from .get_statements_response import GetStatementsResponse as GetStatementsResponse
    from .get_statements_response_data import (
        GetStatementsResponseData as GetStatementsResponseData,
    )
    from .high_water_mark_configuration_type import (
        HighWaterMarkConfigurationType as HighWaterMarkConfigurationType,
    )
    from .high_water_mark_type import HighWaterMarkType as HighWaterMarkType
    from .historical_scanner_contract import (
        HistoricalScannerContract as HistoricalScannerContract,
    )
    from .historical_scanner_contracts import (
        HistoricalScannerContracts as HistoricalScannerContracts,
    )
    from .historical_scanner_request import (
        HistoricalScannerRequest as HistoricalScannerRequest,
    )
    from .historical_scanner_result import (
        HistoricalScannerResult as HistoricalScannerResult,
    )
    from .identification import Identification as Identification
    from .identification import IdentificationCardColor as IdentificationCardColor
    from .increment_rule import IncrementRule as IncrementRule
    from .individual import Individual as Individual
    from .individual import IndividualGender as IndividualGender
    from .individual import IndividualMaritalStatus as IndividualMaritalStatus
    from .individual_applicant import IndividualApplicant as IndividualApplicant
    from .individual_ira_bene import IndividualIRABene as IndividualIRABene
    from .individual_ira_bene_identification import (
        IndividualIRABeneIdentification as IndividualIRABeneIdentification,
    )
    from .individual_ira_bene_location import (
        IndividualIRABeneLocation as IndividualIRABeneLocation,
    )
    from .individual_name import IndividualName as IndividualName
    from .individual_name import IndividualNameSalutation as IndividualNameSalutation
    from .individual_name import IndividualNameSuffix as IndividualNameSuffix
    from .individual_tax_information import (
        IndividualTaxInformation as IndividualTaxInformation,
    )
    from .information_change import InformationChange as InformationChange
    from .instruction_error_result import (
        InstructionErrorResult as InstructionErrorResult,
    )
    from .instruction_error_result_error import (
        InstructionErrorResultError as InstructionErrorResultError,
    )
    from .instruction_polling_response import (
        InstructionPollingResponse as InstructionPollingResponse,
    )
    from .instruction_response import InstructionResponse as InstructionResponse
    from .instruction_result import InstructionResult as InstructionResult
    from .instruction_result_instruction_status import (
        InstructionResultInstructionStatus as InstructionResultInstructionStatus,
    )
    from .instruction_result_instruction_type import (
        InstructionResultInstructionType as InstructionResultInstructionType,
    )
    from .instrument_by_conid import InstrumentByConid as InstrumentByConid
    from .instrument_by_description import (
        InstrumentByDescription as InstrumentByDescription,
    )
    from .instrument_description import InstrumentAssetType as InstrumentAssetType
    from .instrument_description import InstrumentDescription as InstrumentDescription
    from .instrument_description import InstrumentIdType as InstrumentIdType
    from .instrument_description_v2 import (
        InstrumentDescriptionV2 as InstrumentDescriptionV2,
    )
    from .instrument_description_v2 import (
        InstrumentDescriptionV2AssetType as InstrumentDescriptionV2AssetType,
    )
    from .instrument_description_v2 import (
        InstrumentDescriptionV2SecurityIdType as InstrumentDescriptionV2SecurityIdType,
    )
    from .insufficient_scope_response import (
        InsufficientScopeResponse as InsufficientScopeResponse,
    )
    from .interest_markup_type import InterestMarkupType as InterestMarkupType
    from .interest_markup_type import (
        InterestMarkupTypeCurrency as InterestMarkupTypeCurrency,
    )
    from .internal_cash_transfer_instruction import (
        InternalCashTransferInstruction as InternalCashTransferInstruction,
    )
    from .internal_position_transfer_instruction import (
        InternalPositionTransferInstruction as InternalPositionTransferInstruction,
    )
    from .internal_server_error_response import (
        InternalServerErrorResponse as InternalServerErrorResponse,
    )
    from .invalid_access_token_response import (
        InvalidAccessTokenResponse as InvalidAccessTokenResponse,
    )
    from .invalid_argument import InvalidArgument as InvalidArgument
    from .invest_in_model_answer import InvestInModelAnswer as InvestInModelAnswer
    from .invest_in_model_request import InvestInModelRequest as InvestInModelRequest
    from .ira_beneficiaries_type import IRABeneficiariesType as IRABeneficiariesType
    from .ira_contingent_beneficiary import (
        IRAContingentBeneficiary as IRAContingentBeneficiary,
    )
    from .ira_contingent_beneficiary import (
        IRAContingentBeneficiaryGender as IRAContingentBeneficiaryGender,
    )
    from .ira_contingent_beneficiary import (
        IRAContingentBeneficiaryMaritalStatus as IRAContingentBeneficiaryMaritalStatus,
    )
    from .ira_contingent_beneficiary import (
        IRAContingentBeneficiaryRelationship as IRAContingentBeneficiaryRelationship,
    )
    from .ira_contingent_beneficiary_entity import (
        IRAContingentBeneficiaryEntity as IRAContingentBeneficiaryEntity,
    )
    from .ira_contingent_beneficiary_entity import (
        IRAContingentBeneficiaryEntityEntityType as IRAContingentBeneficiaryEntityEntityType,
    )
    from .ira_contingent_beneficiary_entity import (
        IRAContingentBeneficiaryEntityRelationship as IRAContingentBeneficiaryEntityRelationship,
    )
    from .ira_decedent import IRADecedent as IRADecedent
    from .ira_decedent import IRADecedentGender as IRADecedentGender
    from .ira_decedent import IRADecedentInheritorType as IRADecedentInheritorType
    from .ira_decedent import IRADecedentMaritalStatus as IRADecedentMaritalStatus
    from .ira_decedent import IRADecedentRelationship as IRADecedentRelationship
    from .ira_deposit_details import IRADepositDetails as IRADepositDetails
    from .ira_deposit_details import (
        IRADepositDetailsDepositType as IRADepositDetailsDepositType,
    )
    from .ira_deposit_details import (
        IRADepositDetailsFromIraType as IRADepositDetailsFromIraType,
    )
    from .ira_deposit_details import (
        IRADepositDetailsTaxYear as IRADepositDetailsTaxYear,
    )
    from .ira_primary_beneficiary import IRAPrimaryBeneficiary as IRAPrimaryBeneficiary
    from .ira_primary_beneficiary import (
        IRAPrimaryBeneficiaryGender as IRAPrimaryBeneficiaryGender,
    )
    from .ira_primary_beneficiary import (
        IRAPrimaryBeneficiaryMaritalStatus as IRAPrimaryBeneficiaryMaritalStatus,
    )
    from .ira_primary_beneficiary import (
        IRAPrimaryBeneficiaryRelationship as IRAPrimaryBeneficiaryRelationship,
    )
    from .ira_primary_beneficiary_entity import (
        IRAPrimaryBeneficiaryEntity as IRAPrimaryBeneficiaryEntity,
    )
    from .ira_primary_beneficiary_entity import (
        IRAPrimaryBeneficiaryEntityEntityType as IRAPrimaryBeneficiaryEntityEntityType,
    )
    from .ira_primary_beneficiary_entity import (
        IRAPrimaryBeneficiaryEntityRelationship as IRAPrimaryBeneficiaryEntityRelationship,
    )
    from .joint_applicant import JointApplicant as JointApplicant
    from .joint_applicant import JointApplicantType as JointApplicantType
    from .jose_header import JoseHeader as JoseHeader
    from .json_object import JsonObject as JsonObject
    from .jws_payload import JwsPayload as JwsPayload
    from .leave_drip import LeaveDRIP as LeaveDRIP
    from .leave_syep import LeaveSYEP as LeaveSYEP
    from .ledger import Ledger as Ledger
    from .ledger_entry import LedgerEntry as LedgerEntry
    from .legal_entity import LegalEntity as LegalEntity
    from .legal_entity_identification import (
        LegalEntityIdentification as LegalEntityIdentification,
    )
    from .legal_entity_identification import (
        LegalEntityIdentificationFormationType as LegalEntityIdentificationFormationType,
    )
    from .link_duplicate_account import LinkDuplicateAccount as LinkDuplicateAccount
    from .list_algos_add_description import (
        ListAlgosAddDescription as ListAlgosAddDescription,
    )
    from .list_algos_add_params import ListAlgosAddParams as ListAlgosAddParams
    from .list_enumeration_language import (
        ListEnumerationLanguage as ListEnumerationLanguage,
    )
    from .list_forms_projection import ListFormsProjection as ListFormsProjection
    from .list_model_accounts_request import (
        ListModelAccountsRequest as ListModelAccountsRequest,
    )
    from .list_model_investments_request import (
        ListModelInvestmentsRequest as ListModelInvestmentsRequest,
    )
    from .list_model_positions_request import (
        ListModelPositionsRequest as ListModelPositionsRequest,
    )
    from .list_model_positions_request import (
        ListModelPositionsRequestSortDirection as ListModelPositionsRequestSortDirection,
    )
    from .list_model_positions_request import (
        ListModelPositionsRequestSortField as ListModelPositionsRequestSortField,
    )
    from .list_models_request import ListModelsRequest as ListModelsRequest
    from .list_strikes_sectype import ListStrikesSectype as ListStrikesSectype
    from .list_tasks_type import ListTasksType as ListTasksType
    from .list_watchlists_sc import ListWatchlistsSC as ListWatchlistsSC
    from .live_order import LiveOrder as LiveOrder
    from .live_order import LiveOrderIsEventTrading as LiveOrderIsEventTrading
    from .live_order import LiveOrderStatus as LiveOrderStatus
    from .live_order import LiveOrderSupportsTaxOpt as LiveOrderSupportsTaxOpt
    from .live_orders import LiveOrders as LiveOrders
    from .local_tax_form import LocalTaxForm as LocalTaxForm
    from .local_tax_form import LocalTaxFormTaxAuthority as LocalTaxFormTaxAuthority
    from .login_message import LoginMessage as LoginMessage
    from .login_message_request import LoginMessageRequest as LoginMessageRequest
    from .login_message_request import (
        LoginMessageRequestStatus as LoginMessageRequestStatus,
    )
    from .login_message_response import LoginMessageResponse as LoginMessageResponse
    from .logout import Logout as Logout
    from .manage_market_data_subscriptions import (
        ManageMarketDataSubscriptions as ManageMarketDataSubscriptions,
    )
    from .managed_account import ManagedAccount as ManagedAccount
    from .managed_account import ManagedAccountAccountType as ManagedAccountAccountType
    from .managed_account import (
        ManagedAccountBaseCurrency as ManagedAccountBaseCurrency,
    )
    from .managed_account import (
        ManagedAccountBrokerageServiceCodes as ManagedAccountBrokerageServiceCodes,
    )
    from .managed_account import (
        ManagedAccountCapabilities as ManagedAccountCapabilities,
    )
    from .managed_account import (
        ManagedAccountInvestmentObjectives as ManagedAccountInvestmentObjectives,
    )
    from .managed_account import ManagedAccountIraType as ManagedAccountIraType
    from .managing_owner import ManagingOwner as ManagingOwner
    from .market_data_row import MarketDataRow as MarketDataRow
    from .markup_staircase_type import MarkupStaircaseType as MarkupStaircaseType
    from .master_list_entry import MasterListEntry as MasterListEntry
    from .master_list_ids import MasterListIds as MasterListIds
    from .matched_account import MatchedAccount as MatchedAccount
    from .md_fields import MdFields as MdFields
    from .missing_required_parameter_response import (
        MissingRequiredParameterResponse as MissingRequiredParameterResponse,
    )
    from .model_account import ModelAccount as ModelAccount
    from .model_accounts import ModelAccounts as ModelAccounts
    from .model_cash import ModelCash as ModelCash
    from .model_cash_target import ModelCashTarget as ModelCashTarget
    from .model_investment import ModelInvestment as ModelInvestment
    from .model_investment_order import ModelInvestmentOrder as ModelInvestmentOrder
    from .model_investments import ModelInvestments as ModelInvestments
    from .model_investments import (
        ModelInvestmentsSubscriptionStatus as ModelInvestmentsSubscriptionStatus,
    )
    from .model_position import ModelPosition as ModelPosition
    from .model_position_target import ModelPositionTarget as ModelPositionTarget
    from .model_positions import ModelPositions as ModelPositions
    from .model_presets import ModelPresets as ModelPresets
    from .model_summary import ModelSummary as ModelSummary
    from .nav_range_type import NAVRangeType as NAVRangeType
    from .no_such_instruction_response import (
        NoSuchInstructionResponse as NoSuchInstructionResponse,
    )
    from .no_such_instruction_set_response import (
        NoSuchInstructionSetResponse as NoSuchInstructionSetResponse,
    )
    from .non_disclosed_detail import NonDisclosedDetail as NonDisclosedDetail
    from .notification import Notification as Notification
    from .notification_acknowledgement import (
        NotificationAcknowledgement as NotificationAcknowledgement,
    )
    from .notification_read import NotificationRead as NotificationRead
    from .notification_read_flag import NotificationReadFlag as NotificationReadFlag
    from .notification_setting import NotificationSetting as NotificationSetting
    from .octet_key import OctetKey as OctetKey
    from .octet_key import OctetKeyType as OctetKeyType
    from .octet_key import OctetKeyUse as OctetKeyUse
    from .order_allocation import OrderAllocation as OrderAllocation
    from .order_cancellation import OrderCancellation as OrderCancellation
    from .order_defaults import OrderDefaults as OrderDefaults
    from .order_error import OrderError as OrderError
    from .order_preview import OrderPreview as OrderPreview
    from .order_preview_amount import OrderPreviewAmount as OrderPreviewAmount
    from .order_preview_equity import OrderPreviewEquity as OrderPreviewEquity
    from .order_preview_initial_margin import (
        OrderPreviewInitialMargin as OrderPreviewInitialMargin,
    )
    from .order_preview_maintenance_margin import (
        OrderPreviewMaintenanceMargin as OrderPreviewMaintenanceMargin,
    )
    from .order_preview_position import OrderPreviewPosition as OrderPreviewPosition
    from .order_quantity_limit import OrderQuantityLimit as OrderQuantityLimit
    from .order_quantity_limit import OrderQuantityLimitAsset as OrderQuantityLimitAsset
    from .order_question import OrderQuestion as OrderQuestion
    from .order_reject import OrderReject as OrderReject
    from .order_request import OrderRequest as OrderRequest
    from .order_request import OrderRequestSide as OrderRequestSide
    from .order_request import OrderRequestTif as OrderRequestTif
    from .order_request import OrderRequestTrailingType as OrderRequestTrailingType
    from .order_request_json_payload import (
        OrderRequestJsonPayload as OrderRequestJsonPayload,
    )
    from .order_request_json_payload_allocation_profile import (
        OrderRequestJsonPayloadAllocationProfile as OrderRequestJsonPayloadAllocationProfile,
    )
    from .order_request_json_payload_allocation_profile import (
        OrderRequestJsonPayloadAllocationProfileAllocType as OrderRequestJsonPayloadAllocationProfileAllocType,
    )
    from .order_request_strategy_parameters import (
        OrderRequestStrategyParameters as OrderRequestStrategyParameters,
    )
    from .order_status import OrderState as OrderState
    from .order_status import OrderStatus as OrderStatus
    from .order_status import OrderStatusAlertActive as OrderStatusAlertActive
    from .order_status import OrderStatusSecType as OrderStatusSecType
    from .order_status import OrderStatusSide as OrderStatusSide
    from .order_status import OrderStatusTif as OrderStatusTif
    from .order_type_defaults import OrderTypeDefaults as OrderTypeDefaults
    from .order_value_limits import OrderValueLimits as OrderValueLimits
    from .orders_request import OrdersRequest as OrdersRequest
    from .org_regulator_type import ORGRegulatorType as ORGRegulatorType
    from .org_regulatory_info_type import ORGRegulatoryInfoType as ORGRegulatoryInfoType
    from .organization import Organization as Organization
    from .organization_applicant import OrganizationApplicant as OrganizationApplicant
    from .organization_applicant import (
        OrganizationApplicantType as OrganizationApplicantType,
    )
    from .organization_applicant import (
        OrganizationApplicantTypeOfTrading as OrganizationApplicantTypeOfTrading,
    )
    from .organization_applicant import (
        OrganizationApplicantUsTaxPurposeType as OrganizationApplicantUsTaxPurposeType,
    )
    from .organization_identification import (
        OrganizationIdentification as OrganizationIdentification,
    )
    from .partial_bond_position import PartialBondPosition as PartialBondPosition
    from .partial_cash_position import PartialCashPosition as PartialCashPosition
    from .partial_fund_position import PartialFundPosition as PartialFundPosition
    from .partial_option_position import PartialOptionPosition as PartialOptionPosition
    from .partial_option_position import (
        PartialOptionPositionOptionType as PartialOptionPositionOptionType,
    )
    from .partial_option_position import (
        PartialOptionPositionPosition as PartialOptionPositionPosition,
    )
    from .partial_stock_position import PartialStockPosition as PartialStockPosition
    from .partial_stock_position import (
        PartialStockPositionPosition as PartialStockPositionPosition,
    )
    from .partial_warrant_position import (
        PartialWarrantPosition as PartialWarrantPosition,
    )
    from .partial_warrant_position import (
        PartialWarrantPositionOptionType as PartialWarrantPositionOptionType,
    )
    from .partial_warrant_position import (
        PartialWarrantPositionPosition as PartialWarrantPositionPosition,
    )
    from .partitioned_pnl import PartitionedPnl as PartitionedPnl
    from .partitioned_pnl_row import PartitionedPnlRow as PartitionedPnlRow
    from .partitioned_pnl_rows import PartitionedPnlRows as PartitionedPnlRows
    from .pending_task import PendingTask as PendingTask
    from .pending_tasks_response import PendingTasksResponse as PendingTasksResponse
    from .performance import Performance as Performance
    from .performance_nav import PerformanceNav as PerformanceNav
    from .performance_nav_series import PerformanceNavSeries as PerformanceNavSeries
    from .performance_request import PerformanceRequest as PerformanceRequest
    from .performance_request import (
        PerformanceRequestPeriod as PerformanceRequestPeriod,
    )
    from .performance_start_nav import PerformanceStartNav as PerformanceStartNav
    from .period_performance import PeriodPerformance as PeriodPerformance
    from .period_return_series import PeriodReturnSeries as PeriodReturnSeries
    from .period_returns import PeriodReturns as PeriodReturns
    from .phone_info import PhoneInfo as PhoneInfo
    from .phone_info import PhoneInfoType as PhoneInfoType
    from .political_military_diplomatic_details_type import (
        PoliticalMilitaryDiplomaticDetailsType as PoliticalMilitaryDiplomaticDetailsType,
    )
    from .polling_instruction_result import (
        PollingInstructionResult as PollingInstructionResult,
    )
    from .polling_instruction_result_error import (
        PollingInstructionResultError as PollingInstructionResultError,
    )
    from .polling_instruction_result_instruction_status import (
        PollingInstructionResultInstructionStatus as PollingInstructionResultInstructionStatus,
    )
    from .polling_instruction_result_instruction_type import (
        PollingInstructionResultInstructionType as PollingInstructionResultInstructionType,
    )
    from .portfolio_summary import PortfolioSummary as PortfolioSummary
    from .position import Position as Position
    from .position import PositionPutOrCall as PositionPutOrCall
    from .position_display_rule import PositionDisplayRule as PositionDisplayRule
    from .position_display_step import PositionDisplayStep as PositionDisplayStep
    from .position_increment_rule import PositionIncrementRule as PositionIncrementRule
    from .positions_by_account import PositionsByAccount as PositionsByAccount
    from .positions_refreshed import PositionsRefreshed as PositionsRefreshed
    from .predefined_destination_instruction import (
        PredefinedDestinationInstruction as PredefinedDestinationInstruction,
    )
    from .predefined_destination_instruction import (
        PredefinedDestinationInstructionBankInstructionMethod as PredefinedDestinationInstructionBankInstructionMethod,
    )
    from .previous_losses_type import PreviousLossesType as PreviousLossesType
    from .price_bar import PriceBar as PriceBar
    from .price_display_rule import PriceDisplayRule as PriceDisplayRule
    from .price_display_step import PriceDisplayStep as PriceDisplayStep
    from .price_history import PriceHistory as PriceHistory
    from .price_increment import PriceIncrement as PriceIncrement
    from .primary_contributor_type import (
        PrimaryContributorType as PrimaryContributorType,
    )
    from .primary_contributor_type import (
        PrimaryContributorTypeSuffix as PrimaryContributorTypeSuffix,
    )
    from .problem_detail import ProblemDetail as ProblemDetail
    from .problem_detail_response import ProblemDetailResponse as ProblemDetailResponse
    from .process_documents import ProcessDocuments as ProcessDocuments
    from .process_documents import (
        ProcessDocumentsInputLanguage as ProcessDocumentsInputLanguage,
    )
    from .process_documents_payload import (
        ProcessDocumentsPayload as ProcessDocumentsPayload,
    )
    from .prohibited_country_questionnaire import (
        ProhibitedCountryQuestionnaire as ProhibitedCountryQuestionnaire,
    )
    from .prohibited_country_questionnaire_list import (
        ProhibitedCountryQuestionnaireList as ProhibitedCountryQuestionnaireList,
    )
    from .prohibited_questionnaire_detail import (
        ProhibitedQuestionnaireDetail as ProhibitedQuestionnaireDetail,
    )
    from .prohibited_questionnaire_detail import (
        ProhibitedQuestionnaireDetailCode as ProhibitedQuestionnaireDetailCode,
    )
    from .public_company_info_type import PublicCompanyInfoType as PublicCompanyInfoType
    from .qualified_purchaser import QualifiedPurchaser as QualifiedPurchaser
    from .qualified_purchaser_details import (
        QualifiedPurchaserDetails as QualifiedPurchaserDetails,
    )
    from .qualified_purchaser_details import (
        QualifiedPurchaserDetailsCode as QualifiedPurchaserDetailsCode,
    )
    from .query_account_balances_result import (
        QueryAccountBalancesResult as QueryAccountBalancesResult,
    )
    from .query_balances_request import QueryBalancesRequest as QueryBalancesRequest
    from .query_balances_request import (
        QueryBalancesRequestInstructionType as QueryBalancesRequestInstructionType,
    )
    from .query_bank_instruction import QueryBankInstruction as QueryBankInstruction
    from .query_bank_instruction import (
        QueryBankInstructionBankInstructionMethod as QueryBankInstructionBankInstructionMethod,
    )
    from .query_bank_instruction_response import (
        QueryBankInstructionResponse as QueryBankInstructionResponse,
    )
    from .query_bank_instruction_response_instruction_result import (
        QueryBankInstructionResponseInstructionResult as QueryBankInstructionResponseInstructionResult,
    )
    from .query_bank_instruction_result import (
        QueryBankInstructionResult as QueryBankInstructionResult,
    )
    from .query_bank_instruction_result_bank_instruction_details import (
        QueryBankInstructionResultBankInstructionDetails as QueryBankInstructionResultBankInstructionDetails,
    )
    from .query_bank_instruction_result_bank_instruction_method import (
        QueryBankInstructionResultBankInstructionMethod as QueryBankInstructionResultBankInstructionMethod,
    )
    from .query_bank_instructions_request import (
        QueryBankInstructionsRequest as QueryBankInstructionsRequest,
    )
    from .query_bank_instructions_request import (
        QueryBankInstructionsRequestInstructionType as QueryBankInstructionsRequestInstructionType,
    )
    from .query_ira_contributions import QueryIRAContributions as QueryIRAContributions
    from .query_ira_contributions_response import (
        QueryIRAContributionsResponse as QueryIRAContributionsResponse,
    )
    from .query_ira_contributions_result import (
        QueryIRAContributionsResult as QueryIRAContributionsResult,
    )
    from .query_ira_contributions_result_contributions import (
        QueryIRAContributionsResultContributions as QueryIRAContributionsResultContributions,
    )
    from .query_recent_instruction_response import (
        QueryRecentInstructionResponse as QueryRecentInstructionResponse,
    )
    from .query_recent_instruction_result import (
        QueryRecentInstructionResult as QueryRecentInstructionResult,
    )
    from .query_recent_instruction_result_instruction_history import (
        QueryRecentInstructionResultInstructionHistory as QueryRecentInstructionResultInstructionHistory,
    )
    from .query_recent_instructions import (
        QueryRecentInstructions as QueryRecentInstructions,
    )
    from .query_recent_instructions_request import (
        QueryRecentInstructionsRequest as QueryRecentInstructionsRequest,
    )
    from .query_recent_instructions_request import (
        QueryRecentInstructionsRequestInstructionType as QueryRecentInstructionsRequestInstructionType,
    )
    from .query_recent_instructions_transaction_history import (
        QueryRecentInstructionsTransactionHistory as QueryRecentInstructionsTransactionHistory,
    )
    from .query_recent_instructions_transaction_history import (
        QueryRecentInstructionsTransactionHistoryTransactionType as QueryRecentInstructionsTransactionHistoryTransactionType,
    )
    from .query_recent_recurring_event_response import (
        QueryRecentRecurringEventResponse as QueryRecentRecurringEventResponse,
    )
    from .query_recent_recurring_event_response_instruction_result import (
        QueryRecentRecurringEventResponseInstructionResult as QueryRecentRecurringEventResponseInstructionResult,
    )
    from .query_recent_recurring_event_result import (
        QueryRecentRecurringEventResult as QueryRecentRecurringEventResult,
    )
    from .query_recent_recurring_event_result_transaction_history import (
        QueryRecentRecurringEventResultTransactionHistory as QueryRecentRecurringEventResultTransactionHistory,
    )
    from .query_recent_recurring_events import (
        QueryRecentRecurringEvents as QueryRecentRecurringEvents,
    )
    from .query_recurring_instructions import (
        QueryRecurringInstructions as QueryRecurringInstructions,
    )
    from .query_recurring_instructions_response import (
        QueryRecurringInstructionsResponse as QueryRecurringInstructionsResponse,
    )
    from .query_recurring_instructions_result import (
        QueryRecurringInstructionsResult as QueryRecurringInstructionsResult,
    )
    from .query_recurring_instructions_result_recurring_instructions import (
        QueryRecurringInstructionsResultRecurringInstructions as QueryRecurringInstructionsResultRecurringInstructions,
    )
    from .query_withdrawable_amounts_instruction_result import (
        QueryWithdrawableAmountsInstructionResult as QueryWithdrawableAmountsInstructionResult,
    )
    from .query_withdrawable_amounts_response import (
        QueryWithdrawableAmountsResponse as QueryWithdrawableAmountsResponse,
    )
    from .query_withdrawable_amounts_without_origin_hold_response import (
        QueryWithdrawableAmountsWithoutOriginHoldResponse as QueryWithdrawableAmountsWithoutOriginHoldResponse,
    )
    from .query_withdrawable_amounts_without_origin_hold_result import (
        QueryWithdrawableAmountsWithoutOriginHoldResult as QueryWithdrawableAmountsWithoutOriginHoldResult,
    )
    from .query_withdrawable_cash_equity import (
        QueryWithdrawableCashEquity as QueryWithdrawableCashEquity,
    )
    from .query_withdrawable_cash_equity_response import (
        QueryWithdrawableCashEquityResponse as QueryWithdrawableCashEquityResponse,
    )
    from .query_withdrawable_cash_equity_result import (
        QueryWithdrawableCashEquityResult as QueryWithdrawableCashEquityResult,
    )
    from .query_withdrawable_cash_request import (
        QueryWithdrawableCashRequest as QueryWithdrawableCashRequest,
    )
    from .query_withdrawable_cash_request import (
        QueryWithdrawableCashRequestInstructionType as QueryWithdrawableCashRequestInstructionType,
    )
    from .query_withdrawable_funds import (
        QueryWithdrawableFunds as QueryWithdrawableFunds,
    )
    from .questionnaire import Questionnaire as Questionnaire
    from .questionnaire_response import QuestionnaireResponse as QuestionnaireResponse
    from .questionnaire_type import QuestionnaireType as QuestionnaireType
    from .questionnaires import Questionnaires as Questionnaires
    from .questionnaires_with_account import (
        QuestionnairesWithAccount as QuestionnairesWithAccount,
    )
    from .quiz_questionnaires import QuizQuestionnaires as QuizQuestionnaires
    from .realized_pnl import RealizedPnl as RealizedPnl
    from .realized_pnl_entry import RealizedPnlEntry as RealizedPnlEntry
    from .realized_pnl_entry import RealizedPnlEntrySide as RealizedPnlEntrySide
    from .reauthentication import Reauthentication as Reauthentication
    from .recent_instruction import RecentInstruction as RecentInstruction
    from .recent_recurring_event import RecentRecurringEvent as RecentRecurringEvent
    from .recurring_instruction_detail import (
        RecurringInstructionDetail as RecurringInstructionDetail,
    )
    from .recurring_instruction_detail import (
        RecurringInstructionDetailFrequency as RecurringInstructionDetailFrequency,
    )
    from .registered_client import RegisteredClient as RegisteredClient
    from .registered_client import (
        RegisteredClientAllowedClientAuthMethods as RegisteredClientAllowedClientAuthMethods,
    )
    from .registered_client import (
        RegisteredClientAllowedGrantTypes as RegisteredClientAllowedGrantTypes,
    )
    from .registered_client import (
        RegisteredClientClientCategory as RegisteredClientClientCategory,
    )
    from .registered_client import (
        RegisteredClientClientStatus as RegisteredClientClientStatus,
    )
    from .registered_client import (
        RegisteredClientClientType as RegisteredClientClientType,
    )
    from .registered_scope import RegisteredScope as RegisteredScope
    from .registered_scope_set import RegisteredScopeSet as RegisteredScopeSet
    from .registration_task import RegistrationTask as RegistrationTask
    from .registration_tasks_response import (
        RegistrationTasksResponse as RegistrationTasksResponse,
    )
    from .regulated_membership import RegulatedMembership as RegulatedMembership
    from .regulatory_detail import RegulatoryDetail as RegulatoryDetail
    from .regulatory_detail import RegulatoryDetailCode as RegulatoryDetailCode
    from .regulatory_information import RegulatoryInformation as RegulatoryInformation
    from .remove_trading_permissions import (
        RemoveTradingPermissions as RemoveTradingPermissions,
    )
    from .reopen_account import ReopenAccount as ReopenAccount
    from .rep_detail import RepDetail as RepDetail
    from .representative_detail import RepresentativeDetail as RepresentativeDetail
    from .request_detail import RequestDetail as RequestDetail
    from .request_details_request import RequestDetailsRequest as RequestDetailsRequest
    from .request_details_request import (
        RequestDetailsRequestStatus as RequestDetailsRequestStatus,
    )
    from .request_details_response import (
        RequestDetailsResponse as RequestDetailsResponse,
    )
    from .request_info_response import RequestInfoResponse as RequestInfoResponse
    from .required_forms_request import RequiredFormsRequest as RequiredFormsRequest
    from .required_forms_response import RequiredFormsResponse as RequiredFormsResponse
    from .reset_abandoned_account import ResetAbandonedAccount as ResetAbandonedAccount
    from .reset_suppression_answer import (
        ResetSuppressionAnswer as ResetSuppressionAnswer,
    )
    from .residence_address import ResidenceAddress as ResidenceAddress
    from .response_file_response import ResponseFileResponse as ResponseFileResponse
    from .restriction_details import RestrictionDetails as RestrictionDetails
    from .restriction_info import RestrictionInfo as RestrictionInfo
    from .restriction_list_details import (
        RestrictionListDetails as RestrictionListDetails,
    )
    from .restriction_list_entry import RestrictionListEntry as RestrictionListEntry
    from .restriction_list_entry_params import (
        RestrictionListEntryParams as RestrictionListEntryParams,
    )
    from .restriction_rule import RestrictionRule as RestrictionRule
    from .restriction_rule_params import RestrictionRuleParams as RestrictionRuleParams
    from .restriction_scope import RestrictionScope as RestrictionScope
    from .rsa_public_key import RsaPublicKey as RsaPublicKey
    from .rsa_public_key import RsaPublicKeyType as RsaPublicKeyType
    from .rsa_public_key import RsaPublicKeyUse as RsaPublicKeyUse
    from .save_model_answer import SaveModelAnswer as SaveModelAnswer
    from .save_model_presets_answer import (
        SaveModelPresetsAnswer as SaveModelPresetsAnswer,
    )
    from .save_model_request import SaveModelRequest as SaveModelRequest
    from .scan_type import ScanType as ScanType
    from .scanned_contract import ScannedContract as ScannedContract
    from .scanner_filter import ScannerFilter as ScannerFilter
    from .scanner_filter_choice import ScannerFilterChoice as ScannerFilterChoice
    from .scanner_instrument import ScannerInstrument as ScannerInstrument
    from .scanner_location import ScannerLocation as ScannerLocation
    from .scanner_params import ScannerParams as ScannerParams
    from .scanner_request import ScannerRequest as ScannerRequest
    from .scanner_request_filter import ScannerRequestFilter as ScannerRequestFilter
    from .scanner_result import ScannerResult as ScannerResult
    from .search_sec_type import SearchSecType as SearchSecType
    from .security_questions import SecurityQuestions as SecurityQuestions
    from .security_questions import (
        SecurityQuestionsInputLanguage as SecurityQuestionsInputLanguage,
    )
    from .segment_texts import SegmentTexts as SegmentTexts
    from .self_regulated_membership_type import (
        SelfRegulatedMembershipType as SelfRegulatedMembershipType,
    )
    from .server_info import ServerInfo as ServerInfo
    from .server_public_key import ServerPublicKey as ServerPublicKey
    from .service import Service as Service
    from .service import ServiceAction as ServiceAction
    from .service_error import ServiceError as ServiceError
    from .session_status import SessionStatus as SessionStatus
    from .set_dynamic_account_request import (
        SetDynamicAccountRequest as SetDynamicAccountRequest,
    )
    from .set_presets_answer import SetPresetsAnswer as SetPresetsAnswer
    from .signed_jwt_echo_request import SignedJwtEchoRequest as SignedJwtEchoRequest
    from .single_historical_bar import SingleHistoricalBar as SingleHistoricalBar
    from .soi_questionnaire import SOIQuestionnaire as SOIQuestionnaire
    from .source_of_income_type import SourceOfIncomeType as SourceOfIncomeType
    from .source_of_income_type import (
        SourceOfIncomeTypeSourceType as SourceOfIncomeTypeSourceType,
    )
    from .source_of_wealth_type import SourceOfWealthType as SourceOfWealthType
    from .source_of_wealth_type import (
        SourceOfWealthTypeSourceType as SourceOfWealthTypeSourceType,
    )
    from .sso_features import SsoFeatures as SsoFeatures
    from .sso_session import SsoSession as SsoSession
    from .start_value import StartValue as StartValue
    from .status_response import StatusResponse as StatusResponse
    from .stmt_request import StmtRequest as StmtRequest
    from .stock import Stock as Stock
    from .stock_conid import StockConid as StockConid
    from .stock_listing import StockListing as StockListing
    from .stocks import Stocks as Stocks
    from .strikes import Strikes as Strikes
    from .subaccount_page import SubaccountPage as SubaccountPage
    from .subaccount_page_info import SubaccountPageInfo as SubaccountPageInfo
    from .submit_model_orders_answer import (
        SubmitModelOrdersAnswer as SubmitModelOrdersAnswer,
    )
    from .submit_model_orders_request import (
        SubmitModelOrdersRequest as SubmitModelOrdersRequest,
    )
    from .submitted_order import SubmittedOrder as SubmittedOrder
    from .suppress_questions_answer import (
        SuppressQuestionsAnswer as SuppressQuestionsAnswer,
    )
    from .suppress_questions_request import (
        SuppressQuestionsRequest as SuppressQuestionsRequest,
    )
    from .suppress_questions_request import (
        SuppressQuestionsRequestMessageIds as SuppressQuestionsRequestMessageIds,
    )
    from .task import Task as Task
    from .task_action_response import TaskActionResponse as TaskActionResponse
    from .tax_form_request import TaxFormRequest as TaxFormRequest
    from .tax_form_response import TaxFormResponse as TaxFormResponse
    from .tax_form_response_data import TaxFormResponseData as TaxFormResponseData
    from .tax_form_type import TaxFormType as TaxFormType
    from .tax_payer_details import TaxPayerDetails as TaxPayerDetails
    from .tax_residency import TaxResidency as TaxResidency
    from .tax_residency import TaxResidencyTinType as TaxResidencyTinType
    from .tax_voucher import TaxVoucher as TaxVoucher
    from .tax_voucher_country import TaxVoucherCountry as TaxVoucherCountry
    from .tax_voucher_dividend import TaxVoucherDividend as TaxVoucherDividend
    from .tickle import Tickle as Tickle
    from .tickle_failure import TickleFailure as TickleFailure
    from .tickle_history_server import TickleHistoryServer as TickleHistoryServer
    from .tickle_trading_server import TickleTradingServer as TickleTradingServer
    from .time_in_force_defaults import TimeInForceDefaults as TimeInForceDefaults
    from .title import Title as Title
    from .title import TitleCode as TitleCode
    from .token_request import TokenRequest as TokenRequest
    from .token_request import (
        TokenRequestClientAuthenticationMethod as TokenRequestClientAuthenticationMethod,
    )
    from .token_response import TokenResponse as TokenResponse
    from .trade import Trade as Trade
    from .trade import TradeIsEventTrading as TradeIsEventTrading
    from .trade import TradeLiquidationTrade as TradeLiquidationTrade
    from .trade import TradeSecType as TradeSecType
    from .trade import TradeSupportsTaxOpt as TradeSupportsTaxOpt
    from .trade_confirmation_request import (
        TradeConfirmationRequest as TradeConfirmationRequest,
    )
    from .trade_confirmation_response import (
        TradeConfirmationResponse as TradeConfirmationResponse,
    )
    from .trade_confirmation_response_data import (
        TradeConfirmationResponseData as TradeConfirmationResponseData,
    )
    from .trading_day import TradingDay as TradingDay
    from .trading_days import TradingDays as TradingDays
    from .trading_hours import TradingHours as TradingHours
    from .trading_instrument_v2 import TradingInstrumentV2 as TradingInstrumentV2
    from .trading_limits import TradingLimits as TradingLimits
    from .trading_permission import TradingPermission as TradingPermission
    from .trading_permission import (
        TradingPermissionAssetClass as TradingPermissionAssetClass,
    )
    from .trading_permission import TradingPermissionCountry as TradingPermissionCountry
    from .trading_permission import TradingPermissionProduct as TradingPermissionProduct
    from .trading_schedule import TradingSchedule as TradingSchedule
    from .trading_venue import TradingVenue as TradingVenue
    from .traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerification as TraditionalBankInstructionVerification,
    )
    from .traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerificationBankInstructionCode as TraditionalBankInstructionVerificationBankInstructionCode,
    )
    from .transaction import Transaction as Transaction
    from .transactions import Transactions as Transactions
    from .transactions_request import TransactionsRequest as TransactionsRequest
    from .trust import Trust as Trust
    from .trust_applicant import TrustApplicant as TrustApplicant
    from .trust_applicant import TrustApplicantTrustType as TrustApplicantTrustType
    from .trust_identification import TrustIdentification as TrustIdentification
    from .trust_identification import (
        TrustIdentificationRegistrationType as TrustIdentificationRegistrationType,
    )
    from .trust_identification import (
        TrustIdentificationTypeOfTrust as TrustIdentificationTypeOfTrust,
    )
    from .trustee_entity_type import TrusteeEntityType as TrusteeEntityType
    from .trustee_individual import TrusteeIndividual as TrusteeIndividual
    from .trustee_individual import TrusteeIndividualGender as TrusteeIndividualGender
    from .trustee_individual import (
        TrusteeIndividualMaritalStatus as TrusteeIndividualMaritalStatus,
    )
    from .trustees_type import TrusteesType as TrusteesType
    from .unauthorized_access_response import (
        UnauthorizedAccessResponse as UnauthorizedAccessResponse,
    )
    from .uncached_position import UncachedPosition as UncachedPosition
    from .unread_count import UnreadCount as UnreadCount
    from .unsubscribe_request import UnsubscribeRequest as UnsubscribeRequest
    from .unsubscribed import Unsubscribed as Unsubscribed
    from .update_account_alias import UpdateAccountAlias as UpdateAccountAlias
    from .update_account_representatives import (
        UpdateAccountRepresentatives as UpdateAccountRepresentatives,
    )
    from .update_bcan import UpdateBCAN as UpdateBCAN
    from .update_credentials import UpdateCredentials as UpdateCredentials
    from .update_email import UpdateEmail as UpdateEmail
    from .update_entity import UpdateEntity as UpdateEntity
    from .update_external_id import UpdateExternalId as UpdateExternalId
    from .update_group_answer import UpdateGroupAnswer as UpdateGroupAnswer
    from .update_group_request import UpdateGroupRequest as UpdateGroupRequest
    from .update_password import UpdatePassword as UpdatePassword
    from .update_property_profile import UpdatePropertyProfile as UpdatePropertyProfile
    from .update_setting_request import UpdateSettingRequest as UpdateSettingRequest
    from .update_tax_form import UpdateTaxForm as UpdateTaxForm
    from .update_tax_form import (
        UpdateTaxFormInputLanguage as UpdateTaxFormInputLanguage,
    )
    from .update_user_access_rights import (
        UpdateUserAccessRights as UpdateUserAccessRights,
    )
    from .update_w8ben import UpdateW8BEN as UpdateW8BEN
    from .update_w8ben import UpdateW8BENInputLanguage as UpdateW8BENInputLanguage
    from .update_withholding_statement import (
        UpdateWithholdingStatement as UpdateWithholdingStatement,
    )
    from .update_withholding_statement import (
        UpdateWithholdingStatementFatcaCompliantType as UpdateWithholdingStatementFatcaCompliantType,
    )
    from .user import User as User
    from .user_details import UserDetails as UserDetails
    from .user_details import UserDetailsGender as UserDetailsGender
    from .user_details import UserDetailsMaritalStatus as UserDetailsMaritalStatus
    from .user_name_available_response import (
        UserNameAvailableResponse as UserNameAvailableResponse,
    )
    from .user_privilege import UserPrivilege as UserPrivilege
    from .user_privilege import UserPrivilegePrivilege as UserPrivilegePrivilege
    from .user_restrictions import UserRestrictions as UserRestrictions
    from .venue_schedule import VenueSchedule as VenueSchedule
    from .venue_session import VenueSession as VenueSession
    from .venue_trading_time import VenueTradingTime as VenueTradingTime
    from .verify_request import VerifyRequest as VerifyRequest
    from .virtual_account_configuration import (
        VirtualAccountConfiguration as VirtualAccountConfiguration,
    )
    from .virtual_account_id_mapping import (
        VirtualAccountIdMapping as VirtualAccountIdMapping,
    )
    from .watchlist import Watchlist as Watchlist
    from .watchlist_created import WatchlistCreated as WatchlistCreated
    from .watchlist_deleted import WatchlistDeleted as WatchlistDeleted
    from .watchlist_deleted_data import WatchlistDeletedData as WatchlistDeletedData
    from .watchlist_entry import WatchlistEntry as WatchlistEntry
    from .watchlist_entry import WatchlistEntryAssetClass as WatchlistEntryAssetClass
    from .watchlist_entry import WatchlistEntryST as WatchlistEntryST
    from .watchlist_info import WatchlistInfo as WatchlistInfo
    from .watchlist_request import WatchlistRequest as WatchlistRequest
    from .watchlist_row import WatchlistRow as WatchlistRow
    from .watchlists import Watchlists as Watchlists
    from .watchlists import WatchlistsAction as WatchlistsAction
    from .watchlists_data import WatchlistsData as WatchlistsData
    from .wire_details import WireDetails as WireDetails
    from .withdraw_funds_instruction import (
        WithdrawFundsInstruction as WithdrawFundsInstruction,
    )
    from .withdraw_funds_instruction import (
        WithdrawFundsInstructionBankInstructionMethod as WithdrawFundsInstructionBankInstructionMethod,
    )
    from .withdraw_funds_instruction_ira_withdrawal_detail import (
        IraWithholdType as IraWithholdType,
    )
    from .withdraw_funds_instruction_ira_withdrawal_detail import (
        WithdrawFundsInstructionIraWithdrawalDetail as WithdrawFundsInstructionIraWithdrawalDetail,
    )
    from .withdrawable_bank_balance import (
        WithdrawableBankBalance as WithdrawableBankBalance,
    )
    from .withholding_statement_type import (
        WithholdingStatementType as WithholdingStatementType,
    )
    from .withholding_statement_type import (
        WithholdingStatementTypeFatcaCompliantType as WithholdingStatementTypeFatcaCompliantType,
    )

# A line for each module: the class that it is named after, and the enumerations that only that one uses.
_NAMES = """
ACHDetails
AUSExposureDetailsType
AbandonAccount
Account AccountClearingStatus
AccountApplicant
AccountBalances
AccountClose
AccountConfiguration
AccountConfigurationType
AccountData
AccountDataCapabilities
AccountDataDividendReinvestment
AccountDataFeeTemplate
AccountDataMailing
AccountDataRegisteredAddress
AccountDataStockYieldProgram
AccountDataTaxIds
AccountDataTaxTreatyDetails
AccountDetailsResponse
AccountDetailsResponseDecedents
AccountDetailsResponseFinancialInformation
AccountDetailsResponseMarketData
AccountDetailsResponseSourcesOfWealth
AccountDetailsResponseWithHoldingStatement
AccountManagementRequests
AccountManagementRequestsPayload
AccountMargins
AccountMarketValues
AccountOwners
AccountParent
AccountPeriods
AccountProperties
AccountPropertiesById
AccountRep
AccountRestrictions
AccountSearch
AccountStatusBulkResponse
AccountStatusRequest AccountStatusRequestStatus
AccountStatusResponse
AccountSummary
AccountSummaryValue
AccountSupportType AccountSupportTypeType
AccountSwitch
AccountSwitchRequest
AccountUser
AccountUserEntity AccountUserEntityType
AccountsToAllocate
AccreditedInvestor
AccreditedInvestorInformation
AchInstruction AchInstructionAchType AchInstructionBankInstructionCode
AchInstructionClientAccountInfo AchInstructionClientAccountInfoBankAccountTypeCode
AddAdditionalAccount
AddCLPCapability
AddEntity
AddLEVFXCapability
AddMiFIRData
AddNewUser AddNewUserInputLanguage
AddRelationship AddRelationshipName
AddTradingPermissions
Address
AdministratorContactPersonType AdministratorContactPersonTypeSuffix
AdministratorType AdministratorTypeSuffix
AdvisorModel
AdvisorModels
AdvisorWrapFeesType AdvisorWrapFeesTypeStrategy
AffiliationDetailsType AffiliationDetailsTypeAffiliationRelationship
AgreementRevision
Alert AlertActive AlertRepeatable
AlertActivationRequest AlertActivationSwitch
AlertActivationResult
AlertCondition AlertConditionLogic
AlertConditionRequest AlertConditionRequestLogicBind
AlertDeletionResult
AlertDetails AlertDetailsActive AlertState
AlertRequest AlertRequestOutsideRth AlertRequestRepeatable AlertRequestSendMessage AlertRequestTif
AlertSaved
Algo
AlgoParameter
Algos
AllPeriodsPerformance
AllPeriodsRequest
AllUnsubscribed
AllocatableAccount
AllocatableAccounts
AllocatableValue
AllocateVAN AllocateVANCurrency
Allocation
AllocationByAssetClass
AllocationByAssetClassLong
AllocationByAssetClassShort
AllocationByCategory
AllocationByCategoryAllocations
AllocationByGroup
AllocationByGroupLong
AllocationByGroupShort
AllocationBySector
AllocationBySectorLong
AllocationBySectorShort
AllocationGroup
AllocationGroupAccount
AllocationGroupInfo
AllocationGroups
AllocationItem
AllocationMethod
AllocationOfCategory
AllocationPresets AllocationPresetsDefaultMethodForAll
AllocationRequest AllocationRequestType
AllocationSide
AllowedFeatures
AllowedScopeSet
AmRequestStatusResponse
AnnualBlendedPercentage
Answer
AnswerDetail
AnswerPromptRequest
AnswerResponse
Application ApplicationInputLanguage
ApplicationPayload
ApplyFeeTemplate
ArrayNode
AssetExperience AssetExperienceAssetClass AssetExperienceKnowledgeLevel
AssociatedEntities
AssociatedEntity
AssociatedEntityIdentityDocuments
AssociatedEntityMailing
AssociatedEntityPhones
AssociatedEntityResidence
AssociatedEntityTaxTreatyDetails
AssociatedIndividual AssociatedIndividualGender AssociatedIndividualMaritalStatus
AssociatedPerson
AssociatedPersonEmploymentDetails
AssociatedPersonIdentityDocuments
AssociatedPersonMailing
AssociatedPersonPhones
AssociatedPersonResidence
AssociatedPersonSubscribedServices
AssociatedPersonTaxTreatyDetails
AssociationTypeEntities
AsynchronousInstructionSetResponse
AsynchronousInstructionSetResponseInstructionResults
AttachedFileType
Au10TixDetailResponse
AuthorizationCode
AutomatedWrapFeeDetailsType AutomatedWrapFeeDetailsTypeType
AvailableFunds
AvailableStatementDatesData
AvailableStatementDatesDataValue
AvailableStatementDatesDataValueDaily
AvailableTaxFormsData
AvailableTaxFormsDataValue
Base64UrlString
BondFilter
BondFilterOption
BondFilters
BondIssuer
BrokerageAccounts
BrokerageAccountsAliases
BrokerageAccountsChartPeriods
BrokerageServerInfo
BrokerageSessionRequest
BulkInstructionError
BulkInstructionOutcome
BulkInstructionResult
BulkInvalidArgument
BulkMultiStatusResponse
BusinessRejectResponse
CSVResponse
CancelInstruction
CancelInstructionRequest CancelInstructionRequestInstructionType
CancelInstructionsBulkRequest CancelInstructionsBulkRequestInstructionType
CashBalance
ChangeAccountHolderDetail ChangeAccountHolderDetailInputLanguage
ChangeBaseCurrency
ChangeFinancialInformation
ChangeMarginType
CheckDetails
ClientConfiguration ClientConfigurationAccountSelectionMode
ClientConfigurationFilter
ClientPublicKeySet
ComboLeg
ComboPosition
CommissionConfig CommissionConfigStyle CommissionConfigType
CommissionMarkupType CommissionMarkupTypeType
CommissionScheduleType CommissionScheduleTypePricingStructure
CompleteLoginMessage
ComplexAssetTransferInstruction ComplexAssetTransferInstructionDirection
ComplexAssetTransferInstructionV2 ComplexAssetTransferInstructionV2Direction
ComplexAssetTransferPollingResult
ComplexAssetTransferReport
ConfirmReplyRequest
Consent ConsentConsentStatus
ContraBrokerInfo
ContractDefinition
ContractDefinitions
ContractDetails
ContractInfo
ContractInfoAndRules
ContractMatch
ContractMatchSection
ContractRules
ContractRulesRequest
ContractSearchRequest ContractSearchRequestSecType
CounterpartyPermission CounterpartyPermissionPermissionStatus
CreateAccessTokenAnswer
CreateBankInstructionRequest CreateBankInstructionRequestInstructionType
CreateBankInstructionsBulkRequest CreateBankInstructionsBulkRequestInstructionType
CreateBrowserSessionRequest
CreateBrowserSessionResponse
CreateExternalAssetTransferRequest CreateExternalAssetTransferRequestInstructionType
CreateExternalAssetTransfersBulkRequest CreateExternalAssetTransfersBulkRequestInstructionType
CreateExternalCashTransferRequest CreateExternalCashTransferRequestInstructionType
CreateExternalCashTransfersBulkRequest CreateExternalCashTransfersBulkRequestInstructionType
CreateGroupAnswer
CreateGroupRequest
CreateInternalAssetTransferRequest CreateInternalAssetTransferRequestInstructionType
CreateInternalAssetTransfersBulkRequest CreateInternalAssetTransfersBulkRequestInstructionType
CreateInternalCashTransferRequest CreateInternalCashTransferRequestInstructionType
CreateInternalCashTransfersBulkRequest CreateInternalCashTransfersBulkRequestInstructionType
CreateLiveSessionTokenAnswer
CreateRequestTokenAnswer
CreateSessionRequest
CreateSessionResponse
CreateUser
CumulativeReturnSeries
CumulativeReturns
CurrencyMarketValue
CurrencyPair
CurrencyPairs
CustodianType
Customer CustomerType
DVPInstruction DVPInstructionAssetClass DVPInstructionExchange DVPInstructionRole DVPInstructionTxGroupCode DVPInstructionType
DayQuantityLimit DayQuantityLimitAsset
DeleteBankInstruction DeleteBankInstructionBankInstructionMethod
DeleteEntity
DeleteGroupAnswer
DeleteGroupRequest
DeleteRelationship DeleteRelationshipName
DeliveryDevice
DeliveryOptions
DepositFundsInstruction DepositFundsInstructionBankInstructionMethod
DepositFundsInstructionIraDepositDetail DepositFundsInstructionIraDepositDetailFromIraType IraContributionType IraTaxYearType
DepositFundsInstructionOpenBanking DepositFundsInstructionOpenBankingServiceProvider
DepositFundsInstructionOpenBankingPlaidOptions
DepositFundsPollingResponse
DepositFundsPollingResult
DepositFundsPollingResultDepositDetails
DepositFundsPollingResultDepositDetailsOpenBanking
DepositNotification DepositNotificationCurrency DepositNotificationType
DestinationInstitution DestinationBranchCodeType DestinationIdentifierType
Details
DeviceDelivery
DisableAccountInBrokerage
Disclaimer
Document DocumentDocumentType DocumentProofOfAddressType DocumentProofOfIdentityType
DocumentSubmission DocumentSubmissionInputLanguage
DuplicateAccount
DwacInstruction DwacInstructionDirection
DwacInstructionV2 DwacInstructionV2Direction
EFPQuantityLimits
EcPublicKey EcPublicKeyType EcPublicKeyUse
EchoResponse EchoResponseRequestMethod EchoResponseSecurityPolicy
EddaInstruction EddaInstructionDebtorIdentificationDocumentType
EligibleContractParticipant
EligibleContractParticipantDetails EligibleContractParticipantDetailsCode
EmploymentDetails
EnableAccountInBrokerage
EnrollInDRIP
EnrollInSYEP
EntityIRABene
EntityIRABeneLocation
EnumerationResponse
EnumerationType
Error415Body
Error423Body
ErrorResponse
ErrorText
ErrorWithStatus
EventCategories
EventCategory
EventCategoryTree
EventContractDetails
EventContractRules
EventMarket
EventMarketContract
EventMarketContracts
EventSchedule
EventTradingDay
EventTradingTime
ExchangeAccess ExchangeAccessAssetClass ExchangeAccessExchange
ExchangeRate
ExtPositionsTransferType ExtPositionsTransferTypeSrcIRAType ExtPositionsTransferTypeSubType ExtPositionsTransferTypeType
ExternalAssetTransferV2 ExternalAssetTransferV2InstructionType
ExternalAssetTransfersV2 ExternalAssetTransfersV2InstructionType
ExternalPositionTransfer ExternalPositionTransferSourceIRAType ExternalPositionTransferSubType ExternalPositionTransferType
FileData
FileDetailsResponse
FilePayload
FinancialInformation FinancialInformationInvestmentObjectives
FopInstruction FopInstructionDirection
FopInstructionV2 FopInstructionV2Direction
ForbiddenInstructionResponse
FormCRS FormCRSControllingPersonDesignation FormCRSOecdStatus
FormDetails
FormFileResponse
FormPayload
FormW8BEN FormW8BENExplanation FormW8BENSignatureType
FormW8BENE FormW8BENEBox11Status FormW8BENEEntityType FormW8BENEExplanation FormW8BENEFatcaStatus FormW8BENEPart1226Desc3 FormW8BENEPart314B FormW8BENESignatureType
FormW8IMY FormW8IMYBox11Status FormW8IMYEntityType FormW8IMYFatcaStatus FormW8IMYUsTinType
FormW9 FormW9CustomerType FormW9SignatureType FormW9TinType
Funds
FutureContract
Futures
GetAlertType
GetAvailableStmtDatesResponse
GetAvailableTaxFormsResponse
GetAvailableTradeConfirmationDatesResponse
GetAvailableTradeConfirmationDatesResponseData
GetBrokerListResponse
GetDefinitionRight
GetGroupRequest
GetHistoryDirection
GetModelPresetsRequest
GetModelRequest
GetParticipatingListResponse
GetParticipatingListResponseParticipatingBanks
GetRequestStatusType
GetScheduleBySymbolAssetClass
GetStatementsResponse
GetStatementsResponseData
HighWaterMarkConfigurationType
HighWaterMarkType
HistoricalScannerContract
HistoricalScannerContracts
HistoricalScannerRequest
HistoricalScannerResult
IRABeneficiariesType
IRAContingentBeneficiary IRAContingentBeneficiaryGender IRAContingentBeneficiaryMaritalStatus IRAContingentBeneficiaryRelationship
IRAContingentBeneficiaryEntity IRAContingentBeneficiaryEntityEntityType IRAContingentBeneficiaryEntityRelationship
IRADecedent IRADecedentGender IRADecedentInheritorType IRADecedentMaritalStatus IRADecedentRelationship
IRADepositDetails IRADepositDetailsDepositType IRADepositDetailsFromIraType IRADepositDetailsTaxYear
IRAPrimaryBeneficiary IRAPrimaryBeneficiaryGender IRAPrimaryBeneficiaryMaritalStatus IRAPrimaryBeneficiaryRelationship
IRAPrimaryBeneficiaryEntity IRAPrimaryBeneficiaryEntityEntityType IRAPrimaryBeneficiaryEntityRelationship
Identification IdentificationCardColor
IncrementRule
Individual IndividualGender IndividualMaritalStatus
IndividualApplicant
IndividualIRABene
IndividualIRABeneIdentification
IndividualIRABeneLocation
IndividualName IndividualNameSalutation IndividualNameSuffix
IndividualTaxInformation
InformationChange
InstructionErrorResult
InstructionErrorResultError
InstructionPollingResponse
InstructionResponse
InstructionResult
InstructionResultInstructionStatus
InstructionResultInstructionType
InstrumentByConid
InstrumentByDescription
InstrumentDescription InstrumentAssetType InstrumentIdType
InstrumentDescriptionV2 InstrumentDescriptionV2AssetType InstrumentDescriptionV2SecurityIdType
InsufficientScopeResponse
InterestMarkupType InterestMarkupTypeCurrency
InternalCashTransferInstruction
InternalPositionTransferInstruction
InternalServerErrorResponse
InvalidAccessTokenResponse
InvalidArgument
InvestInModelAnswer
InvestInModelRequest
JointApplicant JointApplicantType
JoseHeader
JsonObject
JwsPayload
LeaveDRIP
LeaveSYEP
Ledger
LedgerEntry
LegalEntity
LegalEntityIdentification LegalEntityIdentificationFormationType
LinkDuplicateAccount
ListAlgosAddDescription
ListAlgosAddParams
ListEnumerationLanguage
ListFormsProjection
ListModelAccountsRequest
ListModelInvestmentsRequest
ListModelPositionsRequest ListModelPositionsRequestSortDirection ListModelPositionsRequestSortField
ListModelsRequest
ListStrikesSectype
ListTasksType
ListWatchlistsSC
LiveOrder LiveOrderIsEventTrading LiveOrderStatus LiveOrderSupportsTaxOpt
LiveOrders
LocalTaxForm LocalTaxFormTaxAuthority
LoginMessage
LoginMessageRequest LoginMessageRequestStatus
LoginMessageResponse
Logout
ManageMarketDataSubscriptions
ManagedAccount ManagedAccountAccountType ManagedAccountBaseCurrency ManagedAccountBrokerageServiceCodes ManagedAccountCapabilities ManagedAccountInvestmentObjectives ManagedAccountIraType
ManagingOwner
MarketDataRow
MarkupStaircaseType
MasterListEntry
MasterListIds
MatchedAccount
MdFields
MissingRequiredParameterResponse
ModelAccount
ModelAccounts
ModelCash
ModelCashTarget
ModelInvestment
ModelInvestmentOrder
ModelInvestments ModelInvestmentsSubscriptionStatus
ModelPosition
ModelPositionTarget
ModelPositions
ModelPresets
ModelSummary
NAVRangeType
NoSuchInstructionResponse
NoSuchInstructionSetResponse
NonDisclosedDetail
Notification
NotificationAcknowledgement
NotificationRead
NotificationReadFlag
NotificationSetting
ORGRegulatorType
ORGRegulatoryInfoType
OctetKey OctetKeyType OctetKeyUse
OrderAllocation
OrderCancellation
OrderDefaults
OrderError
OrderPreview
OrderPreviewAmount
OrderPreviewEquity
OrderPreviewInitialMargin
OrderPreviewMaintenanceMargin
OrderPreviewPosition
OrderQuantityLimit OrderQuantityLimitAsset
OrderQuestion
OrderReject
OrderRequest OrderRequestSide OrderRequestTif OrderRequestTrailingType
OrderRequestJsonPayload
OrderRequestJsonPayloadAllocationProfile OrderRequestJsonPayloadAllocationProfileAllocType
OrderRequestStrategyParameters
OrderStatus OrderState OrderStatusAlertActive OrderStatusSecType OrderStatusSide OrderStatusTif
OrderTypeDefaults
OrderValueLimits
OrdersRequest
Organization
OrganizationApplicant OrganizationApplicantType OrganizationApplicantTypeOfTrading OrganizationApplicantUsTaxPurposeType
OrganizationIdentification
PartialBondPosition
PartialCashPosition
PartialFundPosition
PartialOptionPosition PartialOptionPositionOptionType PartialOptionPositionPosition
PartialStockPosition PartialStockPositionPosition
PartialWarrantPosition PartialWarrantPositionOptionType PartialWarrantPositionPosition
PartitionedPnl
PartitionedPnlRow
PartitionedPnlRows
PendingTask
PendingTasksResponse
Performance
PerformanceNav
PerformanceNavSeries
PerformanceRequest PerformanceRequestPeriod
PerformanceStartNav
PeriodPerformance
PeriodReturnSeries
PeriodReturns
PhoneInfo PhoneInfoType
PoliticalMilitaryDiplomaticDetailsType
PollingInstructionResult
PollingInstructionResultError
PollingInstructionResultInstructionStatus
PollingInstructionResultInstructionType
PortfolioSummary
Position PositionPutOrCall
PositionDisplayRule
PositionDisplayStep
PositionIncrementRule
PositionsByAccount
PositionsRefreshed
PredefinedDestinationInstruction PredefinedDestinationInstructionBankInstructionMethod
PreviousLossesType
PriceBar
PriceDisplayRule
PriceDisplayStep
PriceHistory
PriceIncrement
PrimaryContributorType PrimaryContributorTypeSuffix
ProblemDetail
ProblemDetailResponse
ProcessDocuments ProcessDocumentsInputLanguage
ProcessDocumentsPayload
ProhibitedCountryQuestionnaire
ProhibitedCountryQuestionnaireList
ProhibitedQuestionnaireDetail ProhibitedQuestionnaireDetailCode
PublicCompanyInfoType
QualifiedPurchaser
QualifiedPurchaserDetails QualifiedPurchaserDetailsCode
QueryAccountBalancesResult
QueryBalancesRequest QueryBalancesRequestInstructionType
QueryBankInstruction QueryBankInstructionBankInstructionMethod
QueryBankInstructionResponse
QueryBankInstructionResponseInstructionResult
QueryBankInstructionResult
QueryBankInstructionResultBankInstructionDetails
QueryBankInstructionResultBankInstructionMethod
QueryBankInstructionsRequest QueryBankInstructionsRequestInstructionType
QueryIRAContributions
QueryIRAContributionsResponse
QueryIRAContributionsResult
QueryIRAContributionsResultContributions
QueryRecentInstructionResponse
QueryRecentInstructionResult
QueryRecentInstructionResultInstructionHistory
QueryRecentInstructions
QueryRecentInstructionsRequest QueryRecentInstructionsRequestInstructionType
QueryRecentInstructionsTransactionHistory QueryRecentInstructionsTransactionHistoryTransactionType
QueryRecentRecurringEventResponse
QueryRecentRecurringEventResponseInstructionResult
QueryRecentRecurringEventResult
QueryRecentRecurringEventResultTransactionHistory
QueryRecentRecurringEvents
QueryRecurringInstructions
QueryRecurringInstructionsResponse
QueryRecurringInstructionsResult
QueryRecurringInstructionsResultRecurringInstructions
QueryWithdrawableAmountsInstructionResult
QueryWithdrawableAmountsResponse
QueryWithdrawableAmountsWithoutOriginHoldResponse
QueryWithdrawableAmountsWithoutOriginHoldResult
QueryWithdrawableCashEquity
QueryWithdrawableCashEquityResponse
QueryWithdrawableCashEquityResult
QueryWithdrawableCashRequest QueryWithdrawableCashRequestInstructionType
QueryWithdrawableFunds
Questionnaire
QuestionnaireResponse
QuestionnaireType
Questionnaires
QuestionnairesWithAccount
QuizQuestionnaires
RealizedPnl
RealizedPnlEntry RealizedPnlEntrySide
Reauthentication
RecentInstruction
RecentRecurringEvent
RecurringInstructionDetail RecurringInstructionDetailFrequency
RegisteredClient RegisteredClientAllowedClientAuthMethods RegisteredClientAllowedGrantTypes RegisteredClientClientCategory RegisteredClientClientStatus RegisteredClientClientType
RegisteredScope
RegisteredScopeSet
RegistrationTask
RegistrationTasksResponse
RegulatedMembership
RegulatoryDetail RegulatoryDetailCode
RegulatoryInformation
RemoveTradingPermissions
ReopenAccount
RepDetail
RepresentativeDetail
RequestDetail
RequestDetailsRequest RequestDetailsRequestStatus
RequestDetailsResponse
RequestInfoResponse
RequiredFormsRequest
RequiredFormsResponse
ResetAbandonedAccount
ResetSuppressionAnswer
ResidenceAddress
ResponseFileResponse
RestrictionDetails
RestrictionInfo
RestrictionListDetails
RestrictionListEntry
RestrictionListEntryParams
RestrictionRule
RestrictionRuleParams
RestrictionScope
RsaPublicKey RsaPublicKeyType RsaPublicKeyUse
SOIQuestionnaire
SaveModelAnswer
SaveModelPresetsAnswer
SaveModelRequest
ScanType
ScannedContract
ScannerFilter
ScannerFilterChoice
ScannerInstrument
ScannerLocation
ScannerParams
ScannerRequest
ScannerRequestFilter
ScannerResult
SearchSecType
SecurityQuestions SecurityQuestionsInputLanguage
SegmentTexts
SelfRegulatedMembershipType
ServerInfo
ServerPublicKey
Service ServiceAction
ServiceError
SessionStatus
SetDynamicAccountRequest
SetPresetsAnswer
SignedJwtEchoRequest
SingleHistoricalBar
SourceOfIncomeType SourceOfIncomeTypeSourceType
SourceOfWealthType SourceOfWealthTypeSourceType
SsoFeatures
SsoSession
StartValue
StatusResponse
StmtRequest
Stock
StockConid
StockListing
Stocks
Strikes
SubaccountPage
SubaccountPageInfo
SubmitModelOrdersAnswer
SubmitModelOrdersRequest
SubmittedOrder
SuppressQuestionsAnswer
SuppressQuestionsRequest SuppressQuestionsRequestMessageIds
Task
TaskActionResponse
TaxFormRequest
TaxFormResponse
TaxFormResponseData
TaxFormType
TaxPayerDetails
TaxResidency TaxResidencyTinType
TaxVoucher
TaxVoucherCountry
TaxVoucherDividend
Tickle
TickleFailure
TickleHistoryServer
TickleTradingServer
TimeInForceDefaults
Title TitleCode
TokenRequest TokenRequestClientAuthenticationMethod
TokenResponse
Trade TradeIsEventTrading TradeLiquidationTrade TradeSecType TradeSupportsTaxOpt
TradeConfirmationRequest
TradeConfirmationResponse
TradeConfirmationResponseData
TradingDay
TradingDays
TradingHours
TradingInstrumentV2
TradingLimits
TradingPermission TradingPermissionAssetClass TradingPermissionCountry TradingPermissionProduct
TradingSchedule
TradingVenue
TraditionalBankInstructionVerification TraditionalBankInstructionVerificationBankInstructionCode
Transaction
Transactions
TransactionsRequest
Trust
TrustApplicant TrustApplicantTrustType
TrustIdentification TrustIdentificationRegistrationType TrustIdentificationTypeOfTrust
TrusteeEntityType
TrusteeIndividual TrusteeIndividualGender TrusteeIndividualMaritalStatus
TrusteesType
UnauthorizedAccessResponse
UncachedPosition
UnreadCount
UnsubscribeRequest
Unsubscribed
UpdateAccountAlias
UpdateAccountRepresentatives
UpdateBCAN
UpdateCredentials
UpdateEmail
UpdateEntity
UpdateExternalId
UpdateGroupAnswer
UpdateGroupRequest
UpdatePassword
UpdatePropertyProfile
UpdateSettingRequest
UpdateTaxForm UpdateTaxFormInputLanguage
UpdateUserAccessRights
UpdateW8BEN UpdateW8BENInputLanguage
UpdateWithholdingStatement UpdateWithholdingStatementFatcaCompliantType
User
UserDetails UserDetailsGender UserDetailsMaritalStatus
UserNameAvailableResponse
UserPrivilege UserPrivilegePrivilege
UserRestrictions
VenueSchedule
VenueSession
VenueTradingTime
VerifyRequest
VirtualAccountConfiguration
VirtualAccountIdMapping
Watchlist
WatchlistCreated
WatchlistDeleted
WatchlistDeletedData
WatchlistEntry WatchlistEntryAssetClass WatchlistEntryST
WatchlistInfo
WatchlistRequest
WatchlistRow
Watchlists WatchlistsAction
WatchlistsData
WireDetails
WithdrawFundsInstruction WithdrawFundsInstructionBankInstructionMethod
WithdrawFundsInstructionIraWithdrawalDetail IraWithholdType
WithdrawableBankBalance
WithholdingStatementType WithholdingStatementTypeFatcaCompliantType
"""

_HOMES = {name: line.split()[0] for line in _NAMES.splitlines() for name in line.split()}

# The modules that are not called by the words of the class's name.
_ODD_MODULES: dict[str, str] = {}

if not TYPE_CHECKING:  # A checker reads the imports above, and would take what it cannot work out for nothing.
    __all__ = tuple(sorted(_HOMES))


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = _HOMES[name]
    words = filter(None, re.split("([A-Z]?[a-z]+)", home))
    module = _ODD_MODULES.get(home) or "_".join(words).lower()
    found = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(_HOMES)
