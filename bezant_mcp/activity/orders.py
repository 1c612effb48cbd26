"""Orders of one account, open ones with their distance to the market."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any, Literal, NamedTuple

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account, fetch_accounts
from bezant_mcp.activity.trades import (
    COMBINATION,
    FACE_VALUE,
    PLAIN_SIZES,
    Instrument,
    columns_for,
    fetch_instruments,
    rows_of,
    side_of,
    size_meanings,
    unnamed,
    written,
)
from bezant_mcp.answers import Rows, SourcedModel, listed, moment, money, quantity, short, unit_price
from bezant_mcp.arguments import MOST_ROWS, AccountId, Cursor, Limit, OnlySymbol, Text, choice, items, whole_number
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.price_units import UNKNOWN, PriceUnit, fetch_price_units, meanings, unit_of
from bezant_mcp.contracts.symbols import rows_about
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import Snapshot, fetch_quotes
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.money import total
from bezant_mcp.paging import cut
from bezant_mcp.parsing import (
    amount,
    currency_code,
    instant,
    number,
    objects,
    price,
    quoted,
    size,
    text,
    utc_time,
    whole,
)
from bezant_mcp.tables import Keys

# IBKR's states, and whether an order in it can still be filled.
OPEN = ("ApiPending", "PendingSubmit", "PreSubmitted", "Submitted", "PendingCancel", "PreCancelled", "WarnState")
STATES = ("open", "filled", "cancelled", "inactive", "all")
STATE_OF = {**dict.fromkeys(OPEN, "open"), "Filled": "filled", "Cancelled": "cancelled", "Inactive": "inactive"}
# Other words for them.
SYNONYMS = {
    "": "open", "live": "open", "working": "open", "canceled": "cancelled", "executed": "filled", "recent": "all",
}  # fmt: skip
QUOTED_AT_ONCE = 50
# What was filled for an amount of money may cost a little more than that.
ROUNDED_UP = 1.05
TIMES_IN_FORCE = {"CLOSE": "DAY"}


class Kind(NamedTuple):
    """What the two prices of a type of order are.

    Attributes:
        price, second: ``limit``, ``stop`` (where it begins to work), ``distance`` (of a trailing stop or a peg, which
            is no price), or nothing.
        needs: Which of them it cannot be without.
    """

    price: str
    second: str = ""
    needs: tuple[str, ...] = ()


# Types of orders without blanks and signs, in IBKR's words for the Client Portal and for TWS.
KINDS: dict[str, Kind] = {
    word: kind
    for kind, words in {
        Kind("limit", needs=("limit",)): "LIMIT LMT LIMITONCLOSE LOC LIMITONOPEN LOO",
        Kind(""): "MARKET MKT MARKETONCLOSE MOC MARKETONOPEN MOO",
        Kind("stop", needs=("stop",)): "STOP STP STOPMARKET STPPRT MARKETIFTOUCHED MIT",
        Kind("limit", "stop", needs=("limit", "stop")): "STOPLIMIT STPLMT STPLIMIT LIMITIFTOUCHED LIT",
        Kind("stop", "distance"): "TRAILINGSTOP TRAIL TRAILINGSTOPMARKET TRAILMIT",
        Kind("limit", "distance", needs=("limit",)): "TRAILINGSTOPLIMIT TRAILINGLIMIT TRAILLIMIT TRAILLMT TRAILLIT",
        Kind(
            "limit", "distance"
        ): "RELATIVE REL PEGGED PEGMKT PEGMID PEGPRI PEGPRIM PEGBEST PEGBENCH MIDPRICE PASSVREL",
    }.items()
    for word in words.split()
}
# Other fields in which a trailing stop, its distance and a distance in per cent may come.
STOPS, DISTANCES, PERCENTAGES = (
    ("stopPrice", "stop_price", "trailStopPrice"),
    ("trailingAmt", "trailingAmount", "trailing_amount"),
    ("trailingPercent", "trailing_percent"),
)
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
    "type": lambda row: row.kind,
    "price": lambda row: unit_price(row.price),
    "stop": lambda row: unit_price(row.stop),
    "trailing": lambda row: row.trailing,
    "price_unit": lambda row: row.price_unit,
    "last": lambda row: unit_price(row.last),
    "away_percent": lambda row: short(row.away),
    "state": lambda row: row.state,
    "valid": lambda row: row.time_in_force,
    "conid": lambda row: row.instrument.conid,
}
# Shown where some row needs it.
OCCASIONAL: dict[str, Callable[[Order], bool]] = {
    "size_unit": lambda row: row.sizes.unit not in PLAIN_SIZES,
    "filled_unit": lambda row: row.sizes.filled_unit != row.sizes.unit,
    **{
        name: lambda row, cell=COLUMNS[name]: cell(row) is not None  # type: ignore[misc]
        for name in ("cash_amount", "cash_currency", "stop", "trailing", "last", "away_percent")
    },
}


class Sizes(NamedTuple):
    """How much is ordered and filled, without sign. None is unknown.

    Attributes:
        quantity: In ``unit``; None also where an amount of money is ordered.
        cash: The amount of money that is ordered.
        add_up: Filled and remaining are what was ordered, as far as they are known.
    """

    quantity: float | None
    unit: str
    filled: float | None
    filled_unit: str
    cash: float | None = None
    cash_currency: str | None = None
    add_up: bool = True

    @property
    def lacking(self) -> bool:
        """Whether IBKR did not say how much is ordered or filled."""
        return self.filled is None or (self.quantity is None and self.cash is None)


@dataclass(frozen=True, kw_only=True)
class Order:
    """One order. None is unknown.

    Attributes:
        state: ``open``, ``filled``, ``cancelled``, ``inactive``, or IBKR's own word where it is a new one.
        side: ``BUY`` or ``SELL``; of a pair the first currency.
        price: Limit, or stop price of an order without one; as quoted, in ``price_unit``.
        stop: Where an order with a limit begins to work.
        trailing: The distance that a trailing stop keeps, with its unit.
        lacks_price: It cannot be without a price, and IBKR gave none.
        unread: A second price of which IBKR's word for the type does not say what it is.
        last: The market's last price, in ``price_unit``; None for orders that are not open.
        away: Per cent of ``last`` by which ``price`` is above it; negative is below.
        quote: How the last price came: ``live``, ``delayed`` ...
    """

    instrument: Instrument
    order_id: int | None
    state: str
    side: str | None
    kind: str | None
    sizes: Sizes
    price: float | None
    price_unit: str | None
    time_in_force: str | None
    changed_at: datetime | None
    stop: float | None = None
    trailing: str | None = None
    lacks_price: bool = False
    unread: float | None = None
    last: float | None = None
    away: float | None = None
    quote: str | None = None


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
        """Whether it is without orders before IBKR had loaded them, as far as is known."""
        return bool(self.gaps)


class Orders(SourcedModel):
    """Orders with their distance to the market, the nearest first."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    state: str
    count: int
    others: Annotated[dict[str, int] | None, Field(description="Orders in other states"), Keys("state", "count")] = None
    columns: Annotated[list[str], Field(description="away_percent: of price above (+) or below (-) last")]
    rows: Rows
    cursor: str | None = None


