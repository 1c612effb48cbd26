"""Trades of the last days: the fills of each order together, with what they cost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from bezant_client import api, models
from pydantic import BaseModel, Field

from bezant_mcp.accounts.accounts import choose_account, fetch_accounts
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, short, unit_price
from bezant_mcp.arguments import MOST_ROWS, AccountId, Cursor, Limit, OnlySymbol, Text, items, whole_number
from bezant_mcp.arguments import days as number_of_days
from bezant_mcp.contracts.listings import Listing, fetch_by_conid, symbol_of
from bezant_mcp.contracts.price_units import meanings, unit_by_amount
from bezant_mcp.contracts.symbols import Subject, rows_about
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.money import add, total
from bezant_mcp.paging import cut
from bezant_mcp.parsing import instant, number, text, utc_time, whole

MOST_DAYS = 7
SIDES = {"B": "BUY", "S": "SELL", "BUY": "BUY", "SELL": "SELL", "BOT": "BUY", "SLD": "SELL"}
COLUMNS: dict[str, Any] = {
    "at": lambda row: moment(row.last_at) if row.last_at else None,
    "symbol": lambda row: row.symbol,
    "side": lambda row: row.side,
    "quantity": lambda row: short(row.quantity, 8),
    "price": lambda row: unit_price(row.price),
    "price_unit": lambda row: row.price_unit,
    "amount": lambda row: money(row.amount),
    "commission": lambda row: money(row.commission),
    "currency": lambda row: row.currency,
    "fills": lambda row: row.fills,
    "conid": lambda row: row.conid,
}


@dataclass(frozen=True, kw_only=True)
class Trade:
    """All fills of one order in one contract. None is unknown.

    Attributes:
        symbol: Ticker, for a derivative with strike and expiry; ``ticker`` is that of the underlying then.
        side: ``BUY`` or ``SELL``; ``quantity`` has no sign.
        price: The average per unit, in ``price_unit``: the currency, or ``GBp`` for pence.
        amount, commission: In ``currency``. A negative commission is a rebate.
        last_at: When the last fill was.
        name: Of the company.
        underlying: conid of what a derivative is about.
    """

    order_id: int | None
    conid: int | None
    ticker: str
    symbol: str
    side: str | None
    quantity: float | None
    price: float | None
    price_unit: str | None
    currency: str | None
    amount: float | None
    commission: float | None
    fills: int
    last_at: datetime | None
    name: str = ""
    underlying: int | None = None

    @property
    def sums_up(self) -> bool:
        """Whether its amount can be added to what was bought or sold in its currency."""
        return None not in (self.side, self.amount, self.currency)


class Turnover(BaseModel):
    """What was traded in one currency."""

    currency: str
    bought: Amount = None
    sold: Amount = None
    commission: Amount = None


class Trades(SourcedModel):
    """The trades of some days, one row for each order."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    days: int
    count: int
    totals: Annotated[list[Turnover], Field(description="Of all rows")]
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def trades(
    gateway: Gateway,
    account_id: AccountId = "",
    days: Annotated[str, Text, Field(description="1 (today) to 7")] = "7",
    symbol: OnlySymbol = "",
    limit: Limit = "20",
    cursor: Cursor = "",
) -> Trades:
    """Trades of up to 7 days, one row per order, newest first, with commission; totals of all by currency.

    A price is in its row's ``price_unit``, amount and commission are in its ``currency``. Needs the brokerage session.

    Raises:
        BadArgument: days, symbol, limit or cursor is none.
    """
    count = number_of_days("days", days, MOST_DAYS, "IBKR lists no older trades; statements do")
    most = whole_number("limit", limit, 0, MOST_ROWS)
    symbols = await resolve_filter(gateway, items(symbol))
    chosen = await choose_account(gateway, account_id)
    reading = await fetch_trades(gateway, chosen, count)
    # An empty list does not say which account it is about.
    other = None if reading.value else await fetch_other_account(gateway, chosen)
    wanted = rows_about(symbols, reading.value, lambda row: Subject(row.ticker, (row.conid, row.underlying), row.name))
    part = cut(wanted, lambda row: (row.order_id, row.conid, row.side, row.last_at), most, cursor)
    notes = part.notes
    if reading.value and not wanted:
        notes.append(f"None of the {len(reading.value)} orders that were traded is about this symbol.")
    if reading.cold:
        notes.append("IBKR's list was empty twice: no trades, or not loaded yet. Ask again to be sure.")
    if other:
        notes.append(f"IBKR lists the trades of {other} in this session; others may exist.")
    notes += notes_on(wanted)
    return Trades(
        as_of=moment(reading.as_of),
        account_id=chosen,
        days=count,
        complete=not (reading.cold or other) and all(row.sums_up and row.commission is not None for row in wanted),
        count=len(wanted),
        totals=turnovers(wanted),
        columns=list(COLUMNS),
        rows=[[cell(row) for cell in COLUMNS.values()] for row in part.rows],
        cursor=part.cursor,
        notes=notes or None,
    )


