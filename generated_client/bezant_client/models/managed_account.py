"""IBKR's ``Account``."""

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
        AccountConfigurationType,
        AccountRep,
        AdvisorWrapFeesType,
        CommissionConfig,
        CommissionScheduleType,
        CustodianType,
        DepositNotification,
        DVPInstruction,
        ExchangeAccess,
        ExtPositionsTransferType,
        InterestMarkupType,
        IRABeneficiariesType,
        IRADecedent,
        TradingLimits,
        TradingPermission,
    )


class ManagedAccountAccountType(OpenStrEnum):
    """``accountType`` of IBKR's ``Account``."""

    INVESTMENT = "Investment"
    TRADING = "Trading"
    SMSF = "SMSF"


class ManagedAccountBaseCurrency(OpenStrEnum):
    """``baseCurrency`` of IBKR's ``Account``."""

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


class ManagedAccountBrokerageServiceCodes(OpenStrEnum):
    """``brokerageServiceCodes`` of IBKR's ``Account``."""

    IBCLEARING = "IBClearing"
    IBEXECUTION = "IBExecution"
    IBPRIME = "IBPrime"


class ManagedAccountCapabilities(OpenStrEnum):
    """``capabilities`` of IBKR's ``Account``."""

    BOND = "BOND"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    MRGN = "MRGN"
    MULT = "MULT"
    OPT = "OPT"
    SSF = "SSF"
    CFD = "CFD"
    STK = "STK"
    CLP = "CLP"
    LEVFX = "LEVFX"
    CMDTY = "CMDTY"


class ManagedAccountInvestmentObjectives(OpenStrEnum):
    """``investmentObjectives`` of IBKR's ``Account``."""

    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"


class ManagedAccountIraType(OpenStrEnum):
    """``iraType`` of IBKR's ``Account``."""

    RI = "RI"
    RO = "RO"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"
    RRSP = "RRSP"
    SRRSP = "SRRSP"
    TFSA = "TFSA"
    SIMPLE = "SIMPLE"
    ISA = "ISA"
    JISA = "JISA"


@define(kw_only=True, repr=False)
class ManagedAccount(OpenModel):
    """IBKR's ``Account``."""

    account_configuration: AccountConfigurationType | Unset = UNSET
    account_rep: AccountRep | Unset = UNSET
    account_type: ManagedAccountAccountType | Unset = UNSET
    advisor_wrap_fees: AdvisorWrapFeesType | Unset = UNSET
    alias: str | Unset = UNSET
    all_exchange_access: list[ExchangeAccess] | Unset = UNSET
    base_currency: ManagedAccountBaseCurrency | Unset = UNSET
    brokerage_service_codes: list[ManagedAccountBrokerageServiceCodes] | Unset = UNSET
    capabilities: list[ManagedAccountCapabilities] | Unset = UNSET
    client_active_trading: bool | Unset = UNSET
    client_commission_schedule: CommissionScheduleType | Unset = UNSET
    client_interest_markup_schedules: list[InterestMarkupType] | Unset = UNSET
    commission_configs: list[CommissionConfig] | Unset = UNSET
    custodian: CustodianType | Unset = UNSET
    decendent: IRADecedent | Unset = UNSET
    deposit_notification: DepositNotification | Unset = UNSET
    drip: bool | Unset = UNSET
    duplicate: bool | Unset = UNSET
    dvp_instructions: list[DVPInstruction] | Unset = UNSET
    employee_plan: str | Unset = UNSET
    ext_positions_transfers: list[ExtPositionsTransferType] | Unset = UNSET
    external_id: str | Unset = UNSET
    fees_template_name: str | Unset = UNSET
    id: str | Unset = UNSET
    investment_objectives: list[ManagedAccountInvestmentObjectives] | Unset = UNSET
    ira: bool | Unset = UNSET
    ira_beneficiaries: IRABeneficiariesType | Unset = UNSET
    ira_official_title: str | Unset = UNSET
    ira_type: ManagedAccountIraType | Unset = UNSET
    margin: str | Unset = UNSET
    migration: bool | Unset = UNSET
    multi_currency: bool | Unset = UNSET
    number_of_duplicates: int | Unset = UNSET
    option_level: int | Unset = UNSET
    property_profile: str | Unset = UNSET
    source_account_id: str | Unset = UNSET
    stock_yield_program: bool | Unset = UNSET
    successor_custodian: CustodianType | Unset = UNSET
    trading_limits: TradingLimits | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET

    WIRE = Wire(
        {
            "accountConfiguration": ("account_configuration", Object("AccountConfigurationType")),
            "accountRep": ("account_rep", Object("AccountRep")),
            "accountType": ("account_type", Enumerated("ManagedAccountAccountType")),
            "advisorWrapFees": ("advisor_wrap_fees", Object("AdvisorWrapFeesType")),
            "alias": ("alias", TEXT),
            "allExchangeAccess": ("all_exchange_access", ListOf(Object("ExchangeAccess"))),
            "baseCurrency": ("base_currency", Enumerated("ManagedAccountBaseCurrency")),
            "brokerageServiceCodes": (
                "brokerage_service_codes",
                ListOf(Enumerated("ManagedAccountBrokerageServiceCodes")),
            ),
            "capabilities": ("capabilities", ListOf(Enumerated("ManagedAccountCapabilities"))),
            "clientActiveTrading": ("client_active_trading", BOOL),
            "clientCommissionSchedule": ("client_commission_schedule", Object("CommissionScheduleType")),
            "clientInterestMarkupSchedules": ("client_interest_markup_schedules", ListOf(Object("InterestMarkupType"))),
            "commissionConfigs": ("commission_configs", ListOf(Object("CommissionConfig"))),
            "custodian": ("custodian", Object("CustodianType")),
            "decendent": ("decendent", Object("IRADecedent")),
            "depositNotification": ("deposit_notification", Object("DepositNotification")),
            "drip": ("drip", BOOL),
            "duplicate": ("duplicate", BOOL),
            "dvpInstructions": ("dvp_instructions", ListOf(Object("DVPInstruction"))),
            "employeePlan": ("employee_plan", TEXT),
            "extPositionsTransfers": ("ext_positions_transfers", ListOf(Object("ExtPositionsTransferType"))),
            "externalId": ("external_id", TEXT),
            "feesTemplateName": ("fees_template_name", TEXT),
            "id": ("id", TEXT),
            "investmentObjectives": ("investment_objectives", ListOf(Enumerated("ManagedAccountInvestmentObjectives"))),
            "ira": ("ira", BOOL),
            "iraBeneficiaries": ("ira_beneficiaries", Object("IRABeneficiariesType")),
            "iraOfficialTitle": ("ira_official_title", TEXT),
            "iraType": ("ira_type", Enumerated("ManagedAccountIraType")),
            "margin": ("margin", TEXT),
            "migration": ("migration", BOOL),
            "multiCurrency": ("multi_currency", BOOL),
            "numberOfDuplicates": ("number_of_duplicates", INT),
            "optionLevel": ("option_level", INT),
            "propertyProfile": ("property_profile", TEXT),
            "sourceAccountId": ("source_account_id", TEXT),
            "stockYieldProgram": ("stock_yield_program", BOOL),
            "successorCustodian": ("successor_custodian", Object("CustodianType")),
            "tradingLimits": ("trading_limits", Object("TradingLimits")),
            "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
        }
    )
