"""IBKR's sections, rows and attributes as data: what is read of each."""

from __future__ import annotations

from typing import Any, NamedTuple

from bezant_mcp.history import rows
from bezant_mcp.history.rows import CashRow
from bezant_mcp.history.words import CASH_ITEMS, NAV_DAY_WORDS, NAV_ITEMS, SUMMARY_WORDS, TRADE_WORDS, WORDS

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
    "date": "tradeDate dateTime reportDate",
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
    "at": "dateTime tradeDate",
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
        words="""accruedInt costBasisPrice openPrice originatingOrderID percentOfNAV positionValueInBase side
        unrealizedCapitalGainsPnl unrealizedlFxPnl vestingDate""",
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
        words="mtmPnl costBasis capitalGainsPnl fxPnl",
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
        words="""
accountName acctAlias clientReference code company date deliveringBroker fxPnl pnlAmount pnlAmountInBase settleDate
capitalGainsPnl positionInstructionID positionInstructionSetID transferPrice
""",
    ),
    Table(
        "EquitySummaryInBase",
        "nav_days",
        rows.NavDay,
        {"account_id": "accountId", "date": "reportDate", "total": "total", "currency": "currency"},
        words=NAV_DAY_WORDS,
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
        words=SUMMARY_WORDS,
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


def known_of(section: str) -> frozenset[str]:
    """The attributes that the rows of a section may have."""
    tables = [table for table in TABLES if table.section == section]
    return WORDS.union(*(" ".join((*table.fields.values(), table.words)).split() for table in tables))