async def orders(
    gateway: Gateway,
    account_id: AccountId = "",
    state: Annotated[str, Text, Field(description="open, filled, cancelled, inactive or all")] = "open",
    symbol: OnlySymbol = "",
    limit: Limit = 20,
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
    about = rows_about(symbols, found.orders, lambda row: row.instrument.subject)
    wanted = [row for row in about if chosen in ("all", row.state)]
    part = cut(wanted, lambda row: (row.order_id, row.instrument.conid), most, cursor)
    notes = part.notes
    if found.orders and not wanted:
        notes.append(f"None of the {len(found.orders)} orders that IBKR lists matches.")
    notes += found.gaps
    if found.foreign:
        notes.append(f"IBKR listed {found.foreign} orders of other accounts in place of this one's: some may exist.")
    elif found.strangers:
        notes.append(f"IBKR also lists orders of {listed(found.strangers)}, no account of this login: not shown.")
    if found.repeated:
        notes.append(f"Listed in several versions, the newest is shown: {listed(found.repeated)}.")
    notes += [*notes_on(wanted), *price_notes(found, part.rows)]
    columns = columns_for(COLUMNS, OCCASIONAL, part.rows)
    shown = set(map(id, wanted))
    # What IBKR has no word for, or a new one, may belong among those that are asked for.
    stateless = [row.instrument.symbol for row in about if row.state not in STATES and chosen != "all"]
    if stateless:
        notes.append(f"Perhaps {chosen} too, in a state that is not known: {listed(list(dict.fromkeys(stateless)))}.")
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
        rows=[[cell(row) for cell in columns.values()] for row in part.rows],
        cursor=part.cursor,
        notes=notes or None,
    )


