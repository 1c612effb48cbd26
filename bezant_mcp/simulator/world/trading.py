"""Orders and fills of the awkward book, as data, and what one more trade makes of a book.

Prices of orders are as they are quoted: pence where the market quotes pence.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from dateutil import tz

from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world.book import Account, Book, Cash, Contract, Holding


@dataclass(frozen=True, slots=True)
class Order:
    """One order of today. ``told`` takes the place of members of its row, ``status_told`` of those of its status."""

    id: int
    conid: int
    side: str
    size: float
    kind: str
    price: str
    status: str
    tif: str = "CLOSE"
    filled: float = 0.0
    average: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)
    status_told: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fill:
    """One fill; several fills may belong to one order. ``told`` takes the place of members of its row."""

    order_id: int
    conid: int
    side: str
    size: float
    price: float
    commission: str
    days_ago: int
    told: Mapping[str, Any] = field(default_factory=dict)


NO_FUNDS = "The buying power of the account is too small for this order."
ORDERS: tuple[Order, ...] = (
    Order(1101000001, c.AAPL, "BUY", 10, "Limit", "198.00", "Submitted"),
    Order(1101000002, c.VOD_LSE, "SELL", 5000, "Limit", "80.00", "Submitted", "GTC"),
    Order(1101000003, c.TSLA, "BUY", 40, "Stop", "275.00", "PreSubmitted", "GTC"),
    Order(1101000004, c.CLOSED, "SELL", 50, "Market", "", "Filled", filled=50.0, average="31.00"),
    Order(1101000005, c.MSFT, "BUY", 5, "Limit", "450.00", "Cancelled"),
    Order(1101000006, c.KO, "BUY", 10, "Limit", "60.00", "Inactive", status_told={"text": NO_FUNDS}),
)

# The shares of INTC had cost 28.59: 50 x (31.00 - 28.59) is today's realised 120.50.
FILLS: tuple[Fill, ...] = (
    Fill(1101000004, c.CLOSED, "S", 30, 31.0, "0.60", 0),
    Fill(1101000004, c.CLOSED, "S", 20, 31.0, "0.45", 0),
    Fill(1100900001, c.MSFT, "B", 3, 503.0, "0.35", 2),
    Fill(1100900001, c.MSFT, "B", 1, 503.5, "0.35", 2),
    Fill(1100900001, c.MSFT, "B", 1, 504.5, "0.30", 2),
    Fill(1100900002, c.SHEL_LSE, "B", 100, 2610.0, "3.00", 3),
    Fill(1100900003, c.option_conid(c.SPY, 0, 610.0, "P"), "S", 1, 9.0, "0.70", 4),
    Fill(1100900004, c.NESN, "S", 10, 91.0, "5.00", 6),
)


def traded_at(fill: Fill, number: int, now: datetime) -> datetime:
    """When a fill was; what was traded today was traded after midnight in New York, even where that was just now."""
    midnight = now.astimezone(tz.gettz("America/New_York")).replace(hour=0, minute=0, second=0, microsecond=0)
    return (
        now - timedelta(days=fill.days_ago) - min(timedelta(minutes=30 - number), (now - midnight) * (30 - number) / 31)
    )


def execution_id(fill: Fill, number: int) -> str:
    """IBKR's number of an execution; the digits after the last dot count corrections."""
    return str(fill.told.get("execution_id", f"0000a{number:03d}.0000b001.01.01"))


def after_fill(held: Holding, quantity: float) -> Holding:
    """The holding after so much was bought (negative: sold) at the price now."""
    price, before = held.contract.price, held.quantity
    left = before + quantity
    if before * quantity >= 0:
        average = (before * held.average_price + quantity * price) / left if left else price
        return Holding(held.contract, left, round(average, 6), held.realized)
    closed = min(abs(before), abs(quantity)) * (1 if before > 0 else -1)
    gain = round((price - held.average_price) * closed * held.contract.multiplier, 4)
    turned = before * left < 0
    return Holding(held.contract, left, price if turned else held.average_price, round(held.realized + gain, 4))


def after_trade(account: Account, contract: Contract, quantity: float) -> Account:
    """The account after a trade at the price now, without commission; a future's price moves no cash."""
    held = account.by_conid.get(contract.conid, Holding(contract, 0.0, contract.price))
    rows = [row for row in account.holdings if row is not held]  # one lot of several, if there are
    cash = dict(account.cash)
    if contract.counts:
        known = cash.get(contract.currency, Cash(0.0))
        settled = known.balance if known.settled is None else known.settled
        cost = round(quantity * contract.price * contract.multiplier, 4)
        cash[contract.currency] = replace(known, balance=known.balance - cost, settled=settled)
    return replace(account, holdings=(*rows, after_fill(held, quantity)), cash=cash)


def book_after(book: Book, account_id: str | None, conid: int, quantity: float) -> Book:
    """The book after a trade in one account, the first when none is named.

    Raises:
        ValueError: No such account or contract.
    """
    account = book.account(account_id) if account_id else book.accounts[0]
    contract = book.contracts.get(conid)
    if account is None or contract is None:
        raise ValueError(f"no such {'account' if account is None else 'contract'}")
    traded = after_trade(account, contract, quantity)
    return replace(book, accounts=tuple(traded if row.id == account.id else row for row in book.accounts))
