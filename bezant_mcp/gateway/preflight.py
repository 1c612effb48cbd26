"""The transport that asks first what a question needs, and again while its answer looks cold."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx

from bezant_mcp.errors import BadAccount, BezantError, BrokerageDown, IbkrUnavailable, UnexpectedAnswer
from bezant_mcp.gateway.cache import AGE, FRESH
from bezant_mcp.gateway.faults import NotPrimed
from bezant_mcp.gateway.guard import API
from bezant_mcp.gateway.limits import LIMITS, Limits
from bezant_mcp.gateway.preconditions import (
    BROKERAGE_ACCOUNTS,
    NOTHING,
    PORTFOLIO_ACCOUNTS,
    PORTFOLIO_SUBACCOUNTS,
    PRECONDITIONS,
    Precondition,
)
from bezant_mcp.gateway.session_state import ACCOUNT_PATHS, SessionState

COLD = "x-bezant-cold"
MOST_RETRIES = 2


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
        limits: Limits = LIMITS,
    ) -> None:
        self.inner = inner
        self.origin = origin
        self.state = state
        self.open_brokerage = open_brokerage
        self.limits = limits
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
            await anyio.sleep(seconds * self.limits.cold_waits)
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
            response = await self.send_primed(request, path, needs, sent_at)
        except (UnexpectedAnswer, IbkrUnavailable) as error:
            response = await self.repeat(request, rule, error)
        if path in (PORTFOLIO_ACCOUNTS, PORTFOLIO_SUBACCOUNTS, BROKERAGE_ACCOUNTS) and AGE not in response.headers:
            self.note_primed(path)
        return response

    async def send_primed(self, request: httpx.Request, path: str, needs: str, since: float) -> httpx.Response:
        """Send once more after priming; an advisor's sub-account needs the list of sub-accounts too.

        That list may have been kept from before a log-in that nobody noticed.
        """
        for first in (needs, PORTFOLIO_SUBACCOUNTS) if needs == PORTFOLIO_ACCOUNTS else (needs,):
            await self.prime(first, request, since=since)
            try:
                return await self.inner.handle_async_request(request)
            except NotPrimed as error:
                refused = error
        if not path.startswith(ACCOUNT_PATHS):
            raise in_vain(refused) from None
        raise BadAccount("IBKR does not know this account id, or has not loaded the account yet.") from None

    async def repeat(self, request: httpx.Request, rule: Precondition, error: BezantError) -> httpx.Response:
        """Try again what a cold call may fail once."""
        for seconds in rule.waits[:MOST_RETRIES]:
            final = any(word in error.what.lower() for word in rule.final)
            if final or getattr(error, "status", None) not in rule.retries:
                break
            await anyio.sleep(seconds * self.limits.cold_waits)
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
