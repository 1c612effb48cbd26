"""The session: what must be asked before a question, and again while its first answer is cold."""

from __future__ import annotations

import logging
import math
import time

import anyio
import httpx

from bezant_mcp.errors import (
    BadAccount,
    BezantError,
    BrokerageDown,
    Busy,
    GatewayDown,
    IbkrUnavailable,
    LoginNeeded,
    NoAnswer,
    UnexpectedAnswer,
)
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.endpoints import (
    ACCOUNT_META,
    API,
    AUTH_STATUS,
    BROKERAGE_ACCOUNTS,
    BROKERAGE_SESSION,
    LIMITS,
    PORTFOLIO_ACCOUNTS,
    PORTFOLIO_SUBACCOUNTS,
    QUARTER_HOUR,
    TICKLE,
    Endpoint,
    Limits,
)
from bezant_mcp.gateway.faults import NotPrimed
from bezant_mcp.gateway.http import GatewayRequest, Link, decoded, outcome_of
from bezant_mcp.gateway.session_state import LATER, SOON_SECONDS, PathRefused, SessionTracker
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings

log = logging.getLogger(__name__)
MOST_RETRIES = 2
OPENING = b'{"publish": true, "compete": false}'


class Session(Link):
    """Ask first what a question needs, and again while its answer looks cold, within bounds.

    Whatever comes back is a readable answer of this login. The brokerage session is opened only for users who asked for
    it with ``--brokerage-session``.
    """

    def __init__(self, cache: Cache, settings: Settings, redaction: Redaction, limits: Limits = LIMITS) -> None:
        super().__init__(cache)
        self.settings = settings
        self.limits = limits
        self.tracker = SessionTracker(cache, settings, redaction, limits)
        self.state = self.tracker.state
        self.primed: dict[Endpoint, tuple[int, float]] = {}
        self.priming = anyio.Lock()
        self.opening = anyio.Lock()
        self.tried_to_open_at = -math.inf
        # Whether auth/status was seen to answer although nobody is logged in.
        self.answers_anyone = False

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Send one question with all that it needs before and after."""
        try:
            return await self.answer(request)
        except BrokerageDown:
            if not self.settings.brokerage_session or not await self.open_brokerage(request):
                raise
            return await self.answer(request)

    async def answer(self, request: GatewayRequest) -> httpx.Response:
        """Meet the conditions, ask, and ask again while the answer looks cold."""
        endpoint = request.endpoint
        await self.look_first(request)
        if endpoint.needs is not None:
            await self.prime(endpoint.needs, request)
        response = await self.send(request)
        query = request.url.query.decode()
        for seconds in endpoint.cold_waits if endpoint.looks_cold else ():
            if not endpoint.is_cold(decoded(response.content), query):
                break
            await anyio.sleep(seconds * self.limits.cold_waits)
            response = await self.tracker.ask(request)
        outcome = outcome_of(response)
        outcome.endpoint = endpoint
        outcome.cold = endpoint.looks_cold is not None and endpoint.is_cold(decoded(response.content), query)
        return response

    async def look_first(self, request: GatewayRequest) -> None:
        """Where something that the question needs was missing lately, find out whether it still is.

        One request that IBKR sets no limit to tells it: what the question would send may have to wait for its turn, and
        would use it up for nothing, which for a turn in a quarter of an hour is too dear in any case.

        Raises:
            LoginNeeded: nobody is logged in, still.
            BrokerageDown: there is no brokerage session, still.
        """
        endpoint, state = request.endpoint, self.state
        needs_brokerage = endpoint.refused == "brokerage session"
        missing = state.login is False or (needs_brokerage and state.brokerage is False)
        too_early = endpoint is TICKLE and self.tracker.tickled_lately and not self.tracker.status_is_new
        dear = endpoint.keep_seconds >= QUARTER_HOUR and not self.is_primed(endpoint, self.lately(endpoint))
        if endpoint is AUTH_STATUS or not (missing or too_early or dear):
            return
        try:
            await self.tracker.read(request.aside(AUTH_STATUS, self.settings.origin))
        except LoginNeeded:
            self.answers_anyone = False
            raise
        except (GatewayDown, NoAnswer):
            raise
        except BezantError:
            return  # the question itself may fare better
        if state.login is False and endpoint is not TICKLE:
            await self.look_at_login(request)
        if needs_brokerage and state.brokerage is False and (state.competing or not state.authenticated):
            raise state.brokerage_fault()

    async def look_at_login(self, request: GatewayRequest) -> None:
        """Ask for the login itself, where auth/status was answered and leaves that open.

        Raises:
            LoginNeeded: nobody is logged in.
        """
        tickle = request.aside(TICKLE, self.settings.origin)
        if self.answers_anyone:
            tickle.deadline = time.monotonic() + SOON_SECONDS
        try:
            await self.tracker.read(tickle)
        except LoginNeeded:
            self.answers_anyone = True
            raise
        except Busy:  # asked a moment ago, and nothing has changed since
            raise LoginNeeded(self.settings.login_url, self.state.lost) from None

    async def send(self, request: GatewayRequest) -> httpx.Response:
        """Send once; prime and repeat once where priming turns out lost; repeat what a cold call fails on."""
        sent_at = time.monotonic()
        try:
            response = await self.tracker.ask(request)
        except NotPrimed as error:
            response = await self.send_primed(request, error, sent_at)
        except (UnexpectedAnswer, IbkrUnavailable) as error:
            response = await self.repeat(request, error)
        if outcome_of(response).age_seconds is None:
            self.note_primed(request.endpoint)
        return response

    async def send_primed(self, request: GatewayRequest, error: NotPrimed, since: float) -> httpx.Response:
        """Send once more after priming; an advisor's sub-account needs the list of sub-accounts too.

        That list may have been kept from before a log-in that nobody noticed.

        Raises:
            UnexpectedAnswer: IBKR refuses this path.
            BadAccount: IBKR does not list the account of this path.
        """
        endpoint = request.endpoint
        lists: tuple[Endpoint, ...] = (endpoint.needs or BROKERAGE_ACCOUNTS,)
        account_id = request.path.split("/")[2] if "{accountId}" in endpoint.path else ""
        refused = isinstance(error, PathRefused)
        if refused and (endpoint is PORTFOLIO_ACCOUNTS or await self.answers_for(account_id, request)):
            raise in_vain(error) from None
        if endpoint.path.startswith("/portfolio"):
            # The list of sub-accounts does for both, and its turn comes sooner: few ask for it.
            lists = (PORTFOLIO_SUBACCOUNTS, PORTFOLIO_ACCOUNTS) if account_id else (PORTFOLIO_ACCOUNTS,)
        listed: set[str] = set()
        for first in lists:
            listed |= await self.prime(first, request, since=since)
            try:
                return await self.tracker.ask(request)
            except NotPrimed as again:
                error = again
            if account_id in listed:
                break
        if not refused or not listed or not account_id or account_id in listed:
            raise in_vain(error) from None
        raise BadAccount("IBKR does not know this account id or has not loaded it yet.") from None

    async def answers_for(self, account_id: str, request: GatewayRequest) -> bool:
        """Whether IBKR answers about this account at all: then a refusal is that of one path."""
        path = ACCOUNT_META.path.format(accountId=account_id)
        if not account_id or request.path == path:
            return False
        asked = request.aside(ACCOUNT_META, self.settings.origin)
        asked.url = asked.url.copy_with(path=API + path)
        try:
            await self.tracker.read(asked)
        except LoginNeeded:
            raise
        except BezantError:
            return False
        return True

    async def repeat(self, request: GatewayRequest, error: BezantError) -> httpx.Response:
        """Try again what a cold call may fail once."""
        for seconds in request.endpoint.cold_waits[:MOST_RETRIES]:
            final = any(word in error.what.lower() for word in request.endpoint.final)
            if final or getattr(error, "status", None) not in request.endpoint.retries:
                break
            await anyio.sleep(seconds * self.limits.cold_waits)
            try:
                return await self.tracker.ask(request)
            except (UnexpectedAnswer, IbkrUnavailable) as again:
                error = again
        raise error

    async def prime(self, endpoint: Endpoint, request: GatewayRequest, since: float = 0.0) -> set[str]:
        """Ask for ``endpoint``, unless this session has asked already, at ``since`` or later (seconds, monotonic).

        Returns the accounts that it lists, if it was asked.
        """
        if self.is_primed(endpoint, since):
            return set()
        async with self.priming:
            if self.is_primed(endpoint, since):
                return set()  # by whoever had the lock before
            try:
                response = await self.tracker.ask(request.aside(endpoint, self.settings.origin, fresh=True))
            except NotPrimed as error:
                raise in_vain(error) from None
            self.note_primed(endpoint)
        rows = decoded(response.content)
        rows = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        return {str(row.get("accountId") or row.get("id")) for row in rows}

    def is_primed(self, endpoint: Endpoint, since: float) -> bool:
        """Whether this session has been asked for ``endpoint``, at ``since`` or later."""
        return endpoint in self.primed and self.primed[endpoint] >= (self.state.session, since)

    def lately(self, endpoint: Endpoint) -> float:
        """Since when an answer of ``endpoint`` is kept, in seconds of ``time.monotonic``."""
        return time.monotonic() - endpoint.keep_seconds * self.limits.own_limits

    def note_primed(self, endpoint: Endpoint) -> None:
        """Remember that this session has been asked for ``endpoint``."""
        self.primed[endpoint] = (self.state.session, time.monotonic())

    async def open_brokerage(self, request: GatewayRequest) -> bool:
        """Try to open the brokerage session; True if it can be used now. ``request`` is the question that needs it.

        Never with ``compete``: a session that TWS or the phone holds stays theirs. The endpoint's row, which does not
        know of ``OPENING``, lets no other body through.
        """
        async with self.opening:
            # Who holds it must be known: to open one that works may tear it down.
            if not await self.was_told(AUTH_STATUS, request):
                return False
            tried_lately = time.monotonic() - self.tried_to_open_at < self.limits.opening_rest_seconds
            if self.state.brokerage or self.state.competing or tried_lately:
                return self.state.brokerage is True
            self.tried_to_open_at = time.monotonic()
            log.info("opening the brokerage session")
            await self.was_told(BROKERAGE_SESSION, request, OPENING)
            with anyio.move_on_after(self.limits.opening_seconds):
                while not (self.state.brokerage or self.state.competing):
                    await anyio.sleep(self.limits.opening_poll_seconds)
                    await self.was_told(AUTH_STATUS, request)
            self.state.opened_here = bool(self.state.brokerage)
            return self.state.opened_here

    async def was_told(self, endpoint: Endpoint, request: GatewayRequest, content: bytes = b"{}") -> bool:
        """Send a request of the session's own, and tell whether it was answered; what is said is learnt below."""
        try:
            await self.tracker.ask(request.aside(endpoint, self.settings.origin, content))
        except BezantError as error:
            log.info("%s: %s", endpoint.path, error.code)
            return False
        return True


def in_vain(error: NotPrimed) -> UnexpectedAnswer:
    """The error where asking for the accounts first did not help, or was refused itself."""
    return UnexpectedAnswer(error.what, 401 if isinstance(error, PathRefused) else None, LATER)
