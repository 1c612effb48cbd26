"""What happened in one contract over months: purchases, sales, dividends, and the realised result."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any, NamedTuple

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.activity.instruments import Instrument, Written, fetch_instruments
from bezant_mcp.activity.trade_rows import absolute, judged, paid_price
from bezant_mcp.answers import Rows, SourcedModel, moment, money, quantity, unit_price
from bezant_mcp.arguments import MOST_ROWS, AccountId, Cursor, Days, Limit, Text, whole_number
from bezant_mcp.arguments import days as number_of_days
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.price_units import may_be_magnified, meanings
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_one
from bezant_mcp.money import Sum, add, times
from bezant_mcp.paging import cut
from bezant_mcp.parsing import amount, day, objects, size, text, whole, word
from bezant_mcp.tables import Keys

MOST_DAYS = 3660
DEFAULT_CURRENCY = "USD"
LIMIT = "IBKR allows one contract in 15 minutes; wait before asking for another."


class Transaction(NamedTuple):
    """One transaction.

    Attributes:
        type: IBKR's word: ``Buy``, ``Sell``, ``Dividend`` ...
        quantity: Negative is sold. price: Per unit, in ``price_unit``. amount: In ``currency``; negative was paid.
    """

    date: str | None
    type: str | None
    quantity: float | None
    price: float | None
    amount: float | None
    currency: str | None
    price_unit: str | None


class Transactions(SourcedModel):
    """Transactions of one contract, the newest first."""

    account_id: str
    conid: int
    symbol: str
    name: str
    days: int
    count: int
    amounts: Annotated[dict[str, dict[str, float | None]], Keys("type", "currency", "amount")]
    realized: Annotated[dict[str, float | None], Keys("currency", "realized")]
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def transactions(
    gateway: Gateway,
    symbol: Annotated[str, Text, Field(description="Ticker, ISIN or conid")],
    account_id: AccountId = "",
    days: Annotated[int, Days, Field(description="Days back from today")] = 90,
    limit: Limit = 20,
    cursor: Cursor = "",
) -> Transactions:
    """List purchases, sales and dividends of one contract, with its realised result. One contract per 15 minutes.

    ``amounts`` are sums by IBKR's word for the kind of transaction, then by currency. The same question is answered
    again from what was kept. Works without a brokerage session.

    Raises:
        BadArgument: the symbol means no contract or several; days, limit or cursor is not valid.
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
    written = Written(listing.conid, "", listing.asset_class, listing.symbol, listing.symbol, listing.name)
    about = (await fetch_instruments(gateway, [written]))[0]
    told = objects([found.rpnl])[0].data if found.rpnl else None
    given, results = objects(found.transactions or []), objects(told or [])

    def asked(row: models.Transaction | models.RealizedPnlEntry) -> bool:
        return text(row.acctid) in (None, chosen) and whole(row.conid) in (None, 0, listing.conid)

    rows = [transaction_of(row, about) for row in filter(asked, given)]
    rows.sort(key=lambda row: row.date or "", reverse=True)
    realized = add([(amount(row.amt), text(row.cur)) for row in filter(asked, results)], {})
    sums = {
        kind: add([(row.amount, row.currency) for row in rows if (row.type or "unknown") == kind], {})
        for kind in dict.fromkeys(row.type or "unknown" for row in rows)
    }
    part = cut(rows, lambda row: (row.date, row.type, row.amount, row.quantity), most, cursor)
    gaps = reading.gaps("transactions")
    gaps += [] if isinstance(told, list) else ["IBKR gave no realised results; there may be some."]
    gaps += ["IBKR gave realised results without their transactions."] if results and not given else []
    notes = part.notes + gaps + ([LIMIT] if found.includes_real_time is True else ["Today is not included.", LIMIT])
    unknown = sum(one.unknown for one in (*sums.values(), realized))
    if others := sum(not asked(row) for part in (given, results) for row in part):
        notes.append(f"Left out: {others} rows of another account or contract.")
    # Two alike may be two purchases, or one that IBKR repeats.
    if alike := sum(len(part) - len(set(map(str, part))) for part in (given, results)):
        notes.append(f"{alike} rows are identical to another row; each counts.")
    if unknown:
        notes.append(f"The sums leave out {unknown} amounts without a figure or currency.")
    if untyped := sum(row.type is None for row in rows):
        notes.append(f"IBKR does not say what {untyped} rows are; amounts lists them as unknown.")
    if undated := sum(row.date is None for row in rows):
        notes.append(f"{undated} rows have no readable date; they come last.")
    if class_of(listing.asset_class).notional and rows:
        notes.append("Amounts of purchases and sales are contract values, not what was paid.")
    in_fractions = any(row.price_unit != row.currency for row in rows)
    columns = [name for name in Transaction._fields if name != "price_unit" or in_fractions]
    return Transactions(
        as_of=moment(reading.as_of),
        account_id=chosen,
        complete=not (unknown or others or gaps),
        conid=listing.conid,
        symbol=listing.symbol,
        name=listing.name,
        days=count,
        count=len(rows),
        amounts={kind: by_currency(one) for kind, one in sums.items()},
        realized=by_currency(realized),
        columns=columns,
        rows=[[cells_of(row)[name] for name in columns] for row in part.rows],
        cursor=part.cursor,
        notes=notes + meanings({row.price_unit for row in rows}),
    )


def transaction_of(row: models.Transaction, about: Instrument) -> Transaction:
    """One row of IBKR's; the unit of its price is judged by its amount."""
    paid, currency, pieces = amount(row.amt), text(row.cur), size(row.qty)
    per_unit = paid_price(row.pr, paid, about.asset_class)
    unit = currency
    # Elsewhere a commission in the amount says nothing against the price.
    if per_unit is not None and (
        class_of(about.asset_class).price_unit or may_be_magnified(currency, about.asset_class)
    ):
        worth = absolute(times(pieces, per_unit)) or None
        unit = judged(replace(about, currency=currency), worth, absolute(paid)).unit.name
    return Transaction(
        day(row.raw_date) or day_of_words(row.date), word(row.type_), pieces, per_unit, paid, currency, unit
    )


def day_of_words(value: object) -> str | None:
    """The ISO date of ``Mon Dec 11 00:00:00 EST 2023``, which is the day of the statement."""
    words = (text(value) or "").split()
    return day(f"{words[2]}{words[1]}{words[-1]}") if len(words) == 6 else None


def cells_of(row: Transaction) -> dict[str, Any]:
    """A row by its columns."""
    figures = {"quantity": quantity(row.quantity), "price": unit_price(row.price), "amount": money(row.amount)}
    return row._asdict() | figures


def by_currency(found: Sum) -> dict[str, float | None]:
    """A sum in each currency, to the cent."""
    return {currency: money(amount) for currency, amount in found.by_currency.items()}
