"""IBKR's sections, rows and attributes as data: what is read of each, and what is known and left out."""

from __future__ import annotations

from typing import Any, NamedTuple

from bezant_mcp.history import rows
from bezant_mcp.history.rows import CashRow

# What an account's information may be read for: the rest of it are names, addresses and days of birth.
ACCOUNT = ("accountId", "acctAlias", "currency", "accountType", "taxLotMatchingMethod")
INSTRUMENT = {
    "conid": "conid",
    "symbol": "symbol",
    "description": "description",
    "asset_class": "assetCategory",
    "sub_category": "subCategory",
    "isin": "isin",
    "country": "issuerCountryCode",
    "exchange": "listingExchange exchange",
    "multiplier": "multiplier",
    "underlying": "underlyingSymbol",
    "strike": "strike",
    "expiry": "expiry",
    "right": "putCall",
}
COMMON = {"account_id": "accountId", "currency": "currency", "rate": "fxRateToBase"}


def words_of(text: str) -> frozenset[str]:
    """The words in a text."""
    return frozenset(text.split())


class Table(NamedTuple):
    """How the rows of one section are read.

    Attributes:
        section: IBKR's name of the element that holds them.
        into: The list of ``Rows`` that they go to.
        row: Their type.
        fields: For each field the attributes that tell it, the first that says something counts.
        tags: The elements that are such rows; empty: all in the section.
        levels: Values of ``levelOfDetail`` that tell the same money, the finest first: rows of one level are read.
        described: The attribute ``description`` is of the contract, and not of the booking.
        words: Other attributes that the section is known to have.
    """

    section: str
    into: str
    row: Any
    fields: dict[str, str]
    tags: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    described: bool = False
    words: str = ""


