"""What is known of the session, learnt from every answer, and used to name every fault.

Four layers, each of which can fail alone: the Gateway process, the login, the brokerage session, and whether another
device holds it.
"""

from __future__ import annotations

import json
import math
import re
import ssl
import time
from dataclasses import dataclass
from typing import Any, Literal, cast

import anyio
import httpx

from bezant_mcp.errors import (
    BezantError,
    BrokerageDown,
    Busy,
    Competing,
    GatewayDown,
    LoginNeeded,
    NotAGateway,
    PenaltyBox,
    UnexpectedAnswer,
)
from bezant_mcp.gateway.cache import Cache, OwnerUnknown
from bezant_mcp.gateway.endpoints import API, AUTH_STATUS, LIMITS, MINUTE, TICKLE, VALIDATE, Limits
from bezant_mcp.gateway.faults import NotPrimed, RawResponse, find_fault
from bezant_mcp.gateway.http import GatewayRequest, Outcome, outcome_of
from bezant_mcp.gateway.line import OtherScheme, causes, line_fault, speaks_other_scheme
from bezant_mcp.redaction import ACCOUNT_KEYS, SECRET_KEYS, Redaction, each_text
from bezant_mcp.settings import Settings

# Marks of this login's secrets, for other processes that may not ask for them so soon.
SECRETS = "secrets"
# How long they are waited for, and when they are asked for again where they were not had.
SECRETS_SECONDS, SECRETS_AGAIN_SECONDS = 3.0, 30.0
# Bodies without these are not looked at for secrets.
SECRET_NAMES = re.compile(b'"(?:%s)"' % "|".join(sorted(SECRET_KEYS | ACCOUNT_KEYS)).encode(), re.IGNORECASE)
# Words from outside stand in quotation marks, which they cannot close.
QUOTED = re.compile(r"'[^']*'")
# How long a tickle may wait for its turn, where another request can tell nearly as much.
SOON_SECONDS = 0.1
HOUR = 3600.0
# Under this, all processes keep what was seen of the brokerage session before the login was gone.
LOST = "note:lost"