def notes_on(trades: list[Trade]) -> list[str]:
    """What is missing in the sums of trades, and what their units mean."""
    notes = []
    if any(row.commission is not None for row in trades):
        notes.append("Commission: IBKR names no currency; the contract's is assumed.")
    if any(row.commission is None for row in trades):
        notes.append("Some commissions are not known yet; the totals are without them.")
    if lacking := [row.symbol for row in trades if not row.sums_up]:
        notes.append(f"IBKR gave no amount, side or currency of {listed(lacking)}: not in the totals.")
    return notes + meanings({row.price_unit for row in trades})


def turnovers(trades: list[Trade]) -> list[Turnover]:
    """What was bought, sold and paid, by currency; a sum with nothing in it is left out."""
    sums = {
        name: add(((amount, row.currency) for row, amount in rows), {}).by_currency
        for name, rows in {
            "bought": [(row, row.amount) for row in trades if row.side == "BUY"],
            "sold": [(row, row.amount) for row in trades if row.side == "SELL"],
            "commission": [(row, row.commission) for row in trades],
        }.items()
    }
    currencies = sorted({currency for by_currency in sums.values() for currency in by_currency})
    return [
        Turnover(currency=currency, **{name: money(rows.get(currency)) for name, rows in sums.items()})
        for currency in currencies
    ]


async def fetch_trades(gateway: Gateway, account_id: str, days: int = MOST_DAYS) -> Reading[list[Trade]]:
    """The trades of one account, the newest first, of today and up to 6 days before; IBKR lists no older ones."""
    reading = await gateway.ask(api.orders.list_trades.asyncio_detailed(client=gateway.client, days=days))
    fills = [row for row in newest_versions(reading.value) if (text(row.account) or account_id) == account_id]
    listings = await fetch_by_conid(gateway, sorted({conid for row in fills if (conid := whole(row.conid))}))
    orders: dict[tuple[object, ...], list[models.Trade]] = {}
    for row in fills:
        key = (whole(row.order_id) or text(row.execution_id), whole(row.conid), text(row.side))
        orders.setdefault(key, []).append(row)
    found = [trade_of(rows, listings.get(whole(rows[0].conid) or 0)) for rows in orders.values()]
    found.sort(key=lambda row: row.last_at or datetime.min.replace(tzinfo=UTC), reverse=True)
    return Reading(found, reading.as_of, reading.cold)


async def fetch_other_account(gateway: Gateway, account_id: str) -> str | None:
    """The account that the brokerage session speaks of, if it is another one of several."""
    if len((await fetch_accounts(gateway)).value) == 1:
        return None
    reading = await gateway.ask(api.accounts.list_accounts.asyncio_detailed(client=gateway.client))
    selected = text(reading.value.selected_account)
    return None if selected == account_id else selected or "another account"


def newest_versions(rows: Iterable[models.Trade]) -> list[models.Trade]:
    """Each execution once: a correction has the id of what it corrects, but for the number after the last dot."""
    latest: dict[str, models.Trade] = {}
    for place, row in enumerate(rows):
        name, _, version = (text(row.execution_id) or f"{place}.").rpartition(".")
        known = latest.get(name)
        if known is None or version > (text(known.execution_id) or "").rpartition(".")[2]:
            latest[name] = row
    return list(latest.values())


def trade_of(rows: list[models.Trade], listing: Listing | None) -> Trade:
    """The fills of one order as one trade."""
    first = rows[0]
    sizes, prices = [number(row.size) for row in rows], [number(row.price) for row in rows]
    quantity = total(sizes)
    worth = total([None if None in (size, price) else size * price for size, price in zip(sizes, prices, strict=True)])  # type: ignore[operator]
    amount = total([number(row.net_amount) for row in rows])
    ticker = text(first.symbol) or (listing.symbol if listing else "")
    currency = listing.currency if listing else None
    return Trade(
        order_id=whole(first.order_id),
        conid=whole(first.conid),
        ticker=ticker,
        symbol=symbol_of(text(first.sec_type), ticker, text(first.contract_description_1)),
        side=SIDES.get((text(first.side) or "").upper()),
        quantity=quantity,
        price=worth / quantity if worth is not None and quantity else None,
        price_unit=unit_by_amount(currency, text(first.sec_type), worth, amount).name,
        currency=currency,
        amount=amount,
        commission=total([number(row.commission) for row in rows]),
        fills=len(rows),
        name=text(first.company_name) or (listing.name if listing else ""),
        underlying=listing.underlying if listing else None,
        last_at=max(
            (at for row in rows if (at := instant(row.trade_time_r) or utc_time(row.trade_time))), default=None
        ),
    )
