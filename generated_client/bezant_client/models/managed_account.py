"""IBKR's ``Account``."""

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
    from . import CommissionScheduleType, TradingPermission


if TYPE_CHECKING:
    from . import (
        Address,
        CommissionScheduleType,
        EmploymentDetails,
        FormCRS,
        FormW8BEN,
        FormW9,
        Identification,
        Individual,
        IndividualName,
        LegalEntity,
        PhoneInfo,
        ProhibitedCountryQuestionnaireList,
        ResidenceAddress,
        TaxResidency,
        Title,
    )


@define(kw_only=True, repr=False)
class ACHDetails(OpenModel):
    """IBKR's ``ACHDetails``."""

    bank_name: str | Unset = UNSET
    cust_init_ach: bool | Unset = UNSET

    WIRE = Wire({"bankName": ("bank_name", TEXT), "custInitAch": ("cust_init_ach", BOOL)})


@define(kw_only=True, repr=False)
class AccountConfigurationType(OpenModel):
    """IBKR's ``AccountConfigurationType``."""

    type_: str | Unset = UNSET
    value: bool | Unset = UNSET

    WIRE = Wire({"type": ("type_", TEXT), "value": ("value", BOOL)})


@define(kw_only=True, repr=False)
class AccountRep(OpenModel):
    """IBKR's ``AccountRep``."""

    included: bool | Unset = UNSET
    rep_details: list[RepDetail] | Unset = UNSET

    WIRE = Wire({"included": ("included", BOOL), "repDetails": ("rep_details", ListOf(Object("RepDetail")))})


@define(kw_only=True, repr=False)
class AdvisorWrapFeesType(OpenModel):
    """IBKR's ``AdvisorWrapFeesType``."""

    automated_fees_details: list[AutomatedWrapFeeDetailsType] | Unset = UNSET
    charge_advisor: bool | Unset = UNSET
    charge_other_fees_to_advisor: bool | Unset = UNSET
    high_water_mark_config_hwma: HighWaterMarkType | Unset = UNSET
    high_water_mark_config_hwmq: HighWaterMarkType | Unset = UNSET
    strategy: AdvisorWrapFeesTypeStrategy | Unset = UNSET

    WIRE = Wire(
        {
            "automatedFeesDetails": ("automated_fees_details", ListOf(Object("AutomatedWrapFeeDetailsType"))),
            "chargeAdvisor": ("charge_advisor", BOOL),
            "chargeOtherFeesToAdvisor": ("charge_other_fees_to_advisor", BOOL),
            "highWaterMarkConfigHwma": ("high_water_mark_config_hwma", Object("HighWaterMarkType")),
            "highWaterMarkConfigHwmq": ("high_water_mark_config_hwmq", Object("HighWaterMarkType")),
            "strategy": ("strategy", Enumerated("AdvisorWrapFeesTypeStrategy")),
        }
    )


class AdvisorWrapFeesTypeStrategy(OpenStrEnum):
    """``strategy`` of IBKR's ``AdvisorWrapFeesType``."""

    AUTOMATED = "AUTOMATED"
    DIRECTBILLING = "DIRECTBILLING"
    NO_FEE = "NO_FEE"


@define(kw_only=True, repr=False)
class AnnualBlendedPercentage(OpenModel):
    """IBKR's ``AnnualBlendedPercentage``."""

    blended_from: str | Unset = UNSET
    blended_to: str | Unset = UNSET
    percentage: str | Unset = UNSET

    WIRE = Wire(
        {"blendedFrom": ("blended_from", TEXT), "blendedTo": ("blended_to", TEXT), "percentage": ("percentage", TEXT)}
    )


@define(kw_only=True, repr=False)
class AutomatedWrapFeeDetailsType(OpenModel):
    """IBKR's ``AutomatedWrapFeeDetailsType``."""

    annual_blended_percentages: list[AnnualBlendedPercentage] | Unset = UNSET
    max_fee: float | Unset = UNSET
    nav_ranges: list[NAVRangeType] | Unset = UNSET
    num_contracts: int | Unset = UNSET
    per_trade_markups: CommissionScheduleType | Unset = UNSET
    percent_of_nlv_cap: str | Unset = UNSET
    percent_of_nlv_cap_q: str | Unset = UNSET
    post_frequency: str | Unset = UNSET
    type_: AutomatedWrapFeeDetailsTypeType | Unset = UNSET

    WIRE = Wire(
        {
            "annualBlendedPercentages": ("annual_blended_percentages", ListOf(Object("AnnualBlendedPercentage"))),
            "maxFee": ("max_fee", FLOAT),
            "navRanges": ("nav_ranges", ListOf(Object("NAVRangeType"))),
            "numContracts": ("num_contracts", INT),
            "perTradeMarkups": ("per_trade_markups", Object("CommissionScheduleType")),
            "percentOfNLVCap": ("percent_of_nlv_cap", TEXT),
            "percentOfNLVCapQ": ("percent_of_nlv_cap_q", TEXT),
            "postFrequency": ("post_frequency", TEXT),
            "type": ("type_", Enumerated("AutomatedWrapFeeDetailsTypeType")),
        }
    )


