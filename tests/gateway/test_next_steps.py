"""What a person reads when something is in the way: true, with its place, and with a step that can be taken."""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from bezant_client import api

from bezant_mcp import Gateway, Settings
from bezant_mcp.errors import BezantError, GatewayDown
from bezant_mcp.gateway import line, why_unreachable
from bezant_mcp.gateway.endpoints import API, Endpoint, find_endpoint
from bezant_mcp.gateway.faults import RawResponse, find_fault
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.wire.port import listen
from tests.support.fast_limits import FAST, SPEED
from tests.support.tiny_server import Arrival, Reply, TinyServer

URL = "https://localhost:5000"
PAGE = b"<html><body><h1>Oops</h1></body></html>"


class Said(NamedTuple):
    """Code, words that must be there, and words that must not."""

    code: str
    there: tuple[str, ...]
    absent: tuple[str, ...] = ()

    def fits(self, fault: BezantError | None) -> None:
        assert fault is not None
        text = str(fault)
        assert fault.code == self.code, text
        assert fault.next_step, text
        assert not [words for words in self.there if words not in text], text
        assert not [words for words in self.absent if words in text], text


ARGUMENTS = ("rgument",)
# Path, status, body, what else is known of the answer, and what is said.
ANSWERS: list[tuple[str, int, bytes, dict[str, Any], Said]] = [
    # Words that say nothing, and questions without arguments: nothing to check.
    *(
        (path, status, b'{"error":"%s"}' % words, {}, Said("IBKR_ERROR", (path, "again in a minute"), ARGUMENTS))
        for path in ("/portfolio/accounts", "/iserver/accounts", "/trsrv/secdef", "/iserver/account/orders")
        for status, words in ((500, b"unknown"), (200, b"something went wrong"), (503, b"Service unavailable"))
    ),
    ("/portfolio/accounts", 400, b'{"error":"pool exhausted"}', {}, Said("IBKR_ERROR", ("pool",), ARGUMENTS)),
    ("/tickle", 200, b'{"error":"failed to process request"}', {}, Said("IBKR_ERROR", ("a minute",), ARGUMENTS)),
    (
        "/iserver/account/search/x",
        503,
        b'{"error":"Details currently unavailable. Please try again later."}',
        {},
        Said("IBKR_ERROR", ("Details currently", "again in a minute"), ARGUMENTS),
    ),
    (
        "/iserver/secdef/search",
        400,
        b'{"error":"Bad Request: symbol is missing"}',
        {},
        Said("IBKR_ERROR", ("symbol is missing", "Correct the argument that IBKR names")),
    ),
    # 403 of each kind.
    ("/iserver/account/mta", 403, b'{"error":"not permitted"}', {}, Said("IBKR_ERROR", ("Client Portal",), ARGUMENTS)),
    ("/iserver/account/mta", 403, b"", {}, Said("UNEXPECTED_ANSWER", ("does not permit", "Client Portal"))),
    (
        "/tickle",
        403,
        b"",
        {"server": "AirTunes/870.14.1"},
        Said("NOT_A_GATEWAY", ("AirPlay",), ("ips.allow", "Client Portal, under")),
    ),
    (
        "/tickle",
        404,
        b"Access Denied",
        {},
        Said("NOT_A_GATEWAY", (f"The Gateway at {URL} refuses", "HTTP 404", "ips.allow"), ("does not answer like",)),
    ),
    (
        "/tickle",
        403,
        b"<html><h1>Access Denied</h1>Reference #18.5ec4e70e</html>",
        {},
        Said("UNEXPECTED_ANSWER", ("network refuses", "HTTP 403", "VPN"), ("ips.allow",)),
    ),
    ("/tickle", 403, b"<html><h1>Access Denied</h1></html>", {"known": False}, Said("NOT_A_GATEWAY", ("HTTP 403",))),
    # A 404 of IBKR, and of whatever else has the port.
    ("/iserver/watchlist", 404, PAGE, {}, Said("UNEXPECTED_ANSWER", ("IBKR does not know", "/iserver/watchlist"))),
    ("/portfolio/accounts", 404, PAGE, {"known": False}, Said("UNEXPECTED_ANSWER", (URL, "program"), ("IBKR does",))),
    ("/portfolio/accounts", 405, PAGE, {"known": False}, Said("UNEXPECTED_ANSWER", (URL, "program"), ("IBKR has",))),
    ("/portfolio/accounts", 200, PAGE, {"known": False}, Said("UNEXPECTED_ANSWER", ("a page", "another program"))),
    (
        "/portfolio/accounts",
        404,
        b'{"error":"Not Found"}',
        {"known": False},
        Said("UNEXPECTED_ANSWER", (URL, "another program"), ("IBKR answered",)),
    ),
    ("/tickle", 404, b'{"error":"Not Found"}', {"known": False}, Said("NOT_A_GATEWAY", ("HTTP 404 to /tickle",))),
    (
        "/portfolio/accounts",
        302,
        b"",
        {"location": "/login", "known": False},
        Said("UNEXPECTED_ANSWER", (URL, "another program"), ("log in at",)),
    ),
    # 5xx: always IBKR's, unless it is no Gateway.
    *(
        (path, status, body, {}, Said("IBKR_UNAVAILABLE", (f"IBKR answered {path}", f"HTTP {status}", "every night")))
        for path in ("/tickle", "/portfolio/accounts")
        for status, body in ((500, PAGE), (502, PAGE), (503, b""), (504, b"Gateway Timeout"), (601, b""))
    ),
    *(
        (
            "/tickle",
            status,
            PAGE,
            {"known": False},
            Said("IBKR_UNAVAILABLE", (URL, "another program"), ("IBKR answered",)),
        )
        for status in (500, 502, 503)
    ),
    # Redirects, and what is none.
    *(
        ("/portfolio/accounts", status, b"", {}, Said("UNEXPECTED_ANSWER", (f"HTTP {status}", "again"), ("redirect",)))
        for status in (300, 304, 305)
    ),
    ("/portfolio/accounts", 302, b"", {}, Said("UNEXPECTED_ANSWER", ("HTTP 302",), ("redirect",))),
    (
        "/portfolio/accounts",
        302,
        b"",
        {"location": "https://api.ibkr.com/x"},
        Said("UNEXPECTED_ANSWER", ("/portfolio/accounts", "a redirect", "log in at")),
    ),
    (
        "/tickle",
        302,
        b"",
        {"location": "https://api.ibkr.com/ibkr/v1/api/tickle", "url": f"{URL}/ibkr"},
        Said("NOT_A_GATEWAY", ("does not know the path /ibkr", f"IBKR_GATEWAY_URL to {URL}, without")),
    ),
    # The rest of the 4xx.
    ("/portfolio/accounts", 411, PAGE, {}, Said("UNEXPECTED_ANSWER", ("HTTP 411", "again once"), ARGUMENTS)),
    ("/iserver/marketdata/snapshot", 414, b"", {}, Said("UNEXPECTED_ANSWER", ("too long", "fewer"), ("changed",))),
    (
        "/fyi/unreadnumber",
        423,
        b'{"status":"x"}',
        {},
        Said("UNEXPECTED_ANSWER", ("/fyi/unreadnumber", "Client Portal")),
    ),
    ("/tickle", 200, b"{}", {}, Said("UNEXPECTED_ANSWER", ("a session", f"log in at {URL}/"))),
    ("/portfolio/accounts", 200, b'[{"id":', {}, Said("UNEXPECTED_ANSWER", ("incomplete JSON",), ("another program",))),
    ("/portfolio/accounts", 200, PAGE, {}, Said("UNEXPECTED_ANSWER", ("a page",))),
]


