"""What each question needs of a statement, and what a person ticks in the portal where it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from bezant_mcp.history.book import Account, Book, Statement
from bezant_mcp.history.sections import TABLES

Role = Literal["needed", "proof", "extra"]
State = Literal["ok", "part", "no"]


class Section(NamedTuple):
    """A section as the portal's page for Flex queries has it.

    Attributes:
        name: Its words there.
        options: The boxes to tick in it.
        fields: Attributes that answers use.
    """

    name: str
    options: str
    fields: tuple[str, ...] = ()


SECTIONS = {
    "AccountInformation": Section("Account Information", "Account ID, Account Alias, Currency"),
    "CashTransactions": Section(
        "Cash Transactions",
        "all types, and Detail",
        (
            "type",
            "amount",
            "currency",
            "fxRateToBase",
            "reportDate",
            "settleDate",
            "symbol",
            "description",
            "transactionID",
        ),
    ),
    "Trades": Section(
        "Trades",
        "Execution, Closed Lots, Wash Sales",
        (
            *("currency", "fxRateToBase", "symbol", "tradeDate", "quantity", "tradePrice", "proceeds", "ibCommission"),
            *("ibCommissionCurrency", "taxes", "fifoPnlRealized", "transactionID"),
        ),
    ),
    "OpenPositions": Section(
        "Open Positions",
        "Summary and Lot",
        (
            "currency",
            "fxRateToBase",
            "symbol",
            "position",
            "markPrice",
            "costBasisMoney",
            "openDateTime",
            "levelOfDetail",
        ),
    ),
    "CorporateActions": Section(
        "Corporate Actions",
        "Detail",
        ("currency", "fxRateToBase", "symbol", "reportDate", "quantity", "fifoPnlRealized"),
    ),
    "Transfers": Section(
        "Transfers",
        "Transfer",
        ("currency", "fxRateToBase", "date", "quantity", "positionAmountInBase", "cashTransfer"),
    ),
    "CashReport": Section("Cash Report", "Base Currency Summary and Currency Breakout"),
    "EquitySummaryInBase": Section("Net Asset Value (NAV) in Base", "", ("reportDate", "total")),
    "ChangeInNAV": Section("Change in NAV", "", ("startingValue", "endingValue", "twr")),
    "FIFOPerformanceSummaryInBase": Section("Realized and Unrealized Performance Summary in Base", ""),
    "OpenDividendAccruals": Section("Open Dividend Accruals", "", ("payDate", "netAmount", "currency")),
    "FxTransactions": Section("Forex P/L Details", "", ("reportDate", "realizedPL")),
    "SalesTaxes": Section("Sales Tax Details", "", ("salesTax", "currency")),
}
# Without the first section of a question there is no answer; without another one that it needs there is a part of it.
QUESTIONS: dict[str, dict[str, Role]] = {
    "income": {
        "CashTransactions": "needed",
        "AccountInformation": "needed",
        "CashReport": "proof",
        "OpenDividendAccruals": "extra",
        "SalesTaxes": "extra",
    },
    "realized": {
        "Trades": "needed",
        "CorporateActions": "needed",
        "AccountInformation": "needed",
        "FIFOPerformanceSummaryInBase": "proof",
        "FxTransactions": "extra",
    },
    "lots": {"OpenPositions": "needed", "AccountInformation": "needed"},
    "activity": {
        "Trades": "needed",
        "CashTransactions": "needed",
        "CorporateActions": "needed",
        "Transfers": "needed",
        "AccountInformation": "needed",
        "CashReport": "proof",
    },
    "returns": {
        "ChangeInNAV": "needed",
        "EquitySummaryInBase": "needed",
        "CashTransactions": "needed",
        "Transfers": "needed",
    },
}
# What the checks of a question are about, by how their subjects begin.
SUBJECTS = {
    "income": (
        "dividends",
        "paymentInLieu",
        "withholding",
        "brokerInterest",
        "bondInterest",
        "otherFees",
        "advisorFees",
    ),
    "realized": ("realized",),
    "lots": ("quantity of", "cost of"),
    "activity": ("commissions", "transactionTax", "depositWithdrawals", "ending cash"),
    "returns": ("net asset value",),
}
# Of each list of rows the fields without which a row says too little.
VITAL = {
    "cash": ("currency", "amount", "type", "date"),
    "trades": ("currency", "date", "side", "quantity", "price", "proceeds", "commission", "taxes", "realized"),
    "closed_lots": ("currency", "quantity", "cost", "realized", "opened", "date"),
    "wash_sales": ("currency", "realized", "date"),
    "positions": ("currency", "quantity", "value", "cost", "unrealized"),
    "corporate_actions": ("currency", "date", "type", "quantity", "realized"),
    "transfers": ("currency", "date", "type", "direction", "quantity", "cash", "value_base"),
    "nav_days": ("date", "total"),
    "nav_changes": ("first", "last"),
    "accruals": ("currency", "pay_date", "net"),
    "fx_gains": ("currency", "realized", "date"),
    "sales_taxes": ("currency", "amount", "date"),
    "trade_taxes": ("currency", "amount"),
    "cash_reports": ("currency",),
}
# Of these not every row is about a contract.
NAMELESS = {"cash", "transfers", "realized", "sales_taxes", "trade_taxes"}


class Finding(NamedTuple):
    """True if one question can be answered of one account.

    Attributes:
        lacks: What is missing, with what to tick; a person's next steps.
        agree, differ, open_ones: Sums that agree with IBKR's own, that do not, and that have none to be held against.
    """

    account_id: str
    question: str
    state: State
    lacks: tuple[str, ...]
    agree: int
    differ: int
    open_ones: int


def check(book: Book) -> list[Finding]:
    """What each question finds, and lacks, in the statements of each account."""
    return [finding(account, question) for account in book.accounts.values() for question in QUESTIONS]


def finding(account: Account, question: str) -> Finding:
    """What one question finds in the statements of one account."""
    needed = [section for section, role in QUESTIONS[question].items() if role == "needed"]
    lacks = tuple(each for section, role in QUESTIONS[question].items() for each in lacking(account, section, role))
    checks = [each for each in account.checks if each.subject.startswith(SUBJECTS[question])]
    differ = sum(each.holds is False for each in checks)
    short = any(each for section in needed for each in lacking(account, section, "needed"))
    state: State = "ok"
    # Confirmations tell executions, and nothing else of what is asked for.
    first = {needed[0], "TradeConfirms"} if question == "activity" else {needed[0]}
    if not first & account.sections.keys():
        state = "no"
    elif short or differ:
        state = "part"
    agree = sum(each.holds is True for each in checks)
    return Finding(account.account_id, question, state, lacks, agree, differ, len(checks) - agree - differ)


def lacking(account: Account, section: str, role: Role) -> Iterator[str]:
    """What is not there of a section, each with the next step."""
    name, options, fields = SECTIONS[section]
    where = f"Tick {name}{f' ({options})' if options else ''} in the query."
    if section not in account.sections:
        # The base currency is told elsewhere, too.
        if section != "AccountInformation" or not account.base_currency or account.guessed:
            why = {"needed": "", "proof": ", so nothing proves the sums", "extra": ", which would tell more"}[role]
            yield f"{section} is not in the statement{why}. {where}"
        return
    there = account.attributes.get(section)
    if there is not None and (absent := [each for each in fields if each not in there]):
        yield f"{section} lacks {', '.join(absent)}. Select all fields of {name} in the query."
    if section == "OpenPositions" and account.rows.positions and not account.rows.open_lots:
        yield f"OpenPositions has no lots. {where}"


def gaps_of(statement: Statement) -> Iterator[str]:
    """Sentences on values that are empty in some rows and not in others, and on rows that name no contract."""
    for table in TABLES:
        rows = getattr(statement.rows, table.into)
        if not rows or table.section not in statement.sections:
            continue
        for field in VITAL.get(table.into, ()):
            at = rows[0]._fields.index(field)
            # A zero is a value.
            empty = sum(1 for row in rows if not row[at] and row[at] != 0)
            attribute = table.told_by(field)[0]
            empty -= statement.unreadable[f"{table.section}.{attribute}"]
            if empty > 0 and (empty < len(rows) or field in {"currency", "type", "date"}):
                yield f"{table.section}.{attribute} is empty in {empty} of {len(rows)} rows."
        if hasattr(rows[0], "about") and table.into not in NAMELESS:
            bare = sum(not row.about.named for row in rows)
            if bare:
                yield f"{table.section}: {bare} of {len(rows)} rows name no contract."
            classless = sum(not row.about.asset_class for row in rows)
            if 0 < classless < len(rows):
                yield f"{table.section}.assetCategory is empty in {classless} of {len(rows)} rows."
