"""The line to IBKR's statements lets two requests to two hosts through, and refuses all else before a byte leaves."""

from __future__ import annotations

import asyncio
import socket
import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest

from bezant_mcp.errors import NotPermitted
from bezant_mcp.history.errors import FlexDown
from bezant_mcp.history.line import GET, HOSTS, PERMITTED, ROOM, SEND, Guard, Line, hosts_of
from bezant_mcp.settings import Settings

TOKEN = "123456789012345678901234"
USUAL = f"{HOSTS[0]}{ROOM}/SendRequest?t={TOKEN}&q=1234567&v=3"
FETCH = f"{HOSTS[1]}{ROOM}/GetStatement?t={TOKEN}&q=1234567890&v=3"


class Wire(httpx.AsyncBaseTransport):
    """The end of the line: remembers what would have left, and answers with what it was given."""

    def __init__(self, answer: httpx.Response | Exception | None = None) -> None:
        self.sent: list[httpx.Request] = []
        self.answer = answer or httpx.Response(200, content=b"<FlexStatementResponse/>")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def send(method: str, url: str, **given: Any) -> httpx.Request:
    """What leaves."""
    wire = Wire()
    asyncio.run(Guard(wire, HOSTS).handle_async_request(httpx.Request(method, url, **given)))
    return wire.sent[0]


@pytest.mark.parametrize(
    "url",
    [USUAL, FETCH, f"{USUAL}&fd=20250101&td=20251231", f"{USUAL}&p=365", USUAL.replace(".com/", ".com:443/")],
)
def test_the_two_requests_leave_with_headers_of_our_own(url: str) -> None:
    sent = send(
        "GET", url, headers={"Cookie": "a=1", "Authorization": "Basic x", "X-Other": "1", "Host": "evil.example"}
    )
    assert str(sent.url) == url.replace(":443", "")
    assert sent.headers["user-agent"].startswith("bezant-mcp/")
    assert set(sent.headers) == {"host", "user-agent", "accept", "accept-encoding"}
    assert sent.headers["host"] == sent.url.host


ELSEWHERE = [
    ("GET", USUAL.replace("ndcdyn", "www")),
    ("GET", USUAL.replace("ndcdyn.interactivebrokers.com", "ndcdyn.interactivebrokers.com.evil.example")),
    ("GET", USUAL.replace("ndcdyn.interactivebrokers.com", "evil.example")),
    ("GET", USUAL.replace("ndcdyn.interactivebrokers.com", "127.0.0.1")),
    ("GET", USUAL.replace("ndcdyn.interactivebrokers.com", "ndcdyn.interactivebrokers.com.")),
    ("GET", USUAL.replace("ndcdyn", "xn--ndcdyn-9ua")),
    ("GET", USUAL.replace("interactivebrokers", "interactivebr\u043ekers")),
    ("GET", USUAL.replace("https://", "https://user:word@")),
    ("GET", USUAL.replace("https://", "https://ndcdyn.interactivebrokers.com@evil.example#")),
    ("GET", USUAL.replace("https://", "http://")),
    ("GET", USUAL.replace(".com/", ".com:8443/")),
    ("GET", USUAL.replace(".com/", ".com:80/")),
    ("POST", USUAL),
    ("PUT", USUAL),
    ("DELETE", USUAL),
    ("HEAD", USUAL),
    ("get", USUAL.replace("SendRequest", "sendrequest")),
    ("GET", USUAL.replace("SendRequest", "SendRequest/")),
    ("GET", USUAL.replace("SendRequest", "%2e%2e/FlexWebService/SendRequest")),
    ("GET", USUAL.replace("SendRequest", "%53endRequest")),
    ("GET", USUAL.replace("SendRequest", "SendRequest;x=1")),
    ("GET", USUAL.replace(ROOM, "/Universal/servlet/FlexStatementService")),
    ("GET", f"{HOSTS[0]}{ROOM}?t={TOKEN}&q=1&v=3"),
    ("GET", f"{HOSTS[0]}/v1/api/portfolio/accounts"),
    ("GET", USUAL + "&other=1"),
    ("GET", USUAL + f"&t={TOKEN}"),
    ("GET", USUAL.replace("v=3", "v=2")),
    ("GET", USUAL.replace("&v=3", "")),
    ("GET", USUAL.replace("q=1234567", "q=")),
    ("GET", USUAL.replace("q=1234567", "q=12%2034")),
    ("GET", USUAL.replace("q=1234567", "q=1%26x%3D1")),
    ("GET", USUAL.replace("q=1234567", "q=\u0661\u0662")),
    ("GET", USUAL + "&fd=20250101"),
    ("GET", USUAL + "&fd=2025-01-01&td=2025-12-31"),
    ("GET", USUAL + "&p=99999"),
    ("GET", FETCH + "&fd=20250101&td=20251231"),
    ("GET", FETCH + "&p=1"),
    ("GET", USUAL.partition("?")[0]),
    ("GET", USUAL + "#part"),
]