@pytest.mark.parametrize(("path", "status", "body", "more", "said"), ANSWERS)
def test_each_answer_that_is_none_says_what_is_so(
    path: str, status: int, body: bytes, more: dict[str, Any], said: Said
) -> None:
    endpoint = find_endpoint("GET", API + path) or find_endpoint("POST", API + path) or Endpoint("GET", path)
    url = more.get("url", URL)
    told = more.get("location", ""), more.get("server", ""), body
    said.fits(find_fault(RawResponse(endpoint, path, status, *told, more.get("known", True)), url, f"{url}/"))


def os_error(number: int) -> OSError:
    return OSError(number, "in the way")


def untrusted(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    return error


def not_tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, reason)
    error.reason = reason
    return error


REMOTE = "https://gateway.example.com:5000"
OWN_CERTIFICATE = ("se your own certificate", "sslCert in conf.yaml")
# What the system says of a connection, settings, and what is said.
CONNECTIONS: list[tuple[Exception, dict[str, Any], Said]] = [
    (ConnectionRefusedError(errno.ECONNREFUSED, ""), {}, Said("GATEWAY_DOWN", (f"Nothing listens at {URL}", "Start"))),
    (
        ConnectionRefusedError(errno.ECONNREFUSED, ""),
        {"gateway_url": REMOTE},
        Said("GATEWAY_DOWN", ("Nothing listens", "on gateway.example.com"), ("run.", "root")),
    ),
    (
        ConnectionRefusedError(errno.ECONNREFUSED, ""),
        {"gateway_url": "https://[::1]:5000"},
        Said("GATEWAY_DOWN", ("IPv4 only", "https://127.0.0.1:5000")),
    ),
    (
        ConnectionRefusedError(errno.ECONNREFUSED, ""),
        {"gateway_url": "https://localhost"},
        Said("GATEWAY_DOWN", ("Add the Gateway's port", "https://localhost:5000")),
    ),
    (
        socket.gaierror(socket.EAI_NONAME, ""),
        {"gateway_url": REMOTE},
        Said("GATEWAY_DOWN", ("The name gateway.example.com", "Correct the name"), ("Nothing listens", "Start the")),
    ),
    *(
        (error, {"gateway_url": REMOTE}, Said("GATEWAY_DOWN", ("cannot be reached", "firewall"), ("Nothing listens",)))
        for error in (
            os_error(errno.EHOSTUNREACH),
            os_error(errno.ENETUNREACH),
            os_error(errno.ETIMEDOUT),
            TimeoutError(),
        )
    ),
    (
        TimeoutError(),
        {"gateway_url": "http://localhost:5000"},
        Said("GATEWAY_DOWN", ("hangs", "Restart the Gateway"), ("Nothing listens",)),
    ),
    (TimeoutError(), {}, Said("NOT_A_GATEWAY", ("TLS", "Restart the Gateway"), ("Nothing listens",))),
    (
        os_error(errno.EACCES),
        {},
        Said("GATEWAY_DOWN", ("does not let bezant-mcp connect", "sandbox"), ("Nothing listens",)),
    ),
    (
        os_error(errno.EMFILE),
        {},
        Said("GATEWAY_DOWN", ("no free connections", "Restart your MCP client"), ("Nothing listens",)),
    ),
    (ConnectionResetError(errno.ECONNRESET, ""), {}, Said("NOT_A_GATEWAY", ("closes them",), ("Nothing listens",))),
    (not_tls("WRONG_VERSION_NUMBER"), {}, Said("NOT_A_GATEWAY", ("does not speak TLS", "port"), ("listenSsl",))),
    (
        not_tls("WRONG_VERSION_NUMBER"),
        {"gateway_url": REMOTE},
        Said("NOT_A_GATEWAY", ("does not speak TLS", "listenSsl: true"), ("http://",)),
    ),
    (not_tls("TLSV1_ALERT_PROTOCOL_VERSION"), {}, Said("NOT_A_GATEWAY", ("TLS 1.2",), ("does not speak TLS",))),
    (untrusted(9), {"gateway_url": REMOTE}, Said("NOT_A_GATEWAY", ("not valid yet", "clock"), ("CA_FILE",))),
    (untrusted(10), {"gateway_url": REMOTE}, Said("NOT_A_GATEWAY", ("has expired", *OWN_CERTIFICATE), ("Unset",))),
    (untrusted(62), {"gateway_url": REMOTE}, Said("NOT_A_GATEWAY", ("another name", "gateway.example.com"))),
    (
        untrusted(18),
        {"reject_invalid_certs": True},
        Said("NOT_A_GATEWAY", ("Unset BEZANT_REJECT_INVALID_CERTS", *OWN_CERTIFICATE)),
    ),
    (
        untrusted(10),
        {"reject_invalid_certs": True, "ca_file": True},
        Said(
            "NOT_A_GATEWAY",
            ("has expired", "Unset BEZANT_REJECT_INVALID_CERTS and BEZANT_MCP_CA_FILE", *OWN_CERTIFICATE),
            (", BEZANT_MCP_CA_FILE)",),
        ),
    ),
    (
        untrusted(10),
        {"ca_file": True},
        Said("NOT_A_GATEWAY", ("Unset BEZANT_MCP_CA_FILE",), (", BEZANT_MCP_CA_FILE)",)),
    ),
]


