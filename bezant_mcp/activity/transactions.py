"""What happened in one contract over months: purchases, sales, dividends, and the realised result."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.answers import Rows, SourcedModel, moment, money, short, unit_price
from bezant_mcp.arguments import MOST_ROWS, AccountId, Cursor, Limit, Text, whole_number
from bezant_mcp.arguments import days as number_of_days
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_one
from bezant_mcp.money import Sum, add
from bezant_mcp.paging import cut
from bezant_mcp.parsing import day, number, objects, text

MOST_DAYS = 3660
DEFAULT_CURRENCY = "USD"
LIMIT = "IBKR gives one contract in 15 min here: ask for another then."


class Transaction(NamedTuple):
    """One transaction.

    Attributes:
        date: ISO.
        type: IBKR's word: ``Buy``, ``Sell``, ``Dividend`` ...
        quantity: Negative is sold. price: Per unit. amount: In ``currency``; negative was paid.
    """

    date: str | None
    type: str | None
    quantity: float | None
    price: float | None
    amount: float | None
    currency: str | None


class Transactions(SourcedModel):
    """Transactions of one contract, the newest first."""

    account_id: str
    conid: int
    symbol: str
    name: str
    days: int
    count: int
    amounts: dict[str, dict[str, float | None]]
    realized: dict[str, float | None]
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def transactions(
    gateway: Gateway,
    symbol: Annotated[str, Text, Field(description="Ticker, ISIN or conid")],
    account_id: AccountId = "",
    days: Annotated[str, Text, Field(description="Back from today, also 1y")] = "90",
    limit: Limit = "20",
    cursor: Cursor = "",
) -> Transactions:
    """Purchases, sales and dividends of one contract with the realised result. One contract per 15 minutes.

    ``amounts`` are sums by IBKR's word for the kind of transaction, then by currency. The same question is answered
    again from what was kept. Works without a brokerage session.

    Raises:
        BadArgument: the symbol means no contract or several; days, limit or cursor is none.
    """
    count = number_of_days("days", days, MOST_DAYS)
    most = whole_number("limit", limit, 0, MOST_ROWS)
    chosen = await choose_account(gateway, account_id)
    listing = await resolve_one(gateway, symbol)
    body = models.TransactionsRequest(
        acct_ids=[chosen], conids=[listing.conid], currency=listing.currency or DEFAULT_CURRENCY, days=count
    )
    reading = await gateway.ask(api.performance.list_transactions.asyncio_detailed(client=gateway.client, body=body))
    found = reading.value
    rows = [
        Transaction(day(row.raw_date), text(row.type_), number(row.qty), number(row.pr), number(row.amt), text(row.cur))
        for row in objects(found.transactions or [])
    ]
    rows.sort(key=lambda row: row.date or "", reverse=True)
    results = objects(found.rpnl.data or []) if found.rpnl else []
    sums = {
        kind: add([(row.amount, row.currency) for row in rows if (row.type or "unknown") == kind], {})
        for kind in dict.fromkeys(row.type or "unknown" for row in rows)
    }
    part = cut(rows, lambda row: (row.date, row.type, row.amount, row.quantity), most, cursor)
    notes = [LIMIT] if found.includes_real_time is True else ["Today is not in it.", LIMIT]
    if part.cursor or part.first:
        shown = f"{part.first + 1} to {part.first + len(part.rows)}"
        notes.insert(0, f"Shows rows {shown} of {len(rows)}; cursor gives the next ones, limit=0 all.")
    return Transactions(
        as_of=moment(reading.as_of),
        account_id=chosen,
        complete=not any(one.unknown for one in sums.values()),
        conid=listing.conid,
        symbol=listing.symbol,
        name=listing.name,
        days=count,
        count=len(rows),
        amounts={kind: by_currency(one) for kind, one in sums.items()},
        realized=by_currency(add([(number(row.amt), text(row.cur)) for row in results], {})),
        columns=list(Transaction._fields),
        rows=[
            [row.date, row.type, short(row.quantity, 8), unit_price(row.price, 6), money(row.amount), row.currency]
            for row in part.rows
        ],
        cursor=part.cursor,
        notes=notes,
    )


def by_currency(found: Sum) -> dict[str, float | None]:
    """A sum in each currency, to the cent."""
    return {currency: money(amount) for currency, amount in found.by_currency.items()}