LOT = {
    **COMMON,
    "date": "tradeDate reportDate dateTime",
    "at": "dateTime",
    "opened": "openDateTime",
    "holding_from": "holdingPeriodDateTime",
    "quantity": "quantity",
    "price": "tradePrice",
    "cost": "cost",
    "realized": "fifoPnlRealized",
    "term": "notes",
    "codes": "notes",
    "transaction_id": "transactionID",
    "trade_id": "tradeID",
}
TRADE = {
    **COMMON,
    "date": "tradeDate dateTime reportDate",
    "reported": "reportDate",
    "at": "dateTime tradeTime",
    "settles": "settleDateTarget settleDate",
    "type": "transactionType",
    "side": "buySell",
    "quantity": "quantity",
    "price": "tradePrice price",
    "proceeds": "proceeds",
    "commission": "ibCommission commission",
    "commission_currency": "ibCommissionCurrency commissionCurrency currency",
    "taxes": "taxes tax",
    "cost": "cost",
    "realized": "fifoPnlRealized",
    "open_close": "openCloseIndicator",
    "codes": "notes code",
    "trade_id": "tradeID",
    "transaction_id": "transactionID",
    "execution_id": "ibExecID execID",
    "order_id": "ibOrderID orderID",
}
POSITION = {
    **COMMON,
    "date": "reportDate",
    "of_lot": "levelOfDetail",
    "quantity": "position",
    "price": "markPrice",
    "value": "positionValue",
    "cost": "costBasisMoney",
    "unrealized": "fifoPnlUnrealized",
    "opened": "openDateTime",
    "holding_from": "holdingPeriodDateTime",
    "codes": "code",
    "transaction_id": "originatingTransactionID",
}
TRADE_WORDS = """
accruedInt allocatedTo blockID brokerageOrderID brokerClearingCommission brokerExecutionCommission buySell
changeInPrice changeInQuantity clearingFirmID closePrice commodityType commission commissionCurrency exchOrderId
exchange execID extExecID generatedDateTime holdingPeriodDateTime ibCommission ibCommissionCurrency initialInvestment
isAPIOrder mtmPnl netCash netCashInBase netCashWithBillable notes openDateTime orderID orderReference orderTime
orderType origOrderID origTradeDate origTradeID origTradePrice origTransactionID otherCommission positionActionID
proceedsInBase relatedTradeID relatedTransactionID rtn settleDateTarget strategy thirdPartyClearingCommission
thirdPartyExecutionCommission thirdPartyRegulatoryCommission tradeMoney tradePrice traderID tradeTime
volatilityOrderLink whenRealized whenReopened openPrice amount cost fifoPnlRealized taxes tax code settleDate price
ibExecID ibOrderID issuerCountryCode levelOfDetail routingCommission unbcCommission fxPnl pnlRealized
"""
CASH_ITEMS = """
startingCash endingCash endingSettledCash commissions billableCommissions clientFees disbursement commissionReceipts
carbonCredits depositWithdrawals deposits withdrawals carryDepositWithdrawals accountTransfers internalTransfers
linkingAdjustments paxosTransfers executingBrokerPaxosTransfers intercompanyTransfers dividends brokerInterest
bondInterest brokerFees cashSettlingMtm realizedVm realizedForexVm cfdCharges netTradesSales netTradesPurchases
advisorFees feesReceivables paymentInLieu transactionTax taxReceipts withholdingTax withholding871m
withholdingCollectedTax salesTax billableSalesTax ipoSubscription fxTranslationGainLoss otherFees other otherIncome
debitCardActivity lossCompensation avgCreditBalance avgDebitBalance creditInterest internalCashTransfers debitInterest
netSecuritiesLentActivity insuredDepositInterest performanceFee referralFee merchantFee startingCashIBUKL
endingCashIBUKL endingSettledCashIBUKL bonusCoupon fdicInterest employeeStockPurchase inAppCreditCardCharges
endingSlbSecuritiesLent slbStartingCashCollateral slbNetSecuritiesLentActivity slbEndingCashCollateral slbNetCash
slbNetSettledCash mtmCommissions
"""
NAV_ITEMS = """
startingValue endingValue mtm realized changeInUnrealized costAdjustments transferredPnlAdjustments
depositsWithdrawals internalCashTransfers excludedDueToInvestmentTransfers assetTransfers debitCardActivity billPay
dividends withholdingTax withholding871m withholdingTaxCollected changeInDividendAccruals interest
changeInInterestAccruals advisorFees brokerFees changeInBrokerFeeAccruals clientFees otherFees otherIncome
feesReceivables commissions commissionReceipts forexCommissions transactionTax taxReceipts salesTax softDollars
netFxTrading fxTranslation linkingAdjustments corporateActionProceeds commissionCreditsRedemption grantActivity other
billableSalesTax carbonCredits cfdCharges changeInIncentiveCouponAccruals changeInLiteSurchargeAccruals
changeInMarginFinancingChargeAccruals commissionsAccruals donation excessFundSweep ibgNoteTransactions ipoSubscription
lossCompensation paxosTransfers positionTransfers prepaidAdvisorFees referralFee salesTaxAccruals bondInterest
bonusCoupon employeeStockPurchase changeInCgtWithholdingAccruals changeInFdicAccruals mtmAtPaxos physDel
"""
TABLES: tuple[Table, ...] = (
    Table(
        "CashTransactions",
        "cash",
        CashRow,
        {
            **COMMON,
            "kind": "type",
            "type": "type",
            "amount": "amount",
            "date": "reportDate dateTime settleDate",
            "settles": "settleDate dateTime",
            "at": "dateTime",
            "ex_date": "exDate",
            "description": "description",
            "action_id": "actionID",
            "transaction_id": "transactionID",
            "codes": "code",
        },
        levels=("DETAIL", "SUMMARY"),
        words="availableForTradingDate clientReference dividendType tradeID",
    ),
    Table(
        "Trades",
        "trades",
        rows.TradeRow,
        TRADE,
        ("Trade", "Order", "SymbolSummary"),
        ("EXECUTION", "ORDER", "SYMBOL_SUMMARY"),
        described=True,
        words=TRADE_WORDS,
    ),
    Table("Trades", "closed_lots", rows.ClosedLot, LOT, ("Lot",), described=True, words=TRADE_WORDS),
    Table("Trades", "wash_sales", rows.ClosedLot, LOT, ("WashSale",), described=True, words=TRADE_WORDS),
    Table(
        "TradeConfirms",
        "trades",
        rows.TradeRow,
        TRADE,
        ("TradeConfirm", "TradeConfirmation", "Trade", "Order", "SymbolSummary"),
        ("EXECUTION", "ORDER", "SYMBOL_SUMMARY"),
        described=True,
        words=TRADE_WORDS,
    ),
    Table(
        "OpenPositions",
        "positions",
        rows.PositionRow,
        POSITION,
        described=True,
        words="accruedInt costBasisPrice openPrice originatingOrderID percentOfNAV side vestingDate",
    ),
    Table(
        "CorporateActions",
        "corporate_actions",
        rows.CorporateAction,
        {
            **COMMON,
            "date": "reportDate dateTime",
            "at": "dateTime",
            "type": "type",
            "description": "actionDescription description",
            "quantity": "quantity",
            "proceeds": "proceeds",
            "amount": "amount",
            "value": "value",
            "realized": "fifoPnlRealized",
            "codes": "code",
            "action_id": "actionID",
            "transaction_id": "transactionID",
        },
        levels=("DETAIL", "SUMMARY"),
        words="mtmPnl",
    ),
    Table(
        "Transfers",
        "transfers",
        rows.Transfer,
        {
            **COMMON,
            "date": "reportDate date dateTime",
            "at": "dateTime date",
            "type": "type",
            "direction": "direction",
            "other_side": "account",
            "quantity": "quantity",
            "value": "positionAmount",
            "value_base": "positionAmountInBase",
            "cash": "cashTransfer",
            "transaction_id": "transactionID",
        },
        ("Transfer", "AccountTransfer"),
        words="""accountName acctAlias clientReference code company date deliveringBroker fxPnl pnlAmount
        pnlAmountInBase settleDate transferPrice""",
    ),
    Table(
        "EquitySummaryInBase",
        "nav_days",
        rows.NavDay,
        {"account_id": "accountId", "date": "reportDate", "total": "total", "currency": "currency"},
        words="""bondInterestAccrualsComponent bonds brokerCashComponent brokerFeesAccrualsComponent
        brokerInterestAccrualsComponent cash cfdUnrealizedPl commodities crypto cryptocurrencies dividendAccruals
        endingCash eventContractInterestAccruals forexCfdUnrealizedPl funds fdicInsuredAccountInterestAccruals
        fdicInsuredBankSweepAccount fdicInsuredBankSweepAccountCash fdicInsuredBankSweepAccountCashComponent
        fdicInsuredBankSweepAccountInterestAccruals fdicInsuredBankSweepAccountInterestAccrualsComponent
        incentiveCouponAccruals insuredBankDepositCash insuredBankDepositCashComponent
        insuredBankDepositInterestAccruals interestAccruals ipoSubscription liteSurchargeAccruals
        marginFinancingChargeAccruals netCryptoExposure notes options physDel physDelMargin slbCashCollateral
        slbDirectSecuritiesBorrowed slbDirectSecuritiesLent softDollars stock cgtWithholdingAccruals""",
    ),
    Table(
        "ChangeInNAV",
        "nav_changes",
        rows.NavChange,
        {
            "account_id": "accountId",
            "currency": "currency",
            "first": "fromDate",
            "last": "toDate",
            "items": "*",
            "twr": "twr",
        },
        words=NAV_ITEMS,
    ),
    Table(
        "CashReport",
        "cash_reports",
        rows.CashReport,
        {
            "account_id": "accountId",
            "currency": "currency",
            "first": "fromDate",
            "last": "toDate",
            "items": "*",
        },
        words=CASH_ITEMS,
    ),
    Table(
        "OpenDividendAccruals",
        "accruals",
        rows.Accrual,
        {
            **COMMON,
            "date": "reportDate date",
            "ex_date": "exDate",
            "pay_date": "payDate",
            "quantity": "quantity",
            "gross_rate": "grossRate",
            "gross": "grossAmount",
            "tax": "tax",
            "fee": "fee",
            "net": "netAmount",
            "codes": "code",
        },
        described=True,
        words="fromAcct toAcct",
    ),
    Table(
        "FIFOPerformanceSummaryInBase",
        "realized",
        rows.RealizedSummary,
        {
            "account_id": "accountId",
            "short_gain": "realizedSTProfit",
            "short_loss": "realizedSTLoss",
            "long_gain": "realizedLTProfit",
            "long_loss": "realizedLTLoss",
            "total": "totalRealizedPnl",
            "unrealized": "totalUnrealizedPnl",
        },
        described=True,
        words="""code costAdj fifoPnl realizedSTCapitalGainsPnl realizedLTCapitalGainsPnl realizedSTCurrencyPnl
        realizedLTCurrencyPnl totalCapitalGainsPnl totalFxPnl totalFifoPnl transferredPnl transferredPnlST
        transferredPnlLT unrealizedProfit unrealizedLoss unrealizedSTProfit unrealizedSTLoss unrealizedLTProfit
        unrealizedLTLoss unrealizedSTCapitalGainsPnl unrealizedLTCapitalGainsPnl unrealizedSTCurrencyPnl
        unrealizedLTCurrencyPnl transferredCapitalGainsPnl transferredCurrencyPnl sumOfRealizedAndUnrealized
        totalRealizedCapitalGainsPnl totalRealizedCurrencyPnl totalUnrealizedCapitalGainsPnl
        totalUnrealizedCurrencyPnl""",
    ),
    Table(
        "FxTransactions",
        "fx_gains",
        rows.FxGain,
        {
            "account_id": "accountId",
            "base_currency": "functionalCurrency",
            "currency": "fxCurrency",
            "date": "reportDate dateTime",
            "at": "dateTime",
            "description": "activityDescription",
            "quantity": "quantity",
            "proceeds": "proceeds",
            "cost": "cost",
            "realized": "realizedPL",
            "codes": "code",
        },
        levels=("TRANSACTION", "SUMMARY"),
    ),
    Table(
        "SalesTaxes",
        "sales_taxes",
        rows.Tax,
        {
            **COMMON,
            "date": "date reportDate",
            "description": "taxableDescription taxType",
            "amount": "salesTax",
            "country": "country",
            "source": "taxType",
            "transaction_id": "transactionID",
        },
        words="payer taxRate taxableAmount taxableTransactionID",
    ),
    Table(
        "TransactionTaxes",
        "trade_taxes",
        rows.Tax,
        {
            **COMMON,
            "date": "reportDate date",
            "description": "taxDescription",
            "amount": "taxAmount",
            "country": "country",
            "source": "source",
            "transaction_id": "tradeId tradeID",
        },
        described=True,
        words="orderId orderID quantity taxDescription tradePrice",
    ),
)
WORDS = words_of("""
accountId acctAlias model currency fxRateToBase assetCategory subCategory symbol description conid securityID
securityIDType cusip isin sedol figi listingExchange exchange underlyingConid underlyingSymbol underlyingSecurityID
underlyingListingExchange issuer issuerCountryCode multiplier strike expiry putCall principalAdjustFactor serialNumber
deliveryType commodityType fineness weight levelOfDetail reportDate date dateTime code transactionID tradeID fromDate
toDate relatedTradeID
""")
# Sections that are known and not read: the same money once more, details of it, or nothing that is asked for.
NOT_READ = words_of("""
AccountInformation ConversionRates MTMPerformanceSummaryInBase MTDYTDPerformanceSummary StmtFunds OptionEAE
FxPositions ChangeInDividendAccruals InterestAccruals TierInterestDetails HardToBorrowDetails
HardToBorrowMarkupDetails UnbundledCommissionDetails SecuritiesInfo ChangeInPositionValues NetStockPositionSummary
PriorPeriodPositions ClientFees ClientFeesDetail DebitCardActivities StockGrantActivities CFDCharges PendingExcercises
ComplexPositions FdicInsuredDepositsByBank SLBCollaterals SLBActivities SLBFees SLBOpenContracts CommissionCredits
DepositsOnHold IncentiveCouponAccrualDetails UnbookedTrades RoutingCommissions SoftDollars IBGNoteTransactions
Adjustments HKIPOSubscriptionActivity HKIPOOpenSubscriptions TradeTransfers UnsettledTransfers CryptoDetails
MutualFundDividends EquitySummaryByReportDate
""")
CODES = words_of("""
A ADR AEx AFx Adj Al Aw B Bo C CD CP Ca Co Cx D ETF Ed Ep Ex FP FPA G HC HFI HFR HFM I IA IM INV IPO IPI L LD LI LT Lo
M MEx ML MLG MLL MSG MSL O P PE PI Po Pr R RED RI RP RPA Re Ri SI SL SO SS ST SY T Un W NonProp
""")
# IBKR's type of a booking, in lower case, and what it is here; the sign and the contract tell the rest apart.
KINDS = {
    "dividends": "dividend",
    "payment in lieu of dividends": "payment_in_lieu",
    "withholding tax": "withholding_dividend",
    "broker interest received": "interest_received",
    "broker interest paid": "interest_paid",
    "bond interest received": "bond_interest_received",
    "bond interest paid": "bond_interest_paid",
    "other fees": "other_fees",
    "advisor fees": "advisor_fees",
    "commission adjustments": "commission_adjustments",
    "deposits/withdrawals": "deposits",
    "deposits & withdrawals": "deposits",
    "deposits": "deposits",
    "withdrawals": "deposits",
}
CASH_KINDS = (
    "dividend",
    "payment_in_lieu",
    "withholding_dividend",
    "withholding_interest",
    "interest_received",
    "interest_paid",
    "bond_interest_received",
    "bond_interest_paid",
    "other_fees",
    "advisor_fees",
    "commission_adjustments",
    "deposits",
    "withdrawals",
)
UNCLASSIFIED = "unclassified:"
# Types that have been seen, and that fit none of the kinds.
OTHER_TYPES = frozenset({"price adjustments", "management fees", "871(m) withholding", "other income"})


def cash_kind(row: CashRow) -> str:
    """What a booking is, of ``CASH_KINDS``, or ``unclassified:`` and IBKR's words."""
    kind = KINDS.get(row.type.lower(), "")
    if kind == "withholding_dividend" and not of_a_contract(row):
        return "withholding_interest"
    if kind == "deposits" and row.amount is not None and row.amount < 0:
        return "withdrawals"
    return kind or UNCLASSIFIED + row.type


def of_a_contract(row: CashRow) -> bool:
    """Whether tax was withheld on what a contract paid; tax on interest names none."""
    return bool(row.about.symbol or row.about.conid or row.about.isin)


def known_of(section: str) -> frozenset[str]:
    """The attributes that the rows of a section may have."""
    tables = [table for table in TABLES if table.section == section]
    return WORDS.union(*(" ".join((*table.fields.values(), table.words)).split() for table in tables))