@pytest.mark.parametrize(("error", "given", "said"), CONNECTIONS)
def test_each_way_in_which_no_connection_comes_about(
    error: Exception, given: dict[str, Any], said: Said, tmp_path: Path
) -> None:
    if given.get("ca_file"):
        given = {**given, "ca_file": tmp_path / "ca.pem"}
        given["ca_file"].touch()
    wrapped = OSError("All connection attempts failed")
    wrapped.__cause__ = error
    said.fits(why_unreachable(Settings(**{"gateway_url": URL, **given}), wrapped))


@pytest.mark.parametrize(
    ("system", "command"), [("win32", r"bin\run.bat root\conf.yaml"), ("linux", "bin/run.sh root/")]
)
def test_the_gateway_is_started_as_the_system_starts_programs(system: str, command: str) -> None:
    assert command in GatewayDown(URL, system=system).next_step
    assert (r"bin\run" in GatewayDown(URL).next_step) is (sys.platform == "win32")


def test_in_a_container_it_is_said_that_localhost_is_the_container(monkeypatch: pytest.MonkeyPatch) -> None:
    error = ConnectionRefusedError(errno.ECONNREFUSED, "")
    for marks, said in (((), False), ((__file__,), True)):
        monkeypatch.setattr(line, "CONTAINER_MARKS", marks)
        assert ("container" in why_unreachable(Settings(gateway_url=URL), error).next_step) is said
        assert "container" not in why_unreachable(Settings(gateway_url=REMOTE), error).next_step


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def close_after_the_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    writer.close()