class AutomatedWrapFeeDetailsTypeType(OpenStrEnum):
    """``type`` of IBKR's ``AutomatedWrapFeeDetailsType``."""

    ANNUALFLATFEE = "ANNUALFLATFEE"
    ANNUALFLATFEE_MONTHLY = "ANNUALFLATFEE_MONTHLY"
    ANNUALFLATFEE_QUATERLY = "ANNUALFLATFEE_QUATERLY"
    PERCENTOFEQUITY = "PERCENTOFEQUITY"
    PERCENTOFEQUITY_MONTHLY = "PERCENTOFEQUITY_MONTHLY"
    PERCENTOFEQUITY_EOM = "PERCENTOFEQUITY_EOM"
    PERCENTOFEQUITY_QUATERLY = "PERCENTOFEQUITY_QUATERLY"
    PERCENTOFEQUITY_QUARTERLY = "PERCENTOFEQUITY_QUARTERLY"
    PERCENTOFEQUITY_EOQ = "PERCENTOFEQUITY_EOQ"
    BLENDEDPERCENTOFEQUITY = "BLENDEDPERCENTOFEQUITY"
    BLENDEDPERCENTOFEQUITY_MONTHLY = "BLENDEDPERCENTOFEQUITY_MONTHLY"
    BLENDEDPERCENTOFEQUITY_EOM = "BLENDEDPERCENTOFEQUITY_EOM"
    BLENDEDPERCENTOFEQUITY_QUARTERLY = "BLENDEDPERCENTOFEQUITY_QUARTERLY"
    BLENDEDPERCENTOFEQUITY_EOQ = "BLENDEDPERCENTOFEQUITY_EOQ"
    INVOICE_LIMIT = "INVOICE_LIMIT"
    INVOICE_LIMIT_Q = "INVOICE_LIMIT_Q"
    PERCENTOFPROFIT = "PERCENTOFPROFIT"
    PERCENTOFPROFIT_QUARTER = "PERCENTOFPROFIT_QUARTER"
    PERTRADE = "PERTRADE"
    PERCENTOFNLV_CAP = "PERCENTOFNLV_CAP"
    PERCENTOFNLV_CAP_EOPEQTY = "PERCENTOFNLV_CAP_EOPEQTY"
    PERCENTOFNLV_CAP_Q = "PERCENTOFNLV_CAP_Q"
    PERCENTOFNLV_CAP_EOPEQTY_Q = "PERCENTOFNLV_CAP_EOPEQTY_Q"


