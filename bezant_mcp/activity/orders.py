"""Orders of one account, open ones with their distance to the market."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.activity.trades import SIDES
from bezant_mcp.contracts.listings import DERIVATIVES, fetch_by_conid
from bezant_mcp.contracts.matching import Subject
from bezant_mcp.contracts.price_units import HUNDREDTHS, fetch_price_units, unit_of
from bezant_mcp.errors import BezantError
from bezant_mcp.market.quotes import Quotes, fetch_quotes
from bezant_mcp.parsing import instant, number, objects, text, whole

if TYPE_CHECKING:
    from bezant_client.models import LiveOrder

    from bezant_mcp.gateway import Gateway

# IBKR's states, and whether an order in it can still be filled.
OPEN = ("ApiPending", "PendingSubmit", "PreSubmitted", "Submitted", "PendingCancel", "PreCancelled", "WarnState")
STATES = ("open", "filled", "cancelled", "inactive", "all")
STATE_OF = {**dict.fromkeys(OPEN, "open"), "Filled": "filled", "Cancelled": "cancelled", "Inactive": "inactive"}
# Other words for them.
SYNONYMS = {
    "live": "open",
    "working": "open",
    "canceled": "cancelled",
    "executed": "filled",
    "recent": "all",
    "": "open",
}
QUOTED_AT_ONCE = 50
TIMES_IN_FORCE = {"CLOSE": "DAY"}


@dataclass(frozen=True, kw_only=True)
class Order:
    """One order. None is unknown.

    Attributes:
        symbol: Ticker, for a derivative with strike and expiry; ``ticker`` is that of the underlying then.
        state: ``open``, ``filled``, ``cancelled``, ``inactive``, or IBKR's own word where it is a new one.
        quantity, filled: Without sign; ``side`` is ``BUY`` or ``SELL``.
        price: Limit, or stop price of a stop order; as quoted, in ``price_unit``.
        stop: Where an order with a limit begins to work.
        average: Average price of what was filled.
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
    average: float | None
    price_unit: str | None
    time_in_force: str | None
    changed_at: datetime | None
    name: str = ""
    stop: float | None = None
    last: float | None = None
    away: float | None = None
    quote: str | None = None


@dataclass(frozen=True)
class Orders:
    """The orders of one account that IBKR knows: open ones, and those of today that are done.

    Attributes:
        cold: The list came back empty after asking twice, before IBKR had loaded it.
        foreign: Orders of other accounts that came in place of this one's, of which there was none.
        no_prices: Why no order has a last price; None where they were asked for, or nothing was open.
    """

    account_id: str
    orders: tuple[Order, ...]
    cold: bool
    as_of: datetime
    foreign: int = 0
    no_prices: str | None = None


def subject_of(order: Order) -> Subject:
    """What an order is about."""
    return Subject(order.ticker, (order.conid,), order.name)


async def fetch_orders(gateway: Gateway, account_id: str) -> Orders:
    """Every order of one account, without prices of the market; needs the brokerage session.

    The account is always named, and nothing is filtered by IBKR: otherwise its list can be wrongly empty or stale.
    """
    from bezant_client.api.orders import list_orders

    reading = await gateway.ask(list_orders.asyncio_detailed(client=gateway.client, account_id=account_id))
    given = objects(reading.value.orders or [])
    rows = [row for row in given if (text(row.acct) or text(row.account)) in (account_id, None)]
    orders = [order_of(row) for row in rows]
    units = await fetch_units(gateway, [row for row in orders if row.price_unit in HUNDREDTHS and row.conid])
    orders = [replace(row, price_unit=units.get(row.conid, row.price_unit)) for row in orders]
    foreign = 0 if rows else len(given)
    return Orders(account_id, tuple(in_order(orders)), reading.cold, reading.as_of, foreign)


async def fetch_units(gateway: Gateway, orders: Sequence[Order]) -> dict[int | None, str | None]:
    """What the prices of orders are in, by conid, where it may be a hundredth of the currency."""
    listings = await fetch_by_conid(gateway, sorted({row.conid for row in orders if row.conid}))
    units = await fetch_price_units(gateway, list(listings.values()))
    return {row.conid: units.get(row.conid or 0) or unit_of(row.price_unit, None) for row in orders}


async def with_last_prices(gateway: Gateway, orders: Orders) -> Orders:
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


def beside_market(order: Order, quotes: Quotes) -> Order:
    """An order with the last price of its contract and the distance to it."""
    ticks = quotes.ticks.get(order.conid or 0)
    if ticks is None:
        return order
    last = ticks.figures.get("last")
    away = 100 * (order.price / last - 1) if last and order.price is not None else None
    unit = quotes.units.get(order.conid or 0) or order.price_unit
    return replace(order, last=last, away=away, quote=ticks.state, price_unit=unit)


def order_of(row: LiveOrder) -> Order:
    """One row of IBKR's list."""
    ticker = text(row.ticker) or ""
    described = (text(row.description1) or ticker).partition(" [")[0]
    status = text(row.status) or text(row.order_ccp_status) or "unknown"
    time_in_force = text(row.time_in_force)
    limit, stop = number(row.price), number(row.aux_price)
    return Order(
        order_id=whole(row.order_id),
        conid=whole(row.conid),
        ticker=ticker,
        symbol=described if text(row.sec_type) in DERIVATIVES else ticker,
        state=STATE_OF.get(status, status),
        side=SIDES.get((text(row.side) or "").upper()),
        kind=text(row.order_type) or text(row.orig_order_type),
        quantity=number(row.total_size),
        filled=number(row.filled_quantity),
        price=stop if limit is None else limit,
        stop=None if limit is None else stop,
        average=number(row.avg_price),
        price_unit=text(row.cash_ccy),
        name=text(row.company_name) or "",
        time_in_force=TIMES_IN_FORCE.get(time_in_force or "", time_in_force),
        changed_at=instant(row.last_execution_time_r),
    )
