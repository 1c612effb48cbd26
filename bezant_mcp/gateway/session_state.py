"""What is known of the session, learnt from every answer, and used to name every fault.

Four layers, each of which can fail alone: the Gateway process, the login, the brokerage session, and whether another
device holds it.
"""

from __future__ import annotations

import math
import ssl
import time
from dataclasses import dataclass
from typing import Any, Literal, cast

import httpx

from bezant_mcp.errors import (
    BezantError,
    BrokerageDown,
    Busy,
    Competing,
    GatewayDown,
    LoginNeeded,
    NoAnswer,
    NotAGateway,
    PenaltyBox,
    UnexpectedAnswer,
)
from bezant_mcp.gateway.cache import Cache, OwnerUnknown
from bezant_mcp.gateway.endpoints import AUTH_STATUS, LIMITS, TICKLE, VALIDATE, Limits
from bezant_mcp.gateway.faults import NotPrimed, RawResponse, find_fault
from bezant_mcp.gateway.http import GatewayRequest, Outcome, outcome_of
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings

NO_TLS = "it does not speak TLS"
# How long a tickle may wait for its turn, where another request can tell nearly as much.
SOON_SECONDS = 0.1
HOUR = 3600.0
# Under this, all processes keep what was seen of the brokerage session before the login was gone.
LOST = "note:lost"
USE_HTTPS = "Write https:// in IBKR_GATEWAY_URL, or switch listenSsl off in the Gateway's conf.yaml."


REFUSED = "IBKR refuses {path} (HTTP 401), although the {what} is there."
LATER = "Ask again in a minute; if it goes on, log in at the Gateway again."


class PathRefused(NotPrimed):
    """A 401 on a path about an account, with a valid login."""


class BrokeragePathRefused(BrokerageDown):
    """A 401 on one path that needs the brokerage session, which is there; whoever can do without it goes on."""

    code = UnexpectedAnswer.code

    def __init__(self, path: str) -> None:
        super().__init__(REFUSED.format(path=path, what="brokerage session"))
        self.next_step = LATER
        self.args = (f"{self.what} {LATER}",)


@dataclass
class SessionState:
    """The last known state of each layer; None where nothing is known yet.

    ``login_count`` grows with each login that is seen to begin, so that what was learnt in one session (accounts asked
    for, quotes subscribed) is not trusted in the next. ``opened_here``: this process opened the brokerage session.
    ``lost``: why the Gateway will log itself out within a minute, or has done so; empty while it has no reason.
    ``usable_at``: when the brokerage session was last seen to be usable, in seconds of ``time.monotonic``.
    """

    process: bool | None = None
    login: bool | None = None
    brokerage: bool | None = None
    authenticated: bool | None = None
    competing: bool | None = None
    login_count: int = 0
    opened_here: bool = False
    lost: Literal["taken", "gone", ""] = ""
    usable_at: float = -math.inf

    def note_login(self, valid: bool) -> None:
        """Remember whether the login holds."""
        self.process = True
        if valid and self.login is not True:
            self.login_count += 1
        self.login = valid
        if not valid:
            self.brokerage = self.competing = None

    def note_brokerage(self, status: dict[str, Any]) -> None:
        """Take over the flags of an ``auth/status`` object, in which ``established`` may be missing."""
        ready = status.get("authenticated") is True and status.get("connected") is True
        held_by_other = status.get("competing") is True
        usable = ready and not held_by_other and status.get("established") is not False
        if usable and self.brokerage is False:
            self.login_count += 1  # a new brokerage session has forgotten what the old one was asked first
        self.brokerage, self.competing = usable, held_by_other
        self.authenticated = status.get("authenticated") is True
        self.opened_here = self.opened_here and usable
        self.usable_at = time.monotonic() if usable else self.usable_at
        # These two flags together, whoever holds the session, make the Gateway log itself out half a minute later.
        ends = status.get("connected") is True and status.get("authenticated") is False
        self.lost = ("taken" if held_by_other else "gone") if ends else ""

    def brokerage_fault(self) -> BrokerageDown:
        """The error for a question that needs the brokerage session and did not find it."""
        return (Competing if self.competing else BrokerageDown)(ends=bool(self.lost))


