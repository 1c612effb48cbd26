"""Orders of one account, open ones with their distance to the market."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any, Literal
from weakref import WeakKeyDictionary

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.accounts.accounts import KnownAccounts, choose_account, fetch_accounts
from bezant_mcp.activity.instruments import (
    PLAIN_SIZES,
    columns_for,
    fetch_defined,
    rows_of,
    size_meanings,
    unnamed,
    written,
)
from bezant_mcp.activity.order_rows import (
    DESCRIPTIONS,
    REASONS,
    STATES,
    Order,
    newest_versions,
    order_of,
    plain_names,
    price_unit_of,
    reason_in,
)
from bezant_mcp.answers import Rows, SourcedModel, listed, moment, money, quantity, short, unit_price
from bezant_mcp.arguments import (
    MOST_ROWS,
    AccountId,
    Cursor,
    Limit,
    OnlySymbol,
    Text,
    choice,
    enum,
    items,
    whole_number,
)
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.price_units import PriceUnit, fetch_price_units, meanings
from bezant_mcp.contracts.symbols import rows_about
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import Snapshot, fetch_quotes
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.paging import cut
from bezant_mcp.parsing import objects, quoted, text, whole
from bezant_mcp.redaction import MASTER_ID
from bezant_mcp.tables import Keys

# Other words for them.
SYNONYMS = {
    "live": "open", "working": "open", "canceled": "cancelled", "executed": "filled", "recent": "all",
    "rejected": "inactive", "refused": "inactive", "failed": "inactive",
}  # fmt: skip
QUOTED_AT_ONCE = 50
# Of so many inactive orders that say no reason their status is asked for one, a request each.
REASONS_ASKED = 2
# How long it is taken as known that a login trades one account alone, in seconds.
KNOWN_SECONDS = 300.0


COLUMNS: dict[str, Callable[[Order], Any]] = {
    "order_id": lambda row: row.order_id,
    "symbol": lambda row: row.instrument.symbol,
    "side": lambda row: row.side,
    "quantity": lambda row: quantity(row.sizes.quantity),
    "size_unit": lambda row: row.sizes.unit,
    "cash_amount": lambda row: money(row.sizes.cash),
    "cash_currency": lambda row: row.sizes.cash_currency,
    "filled": lambda row: quantity(row.sizes.filled),
    "filled_unit": lambda row: row.sizes.filled_unit,
    "remaining": lambda row: quantity(row.sizes.left) if row.state == "open" and row.sizes.filled else None,
    "avg_fill": lambda row: unit_price(row.terms.avg_fill),
    "type": lambda row: row.kind,
    "price": lambda row: unit_price(row.price),
    "stop": lambda row: unit_price(row.stop),
    "trailing": lambda row: row.trailing,
    "price_unit": lambda row: row.price_unit,
    "last": lambda row: unit_price(row.last),
    "away_percent": lambda row: short(row.away),
    "state": lambda row: row.state,
    "valid": lambda row: row.time_in_force,
    "until": lambda row: row.terms.until,
    "outside_hours": lambda row: row.terms.outside_hours,
    "conditions": lambda row: row.terms.conditions,
    "parent": lambda row: row.terms.parent,
    "oca": lambda row: row.terms.group,
    "reason": lambda row: row.terms.reason,
    "conid": lambda row: row.instrument.conid,
}
# Shown where some row needs it.
OCCASIONAL: dict[str, Callable[[Order], bool]] = {
    "size_unit": lambda row: row.sizes.unit not in PLAIN_SIZES,
    "filled_unit": lambda row: row.sizes.filled_unit != row.sizes.unit,
    **{
        name: lambda row, cell=COLUMNS[name]: cell(row) is not None  # type: ignore[misc]
        for name in (
            "cash_amount",
            "cash_currency",
            "stop",
            "trailing",
            "last",
            "away_percent",
            "remaining",
            "avg_fill",
            "until",
            "outside_hours",
            "conditions",
            "parent",
            "oca",
            "reason",
        )
    },
}


@dataclass(frozen=True)
class OrderList:
    """The orders of one account that IBKR knows: open ones, and those of today that are done.

    Attributes:
        foreign: Orders of other accounts that came in place of this one's, of which there was none.
        strangers: Accounts that are none of this login's, of which orders came too.
        repeated: What an order that IBKR listed in several versions is about.
        no_prices: Why no order has a last price; None where they were asked for, or nothing was open.
        unasked: How many contracts of open orders were not asked for.
        gaps: Why there may be orders although none came; see ``Reading.gaps``.
        units: What the prices of each contract are in, by conid.
    """

    orders: tuple[Order, ...]
    as_of: datetime
    foreign: int = 0
    strangers: tuple[str, ...] = ()
    no_prices: str | None = None
    unasked: int = 0
    repeated: tuple[str, ...] = ()
    units: Mapping[int, PriceUnit] = field(default_factory=dict)
    gaps: tuple[str, ...] = ()

    @property
    def cold(self) -> bool:
        """True if it is without orders before IBKR had loaded them, as far as is known."""
        return bool(self.gaps)


class Orders(SourcedModel):
    """Orders with their distance to the market, the nearest first."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    state: str
    count: int
    others: Annotated[dict[str, int] | None, Field(description="Orders in other states"), Keys("state", "count")] = None
    columns: Annotated[list[str], Field(description="away_percent: price above (+) or below (-) last")]
    rows: Rows
    cursor: str | None = None


