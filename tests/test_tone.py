"""The tone of every error: what happened, where, and one next step, in 200 characters of plain English.

The code is read for texts that are written out; and faults, wrong arguments and every class are made to speak.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import pkgutil
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import httpx
import pytest

import bezant_mcp
from bezant_mcp import arguments, errors
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway.circuit_breaker import still_silent
from bezant_mcp.gateway.endpoints import AUTH_STATUS, TICKLE, find_endpoint
from bezant_mcp.gateway.faults import NotPrimed, RawResponse, find_fault
from bezant_mcp.gateway.line import line_fault, speaks_other_scheme
from bezant_mcp.gateway.pacing import ALONE
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.tone import MOST_CHARACTERS, avoided_in, faults_of, is_next_step
from tests.test_fault_matrix import HANGING, QUESTIONS, TROUBLES, connected, kinds_of

URL = "https://gateway.example-company.net:5000"
UNTIL = "2026-11-29 12:15:00 CET"
# One error of each class with ordinary values, and in each form in which it can come.
ORDINARY = (
    BezantError("Something failed.", "Ask again."),
    errors.BadSetting("BEZANT_MCP_X is 5.", "Set it to 4."),
    errors.BadArgument("limit is -1.", "Use 20."),
    errors.NotPermitted("POST", "/iserver/account/DU1234567/orders"),
    *(errors.GatewayDown(URL, system=system) for system in ("linux", "win32")),
    errors.NotAGateway(URL, "HTTP 404 to /tickle"),
    errors.NoAnswer(URL, 20),
    still_silent(URL, 20.0, 60.0),
    *(errors.LoginNeeded(URL, lost) for lost in ("", "taken", "gone")),
    *(kind(ends=ends) for kind in (errors.BrokerageDown, errors.Competing) for ends in (False, True)),
    errors.PenaltyBox("/iserver/marketdata/history", UNTIL, 900),
    *(errors.Busy("/iserver/marketdata/history", 60, known) for known in ("", ALONE)),
    *(errors.IbkrUnavailable("/iserver/marketdata/history", 503, url) for url in ("", URL)),
    errors.BadAccount("U9999999 is not an account of this login.", ("DU1234567",)),
    errors.BadAccount("U9999999 is not an account of this login.", tuple(f"DU{1000000 + n}" for n in range(30))),
    errors.BadAccount("U9999999 is not an account of this login."),
    errors.Incomplete("IBKR's list of positions of DU1234567 ended at page 3 of 4."),
    errors.UnexpectedAnswer("IBKR answered /iserver/marketdata/history with HTTP 418."),
    errors.IbkrError("/iserver/marketdata/history", "Chart data unavailable", 500),
    errors.NothingInIt(200, "/iserver/marketdata/history"),
)
PATHS = (TICKLE, AUTH_STATUS, find_endpoint("GET", "/v1/api/portfolio/accounts"))
BODIES = (
    b"",
    b"<html>Access Denied. Reference #18</html>",
    b"Access Denied",
    b'<a href="/sso/Login">',
    b'{"error": "no bridge"}',
    b'{"error": "invalid account"}',
    b'{"error": "Service unavailable"}',
    b'{"error": "the conid is not known to us"}',
    b"{}",
    b'{"rows": [',
)
STATUSES = (200, 204, 302, 304, 400, 401, 403, 404, 405, 414, 418, 423, 429, 500, 501, 503)
LINE = (
    ConnectionRefusedError(),
    socket.gaierror(-2, "Name or service not known"),
    PermissionError(13, "Permission denied"),
    OSError(24, "Too many open files"),
    OSError(101, "Network is unreachable"),
    anyio.EndOfStream(),
    TimeoutError(),
)
ADDRESSES = (URL, "http://localhost:5000", "https://localhost", "https://[::1]:5000", "https://localhost:5000")
# Values that people and models get wrong, by argument.
WRONG: dict[str, tuple[object, ...]] = {
    "symbol": ("NOSUCH", "US0378331006", "AAPL@NOWHERE", "VOD", "99999999999999", "ES DEC99", "AAPL 2031-01-17 190 C"),
    "symbols": ("NOSUCH", "NOSUCH,NOTHERE", "AAPL@NOWHERE", ",".join(f"A{n}" for n in range(80)), "???"),
    "account_id": ("U9999999", "DU1234567,U9999999", "my account"),
    "period": ("soon", "500y", "0d", "2027-01-01 to 2026-01-01", "2031"),
    "bar": ("7x", "1s"),
    "start": ("soon", "2031-01-01"),
    "end": ("soon", "2020-01-01"),
    "limit": (-1, "many", 1.5),
    "cursor": ("abc", "MjAuYWJjZGVmMDE"),
    "expiry": ("soon", "2031-01", "2020-01-17"),
    "right": ("left",),
    "strikes": (-1, 500),
    "by": ("colour",),
    "sort": ("colour",),
    "kind": ("colour",),
    "scan": ("NO_SUCH_SCAN", "no such scan!"),
    "location": ("NO.SUCH",),
    "instrument": ("NOSUCH",),
    "filters": ("priceAbove", "noSuchFilter=5"),
    "currency": ("EURO MONEY",),
    "source": ("XXX", "no currency"),
    "target": ("XXX", "no currency"),
    "amount": ("much",),
    "asset_class": ("colour",),
    "days": (0, 1000, "soon"),
    "shock": ("much",),
    "vs": ("NOSUCH",),
}
NEEDED: dict[str, object] = {
    "symbols": "AAPL@NASDAQ",
    "symbol": "AAPL@NASDAQ",
    "source": "EUR",
    "target": "USD",
    "scan": "TOP_PERC_GAIN",
}


def modules() -> Iterator[ModuleType]:
    """Every module that is written by hand."""
    for found in pkgutil.walk_packages(bezant_mcp.__path__, "bezant_mcp."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def literals(node: ast.expr | None, known: dict[str, Any]) -> list[str]:
    """The texts that an expression can give, as far as they are written out; what is filled in counts as {}."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            each = [literals(part, known) or ["{}"] for part in parts]
            return ["".join(one) for one in itertools.product(*each)]
        case ast.FormattedValue(value=ast.Name(id=name)):
            return [known[name]] if isinstance(known.get(name), str) else []
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return [a + b for a in literals(left, known) or ["{}"] for b in literals(right, known) or ["{}"]]
        case ast.IfExp(body=body, orelse=other):
            return [*literals(body, known), *literals(other, known)]
        case ast.BoolOp(values=parts):
            return [text for part in parts for text in literals(part, known)]
        case ast.Name(id=name):
            return [known[name]] if isinstance(known.get(name), str) else []
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            return literals(value, known)
    return []


