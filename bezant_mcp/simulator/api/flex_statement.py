"""The statements of the Flex service: which sections there are, and how they are written."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

from bezant_mcp.simulator.api import flex_sums as of
from bezant_mcp.simulator.api.flex_market import histories
from bezant_mcp.simulator.api.flex_sums import Sums
from bezant_mcp.simulator.world.flex_desk import CONFIRMS, NEW_YORK, QUERIES, Order
from bezant_mcp.simulator.world.flex_history import History
from bezant_mcp.simulator.world.world import World

# Attribute of a trade -> its name in a confirmation, where that is another one.
CONFIRMED = {
    "settleDateTarget": "settleDate", "ibOrderID": "orderID", "ibExecID": "execID", "tradePrice": "price",
    "tradeMoney": "amount", "ibCommission": "commission", "ibCommissionCurrency": "commissionCurrency", "taxes": "tax",
    "notes": "code",
}  # fmt: skip
NOT_CONFIRMED = {"fxRateToBase", "cost", "fifoPnlRealized", "openCloseIndicator", "transactionID", "closePrice"}
EMPTY = ("<Trades>", "</Trades>", "<CashTransactions>", "</CashTransactions>")
# Section -> tag of its rows; those of trades say their own.
SECTIONS = {
    "EquitySummaryInBase": "EquitySummaryByReportDateInBase", "ChangeInNAV": "", "CashReport": "CashReportCurrency",
    "FIFOPerformanceSummaryInBase": "FIFOPerformanceSummaryUnderlying", "OpenPositions": "OpenPosition",
    "Trades": "Trade", "TransactionTaxes": "TransactionTax", "OptionEAE": "OptionEAE",
    "FxPositions": "FxLot",
    "FxTransactions": "FxTransaction", "CorporateActions": "CorporateAction", "CashTransactions": "CashTransaction",
    "SalesTaxes": "SalesTax", "InterestAccruals": "InterestAccrualsCurrency",
    "ChangeInDividendAccruals": "ChangeInDividendAccrual", "OpenDividendAccruals": "OpenDividendAccrual",
    "Transfers": "Transfer", "ConversionRates": "ConversionRate",
}  # fmt: skip
# What is no booking of the ledger's, but computed for the days of the statement.
COMPUTED: dict[str, Callable[[Sums], list[dict[str, Any]]]] = {
    "EquitySummaryInBase": Sums.nav_days, "ChangeInNAV": Sums.nav_change, "CashReport": Sums.cash_report,
    "FIFOPerformanceSummaryInBase": of.performance, "OpenPositions": of.positions,
    "InterestAccruals": of.interest, "OpenDividendAccruals": of.dividends,
    "FxPositions": of.currencies, "ConversionRates": of.conversions,
}  # fmt: skip
# Query -> its sections; all of them where it is not named.
TICKED = {"900002": {"CashReport", "CashTransactions"}}
SPECIAL, QUOTE = re.compile('[&<>"]'), {'"': "&quot;"}
PERSONAL = {"primaryEmail": "holder@example.com", "street": "1 Invented Street", "dateOfBirth": "19700101"}


def text_of(value: Any) -> str:
    """A value as IBKR writes it."""
    if isinstance(value, str):
        return escape(value, QUOTE) if SPECIAL.search(value) else value
    if isinstance(value, Decimal):
        return format(value.normalize() + 0, "f")
    if isinstance(value, datetime):
        return f"{value:%Y%m%d;%H%M%S}"
    return f"{value:%Y%m%d}" if isinstance(value, date) else str(value)


def tag(name: str, members: dict[str, Any], end: str = " /") -> str:
    """One element with its attributes."""
    written = [f'{key}="{text_of(value)}"' for key, value in members.items()]
    return f"<{' '.join([name, *written])}{end}>"


def sections(sums: Sums, wanted: Iterable[str]) -> Iterable[str]:
    """The sections of one statement."""
    for section in wanted:
        who = {"accountId": sums.account.id} if section in COMPUTED else {}
        rows = COMPUTED[section](sums) if section in COMPUTED else sums.booked(section)
        rows = [{**who, **row} for row in rows]
        if section == "ChangeInNAV":
            yield tag(section, rows[0])
            continue
        inner = "FxLots" if section == "FxPositions" else ""
        yield f"<{section}>" + (f"\n<{inner}>" if inner else "")
        for row in rows:
            yield tag(row.pop("tag", SECTIONS[section]), row)
        yield (f"</{inner}>\n" if inner else "") + f"</{section}>"


def confirms(history: History, order: Order) -> Iterable[str]:
    """The executions of some days, of today too."""
    yield "<TradeConfirms>"
    for _, row in history.ledger().rows["Trades"]:
        if row["levelOfDetail"] == "EXECUTION" and order.first <= row["tradeDate"] <= order.last:
            named = {CONFIRMED.get(name, name): value for name, value in row.items() if name not in NOT_CONFIRMED}
            yield tag("TradeConfirm", named)
    yield "</TradeConfirms>"


def one(history: History, order: Order, now: datetime, *, empty: bool) -> list[str]:
    """The statement of one account."""
    account = history.account
    asked = {
        "accountId": account.id, "fromDate": order.first, "toDate": order.last, "period": order.period,
        "whenGenerated": f"{now:%Y%m%d;%H%M%S}",
    }  # fmt: skip
    who = {
        "accountId": account.id, "acctAlias": account.alias or "", "currency": account.base, "name": account.title,
        "accountType": "Advisor Master" if account.is_master else "Individual", **PERSONAL,
        "taxLotMatchingMethod": "FIFO",
    }  # fmt: skip
    wanted = [section for section in SECTIONS if section in TICKED.get(order.query, SECTIONS)]
    rows: Iterable[str] = EMPTY
    if order.query == CONFIRMS:
        return [tag("FlexStatement", asked, ""), *confirms(history, order), "</FlexStatement>"]
    if not empty:
        rows = sections(Sums(history, order.first, order.last), wanted)
    return [tag("FlexStatement", asked, ""), tag("AccountInformation", who), *rows, "</FlexStatement>"]


def statement(world: World, order: Order, *, empty: bool = False) -> str:
    """The whole answer: one statement for each account, without a single row if wanted."""
    now = world.clock.moment().astimezone(NEW_YORK)
    each = [line for history in histories(world) for line in one(history, order, now, empty=empty)]
    head = tag(
        "FlexQueryResponse", {"queryName": QUERIES[order.query], "type": "TCF" if order.query == CONFIRMS else "AF"}, ""
    )
    count = tag("FlexStatements", {"count": len(world.book.accounts)}, "")
    return "\n".join([head, count, *each, "</FlexStatements>", "</FlexQueryResponse>", ""])
