"""IBKR's sections, rows, attributes and codes as data: what is read of each, and all that are known."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from bezant_mcp.history import rows
from bezant_mcp.history.rows import CashRow


def words_of(text: str) -> frozenset[str]:
    """The words in a text."""
    return frozenset(text.split())


# Names that IBKR gives; any other is reported, as somebody may have to read it.
TRADE_WORDS = """
accruedInt allocatedTo capitalGainsPnl salesTax tradeCharge otherTax rfqID blockID brokerageOrderID
brokerClearingCommission brokerExecutionCommission changeInPrice changeInQuantity clearingFirmID closePrice exchOrderId
extExecID generatedDateTime holdingPeriodDateTime initialInvestment isAPIOrder mtmPnl netCash netCashInBase
netCashWithBillable openDateTime orderReference orderTime orderType origOrderID origTradeDate origTradeID origTradePrice
origTransactionID otherCommission positionActionID proceedsInBase relatedTransactionID rtn strategy
thirdPartyClearingCommission thirdPartyExecutionCommission thirdPartyRegulatoryCommission tradeMoney traderID tradeTime
volatilityOrderLink whenRealized whenReopened openPrice amount routingCommission unbcCommission fxPnl pnlRealized
"""
# Items of both reports.
ITEMS = """
commissions clientFees commissionReceipts carbonCredits linkingAdjustments paxosTransfers dividends bondInterest
brokerFees cfdCharges advisorFees feesReceivables transactionTax taxReceipts taxReceivables excessFundSweep billPay
commissionCreditsRedemption donations withholdingTax withholding871m salesTax billableSalesTax ipoSubscription otherFees
other otherIncome debitCardActivity lossCompensation internalCashTransfers referralFee bonusCoupon employeeStockPurchase
"""
CASH_ITEMS = f"""{ITEMS}
startingCash endingCash endingSettledCash billableCommissions disbursement depositWithdrawals deposits withdrawals
carryDepositWithdrawals accountTransfers internalTransfers executingBrokerPaxosTransfers intercompanyTransfers
brokerInterest cashSettlingMtm realizedVm realizedForexVm netTradesSales netTradesPurchases paymentInLieu
withholdingCollectedTax fxTranslationGainLoss avgCreditBalance avgDebitBalance creditInterest debitInterest
netSecuritiesLentActivity insuredDepositInterest performanceFee merchantFee startingCashIBUKL endingCashIBUKL
endingSettledCashIBUKL fdicInterest inAppCreditCardCharges endingSlbSecuritiesLent slbStartingCashCollateral
slbNetSecuritiesLentActivity slbEndingCashCollateral slbNetCash slbNetSettledCash mtmCommissions
"""
NAV_ITEMS = f"""{ITEMS}
startingValue endingValue commissionsAtPaxos commissionReceivables mtm realized changeInUnrealized costAdjustments
transferredPnlAdjustments depositsWithdrawals excludedDueToInvestmentTransfers assetTransfers withholdingTaxCollected
changeInDividendAccruals interest changeInInterestAccruals changeInBrokerFeeAccruals forexCommissions softDollars
netFxTrading fxTranslation corporateActionProceeds grantActivity changeInIncentiveCouponAccruals
changeInLiteSurchargeAccruals changeInMarginFinancingChargeAccruals commissionsAccruals donation ibgNoteTransactions
positionTransfers prepaidAdvisorFees salesTaxAccruals changeInCgtWithholdingAccruals changeInFdicAccruals mtmAtPaxos
physDel
"""
NAV_DAY_WORDS = """
bondInterestAccrualsComponent bonds brokerCashComponent brokerFeesAccrualsComponent brokerInterestAccrualsComponent cash
cfdUnrealizedPl commodities crypto cryptocurrencies dividendAccruals endingCash eventContractInterestAccruals
forexCfdUnrealizedPl funds fdicInsuredAccountInterestAccruals fdicInsuredBankSweepAccount
fdicInsuredBankSweepAccountCash fdicInsuredBankSweepAccountCashComponent fdicInsuredBankSweepAccountInterestAccruals
fdicInsuredBankSweepAccountInterestAccrualsComponent incentiveCouponAccruals insuredBankDepositCash
insuredBankDepositRedemptionCashComponent fdicInsuredAccountInterestAccrualsComponent insuredBankDepositCashComponent
insuredBankDepositInterestAccruals interestAccruals ipoSubscription liteSurchargeAccruals marginFinancingChargeAccruals
netCryptoExposure notes options physDel physDelMargin slbCashCollateral slbDirectSecuritiesBorrowed
slbDirectSecuritiesLent softDollars stock cgtWithholdingAccruals
"""
SUMMARY_WORDS = """
costAdj fifoPnl totalRealizedFxPnl totalUnrealizedFxPnl transferredFxPnl realizedSTCapitalGainsPnl
realizedLTCapitalGainsPnl realizedSTCurrencyPnl realizedLTCurrencyPnl totalCapitalGainsPnl totalFxPnl totalFifoPnl
transferredPnl transferredPnlST transferredPnlLT unrealizedProfit unrealizedLoss unrealizedSTProfit unrealizedSTLoss
unrealizedLTProfit unrealizedLTLoss unrealizedSTCapitalGainsPnl unrealizedLTCapitalGainsPnl unrealizedSTCurrencyPnl
unrealizedLTCurrencyPnl transferredCapitalGainsPnl transferredCurrencyPnl sumOfRealizedAndUnrealized
totalRealizedCapitalGainsPnl totalRealizedCurrencyPnl totalUnrealizedCapitalGainsPnl totalUnrealizedCurrencyPnl
"""
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
A ADR AEx AFx Adj Al Aw B Bo C CD CP Ca Co Cx D ETF Ed Ep Ex FP FPA G HC HFI HFR HFM I IA IM INV IPO IPI L LD LF LI LT
Lo M MEx ML MLG MLL MSG MSL O P PE PI Po Pr R RED RI RP RPA Re Ri SI SL SO SS ST SY T Un W NonProp
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
UNCLASSIFIED = "unclassified:"
# Types that have been seen, and that fit none of the kinds.
OTHER_TYPES = frozenset({"price adjustments", "management fees", "871(m) withholding", "other income"})

ON_INTEREST = re.compile(r"\bINT\b|\bINTEREST\b", re.IGNORECASE)
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
# The attributes that tell a field, where a table does not say otherwise; the first that says something counts.
USUAL = {
    **{name: name for name in ("amount", "cost", "country", "currency", "proceeds", "quantity", "type")},
    "account_id": "accountId",
    "rate": "fxRateToBase",
    "at": "dateTime",
    "first": "fromDate",
    "last": "toDate",
    "ex_date": "exDate",
    "opened": "openDateTime",
    "holding_from": "holdingPeriodDateTime",
    "realized": "fifoPnlRealized",
    "codes": "code",
    "action_id": "actionID",
    "transaction_id": "transactionID",
    "trade_id": "tradeID",
    "items": "*",
}


class Table(NamedTuple):
    """How the rows of one section are read.

    Attributes:
        section: IBKR's name of the element that holds them.
        into: The list of ``Rows`` that they go to.
        row: Their type.
        fields: The attributes that tell a field, where that is not as usual.
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

    def told_by(self, field: str) -> list[str]:
        """The attributes that tell a field."""
        return self.fields.get(field, USUAL.get(field, "")).split()