@define(kw_only=True, repr=False)
class CheckDetails(OpenModel):
    """IBKR's ``CheckDetails``."""

    account_number: str | Unset = UNSET
    check_number: str | Unset = UNSET
    routing_number: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountNumber": ("account_number", TEXT),
            "checkNumber": ("check_number", TEXT),
            "routingNumber": ("routing_number", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class CommissionConfig(OpenModel):
    """IBKR's ``CommissionConfig``."""

    style: CommissionConfigStyle | Unset = UNSET
    type_: CommissionConfigType | Unset = UNSET

    WIRE = Wire(
        {"style": ("style", Enumerated("CommissionConfigStyle")), "type": ("type_", Enumerated("CommissionConfigType"))}
    )


class CommissionConfigStyle(OpenStrEnum):
    """``style`` of IBKR's ``CommissionConfig``."""

    BUNDLED = "Bundled"
    UNBUNDLED = "Unbundled"


class CommissionConfigType(OpenStrEnum):
    """``type`` of IBKR's ``CommissionConfig``."""

    COMMODITIES = "Commodities"
    SECURITIES = "Securities"


@define(kw_only=True, repr=False)
class CustodianType(OpenModel):
    """IBKR's ``CustodianType``."""

    employee: Individual | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE = Wire(
        {
            "employee": ("employee", Object("Individual")),
            "individual": ("individual", Object("Individual")),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
        }
    )


@define(kw_only=True, repr=False)
class DVPInstruction(OpenModel):
    """IBKR's ``DVPInstruction``."""

    account_id: str | Unset = UNSET
    account_name: str | Unset = UNSET
    agent_id: str | Unset = UNSET
    agent_name: str | Unset = UNSET
    asset_class: DVPInstructionAssetClass | Unset = UNSET
    broker_code: str | Unset = UNSET
    day_do_id: str | Unset = UNSET
    default: bool | Unset = UNSET
    exchange: DVPInstructionExchange | Unset = UNSET
    expiry: str | Unset = UNSET
    external_account_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    firm_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    prepay_commission: bool | Unset = UNSET
    prepay_tax: bool | Unset = UNSET
    role: DVPInstructionRole | Unset = UNSET
    tx_group_code: DVPInstructionTxGroupCode | Unset = UNSET
    type_: DVPInstructionType | Unset = UNSET

    WIRE = Wire(
        {
            "accountID": ("account_id", TEXT),
            "accountName": ("account_name", TEXT),
            "agentID": ("agent_id", TEXT),
            "agentName": ("agent_name", TEXT),
            "assetClass": ("asset_class", Enumerated("DVPInstructionAssetClass")),
            "brokerCode": ("broker_code", TEXT),
            "dayDoID": ("day_do_id", TEXT),
            "default": ("default", BOOL),
            "exchange": ("exchange", Enumerated("DVPInstructionExchange")),
            "expiry": ("expiry", TEXT),
            "externalAccountID": ("external_account_id", TEXT),
            "externalId": ("external_id", TEXT),
            "firmID": ("firm_id", TEXT),
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "prepayCommission": ("prepay_commission", BOOL),
            "prepayTax": ("prepay_tax", BOOL),
            "role": ("role", Enumerated("DVPInstructionRole")),
            "txGroupCode": ("tx_group_code", Enumerated("DVPInstructionTxGroupCode")),
            "type": ("type_", Enumerated("DVPInstructionType")),
        }
    )


class DVPInstructionAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``DVPInstruction``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


class DVPInstructionExchange(OpenStrEnum):
    """``exchange`` of IBKR's ``DVPInstruction``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"


class DVPInstructionRole(OpenStrEnum):
    """``role`` of IBKR's ``DVPInstruction``."""

    E = "E"
    C = "C"
    B = "B"


class DVPInstructionTxGroupCode(OpenStrEnum):
    """``txGroupCode`` of IBKR's ``DVPInstruction``."""

    G = "G"
    Z = "Z"
    R = "R"
    N = "N"


class DVPInstructionType(OpenStrEnum):
    """``type`` of IBKR's ``DVPInstruction``."""

    DTCID = "DTCID"
    NSCC = "NSCC"
    CMTA = "CMTA"
    GUS = "GUS"
    OCCSSF = "OCCSSF"


@define(kw_only=True, repr=False)
class DayQuantityLimit(OpenModel):
    """IBKR's ``DayQuantityLimit``."""

    asset: DayQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET

    WIRE = Wire({"asset": ("asset", Enumerated("DayQuantityLimitAsset")), "quantity": ("quantity", INT)})


class DayQuantityLimitAsset(OpenStrEnum):
    """``asset`` of IBKR's ``DayQuantityLimit``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


@define(kw_only=True, repr=False)
class DepositNotification(OpenModel):
    """IBKR's ``DepositNotification``."""

    ach_details: ACHDetails | Unset = UNSET
    amount: float | Unset = UNSET
    check_details: CheckDetails | Unset = UNSET
    currency: DepositNotificationCurrency | Unset = UNSET
    ib_account: str | Unset = UNSET
    ira_deposit_details: IRADepositDetails | Unset = UNSET
    type_: DepositNotificationType | Unset = UNSET
    wire_details: WireDetails | Unset = UNSET

    WIRE = Wire(
        {
            "achDetails": ("ach_details", Object("ACHDetails")),
            "amount": ("amount", FLOAT),
            "checkDetails": ("check_details", Object("CheckDetails")),
            "currency": ("currency", Enumerated("DepositNotificationCurrency")),
            "ibAccount": ("ib_account", TEXT),
            "iraDepositDetails": ("ira_deposit_details", Object("IRADepositDetails")),
            "type": ("type_", Enumerated("DepositNotificationType")),
            "wireDetails": ("wire_details", Object("WireDetails")),
        }
    )


class DepositNotificationCurrency(OpenStrEnum):
    """``currency`` of IBKR's ``DepositNotification``."""

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


class DepositNotificationType(OpenStrEnum):
    """``type`` of IBKR's ``DepositNotification``."""

    CHECK = "CHECK"
    WIRE = "WIRE"
    ACH = "ACH"
    SKIP_DEPOSIT = "SKIP_DEPOSIT"


@define(kw_only=True, repr=False)
class EFPQuantityLimits(OpenModel):
    """IBKR's ``EFPQuantityLimits``."""

    max_gross_efp_trades: int | Unset = UNSET
    max_net_efp_trades: int | Unset = UNSET
    max_nominal_efp_per_order: int | Unset = UNSET

    WIRE = Wire(
        {
            "maxGrossEfpTrades": ("max_gross_efp_trades", INT),
            "maxNetEfpTrades": ("max_net_efp_trades", INT),
            "maxNominalEfpPerOrder": ("max_nominal_efp_per_order", INT),
        }
    )


@define(kw_only=True, repr=False)
class ExchangeAccess(OpenModel):
    """IBKR's ``ExchangeAccess``."""

    asset_class: ExchangeAccessAssetClass | Unset = UNSET
    exchange: ExchangeAccessExchange | Unset = UNSET

    WIRE = Wire(
        {
            "assetClass": ("asset_class", Enumerated("ExchangeAccessAssetClass")),
            "exchange": ("exchange", Enumerated("ExchangeAccessExchange")),
        }
    )


class ExchangeAccessAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``ExchangeAccess``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


class ExchangeAccessExchange(OpenStrEnum):
    """``exchange`` of IBKR's ``ExchangeAccess``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"


@define(kw_only=True, repr=False)
class ExtPositionsTransferType(OpenModel):
    """IBKR's ``ExtPositionsTransferType``."""

    account_at_broker: str | Unset = UNSET
    approximate_account_value: int | Unset = UNSET
    authorize_to_remove_fund: bool | Unset = UNSET
    broker_id: str | Unset = UNSET
    broker_name: str | Unset = UNSET
    ein: str | Unset = UNSET
    ib_account: str | Unset = UNSET
    margin_loan: bool | Unset = UNSET
    option_pos: bool | Unset = UNSET
    partial_bond_positions: list[PartialBondPosition] | Unset = UNSET
    partial_cash_positions: list[PartialCashPosition] | Unset = UNSET
    partial_fund_positions: list[PartialFundPosition] | Unset = UNSET
    partial_option_positions: list[PartialOptionPosition] | Unset = UNSET
    partial_stock_positions: list[PartialStockPosition] | Unset = UNSET
    partial_warrant_positions: list[PartialWarrantPosition] | Unset = UNSET
    short_pos: bool | Unset = UNSET
    signature: str | Unset = UNSET
    src_ira_type: ExtPositionsTransferTypeSrcIRAType | Unset = UNSET
    ssn: str | Unset = UNSET
    sub_type: ExtPositionsTransferTypeSubType | Unset = UNSET
    third_party_type: str | Unset = UNSET
    type_: ExtPositionsTransferTypeType | Unset = UNSET

    WIRE = Wire(
        {
            "accountAtBroker": ("account_at_broker", TEXT),
            "approximateAccountValue": ("approximate_account_value", INT),
            "authorizeToRemoveFund": ("authorize_to_remove_fund", BOOL),
            "brokerId": ("broker_id", TEXT),
            "brokerName": ("broker_name", TEXT),
            "ein": ("ein", TEXT),
            "ibAccount": ("ib_account", TEXT),
            "marginLoan": ("margin_loan", BOOL),
            "optionPos": ("option_pos", BOOL),
            "partialBondPositions": ("partial_bond_positions", ListOf(Object("PartialBondPosition"))),
            "partialCashPositions": ("partial_cash_positions", ListOf(Object("PartialCashPosition"))),
            "partialFundPositions": ("partial_fund_positions", ListOf(Object("PartialFundPosition"))),
            "partialOptionPositions": ("partial_option_positions", ListOf(Object("PartialOptionPosition"))),
            "partialStockPositions": ("partial_stock_positions", ListOf(Object("PartialStockPosition"))),
            "partialWarrantPositions": ("partial_warrant_positions", ListOf(Object("PartialWarrantPosition"))),
            "shortPos": ("short_pos", BOOL),
            "signature": ("signature", TEXT),
            "srcIRAType": ("src_ira_type", Enumerated("ExtPositionsTransferTypeSrcIRAType")),
            "ssn": ("ssn", TEXT),
            "subType": ("sub_type", Enumerated("ExtPositionsTransferTypeSubType")),
            "thirdPartyType": ("third_party_type", TEXT),
            "type": ("type_", Enumerated("ExtPositionsTransferTypeType")),
        }
    )


class ExtPositionsTransferTypeSrcIRAType(OpenStrEnum):
    """``srcIRAType`` of IBKR's ``ExtPositionsTransferType``."""

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


class ExtPositionsTransferTypeSubType(OpenStrEnum):
    """``subType`` of IBKR's ``ExtPositionsTransferType``."""

    ACATS = "ACATS"
    ATON = "ATON"


class ExtPositionsTransferTypeType(OpenStrEnum):
    """``type`` of IBKR's ``ExtPositionsTransferType``."""

    FULL = "FULL"
    PARTIAL = "PARTIAL"


@define(kw_only=True, repr=False)
class HighWaterMarkConfigurationType(OpenModel):
    """IBKR's ``HighWaterMarkConfigurationType``."""

    number_of_periods: int | Unset = UNSET
    prorate_for_withdrawals: bool | Unset = UNSET

    WIRE = Wire(
        {"numberOfPeriods": ("number_of_periods", INT), "prorateForWithdrawals": ("prorate_for_withdrawals", BOOL)}
    )


@define(kw_only=True, repr=False)
class HighWaterMarkType(OpenModel):
    """IBKR's ``HighWaterMarkType``."""

    hwm: HighWaterMarkConfigurationType | Unset = UNSET
    previous_losses: list[PreviousLossesType] | Unset = UNSET

    WIRE = Wire(
        {
            "hwm": ("hwm", Object("HighWaterMarkConfigurationType")),
            "previousLosses": ("previous_losses", ListOf(Object("PreviousLossesType"))),
        }
    )


@define(kw_only=True, repr=False)
class IRABeneficiariesType(OpenModel):
    """IBKR's ``IRABeneficiariesType``."""

    contingent_beneficiaries: list[IRAContingentBeneficiary] | Unset = UNSET
    contingent_beneficiary_entities: list[IRAContingentBeneficiaryEntity] | Unset = UNSET
    primary_beneficiaries: list[IRAPrimaryBeneficiary] | Unset = UNSET
    primary_beneficiary_entities: list[IRAPrimaryBeneficiaryEntity] | Unset = UNSET
    spouse_primary_beneficary: bool | Unset = UNSET
    successor: bool | Unset = UNSET

    WIRE = Wire(
        {
            "contingentBeneficiaries": ("contingent_beneficiaries", ListOf(Object("IRAContingentBeneficiary"))),
            "contingentBeneficiaryEntities": (
                "contingent_beneficiary_entities",
                ListOf(Object("IRAContingentBeneficiaryEntity")),
            ),
            "primaryBeneficiaries": ("primary_beneficiaries", ListOf(Object("IRAPrimaryBeneficiary"))),
            "primaryBeneficiaryEntities": (
                "primary_beneficiary_entities",
                ListOf(Object("IRAPrimaryBeneficiaryEntity")),
            ),
            "spousePrimaryBeneficary": ("spouse_primary_beneficary", BOOL),
            "successor": ("successor", BOOL),
        }
    )


@define(kw_only=True, repr=False)
class IRAContingentBeneficiary(OpenModel):
    """IBKR's ``IRAContingentBeneficiary``."""

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
    gender: IRAContingentBeneficiaryGender | Unset = UNSET
    id: str | Unset = UNSET
    identification: Identification | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    marital_status: IRAContingentBeneficiaryMaritalStatus | Unset = UNSET
    mother_maiden_name: IndividualName | Unset = UNSET
    name: IndividualName | Unset = UNSET
    native_name: IndividualName | Unset = UNSET
    num_dependents: int | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    primary_trustee: bool | Unset = UNSET
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaireList | Unset = UNSET
    relationship: IRAContingentBeneficiaryRelationship | Unset = UNSET
    residence_address: ResidenceAddress | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    title: Title | Unset = UNSET
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
            "gender": ("gender", Enumerated("IRAContingentBeneficiaryGender")),
            "id": ("id", TEXT),
            "identification": ("identification", Object("Identification")),
            "mailingAddress": ("mailing_address", Object("Address")),
            "maritalStatus": ("marital_status", Enumerated("IRAContingentBeneficiaryMaritalStatus")),
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
            "relationship": ("relationship", Enumerated("IRAContingentBeneficiaryRelationship")),
            "residenceAddress": ("residence_address", Object("ResidenceAddress")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "title": ("title", Object("Title")),
            "translated": ("translated", BOOL),
            "usTaxResident": ("us_tax_resident", BOOL),
            "userId": ("user_id", TEXT),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w9": ("w9", Object("FormW9")),
        }
    )


