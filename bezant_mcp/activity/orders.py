"""Orders of one account, open ones with their distance to the market."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Any, Literal

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.activity.trades import SIDES
from bezant_mcp.answers import Rows, SourcedModel, moment, short, unit_price
from bezant_mcp.arguments import MOST_ROWS, AccountId, Cursor, Limit, OnlySymbol, Text, choice, items, whole_number
from bezant_mcp.contracts.listings import fetch_by_conid, symbol_of
from bezant_mcp.contracts.price_units import SHARES_IN_HUNDREDTHS, fetch_price_units, meanings, unit_of
from bezant_mcp.contracts.symbols import Subject, rows_about
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import Snapshot, fetch_quotes
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.paging import cut
from bezant_mcp.parsing import instant, number, objects, text, whole

# IBKR's states, and whether an order in it can still be filled.
OPEN = ("ApiPending", "PendingSubmit", "PreSubmitted", "Submitted", "PendingCancel", "PreCancelled", "WarnState")
STATES = ("open", "filled", "cancelled", "inactive", "all")
STATE_OF = {**dict.fromkeys(OPEN, "open"), "Filled": "filled", "Cancelled": "cancelled", "Inactive": "inactive"}
# Other words for them.
SYNONYMS = {
    "": "open", "live": "open", "working": "open", "canceled": "cancelled", "executed": "filled", "recent": "all",
}  # fmt: skip
QUOTED_AT_ONCE = 50
TIMES_IN_FORCE = {"CLOSE": "DAY"}
COLUMNS: dict[str, Any] = {
    "order_id": lambda row: row.order_id,
    "symbol": lambda row: row.symbol,
    "side": lambda row: row.side,
    "quantity": lambda row: short(row.quantity, 8),
    "filled": lambda row: short(row.filled, 8),
    "type": lambda row: row.kind,
    "price": lambda row: unit_price(row.price, 6),
    "stop": lambda row: unit_price(row.stop, 6),
    "price_unit": lambda row: row.price_unit,
    "last": lambda row: unit_price(row.last, 6),
    "away_percent": lambda row: short(row.away),
    "state": lambda row: row.state,
    "valid": lambda row: row.time_in_force,
    "conid": lambda row: row.conid,
}
# Left out where no row has one.
OCCASIONAL = frozenset({"stop", "last", "away_percent"})


@dataclass(frozen=True, kw_only=True)
class Order:
    """One order. None is unknown.

    Attributes:
        symbol: Ticker, for a derivative with strike and expiry; ``ticker`` is that of the underlying then.
        state: ``open``, ``filled``, ``cancelled``, ``inactive``, or IBKR's own word where it is a new one.
        quantity, filled: Without sign; ``side`` is ``BUY`` or ``SELL``.
        price: Limit, or stop price of a stop order; as quoted, in ``price_unit``.
        stop: Where an order with a limit begins to work.
        name: Of the company.
        last: The market's last price, in ``price_unit``; None for orders that are not open.
        away: Per cent of ``last`` by which ``price`` is above it; negative is below.
        quote: How the last price came: ``live``, ``delayed`` ...
    """

    order_id: int | None
    conid: int | None
    ticker: str
    symbol: str
    state: str
    side: str | None
    kind: str | None
    quantity: float | None
    filled: float | None
    price: float | None
    price_unit: str | None
    time_in_force: str | None
    changed_at: datetime | None
    name: str = ""
    stop: float | None = None
    last: float | None = None
    away: float | None = None
    quote: str | None = None


@dataclass(frozen=True)
class OrderList:
    """The orders of one account that IBKR knows: open ones, and those of today that are done.

    Attributes:
        cold: The list came back empty after asking twice, before IBKR had loaded it.
        foreign: Orders of other accounts that came in place of this one's, of which there was none.
        no_prices: Why no order has a last price; None where they were asked for, or nothing was open.
    """

    orders: tuple[Order, ...]
    cold: bool
    as_of: datetime
    foreign: int = 0
    no_prices: str | None = None


class Orders(SourcedModel):
    """Orders with their distance to the market, the nearest first."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    state: str
    count: int
    others: Annotated[dict[str, int] | None, Field(description="Orders in other states")] = None
    columns: Annotated[list[str], Field(description="away_percent: of price above (+) or below (-) last")]
    rows: Rows
    cursor: str | None = None


async def orders(
    gateway: Gateway,
    account_id: AccountId = "",
    state: Annotated[str, Text, Field(description="open, filled, cancelled, inactive or all")] = "open",
    symbol: OnlySymbol = "",
    limit: Limit = "20",
    cursor: Cursor = "",
) -> Orders:
    """Open orders, nearest to the market's last price first; or those of today that are done.

    Prices are as quoted, in the row's ``price_unit``. Needs the brokerage session; without prices of the market the
    orders come without distances.

    Raises:
        BadArgument: state, symbol, limit or cursor is none.
    """
    chosen = choice("state", state, STATES, SYNONYMS)
    most = whole_number("limit", limit, 0, MOST_ROWS)
    symbols = await resolve_filter(gateway, items(symbol))
    account = await choose_account(gateway, account_id)
    found = await fetch_orders(gateway, account)
    if chosen in ("open", "all"):
        found = await with_last_prices(gateway, found)
    about = rows_about(symbols, found.orders, lambda row: Subject(row.ticker, (row.conid,), row.name))
    wanted = [row for row in about if chosen in ("all", row.state)]
    part = cut(wanted, lambda row: (row.order_id, row.conid), most, cursor)
    notes = part.notes
    if found.orders and not wanted:
        notes.append(f"None of the {len(found.orders)} orders that IBKR lists matches.")
    if found.cold:
        notes.append("IBKR has not loaded the orders yet, so there may be some. Ask again in 5 s.")
    if found.foreign:
        notes.append(f"IBKR listed {found.foreign} orders of other accounts in place of this one's: some may exist.")
    notes += price_notes(found, part.rows)
    columns = {
        name: cell
        for name, cell in COLUMNS.items()
        if name not in OCCASIONAL or any(cell(row) is not None for row in part.rows)
    }
    return Orders(
        as_of=moment(found.as_of),
        account_id=account,
        state=chosen,
        complete=not (found.cold or found.foreign),
        count=len(wanted),
        others=Counter(row.state for row in found.orders if row not in wanted) or None,
        columns=list(columns),
        rows=[[cell(row) for cell in columns.values()] for row in part.rows],
        cursor=part.cursor,
        notes=notes or None,
    )


