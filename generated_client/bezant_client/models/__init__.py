"""Every model and enumeration; each loads when it is first used."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account import AccountClearingStatus as AccountClearingStatus
    from .account import AccountParent as AccountParent
    from .account_balances import AccountBalances as AccountBalances
    from .account_details_response import AccountData as AccountData
    from .account_details_response import (
        AccountDataCapabilities as AccountDataCapabilities,
    )
    from .account_details_response import (
        AccountDataDividendReinvestment as AccountDataDividendReinvestment,
    )
    from .account_details_response import (
        AccountDataFeeTemplate as AccountDataFeeTemplate,
    )
    from .account_details_response import AccountDataMailing as AccountDataMailing
    from .account_details_response import (
        AccountDataRegisteredAddress as AccountDataRegisteredAddress,
    )
    from .account_details_response import (
        AccountDataStockYieldProgram as AccountDataStockYieldProgram,
    )
    from .account_details_response import AccountDataTaxIds as AccountDataTaxIds
    from .account_details_response import (
        AccountDataTaxTreatyDetails as AccountDataTaxTreatyDetails,
    )
    from .account_details_response import (
        AccountDetailsResponse as AccountDetailsResponse,
    )
    from .account_details_response import (
        AccountDetailsResponseDecedents as AccountDetailsResponseDecedents,
    )
    from .account_details_response import (
        AccountDetailsResponseFinancialInformation as AccountDetailsResponseFinancialInformation,
    )
    from .account_details_response import (
        AccountDetailsResponseMarketData as AccountDetailsResponseMarketData,
    )
    from .account_details_response import (
        AccountDetailsResponseSourcesOfWealth as AccountDetailsResponseSourcesOfWealth,
    )
    from .account_details_response import (
        AccountDetailsResponseWithHoldingStatement as AccountDetailsResponseWithHoldingStatement,
    )
    from .account_details_response import EntityIRABene as EntityIRABene
    from .account_details_response import EntityIRABeneLocation as EntityIRABeneLocation
    from .account_details_response import IndividualIRABene as IndividualIRABene
    from .account_details_response import (
        IndividualIRABeneIdentification as IndividualIRABeneIdentification,
    )
    from .account_details_response import (
        IndividualIRABeneLocation as IndividualIRABeneLocation,
    )
    from .account_details_response import RestrictionInfo as RestrictionInfo
    from .account_management_requests_payload import AbandonAccount as AbandonAccount
    from .account_management_requests_payload import AccountClose as AccountClose
    from .account_management_requests_payload import (
        AccountConfiguration as AccountConfiguration,
    )
    from .account_management_requests_payload import (
        AccountManagementRequests as AccountManagementRequests,
    )
    from .account_management_requests_payload import (
        AccountManagementRequestsPayload as AccountManagementRequestsPayload,
    )
    from .account_management_requests_payload import (
        AccreditedInvestor as AccreditedInvestor,
    )
    from .account_management_requests_payload import (
        AddCLPCapability as AddCLPCapability,
    )
    from .account_management_requests_payload import AddEntity as AddEntity
    from .account_management_requests_payload import (
        AddLEVFXCapability as AddLEVFXCapability,
    )
    from .account_management_requests_payload import AddMiFIRData as AddMiFIRData
    from .account_management_requests_payload import AddNewUser as AddNewUser
    from .account_management_requests_payload import (
        AddNewUserInputLanguage as AddNewUserInputLanguage,
    )
    from .account_management_requests_payload import (
        AddTradingPermissions as AddTradingPermissions,
    )
    from .account_management_requests_payload import AllocateVAN as AllocateVAN
    from .account_management_requests_payload import (
        AllocateVANCurrency as AllocateVANCurrency,
    )
    from .account_management_requests_payload import (
        ApplyFeeTemplate as ApplyFeeTemplate,
    )
    from .account_management_requests_payload import (
        ChangeAccountHolderDetail as ChangeAccountHolderDetail,
    )
    from .account_management_requests_payload import (
        ChangeAccountHolderDetailInputLanguage as ChangeAccountHolderDetailInputLanguage,
    )
    from .account_management_requests_payload import (
        ChangeBaseCurrency as ChangeBaseCurrency,
    )
    from .account_management_requests_payload import (
        ChangeFinancialInformation as ChangeFinancialInformation,
    )
    from .account_management_requests_payload import (
        ChangeMarginType as ChangeMarginType,
    )
    from .account_management_requests_payload import (
        CompleteLoginMessage as CompleteLoginMessage,
    )
    from .account_management_requests_payload import CreateUser as CreateUser
    from .account_management_requests_payload import DeleteEntity as DeleteEntity
    from .account_management_requests_payload import (
        DeleteRelationship as DeleteRelationship,
    )
    from .account_management_requests_payload import (
        DeleteRelationshipName as DeleteRelationshipName,
    )
    from .account_management_requests_payload import Details as Details
    from .account_management_requests_payload import (
        DisableAccountInBrokerage as DisableAccountInBrokerage,
    )
    from .account_management_requests_payload import (
        DuplicateAccount as DuplicateAccount,
    )
    from .account_management_requests_payload import (
        EligibleContractParticipant as EligibleContractParticipant,
    )
    from .account_management_requests_payload import (
        EligibleContractParticipantDetails as EligibleContractParticipantDetails,
    )
    from .account_management_requests_payload import (
        EligibleContractParticipantDetailsCode as EligibleContractParticipantDetailsCode,
    )
    from .account_management_requests_payload import (
        EnableAccountInBrokerage as EnableAccountInBrokerage,
    )
    from .account_management_requests_payload import EnrollInDRIP as EnrollInDRIP
    from .account_management_requests_payload import EnrollInSYEP as EnrollInSYEP
    from .account_management_requests_payload import (
        InformationChange as InformationChange,
    )
    from .account_management_requests_payload import LeaveDRIP as LeaveDRIP
    from .account_management_requests_payload import LeaveSYEP as LeaveSYEP
    from .account_management_requests_payload import (
        LinkDuplicateAccount as LinkDuplicateAccount,
    )
    from .account_management_requests_payload import (
        ManageMarketDataSubscriptions as ManageMarketDataSubscriptions,
    )
    from .account_management_requests_payload import Organization as Organization
    from .account_management_requests_payload import (
        ProhibitedCountryQuestionnaire as ProhibitedCountryQuestionnaire,
    )
    from .account_management_requests_payload import (
        QualifiedPurchaser as QualifiedPurchaser,
    )
    from .account_management_requests_payload import (
        QualifiedPurchaserDetails as QualifiedPurchaserDetails,
    )
    from .account_management_requests_payload import (
        QualifiedPurchaserDetailsCode as QualifiedPurchaserDetailsCode,
    )
    from .account_management_requests_payload import (
        QuestionnairesWithAccount as QuestionnairesWithAccount,
    )
    from .account_management_requests_payload import (
        QuizQuestionnaires as QuizQuestionnaires,
    )
    from .account_management_requests_payload import (
        RemoveTradingPermissions as RemoveTradingPermissions,
    )
    from .account_management_requests_payload import ReopenAccount as ReopenAccount
    from .account_management_requests_payload import (
        RepresentativeDetail as RepresentativeDetail,
    )
    from .account_management_requests_payload import (
        ResetAbandonedAccount as ResetAbandonedAccount,
    )
    from .account_management_requests_payload import (
        SecurityQuestions as SecurityQuestions,
    )
    from .account_management_requests_payload import (
        SecurityQuestionsInputLanguage as SecurityQuestionsInputLanguage,
    )
    from .account_management_requests_payload import Service as Service
    from .account_management_requests_payload import ServiceAction as ServiceAction
    from .account_management_requests_payload import Task as Task
    from .account_management_requests_payload import TaxPayerDetails as TaxPayerDetails
    from .account_management_requests_payload import Trust as Trust
    from .account_management_requests_payload import (
        UpdateAccountAlias as UpdateAccountAlias,
    )
    from .account_management_requests_payload import (
        UpdateAccountRepresentatives as UpdateAccountRepresentatives,
    )
    from .account_management_requests_payload import UpdateBCAN as UpdateBCAN
    from .account_management_requests_payload import (
        UpdateCredentials as UpdateCredentials,
    )
    from .account_management_requests_payload import UpdateEmail as UpdateEmail
    from .account_management_requests_payload import UpdateEntity as UpdateEntity
    from .account_management_requests_payload import (
        UpdateExternalId as UpdateExternalId,
    )
    from .account_management_requests_payload import UpdatePassword as UpdatePassword
    from .account_management_requests_payload import (
        UpdatePropertyProfile as UpdatePropertyProfile,
    )
    from .account_management_requests_payload import UpdateTaxForm as UpdateTaxForm
    from .account_management_requests_payload import (
        UpdateTaxFormInputLanguage as UpdateTaxFormInputLanguage,
    )
    from .account_management_requests_payload import (
        UpdateUserAccessRights as UpdateUserAccessRights,
    )
    from .account_management_requests_payload import UpdateW8BEN as UpdateW8BEN
    from .account_management_requests_payload import (
        UpdateW8BENInputLanguage as UpdateW8BENInputLanguage,
    )
    from .account_management_requests_payload import (
        UpdateWithholdingStatement as UpdateWithholdingStatement,
    )
    from .account_management_requests_payload import (
        UpdateWithholdingStatementFatcaCompliantType as UpdateWithholdingStatementFatcaCompliantType,
    )
    from .account_management_requests_payload import UserDetails as UserDetails
    from .account_management_requests_payload import (
        UserDetailsGender as UserDetailsGender,
    )
    from .account_management_requests_payload import (
        UserDetailsMaritalStatus as UserDetailsMaritalStatus,
    )
    from .account_margins import AccountMargins as AccountMargins
    from .account_market_values import AccountMarketValues as AccountMarketValues
    from .account_market_values import CurrencyMarketValue as CurrencyMarketValue
    from .account_owners import AccountApplicant as AccountApplicant
    from .account_owners import AccountOwners as AccountOwners
    from .account_owners import AccountUser as AccountUser
    from .account_owners import AccountUserEntity as AccountUserEntity
    from .account_owners import AccountUserEntityType as AccountUserEntityType
    from .account_restrictions import AccountRestrictions as AccountRestrictions
    from .account_search import AccountSearch as AccountSearch
    from .account_search import MatchedAccount as MatchedAccount
    from .account_status_bulk_response import (
        AccountStatusBulkResponse as AccountStatusBulkResponse,
    )
    from .account_status_request import AccountStatusRequest as AccountStatusRequest
    from .account_status_request import (
        AccountStatusRequestStatus as AccountStatusRequestStatus,
    )
    from .account_status_response import AccountStatusResponse as AccountStatusResponse
    from .account_summary import AccountSummary as AccountSummary
    from .account_summary import CashBalance as CashBalance
    from .account_switch import AccountSwitch as AccountSwitch
    from .account_switch_request import AccountSwitchRequest as AccountSwitchRequest
    from .accounts_to_allocate import AccountsToAllocate as AccountsToAllocate
    from .accredited_investor_information import (
        AccreditedInvestorInformation as AccreditedInvestorInformation,
    )
    from .ach_instruction import AchInstruction as AchInstruction
    from .ach_instruction import AchInstructionAchType as AchInstructionAchType
    from .ach_instruction import (
        AchInstructionBankInstructionCode as AchInstructionBankInstructionCode,
    )
    from .ach_instruction import (
        AchInstructionClientAccountInfo as AchInstructionClientAccountInfo,
    )
    from .ach_instruction import (
        AchInstructionClientAccountInfoBankAccountTypeCode as AchInstructionClientAccountInfoBankAccountTypeCode,
    )
    from .add_additional_account import AddAdditionalAccount as AddAdditionalAccount
    from .add_relationship import AddRelationship as AddRelationship
    from .add_relationship import AddRelationshipName as AddRelationshipName
    from .address import Address as Address
    from .advisor_models import AdvisorModel as AdvisorModel
    from .advisor_models import AdvisorModels as AdvisorModels
    from .agreement_revision import AgreementRevision as AgreementRevision
    from .alert import Alert as Alert
    from .alert import AlertActive as AlertActive
    from .alert import AlertRepeatable as AlertRepeatable
    from .alert_activation_request import (
        AlertActivationRequest as AlertActivationRequest,
    )
    from .alert_activation_request import AlertActivationSwitch as AlertActivationSwitch
    from .alert_activation_result import AlertActivationResult as AlertActivationResult
    from .alert_deletion_result import AlertDeletionResult as AlertDeletionResult
    from .alert_details import AlertCondition as AlertCondition
    from .alert_details import AlertConditionLogic as AlertConditionLogic
    from .alert_details import AlertDetails as AlertDetails
    from .alert_details import AlertDetailsActive as AlertDetailsActive
    from .alert_details import AlertState as AlertState
    from .alert_request import AlertConditionRequest as AlertConditionRequest
    from .alert_request import (
        AlertConditionRequestLogicBind as AlertConditionRequestLogicBind,
    )
    from .alert_request import AlertRequest as AlertRequest
    from .alert_request import AlertRequestOutsideRth as AlertRequestOutsideRth
    from .alert_request import AlertRequestRepeatable as AlertRequestRepeatable
    from .alert_request import AlertRequestSendMessage as AlertRequestSendMessage
    from .alert_request import AlertRequestTif as AlertRequestTif
    from .alert_saved import AlertSaved as AlertSaved
    from .algos import Algo as Algo
    from .algos import AlgoParameter as AlgoParameter
    from .algos import Algos as Algos
    from .all_periods_performance import AccountPeriods as AccountPeriods
    from .all_periods_performance import AllPeriodsPerformance as AllPeriodsPerformance
    from .all_periods_performance import PeriodPerformance as PeriodPerformance
    from .all_periods_performance import StartValue as StartValue
    from .all_periods_request import AllPeriodsRequest as AllPeriodsRequest
    from .all_unsubscribed import AllUnsubscribed as AllUnsubscribed
    from .allocatable_accounts import AllocatableAccount as AllocatableAccount
    from .allocatable_accounts import AllocatableAccounts as AllocatableAccounts
    from .allocatable_accounts import AllocatableValue as AllocatableValue
    from .allocation import Allocation as Allocation
    from .allocation import AllocationByAssetClass as AllocationByAssetClass
    from .allocation import AllocationByAssetClassLong as AllocationByAssetClassLong
    from .allocation import AllocationByAssetClassShort as AllocationByAssetClassShort
    from .allocation import AllocationByGroup as AllocationByGroup
    from .allocation import AllocationByGroupLong as AllocationByGroupLong
    from .allocation import AllocationByGroupShort as AllocationByGroupShort
    from .allocation import AllocationBySector as AllocationBySector
    from .allocation import AllocationBySectorLong as AllocationBySectorLong
    from .allocation import AllocationBySectorShort as AllocationBySectorShort
    from .allocation_by_category import AllocationByCategory as AllocationByCategory
    from .allocation_by_category import (
        AllocationByCategoryAllocations as AllocationByCategoryAllocations,
    )
    from .allocation_by_category import AllocationItem as AllocationItem
    from .allocation_by_category import AllocationOfCategory as AllocationOfCategory
    from .allocation_by_category import AllocationSide as AllocationSide
    from .allocation_group import AllocationGroup as AllocationGroup
    from .allocation_group_account import (
        AllocationGroupAccount as AllocationGroupAccount,
    )
    from .allocation_groups import AllocationGroupInfo as AllocationGroupInfo
    from .allocation_groups import AllocationGroups as AllocationGroups
    from .allocation_method import AllocationMethod as AllocationMethod
    from .allocation_presets import AllocationPresets as AllocationPresets
    from .allocation_presets import (
        AllocationPresetsDefaultMethodForAll as AllocationPresetsDefaultMethodForAll,
    )
    from .allocation_request import AllocationRequest as AllocationRequest
    from .allocation_request import AllocationRequestType as AllocationRequestType
    from .allowed_scope_set import AllowedScopeSet as AllowedScopeSet
    from .allowed_scope_set import RegisteredScope as RegisteredScope
    from .allowed_scope_set import RegisteredScopeSet as RegisteredScopeSet
    from .am_request_status_response import (
        AmRequestStatusResponse as AmRequestStatusResponse,
    )
    from .answer_prompt_request import AnswerPromptRequest as AnswerPromptRequest
    from .application_payload import Application as Application
    from .application_payload import (
        ApplicationInputLanguage as ApplicationInputLanguage,
    )
    from .application_payload import ApplicationPayload as ApplicationPayload
    from .application_payload import Questionnaires as Questionnaires
    from .associated_entity import AssociatedEntity as AssociatedEntity
    from .associated_entity import (
        AssociatedEntityIdentityDocuments as AssociatedEntityIdentityDocuments,
    )
    from .associated_entity import AssociatedEntityMailing as AssociatedEntityMailing
    from .associated_entity import AssociatedEntityPhones as AssociatedEntityPhones
    from .associated_entity import (
        AssociatedEntityResidence as AssociatedEntityResidence,
    )
    from .associated_entity import (
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
    from .associated_person import (
        AssociatedPersonEmploymentDetails as AssociatedPersonEmploymentDetails,
    )
    from .associated_person import (
        AssociatedPersonIdentityDocuments as AssociatedPersonIdentityDocuments,
    )
    from .associated_person import AssociatedPersonMailing as AssociatedPersonMailing
    from .associated_person import AssociatedPersonPhones as AssociatedPersonPhones
    from .associated_person import (
        AssociatedPersonResidence as AssociatedPersonResidence,
    )
    from .associated_person import (
        AssociatedPersonSubscribedServices as AssociatedPersonSubscribedServices,
    )
    from .associated_person import (
        AssociatedPersonTaxTreatyDetails as AssociatedPersonTaxTreatyDetails,
    )
    from .asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponse as AsynchronousInstructionSetResponse,
    )
    from .asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponseInstructionResults as AsynchronousInstructionSetResponseInstructionResults,
    )
    from .au_10_tix_detail_response import (
        Au10TixDetailResponse as Au10TixDetailResponse,
    )
    from .authorization_code import AuthorizationCode as AuthorizationCode
    from .available_funds import AvailableFunds as AvailableFunds
    from .base_64_url_string import Base64UrlString as Base64UrlString
    from .bond_filters import BondFilter as BondFilter
    from .bond_filters import BondFilterOption as BondFilterOption
    from .bond_filters import BondFilters as BondFilters
    from .brokerage_accounts import AccountProperties as AccountProperties
    from .brokerage_accounts import AccountPropertiesById as AccountPropertiesById
    from .brokerage_accounts import AllowedFeatures as AllowedFeatures
    from .brokerage_accounts import BrokerageAccounts as BrokerageAccounts
    from .brokerage_accounts import BrokerageAccountsAliases as BrokerageAccountsAliases
    from .brokerage_accounts import (
        BrokerageAccountsChartPeriods as BrokerageAccountsChartPeriods,
    )
    from .brokerage_accounts import BrokerageServerInfo as BrokerageServerInfo
    from .brokerage_session_request import (
        BrokerageSessionRequest as BrokerageSessionRequest,
    )
    from .bulk_multi_status_response import BulkInstructionError as BulkInstructionError
    from .bulk_multi_status_response import (
        BulkInstructionOutcome as BulkInstructionOutcome,
    )
    from .bulk_multi_status_response import (
        BulkInstructionResult as BulkInstructionResult,
    )
    from .bulk_multi_status_response import BulkInvalidArgument as BulkInvalidArgument
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
    from .combo_position import ComboLeg as ComboLeg
    from .combo_position import ComboPosition as ComboPosition
    from .commission_schedule_type import CommissionMarkupType as CommissionMarkupType
    from .commission_schedule_type import (
        CommissionMarkupTypeType as CommissionMarkupTypeType,
    )
    from .commission_schedule_type import (
        CommissionScheduleType as CommissionScheduleType,
    )
    from .commission_schedule_type import (
        CommissionScheduleTypePricingStructure as CommissionScheduleTypePricingStructure,
    )
    from .commission_schedule_type import MarkupStaircaseType as MarkupStaircaseType
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
    from .complex_asset_transfer_polling_result import (
        ComplexAssetTransferReport as ComplexAssetTransferReport,
    )
    from .confirm_reply_request import ConfirmReplyRequest as ConfirmReplyRequest
    from .consent import Consent as Consent
    from .consent import ConsentConsentStatus as ConsentConsentStatus
    from .contra_broker_info import ContraBrokerInfo as ContraBrokerInfo
    from .contract_definitions import ContractDefinition as ContractDefinition
    from .contract_definitions import ContractDefinitions as ContractDefinitions
    from .contract_definitions import PriceDisplayRule as PriceDisplayRule
    from .contract_definitions import PriceDisplayStep as PriceDisplayStep
    from .contract_definitions import PriceIncrement as PriceIncrement
    from .contract_details import ContractDetails as ContractDetails
    from .contract_info import ContractInfo as ContractInfo
    from .contract_info_and_rules import ContractInfoAndRules as ContractInfoAndRules
    from .contract_match import BondIssuer as BondIssuer
    from .contract_match import ContractMatch as ContractMatch
    from .contract_match import ContractMatchSection as ContractMatchSection
    from .contract_rules import ContractRules as ContractRules
    from .contract_rules import IncrementRule as IncrementRule
    from .contract_rules import OrderDefaults as OrderDefaults
    from .contract_rules import OrderTypeDefaults as OrderTypeDefaults
    from .contract_rules import TimeInForceDefaults as TimeInForceDefaults
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
    from .csv_response import CSVResponse as CSVResponse
    from .currency_pairs import CurrencyPair as CurrencyPair
    from .currency_pairs import CurrencyPairs as CurrencyPairs
    from .customer import AccountSupportType as AccountSupportType
    from .customer import AccountSupportTypeType as AccountSupportTypeType
    from .customer import (
        AdministratorContactPersonType as AdministratorContactPersonType,
    )
    from .customer import (
        AdministratorContactPersonTypeSuffix as AdministratorContactPersonTypeSuffix,
    )
    from .customer import AdministratorType as AdministratorType
    from .customer import AdministratorTypeSuffix as AdministratorTypeSuffix
    from .customer import AssociatedEntities as AssociatedEntities
    from .customer import AssociationTypeEntities as AssociationTypeEntities
    from .customer import Customer as Customer
    from .customer import CustomerType as CustomerType
    from .customer import IndividualApplicant as IndividualApplicant
    from .customer import JointApplicant as JointApplicant
    from .customer import JointApplicantType as JointApplicantType
    from .customer import ManagingOwner as ManagingOwner
    from .customer import OrganizationApplicant as OrganizationApplicant
    from .customer import OrganizationApplicantType as OrganizationApplicantType
    from .customer import (
        OrganizationApplicantTypeOfTrading as OrganizationApplicantTypeOfTrading,
    )
    from .customer import (
        OrganizationApplicantUsTaxPurposeType as OrganizationApplicantUsTaxPurposeType,
    )
    from .customer import PrimaryContributorType as PrimaryContributorType
    from .customer import PrimaryContributorTypeSuffix as PrimaryContributorTypeSuffix
    from .customer import TrustApplicant as TrustApplicant
    from .customer import TrustApplicantTrustType as TrustApplicantTrustType
    from .customer import TrusteeEntityType as TrusteeEntityType
    from .customer import TrusteeIndividual as TrusteeIndividual
    from .customer import TrusteeIndividualGender as TrusteeIndividualGender
    from .customer import (
        TrusteeIndividualMaritalStatus as TrusteeIndividualMaritalStatus,
    )
    from .customer import TrusteesType as TrusteesType
    from .delete_bank_instruction import DeleteBankInstruction as DeleteBankInstruction
    from .delete_bank_instruction import (
        DeleteBankInstructionBankInstructionMethod as DeleteBankInstructionBankInstructionMethod,
    )
    from .delete_group_answer import DeleteGroupAnswer as DeleteGroupAnswer
    from .delete_group_request import DeleteGroupRequest as DeleteGroupRequest
    from .delivery_options import DeliveryDevice as DeliveryDevice
    from .delivery_options import DeliveryOptions as DeliveryOptions
    from .deposit_funds_instruction import (
        DepositFundsInstruction as DepositFundsInstruction,
    )
    from .deposit_funds_instruction import (
        DepositFundsInstructionBankInstructionMethod as DepositFundsInstructionBankInstructionMethod,
    )
    from .deposit_funds_instruction import (
        DepositFundsInstructionIraDepositDetail as DepositFundsInstructionIraDepositDetail,
    )
    from .deposit_funds_instruction import (
        DepositFundsInstructionIraDepositDetailFromIraType as DepositFundsInstructionIraDepositDetailFromIraType,
    )
    from .deposit_funds_instruction import (
        DepositFundsInstructionOpenBanking as DepositFundsInstructionOpenBanking,
    )
    from .deposit_funds_instruction import (
        DepositFundsInstructionOpenBankingPlaidOptions as DepositFundsInstructionOpenBankingPlaidOptions,
    )
    from .deposit_funds_instruction import (
        DepositFundsInstructionOpenBankingServiceProvider as DepositFundsInstructionOpenBankingServiceProvider,
    )
    from .deposit_funds_instruction import IraContributionType as IraContributionType
    from .deposit_funds_instruction import IraTaxYearType as IraTaxYearType
    from .deposit_funds_polling_response import (
        DepositFundsPollingResponse as DepositFundsPollingResponse,
    )
    from .deposit_funds_polling_response import (
        DepositFundsPollingResult as DepositFundsPollingResult,
    )
    from .deposit_funds_polling_response import (
        DepositFundsPollingResultDepositDetails as DepositFundsPollingResultDepositDetails,
    )
    from .deposit_funds_polling_response import (
        DepositFundsPollingResultDepositDetailsOpenBanking as DepositFundsPollingResultDepositDetailsOpenBanking,
    )
    from .device_delivery import DeviceDelivery as DeviceDelivery
    from .disclaimer import Disclaimer as Disclaimer
    from .document import AttachedFileType as AttachedFileType
    from .document import Document as Document
    from .document import DocumentDocumentType as DocumentDocumentType
    from .document import DocumentProofOfAddressType as DocumentProofOfAddressType
    from .document import DocumentProofOfIdentityType as DocumentProofOfIdentityType
    from .document import FilePayload as FilePayload
    from .document_submission import DocumentSubmission as DocumentSubmission
    from .document_submission import (
        DocumentSubmissionInputLanguage as DocumentSubmissionInputLanguage,
    )
    from .dwac_instruction import DwacInstruction as DwacInstruction
    from .dwac_instruction import DwacInstructionDirection as DwacInstructionDirection
    from .dwac_instruction_v2 import DwacInstructionV2 as DwacInstructionV2
    from .dwac_instruction_v2 import (
        DwacInstructionV2Direction as DwacInstructionV2Direction,
    )
    from .echo_response import EchoResponse as EchoResponse
    from .echo_response import EchoResponseRequestMethod as EchoResponseRequestMethod
    from .echo_response import EchoResponseSecurityPolicy as EchoResponseSecurityPolicy
    from .edda_instruction import EddaInstruction as EddaInstruction
    from .edda_instruction import (
        EddaInstructionDebtorIdentificationDocumentType as EddaInstructionDebtorIdentificationDocumentType,
    )
    from .employment_details import EmploymentDetails as EmploymentDetails
    from .enumeration_response import ArrayNode as ArrayNode
    from .enumeration_response import EnumerationResponse as EnumerationResponse
    from .enumeration_type import EnumerationType as EnumerationType
    from .error_415_body import Error415Body as Error415Body
    from .error_423_body import Error423Body as Error423Body
    from .error_response import ErrorResponse as ErrorResponse
    from .error_text import ErrorText as ErrorText
    from .error_with_status import ErrorWithStatus as ErrorWithStatus
    from .event_category_tree import EventCategories as EventCategories
    from .event_category_tree import EventCategory as EventCategory
    from .event_category_tree import EventCategoryTree as EventCategoryTree
    from .event_category_tree import EventMarket as EventMarket
    from .event_contract_details import EventContractDetails as EventContractDetails
    from .event_contract_rules import EventContractRules as EventContractRules
    from .event_market_contracts import EventMarketContract as EventMarketContract
    from .event_market_contracts import EventMarketContracts as EventMarketContracts
    from .event_schedule import EventSchedule as EventSchedule
    from .event_schedule import EventTradingDay as EventTradingDay
    from .event_schedule import EventTradingTime as EventTradingTime
    from .exchange_rate import ExchangeRate as ExchangeRate
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
    from .financial_information import AssetExperience as AssetExperience
    from .financial_information import (
        AssetExperienceAssetClass as AssetExperienceAssetClass,
    )
    from .financial_information import (
        AssetExperienceKnowledgeLevel as AssetExperienceKnowledgeLevel,
    )
    from .financial_information import FinancialInformation as FinancialInformation
    from .financial_information import (
        FinancialInformationInvestmentObjectives as FinancialInformationInvestmentObjectives,
    )
    from .financial_information import QuestionnaireType as QuestionnaireType
    from .financial_information import SOIQuestionnaire as SOIQuestionnaire
    from .financial_information import SourceOfIncomeType as SourceOfIncomeType
    from .financial_information import (
        SourceOfIncomeTypeSourceType as SourceOfIncomeTypeSourceType,
    )
    from .financial_information import SourceOfWealthType as SourceOfWealthType
    from .financial_information import (
        SourceOfWealthTypeSourceType as SourceOfWealthTypeSourceType,
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
    from .form_file_response import AnswerResponse as AnswerResponse
    from .form_file_response import FormDetails as FormDetails
    from .form_file_response import FormFileResponse as FormFileResponse
    from .form_file_response import FormPayload as FormPayload
    from .form_file_response import QuestionnaireResponse as QuestionnaireResponse
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
    from .futures import FutureContract as FutureContract
    from .futures import Futures as Futures
    from .get_alert_type import GetAlertType as GetAlertType
    from .get_available_stmt_dates_response import (
        AvailableStatementDatesData as AvailableStatementDatesData,
    )
    from .get_available_stmt_dates_response import (
        AvailableStatementDatesDataValue as AvailableStatementDatesDataValue,
    )
    from .get_available_stmt_dates_response import (
        AvailableStatementDatesDataValueDaily as AvailableStatementDatesDataValueDaily,
    )
    from .get_available_stmt_dates_response import (
        GetAvailableStmtDatesResponse as GetAvailableStmtDatesResponse,
    )
    from .get_available_tax_forms_response import (
        AvailableTaxFormsData as AvailableTaxFormsData,
    )
    from .get_available_tax_forms_response import (
        AvailableTaxFormsDataValue as AvailableTaxFormsDataValue,
    )
    from .get_available_tax_forms_response import (
        GetAvailableTaxFormsResponse as GetAvailableTaxFormsResponse,
    )
    from .get_available_tax_forms_response import TaxFormType as TaxFormType
    from .get_available_trade_confirmation_dates_response import (
        GetAvailableTradeConfirmationDatesResponse as GetAvailableTradeConfirmationDatesResponse,
    )
    from .get_available_trade_confirmation_dates_response import (
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
    from .get_participating_list_response import (
        GetParticipatingListResponseParticipatingBanks as GetParticipatingListResponseParticipatingBanks,
    )
    from .get_request_status_type import GetRequestStatusType as GetRequestStatusType
    from .get_schedule_by_symbol_asset_class import (
        GetScheduleBySymbolAssetClass as GetScheduleBySymbolAssetClass,
    )
    from .get_statements_response import GetStatementsResponse as GetStatementsResponse
    from .get_statements_response import (
        GetStatementsResponseData as GetStatementsResponseData,
    )
    from .historical_scanner_request import (
        HistoricalScannerRequest as HistoricalScannerRequest,
    )
    from .historical_scanner_result import (
        HistoricalScannerContract as HistoricalScannerContract,
    )
    from .historical_scanner_result import (
        HistoricalScannerContracts as HistoricalScannerContracts,
    )
    from .historical_scanner_result import (
        HistoricalScannerResult as HistoricalScannerResult,
    )
    from .identification import Identification as Identification
    from .identification import IdentificationCardColor as IdentificationCardColor
    from .individual import Individual as Individual
    from .individual import IndividualGender as IndividualGender
    from .individual import IndividualMaritalStatus as IndividualMaritalStatus
    from .individual_name import IndividualName as IndividualName
    from .individual_name import IndividualNameSalutation as IndividualNameSalutation
    from .individual_name import IndividualNameSuffix as IndividualNameSuffix
    from .individual_tax_information import (
        IndividualTaxInformation as IndividualTaxInformation,
    )
    from .instruction_error_result import (
        InstructionErrorResult as InstructionErrorResult,
    )
    from .instruction_error_result import (
        InstructionErrorResultError as InstructionErrorResultError,
    )
    from .instruction_polling_response import (
        InstructionPollingResponse as InstructionPollingResponse,
    )
    from .instruction_polling_response import (
        PollingInstructionResult as PollingInstructionResult,
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
    from .instrument_by_description import InstrumentAssetType as InstrumentAssetType
    from .instrument_by_description import (
        InstrumentByDescription as InstrumentByDescription,
    )
    from .instrument_by_description import (
        InstrumentDescription as InstrumentDescription,
    )
    from .instrument_by_description import InstrumentIdType as InstrumentIdType
    from .insufficient_scope_response import (
        InsufficientScopeResponse as InsufficientScopeResponse,
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
    from .invest_in_model_request import ModelInvestmentOrder as ModelInvestmentOrder
    from .jose_header import JoseHeader as JoseHeader
    from .json_object import JsonObject as JsonObject
    from .jws_payload import JwsPayload as JwsPayload
    from .ledger import Ledger as Ledger
    from .ledger import LedgerEntry as LedgerEntry
    from .legal_entity import LegalEntity as LegalEntity
    from .legal_entity import LegalEntityIdentification as LegalEntityIdentification
    from .legal_entity import (
        LegalEntityIdentificationFormationType as LegalEntityIdentificationFormationType,
    )
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
    from .live_orders import LiveOrder as LiveOrder
    from .live_orders import LiveOrderIsEventTrading as LiveOrderIsEventTrading
    from .live_orders import LiveOrders as LiveOrders
    from .live_orders import LiveOrderStatus as LiveOrderStatus
    from .live_orders import LiveOrderSupportsTaxOpt as LiveOrderSupportsTaxOpt
    from .local_tax_form import LocalTaxForm as LocalTaxForm
    from .local_tax_form import LocalTaxFormTaxAuthority as LocalTaxFormTaxAuthority
    from .login_message_request import LoginMessageRequest as LoginMessageRequest
    from .login_message_request import (
        LoginMessageRequestStatus as LoginMessageRequestStatus,
    )
    from .login_message_response import LoginMessage as LoginMessage
    from .login_message_response import LoginMessageResponse as LoginMessageResponse
    from .logout import Logout as Logout
    from .managed_account import AccountConfigurationType as AccountConfigurationType
    from .managed_account import AccountRep as AccountRep
    from .managed_account import ACHDetails as ACHDetails
    from .managed_account import AdvisorWrapFeesType as AdvisorWrapFeesType
    from .managed_account import (
        AdvisorWrapFeesTypeStrategy as AdvisorWrapFeesTypeStrategy,
    )
    from .managed_account import AnnualBlendedPercentage as AnnualBlendedPercentage
    from .managed_account import (
        AutomatedWrapFeeDetailsType as AutomatedWrapFeeDetailsType,
    )
    from .managed_account import (
        AutomatedWrapFeeDetailsTypeType as AutomatedWrapFeeDetailsTypeType,
    )
    from .managed_account import CheckDetails as CheckDetails
    from .managed_account import CommissionConfig as CommissionConfig
    from .managed_account import CommissionConfigStyle as CommissionConfigStyle
    from .managed_account import CommissionConfigType as CommissionConfigType
    from .managed_account import CustodianType as CustodianType
    from .managed_account import DayQuantityLimit as DayQuantityLimit
    from .managed_account import DayQuantityLimitAsset as DayQuantityLimitAsset
    from .managed_account import DepositNotification as DepositNotification
    from .managed_account import (
        DepositNotificationCurrency as DepositNotificationCurrency,
    )
    from .managed_account import DepositNotificationType as DepositNotificationType
    from .managed_account import DVPInstruction as DVPInstruction
    from .managed_account import DVPInstructionAssetClass as DVPInstructionAssetClass
    from .managed_account import DVPInstructionExchange as DVPInstructionExchange
    from .managed_account import DVPInstructionRole as DVPInstructionRole
    from .managed_account import DVPInstructionTxGroupCode as DVPInstructionTxGroupCode
    from .managed_account import DVPInstructionType as DVPInstructionType
    from .managed_account import EFPQuantityLimits as EFPQuantityLimits
    from .managed_account import ExchangeAccess as ExchangeAccess
    from .managed_account import ExchangeAccessAssetClass as ExchangeAccessAssetClass
    from .managed_account import ExchangeAccessExchange as ExchangeAccessExchange
    from .managed_account import ExtPositionsTransferType as ExtPositionsTransferType
    from .managed_account import (
        ExtPositionsTransferTypeSrcIRAType as ExtPositionsTransferTypeSrcIRAType,
    )
    from .managed_account import (
        ExtPositionsTransferTypeSubType as ExtPositionsTransferTypeSubType,
    )
    from .managed_account import (
        ExtPositionsTransferTypeType as ExtPositionsTransferTypeType,
    )
    from .managed_account import (
        HighWaterMarkConfigurationType as HighWaterMarkConfigurationType,
    )
    from .managed_account import HighWaterMarkType as HighWaterMarkType
    from .managed_account import InterestMarkupType as InterestMarkupType
    from .managed_account import (
        InterestMarkupTypeCurrency as InterestMarkupTypeCurrency,
    )
    from .managed_account import IRABeneficiariesType as IRABeneficiariesType
    from .managed_account import IRAContingentBeneficiary as IRAContingentBeneficiary
    from .managed_account import (
        IRAContingentBeneficiaryEntity as IRAContingentBeneficiaryEntity,
    )
    from .managed_account import (
        IRAContingentBeneficiaryEntityEntityType as IRAContingentBeneficiaryEntityEntityType,
    )
    from .managed_account import (
        IRAContingentBeneficiaryEntityRelationship as IRAContingentBeneficiaryEntityRelationship,
    )
    from .managed_account import (
        IRAContingentBeneficiaryGender as IRAContingentBeneficiaryGender,
    )
    from .managed_account import (
        IRAContingentBeneficiaryMaritalStatus as IRAContingentBeneficiaryMaritalStatus,
    )
    from .managed_account import (
        IRAContingentBeneficiaryRelationship as IRAContingentBeneficiaryRelationship,
    )
    from .managed_account import IRADecedent as IRADecedent
    from .managed_account import IRADecedentGender as IRADecedentGender
    from .managed_account import IRADecedentInheritorType as IRADecedentInheritorType
    from .managed_account import IRADecedentMaritalStatus as IRADecedentMaritalStatus
    from .managed_account import IRADecedentRelationship as IRADecedentRelationship
    from .managed_account import IRADepositDetails as IRADepositDetails
    from .managed_account import (
        IRADepositDetailsDepositType as IRADepositDetailsDepositType,
    )
    from .managed_account import (
        IRADepositDetailsFromIraType as IRADepositDetailsFromIraType,
    )
    from .managed_account import IRADepositDetailsTaxYear as IRADepositDetailsTaxYear
    from .managed_account import IRAPrimaryBeneficiary as IRAPrimaryBeneficiary
    from .managed_account import (
        IRAPrimaryBeneficiaryEntity as IRAPrimaryBeneficiaryEntity,
    )
    from .managed_account import (
        IRAPrimaryBeneficiaryEntityEntityType as IRAPrimaryBeneficiaryEntityEntityType,
    )
    from .managed_account import (
        IRAPrimaryBeneficiaryEntityRelationship as IRAPrimaryBeneficiaryEntityRelationship,
    )
    from .managed_account import (
        IRAPrimaryBeneficiaryGender as IRAPrimaryBeneficiaryGender,
    )
    from .managed_account import (
        IRAPrimaryBeneficiaryMaritalStatus as IRAPrimaryBeneficiaryMaritalStatus,
    )
    from .managed_account import (
        IRAPrimaryBeneficiaryRelationship as IRAPrimaryBeneficiaryRelationship,
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
    from .managed_account import NAVRangeType as NAVRangeType
    from .managed_account import OrderQuantityLimit as OrderQuantityLimit
    from .managed_account import OrderQuantityLimitAsset as OrderQuantityLimitAsset
    from .managed_account import OrderValueLimits as OrderValueLimits
    from .managed_account import PartialBondPosition as PartialBondPosition
    from .managed_account import PartialCashPosition as PartialCashPosition
    from .managed_account import PartialFundPosition as PartialFundPosition
    from .managed_account import PartialOptionPosition as PartialOptionPosition
    from .managed_account import (
        PartialOptionPositionOptionType as PartialOptionPositionOptionType,
    )
    from .managed_account import (
        PartialOptionPositionPosition as PartialOptionPositionPosition,
    )
    from .managed_account import PartialStockPosition as PartialStockPosition
    from .managed_account import (
        PartialStockPositionPosition as PartialStockPositionPosition,
    )
    from .managed_account import PartialWarrantPosition as PartialWarrantPosition
    from .managed_account import (
        PartialWarrantPositionOptionType as PartialWarrantPositionOptionType,
    )
    from .managed_account import (
        PartialWarrantPositionPosition as PartialWarrantPositionPosition,
    )
    from .managed_account import PreviousLossesType as PreviousLossesType
    from .managed_account import RepDetail as RepDetail
    from .managed_account import TradingLimits as TradingLimits
    from .managed_account import WireDetails as WireDetails
    from .market_data_row import MarketDataRow as MarketDataRow
    from .master_list_ids import MasterListEntry as MasterListEntry
    from .master_list_ids import MasterListIds as MasterListIds
    from .md_fields import MdFields as MdFields
    from .missing_required_parameter_response import (
        MissingRequiredParameterResponse as MissingRequiredParameterResponse,
    )
    from .model_accounts import ModelAccount as ModelAccount
    from .model_accounts import ModelAccounts as ModelAccounts
    from .model_investments import ModelInvestment as ModelInvestment
    from .model_investments import ModelInvestments as ModelInvestments
    from .model_investments import (
        ModelInvestmentsSubscriptionStatus as ModelInvestmentsSubscriptionStatus,
    )
    from .model_positions import ModelCash as ModelCash
    from .model_positions import ModelPosition as ModelPosition
    from .model_positions import ModelPositions as ModelPositions
    from .model_presets import ModelPresets as ModelPresets
    from .model_summary import ModelSummary as ModelSummary
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
    from .notification_read import NotificationReadFlag as NotificationReadFlag
    from .notification_setting import NotificationSetting as NotificationSetting
    from .order_cancellation import OrderCancellation as OrderCancellation
    from .order_error import OrderError as OrderError
    from .order_preview import OrderPreview as OrderPreview
    from .order_preview import OrderPreviewAmount as OrderPreviewAmount
    from .order_preview import OrderPreviewEquity as OrderPreviewEquity
    from .order_preview import OrderPreviewInitialMargin as OrderPreviewInitialMargin
    from .order_preview import (
        OrderPreviewMaintenanceMargin as OrderPreviewMaintenanceMargin,
    )
    from .order_preview import OrderPreviewPosition as OrderPreviewPosition
    from .order_question import OrderQuestion as OrderQuestion
    from .order_reject import OrderReject as OrderReject
    from .order_request import OrderAllocation as OrderAllocation
    from .order_request import OrderRequest as OrderRequest
    from .order_request import OrderRequestJsonPayload as OrderRequestJsonPayload
    from .order_request import (
        OrderRequestJsonPayloadAllocationProfile as OrderRequestJsonPayloadAllocationProfile,
    )
    from .order_request import (
        OrderRequestJsonPayloadAllocationProfileAllocType as OrderRequestJsonPayloadAllocationProfileAllocType,
    )
    from .order_request import OrderRequestSide as OrderRequestSide
    from .order_request import (
        OrderRequestStrategyParameters as OrderRequestStrategyParameters,
    )
    from .order_request import OrderRequestTif as OrderRequestTif
    from .order_request import OrderRequestTrailingType as OrderRequestTrailingType
    from .order_status import OrderState as OrderState
    from .order_status import OrderStatus as OrderStatus
    from .order_status import OrderStatusAlertActive as OrderStatusAlertActive
    from .order_status import OrderStatusSecType as OrderStatusSecType
    from .order_status import OrderStatusSide as OrderStatusSide
    from .order_status import OrderStatusTif as OrderStatusTif
    from .orders_request import OrdersRequest as OrdersRequest
    from .organization_identification import (
        OrganizationIdentification as OrganizationIdentification,
    )
    from .partitioned_pnl import PartitionedPnl as PartitionedPnl
    from .partitioned_pnl import PartitionedPnlRow as PartitionedPnlRow
    from .partitioned_pnl import PartitionedPnlRows as PartitionedPnlRows
    from .pending_tasks_response import PendingTask as PendingTask
    from .pending_tasks_response import PendingTasksResponse as PendingTasksResponse
    from .performance import CumulativeReturns as CumulativeReturns
    from .performance import CumulativeReturnSeries as CumulativeReturnSeries
    from .performance import Performance as Performance
    from .performance import PerformanceNav as PerformanceNav
    from .performance import PerformanceNavSeries as PerformanceNavSeries
    from .performance import PerformanceStartNav as PerformanceStartNav
    from .performance import PeriodReturns as PeriodReturns
    from .performance import PeriodReturnSeries as PeriodReturnSeries
    from .performance_request import PerformanceRequest as PerformanceRequest
    from .performance_request import (
        PerformanceRequestPeriod as PerformanceRequestPeriod,
    )
    from .phone_info import PhoneInfo as PhoneInfo
    from .phone_info import PhoneInfoType as PhoneInfoType
    from .polling_instruction_result_error import (
        PollingInstructionResultError as PollingInstructionResultError,
    )
    from .polling_instruction_result_instruction_status import (
        PollingInstructionResultInstructionStatus as PollingInstructionResultInstructionStatus,
    )
    from .polling_instruction_result_instruction_type import (
        PollingInstructionResultInstructionType as PollingInstructionResultInstructionType,
    )
    from .portfolio_summary import AccountSummaryValue as AccountSummaryValue
    from .portfolio_summary import PortfolioSummary as PortfolioSummary
    from .position import Position as Position
    from .position import PositionDisplayRule as PositionDisplayRule
    from .position import PositionDisplayStep as PositionDisplayStep
    from .position import PositionIncrementRule as PositionIncrementRule
    from .position import PositionPutOrCall as PositionPutOrCall
    from .positions_by_account import PositionsByAccount as PositionsByAccount
    from .positions_refreshed import PositionsRefreshed as PositionsRefreshed
    from .predefined_destination_instruction import (
        DestinationBranchCodeType as DestinationBranchCodeType,
    )
    from .predefined_destination_instruction import (
        DestinationIdentifierType as DestinationIdentifierType,
    )
    from .predefined_destination_instruction import (
        DestinationInstitution as DestinationInstitution,
    )
    from .predefined_destination_instruction import (
        PredefinedDestinationInstruction as PredefinedDestinationInstruction,
    )
    from .predefined_destination_instruction import (
        PredefinedDestinationInstructionBankInstructionMethod as PredefinedDestinationInstructionBankInstructionMethod,
    )
    from .price_history import PriceBar as PriceBar
    from .price_history import PriceHistory as PriceHistory
    from .problem_detail import ProblemDetail as ProblemDetail
    from .problem_detail_response import ProblemDetailResponse as ProblemDetailResponse
    from .process_documents import ProcessDocuments as ProcessDocuments
    from .process_documents import (
        ProcessDocumentsInputLanguage as ProcessDocumentsInputLanguage,
    )
    from .process_documents_payload import (
        ProcessDocumentsPayload as ProcessDocumentsPayload,
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
    from .query_account_balances_result import (
        QueryAccountBalancesResult as QueryAccountBalancesResult,
    )
    from .query_account_balances_result import (
        WithdrawableBankBalance as WithdrawableBankBalance,
    )
    from .query_balances_request import QueryBalancesRequest as QueryBalancesRequest
    from .query_balances_request import (
        QueryBalancesRequestInstructionType as QueryBalancesRequestInstructionType,
    )
    from .query_balances_request import (
        QueryWithdrawableCashEquity as QueryWithdrawableCashEquity,
    )
    from .query_bank_instruction_response import (
        QueryBankInstructionResponse as QueryBankInstructionResponse,
    )
    from .query_bank_instruction_response import (
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
        QueryBankInstruction as QueryBankInstruction,
    )
    from .query_bank_instructions_request import (
        QueryBankInstructionBankInstructionMethod as QueryBankInstructionBankInstructionMethod,
    )
    from .query_bank_instructions_request import (
        QueryBankInstructionsRequest as QueryBankInstructionsRequest,
    )
    from .query_bank_instructions_request import (
        QueryBankInstructionsRequestInstructionType as QueryBankInstructionsRequestInstructionType,
    )
    from .query_bank_instructions_request import (
        QueryRecentRecurringEvents as QueryRecentRecurringEvents,
    )
    from .query_bank_instructions_request import (
        QueryRecurringInstructions as QueryRecurringInstructions,
    )
    from .query_ira_contributions_response import (
        QueryIRAContributionsResponse as QueryIRAContributionsResponse,
    )
    from .query_ira_contributions_response import (
        QueryIRAContributionsResult as QueryIRAContributionsResult,
    )
    from .query_ira_contributions_response import (
        QueryIRAContributionsResultContributions as QueryIRAContributionsResultContributions,
    )
    from .query_recent_instruction_response import (
        QueryRecentInstructionResponse as QueryRecentInstructionResponse,
    )
    from .query_recent_instruction_response import (
        QueryRecentInstructionResult as QueryRecentInstructionResult,
    )
    from .query_recent_instruction_response import (
        QueryRecentInstructionResultInstructionHistory as QueryRecentInstructionResultInstructionHistory,
    )
    from .query_recent_instruction_response import (
        RecentInstruction as RecentInstruction,
    )
    from .query_recent_instructions_request import (
        QueryRecentInstructions as QueryRecentInstructions,
    )
    from .query_recent_instructions_request import (
        QueryRecentInstructionsRequest as QueryRecentInstructionsRequest,
    )
    from .query_recent_instructions_request import (
        QueryRecentInstructionsRequestInstructionType as QueryRecentInstructionsRequestInstructionType,
    )
    from .query_recent_instructions_request import (
        QueryRecentInstructionsTransactionHistory as QueryRecentInstructionsTransactionHistory,
    )
    from .query_recent_instructions_request import (
        QueryRecentInstructionsTransactionHistoryTransactionType as QueryRecentInstructionsTransactionHistoryTransactionType,
    )
    from .query_recent_recurring_event_response import (
        QueryRecentRecurringEventResponse as QueryRecentRecurringEventResponse,
    )
    from .query_recent_recurring_event_response import (
        QueryRecentRecurringEventResponseInstructionResult as QueryRecentRecurringEventResponseInstructionResult,
    )
    from .query_recent_recurring_event_result import (
        QueryRecentRecurringEventResult as QueryRecentRecurringEventResult,
    )
    from .query_recent_recurring_event_result_transaction_history import (
        QueryRecentRecurringEventResultTransactionHistory as QueryRecentRecurringEventResultTransactionHistory,
    )
    from .query_recent_recurring_event_result_transaction_history import (
        RecentRecurringEvent as RecentRecurringEvent,
    )
    from .query_recurring_instructions_response import (
        QueryRecurringInstructionsResponse as QueryRecurringInstructionsResponse,
    )
    from .query_recurring_instructions_response import (
        QueryRecurringInstructionsResult as QueryRecurringInstructionsResult,
    )
    from .query_recurring_instructions_response import (
        QueryRecurringInstructionsResultRecurringInstructions as QueryRecurringInstructionsResultRecurringInstructions,
    )
    from .query_withdrawable_amounts_response import (
        QueryWithdrawableAmountsInstructionResult as QueryWithdrawableAmountsInstructionResult,
    )
    from .query_withdrawable_amounts_response import (
        QueryWithdrawableAmountsResponse as QueryWithdrawableAmountsResponse,
    )
    from .query_withdrawable_amounts_without_origin_hold_response import (
        QueryWithdrawableAmountsWithoutOriginHoldResponse as QueryWithdrawableAmountsWithoutOriginHoldResponse,
    )
    from .query_withdrawable_amounts_without_origin_hold_response import (
        QueryWithdrawableAmountsWithoutOriginHoldResult as QueryWithdrawableAmountsWithoutOriginHoldResult,
    )
    from .query_withdrawable_cash_equity_response import (
        QueryWithdrawableCashEquityResponse as QueryWithdrawableCashEquityResponse,
    )
    from .query_withdrawable_cash_equity_response import (
        QueryWithdrawableCashEquityResult as QueryWithdrawableCashEquityResult,
    )
    from .query_withdrawable_cash_request import (
        QueryIRAContributions as QueryIRAContributions,
    )
    from .query_withdrawable_cash_request import (
        QueryWithdrawableCashRequest as QueryWithdrawableCashRequest,
    )
    from .query_withdrawable_cash_request import (
        QueryWithdrawableCashRequestInstructionType as QueryWithdrawableCashRequestInstructionType,
    )
    from .query_withdrawable_cash_request import (
        QueryWithdrawableFunds as QueryWithdrawableFunds,
    )
    from .questionnaire import Answer as Answer
    from .questionnaire import AnswerDetail as AnswerDetail
    from .questionnaire import Questionnaire as Questionnaire
    from .reauthentication import Reauthentication as Reauthentication
    from .recurring_instruction_detail import (
        RecurringInstructionDetail as RecurringInstructionDetail,
    )
    from .recurring_instruction_detail import (
        RecurringInstructionDetailFrequency as RecurringInstructionDetailFrequency,
    )
    from .registered_client import ClientConfiguration as ClientConfiguration
    from .registered_client import (
        ClientConfigurationAccountSelectionMode as ClientConfigurationAccountSelectionMode,
    )
    from .registered_client import (
        ClientConfigurationFilter as ClientConfigurationFilter,
    )
    from .registered_client import ClientPublicKeySet as ClientPublicKeySet
    from .registered_client import EcPublicKey as EcPublicKey
    from .registered_client import EcPublicKeyType as EcPublicKeyType
    from .registered_client import EcPublicKeyUse as EcPublicKeyUse
    from .registered_client import OctetKey as OctetKey
    from .registered_client import OctetKeyType as OctetKeyType
    from .registered_client import OctetKeyUse as OctetKeyUse
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
    from .registered_client import RsaPublicKey as RsaPublicKey
    from .registered_client import RsaPublicKeyType as RsaPublicKeyType
    from .registered_client import RsaPublicKeyUse as RsaPublicKeyUse
    from .registration_tasks_response import RegistrationTask as RegistrationTask
    from .registration_tasks_response import (
        RegistrationTasksResponse as RegistrationTasksResponse,
    )
    from .regulated_membership import RegulatedMembership as RegulatedMembership
    from .regulatory_information import AffiliationDetailsType as AffiliationDetailsType
    from .regulatory_information import (
        AffiliationDetailsTypeAffiliationRelationship as AffiliationDetailsTypeAffiliationRelationship,
    )
    from .regulatory_information import AUSExposureDetailsType as AUSExposureDetailsType
    from .regulatory_information import ORGRegulatorType as ORGRegulatorType
    from .regulatory_information import ORGRegulatoryInfoType as ORGRegulatoryInfoType
    from .regulatory_information import (
        PoliticalMilitaryDiplomaticDetailsType as PoliticalMilitaryDiplomaticDetailsType,
    )
    from .regulatory_information import PublicCompanyInfoType as PublicCompanyInfoType
    from .regulatory_information import RegulatoryDetail as RegulatoryDetail
    from .regulatory_information import RegulatoryDetailCode as RegulatoryDetailCode
    from .regulatory_information import RegulatoryInformation as RegulatoryInformation
    from .regulatory_information import (
        SelfRegulatedMembershipType as SelfRegulatedMembershipType,
    )
    from .request_details_request import RequestDetailsRequest as RequestDetailsRequest
    from .request_details_request import (
        RequestDetailsRequestStatus as RequestDetailsRequestStatus,
    )
    from .request_details_response import RequestDetail as RequestDetail
    from .request_details_response import (
        RequestDetailsResponse as RequestDetailsResponse,
    )
    from .request_info_response import RequestInfoResponse as RequestInfoResponse
    from .required_forms_request import RequiredFormsRequest as RequiredFormsRequest
    from .required_forms_response import RequiredFormsResponse as RequiredFormsResponse
    from .reset_suppression_answer import (
        ResetSuppressionAnswer as ResetSuppressionAnswer,
    )
    from .residence_address import ResidenceAddress as ResidenceAddress
    from .response_file_response import ResponseFileResponse as ResponseFileResponse
    from .restriction_details import RestrictionDetails as RestrictionDetails
    from .restriction_details import RestrictionRule as RestrictionRule
    from .restriction_details import RestrictionRuleParams as RestrictionRuleParams
    from .restriction_list_details import (
        RestrictionListDetails as RestrictionListDetails,
    )
    from .restriction_list_details import RestrictionListEntry as RestrictionListEntry
    from .restriction_list_details import (
        RestrictionListEntryParams as RestrictionListEntryParams,
    )
    from .restriction_scope import RestrictionScope as RestrictionScope
    from .save_model_answer import SaveModelAnswer as SaveModelAnswer
    from .save_model_presets_answer import (
        SaveModelPresetsAnswer as SaveModelPresetsAnswer,
    )
    from .save_model_request import ModelCashTarget as ModelCashTarget
    from .save_model_request import ModelPositionTarget as ModelPositionTarget
    from .save_model_request import SaveModelRequest as SaveModelRequest
    from .scanner_location import ScannerLocation as ScannerLocation
    from .scanner_params import ScannerFilter as ScannerFilter
    from .scanner_params import ScannerFilterChoice as ScannerFilterChoice
    from .scanner_params import ScannerInstrument as ScannerInstrument
    from .scanner_params import ScannerParams as ScannerParams
    from .scanner_params import ScanType as ScanType
    from .scanner_request import ScannerRequest as ScannerRequest
    from .scanner_request import ScannerRequestFilter as ScannerRequestFilter
    from .scanner_result import ScannedContract as ScannedContract
    from .scanner_result import ScannerResult as ScannerResult
    from .search_sec_type import SearchSecType as SearchSecType
    from .segment_texts import SegmentTexts as SegmentTexts
    from .server_public_key import ServerPublicKey as ServerPublicKey
    from .service_error import ServiceError as ServiceError
    from .session_status import ServerInfo as ServerInfo
    from .session_status import SessionStatus as SessionStatus
    from .set_dynamic_account_request import (
        SetDynamicAccountRequest as SetDynamicAccountRequest,
    )
    from .set_presets_answer import SetPresetsAnswer as SetPresetsAnswer
    from .signed_jwt_echo_request import SignedJwtEchoRequest as SignedJwtEchoRequest
    from .single_historical_bar import SingleHistoricalBar as SingleHistoricalBar
    from .sso_session import SsoFeatures as SsoFeatures
    from .sso_session import SsoSession as SsoSession
    from .status_response import StatusResponse as StatusResponse
    from .stmt_request import StmtRequest as StmtRequest
    from .stock_conid import StockConid as StockConid
    from .stocks import Stock as Stock
    from .stocks import StockListing as StockListing
    from .stocks import Stocks as Stocks
    from .strikes import Strikes as Strikes
    from .subaccount_page import SubaccountPage as SubaccountPage
    from .subaccount_page import SubaccountPageInfo as SubaccountPageInfo
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
    from .task_action_response import TaskActionResponse as TaskActionResponse
    from .tax_form_request import TaxFormRequest as TaxFormRequest
    from .tax_form_response import TaxFormResponse as TaxFormResponse
    from .tax_form_response import TaxFormResponseData as TaxFormResponseData
    from .tax_residency import TaxResidency as TaxResidency
    from .tax_residency import TaxResidencyTinType as TaxResidencyTinType
    from .tax_voucher import TaxVoucher as TaxVoucher
    from .tax_voucher_country import TaxVoucherCountry as TaxVoucherCountry
    from .tax_voucher_dividend import TaxVoucherDividend as TaxVoucherDividend
    from .tickle import Tickle as Tickle
    from .tickle import TickleHistoryServer as TickleHistoryServer
    from .tickle import TickleTradingServer as TickleTradingServer
    from .tickle_failure import TickleFailure as TickleFailure
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
    from .trade_confirmation_response import (
        TradeConfirmationResponseData as TradeConfirmationResponseData,
    )
    from .trading_instrument_v2 import (
        InstrumentDescriptionV2 as InstrumentDescriptionV2,
    )
    from .trading_instrument_v2 import (
        InstrumentDescriptionV2AssetType as InstrumentDescriptionV2AssetType,
    )
    from .trading_instrument_v2 import (
        InstrumentDescriptionV2SecurityIdType as InstrumentDescriptionV2SecurityIdType,
    )
    from .trading_instrument_v2 import TradingInstrumentV2 as TradingInstrumentV2
    from .trading_permission import TradingPermission as TradingPermission
    from .trading_permission import (
        TradingPermissionAssetClass as TradingPermissionAssetClass,
    )
    from .trading_permission import TradingPermissionCountry as TradingPermissionCountry
    from .trading_permission import TradingPermissionProduct as TradingPermissionProduct
    from .trading_schedule import TradingDay as TradingDay
    from .trading_schedule import TradingDays as TradingDays
    from .trading_schedule import TradingHours as TradingHours
    from .trading_schedule import TradingSchedule as TradingSchedule
    from .trading_venue import TradingVenue as TradingVenue
    from .trading_venue import VenueSchedule as VenueSchedule
    from .trading_venue import VenueSession as VenueSession
    from .trading_venue import VenueTradingTime as VenueTradingTime
    from .traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerification as TraditionalBankInstructionVerification,
    )
    from .traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerificationBankInstructionCode as TraditionalBankInstructionVerificationBankInstructionCode,
    )
    from .transactions import RealizedPnl as RealizedPnl
    from .transactions import RealizedPnlEntry as RealizedPnlEntry
    from .transactions import RealizedPnlEntrySide as RealizedPnlEntrySide
    from .transactions import Transaction as Transaction
    from .transactions import Transactions as Transactions
    from .transactions_request import TransactionsRequest as TransactionsRequest
    from .trust_identification import TrustIdentification as TrustIdentification
    from .trust_identification import (
        TrustIdentificationRegistrationType as TrustIdentificationRegistrationType,
    )
    from .trust_identification import (
        TrustIdentificationTypeOfTrust as TrustIdentificationTypeOfTrust,
    )
    from .unauthorized_access_response import (
        UnauthorizedAccessResponse as UnauthorizedAccessResponse,
    )
    from .uncached_position import UncachedPosition as UncachedPosition
    from .unread_count import UnreadCount as UnreadCount
    from .unsubscribe_request import UnsubscribeRequest as UnsubscribeRequest
    from .unsubscribed import Unsubscribed as Unsubscribed
    from .update_group_answer import UpdateGroupAnswer as UpdateGroupAnswer
    from .update_group_request import UpdateGroupRequest as UpdateGroupRequest
    from .update_setting_request import UpdateSettingRequest as UpdateSettingRequest
    from .user import User as User
    from .user import UserPrivilege as UserPrivilege
    from .user import UserPrivilegePrivilege as UserPrivilegePrivilege
    from .user_name_available_response import (
        UserNameAvailableResponse as UserNameAvailableResponse,
    )
    from .user_restrictions import UserRestrictions as UserRestrictions
    from .verify_request import VerifyRequest as VerifyRequest
    from .virtual_account_configuration import (
        VirtualAccountConfiguration as VirtualAccountConfiguration,
    )
    from .virtual_account_configuration import (
        VirtualAccountIdMapping as VirtualAccountIdMapping,
    )
    from .watchlist import Watchlist as Watchlist
    from .watchlist import WatchlistEntry as WatchlistEntry
    from .watchlist import WatchlistEntryAssetClass as WatchlistEntryAssetClass
    from .watchlist import WatchlistEntryST as WatchlistEntryST
    from .watchlist_created import WatchlistCreated as WatchlistCreated
    from .watchlist_deleted import WatchlistDeleted as WatchlistDeleted
    from .watchlist_deleted import WatchlistDeletedData as WatchlistDeletedData
    from .watchlist_request import WatchlistRequest as WatchlistRequest
    from .watchlist_request import WatchlistRow as WatchlistRow
    from .watchlists import WatchlistInfo as WatchlistInfo
    from .watchlists import Watchlists as Watchlists
    from .watchlists import WatchlistsAction as WatchlistsAction
    from .watchlists import WatchlistsData as WatchlistsData
    from .withdraw_funds_instruction import IraWithholdType as IraWithholdType
    from .withdraw_funds_instruction import (
        WithdrawFundsInstruction as WithdrawFundsInstruction,
    )
    from .withdraw_funds_instruction import (
        WithdrawFundsInstructionBankInstructionMethod as WithdrawFundsInstructionBankInstructionMethod,
    )
    from .withdraw_funds_instruction import (
        WithdrawFundsInstructionIraWithdrawalDetail as WithdrawFundsInstructionIraWithdrawalDetail,
    )
    from .withholding_statement_type import (
        WithholdingStatementType as WithholdingStatementType,
    )
    from .withholding_statement_type import (
        WithholdingStatementTypeFatcaCompliantType as WithholdingStatementTypeFatcaCompliantType,
    )

# A line for each module: the class that it is named after, and those that stand in its module too.
_NAMES = """
Account AccountClearingStatus AccountParent
AccountBalances
AccountDetailsResponse AccountData AccountDataCapabilities AccountDataDividendReinvestment AccountDataFeeTemplate AccountDataMailing AccountDataRegisteredAddress AccountDataStockYieldProgram AccountDataTaxIds AccountDataTaxTreatyDetails AccountDetailsResponseDecedents AccountDetailsResponseFinancialInformation AccountDetailsResponseMarketData AccountDetailsResponseSourcesOfWealth AccountDetailsResponseWithHoldingStatement EntityIRABene EntityIRABeneLocation IndividualIRABene IndividualIRABeneIdentification IndividualIRABeneLocation RestrictionInfo
AccountManagementRequestsPayload AbandonAccount AccountClose AccountConfiguration AccountManagementRequests AccreditedInvestor AddCLPCapability AddEntity AddLEVFXCapability AddMiFIRData AddNewUser AddNewUserInputLanguage AddTradingPermissions AllocateVAN AllocateVANCurrency ApplyFeeTemplate ChangeAccountHolderDetail ChangeAccountHolderDetailInputLanguage ChangeBaseCurrency ChangeFinancialInformation ChangeMarginType CompleteLoginMessage CreateUser DeleteEntity DeleteRelationship DeleteRelationshipName Details DisableAccountInBrokerage DuplicateAccount EligibleContractParticipant EligibleContractParticipantDetails EligibleContractParticipantDetailsCode EnableAccountInBrokerage EnrollInDRIP EnrollInSYEP InformationChange LeaveDRIP LeaveSYEP LinkDuplicateAccount ManageMarketDataSubscriptions Organization ProhibitedCountryQuestionnaire QualifiedPurchaser QualifiedPurchaserDetails QualifiedPurchaserDetailsCode QuestionnairesWithAccount QuizQuestionnaires RemoveTradingPermissions ReopenAccount RepresentativeDetail ResetAbandonedAccount SecurityQuestions SecurityQuestionsInputLanguage Service ServiceAction Task TaxPayerDetails Trust UpdateAccountAlias UpdateAccountRepresentatives UpdateBCAN UpdateCredentials UpdateEmail UpdateEntity UpdateExternalId UpdatePassword UpdatePropertyProfile UpdateTaxForm UpdateTaxFormInputLanguage UpdateUserAccessRights UpdateW8BEN UpdateW8BENInputLanguage UpdateWithholdingStatement UpdateWithholdingStatementFatcaCompliantType UserDetails UserDetailsGender UserDetailsMaritalStatus
AccountMargins
AccountMarketValues CurrencyMarketValue
AccountOwners AccountApplicant AccountUser AccountUserEntity AccountUserEntityType
AccountRestrictions
AccountSearch MatchedAccount
AccountStatusBulkResponse
AccountStatusRequest AccountStatusRequestStatus
AccountStatusResponse
AccountSummary CashBalance
AccountSwitch
AccountSwitchRequest
AccountsToAllocate
AccreditedInvestorInformation
AchInstruction AchInstructionAchType AchInstructionBankInstructionCode AchInstructionClientAccountInfo AchInstructionClientAccountInfoBankAccountTypeCode
AddAdditionalAccount
AddRelationship AddRelationshipName
Address
AdvisorModels AdvisorModel
AgreementRevision
Alert AlertActive AlertRepeatable
AlertActivationRequest AlertActivationSwitch
AlertActivationResult
AlertDeletionResult
AlertDetails AlertCondition AlertConditionLogic AlertDetailsActive AlertState
AlertRequest AlertConditionRequest AlertConditionRequestLogicBind AlertRequestOutsideRth AlertRequestRepeatable AlertRequestSendMessage AlertRequestTif
AlertSaved
Algos Algo AlgoParameter
AllPeriodsPerformance AccountPeriods PeriodPerformance StartValue
AllPeriodsRequest
AllUnsubscribed
AllocatableAccounts AllocatableAccount AllocatableValue
Allocation AllocationByAssetClass AllocationByAssetClassLong AllocationByAssetClassShort AllocationByGroup AllocationByGroupLong AllocationByGroupShort AllocationBySector AllocationBySectorLong AllocationBySectorShort
AllocationByCategory AllocationByCategoryAllocations AllocationItem AllocationOfCategory AllocationSide
AllocationGroup
AllocationGroupAccount
AllocationGroups AllocationGroupInfo
AllocationMethod
AllocationPresets AllocationPresetsDefaultMethodForAll
AllocationRequest AllocationRequestType
AllowedScopeSet RegisteredScope RegisteredScopeSet
AmRequestStatusResponse
AnswerPromptRequest
ApplicationPayload Application ApplicationInputLanguage Questionnaires
AssociatedEntity AssociatedEntityIdentityDocuments AssociatedEntityMailing AssociatedEntityPhones AssociatedEntityResidence AssociatedEntityTaxTreatyDetails
AssociatedIndividual AssociatedIndividualGender AssociatedIndividualMaritalStatus
AssociatedPerson AssociatedPersonEmploymentDetails AssociatedPersonIdentityDocuments AssociatedPersonMailing AssociatedPersonPhones AssociatedPersonResidence AssociatedPersonSubscribedServices AssociatedPersonTaxTreatyDetails
AsynchronousInstructionSetResponse AsynchronousInstructionSetResponseInstructionResults
Au10TixDetailResponse
AuthorizationCode
AvailableFunds
Base64UrlString
BondFilters BondFilter BondFilterOption
BrokerageAccounts AccountProperties AccountPropertiesById AllowedFeatures BrokerageAccountsAliases BrokerageAccountsChartPeriods BrokerageServerInfo
BrokerageSessionRequest
BulkMultiStatusResponse BulkInstructionError BulkInstructionOutcome BulkInstructionResult BulkInvalidArgument
BusinessRejectResponse
CSVResponse
CancelInstruction
CancelInstructionRequest CancelInstructionRequestInstructionType
CancelInstructionsBulkRequest CancelInstructionsBulkRequestInstructionType
ComboPosition ComboLeg
CommissionScheduleType CommissionMarkupType CommissionMarkupTypeType CommissionScheduleTypePricingStructure MarkupStaircaseType
ComplexAssetTransferInstruction ComplexAssetTransferInstructionDirection
ComplexAssetTransferInstructionV2 ComplexAssetTransferInstructionV2Direction
ComplexAssetTransferPollingResult ComplexAssetTransferReport
ConfirmReplyRequest
Consent ConsentConsentStatus
ContraBrokerInfo
ContractDefinitions ContractDefinition PriceDisplayRule PriceDisplayStep PriceIncrement
ContractDetails
ContractInfo
ContractInfoAndRules
ContractMatch BondIssuer ContractMatchSection
ContractRules IncrementRule OrderDefaults OrderTypeDefaults TimeInForceDefaults
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
CurrencyPairs CurrencyPair
Customer AccountSupportType AccountSupportTypeType AdministratorContactPersonType AdministratorContactPersonTypeSuffix AdministratorType AdministratorTypeSuffix AssociatedEntities AssociationTypeEntities CustomerType IndividualApplicant JointApplicant JointApplicantType ManagingOwner OrganizationApplicant OrganizationApplicantType OrganizationApplicantTypeOfTrading OrganizationApplicantUsTaxPurposeType PrimaryContributorType PrimaryContributorTypeSuffix TrustApplicant TrustApplicantTrustType TrusteeEntityType TrusteeIndividual TrusteeIndividualGender TrusteeIndividualMaritalStatus TrusteesType
DeleteBankInstruction DeleteBankInstructionBankInstructionMethod
DeleteGroupAnswer
DeleteGroupRequest
DeliveryOptions DeliveryDevice
DepositFundsInstruction DepositFundsInstructionBankInstructionMethod DepositFundsInstructionIraDepositDetail DepositFundsInstructionIraDepositDetailFromIraType DepositFundsInstructionOpenBanking DepositFundsInstructionOpenBankingPlaidOptions DepositFundsInstructionOpenBankingServiceProvider IraContributionType IraTaxYearType
DepositFundsPollingResponse DepositFundsPollingResult DepositFundsPollingResultDepositDetails DepositFundsPollingResultDepositDetailsOpenBanking
DeviceDelivery
Disclaimer
Document AttachedFileType DocumentDocumentType DocumentProofOfAddressType DocumentProofOfIdentityType FilePayload
DocumentSubmission DocumentSubmissionInputLanguage
DwacInstruction DwacInstructionDirection
DwacInstructionV2 DwacInstructionV2Direction
EchoResponse EchoResponseRequestMethod EchoResponseSecurityPolicy
EddaInstruction EddaInstructionDebtorIdentificationDocumentType
EmploymentDetails
EnumerationResponse ArrayNode
EnumerationType
Error415Body
Error423Body
ErrorResponse
ErrorText
ErrorWithStatus
EventCategoryTree EventCategories EventCategory EventMarket
EventContractDetails
EventContractRules
EventMarketContracts EventMarketContract
EventSchedule EventTradingDay EventTradingTime
ExchangeRate
ExternalAssetTransferV2 ExternalAssetTransferV2InstructionType
ExternalAssetTransfersV2 ExternalAssetTransfersV2InstructionType
ExternalPositionTransfer ExternalPositionTransferSourceIRAType ExternalPositionTransferSubType ExternalPositionTransferType
FileData
FileDetailsResponse
FinancialInformation AssetExperience AssetExperienceAssetClass AssetExperienceKnowledgeLevel FinancialInformationInvestmentObjectives QuestionnaireType SOIQuestionnaire SourceOfIncomeType SourceOfIncomeTypeSourceType SourceOfWealthType SourceOfWealthTypeSourceType
FopInstruction FopInstructionDirection
FopInstructionV2 FopInstructionV2Direction
ForbiddenInstructionResponse
FormCRS FormCRSControllingPersonDesignation FormCRSOecdStatus
FormFileResponse AnswerResponse FormDetails FormPayload QuestionnaireResponse
FormW8BEN FormW8BENExplanation FormW8BENSignatureType
FormW8BENE FormW8BENEBox11Status FormW8BENEEntityType FormW8BENEExplanation FormW8BENEFatcaStatus FormW8BENEPart1226Desc3 FormW8BENEPart314B FormW8BENESignatureType
FormW8IMY FormW8IMYBox11Status FormW8IMYEntityType FormW8IMYFatcaStatus FormW8IMYUsTinType
FormW9 FormW9CustomerType FormW9SignatureType FormW9TinType
Funds
Futures FutureContract
GetAlertType
GetAvailableStmtDatesResponse AvailableStatementDatesData AvailableStatementDatesDataValue AvailableStatementDatesDataValueDaily
GetAvailableTaxFormsResponse AvailableTaxFormsData AvailableTaxFormsDataValue TaxFormType
GetAvailableTradeConfirmationDatesResponse GetAvailableTradeConfirmationDatesResponseData
GetBrokerListResponse
GetDefinitionRight
GetGroupRequest
GetHistoryDirection
GetModelPresetsRequest
GetModelRequest
GetParticipatingListResponse GetParticipatingListResponseParticipatingBanks
GetRequestStatusType
GetScheduleBySymbolAssetClass
GetStatementsResponse GetStatementsResponseData
HistoricalScannerRequest
HistoricalScannerResult HistoricalScannerContract HistoricalScannerContracts
Identification IdentificationCardColor
Individual IndividualGender IndividualMaritalStatus
IndividualName IndividualNameSalutation IndividualNameSuffix
IndividualTaxInformation
InstructionErrorResult InstructionErrorResultError
InstructionPollingResponse PollingInstructionResult
InstructionResponse
InstructionResult
InstructionResultInstructionStatus
InstructionResultInstructionType
InstrumentByConid
InstrumentByDescription InstrumentAssetType InstrumentDescription InstrumentIdType
InsufficientScopeResponse
InternalCashTransferInstruction
InternalPositionTransferInstruction
InternalServerErrorResponse
InvalidAccessTokenResponse
InvalidArgument
InvestInModelAnswer
InvestInModelRequest ModelInvestmentOrder
JoseHeader
JsonObject
JwsPayload
Ledger LedgerEntry
LegalEntity LegalEntityIdentification LegalEntityIdentificationFormationType
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
LiveOrders LiveOrder LiveOrderIsEventTrading LiveOrderStatus LiveOrderSupportsTaxOpt
LocalTaxForm LocalTaxFormTaxAuthority
LoginMessageRequest LoginMessageRequestStatus
LoginMessageResponse LoginMessage
Logout
ManagedAccount ACHDetails AccountConfigurationType AccountRep AdvisorWrapFeesType AdvisorWrapFeesTypeStrategy AnnualBlendedPercentage AutomatedWrapFeeDetailsType AutomatedWrapFeeDetailsTypeType CheckDetails CommissionConfig CommissionConfigStyle CommissionConfigType CustodianType DVPInstruction DVPInstructionAssetClass DVPInstructionExchange DVPInstructionRole DVPInstructionTxGroupCode DVPInstructionType DayQuantityLimit DayQuantityLimitAsset DepositNotification DepositNotificationCurrency DepositNotificationType EFPQuantityLimits ExchangeAccess ExchangeAccessAssetClass ExchangeAccessExchange ExtPositionsTransferType ExtPositionsTransferTypeSrcIRAType ExtPositionsTransferTypeSubType ExtPositionsTransferTypeType HighWaterMarkConfigurationType HighWaterMarkType IRABeneficiariesType IRAContingentBeneficiary IRAContingentBeneficiaryEntity IRAContingentBeneficiaryEntityEntityType IRAContingentBeneficiaryEntityRelationship IRAContingentBeneficiaryGender IRAContingentBeneficiaryMaritalStatus IRAContingentBeneficiaryRelationship IRADecedent IRADecedentGender IRADecedentInheritorType IRADecedentMaritalStatus IRADecedentRelationship IRADepositDetails IRADepositDetailsDepositType IRADepositDetailsFromIraType IRADepositDetailsTaxYear IRAPrimaryBeneficiary IRAPrimaryBeneficiaryEntity IRAPrimaryBeneficiaryEntityEntityType IRAPrimaryBeneficiaryEntityRelationship IRAPrimaryBeneficiaryGender IRAPrimaryBeneficiaryMaritalStatus IRAPrimaryBeneficiaryRelationship InterestMarkupType InterestMarkupTypeCurrency ManagedAccountAccountType ManagedAccountBaseCurrency ManagedAccountBrokerageServiceCodes ManagedAccountCapabilities ManagedAccountInvestmentObjectives ManagedAccountIraType NAVRangeType OrderQuantityLimit OrderQuantityLimitAsset OrderValueLimits PartialBondPosition PartialCashPosition PartialFundPosition PartialOptionPosition PartialOptionPositionOptionType PartialOptionPositionPosition PartialStockPosition PartialStockPositionPosition PartialWarrantPosition PartialWarrantPositionOptionType PartialWarrantPositionPosition PreviousLossesType RepDetail TradingLimits WireDetails
MarketDataRow
MasterListIds MasterListEntry
MdFields
MissingRequiredParameterResponse
ModelAccounts ModelAccount
ModelInvestments ModelInvestment ModelInvestmentsSubscriptionStatus
ModelPositions ModelCash ModelPosition
ModelPresets
ModelSummary
NoSuchInstructionResponse
NoSuchInstructionSetResponse
NonDisclosedDetail
Notification
NotificationAcknowledgement
NotificationRead NotificationReadFlag
NotificationSetting
OrderCancellation
OrderError
OrderPreview OrderPreviewAmount OrderPreviewEquity OrderPreviewInitialMargin OrderPreviewMaintenanceMargin OrderPreviewPosition
OrderQuestion
OrderReject
OrderRequest OrderAllocation OrderRequestJsonPayload OrderRequestJsonPayloadAllocationProfile OrderRequestJsonPayloadAllocationProfileAllocType OrderRequestSide OrderRequestStrategyParameters OrderRequestTif OrderRequestTrailingType
OrderStatus OrderState OrderStatusAlertActive OrderStatusSecType OrderStatusSide OrderStatusTif
OrdersRequest
OrganizationIdentification
PartitionedPnl PartitionedPnlRow PartitionedPnlRows
PendingTasksResponse PendingTask
Performance CumulativeReturnSeries CumulativeReturns PerformanceNav PerformanceNavSeries PerformanceStartNav PeriodReturnSeries PeriodReturns
PerformanceRequest PerformanceRequestPeriod
PhoneInfo PhoneInfoType
PollingInstructionResultError
PollingInstructionResultInstructionStatus
PollingInstructionResultInstructionType
PortfolioSummary AccountSummaryValue
Position PositionDisplayRule PositionDisplayStep PositionIncrementRule PositionPutOrCall
PositionsByAccount
PositionsRefreshed
PredefinedDestinationInstruction DestinationBranchCodeType DestinationIdentifierType DestinationInstitution PredefinedDestinationInstructionBankInstructionMethod
PriceHistory PriceBar
ProblemDetail
ProblemDetailResponse
ProcessDocuments ProcessDocumentsInputLanguage
ProcessDocumentsPayload
ProhibitedCountryQuestionnaireList
ProhibitedQuestionnaireDetail ProhibitedQuestionnaireDetailCode
QueryAccountBalancesResult WithdrawableBankBalance
QueryBalancesRequest QueryBalancesRequestInstructionType QueryWithdrawableCashEquity
QueryBankInstructionResponse QueryBankInstructionResponseInstructionResult
QueryBankInstructionResult
QueryBankInstructionResultBankInstructionDetails
QueryBankInstructionResultBankInstructionMethod
QueryBankInstructionsRequest QueryBankInstruction QueryBankInstructionBankInstructionMethod QueryBankInstructionsRequestInstructionType QueryRecentRecurringEvents QueryRecurringInstructions
QueryIRAContributionsResponse QueryIRAContributionsResult QueryIRAContributionsResultContributions
QueryRecentInstructionResponse QueryRecentInstructionResult QueryRecentInstructionResultInstructionHistory RecentInstruction
QueryRecentInstructionsRequest QueryRecentInstructions QueryRecentInstructionsRequestInstructionType QueryRecentInstructionsTransactionHistory QueryRecentInstructionsTransactionHistoryTransactionType
QueryRecentRecurringEventResponse QueryRecentRecurringEventResponseInstructionResult
QueryRecentRecurringEventResult
QueryRecentRecurringEventResultTransactionHistory RecentRecurringEvent
QueryRecurringInstructionsResponse QueryRecurringInstructionsResult QueryRecurringInstructionsResultRecurringInstructions
QueryWithdrawableAmountsResponse QueryWithdrawableAmountsInstructionResult
QueryWithdrawableAmountsWithoutOriginHoldResponse QueryWithdrawableAmountsWithoutOriginHoldResult
QueryWithdrawableCashEquityResponse QueryWithdrawableCashEquityResult
QueryWithdrawableCashRequest QueryIRAContributions QueryWithdrawableCashRequestInstructionType QueryWithdrawableFunds
Questionnaire Answer AnswerDetail
Reauthentication
RecurringInstructionDetail RecurringInstructionDetailFrequency
RegisteredClient ClientConfiguration ClientConfigurationAccountSelectionMode ClientConfigurationFilter ClientPublicKeySet EcPublicKey EcPublicKeyType EcPublicKeyUse OctetKey OctetKeyType OctetKeyUse RegisteredClientAllowedClientAuthMethods RegisteredClientAllowedGrantTypes RegisteredClientClientCategory RegisteredClientClientStatus RegisteredClientClientType RsaPublicKey RsaPublicKeyType RsaPublicKeyUse
RegistrationTasksResponse RegistrationTask
RegulatedMembership
RegulatoryInformation AUSExposureDetailsType AffiliationDetailsType AffiliationDetailsTypeAffiliationRelationship ORGRegulatorType ORGRegulatoryInfoType PoliticalMilitaryDiplomaticDetailsType PublicCompanyInfoType RegulatoryDetail RegulatoryDetailCode SelfRegulatedMembershipType
RequestDetailsRequest RequestDetailsRequestStatus
RequestDetailsResponse RequestDetail
RequestInfoResponse
RequiredFormsRequest
RequiredFormsResponse
ResetSuppressionAnswer
ResidenceAddress
ResponseFileResponse
RestrictionDetails RestrictionRule RestrictionRuleParams
RestrictionListDetails RestrictionListEntry RestrictionListEntryParams
RestrictionScope
SaveModelAnswer
SaveModelPresetsAnswer
SaveModelRequest ModelCashTarget ModelPositionTarget
ScannerLocation
ScannerParams ScanType ScannerFilter ScannerFilterChoice ScannerInstrument
ScannerRequest ScannerRequestFilter
ScannerResult ScannedContract
SearchSecType
SegmentTexts
ServerPublicKey
ServiceError
SessionStatus ServerInfo
SetDynamicAccountRequest
SetPresetsAnswer
SignedJwtEchoRequest
SingleHistoricalBar
SsoSession SsoFeatures
StatusResponse
StmtRequest
StockConid
Stocks Stock StockListing
Strikes
SubaccountPage SubaccountPageInfo
SubmitModelOrdersAnswer
SubmitModelOrdersRequest
SubmittedOrder
SuppressQuestionsAnswer
SuppressQuestionsRequest SuppressQuestionsRequestMessageIds
TaskActionResponse
TaxFormRequest
TaxFormResponse TaxFormResponseData
TaxResidency TaxResidencyTinType
TaxVoucher
TaxVoucherCountry
TaxVoucherDividend
Tickle TickleHistoryServer TickleTradingServer
TickleFailure
Title TitleCode
TokenRequest TokenRequestClientAuthenticationMethod
TokenResponse
Trade TradeIsEventTrading TradeLiquidationTrade TradeSecType TradeSupportsTaxOpt
TradeConfirmationRequest
TradeConfirmationResponse TradeConfirmationResponseData
TradingInstrumentV2 InstrumentDescriptionV2 InstrumentDescriptionV2AssetType InstrumentDescriptionV2SecurityIdType
TradingPermission TradingPermissionAssetClass TradingPermissionCountry TradingPermissionProduct
TradingSchedule TradingDay TradingDays TradingHours
TradingVenue VenueSchedule VenueSession VenueTradingTime
TraditionalBankInstructionVerification TraditionalBankInstructionVerificationBankInstructionCode
Transactions RealizedPnl RealizedPnlEntry RealizedPnlEntrySide Transaction
TransactionsRequest
TrustIdentification TrustIdentificationRegistrationType TrustIdentificationTypeOfTrust
UnauthorizedAccessResponse
UncachedPosition
UnreadCount
UnsubscribeRequest
Unsubscribed
UpdateGroupAnswer
UpdateGroupRequest
UpdateSettingRequest
User UserPrivilege UserPrivilegePrivilege
UserNameAvailableResponse
UserRestrictions
VerifyRequest
VirtualAccountConfiguration VirtualAccountIdMapping
Watchlist WatchlistEntry WatchlistEntryAssetClass WatchlistEntryST
WatchlistCreated
WatchlistDeleted WatchlistDeletedData
WatchlistRequest WatchlistRow
Watchlists WatchlistInfo WatchlistsAction WatchlistsData
WithdrawFundsInstruction IraWithholdType WithdrawFundsInstructionBankInstructionMethod WithdrawFundsInstructionIraWithdrawalDetail
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
