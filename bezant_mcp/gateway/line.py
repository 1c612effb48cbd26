"""What it means that there is no answer: the way to the address, TLS, and what stands at the other end.

Pure functions over the exception. Each fault is told apart by its deepest cause, for which everything that a library
has wrapped around it is searched.
"""

from __future__ import annotations

import errno
import os
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import anyio
import httpx

from bezant_mcp.errors import BezantError, GatewayDown, NoAnswer, NotAGateway, UnexpectedAnswer
from bezant_mcp.settings import Settings

CLOSED = (ssl.SSLEOFError, anyio.EndOfStream, anyio.BrokenResourceError, ConnectionResetError, ConnectionAbortedError)
# What OpenSSL says of a TLS that differs from ours; anything else that it cannot read is no TLS.
OTHER_TLS = ("ALERT", "UNSUPPORTED", "TOO_SMALL", "NO_SHARED", "NO_CIPHERS", "LEGACY")
CERTIFICATE_FAULTS = {
    9: "is not valid yet",
    10: "has expired",
    62: "is made out for another name",
    64: "is made out for another address",
}
WRONG = "correct IBKR_GATEWAY_URL."
CLOCK_STEP = "Set this machine's clock; if it is right, give the Gateway a certificate that is valid today."
RESTART = "Ask again; if it goes on, restart the Gateway, or correct IBKR_GATEWAY_URL if another program has its port."
UNPROVEN = "Nothing there has answered yet, so that it may also be another program: then correct IBKR_GATEWAY_URL."
HANGS = "Restart the Gateway; if another program has its port, correct IBKR_GATEWAY_URL."
CONTAINER_MARKS = ("/.dockerenv", "/run/.containerenv")
IN_A_CONTAINER = (
    "Start the Client Portal Gateway (bin/run.sh root/conf.yaml), or correct IBKR_GATEWAY_URL; here localhost is the "
    "container itself, so the Gateway must share its network."
)
REACH = "Check that {host} is on and that network, VPN and firewall lead to it, or correct IBKR_GATEWAY_URL."
# Numbers of an OSError: what it means, and what can be done.
NO_WAY: tuple[tuple[frozenset[int], str, str], ...] = (
    (
        frozenset({errno.EACCES, errno.EPERM}),
        "This machine forbids bezant-mcp the connection to {url}",
        "Allow it in the firewall, or in the sandbox in which your host runs its servers.",
    ),
    (
        frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS}),
        "This machine has no connection left to give ({url} was not asked)",
        "Restart the host that runs bezant-mcp.",
    ),
)


class OtherScheme(NotAGateway):
    """What listens may speak plain HTTP where the address says https, or TLS where it says http."""


def line_fault(settings: Settings, error: Exception, *, known: bool, seconds: float | None = None) -> BezantError:
    """Say why a request got no whole answer.

    ``known``: a Gateway has answered at this address before. ``seconds``: this request's own time limit.
    """
    url = settings.origin
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return unreachable(settings, error)
    if isinstance(error, httpx.TimeoutException):
        return NoAnswer(url, seconds or settings.answer_seconds, "" if known else UNPROVEN)
    words = str(error)
    if isinstance(error, httpx.DecodingError):
        return UnexpectedAnswer(f"{error.request.url.path} was answered in an encoding that cannot be read.")
    if "peer closed" in words:  # in the midst of a body
        return UnexpectedAnswer(f"What listens at {url} broke off its answer.", next_step=RESTART)
    if known:
        return UnexpectedAnswer(f"The Gateway at {url} closed the connection without an answer.", next_step=RESTART)
    if isinstance(error, httpx.RemoteProtocolError) and "disconnected" not in words:
        return NotAGateway(url, "what it sends is not HTTP")
    if url.startswith("http://"):  # a port for TLS closes such a connection without a byte
        return OtherScheme(url, "it takes requests in plain HTTP and closes the connection")
    return UnexpectedAnswer(f"{url} took the request and closed the connection without an answer.", next_step=RESTART)


def speaks_other_scheme(settings: Settings, other: str) -> NotAGateway:
    """The Gateway answers, but in the other scheme."""
    kind = "plain HTTP (listenSsl: false), and the address says https"
    kind = kind if other.startswith("http:") else "TLS, and the address says http"
    return NotAGateway(settings.origin, f"speaks {kind}", f"Set IBKR_GATEWAY_URL to {other}.", is_gateway=True)