def price_notes(orders: OrderList, rows: Sequence[Order]) -> list[str]:
    """What is missing or old among the market's prices, and what their units mean."""
    notes = [f"No prices of the market ({orders.no_prices}), so no distances."] if orders.no_prices else []
    for quote in dict.fromkeys(row.quote for row in rows if row.quote not in (None, "live")):
        notes.append(f"Last price {quote}: {', '.join(row.symbol for row in rows if row.quote == quote)}.")
    return notes + meanings({row.price_unit for row in rows})


async def fetch_orders(gateway: Gateway, account_id: str) -> OrderList:
    """Every order of one account, without prices of the market; needs the brokerage session.

    The account is always named, and nothing is filtered by IBKR: otherwise its list can be wrongly empty or stale.
    """
    reading = await gateway.ask(api.orders.list_orders.asyncio_detailed(client=gateway.client, account_id=account_id))
    given = objects(reading.value.orders or [])
    rows = [row for row in given if (text(row.acct) or text(row.account)) in (account_id, None)]
    orders = [order_of(row) for row in rows]
    # In a hundredth of these currencies the prices of some may be.
    doubtful = {row.conid for row in orders if row.price_unit in SHARES_IN_HUNDREDTHS and row.conid}
    listings = await fetch_by_conid(gateway, sorted(doubtful))
    units = await fetch_price_units(gateway, list(listings.values()))
    orders = [
        replace(row, price_unit=(units.get(row.conid or 0) or unit_of(row.price_unit, "STK", None)).name)
        if row.conid in doubtful
        else row
        for row in orders
    ]
    foreign = 0 if rows else len(given)
    return OrderList(tuple(in_order(orders)), reading.cold, reading.as_of, foreign)


async def with_last_prices(gateway: Gateway, orders: OrderList) -> OrderList:
    """The same with the market's last price beside each open order, the nearest to it first.

    Orders stay true without prices, so a failure to get those is only noted.
    """
    wanted = sorted({row.conid for row in orders.orders if row.state == "open" and row.conid})
    if not wanted:
        return orders
    try:
        listings = (await fetch_by_conid(gateway, wanted[:QUOTED_AT_ONCE])).values()
        quotes = await fetch_quotes(gateway, list(listings)) if listings else None
    except BezantError as error:
        return replace(orders, no_prices=error.code)
    priced = [beside_market(row, quotes) if row.state == "open" and quotes else row for row in orders.orders]
    return replace(orders, orders=tuple(in_order(priced)))


def in_order(orders: Iterable[Order]) -> list[Order]:
    """Open ones first, of those the nearest to the market first; then the newest."""
    return sorted(
        orders,
        key=lambda row: (
            row.state != "open",
            abs(row.away) if row.away is not None else float("inf"),
            -(row.changed_at.timestamp() if row.changed_at else 0.0),
        ),
    )


def beside_market(order: Order, quotes: Snapshot) -> Order:
    """An order with the last price of its contract and the distance to it."""
    ticks = quotes.ticks.get(order.conid or 0)
    if ticks is None:
        return order
    last = ticks.figures.get("last")
    away = 100 * (order.price / last - 1) if last and order.price is not None else None
    unit = quotes.units.get(order.conid or 0) or order.price_unit
    return replace(order, last=last, away=away, quote=ticks.state, price_unit=unit)


def order_of(row: models.LiveOrder) -> Order:
    """One row of IBKR's list."""
    ticker = text(row.ticker) or ""
    status = text(row.status) or text(row.order_ccp_status) or "unknown"
    time_in_force = text(row.time_in_force)
    limit, stop = number(row.price), number(row.aux_price)
    return Order(
        order_id=whole(row.order_id),
        conid=whole(row.conid),
        ticker=ticker,
        symbol=symbol_of(text(row.sec_type), ticker, text(row.description1)),
        state=STATE_OF.get(status, status),
        side=SIDES.get((text(row.side) or "").upper()),
        kind=text(row.order_type) or text(row.orig_order_type),
        quantity=number(row.total_size),
        filled=number(row.filled_quantity),
        price=stop if limit is None else limit,
        stop=None if limit is None else stop,
        price_unit=text(row.cash_ccy),
        name=text(row.company_name) or "",
        time_in_force=TIMES_IN_FORCE.get(time_in_force or "", time_in_force),
        changed_at=instant(row.last_execution_time_r),
    )
