"""What is known of the session, learnt from every answer, and used to name every fault.

Four layers, each of which can fail alone: the Gateway process, the login, the brokerage session, and whether another
device holds it. ``Witness`` is the transport that sees all answers on their way: readable ones pass, faults become
errors.
"""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import httpx

from bezant_mcp.errors import (
    BezantError,
    BrokerageDown,
    Competing,
    GatewayDown,
    LoginNeeded,
    NoAnswer,
    NotAGateway,
    PenaltyBox,
    UnexpectedAnswer,
)
from bezant_mcp.gateway.faults import Heard, NotPrimed, find_fault
from bezant_mcp.gateway.pacing import BAN
from bezant_mcp.redaction import Redaction

TICKLE = "/v1/api/tickle"
NO_TLS = "it does not speak TLS"
USE_HTTPS = "Write https:// in IBKR_GATEWAY_URL, or switch listenSsl off in the Gateway's conf.yaml."
# Where IBKR sends tokens, addresses of hardware and names of users.
SECRET_PATHS = ("/tickle", "/sso/", "/iserver/auth/", "/iserver/accounts", "/iserver/account/trades")
# Where an answer names its user: what was kept of another user's login must not be given.
USERS = {"/tickle": "userId", "/sso/validate": "USER_ID"}
ACCOUNT_PATHS = ("/portfolio/", "/portfolio2/", "/acesws/")


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


class Witness(httpx.AsyncBaseTransport):
    """Read every answer, learn from it what it says of the session, and raise if it is none."""

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        origin: str,
        answer_seconds: float,
        redaction: Redaction | None = None,
        login_is: Callable[[str], Awaitable[None]] | None = None,
    ) -> None:
        """Watch over ``inner``; tell ``redaction`` of secrets, and ``login_is`` whose login it is, if any."""
        self.inner = inner
        self.login_is = login_is
        self.redaction = redaction
        self.origin = origin
        self.login_url = f"{origin}/"
        self.answer_seconds = answer_seconds
        self.state = SessionState()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return a readable answer with its body read.

        Raises:
            BezantError: the fault that the answer, or its absence, stands for.
        """
        response = await self.fetch(request)
        path = request.url.path.split("/v1/api", 1)[-1]
        heard = Heard(
            path=path,
            status=response.status_code,
            location=response.headers.get("location", ""),
            server=response.headers.get("server", ""),
            content=response.content,
        )
        fault = find_fault(heard, self.origin, self.login_url)
        if isinstance(fault, LoginNeeded) and heard.status == 401 and path != "/tickle":
            fault = await self.explain_401(path, request)
        if self.redaction is not None and path.startswith(SECRET_PATHS):
            self.redaction.learn(heard.body)
        self.learn(heard, fault)
        if self.login_is is not None and isinstance(fault, LoginNeeded):
            await self.login_is("")
        elif self.login_is is not None and path in USERS and fault is None:
            user = heard.body.get(USERS[path]) if isinstance(heard.body, dict) else None
            if user:
                await self.login_is(str(user))
        if isinstance(fault, BrokerageDown):
            fault = self.state.brokerage_fault()
        if isinstance(fault, PenaltyBox):
            fault = response.extensions.get(BAN, fault)
        if fault is not None:
            if self.redaction is not None:
                fault.clear(self.redaction.clean_secrets)
            raise fault
        return response

    async def fetch(self, request: httpx.Request) -> httpx.Response:
        """Send one request and read its whole answer, naming each way in which the line can fail."""
        try:
            response = await self.inner.handle_async_request(request)
            await response.aread()
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            fault = self.unreachable(error)
            if isinstance(fault, NotAGateway) and fault.what.endswith(NO_TLS + "."):
                fault = await self.who_speaks_no_tls(request) or fault
            raise fault from error
        except httpx.TimeoutException as error:
            self.state.process = True
            raise NoAnswer(self.origin, self.answer_seconds) from error
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

    async def who_speaks_no_tls(self, request: httpx.Request) -> BezantError | None:
        """Ask in plain HTTP, on this machine alone: AirPlay of macOS says who it is."""
        if request.url.host not in ("localhost", "127.0.0.1", "::1"):
            return None
        tickle = tickle_for(request, self.origin.replace("https://", "http://", 1))
        try:
            response = await self.inner.handle_async_request(tickle)
            await response.aread()
        except (httpx.HTTPError, BezantError):
            return None
        server = response.headers.get("server", "")
        fault = find_fault(Heard(TICKLE, response.status_code, "", server, b""), self.origin, self.login_url)
        return fault if isinstance(fault, NotAGateway) and server else None

    async def explain_401(self, path: str, request: httpx.Request) -> BezantError:
        """Ask ``tickle`` what a bare 401 stands for: no login, no brokerage session, or an account that is not ours."""
        try:
            await self.handle_async_request(tickle_for(request, self.origin))
        except LoginNeeded as error:
            return error
        if path.startswith("/iserver/"):
            return BrokerageDown()
        if path.startswith(ACCOUNT_PATHS):
            return NotPrimed(f"{path} was refused although the login is valid.")
        return UnexpectedAnswer(f"{path} was refused (HTTP 401) although the login is valid.", 401)

    def learn(self, heard: Heard, fault: BezantError | None) -> None:
        """Take from one answer what it says of the four layers."""
        if isinstance(fault, NotAGateway):
            self.state.process = False
            return
        self.state.process = True
        if isinstance(fault, LoginNeeded):
            self.state.note_login(False)
            return
        if isinstance(fault, BrokerageDown):
            self.state.brokerage = False
        if fault is not None:
            return
        if heard.path == "/sso/validate":
            self.state.note_login(not (isinstance(heard.body, dict) and heard.body.get("RESULT") is False))
        elif heard.path == "/tickle" or heard.path.startswith(ACCOUNT_PATHS):
            self.state.note_login(True)
        status = authentication_status(heard)
        if status is not None:
            self.state.note_brokerage(status)

    async def aclose(self) -> None:
        """Close the transports below."""
        await self.inner.aclose()


def tickle_for(request: httpx.Request, origin: str) -> httpx.Request:
    """A tickle sent on behalf of another request."""
    return httpx.Request(
        "POST",
        f"{origin}{TICKLE}",
        content=b"{}",
        headers={"user-agent": request.headers.get("user-agent", ""), "content-type": "application/json"},
        extensions=request.extensions,
    )


def authentication_status(heard: Heard) -> dict[str, Any] | None:
    """The object with ``authenticated``, ``connected`` and ``competing``, from the two answers that carry it."""
    if heard.path not in ("/iserver/auth/status", "/tickle") or not isinstance(heard.body, dict):
        return None
    if heard.path == "/iserver/auth/status":
        return heard.body
    server = heard.body.get("iserver")
    status = server.get("authStatus") if isinstance(server, dict) else None
    return status if isinstance(status, dict) else {}
