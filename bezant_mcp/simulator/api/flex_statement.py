"""The statements of the Flex service: which sections there are, and how they are written."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

from bezant_mcp.simulator.api.flex_market import histories
from bezant_mcp.simulator.api.flex_sums import Sums
from bezant_mcp.simulator.world.flex_desk import NEW_YORK, QUERIES, Order
from bezant_mcp.simulator.world.flex_history import History
from bezant_mcp.simulator.world.world import World

EMPTY = (
    '<FlexQueryResponse queryName="Everything" type="AF">\n<FlexStatements count="1">\n'
    '<FlexStatement accountId="DU1234567" fromDate="20260101" toDate="20260102" period="" whenGenerated="20260103;041500">'
    "\n<Trades>\n</Trades>\n<CashTransactions>\n</CashTransactions>\n</FlexStatement>\n</FlexStatements>\n</FlexQueryResponse>"
)
# Section -> tag of its rows; those of trades say their own.
SECTIONS = {
    "EquitySummaryInBase": "EquitySummaryByReportDateInBase", "ChangeInNAV": "", "CashReport": "CashReportCurrency",
    "FIFOPerformanceSummaryInBase": "FIFOPerformanceSummaryUnderlying", "OpenPositions": "OpenPosition",
    "Trades": "Trade", "TransactionTaxes": "TransactionTax", "OptionEAE": "OptionEAE",
    "FxTransactions": "FxTransaction", "CorporateActions": "CorporateAction", "CashTransactions": "CashTransaction",
    "SalesTaxes": "SalesTax", "InterestAccruals": "InterestAccrualsCurrency",
    "ChangeInDividendAccruals": "ChangeInDividendAccrual", "OpenDividendAccruals": "OpenDividendAccrual",
    "Transfers": "Transfer", "ConversionRates": "ConversionRate",
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
        rows = sums.rows(section)
        if section == "ChangeInNAV":
            yield tag(section, rows[0])
            continue
        yield f"<{section}>"
        for row in rows:
            yield tag(row.pop("tag", SECTIONS[section]), row)
        yield f"</{section}>"


def one(history: History, order: Order, now: datetime) -> list[str]:
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
    sums = Sums(history, order.first, order.last)
    return [tag("FlexStatement", asked, ""), tag("AccountInformation", who), *sections(sums, wanted), "</FlexStatement>"]


def statement(world: World, order: Order) -> str:
    """The whole answer: one statement for each account."""
    now = world.clock.moment().astimezone(NEW_YORK)
    each = [line for history in histories(world) for line in one(history, order, now)]
    head = tag("FlexQueryResponse", {"queryName": QUERIES[order.query], "type": "AF"}, "")
    count = tag("FlexStatements", {"count": len(world.book.accounts)}, "")
    return "\n".join([head, count, *each, "</FlexStatements>", "</FlexQueryResponse>", ""])