def notes_on(orders: Sequence[Order]) -> list[str]:
    """What is unknown of orders, and what their sizes count."""
    notes = []
    told: dict[str, Callable[[Order], bool]] = {
        "IBKR gave no id of the order of {}: listed twice, it would count twice.": lambda row: row.order_id is None,
        "IBKR gave no usable price of {}.": lambda row: row.lacks_price,
        "IBKR gave the distance alone and no price of {}.": lambda row: row.trailing is not None and row.price is None,
        "IBKR gave no usable size of {}.": lambda row: row.sizes.lacking,
        "IBKR does not say whether these buy or sell: {}.": lambda row: row.side is None,
        "IBKR does not say of which type these are, so their price may be no limit: {}.": lambda row: row.kind is None,
        "Ordered, filled and remaining sizes of {} contradict each other.": lambda row: not row.sizes.add_up,
        "Ordered by an amount of money, so that no quantity is fixed: {}.": (
            lambda row: row.sizes.cash is not None and row.sizes.quantity is None
        ),
        "BUY and SELL are of the first currency of {}.": lambda row: class_of(row.instrument.asset_class).is_cash,
    }
    for words, applies in told.items():
        if names := list(dict.fromkeys(row.instrument.symbol for row in orders if applies(row))):
            notes.append(words.format(listed(names)))
    for row in orders:
        if row.unread is not None:
            notes.append(
                f"{quoted(row.instrument.symbol)}: {row.kind} has a second price {row.unread:g} of unknown meaning."
            )
    return notes + size_meanings(row.sizes.unit for row in orders)


def price_notes(orders: OrderList, rows: Sequence[Order]) -> list[str]:
    """What is missing or old among the market's prices, and what their units mean."""
    notes = [f"No prices of the market ({orders.no_prices}), so no distances."] if orders.no_prices else []
    if orders.unasked:
        notes.append(f"The market's prices were asked for {QUOTED_AT_ONCE} contracts; {orders.unasked} have none.")
    for quote in dict.fromkeys(row.quote for row in rows if row.quote not in (None, "live")):
        names = ", ".join(quoted(row.instrument.symbol) for row in rows if row.quote == quote)
        notes.append(f"Last price {quote}: {names}.")
    asked = ("live",) if orders.no_prices or orders.unasked else ("live", None)
    lacking = [row for row in rows if row.state == "open" and not row.instrument.legs and row.last is None]
    if untraded := [row.instrument.symbol for row in lacking if row.quote in asked]:
        notes.append(f"No last price came: {', '.join(map(quoted, untraded))}.")
    return notes + meanings({row.price_unit for row in rows})


async def fetch_orders(gateway: Gateway, account_id: str) -> OrderList:
    """Every order of one account, without prices of the market; needs the brokerage session.

    The account is always named, and nothing is filtered by IBKR: otherwise its list can be wrongly empty or stale.
    """
    reading = await gateway.ask(api.orders.list_orders.asyncio_detailed(client=gateway.client, account_id=account_id))
    given = objects(reading.value.orders or [])
    accounts = (await fetch_accounts(gateway)).value
    rows, strangers = rows_of(given, account_id, accounts, lambda row: text(row.acct) or text(row.account))
    names = [written(row, row.conidex, row.ticker, row.description1, row.description2) for row in rows]
    instruments = await fetch_instruments(gateway, names)
    # A contract that IBKR's definitions lack stays in a unit that is not known.
    listings = {one.conid: one for about in instruments for one in about.listings}
    units = await fetch_price_units(gateway, listings.values())
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


def newest_versions(orders: Iterable[Order]) -> list[Order]:
    """Each order once, as it is now: the version that changed last, or of which most is filled."""
    found: dict[tuple[Any, ...], Order] = {}
    for place, row in enumerate(orders):
        key = (row.order_id, row.instrument.conid, row.side) if row.order_id else (place,)
        found[key] = max(row, found.get(key, row), key=lambda one: (str(one.changed_at or ""), one.sizes.filled or 0.0))
    return list(found.values())


def price_unit_of(row: models.LiveOrder, about: Instrument, units: Mapping[int, PriceUnit]) -> str | None:
    """The unit of an order's prices: that of its contract, or of all legs; ``USD?`` where that is not known."""
    currency = about.currency or currency_code(row.cash_ccy)
    names = {units[one.conid].name for one in about.listings}
    if about.defined and len(names) == 1:
        return names.pop() or unit_of(currency, about.priced_as, None).name
    known = class_of(about.priced_as)
    # Neither pairs nor coins or metals are quoted in a fraction of the currency anywhere.
    return known.price_unit or (currency + UNKNOWN * (not known.plain or bool(known.magnified)) if currency else None)


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