@define(kw_only=True, repr=False)
class IRAContingentBeneficiaryEntity(OpenModel):
    """IBKR's ``IRAContingentBeneficiaryEntity``."""

    address: Address | Unset = UNSET
    article_of_will: str | Unset = UNSET
    entity_type: IRAContingentBeneficiaryEntityEntityType | Unset = UNSET
    execution_date: str | Unset = UNSET
    executor: Individual | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    relationship: IRAContingentBeneficiaryEntityRelationship | Unset = UNSET
    title: Title | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "articleOfWill": ("article_of_will", TEXT),
            "entityType": ("entity_type", Enumerated("IRAContingentBeneficiaryEntityEntityType")),
            "executionDate": ("execution_date", TEXT),
            "executor": ("executor", Object("Individual")),
            "externalId": ("external_id", TEXT),
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "ownershipPercentage": ("ownership_percentage", FLOAT),
            "relationship": ("relationship", Enumerated("IRAContingentBeneficiaryEntityRelationship")),
            "title": ("title", Object("Title")),
        }
    )


class IRAContingentBeneficiaryEntityEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"


class IRAContingentBeneficiaryEntityRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

    BROTHER = "Brother"
    DAUGHTER = "Daughter"
    ESTATE = "Estate"
    FATHER = "Father"
    HUSBAND = "Husband"
    MOTHER = "Mother"
    OTHER = "Other"
    SISTER = "Sister"
    SON = "Son"
    WIFE = "Wife"
    CHARITY = "Charity"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    CHILD = "Child"
    SIBLING = "Sibling"
    PARENT = "Parent"
    GRANDCHILD = "Grandchild"
    COMMON_LAW_PARTNER = "Common Law Partner"