@pytest.mark.parametrize(("method", "url"), ELSEWHERE)
def test_every_other_host_path_method_port_and_parameter_is_refused_before_a_byte_leaves(method: str, url: str) -> None:
    wire = Wire()
    request = httpx.Request(method, url)
    if "%" in url.partition("?")[0]:  # as it stands, whatever a library made of it
        request.url = request.url.copy_with(raw_path=url.partition(".com")[2].encode())
    with pytest.raises(NotPermitted) as caught:
        asyncio.run(Guard(wire, HOSTS).handle_async_request(request))
    assert not wire.sent
    assert TOKEN not in str(caught.value)


def test_a_body_and_what_is_said_beside_a_request_do_not_ride_along() -> None:
    wire = Wire()
    with pytest.raises(NotPermitted):
        asyncio.run(Guard(wire, HOSTS).handle_async_request(httpx.Request("GET", USUAL, content=b"x")))
    assert not wire.sent
    sent = send("GET", USUAL, extensions={"target": b"/elsewhere", "sni_hostname": "evil.example", "timeout": {}})
    assert sent.extensions == {"timeout": {}}


TOLD = [
    "https://evil.example/AccountManagement/FlexWebService/GetStatement",
    "http://gdcdyn.interactivebrokers.com/AccountManagement/FlexWebService/GetStatement",
    "https://gdcdyn.interactivebrokers.com:8443/AccountManagement/FlexWebService/GetStatement",
    "https://x@gdcdyn.interactivebrokers.com/AccountManagement/FlexWebService/GetStatement",
    "https://gdcdyn.interactivebrokers.com/AccountManagement/FlexWebService/SendRequest",
    "https://gdcdyn.interactivebrokers.com/AccountManagement/FlexWebService/GetStatement?x=1",
    "https://gdcdyn.interactivebrokers.com/Universal/servlet/FlexStatementService.GetStatement",
    "https://gdcdyn.interactivebrokers.com.evil.example/AccountManagement/FlexWebService/GetStatement",
    "https://gdcdyn.interactivebr\u043ekers.com/AccountManagement/FlexWebService/GetStatement",
    "https://[/AccountManagement",
    "file:///etc/passwd",
]


@pytest.mark.parametrize("told", TOLD)
def test_an_address_that_an_answer_tells_is_taken_only_if_it_is_one_of_ibkrs(told: str) -> None:
    with pytest.raises(NotPermitted):
        Line(Settings(state_dir=None)).home(GET, told)


def test_the_address_that_ibkr_tells_today_is_taken() -> None:
    line = Line(Settings(state_dir=None))
    assert line.home(GET, f"{HOSTS[1]}{ROOM}/GetStatement") == f"{HOSTS[1]}{ROOM}/GetStatement"
    assert line.home(GET, f"{HOSTS[1]}:443{ROOM}/GetStatement") == f"{HOSTS[1]}{ROOM}/GetStatement"
    assert line.home(GET) == f"{HOSTS[0]}{ROOM}/GetStatement"


def test_only_a_setting_leads_to_this_machine_and_then_nowhere_else() -> None:
    simulated = Settings(state_dir=None, flex_url=f"https://127.0.0.1:5000{ROOM}")
    assert hosts_of(simulated) == ("https://127.0.0.1:5000",)
    with pytest.raises(NotPermitted):
        Line(simulated).home(GET, f"{HOSTS[1]}{ROOM}/GetStatement")
    assert hosts_of(Settings(state_dir=None)) == HOSTS


async def taken(line: Line) -> bytes:
    async with line.ask(SEND, line.home(SEND), {"t": TOKEN, "q": "1234567", "v": "3"}) as reply:
        return b"".join([chunk async for chunk in reply.chunks()])


def test_a_redirect_is_not_followed() -> None:
    wire = Wire(httpx.Response(302, headers={"location": "https://evil.example/"}))
    assert asyncio.run(taken(Line(Settings(state_dir=None), lambda: wire))) == b""
    assert len(wire.sent) == 1


def caused(cause: Exception) -> httpx.ConnectError:
    error = httpx.ConnectError("no route")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (httpx.ConnectError("no route"), "(ConnectError)"),
        (httpx.ReadTimeout("slow"), "no answer came in time"),
        (httpx.RemoteProtocolError("garbled"), "(RemoteProtocolError)"),
        (caused(ssl.SSLCertVerificationError()), "certificate cannot be verified"),
        (caused(socket.gaierror()), "host name cannot be resolved"),
    ],
)
def test_a_line_that_fails_says_so_without_the_token(fault: httpx.RequestError, words: str, tmp_path: Path) -> None:
    log = tmp_path / "requests"
    line = Line(Settings(state_dir=None, request_log=log), lambda: Wire(fault))
    with pytest.raises(FlexDown) as caught:
        asyncio.run(taken(line))
    assert words in str(caught.value)
    assert TOKEN not in f"{caught.value!r}{vars(caught.value)}"
    assert f"GET\t{SEND.path}\t" in log.read_text()
    assert TOKEN not in log.read_text()


def test_the_list_of_requests_names_what_each_may_carry() -> None:
    assert [row.shown.partition("  ")[0] for row in PERMITTED] == [
        f"{ROOM}/SendRequest?t&q&v&fd&td&p",
        f"{ROOM}/GetStatement?t&q&v",
    ]
