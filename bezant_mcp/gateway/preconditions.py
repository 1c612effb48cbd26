"""What must be asked before a question, and what a first answer looks like that only started something.

IBKR answers many first calls with status 200 and nothing in it: the call opened a subscription, or the accounts had
not been asked for yet. Both are data here: what a path needs, when its answer looks cold, and how long to wait before
asking again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

PORTFOLIO_ACCOUNTS = "/portfolio/accounts"
PORTFOLIO_SUBACCOUNTS = "/portfolio/subaccounts"
BROKERAGE_ACCOUNTS = "/iserver/accounts"


def no_orders_yet(body: Any, _query: str) -> bool:
    """The first call for orders says ``snapshot: false`` and opens the subscription."""
    return isinstance(body, dict) and not body.get("orders") and body.get("snapshot") is False


def empty(body: Any, _query: str) -> bool:
    """An empty list or object, which the first call gives whatever there is."""
    return body in ([], {})


def no_pnl_yet(body: Any, _query: str) -> bool:
    """The first call for profit and loss has no row."""
    return isinstance(body, dict) and body.get("upnl") == {}


# Fields of a snapshot whose coming shows that a row is there; what IBKR computes of an option comes later than prices.
PRICES = frozenset({"31", "84", "86", "7635", "7741", "7296"})
GREEKS = frozenset({"7308", "7633"})
# First letters of field 6509 after which no price will come: not subscribed, agreement not signed.
NEVER_PRICED = ("N", "O")


def no_ticks_yet(body: Any, query: str) -> bool:
    """A snapshot row without any of the prices that were asked for only confirms the subscription."""
    wanted = {tag for text in parse_qs(query).get("fields", []) for tag in text.split(",")}
    signs = [some for some in (wanted & PRICES, wanted & GREEKS) if some] or [wanted]
    rows = [row for row in body if isinstance(row, dict)] if isinstance(body, list) else []
    return any(
        not all(some & row.keys() for some in signs)
        for row in rows
        if not str(row.get("6509", "")).startswith(NEVER_PRICED)
    )


def thin_watchlist(body: Any, _query: str) -> bool:
    """The first call names the contracts only."""
    rows = body.get("instruments") if isinstance(body, dict) else None
    return bool(rows) and isinstance(rows, list) and all(isinstance(row, dict) and "ST" not in row for row in rows)


@dataclass(frozen=True)
class Precondition:
    """What one family of paths needs.

    Attributes:
        path: Pattern of the path below ``/v1/api``.
        needs: Path to be asked once in each session before.
        looks_cold: Tells from the body and the query that the answer only started something.
        waits: Seconds before each further try while the answer looks cold.
        retries: Statuses that a first call gives although the second succeeds.
        final: Words of an error after which asking again is in vain, in lower case.
    """

    path: re.Pattern[str]
    needs: str = ""
    looks_cold: Callable[[Any, str], bool] | None = None
    waits: tuple[float, ...] = ()
    retries: tuple[int, ...] = ()
    final: tuple[str, ...] = ()


def when(pattern: str, **facts: Any) -> Precondition:
    """One row of the table."""
    return Precondition(re.compile(pattern), **facts)


# First match wins.
PRECONDITIONS = (
    when(r"/portfolio/(accounts|subaccounts2?|allocation)"),
    when(r"/portfolio/[^/]+/combo/positions", needs=PORTFOLIO_ACCOUNTS, looks_cold=empty, waits=(1.0,)),
    when(r"/portfolio2?/.*", needs=PORTFOLIO_ACCOUNTS),
    when(r"/iserver/account/orders", needs=BROKERAGE_ACCOUNTS, looks_cold=no_orders_yet, waits=(5.1,)),
    when(r"/iserver/account/trades", needs=BROKERAGE_ACCOUNTS, looks_cold=empty, waits=(5.1,)),
    when(r"/iserver/account/pnl/partitioned", needs=BROKERAGE_ACCOUNTS, looks_cold=no_pnl_yet, waits=(5.1,)),
    when(r"/iserver/account/order/status/.*", needs=BROKERAGE_ACCOUNTS),
    when(r"/iserver/account/[^/]+/summary.*", needs=BROKERAGE_ACCOUNTS),
    when(
        r"/iserver/marketdata/snapshot",
        needs=BROKERAGE_ACCOUNTS,
        looks_cold=no_ticks_yet,
        waits=(0.6, 0.8, 1.2, 1.6),
        retries=(503,),
    ),
    when(
        r"/iserver/marketdata/history",
        needs=BROKERAGE_ACCOUNTS,
        waits=(2.0, 2.0),
        retries=(404, 500),
        final=("permission",),
    ),
    when(r"/iserver/watchlist", looks_cold=thin_watchlist, waits=(0.6,)),
)
NOTHING = Precondition(re.compile(""))
