"""What is known of the session, learnt from every answer, and used to name every fault.

Four layers, each of which can fail alone: the Gateway process, the login, the brokerage session, and whether another
device holds it.
"""

from __future__ import annotations

import math
import re
import time
from dataclasses import dataclass
from typing import Any

import anyio
import httpx

from bezant_mcp.errors import (
    BezantError,
    BrokerageDown,
    Competing,
    GatewayDown,
    LoginNeeded,
    NotAGateway,
    PenaltyBox,
    UnexpectedAnswer,
)
from bezant_mcp.gateway.cache import Cache, OwnerUnknown
from bezant_mcp.gateway.endpoints import API, AUTH_STATUS, MINUTE, TICKLE, VALIDATE
from bezant_mcp.gateway.faults import NotPrimed, RawResponse, find_fault
from bezant_mcp.gateway.http import GatewayRequest, outcome_of
from bezant_mcp.gateway.line import OtherScheme, line_fault, speaks_other_scheme
from bezant_mcp.redaction import ACCOUNT_KEYS, SECRET_KEYS, Redaction
from bezant_mcp.settings import Settings

# Marks of this login's secrets, for other processes that may not ask for them so soon.
SECRETS = "secrets"
# How long they are waited for, and when they are asked for again where they were not had.
SECRETS_SECONDS, SECRETS_AGAIN_SECONDS = 3.0, 30.0
# Bodies without these are not looked at for secrets.
SECRET_NAMES = re.compile(b'"(?:%s)"' % "|".join(sorted(SECRET_KEYS | ACCOUNT_KEYS)).encode(), re.IGNORECASE)
# Words from outside stand in quotation marks, which they cannot close.
QUOTED = re.compile(r"'[^']*'")


@dataclass
class SessionState:
    """The last known state of each layer; None where nothing is known yet.

    ``login_count`` grows with each login that is seen to begin, so that what was learnt in one session (accounts asked
    for, quotes subscribed) is not trusted in the next. ``opened_here``: this process opened the brokerage session.
    """

    process: bool | None = None
    login: bool | None = None
    brokerage: bool | None = None
    competing: bool | None = None
    login_count: int = 0
    opened_here: bool = False

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
        self.opened_here = self.opened_here and usable

    def brokerage_fault(self) -> BrokerageDown:
        """The error for a question that needs the brokerage session and did not find it."""
        return Competing() if self.competing else BrokerageDown()


class SessionTracker:
    """Read every answer of ``cache``, learn from it what it says of session and secrets, and raise if it is none."""

    def __init__(self, cache: Cache, settings: Settings, redaction: Redaction) -> None:
        self.cache = cache
        self.settings = settings
        self.origin = settings.origin
        self.redaction = redaction
        redaction.public.add(httpx.URL(self.origin).host)
        self.state = SessionState()
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
        return self.redaction.clean_known(content.decode()).encode()

    async def find_owner(self, request: GatewayRequest) -> None:
        """Ask whose login it is; in a ban, say, nothing can be asked, and what is kept has to do."""
        try:
            await self.read(request.aside(TICKLE, self.origin))
        except (LoginNeeded, GatewayDown, NotAGateway):
            raise
        except BezantError:
            pass
        self.cache.owner_asked_at = time.monotonic()

    async def read(self, request: GatewayRequest) -> httpx.Response:
        """Return a readable answer, or raise its fault."""
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
        if isinstance(fault, LoginNeeded) and answer.status == 401 and request.endpoint is not TICKLE:
            fault = await self.explain_401(request)
        if SECRET_NAMES.search(answer.content):
            self.redaction.learn(answer.body)
        self.learn(answer, fault)
        if request.endpoint is VALIDATE and fault is None:
            await self.note_secrets()
        if isinstance(fault, LoginNeeded):
            await self.cache.forget()
        elif fault is None and (user := user_of(answer)):
            await self.cache.login_is(user)
        if isinstance(fault, BrokerageDown):
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
            fault = line_fault(self.settings, error, known=self.state.process is True)
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
        except (httpx.HTTPError, BezantError):
            return None
        headers, status = response.headers, response.status_code
        told = headers.get("location", ""), headers.get("server", ""), response.content
        fault = find_fault(RawResponse(TICKLE, TICKLE.path, status, *told), self.origin, self.settings.login_url)
        if fault is None or isinstance(fault, LoginNeeded):
            return speaks_other_scheme(self.settings, other)
        return fault if isinstance(fault, NotAGateway) and told[1] else None

    async def explain_401(self, request: GatewayRequest) -> BezantError:
        """Ask ``tickle`` what a bare 401 stands for: no login, no brokerage session, or an account that is not ours."""
        try:
            await self.read(request.aside(TICKLE, self.origin))
        except LoginNeeded as error:
            return error
        if request.endpoint.refused == "brokerage session":
            return BrokerageDown()
        if request.endpoint.refused == "account":
            return NotPrimed(f"{request.path} was refused although the login is valid.")
        return UnexpectedAnswer(f"{request.path} was refused (HTTP 401) although the login is valid.", 401)

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
        if isinstance(fault, BrokerageDown):
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


def hold_back(text: str) -> str:
    """A text without the words from outside in it."""
    return QUOTED.sub("(kept back: they may hold secrets)", text)


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