async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


async def speak_ssh(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(4096)
    writer.write(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    await writer.drain()
    writer.close()


async def break_off(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(4096)
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[{"id":')
    await writer.drain()
    writer.close()


@asynccontextmanager
async def listening(serve: Serve) -> AsyncIterator[int]:
    server, port = await listen(serve)
    async with server:
        yield port


async def fault_at(url: str, **given: Any) -> BezantError:
    settings = Settings(gateway_url=url, answer_seconds=0.3, **given)
    async with Gateway(settings, limits=FAST) as gateway:
        with pytest.raises(BezantError) as caught:
            await gateway.ask(api.portfolio.list_accounts.asyncio_detailed(client=gateway.client))
    return caught.value


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("serve", "scheme", "said"),
    [
        (hang_up, "https", Said("NOT_A_GATEWAY", ("closes them", "Wait a minute"), ("Nothing listens",))),
        (hang_up, "http", Said("NOT_A_GATEWAY", ("closes connections", "port"), ("https://",))),
        (close_after_the_request, "https", Said("NOT_A_GATEWAY", ("closes them",), ("Nothing listens",))),
        (close_after_the_request, "http", Said("NOT_A_GATEWAY", ("closes connections",))),
        (say_nothing, "http", Said("NO_ANSWER", ("gave no answer within", "another program"))),
        (speak_ssh, "https", Said("NOT_A_GATEWAY", ("does not speak TLS",))),
        (speak_ssh, "http", Said("NOT_A_GATEWAY", ("does not send HTTP", "port"))),
        (break_off, "http", Said("UNEXPECTED_ANSWER", ("http://127.0.0.1:", "restart the Gateway"), ("changed",))),
    ],
)
async def test_each_program_that_may_have_the_port(serve: Serve, scheme: str, said: Said) -> None:
    async with listening(serve) as port:
        said.fits(await fault_at(f"{scheme}://127.0.0.1:{port}"))


@pytest.mark.anyio
@pytest.mark.parametrize(("speaks_tls", "configured"), [(False, "https"), (True, "http")])
@pytest.mark.parametrize("scenario", ["ready", "logged-out", "no-brokerage"])
async def test_a_gateway_in_the_other_scheme_is_found_and_the_step_names_its_address(
    speaks_tls: bool, configured: str, scenario: str
) -> None:
    async with SimulatedGateway(scenario, tls=speaks_tls, speed=SPEED) as simulated:
        right = simulated.url.removesuffix("/v1/api")
        fault = await fault_at(f"{configured}://{right.partition('://')[2]}")
    said = Said(
        "NOT_A_GATEWAY", ("The Gateway at", f"Set IBKR_GATEWAY_URL to {right}."), ("the port", "does not answer")
    )
    said.fits(fault)


@pytest.mark.anyio
async def test_a_gateway_behind_tls_is_found_although_its_certificate_is_to_verify() -> None:
    async with SimulatedGateway(speed=SPEED) as simulated:
        right = simulated.url.removesuffix("/v1/api")
        fault = await fault_at(right.replace("https:", "http:"), reject_invalid_certs=True)
    Said("NOT_A_GATEWAY", (f"Set IBKR_GATEWAY_URL to {right}.",), ("the port",)).fits(fault)


@pytest.mark.anyio
@pytest.mark.real_time
async def test_a_gateway_in_plain_http_that_waits_for_more_of_a_handshake_is_found_too() -> None:
    async def answer(_: Arrival) -> Reply:
        return Reply(body=b'{"session": "x", "userId": 1, "iserver": {}}')

    async with TinyServer(answer) as server:
        fault = await fault_at(server.url.replace("http:", "https:"))
    Said("NOT_A_GATEWAY", (f"Set IBKR_GATEWAY_URL to {server.url}.",), ("hangs",)).fits(fault)


@pytest.mark.anyio
async def test_the_gateways_own_certificate_as_its_authority_is_told_to_be_in_vain(tmp_path: Path) -> None:
    async with SimulatedGateway(speed=SPEED) as simulated:
        host, port = simulated.url.split("/")[2].split(":")
        own = tmp_path / "own.pem"
        own.write_text(await asyncio.to_thread(ssl.get_server_certificate, (host, int(port))))
        fault = await fault_at(simulated.url, reject_invalid_certs=True, ca_file=own)
    leave = "Unset BEZANT_REJECT_INVALID_CERTS and BEZANT_MCP_CA_FILE"
    Said("NOT_A_GATEWAY", (leave, *OWN_CERTIFICATE), ("name its authority", "Name its authority")).fits(fault)


@pytest.mark.anyio
async def test_an_unknown_host_name_is_named() -> None:
    fault = await fault_at("https://no-such-machine.invalid:5000")
    Said("GATEWAY_DOWN", ("no-such-machine.invalid",), ("Nothing listens", "run.sh")).fits(fault)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (404, PAGE, Said("UNEXPECTED_ANSWER", ("http://127.0.0.1:", "another program"), ("IBKR does not know",))),
        (403, PAGE, Said("UNEXPECTED_ANSWER", ("http://127.0.0.1:", "another program"), ("Client Portal",))),
        (500, PAGE, Said("IBKR_UNAVAILABLE", ("http://127.0.0.1:", "another program"), ("IBKR answered",))),
        (200, PAGE, Said("UNEXPECTED_ANSWER", ("/portfolio/accounts", "another program"))),
        (200, b"null", Said("UNEXPECTED_ANSWER", ("/portfolio/accounts",))),
        (200, b'"text"', Said("UNEXPECTED_ANSWER", ("/portfolio/accounts",))),
        (204, b"", Said("UNEXPECTED_ANSWER", ("/portfolio/accounts", "HTTP 204"))),
    ],
)
async def test_another_program_is_never_taken_for_ibkr_however_often_it_is_asked(
    status: int, body: bytes, said: Said
) -> None:
    async def answer(_: Arrival) -> Reply:
        return Reply(status, body)

    async with TinyServer(answer) as server:
        for _ in range(2):
            async with Gateway(Settings(gateway_url=server.url), limits=FAST) as gateway:
                for _ in range(2):
                    with pytest.raises(BezantError) as caught:
                        await gateway.ask(api.portfolio.list_accounts.asyncio_detailed(client=gateway.client))
                    said.fits(caught.value)
