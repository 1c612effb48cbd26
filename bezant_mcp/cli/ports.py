"""What listens on a port: a Client Portal Gateway, macOS AirPlay, TWS, another program, or nothing.

A connection, a TLS handshake, and one of the permitted reads are all that is sent.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway, why_unreachable
from bezant_mcp.session import Health, health
from bezant_mcp.settings import Settings

# Where Gateways are found: IBKR's default, and where people move it to when AirPlay has that one.
USUAL_PORTS = (5000, 5001, 5055, 4002)
# IBKR's other programs, TWS and IB Gateway, listen here, and speak another protocol that answers no question of ours.
TWS_PORTS = {7496: "TWS", 7497: "TWS (paper)", 4001: "IB Gateway", 4002: "IB Gateway (paper)"}
# What each state of a session says; only a Gateway has one.
SESSION_STATES = {
    "ready": "logged in, brokerage session open",
    "not_logged_in": "nobody is logged in",
    "brokerage_missing": "logged in, no brokerage session",
    "competing": "logged in, another device holds the brokerage session",
}
CONNECT_SECONDS = 1.5
NAME_SECONDS = 6.0
HANDSHAKE_SECONDS = 4.0
# What a usual port may take to answer; the Gateway that is configured gets more time.
ANSWER_SECONDS = 5.0


@dataclass(frozen=True)
class Certificate:
    """As much of a server's certificate as a person wants to know."""

    protocol: str
    subject: str
    self_signed: bool
    expired_on: str

    @property
    def of_ibkr(self) -> bool:
        """Whether it names itself as the Gateway's own does; everyone has its key, so it proves nothing."""
        return "Client Portal" in self.subject


@dataclass(frozen=True)
class Seen:
    """What was seen at one address.

    Attributes:
        url: The address that was asked.
        listening: Something took the connection.
        fault: Why nothing did, or why it speaks no TLS.
        certificate: What it showed in the TLS handshake; None if it speaks no TLS.
        status: What one permitted read said; None if none was sent.
        is_gateway: It behaves like a Client Portal Gateway.
        said: All that in words.
        next_step: What to do about it where nothing was asked.
        gateway: Through which it was asked, for more questions.
    """

    url: str
    listening: bool
    fault: BezantError | None = None
    certificate: Certificate | None = None
    status: Health | None = None
    is_gateway: bool = False
    said: str = ""
    next_step: str = "Set IBKR_GATEWAY_URL to the port of the Client Portal Gateway."
    gateway: Gateway | None = None

    @property
    def port(self) -> int:
        """The port."""
        return urlsplit(self.url).port or 443


async def look(settings: Settings, open_gateway: Callable[[Settings], Awaitable[Gateway]]) -> Seen:
    """Find out what listens at the address of ``settings``; the caller closes the Gateway that is opened for it."""
    parts, (host, port) = urlsplit(settings.origin), address_of(settings)
    fault, _ = await knock(settings)
    if fault is not None:
        return Seen(settings.origin, listening=False, fault=fault, said=fault.what)
    shaken = await shake_hands(host, port)
    certificate = shaken if isinstance(shaken, Certificate) else None
    if certificate is None and port in TWS_PORTS:
        said = f"probably {TWS_PORTS[port]}, another program of IBKR with another protocol"
        return Seen(settings.origin, listening=True, said=said)
    scheme = "https" if certificate else "http"
    asked = replace(settings, gateway_url=f"{scheme}://{parts.netloc}{parts.path}")
    lacks_tls = scheme == "http" and parts.scheme == "https"
    silent = Seen(settings.origin, listening=True, said="another program, which does not speak TLS")
    if isinstance(shaken, OSError):
        silent = replace(silent, fault=why_unreachable(settings, shaken))
    if scheme == "http" and not asked.on_loopback:  # nothing is said in clear across a network
        return silent
    if lacks_tls:
        asked = replace(asked, answer_seconds=min(settings.answer_seconds, ANSWER_SECONDS))
    gateway = await open_gateway(asked)
    status = await health(gateway)
    is_gateway = status.layer in SESSION_STATES or (certificate is not None and certificate.of_ibkr)
    unknown = status.layer == "unknown" and not is_gateway
    # A Gateway that was told to speak plain HTTP answers as one, and these two say who they are.
    telling = is_gateway or any(words in status.detail for words in ("AirPlay", "Access Denied"))
    if lacks_tls and not telling:
        return silent
    what = "not clearly a Gateway" if unknown else "another program"
    state = SESSION_STATES.get(status.layer) or status.detail.removesuffix(".")
    said = f"{'a Client Portal Gateway' if is_gateway else what}: {state}"
    return Seen(asked.origin, True, None, certificate, status, is_gateway, said, gateway=gateway)


def address_of(settings: Settings) -> tuple[str, int]:
    """Host and port to connect to."""
    parts = urlsplit(settings.origin)
    host = parts.hostname or "localhost"
    # The Gateway listens on IPv4 only, while the name often means IPv6 first.
    return "127.0.0.1" if host == "localhost" else host, parts.port or (443 if parts.scheme == "https" else 80)


async def knock(settings: Settings) -> tuple[BezantError | None, bool]:
    """Why nothing takes a connection, or None; and whether the address is one of this machine's own."""
    host, port = address_of(settings)
    try:
        try:
            async with asyncio.timeout(NAME_SECONDS):
                await asyncio.get_running_loop().getaddrinfo(host, port)
        except TimeoutError:
            raise socket.gaierror(socket.EAI_AGAIN, "no answer in time") from None
        async with asyncio.timeout(CONNECT_SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except OSError as error:  # TimeoutError is one
        return why_unreachable(settings, error), False
    ends = writer.get_extra_info("sockname"), writer.get_extra_info("peername")
    await close(writer)
    return None, bool(ends[0] and ends[1] and ends[0][0] == ends[1][0])


async def shake_hands(host: str, port: int) -> Certificate | OSError:
    """The certificate that it shows, without judging it, or why there is no TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        async with asyncio.timeout(HANDSHAKE_SECONDS):
            _, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=host)
    except OSError as error:  # ssl.SSLError and TimeoutError are some
        return error
    speaks: ssl.SSLObject = writer.get_extra_info("ssl_object")
    content, protocol = speaks.getpeercert(binary_form=True), speaks.version() or "TLS"
    await close(writer)
    return read_certificate(content or b"", protocol)


def read_certificate(content: bytes, protocol: str) -> Certificate:
    """The facts of a certificate in DER."""
    from cryptography import x509

    try:
        read = x509.load_der_x509_certificate(content)
        names = [str(attribute.value) for attribute in read.subject]
        ends = read.not_valid_after_utc
    except ValueError:
        return Certificate(protocol, "an unreadable certificate", self_signed=False, expired_on="")
    expired = f"{ends:%Y-%m-%d}" if ends < datetime.now(UTC) else ""
    return Certificate(protocol, ", ".join(names), read.issuer == read.subject, expired)


async def close(writer: asyncio.StreamWriter) -> None:
    """Close a connection, however the other side takes it."""
    writer.close()
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(0.5):
            await writer.wait_closed()