REFUSED = "IBKR refuses {path} (HTTP 401) despite a valid {what}."
LATER = "Ask again in a minute; if that fails, log in at the Gateway again."


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

    @property
    def session(self) -> int:
        """Which session this is, from 1: before anything was heard of a login there can have been no other."""
        return max(self.login_count, 1)

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
        redaction.public.add(httpx.URL(self.origin).host)
        self.state = SessionState()
        # The last tickle that was answered, and when; it is given again until the next one may be sent, where
        # auth/status has just said that the login still holds.
        self.tickled = httpx.Response(200), -math.inf
        self.status_at = -math.inf
        # In which login its secrets were heard, and when they were last asked for.
        self.secrets_of = -1
        self.secrets_asked_at = -math.inf
        self.secrets_marked = False
        self.hearing = anyio.Lock()
        self.user_agent = ""
        cache.cleaned = self.cleaned

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

    async def know_secrets(self) -> bool:
        """Hear what the secrets of this login are, once in each, before words of IBKR leave the process.

        Where they cannot be had, what another process heard a moment ago does; else what looks like a secret is struck
        out of answers.

        Returns:
            Whether they are known.
        """
        async with self.hearing:
            now = time.monotonic()
            if self.secrets_of != self.state.login_count and now - self.secrets_asked_at >= SECRETS_AGAIN_SECONDS:
                self.secrets_asked_at = now
                self.secrets_marked = await self.ask_for_secrets(now + SECRETS_SECONDS)
            return self.secrets_of == self.state.login_count or self.secrets_marked

    async def ask_for_secrets(self, deadline: float) -> bool:
        """Ask who is logged in; the answer is learnt on its way. True where another process's marks have to do."""
        url, headers = f"{self.origin}{API}{VALIDATE.path}", {"user-agent": self.user_agent}
        timeout = {"timeout": httpx.Timeout(SECRETS_SECONDS).as_dict()}
        try:
            await self.read(GatewayRequest(VALIDATE, url, headers, extensions=timeout, deadline=deadline))
        except BezantError as error:
            marks = await self.cache.store.recall(SECRETS)
            if marks is not None:
                self.redaction.take_marks(marks.value)
            self.redaction.wary = self.secrets_of < 0 and not isinstance(error, LoginNeeded)
            return marks is not None
        return False

    async def cleaned(self, content: bytes) -> bytes:
        """What is to be kept, without secrets where others can read it."""
        if not self.cache.store.shared:
            return content
        await self.know_secrets()
        return json.dumps(each_text(json.loads(content), self.redaction.clean_kept)).encode()

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
        self.user_agent = request.headers.get("user-agent", "")
        response = await self.fetch(request)
        outcome_of(response).where = request.path
        answer = RawResponse(
            endpoint=request.endpoint,
            path=request.path,
            status=response.status_code,
            location=response.headers.get("location", ""),
            server=response.headers.get("server", ""),
            content=response.content,
            known=self.state.process is True,
        )
        fault = find_fault(answer, self.origin, self.settings.login_url)
        if isinstance(fault, LoginNeeded) and answer.status == 401:
            fault = await self.explain_401(request, fault)
        if SECRET_NAMES.search(answer.content):
            self.redaction.learn(answer.body)
        before = self.state.lost
        self.learn(answer, fault)
        if self.state.lost != before:
            await self.cache.store.remember(LOST, self.state.lost.encode(), HOUR)
        if request.endpoint is VALIDATE and fault is None:
            await self.note_secrets()
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
            if (
                isinstance(fault, UnexpectedAnswer)
                and QUOTED.search(fault.what)
                and (request.endpoint.about_login or not await self.know_secrets())
            ):
                fault.clear(hold_back)
                fault.words = ""
            fault.clear(self.redaction.clean_secrets)
            raise fault
        return response

    async def note_secrets(self) -> None:
        """Remember that the secrets of this login are known, and leave marks of them to the other processes."""
        self.secrets_of, self.redaction.wary = self.state.login_count, False
        await self.cache.store.remember(SECRETS, self.redaction.marks(), 2 * MINUTE)

    async def fetch(self, request: GatewayRequest) -> httpx.Response:
        """Send one request and read its whole answer, naming each way in which the line can fail."""
        try:
            response = await self.cache.handle_async_request(request)
            await response.aread()
        except (httpx.TransportError, httpx.DecodingError) as error:
            seconds = request.extensions.get("timeout", {}).get("read")
            fault = line_fault(self.settings, error, known=self.state.process is True, seconds=seconds)
            if isinstance(fault, OtherScheme):
                fault = await self.ask_in_other_scheme(request) or fault
            if isinstance(fault, GatewayDown):
                self.state.process, self.state.login = False, None
                self.state.brokerage = self.state.competing = None
            raise fault from error
        for cookie in response.headers.get_list("set-cookie"):
            self.redaction.learn_value(cookie.partition("=")[2].partition(";")[0])
        response.headers.pop("set-cookie", None)
        return response

    async def ask_in_other_scheme(self, request: GatewayRequest) -> BezantError | None:
        """Ask in plain HTTP or TLS, on this machine alone: the Gateway answers, or AirPlay of macOS says who it is."""
        if not self.settings.on_loopback:
            return None
        scheme, _, rest = self.origin.partition("://")
        other = f"{'http' if scheme == 'https' else 'https'}://{rest}"
        try:
            response = await self.cache.handle_async_request(request.aside(TICKLE, other))
            await response.aread()
        except (httpx.HTTPError, BezantError) as error:
            shown = any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes(error))
            return speaks_other_scheme(self.settings, other) if shown else None  # only TLS shows a certificate
        headers, status = response.headers, response.status_code
        told = headers.get("location", ""), headers.get("server", ""), response.content
        fault = find_fault(RawResponse(TICKLE, TICKLE.path, status, *told), self.origin, self.settings.login_url)
        if fault is None or isinstance(fault, LoginNeeded):
            return speaks_other_scheme(self.settings, other)
        return fault if isinstance(fault, NotAGateway) and told[1] else None

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
        if answer.is_of_a_gateway or isinstance(fault, LoginNeeded | PenaltyBox):
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


def hold_back(text: str) -> str:
    """A text without the words from outside in it."""
    return QUOTED.sub("(hidden: it may hold secrets)", text)


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
