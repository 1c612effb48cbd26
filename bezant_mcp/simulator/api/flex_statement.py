"""The statements of the Flex service."""

from datetime import date
from xml.sax.saxutils import quoteattr

from bezant_mcp.simulator.world.flex_desk import NEW_YORK, QUERIES, Order
from bezant_mcp.simulator.world.world import World

YEARS = 10
EMPTY = (
    '<FlexQueryResponse queryName="Everything" type="AF">\n<FlexStatements count="1">\n'
    '<FlexStatement accountId="DU1234567" fromDate="20260101" toDate="20260102" period="" whenGenerated="20260103;041500">'
    "\n<Trades>\n</Trades>\n<CashTransactions>\n</CashTransactions>\n</FlexStatement>\n</FlexStatements>\n</FlexQueryResponse>"
)


def tag(name: str, end: str = " /", **members: object) -> str:
    return f"<{name}" + "".join(f" {key}={quoteattr(_text(value))}" for key, value in members.items()) + f"{end}>"


def _text(value: object) -> str:
    return f"{value:%Y%m%d}" if isinstance(value, date) else str(value)


def statement(world: World, order: Order) -> str:
    now = world.clock.moment().astimezone(NEW_YORK)
    lines = [
        tag("FlexQueryResponse", "", queryName=QUERIES[order.query], type="AF"),
        tag("FlexStatements", "", count=len(world.book.accounts)),
    ]
    for account in world.book.accounts:
        lines += [
            tag("FlexStatement", "", accountId=account.id, fromDate=order.first, toDate=order.last,
                period=order.period, whenGenerated=f"{now:%Y%m%d;%H%M%S}"),
            tag("AccountInformation", accountId=account.id, acctAlias=account.alias or "", currency=account.base),
            "<CashTransactions>",
            tag("CashTransaction", accountId=account.id, currency=account.base, fxRateToBase=1, amount="1000",
                type="Deposits/Withdrawals", reportDate=order.last, dateTime=order.last, settleDate=order.last,
                description="CASH RECEIPTS / ELECTRONIC FUND TRANSFERS", transactionID="30000001",
                levelOfDetail="DETAIL"),
            "</CashTransactions>",
            "<Trades>", "</Trades>",
            "</FlexStatement>",
        ]
    return "\n".join([*lines, "</FlexStatements>", "</FlexQueryResponse>", ""])