class SessionTracker:
    """Read every answer of ``cache``, learn from it what it says of session and secrets, and raise if it is none."""

    def __init__(self, cache: Cache, settings: Settings, redaction: Redaction, limits: Limits = LIMITS) -> None:
        self.cache = cache
        self.limits = limits
        self.settings = settings
        self.origin = settings.origin
        self.redaction = redaction
        self.state = SessionState()
        # The last tickle that was answered, and when; it is given again until the next one may be sent, where
        # auth/status has just said that the login still holds.
        self.tickled = httpx.Response(200), -math.inf
        self.status_at = -math.inf

    async def ask(self, request: GatewayRequest) -> httpx.Response:
        """Return a readable answer that is this login's, with its body read.

        Raises:
            BezantError: the fault that the answer, or its absence, stands for.
        """
        while True:
            try:
                return await self.read(request)
            except OwnerUnknown:
                await self.find_owner(request)

    async def find_owner(self, request: GatewayRequest) -> None:
        """Ask whose login it is; in a ban, say, nothing can be asked, and what is kept has to do."""
        try:
            await self.read(request.aside(TICKLE, self.origin, fresh=True))
        except (LoginNeeded, GatewayDown, NotAGateway):
            raise
        except BezantError:
            pass
        self.cache.owner_asked_at = time.monotonic()

    async def read(self, request: GatewayRequest) -> httpx.Response:
        """Return a readable answer, or raise its fault."""
        if kept := self.last_tickle(request):
            return kept
        response = await self.fetch(request)
        answer = RawResponse(
            endpoint=request.endpoint,
            path=request.path,
            status=response.status_code,
            location=response.headers.get("location", ""),
            server=response.headers.get("server", ""),
            content=response.content,
        )
        fault = find_fault(answer, self.origin, self.settings.login_url)
        if isinstance(fault, LoginNeeded) and answer.status == 401:
            fault = await self.explain_401(request, fault)
        if request.endpoint.secrets:
            self.redaction.learn(answer.body)
        before = self.state.lost
        self.learn(answer, fault)
        if self.state.lost != before:
            await self.cache.store.remember(LOST, self.state.lost.encode(), HOUR)
        if isinstance(fault, LoginNeeded):
            self.tickled = httpx.Response(200), -math.inf
            await self.cache.forget()
            fault = LoginNeeded(self.settings.login_url, await self.why_lost())
        elif fault is None and (user := user_of(answer)):
            await self.cache.login_is(user)
        if fault is None and request.endpoint is TICKLE:
            self.tickled = response, time.monotonic()
        elif fault is None and request.endpoint is AUTH_STATUS:
            self.status_at = time.monotonic()
        if type(fault) is BrokerageDown:
            fault = self.state.brokerage_fault()
        if isinstance(fault, PenaltyBox):
            fault = outcome_of(response).ban or fault
        if fault is not None:
            fault.clear(self.redaction.clean_secrets)
            raise fault
        return response

    async def fetch(self, request: GatewayRequest) -> httpx.Response:
        """Send one request and read its whole answer, naming each way in which the line can fail."""
        try:
            response = await self.cache.handle_async_request(request)
            await response.aread()
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            fault = self.unreachable(error)
            if isinstance(fault, NotAGateway) and fault.what.endswith(NO_TLS + "."):
                fault = await self.who_speaks_no_tls(request) or fault
            raise fault from error
        except httpx.TimeoutException as error:
            self.state.process = True
            raise NoAnswer(self.origin, self.settings.answer_seconds) from error
        except httpx.TransportError as error:
            if self.origin.startswith("http://") and self.state.process is not True:
                # A port for TLS closes such a connection without a byte.
                raise NotAGateway(self.origin, "it does not speak plain HTTP", USE_HTTPS) from error
            raise UnexpectedAnswer(f"The Gateway at {self.origin} broke off its answer.") from error
        except httpx.DecodingError as error:
            raise UnexpectedAnswer(f"{request.url.path} was answered in an unreadable encoding.") from error
        response.headers.pop("set-cookie", None)
        return response

    def unreachable(self, error: Exception) -> BezantError:
        """Nothing listens, or what listens does not speak the Gateway's TLS."""
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, ssl.SSLCertVerificationError):
                return NotAGateway(
                    self.origin,
                    "its certificate does not verify",
                    "Name its authority with BEZANT_MCP_CA_FILE; certificates are only left unverified on loopback.",
                )
            if isinstance(cause, ssl.SSLError):
                return NotAGateway(self.origin, NO_TLS)
            cause = cause.__cause__ or cause.__context__
        self.state.process, self.state.login = False, None
        self.state.brokerage = self.state.competing = None
        return GatewayDown(self.origin)

    async def who_speaks_no_tls(self, request: GatewayRequest) -> BezantError | None:
        """Ask in plain HTTP, on this machine alone: AirPlay of macOS says who it is."""
        if request.url.host not in ("localhost", "127.0.0.1", "::1"):
            return None
        tickle = request.aside(TICKLE, self.origin.replace("https://", "http://", 1))
        try:
            response = await self.cache.handle_async_request(tickle)
            await response.aread()
        except (httpx.HTTPError, BezantError):
            return None
        server = response.headers.get("server", "")
        answer = RawResponse(TICKLE, TICKLE.path, response.status_code, "", server, b"")
        fault = find_fault(answer, self.origin, self.settings.login_url)
        return fault if isinstance(fault, NotAGateway) and server else None

    def last_tickle(self, request: GatewayRequest) -> httpx.Response | None:
        """The answer of a moment ago, where the next tickle would have to wait; not for those who want a fresh one."""
        if request.endpoint is not TICKLE or request.fresh or not self.tickled_lately or not self.status_is_new:
            return None
        response, at = self.tickled
        outcome = Outcome(age_seconds=time.monotonic() - at)
        return httpx.Response(200, content=response.content, extensions={"bezant": outcome})

    @property
    def tickled_lately(self) -> bool:
        """Whether the next tickle would have to wait for the limit on it."""
        return time.monotonic() - self.tickled[1] < self.limits.budgets(TICKLE)[0].seconds

    @property
    def status_is_new(self) -> bool:
        """Whether auth/status was answered just now."""
        return time.monotonic() - self.status_at < SOON_SECONDS

    async def why_lost(self) -> str:
        """Why the Gateway has logged itself out, as far as any process of the user has seen it; else empty."""
        told = None if self.state.lost else await self.cache.store.recall(LOST)
        if told and told.age_seconds < time.monotonic() - self.state.usable_at:
            self.state.lost = cast("Literal['taken', 'gone', '']", told.value.decode())
        return self.state.lost

    async def look(self, request: GatewayRequest) -> None:
        """Learn how login and brokerage session are now, with one request and without waiting for it.

        A tickle tells most, but only one a second may be sent.

        Raises:
            LoginNeeded: nobody is logged in.
        """
        tickle = request.aside(TICKLE, self.origin, fresh=True)
        tickle.deadline = time.monotonic() + SOON_SECONDS
        try:
            await self.read(tickle)
        except Busy:
            if request.endpoint is not AUTH_STATUS:
                await self.read(request.aside(AUTH_STATUS, self.origin))

    async def explain_401(self, request: GatewayRequest, fault: LoginNeeded) -> BezantError:
        """Say what a bare 401 stands for: no login, no brokerage session, or something that this login may not ask."""
        if request.endpoint is TICKLE or self.state.login is False:
            return fault
        before = self.tickled
        try:
            await self.look(request)
        except LoginNeeded as error:
            return error
        if request.endpoint is AUTH_STATUS and self.tickled is before:
            return fault  # the look had no turn
        if request.endpoint.refused == "brokerage session":
            return BrokeragePathRefused(request.path) if self.state.brokerage else BrokerageDown()
        what = REFUSED.format(path=request.path, what="login")
        return PathRefused(what) if request.endpoint.refused == "account" else UnexpectedAnswer(what, 401, LATER)

    def learn(self, answer: RawResponse, fault: BezantError | None) -> None:
        """Take from one answer what it says of the four layers."""
        if isinstance(fault, NotAGateway):
            self.state.process = False
            return
        self.state.process = True
        if isinstance(fault, LoginNeeded):
            self.state.note_login(False)
            return
        if type(fault) is BrokerageDown:
            self.state.brokerage = False
        if fault is not None:
            return
        if answer.endpoint is VALIDATE:
            self.state.note_login(not (isinstance(answer.body, dict) and answer.body.get("RESULT") is False))
        elif answer.endpoint is TICKLE or answer.endpoint.refused == "account":
            self.state.note_login(True)
        status = authentication_status(answer)
        if status is not None:
            self.state.note_brokerage(status)
            if status.get("authenticated") is True:
                self.state.note_login(True)


def user_of(answer: RawResponse) -> str:
    """Whose login it is, where an answer says it."""
    named = isinstance(answer.body, dict) if answer.endpoint.user_key else False
    return str(answer.body.get(answer.endpoint.user_key) or "") if named else ""


def authentication_status(answer: RawResponse) -> dict[str, Any] | None:
    """The object with ``authenticated``, ``connected`` and ``competing``, from the two answers that carry it."""
    if answer.endpoint not in (AUTH_STATUS, TICKLE) or not isinstance(answer.body, dict):
        return None
    if answer.endpoint is AUTH_STATUS:
        return answer.body
    server = answer.body.get("iserver")
    status = server.get("authStatus") if isinstance(server, dict) else None
    return status if isinstance(status, dict) else {}