class IRAContingentBeneficiaryGender(OpenStrEnum):
    """``gender`` of IBKR's ``IRAContingentBeneficiary``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"


class IRAContingentBeneficiaryMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``IRAContingentBeneficiary``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"


class IRAContingentBeneficiaryRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRAContingentBeneficiary``."""

    BROTHER = "Brother"
    DAUGHTER = "Daughter"
    ESTATE = "Estate"
    FATHER = "Father"
    HUSBAND = "Husband"
    MOTHER = "Mother"
    OTHER = "Other"
    SISTER = "Sister"
    SON = "Son"
    WIFE = "Wife"
    CHARITY = "Charity"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    CHILD = "Child"
    SIBLING = "Sibling"
    PARENT = "Parent"
    GRANDCHILD = "Grandchild"
    COMMON_LAW_PARTNER = "Common Law Partner"


@define(kw_only=True, repr=False)
class IRADecedent(OpenModel):
    """IBKR's ``IRADecedent``."""

    authorized_to_sign_on_behalf_of_owner: bool | Unset = UNSET
    authorized_trader: bool | Unset = UNSET
    birth_name: IndividualName | Unset = UNSET
    city_of_birth: str | Unset = UNSET
    country_of_birth: str | Unset = UNSET
    crs: FormCRS | Unset = UNSET
    date_of_birth: str | Unset = UNSET
    date_of_death: str | Unset = UNSET
    email: str | Unset = UNSET
    employee_title: str | Unset = UNSET
    employment_details: EmploymentDetails | Unset = UNSET
    employment_type: str | Unset = UNSET
    external_id: str | Unset = UNSET
    gender: IRADecedentGender | Unset = UNSET
    id: str | Unset = UNSET
    identification: Identification | Unset = UNSET
    inheritor_type: IRADecedentInheritorType | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    marital_status: IRADecedentMaritalStatus | Unset = UNSET
    mother_maiden_name: IndividualName | Unset = UNSET
    name: IndividualName | Unset = UNSET
    native_name: IndividualName | Unset = UNSET
    num_dependents: int | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    primary_trustee: bool | Unset = UNSET
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaireList | Unset = UNSET
    relationship: IRADecedentRelationship | Unset = UNSET
    residence_address: ResidenceAddress | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    title: Title | Unset = UNSET
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
            "dateOfDeath": ("date_of_death", TEXT),
            "email": ("email", TEXT),
            "employeeTitle": ("employee_title", TEXT),
            "employmentDetails": ("employment_details", Object("EmploymentDetails")),
            "employmentType": ("employment_type", TEXT),
            "externalId": ("external_id", TEXT),
            "gender": ("gender", Enumerated("IRADecedentGender")),
            "id": ("id", TEXT),
            "identification": ("identification", Object("Identification")),
            "inheritorType": ("inheritor_type", Enumerated("IRADecedentInheritorType")),
            "mailingAddress": ("mailing_address", Object("Address")),
            "maritalStatus": ("marital_status", Enumerated("IRADecedentMaritalStatus")),
            "motherMaidenName": ("mother_maiden_name", Object("IndividualName")),
            "name": ("name", Object("IndividualName")),
            "nativeName": ("native_name", Object("IndividualName")),
            "numDependents": ("num_dependents", INT),
            "phones": ("phones", ListOf(Object("PhoneInfo"))),
            "primaryTrustee": ("primary_trustee", BOOL),
            "prohibitedCountryQuestionnaire": (
                "prohibited_country_questionnaire",
                Object("ProhibitedCountryQuestionnaireList"),
            ),
            "relationship": ("relationship", Enumerated("IRADecedentRelationship")),
            "residenceAddress": ("residence_address", Object("ResidenceAddress")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "title": ("title", Object("Title")),
            "translated": ("translated", BOOL),
            "usTaxResident": ("us_tax_resident", BOOL),
            "userId": ("user_id", TEXT),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w9": ("w9", Object("FormW9")),
        }
    )