def order_of(row: models.LiveOrder, about: Instrument, unit: str | None) -> Order:
    """One row of IBKR's list."""
    status = text(row.status) or text(row.order_ccp_status) or "unknown"
    state = STATE_OF.get(status, status)
    time_in_force = text(row.time_in_force)
    words = [text(row.order_type), text(row.orig_order_type)]
    letters = ("".join(filter(str.isalpha, one or "")).upper() for one in words)
    kind = next((KINDS[one] for one in letters if one in KINDS), None)
    first, second = (order_price(value, about.asset_class) for value in (row.price, row.aux_price))
    role = kind or Kind("limit")
    limit = first if role.price == "limit" else None
    stop = first if role.price == "stop" else second if role.second == "stop" else None
    if stop is None and role.price == "stop" and not role.second:
        stop = second
    if stop is None and role.second:
        stop = order_price(first_of(row, STOPS), about.asset_class)
    return Order(
        instrument=about,
        order_id=whole(row.order_id),
        state=state,
        side=side_of(row.side),
        kind=next(filter(None, words), None),
        sizes=sizes_of(row, about, state),
        price=limit if role.price == "limit" else stop,
        stop=stop if role.price == "limit" else None,
        trailing=trailing_of(row, unit) if role.second == "distance" else None,
        lacks_price=any(found is None for name, found in (("limit", limit), ("stop", stop)) if name in role.needs),
        unread=second if kind is None else None,
        price_unit=unit,
        time_in_force=TIMES_IN_FORCE.get(time_in_force or "", time_in_force),
        changed_at=instant(row.last_execution_time_r) or utc_time(row.last_execution_time),
    )


def first_of(row: models.LiveOrder, names: Iterable[str]) -> Any:
    """The first of some fields that comes with a figure."""
    return next(filter(bare_figure, map(row.additional_properties.get, names)), None)


def bare_figure(value: object) -> float | None:
    """A figure above zero, of which a percent sign says what it is in."""
    found = number(value.strip().removesuffix("%") if isinstance(value, str) else value)
    return found if found and found > 0 else None


def order_price(value: Any, asset_class: str | None) -> float | None:
    """A price of an order; only that of a combination can be zero."""
    if asset_class == COMBINATION and number(value) == 0:
        return 0.0
    return price(value, negative=class_of(asset_class).negative)


def trailing_of(row: models.LiveOrder, unit: str | None) -> str | None:
    """The distance of a trailing stop with its unit; IBKR's fields for it are not documented."""
    distance, share = first_of(row, DISTANCES), first_of(row, PERCENTAGES)
    written = share or distance or row.aux_price
    figure = bare_figure(written)
    if figure is None:
        return None
    words = (written, row.additional_properties.get("trailingType"), row.order_desc)
    in_percent = bool(share) or any(isinstance(one, str) and "%" in one for one in words)
    return f"{unit_price(figure)}%" if in_percent else f"{unit_price(figure)} {unit or UNKNOWN}"


def sizes_of(row: models.LiveOrder, about: Instrument, state: str) -> Sizes:
    """How much is ordered and filled, in which units.

    Of a pair that is ordered by an amount of the second currency, what is filled comes in that too. Of anything else
    that is ordered by an amount IBKR's unit of what is filled is not known, unless the prices tell.
    """
    ordered, filled, left = (
        one if one is not None and one >= 0 else None
        for one in map(size, (row.total_size, row.filled_quantity, row.remaining_quantity))
    )
    unit = about.size_unit if about.size_unit != FACE_VALUE else FACE_VALUE + UNKNOWN
    cash, currency = amount(row.total_cash_size), currency_code(row.cash_ccy)
    if cash and cash > 0:
        filled_unit = filled_in(row, about, filled or 0.0, cash, currency or UNKNOWN)
        too_much = filled_unit == currency and filled is not None and filled > cash * ROUNDED_UP
        return Sizes(ordered or None, unit, filled, filled_unit, cash, currency, add_up=not too_much)
    ordered = ordered or None
    expected = {"open": total([filled, left]), "filled": filled}.get(state)
    add_up = None in (ordered, expected) or abs((ordered or 0.0) - (expected or 0.0)) <= 1e-9 * (ordered or 0.0)
    return Sizes(ordered, unit, filled, unit, add_up=add_up)


def filled_in(row: models.LiveOrder, about: Instrument, filled: float, cash: float, currency: str) -> str:
    """What the filled size of an order by an amount of money counts."""
    if class_of(about.asset_class).is_cash:
        return currency
    at = price(row.avg_price)
    if not filled or (at and filled * at <= cash * ROUNDED_UP):
        return about.size_unit
    return currency if at else f"{about.size_unit} or {currency}"