def unreachable(settings: Settings, error: BaseException) -> BezantError:
    """Say why no connection came about: the way, the name, or what listens there."""
    found = list(causes(error))
    url, host = settings.origin, urlsplit(settings.origin).hostname or ""
    for cause in found:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return untrusted(settings, cause, host)
    for cause in found:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, CLOSED) and "EOF" not in (cause.reason or ""):
            return without_tls(settings, cause.reason or "")
    if any(isinstance(cause, (*CLOSED, ssl.SSLError)) for cause in found):
        step = "If the Gateway was started just now, wait a minute; else set IBKR_GATEWAY_URL to its port."
        return OtherScheme(url, "it takes connections and closes them", step)
    if settings.on_loopback and url.startswith("https:") and any(isinstance(cause, TimeoutError) for cause in found):
        return OtherScheme(url, "it takes connections, and TLS with it comes to no end", HANGS)
    if any(isinstance(cause, ConnectionRefusedError) for cause in found):
        return GatewayDown(url, *refused(url, host, settings.on_loopback))
    return GatewayDown(url, *no_way(settings, found, host))


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """An exception, and all that it came from."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for each in error.exceptions:
                yield from causes(each)
        if error.__cause__ is not None and error.__context__ is not error.__cause__:
            yield from causes(error.__cause__)
        error = error.__context__ or error.__cause__


def refused(url: str, host: str, on_loopback: bool) -> tuple[str, str]:
    """Nothing listens, said at once by the machine itself."""
    if ":" in host and on_loopback:
        v4 = url.replace(f"[{host}]", "127.0.0.1")
        return f"Nothing listens at {url}.", f"The Gateway listens on IPv4 only: set IBKR_GATEWAY_URL to {v4}."
    if urlsplit(url).port is None:
        port = f"{url.partition('://')[0]}://{host}:5000"
        return f"Nothing listens at {url}.", f"IBKR_GATEWAY_URL names no port: write the Gateway's, as in {port}."
    if on_loopback and any(Path(mark).exists() for mark in CONTAINER_MARKS):
        return f"Nothing listens at {url}.", IN_A_CONTAINER
    return f"Nothing listens at {url}.", "" if on_loopback else f"Start the Client Portal Gateway on {host}, or {WRONG}"


def no_way(settings: Settings, found: list[BaseException], host: str) -> tuple[str, str]:
    """There is no way to the address: an unknown name, a network that is down, a firewall, a silent machine."""
    url = settings.origin
    numbers = {cause.errno for cause in found if isinstance(cause, OSError) and not isinstance(cause, ssl.SSLError)}
    if any(isinstance(cause, socket.gaierror) for cause in found):
        step = "Correct it there, or write the address of the machine in its place."
        return f"No machine is known here by the name {host}, which IBKR_GATEWAY_URL gives.", step
    for some, what, step in NO_WAY:
        if some & numbers:
            return f"{what.format(url=url)}.", step
    if settings.on_loopback:
        what = "The program at {url} hangs: it takes no connection to its end."
        return what.format(url=url), HANGS
    known = sorted(number for number in numbers if number)
    why = os.strerror(known[0]) if known else "no connection came about in time"
    return f"{url} cannot be reached: {why}.", REACH.format(host=host)


def untrusted(settings: Settings, error: ssl.SSLCertVerificationError, host: str) -> NotAGateway:
    """A certificate that must verify and does not. The one that comes with the Gateway never can."""
    why = CERTIFICATE_FAULTS.get(error.verify_code, "is signed by no authority that is known here")
    named = "signed by the authority in" if settings.ca_file else "and name its authority with"
    own = f"ive the Gateway one of its own for {host} (sslCert in its conf.yaml), {named} BEZANT_MCP_CA_FILE."
    given = [("BEZANT_REJECT_INVALID_CERTS", settings.reject_invalid_certs), ("BEZANT_MCP_CA_FILE", settings.ca_file)]
    asked = " and ".join(name for name, is_set in given if is_set)
    step = f"Leave {asked} away, as you may on this machine, or g{own}" if settings.on_loopback else f"G{own}"
    step = (
        CLOCK_STEP if error.verify_code == 9 else f"{step} The certificate that comes with the Gateway never verifies."
    )
    return NotAGateway(settings.origin, f"its certificate {why}, so it does not verify", step)


def without_tls(settings: Settings, reason: str) -> NotAGateway:
    """What listens speaks no TLS, or none that this machine accepts."""
    if any(sign in reason for sign in OTHER_TLS):
        step = "Let this machine's OpenSSL use TLS 1.2, the Gateway's own, or correct IBKR_GATEWAY_URL."
        return NotAGateway(settings.origin, f"no kind of TLS suits both sides ({reason[:60]})", step)
    step = f"Set listenSsl: true in the Gateway's conf.yaml, or {WRONG}"
    return OtherScheme(settings.origin, "it does not speak TLS", None if settings.on_loopback else step)
