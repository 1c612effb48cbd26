"""What is known of the session, learnt from every answer, and used to name every fault.

Four layers, each of which can fail alone: the Gateway process, the login, the brokerage session, and whether another
device holds it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

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
from bezant_mcp.gateway.endpoints import AUTH_STATUS, TICKLE, VALIDATE
from bezant_mcp.gateway.faults import NotPrimed, RawResponse, find_fault
from bezant_mcp.gateway.http import GatewayRequest, outcome_of
from bezant_mcp.gateway.line import OtherScheme, line_fault, speaks_other_scheme
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings


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
        self.state = SessionState()

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
            await self.read(request.aside(TICKLE, self.origin))
        except (LoginNeeded, GatewayDown, NotAGateway):
            raise
        except BezantError:
            pass
        self.cache.owner_asked_at = time.monotonic()

    async def read(self, request: GatewayRequest) -> httpx.Response:
        """Return a readable answer, or raise its fault."""
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
        if request.endpoint.secrets:
            self.redaction.learn(answer.body)
        self.learn(answer, fault)
        if isinstance(fault, LoginNeeded):
            await self.cache.forget()
        elif fault is None and (user := user_of(answer)):
            await self.cache.login_is(user)
        if isinstance(fault, BrokerageDown):
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
        except (httpx.TransportError, httpx.DecodingError) as error:
            fault = line_fault(self.settings, error, known=self.state.process is True)
            if isinstance(fault, OtherScheme):
                fault = await self.ask_in_other_scheme(request) or fault
            if isinstance(fault, GatewayDown):
                self.state.process, self.state.login = False, None
                self.state.brokerage = self.state.competing = None
            raise fault from error
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