async def orders(
    gateway: Gateway,
    account_id: AccountId = "",
    state: Annotated[str, Text, enum(*STATES), Field(description="inactive includes rejected")] = "open",
    symbol: OnlySymbol = "",
    limit: Limit = 50,
    cursor: Cursor = "",
) -> Orders:
    """List open orders, nearest to the last price first, or today's finished ones with fills and reasons.

    Prices are as quoted, in the row's ``price_unit``. ``parent`` must be filled first; of one ``oca`` group one order
    cancels the others. Needs the brokerage session.

    Raises:
        BadArgument: state, symbol, limit or cursor is not valid.
    """
    chosen = choice("state", state, STATES, SYNONYMS, default="open")
    most = whole_number("limit", limit, 0, MOST_ROWS)
    symbols = await resolve_filter(gateway, items(symbol))
    account, accounts = await choose_trading_account(gateway, account_id)
    found = await fetch_orders(gateway, account, accounts)
    if chosen in ("open", "all"):
        found = await with_last_prices(gateway, found)
    about = rows_about(symbols, found.orders, lambda row: row.instrument.subject)
    wanted = [row for row in about if chosen in ("all", row.state)]
    part = cut(wanted, lambda row: (row.order_id, row.instrument.conid), most, cursor)
    rows = await with_reasons(gateway, part.rows)
    notes = part.notes
    if found.orders and not wanted:
        notes.append(f"None of the {len(found.orders)} orders that IBKR lists matches.")
    notes += found.gaps
    if found.foreign:
        notes.append(f"IBKR listed {found.foreign} orders of other accounts only; this account may have some, too.")
    elif found.strangers:
        notes.append(f"Orders of {listed(found.strangers)} are not shown, because it is not an account of this login.")
    if found.repeated:
        notes.append(f"IBKR lists several versions of these orders, and the newest is shown: {listed(found.repeated)}.")
    notes += [*notes_on(wanted), *price_notes(found, rows), *ties(found.orders, rows)]
    columns = columns_for(COLUMNS, OCCASIONAL, rows)
    shown = set(map(id, wanted))
    # What IBKR has no word for, or a new one, may belong among those that are asked for.
    stateless = [row.instrument.symbol for row in about if row.state not in STATES and chosen != "all"]
    if stateless:
        notes.append(f"Left out, but perhaps {chosen} (state unknown): {listed(list(dict.fromkeys(stateless)))}.")
    nameless = unnamed(symbols, (row.instrument for row in found.orders))
    notes += nameless
    known = not (nameless or stateless) and all(row.sizes.add_up and not row.lacks_price for row in wanted)
    return Orders(
        as_of=moment(found.as_of),
        account_id=account,
        state=chosen,
        complete=known and not (found.cold or found.foreign or found.strangers),
        count=len(wanted),
        others=Counter(row.state for row in found.orders if id(row) not in shown) or None,
        columns=list(columns),
        rows=[[cell(row) for cell in columns.values()] for row in rows],
        cursor=part.cursor,
        notes=notes or None,
    )


