"""What it means that there is no answer: the way to the address, TLS, and what is at the other end.

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
    62: "is for another name",
    64: "is for another address",
}
WRONG = "correct IBKR_GATEWAY_URL."
CLOCK_STEP = "Set this machine's clock, or give the Gateway a certificate that is valid today."
RESTART = "Ask again, restart the Gateway, or correct IBKR_GATEWAY_URL if another program has the port."
UNPROVEN = "Ask again in a minute, or correct IBKR_GATEWAY_URL: another program may have that port."
HANGS = "Restart the Gateway, or correct IBKR_GATEWAY_URL if another program has the port."
CONTAINER_MARKS = ("/.dockerenv", "/run/.containerenv")
IN_A_CONTAINER = (
    "Start the Client Portal Gateway (bin/run.sh root/conf.yaml) in this container's network, or correct "
    "IBKR_GATEWAY_URL: localhost is the container."
)
REACH = "Check that {host} is on, check network, VPN and firewall, or correct IBKR_GATEWAY_URL."
# Numbers of an OSError: what it means, and what can be done.
NO_WAY: tuple[tuple[frozenset[int], str, str], ...] = (
    (
        frozenset({errno.EACCES, errno.EPERM}),
        "This machine does not let bezant-mcp connect to {url}",
        "Allow it in the firewall, or in the sandbox of your MCP client.",
    ),
    (
        frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS}),
        "This machine has no free connections, so {url} was not asked",
        "Restart your MCP client.",
    ),
)


class OtherScheme(NotAGateway):
    """The program there may speak plain HTTP where the address says https, or TLS where it says http."""


def line_fault(settings: Settings, error: Exception, *, known: bool, seconds: float | None = None) -> BezantError:
    """Return the error for a request that got no whole answer.

    ``known``: a Gateway has answered at this address before. ``seconds``: this request's own time limit.
    """
    url = settings.origin
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return unreachable(settings, error)
    if isinstance(error, httpx.TimeoutException):
        return NoAnswer(url, seconds or settings.answer_seconds, next_step=None if known else UNPROVEN)
    words = str(error)
    if isinstance(error, httpx.DecodingError):
        return UnexpectedAnswer(f"The answer of {error.request.url.path} has an encoding that cannot be read.")
    if "peer closed" in words:  # in the midst of a body
        return UnexpectedAnswer(f"The program at {url} broke off its answer.", next_step=RESTART)
    if known:
        return UnexpectedAnswer(f"The Gateway at {url} closed the connection without an answer.", next_step=RESTART)
    if isinstance(error, httpx.RemoteProtocolError) and "disconnected" not in words:
        return NotAGateway(url, "it does not send HTTP")
    if url.startswith("http://"):  # a port for TLS closes such a connection without a byte
        return OtherScheme(url, "it closes connections in plain HTTP")
    return UnexpectedAnswer(f"{url} closed the connection without an answer.", next_step=RESTART)


def speaks_other_scheme(settings: Settings, other: str) -> NotAGateway:
    """The Gateway answers, but in the other scheme."""
    kind = "plain HTTP (listenSsl: false), but the address says https"
    kind = kind if other.startswith("http:") else "TLS, but the address says http"
    return NotAGateway(settings.origin, f"speaks {kind}", f"Set IBKR_GATEWAY_URL to {other}.", is_gateway=True)


def unreachable(settings: Settings, error: BaseException) -> BezantError:
    """Say why no connection came about: the way, the name, or what listens there."""
    found = list(causes(error))
    url, host = settings.origin, urlsplit(settings.origin).hostname or ""
    for cause in found:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return untrusted(settings, cause)
    for cause in found:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, CLOSED) and "EOF" not in (cause.reason or ""):
            return without_tls(settings, cause.reason or "")
    if any(isinstance(cause, (*CLOSED, ssl.SSLError)) for cause in found):
        step = "Wait a minute if the Gateway has just started, or set IBKR_GATEWAY_URL to its port."
        return OtherScheme(url, "it accepts connections and closes them", step)
    if settings.on_loopback and url.startswith("https:") and any(isinstance(cause, TimeoutError) for cause in found):
        return OtherScheme(url, "its TLS handshake does not end", HANGS)
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
        return f"Nothing listens at {url}.", f"Set IBKR_GATEWAY_URL to {v4}: the Gateway listens on IPv4 only."
    if urlsplit(url).port is None:
        port = f"{url.partition('://')[0]}://{host}:5000"
        return f"Nothing listens at {url}.", f"Add the Gateway's port to IBKR_GATEWAY_URL, as in {port}."
    if on_loopback and any(Path(mark).exists() for mark in CONTAINER_MARKS):
        return f"Nothing listens at {url}.", IN_A_CONTAINER
    return f"Nothing listens at {url}.", "" if on_loopback else f"Start the Client Portal Gateway on {host}, or {WRONG}"


def no_way(settings: Settings, found: list[BaseException], host: str) -> tuple[str, str]:
    """There is no way to the address: an unknown name, a network that is down, a firewall, a silent machine."""
    url = settings.origin
    numbers = {cause.errno for cause in found if isinstance(cause, OSError) and not isinstance(cause, ssl.SSLError)}
    if any(isinstance(cause, socket.gaierror) for cause in found):
        step = "Correct the name, or use the machine's IP address."
        return f"The name {host} in IBKR_GATEWAY_URL is not known on this network.", step
    for some, what, step in NO_WAY:
        if some & numbers:
            return f"{what.format(url=url)}.", step
    if settings.on_loopback:
        return f"The program at {url} hangs: it does not complete a connection.", HANGS
    known = sorted(number for number in numbers if number)
    why = os.strerror(known[0]) if known else "the connection timed out"
    return f"{url} cannot be reached: {why}.", REACH.format(host=host)


def untrusted(settings: Settings, error: ssl.SSLCertVerificationError) -> NotAGateway:
    """A certificate that must verify and does not. The one that comes with the Gateway never can."""
    why = CERTIFICATE_FAULTS.get(error.verify_code, "has an unknown authority")
    own = f"se your own certificate (sslCert in conf.yaml{'' if settings.ca_file else ', BEZANT_MCP_CA_FILE'})."
    given = [("BEZANT_REJECT_INVALID_CERTS", settings.reject_invalid_certs), ("BEZANT_MCP_CA_FILE", settings.ca_file)]
    asked = " and ".join(name for name, is_set in given if is_set)
    step = f"Unset {asked}, or u{own}" if settings.on_loopback else f"U{own}"
    step = CLOCK_STEP if error.verify_code == 9 else step
    return NotAGateway(settings.origin, f"has a certificate that {why}", step, is_gateway=True)


def without_tls(settings: Settings, reason: str) -> NotAGateway:
    """What listens speaks no TLS, or none that this machine accepts."""
    if any(sign in reason for sign in OTHER_TLS):
        step = "Let this machine's OpenSSL use TLS 1.2, or correct IBKR_GATEWAY_URL."
        return NotAGateway(settings.origin, f"no common TLS version ({reason[:60]})", step)
    step = f"Set listenSsl: true in the Gateway's conf.yaml, or {WRONG}"
    return OtherScheme(settings.origin, "it does not speak TLS", None if settings.on_loopback else step)