class IRADecedentGender(OpenStrEnum):
    """``gender`` of IBKR's ``IRADecedent``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"


class IRADecedentInheritorType(OpenStrEnum):
    """``inheritorType`` of IBKR's ``IRADecedent``."""

    S = "S"
    I = "I"
    T = "T"
    O = "O"


class IRADecedentMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``IRADecedent``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"


class IRADecedentRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRADecedent``."""

    OTHER = "Other"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    INDIVIDUAL = "Individual"


@define(kw_only=True, repr=False)
class IRADepositDetails(OpenModel):
    """IBKR's ``IRADepositDetails``."""

    deposit_type: IRADepositDetailsDepositType | Unset = UNSET
    from_ira_type: IRADepositDetailsFromIraType | Unset = UNSET
    tax_year: IRADepositDetailsTaxYear | Unset = UNSET

    WIRE = Wire(
        {
            "depositType": ("deposit_type", Enumerated("IRADepositDetailsDepositType")),
            "fromIraType": ("from_ira_type", Enumerated("IRADepositDetailsFromIraType")),
            "taxYear": ("tax_year", Enumerated("IRADepositDetailsTaxYear")),
        }
    )


class IRADepositDetailsDepositType(OpenStrEnum):
    """``depositType`` of IBKR's ``IRADepositDetails``."""

    CONTRIBUTION = "contribution"
    ROLLOVER = "rollover"


class IRADepositDetailsFromIraType(OpenStrEnum):
    """``fromIraType`` of IBKR's ``IRADepositDetails``."""

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


class IRADepositDetailsTaxYear(OpenStrEnum):
    """``taxYear`` of IBKR's ``IRADepositDetails``."""

    CURRENT = "current"
    PRIOR = "prior"


@define(kw_only=True, repr=False)
class IRAPrimaryBeneficiary(OpenModel):
    """IBKR's ``IRAPrimaryBeneficiary``."""

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
    gender: IRAPrimaryBeneficiaryGender | Unset = UNSET
    id: str | Unset = UNSET
    identification: Identification | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    marital_status: IRAPrimaryBeneficiaryMaritalStatus | Unset = UNSET
    mother_maiden_name: IndividualName | Unset = UNSET
    name: IndividualName | Unset = UNSET
    native_name: IndividualName | Unset = UNSET
    num_dependents: int | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    primary_trustee: bool | Unset = UNSET
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaireList | Unset = UNSET
    relationship: IRAPrimaryBeneficiaryRelationship | Unset = UNSET
    residence_address: ResidenceAddress | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    title: Title | Unset = UNSET
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
            "gender": ("gender", Enumerated("IRAPrimaryBeneficiaryGender")),
            "id": ("id", TEXT),
            "identification": ("identification", Object("Identification")),
            "mailingAddress": ("mailing_address", Object("Address")),
            "maritalStatus": ("marital_status", Enumerated("IRAPrimaryBeneficiaryMaritalStatus")),
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
            "relationship": ("relationship", Enumerated("IRAPrimaryBeneficiaryRelationship")),
            "residenceAddress": ("residence_address", Object("ResidenceAddress")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "title": ("title", Object("Title")),
            "translated": ("translated", BOOL),
            "usTaxResident": ("us_tax_resident", BOOL),
            "userId": ("user_id", TEXT),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w9": ("w9", Object("FormW9")),
        }
    )


@define(kw_only=True, repr=False)
class IRAPrimaryBeneficiaryEntity(OpenModel):
    """IBKR's ``IRAPrimaryBeneficiaryEntity``."""

    address: Address | Unset = UNSET
    article_of_will: str | Unset = UNSET
    charity_number: str | Unset = UNSET
    entity_type: IRAPrimaryBeneficiaryEntityEntityType | Unset = UNSET
    execution_date: str | Unset = UNSET
    executor: Individual | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    relationship: IRAPrimaryBeneficiaryEntityRelationship | Unset = UNSET
    title: Title | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "articleOfWill": ("article_of_will", TEXT),
            "charityNumber": ("charity_number", TEXT),
            "entityType": ("entity_type", Enumerated("IRAPrimaryBeneficiaryEntityEntityType")),
            "executionDate": ("execution_date", TEXT),
            "executor": ("executor", Object("Individual")),
            "externalId": ("external_id", TEXT),
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "ownershipPercentage": ("ownership_percentage", FLOAT),
            "relationship": ("relationship", Enumerated("IRAPrimaryBeneficiaryEntityRelationship")),
            "title": ("title", Object("Title")),
        }
    )


class IRAPrimaryBeneficiaryEntityEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"


class IRAPrimaryBeneficiaryEntityRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

    BROTHER = "Brother"
    DAUGHTER = "Daughter"
    ESTATE = "Estate"
    FATHER = "Father"
    HUSBAND = "Husband"
    MOTHER = "Mother"
    OTHER = "Other"
    SISTER = "Sister"
    SON = "Son"
    WIFE = "Wife"
    CHARITY = "Charity"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    CHILD = "Child"
    SIBLING = "Sibling"
    PARENT = "Parent"
    GRANDCHILD = "Grandchild"
    COMMON_LAW_PARTNER = "Common Law Partner"


class IRAPrimaryBeneficiaryGender(OpenStrEnum):
    """``gender`` of IBKR's ``IRAPrimaryBeneficiary``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"


class IRAPrimaryBeneficiaryMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``IRAPrimaryBeneficiary``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"


class IRAPrimaryBeneficiaryRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRAPrimaryBeneficiary``."""

    BROTHER = "Brother"
    DAUGHTER = "Daughter"
    ESTATE = "Estate"
    FATHER = "Father"
    HUSBAND = "Husband"
    MOTHER = "Mother"
    OTHER = "Other"
    SISTER = "Sister"
    SON = "Son"
    WIFE = "Wife"
    CHARITY = "Charity"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    CHILD = "Child"
    SIBLING = "Sibling"
    PARENT = "Parent"
    GRANDCHILD = "Grandchild"
    COMMON_LAW_PARTNER = "Common Law Partner"


@define(kw_only=True, repr=False)
class InterestMarkupType(OpenModel):
    """IBKR's ``InterestMarkupType``."""

    credit_markdown: float | Unset = UNSET
    currency: InterestMarkupTypeCurrency | Unset = UNSET
    debit_markup: float | Unset = UNSET
    ib_debit_markup: float | Unset = UNSET
    long_cfd_debit_markdown: float | Unset = UNSET
    long_fx_cfd_markdown: float | Unset = UNSET
    long_index_cfd_debit_markdown: float | Unset = UNSET
    short_cfd_credit_markdown: float | Unset = UNSET
    short_credit_markdown: float | Unset = UNSET
    short_fx_cfd_markup: float | Unset = UNSET
    short_index_cfd_credit_markdown: float | Unset = UNSET

    WIRE = Wire(
        {
            "creditMarkdown": ("credit_markdown", FLOAT),
            "currency": ("currency", Enumerated("InterestMarkupTypeCurrency")),
            "debitMarkup": ("debit_markup", FLOAT),
            "ibDebitMarkup": ("ib_debit_markup", FLOAT),
            "longCfdDebitMarkdown": ("long_cfd_debit_markdown", FLOAT),
            "longFxCfdMarkdown": ("long_fx_cfd_markdown", FLOAT),
            "longIndexCfdDebitMarkdown": ("long_index_cfd_debit_markdown", FLOAT),
            "shortCfdCreditMarkdown": ("short_cfd_credit_markdown", FLOAT),
            "shortCreditMarkdown": ("short_credit_markdown", FLOAT),
            "shortFxCfdMarkup": ("short_fx_cfd_markup", FLOAT),
            "shortIndexCfdCreditMarkdown": ("short_index_cfd_credit_markdown", FLOAT),
        }
    )


class InterestMarkupTypeCurrency(OpenStrEnum):
    """``currency`` of IBKR's ``InterestMarkupType``."""

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
class NAVRangeType(OpenModel):
    """IBKR's ``NAVRangeType``."""

    max_: float | Unset = UNSET
    max_fee: float | Unset = UNSET
    min_: float | Unset = UNSET

    WIRE = Wire({"max": ("max_", FLOAT), "maxFee": ("max_fee", FLOAT), "min": ("min_", FLOAT)})


@define(kw_only=True, repr=False)
class OrderQuantityLimit(OpenModel):
    """IBKR's ``OrderQuantityLimit``."""

    asset: OrderQuantityLimitAsset | Unset = UNSET
    quantity: int | Unset = UNSET

    WIRE = Wire({"asset": ("asset", Enumerated("OrderQuantityLimitAsset")), "quantity": ("quantity", INT)})


class OrderQuantityLimitAsset(OpenStrEnum):
    """``asset`` of IBKR's ``OrderQuantityLimit``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


@define(kw_only=True, repr=False)
class OrderValueLimits(OpenModel):
    """IBKR's ``OrderValueLimits``."""

    max_gross_value: float | Unset = UNSET
    max_net_value: float | Unset = UNSET
    max_order_value: float | Unset = UNSET
    net_contract_limit: float | Unset = UNSET

    WIRE = Wire(
        {
            "maxGrossValue": ("max_gross_value", FLOAT),
            "maxNetValue": ("max_net_value", FLOAT),
            "maxOrderValue": ("max_order_value", FLOAT),
            "netContractLimit": ("net_contract_limit", FLOAT),
        }
    )


@define(kw_only=True, repr=False)
class PartialBondPosition(OpenModel):
    """IBKR's ``PartialBondPosition``."""

    all_: bool | Unset = UNSET
    cusip_number: str | Unset = UNSET
    number_of_bonds: int | Unset = UNSET

    WIRE = Wire(
        {"all": ("all_", BOOL), "cusipNumber": ("cusip_number", TEXT), "numberOfBonds": ("number_of_bonds", INT)}
    )


@define(kw_only=True, repr=False)
class PartialCashPosition(OpenModel):
    """IBKR's ``PartialCashPosition``."""

    amount: float | Unset = UNSET
    full_cash: bool | Unset = UNSET
    margin_loan: bool | Unset = UNSET

    WIRE = Wire({"amount": ("amount", FLOAT), "fullCash": ("full_cash", BOOL), "marginLoan": ("margin_loan", BOOL)})


