"""Every form in which IBKR reports a fault gets the code that a person can act on."""

from __future__ import annotations

from typing import Any

import pytest

from bezant_mcp.gateway.endpoints import API, Endpoint, find_endpoint
from bezant_mcp.gateway.faults import RawResponse, find_fault

HTML = b"<html><body><h1>Oops</h1></body></html>"


def heard(path: str, *what: Any) -> RawResponse:
    endpoint = find_endpoint("GET", API + path) or find_endpoint("POST", API + path) or Endpoint("GET", path)
    return RawResponse(endpoint, path, *what)


def code_of(path: str, status: int, content: bytes = b"", location: str = "", server: str = "") -> str | None:
    fault = find_fault(
        heard(path, status, location, server, content), "https://127.0.0.1:5000", "https://127.0.0.1:5000/"
    )
    if fault is None:
        return None
    assert fault.next_step, "every fault ends with a next step"
    return fault.code


@pytest.mark.parametrize(
    ("path", "status", "content", "expected"),
    [
        ("/tickle", 200, b'{"session":"x","hmds":{"error":"no bridge"},"iserver":{}}', None),
        ("/tickle", 200, b'{"error":"no session"}', "LOGIN_NEEDED"),
        ("/tickle", 401, b"", "LOGIN_NEEDED"),
        ("/tickle", 401, b"Unauthorized", "LOGIN_NEEDED"),
        ("/tickle", 401, HTML, "LOGIN_NEEDED"),
        ("/tickle", 404, HTML, "NOT_A_GATEWAY"),
        ("/tickle", 200, HTML, "NOT_A_GATEWAY"),
        ("/iserver/auth/status", 405, HTML, "NOT_A_GATEWAY"),
        ("/iserver/auth/status", 501, HTML, "NOT_A_GATEWAY"),
        ("/iserver/auth/status", 503, HTML, "IBKR_UNAVAILABLE"),
        ("/tickle", 200, b'<a href="/sso/Login">log in</a>', "LOGIN_NEEDED"),
        ("/iserver/accounts", 400, b'{"error":"Bad Request: no bridge","statusCode":400}', "BROKERAGE_DOWN"),
        ("/iserver/accounts", 401, b'{"error":"no bridge","statusCode":401}', "BROKERAGE_DOWN"),
        ("/iserver/accounts", 400, b'{"error":"Init session first","statusCode":400}', "BROKERAGE_DOWN"),
        ("/iserver/account/orders", 500, b'{"error":"Please query /accounts first"}', "NOT_PRIMED"),
        ("/iserver/account/x/summary", 400, b'{"error":"Bad Request: accountId is not valid: x"}', "BAD_ACCOUNT"),
        ("/iserver/secdef/search", 200, b'{"error":"nothing"}', "IBKR_ERROR"),
        ("/portfolio/U1/positions/0", 200, b"[]", None),
        ("/portfolio/U1/positions/0", 200, b'[{"conid":1', "UNEXPECTED_ANSWER"),
        ("/portfolio/U1/positions/0", 200, HTML, "UNEXPECTED_ANSWER"),
        ("/portfolio/U1/positions/0", 500, HTML, "IBKR_UNAVAILABLE"),
        ("/portfolio/U1/positions/0", 503, b"", "IBKR_UNAVAILABLE"),
        ("/portfolio/U1/positions/0", 429, b"", "PENALTY_BOX"),
        ("/portfolio/U1/positions/0", 404, b"Access Denied", "NOT_A_GATEWAY"),
        ("/portfolio/U1/positions/0", 403, b"<html><h1>Access Denied</h1>", "UNEXPECTED_ANSWER"),
        ("/fyi/unreadnumber", 423, b'{"status":"x"}', "UNEXPECTED_ANSWER"),
        ("/iserver/contract/rules", 200, b'{"error":null,"orderTypes":[]}', None),
        ("/iserver/contract/rules", 200, b'{"error":"","orderTypes":[]}', None),
        ("/trsrv/secdef", 204, b"", None),
    ],
)
def test_each_form_of_a_fault_has_its_code(path: str, status: int, content: bytes, expected: str | None) -> None:
    assert code_of(path, status, content) == expected


@pytest.mark.parametrize("location", ["https://localhost:5000/sso/Login?x=1", "/SSO/dispatcher"])
def test_a_redirect_to_the_login_page_wants_a_login(location: str) -> None:
    assert code_of("/portfolio/accounts", 302, location=location) == "LOGIN_NEEDED"


def test_a_redirect_elsewhere_is_reported_and_not_taken_for_a_login() -> None:
    assert code_of("/portfolio/accounts", 302, location="https://api.ibkr.com/x") == "UNEXPECTED_ANSWER"
    assert code_of("/iserver/auth/status", 302, location="/login") == "NOT_A_GATEWAY"


def test_airplay_on_the_port_is_recognised() -> None:
    fault = find_fault(heard("/tickle", 403, "", "AirTunes/870.14.1", b""), "https://127.0.0.1:5000", "")
    assert fault is not None
    assert fault.code == "NOT_A_GATEWAY"
    assert "AirPlay" in str(fault)


def test_words_from_outside_come_without_markup_tokens_and_at_a_bearable_length() -> None:
    words = '{"error":"<b>bad</b>\\u202e 0123456789abcdef0123456789abcdef 02:00:00:AA:BB:CC ' + "x" * 5000 + '"}'
    fault = find_fault(heard("/iserver/secdef/info", 500, "", "", words.encode()), "", "")
    said = str(fault)
    assert "<b>" not in said
    assert "\u202e" not in said
    assert "0123456789abcdef" not in said
    assert "AA:BB" not in said
    assert len(said) < 500
