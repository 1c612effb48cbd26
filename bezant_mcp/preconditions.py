"""What must be asked before a question, and what a first answer looks like that only started something.

IBKR answers many first calls with status 200 and nothing in it: the call opened a subscription, or the accounts had
not been asked for yet. Both are data here: what a path needs, when its answer looks cold, and how long to wait before
asking again.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx

from bezant_mcp.errors import BadAccount, BezantError, BrokerageDown, IbkrUnavailable, UnexpectedAnswer
from bezant_mcp.kept import AGE, FRESH
from bezant_mcp.read_only import API
from bezant_mcp.verdicts import NotPrimed
from bezant_mcp.witness import ACCOUNT_PATHS, SessionState

COLD = "x-bezant-cold"
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
MOST_RETRIES = 2
NOTHING = Precondition(re.compile(""))


class Prepared(httpx.AsyncBaseTransport):
    """Ask first what a question needs, and again while its answer looks cold, within bounds.

    An answer that still looks cold after the last try carries the header ``x-bezant-cold``.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        origin: str,
        state: SessionState,
        open_brokerage: Callable[[httpx.Request], Awaitable[bool]] | None = None,
    ) -> None:
        self.inner = inner
        self.origin = origin
        self.state = state
        self.open_brokerage = open_brokerage
        self.primed: dict[str, tuple[int, float]] = {}
        self.lock = anyio.Lock()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one question with all that it needs before and after."""
        try:
            return await self.answer(request)
        except BrokerageDown:
            if self.open_brokerage is None or not await self.open_brokerage(request):
                raise
            return await self.answer(request)

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """Meet the conditions, ask, and ask again while the answer looks cold."""
        path = request.url.path.split(API, 1)[-1]
        rule = next((row for row in PRECONDITIONS if row.path.fullmatch(path)), NOTHING)
        if rule.needs:
            await self.prime(rule.needs, request)
        response = await self.send(request, rule, path)
        for seconds in rule.waits:
            if rule.looks_cold is None or not rule.looks_cold(
                decoded(response), request.url.query.decode("ascii", "replace")
            ):
                break
            await anyio.sleep(seconds)
            response = await self.inner.handle_async_request(request)
        else:
            if rule.looks_cold is not None and rule.looks_cold(decoded(response), request.url.query.decode()):
                response.headers[COLD] = "1"
        return response

    async def send(self, request: httpx.Request, rule: Precondition, path: str) -> httpx.Response:
        """Send once; prime and repeat once where priming turns out lost; repeat what a cold call fails on."""
        sent_at = time.monotonic()
        try:
            response = await self.inner.handle_async_request(request)
        except NotPrimed:
            needs = rule.needs or (PORTFOLIO_ACCOUNTS if path.startswith("/portfolio") else BROKERAGE_ACCOUNTS)
            response = await self.send_primed(request, needs, sent_at)
        except (UnexpectedAnswer, IbkrUnavailable) as error:
            response = await self.repeat(request, rule, error)
        if path in (PORTFOLIO_ACCOUNTS, PORTFOLIO_SUBACCOUNTS, BROKERAGE_ACCOUNTS) and AGE not in response.headers:
            self.note_primed(path)
        return response

    async def send_primed(self, request: httpx.Request, needs: str, since: float) -> httpx.Response:
        """Send once more after priming; an advisor's sub-account needs the list of sub-accounts too.

        That list may have been kept from before a log-in that nobody noticed.
        """
        for first in (needs, PORTFOLIO_SUBACCOUNTS) if needs == PORTFOLIO_ACCOUNTS else (needs,):
            await self.prime(first, request, since=since)
            try:
                return await self.inner.handle_async_request(request)
            except NotPrimed as error:
                refused = error
        if not request.url.path.split(API, 1)[-1].startswith(ACCOUNT_PATHS):
            raise in_vain(refused) from None
        raise BadAccount("IBKR does not know this account id, or has not loaded the account yet.") from None

    async def repeat(self, request: httpx.Request, rule: Precondition, error: BezantError) -> httpx.Response:
        """Try again what a cold call may fail once."""
        for seconds in rule.waits[:MOST_RETRIES]:
            final = any(word in error.what.lower() for word in rule.final)
            if final or getattr(error, "status", None) not in rule.retries:
                break
            await anyio.sleep(seconds)
            try:
                return await self.inner.handle_async_request(request)
            except (UnexpectedAnswer, IbkrUnavailable) as again:
                error = again
        raise error

    async def prime(self, path: str, request: httpx.Request, since: float = 0.0) -> None:
        """Ask ``path``, unless this session has been asked already, at ``since`` or later (seconds, monotonic)."""
        if self.is_primed(path, since):
            return
        async with self.lock:
            if self.is_primed(path, since):
                return  # by whoever had the lock before
            first = httpx.Request(
                "GET",
                f"{self.origin}{API}{path}",
                headers={"user-agent": request.headers.get("user-agent", "")},
                extensions={**request.extensions, FRESH: True},
            )
            try:
                await self.inner.handle_async_request(first)
            except NotPrimed as error:
                raise in_vain(error) from None
            self.note_primed(path)

    def is_primed(self, path: str, since: float) -> bool:
        """Whether this session has been asked for ``path``, at ``since`` or later."""
        session, asked_at = self.primed.get(path, (-1, 0.0))
        return session == self.state.login_count and asked_at >= since

    def note_primed(self, path: str) -> None:
        """Remember that this session has been asked for ``path``."""
        self.primed[path] = (self.state.login_count, time.monotonic())

    async def aclose(self) -> None:
        """Close the transports below."""
        await self.inner.aclose()


def in_vain(error: NotPrimed) -> UnexpectedAnswer:
    """The error where asking for the accounts first did not help, or was refused itself."""
    return UnexpectedAnswer(error.what, next_step="Ask again in a minute; if it goes on, log in at the Gateway again.")


def decoded(response: httpx.Response) -> Any:
    """The JSON of a readable answer, or None for an empty one."""
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return None