def notes_on(orders: Sequence[Order]) -> list[str]:
    """What is unknown of orders, and what their sizes count."""
    notes = []
    told: dict[str, Callable[[Order], bool]] = {
        "IBKR gave no order id for {}, so an order listed twice counts twice.": lambda row: row.order_id is None,
        "IBKR gave no usable price for {}.": lambda row: row.lacks_price,
        "IBKR gave only a distance, not a price, for {}.": lambda row: row.trailing is not None and row.price is None,
        "IBKR gave no usable size for {}.": lambda row: row.sizes.lacking,
        "IBKR does not say whether these buy or sell: {}.": lambda row: row.side is None,
        "The order type of these is unknown, so the price may not be a limit: {}.": lambda row: row.kind is None,
        "Ordered, filled and remaining sizes of {} contradict each other.": lambda row: not row.sizes.add_up,
        "Ordered by an amount of money, so no quantity is fixed: {}.": (
            lambda row: row.sizes.cash is not None and row.sizes.quantity is None
        ),
        "BUY and SELL refer to the first currency of {}.": lambda row: class_of(row.instrument.asset_class).is_cash,
    }
    for words, applies in told.items():
        if names := list(dict.fromkeys(row.instrument.symbol for row in orders if applies(row))):
            notes.append(words.format(listed(names)))
    for row in orders:
        if row.unread is not None:
            notes.append(
                f"{quoted(row.instrument.symbol)}: the second price {row.unread:g} of {row.kind} is of unknown meaning."
            )
    return notes + size_meanings(row.sizes.unit for row in orders)


def price_notes(orders: OrderList, rows: Sequence[Order]) -> list[str]:
    """What is missing or old among the market's prices, and what their units mean."""
    notes = [f"Distances are unknown: no market prices ({orders.no_prices})."] if orders.no_prices else []
    if orders.unasked:
        notes.append(f"Market prices were fetched for {QUOTED_AT_ONCE} contracts, not for the other {orders.unasked}.")
    for quote in dict.fromkeys(row.quote for row in rows if row.quote not in (None, "live")):
        names = ", ".join(quoted(row.instrument.symbol) for row in rows if row.quote == quote)
        notes.append(f"The last price is {quote} for {names}.")
    asked = ("live",) if orders.no_prices or orders.unasked else ("live", None)
    lacking = [row for row in rows if row.state == "open" and not row.instrument.legs and row.last is None]
    if untraded := [row.instrument.symbol for row in lacking if row.quote in asked]:
        notes.append(f"There is no last price for {', '.join(map(quoted, untraded))}.")
    if silent := [row.instrument.symbol for row in rows if row.state == "inactive" and not row.terms.reason]:
        notes.append(f"IBKR did not say why these are inactive: {', '.join(map(quoted, silent))}.")
    return notes + meanings({row.price_unit for row in rows})


def ties(orders: Iterable[Order], rows: Sequence[Order]) -> list[str]:
    """Which orders belong together, where one of them is shown."""
    known = {row.order_id: row for row in orders}
    notes = []
    for parent in dict.fromkeys(row.terms.parent for row in rows):
        children = [str(number) for number, row in known.items() if parent and row.terms.parent == parent]
        if children:
            of = known.get(parent)
            what = f"{quoted(of.instrument.symbol)} {of.side}, {of.state}" if of else "not in IBKR's list"
            works = "" if of and of.state == "filled" else " once that is filled"
            notes.append(f"Attached to order {parent} ({what}), active{works}: {listed(children)}.")
    for group in dict.fromkeys(row.terms.group for row in rows):
        members = [str(number) for number, row in known.items() if group and row.terms.group == group]
        if members:
            notes.append(f"A fill of one cancels the others (oca {quoted(group or '')}): {listed(members)}.")
    return notes


async def with_reasons(gateway: Gateway, rows: Sequence[Order]) -> list[Order]:
    """The same, with the reason of inactive ones that IBKR's list does not tell; of a few, a request each."""

    async def ask(row: Order) -> Order:
        call = api.orders.get_order_status.asyncio_detailed(row.order_id or 0, client=gateway.client)
        try:
            status = (await gateway.ask(call)).value
        except BezantError:
            return row
        given = plain_names(status.to_dict())
        if whole(given.get("orderid")) not in (None, row.order_id):
            return row
        reason = reason_in(given, (*REASONS, *DESCRIPTIONS), text(given.get("orderstatus")))
        return replace(row, terms=row.terms._replace(reason=reason))

    asked = [row for row in rows if row.state == "inactive" and not row.terms.reason and row.order_id][:REASONS_ASKED]
    told = {row.order_id: row for row in await gather(map(ask, asked))}
    return [told.get(row.order_id, row) for row in rows]