def faults_in(source: str, known: dict[str, Any]) -> list[str]:
    """What is wrong with the errors that a module makes, whose names it ``known``."""
    found = []
    for node in ast.walk(ast.parse(source)):
        made = known.get(node.func.id) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else None
        if isinstance(node, ast.Call) and (made is arguments.bad or is_error(made)):
            found += [f"line {node.lineno}: {fault}" for fault in faults_of_call(node, made, known)]
    return found


def is_error(kind: object) -> bool:
    """Whether it is one of our classes of errors."""
    return isinstance(kind, type) and issubclass(kind, BezantError)


def faults_of_call(node: ast.Call, made: Any, known: dict[str, Any]) -> list[str]:
    """What is wrong with the texts of one error that is made."""
    if any(isinstance(each, ast.Starred) for each in node.args):
        return []
    signature = inspect.signature(made)
    given = signature.bind_partial(*node.args, **{each.arg: each.value for each in node.keywords if each.arg})
    whats = literals(given.arguments.get("what"), known)
    steps = [step for step in literals(given.arguments.get("next_step"), known) if step]
    inherited = getattr(made, "next_step", "")
    found = [fault for text in (*whats, *steps) for fault in avoided_in(text)]
    found += [f"{step!r} does not begin with a verb" for step in steps if not is_next_step(step)]
    # A command at the end has none.
    found += [f"{text!r} has no full stop" for text in steps if not text.endswith((".", "{}", ')"'))]
    longest = max(map(len, whats), default=0) + max(map(len, steps or [inherited])) + 1
    found += [f"{longest} characters: {whats} {steps}"] if longest > MOST_CHARACTERS else []
    if (
        "next_step" not in given.arguments
        and not inherited
        and is_error(made)
        and made.__init__ is BezantError.__init__
    ):
        found.append(f"no next step after {whats}")
    return found