@define(kw_only=True, repr=False)
class PartialFundPosition(OpenModel):
    """IBKR's ``PartialFundPosition``."""

    all_: bool | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE = Wire({"all": ("all_", BOOL), "numberOfShares": ("number_of_shares", INT), "symbol": ("symbol", TEXT)})


@define(kw_only=True, repr=False)
class PartialOptionPosition(OpenModel):
    """IBKR's ``PartialOptionPosition``."""

    all_: bool | Unset = UNSET
    expiration_date: str | Unset = UNSET
    number_of_contracts: int | Unset = UNSET
    option_type: PartialOptionPositionOptionType | Unset = UNSET
    position: PartialOptionPositionPosition | Unset = UNSET
    strike_price: int | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE = Wire(
        {
            "all": ("all_", BOOL),
            "expirationDate": ("expiration_date", TEXT),
            "numberOfContracts": ("number_of_contracts", INT),
            "optionType": ("option_type", Enumerated("PartialOptionPositionOptionType")),
            "position": ("position", Enumerated("PartialOptionPositionPosition")),
            "strikePrice": ("strike_price", INT),
            "symbol": ("symbol", TEXT),
        }
    )


class PartialOptionPositionOptionType(OpenStrEnum):
    """``optionType`` of IBKR's ``PartialOptionPosition``."""

    CALL = "CALL"
    PUT = "PUT"


class PartialOptionPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialOptionPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"


@define(kw_only=True, repr=False)
class PartialStockPosition(OpenModel):
    """IBKR's ``PartialStockPosition``."""

    all_: bool | Unset = UNSET
    exchange: str | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    position: PartialStockPositionPosition | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE = Wire(
        {
            "all": ("all_", BOOL),
            "exchange": ("exchange", TEXT),
            "numberOfShares": ("number_of_shares", INT),
            "position": ("position", Enumerated("PartialStockPositionPosition")),
            "symbol": ("symbol", TEXT),
        }
    )


class PartialStockPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialStockPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"


@define(kw_only=True, repr=False)
class PartialWarrantPosition(OpenModel):
    """IBKR's ``PartialWarrantPosition``."""

    all_: bool | Unset = UNSET
    expiration_date: str | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    option_type: PartialWarrantPositionOptionType | Unset = UNSET
    position: PartialWarrantPositionPosition | Unset = UNSET
    strike_price: int | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE = Wire(
        {
            "all": ("all_", BOOL),
            "expirationDate": ("expiration_date", TEXT),
            "numberOfShares": ("number_of_shares", INT),
            "optionType": ("option_type", Enumerated("PartialWarrantPositionOptionType")),
            "position": ("position", Enumerated("PartialWarrantPositionPosition")),
            "strikePrice": ("strike_price", INT),
            "symbol": ("symbol", TEXT),
        }
    )


class PartialWarrantPositionOptionType(OpenStrEnum):
    """``optionType`` of IBKR's ``PartialWarrantPosition``."""

    CALL = "CALL"
    PUT = "PUT"


class PartialWarrantPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialWarrantPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"


@define(kw_only=True, repr=False)
class PreviousLossesType(OpenModel):
    """IBKR's ``PreviousLossesType``."""

    currency: str | Unset = UNSET
    loss: int | Unset = UNSET
    quarter: int | Unset = UNSET
    year: int | Unset = UNSET

    WIRE = Wire(
        {"currency": ("currency", TEXT), "loss": ("loss", INT), "quarter": ("quarter", INT), "year": ("year", INT)}
    )


@define(kw_only=True, repr=False)
class RepDetail(OpenModel):
    """IBKR's ``RepDetail``."""

    percentage: int | Unset = UNSET
    rep_id: str | Unset = UNSET

    WIRE = Wire({"percentage": ("percentage", INT), "repId": ("rep_id", TEXT)})


@define(kw_only=True, repr=False)
class TradingLimits(OpenModel):
    """IBKR's ``TradingLimits``."""

    day_quantity_limits: list[DayQuantityLimit] | Unset = UNSET
    efp_quantity_limits: EFPQuantityLimits | Unset = UNSET
    order_quantity_limits: list[OrderQuantityLimit] | Unset = UNSET
    order_value_limits: OrderValueLimits | Unset = UNSET

    WIRE = Wire(
        {
            "dayQuantityLimits": ("day_quantity_limits", ListOf(Object("DayQuantityLimit"))),
            "efpQuantityLimits": ("efp_quantity_limits", Object("EFPQuantityLimits")),
            "orderQuantityLimits": ("order_quantity_limits", ListOf(Object("OrderQuantityLimit"))),
            "orderValueLimits": ("order_value_limits", Object("OrderValueLimits")),
        }
    )


@define(kw_only=True, repr=False)
class WireDetails(OpenModel):
    """IBKR's ``WireDetails``."""

    bank_account_number: str | Unset = UNSET
    bank_code: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    instruction: str | Unset = UNSET
    reference_number: str | Unset = UNSET
    routing_number: str | Unset = UNSET

    WIRE = Wire(
        {
            "bankAccountNumber": ("bank_account_number", TEXT),
            "bankCode": ("bank_code", TEXT),
            "bankName": ("bank_name", TEXT),
            "countryCode": ("country_code", TEXT),
            "instruction": ("instruction", TEXT),
            "referenceNumber": ("reference_number", TEXT),
            "routingNumber": ("routing_number", TEXT),
        }
    )


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