TRADING: WeakKeyDictionary[Gateway, tuple[int, float, list[str]]] = WeakKeyDictionary()


async def choose_trading_account(gateway: Gateway, account_id: str) -> tuple[str, KnownAccounts]:
    """The account that a question about orders is about, and all of the login.

    IBKR wants to be asked for those that can trade before it lists any order. Where that is one alone, nothing more
    needs to be asked.

    Raises:
        BadAccount: the id is not one of this login's, or is missing although there are several.
    """
    known, at, names = TRADING.get(gateway, (0, 0.0, []))
    if known != gateway.session_state.session or time.monotonic() - at > KNOWN_SECONDS:
        reading = await gateway.ask(api.accounts.list_accounts.asyncio_detailed(client=gateway.client))
        listed_ones = reading.value.accounts
        names = [name for one in listed_ones if (name := text(one))] if isinstance(listed_ones, list) else []
        TRADING[gateway] = gateway.session_state.session, time.monotonic(), names
    if len(names) == 1 and account_id.strip().upper() in ("", names[0]) and not MASTER_ID.fullmatch(names[0]):
        return names[0], KnownAccounts({names[0]: models.Account(account_id=names[0])})
    return await choose_account(gateway, account_id), (await fetch_accounts(gateway)).value


async def fetch_orders(gateway: Gateway, account_id: str, accounts: KnownAccounts | None = None) -> OrderList:
    """Every order of one account, without prices of the market; needs the brokerage session.

    The account is always named, and nothing is filtered by IBKR: otherwise its list can be wrongly empty or stale.
    """
    reading = await gateway.ask(api.orders.list_orders.asyncio_detailed(client=gateway.client, account_id=account_id))
    given = objects(reading.value.orders or [])
    accounts = accounts or (await fetch_accounts(gateway)).value
    rows, strangers = rows_of(given, account_id, accounts, lambda row: text(row.acct) or text(row.account))
    names = [written(row, row.conidex, row.ticker, row.description1, row.description2) for row in rows]
    instruments, definitions = await fetch_defined(gateway, names)
    # A contract that IBKR's definitions lack stays in a unit that is not known.
    listings = {one.conid: one for about in instruments for one in about.listings}
    units = await fetch_price_units(gateway, listings.values(), definitions)
    pairs = zip(rows, instruments, strict=True)
    orders = [order_of(row, about, price_unit_of(row, about, units)) for row, about in pairs]
    foreign = 0 if rows else len(given)
    newest = newest_versions(orders)
    shown = set(map(id, newest))
    repeated = tuple(dict.fromkeys(row.instrument.symbol for row in orders if id(row) not in shown))
    return OrderList(
        tuple(in_order(newest)),
        reading.as_of,
        foreign,
        strangers,
        repeated=repeated,
        units=units,
        gaps=tuple(reading.gaps("orders")),
    )


async def with_last_prices(gateway: Gateway, orders: OrderList) -> OrderList:
    """The same with the market's last price beside each open order, the nearest to it first.

    Orders stay true without prices, so a failure to get those is only noted. A combination has no price of its own.
    """
    wanted = {
        one.conid: one
        for row in orders.orders
        if row.state == "open" and not row.instrument.legs
        for one in row.instrument.listings
    }
    if not wanted:
        return orders
    try:
        quotes = await fetch_quotes(gateway, list(wanted.values())[:QUOTED_AT_ONCE], units=orders.units)
    except BezantError as error:
        return replace(orders, no_prices=error.code)
    priced = [beside_market(row, quotes) if row.state == "open" else row for row in orders.orders]
    return replace(orders, orders=tuple(in_order(priced)), unasked=max(len(wanted) - QUOTED_AT_ONCE, 0))


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
    ticks = None if order.instrument.legs else quotes.ticks.get(order.instrument.conid or 0)
    if ticks is None:
        return order
    last = ticks.figures.get("last")
    away = 100 * (order.price - last) / abs(last) if last and order.price is not None else None
    return replace(order, last=last, away=away, quote=ticks.state)