def test_every_error_that_is_written_out_is_short_plain_and_says_what_to_do() -> None:
    found = []
    for module in modules():
        path = Path(str(module.__file__))
        name = path.relative_to(Path(bezant_mcp.__file__).parent).as_posix()
        found += [f"{name} {fault}" for fault in faults_in(path.read_text("utf-8"), vars(module))]
    assert "\n".join(found) == ""


def test_every_class_with_a_next_step_begins_it_with_a_verb() -> None:
    assert len(list(modules())) > 100
    kinds = [kind for kind in kinds_of(BezantError) if kind.next_step and kind.__module__.startswith("bezant_mcp.")]
    assert len(kinds) > 5
    for kind in kinds:
        assert is_next_step(kind.next_step), kind
        assert kind.next_step.endswith(".")
        assert avoided_in(kind.next_step) == []


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("BadArgument('limit is -1.', '20 is a good value.')", "does not begin with a verb"),
        ("BadArgument('limit is -1.', 'Use 20')", "no full stop"),
        ("BadArgument('limit is -1.')", "no next step"),
        ("BadArgument('Which is no limit.', 'Use 20.')", "'is no '"),
        ("BadArgument(f'{x} was mended ' + f'{y}.', STEP)", "mended"),
        ("BadArgument('a' * 3, LONG)", "characters"),
        ("BadArgument('limit is -1.', 'Use 20.' if x else '20.')", "does not begin with a verb"),
        ("UnexpectedAnswer(what='" + "a" * 120 + "')", "characters"),
        ("bad('limit', -1, 'it is no limit', '20')", "'is no '"),
    ],
)
def test_what_is_written_in_another_tone_is_found(written: str, fault: str) -> None:
    known = {**vars(errors), "bad": arguments.bad, "STEP": "Use 20.", "LONG": f"Use {'x' * 200}."}
    assert any(fault in each for each in faults_in(written, known))
    assert faults_in("raise BadArgument(f'limit is {x}.', STEP) from None", known) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (f"Nothing listens at {'x' * 190}. Start it.", "characters"),
        ("Nothing listens. Start it", "no full stop"),
        ("Nothing listens at the address.", "no next step"),
        ("Restart your host.", "your host"),
        ("Ask again, else log in.", "else"),
        ("It is no Gateway. Start it.", "is no "),
    ],
)
def test_a_text_in_another_tone_is_found(text: str, fault: str) -> None:
    assert any(fault in each for each in faults_of(text))
    assert faults_of("Nothing listens at https://localhost:5000. Start the Gateway, or correct it.") == []


def test_every_class_speaks_so_with_ordinary_values() -> None:
    assert {type(error) for error in ORDINARY} >= {
        kind for kind in kinds_of(BezantError) if kind.__module__ == "bezant_mcp.errors"
    }
    assert len(URL) == 40
    assert "\n".join(fault for error in ORDINARY for fault in faults_of(str(error))) == ""