LOT = {"date": "tradeDate dateTime reportDate", "price": "tradePrice", "term": "notes", "codes": "notes"}
TRADE = {
    "date": "tradeDate dateTime reportDate",
    "reported": "reportDate",
    "at": "dateTime tradeDate",
    "settles": "settleDateTarget settleDate",
    "type": "transactionType",
    "side": "buySell",
    "price": "tradePrice price",
    "commission": "ibCommission commission",
    "commission_currency": "ibCommissionCurrency commissionCurrency currency",
    "taxes": "taxes tax",
    "open_close": "openCloseIndicator",
    "codes": "notes code",
    "execution_id": "ibExecID execID",
    "order_id": "ibOrderID orderID",
}
OF_TRADES: dict[str, Any] = {"described": True, "words": TRADE_WORDS}
LEVELS = ("EXECUTION", "ORDER", "SYMBOL_SUMMARY")
TABLES: tuple[Table, ...] = (
    Table(
        "CashTransactions",
        "cash",
        CashRow,
        {
            "kind": "type",
            "date": "reportDate dateTime settleDate",
            "settles": "settleDate dateTime",
            "description": "description",
        },
        levels=("DETAIL", "SUMMARY"),
        words="availableForTradingDate clientReference dividendType",
    ),
    Table("Trades", "trades", rows.TradeRow, TRADE, ("Trade", "Order", "SymbolSummary"), LEVELS, **OF_TRADES),
    Table("Trades", "closed_lots", rows.ClosedLot, LOT, ("Lot",), **OF_TRADES),
    Table("Trades", "wash_sales", rows.ClosedLot, LOT, ("WashSale",), **OF_TRADES),
    Table(
        "TradeConfirms",
        "trades",
        rows.TradeRow,
        TRADE,
        ("TradeConfirm", "TradeConfirmation", "Trade", "Order", "SymbolSummary"),
        LEVELS,
        **OF_TRADES,
    ),
    Table(
        "OpenPositions",
        "positions",
        rows.PositionRow,
        {
            "date": "reportDate",
            "of_lot": "levelOfDetail",
            "quantity": "position",
            "price": "markPrice",
            "value": "positionValue",
            "cost": "costBasisMoney",
            "unrealized": "fifoPnlUnrealized",
            "transaction_id": "originatingTransactionID",
        },
        described=True,
        words="""accruedInt costBasisPrice openPrice originatingOrderID percentOfNAV positionValueInBase side
        unrealizedCapitalGainsPnl unrealizedlFxPnl vestingDate""",
    ),
    Table(
        "CorporateActions",
        "corporate_actions",
        rows.CorporateAction,
        {"date": "reportDate dateTime", "description": "actionDescription description", "value": "value"},
        levels=("DETAIL", "SUMMARY"),
        words="mtmPnl costBasis capitalGainsPnl fxPnl",
    ),
    Table(
        "Transfers",
        "transfers",
        rows.Transfer,
        {
            "date": "reportDate date dateTime",
            "at": "dateTime date",
            "direction": "direction",
            "other_side": "account",
            "value": "positionAmount",
            "value_base": "positionAmountInBase",
            "cash": "cashTransfer",
        },
        ("Transfer", "AccountTransfer"),
        words="""accountName clientReference company deliveringBroker fxPnl pnlAmount
        pnlAmountInBase settleDate capitalGainsPnl positionInstructionID positionInstructionSetID transferPrice""",
    ),
    Table(
        "EquitySummaryInBase",
        "nav_days",
        rows.NavDay,
        {"date": "reportDate", "total": "total"},
        words=NAV_DAY_WORDS,
    ),
    Table("ChangeInNAV", "nav_changes", rows.NavChange, {"twr": "twr"}, words=NAV_ITEMS),
    Table("CashReport", "cash_reports", rows.CashReport, {}, words=CASH_ITEMS),
    Table(
        "OpenDividendAccruals",
        "accruals",
        rows.Accrual,
        {
            "date": "reportDate date",
            "pay_date": "payDate",
            "gross_rate": "grossRate",
            "gross": "grossAmount",
            "tax": "tax",
            "fee": "fee",
            "net": "netAmount",
        },
        described=True,
        words="fromAcct toAcct",
    ),
    Table(
        "FIFOPerformanceSummaryInBase",
        "realized",
        rows.RealizedSummary,
        {
            "short_gain": "realizedSTProfit",
            "short_loss": "realizedSTLoss",
            "long_gain": "realizedLTProfit",
            "long_loss": "realizedLTLoss",
            "total": "totalRealizedPnl",
            "unrealized": "totalUnrealizedPnl",
            # They are those of the statement.
            **dict.fromkeys(("first", "last"), ""),
        },
        described=True,
        words=SUMMARY_WORDS,
    ),
    Table(
        "FxTransactions",
        "fx_gains",
        rows.FxGain,
        {
            "base_currency": "functionalCurrency",
            "currency": "fxCurrency",
            "date": "reportDate dateTime",
            "description": "activityDescription",
            "realized": "realizedPL",
        },
        levels=("TRANSACTION", "SUMMARY"),
    ),
    Table(
        "SalesTaxes",
        "sales_taxes",
        rows.Tax,
        {
            "date": "date reportDate",
            "description": "taxableDescription taxType",
            "amount": "salesTax",
            "source": "taxType",
        },
        words="payer taxRate taxableAmount taxableTransactionID",
    ),
    Table(
        "TransactionTaxes",
        "trade_taxes",
        rows.Tax,
        {
            "date": "reportDate date",
            "description": "taxDescription",
            "amount": "taxAmount",
            "source": "source",
            "transaction_id": "tradeId tradeID",
        },
        described=True,
        words="orderId orderID quantity tradePrice",
    ),
)
# The section that each list of rows comes from.
SECTION_OF = {**{table.into: table.section for table in reversed(TABLES)}, "open_lots": "OpenPositions"}


def known_of(section: str) -> frozenset[str]:
    """The attributes that the rows of a section may have."""
    tables = [table for table in TABLES if table.section == section]
    told = (name for table in tables for field in table.row._fields for name in table.told_by(field))
    return WORDS.union(told, *(table.words.split() for table in tables))


def cash_kind(row: CashRow, *, named: bool = True) -> str:
    """What a booking is, as ``dividend`` or ``withholding_interest``, or ``unclassified:`` and IBKR's words.

    Args:
        row: The booking.
        named: Rows have a symbol where they are about a contract; else the description may tell what a tax is on.
    """
    kind = KINDS.get(row.type.lower(), "")
    if kind == "withholding_dividend":  # tax on interest names no contract
        on_contract = row.about.named or (not named and not ON_INTEREST.search(row.description))
        return kind if on_contract else "withholding_interest"
    if kind == "deposits" and row.amount is not None and row.amount < 0:
        return "withdrawals"
    return kind or UNCLASSIFIED + row.type