def test_every_answer_that_is_a_fault_is_told_so() -> None:
    told = set()
    for endpoint, status, body, known, location, server in itertools.product(
        PATHS, STATUSES, BODIES, (True, False), ("", "/sso/Login", "https://www.example.org"), ("", "AirTunes/1")
    ):
        assert endpoint is not None
        answer = RawResponse(endpoint, endpoint.path, status, location, server, body, known)
        for url in (URL, f"{URL[:-5]}/path"):
            fault = find_fault(answer, url, URL)
            if fault is not None and not isinstance(fault, NotPrimed):
                told.add(str(fault))
    assert len(told) > 30
    assert "\n".join(fault for text in told for fault in faults_of(text)) == ""


def test_every_failure_of_the_line_is_told_so() -> None:
    told = set()
    certificates = [ssl.SSLCertVerificationError(1, "certificate verify failed") for _ in range(5)]
    for refused, code in zip(certificates, (9, 10, 18, 62, 64), strict=True):
        refused.verify_code = code
    tls = [ssl.SSLError(1, "failed"), ssl.SSLError(1, "failed")]
    for failed, reason in zip(tls, ("WRONG_VERSION_NUMBER", "TLSV1_ALERT_PROTOCOL_VERSION"), strict=True):
        failed.reason = reason
    request = httpx.Request("GET", f"{URL}/v1/api/tickle")
    for url, known, strict in itertools.product(ADDRESSES, (True, False), (True, False)):
        settings = Settings(url, reject_invalid_certs=strict)
        failures: list[Exception] = [
            httpx.ReadTimeout("late", request=request),
            httpx.DecodingError("bad", request=request),
            httpx.RemoteProtocolError("peer closed connection", request=request),
            httpx.RemoteProtocolError("Server disconnected", request=request),
            httpx.RemoteProtocolError("illegal status line", request=request),
        ]
        for cause in (*LINE, *certificates, *tls):
            failures.append(httpx.ConnectError("failed", request=request))
            failures[-1].__cause__ = cause
        told |= {str(line_fault(settings, error, known=known)) for error in failures}
        told |= {str(speaks_other_scheme(settings, other)) for other in ("http://localhost:5000", URL)}
    assert len(told) > 30
    assert "\n".join(fault for text in told for fault in faults_of(text)) == ""


@pytest.mark.anyio
@pytest.mark.parametrize("name", [name for name in TROUBLES if name not in HANGING])
async def test_what_a_tool_says_of_each_fault(name: str) -> None:
    async with SimulatedGateway(pacing="off", thin_rate=0.0) as simulated, connected(simulated) as client:
        await TROUBLES[name].begin(simulated)
        for tool in ("positions", "orders", "contract", "tickle", "health"):
            result = await client.call_tool(tool, QUESTIONS[tool])
            if result.is_error and result.content[0].type == "text":
                assert faults_of(result.content[0].text.partition(": ")[2]) == []
            elif tool == "health":
                assert result.structured_content is not None
                told = result.structured_content
                assert told["layer"] == "ready" or faults_of(f"{told['problem']} {told['next_step']}") == []
                assert avoided_in(told["works"]) == []


@pytest.mark.slow
@pytest.mark.anyio
async def test_what_a_tool_says_of_each_wrong_argument() -> None:
    found, count = [], 0
    async with SimulatedGateway("awkward", pacing="off") as simulated, connected(simulated) as client:
        for tool in (await client.list_tools()).tools:
            properties = tool.input_schema["properties"]
            needed = {name: NEEDED[name] for name in tool.input_schema.get("required", [])}
            asked: list[dict[str, Any]] = [
                {name: value} for name in properties for value in ({"no": "value"}, *WRONG.get(name, ()))
            ]
            for wrong in [*asked, {"frobs": 1}]:
                result = await client.call_tool(tool.name, {**needed, **wrong})
                if result.is_error and result.content[0].type == "text":
                    count += 1
                    text = result.content[0].text.partition(": ")[2]
                    found += [f"{tool.name} {wrong}: {fault}" for fault in faults_of(text)]
    assert count > 100
    assert "\n".join(found) == ""
