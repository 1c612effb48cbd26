"""Every form in which IBKR reports a fault gets the code that a person can act on."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from bezant_mcp.gateway.endpoints import API, Endpoint, find_endpoint
from bezant_mcp.gateway.faults import RawResponse, find_fault, plain

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


URL = "https://127.0.0.1:5000"
# The address of this machine is refused, or the account: whatever was asked.
SAY_NOT_WHERE = ("network refuses", "VPN", "does not know", "15 minutes")
AGAIN = "Ask again once; if that fails,"
LOGIN_PAGE = f"log in at {URL}/"


@pytest.mark.parametrize(
    ("path", "status", "more", "code", "said"),
    [
        ("/portfolio/accounts", 429, {}, "PENALTY_BOX", "15 minutes"),
        # At a known Gateway, and where none has answered yet.
        ("/portfolio/accounts", 400, {"content": b"{}"}, "UNEXPECTED_ANSWER", "HTTP 400: '{}'"),
        ("/portfolio/accounts", 400, {}, "UNEXPECTED_ANSWER", "HTTP 400: '(empty)'"),
        ("/portfolio/accounts", 400, {"content": b"\xff" + b"x " * 99}, "UNEXPECTED_ANSWER", "'\ufffdx x"),
        ("/portfolio/accounts", 400, {"content": HTML, "known": False}, "UNEXPECTED_ANSWER", "may not be a Gateway"),
        ("/portfolio/accounts", 400, {"content": b"[]", "known": False}, "UNEXPECTED_ANSWER", "HTTP 400: '[]'"),
        ("/portfolio/accounts", 400, {"content": b'{"error":"x"}', "known": False}, "IBKR_ERROR", "'x'"),
        ("/portfolio/accounts", 403, {"content": b'{"error":"x"}', "known": False}, "UNEXPECTED_ANSWER", "may not be"),
        ("/portfolio/accounts", 404, {"content": b"{}", "known": False}, "UNEXPECTED_ANSWER", "may not be a Gateway"),
        ("/portfolio/accounts", 403, {"content": b"{}", "known": False}, "UNEXPECTED_ANSWER", "may not be a Gateway"),
        ("/portfolio/accounts", 405, {"content": b"{}", "known": False}, "UNEXPECTED_ANSWER", "may not be a Gateway"),
        ("/portfolio/accounts", 501, {"content": b"{}", "known": False}, "IBKR_UNAVAILABLE", "another program"),
        ("/portfolio/accounts", 500, {"content": b"{}", "known": False}, "IBKR_UNAVAILABLE", "IBKR answered"),
        ("/tickle", 403, {"content": b'{"error":"x"}', "known": False}, "NOT_A_GATEWAY", "HTTP 403 to /tickle"),
        ("/tickle", 405, {"content": b'{"error":"x"}', "known": False}, "NOT_A_GATEWAY", "HTTP 405 to /tickle"),
        ("/tickle", 400, {"content": HTML, "known": False}, "UNEXPECTED_ANSWER", "may not be a Gateway"),
        ("/tickle", 405, {"content": b"{}"}, "NOT_A_GATEWAY", "HTTP 405 to /tickle"),
        ("/iserver/mta", 405, {"content": b"{}"}, "UNEXPECTED_ANSWER", "HTTP 405"),
        # Words, with each status.
        ("/x", 401, {"content": b'{"error":"whatever"}'}, "LOGIN_NEEDED", LOGIN_PAGE.split(" at ")[1]),
        ("/x", 402, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Correct the argument"),
        ("/x", 403, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Check in Client Portal"),
        ("/x", 500, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Correct the argument"),
        ("/x", 502, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Ask the same again"),
        ("/x", 503, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Ask the same again"),
        ("/x", 504, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Ask the same again"),
        ("/x", 505, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Correct the argument"),
        ("/x", 200, {"content": b'{"error":"Invalid Account: x"}'}, "BAD_ACCOUNT", "does not know"),
        ("/x", 200, {"content": b'{"error":"Invalid period"}'}, "IBKR_ERROR", "'Invalid period'"),
        ("/x", 200, {"content": b'{"error":"accountId is not set"}'}, "IBKR_ERROR", "not set"),
        ("/x", 200, {"content": b'{"error":"init session later"}'}, "IBKR_ERROR", "later"),
        ("/x", 200, {"content": b'{"error":"No Session"}'}, "LOGIN_NEEDED", URL),
        ("/x", 200, {"content": b'{"error":"it\'s"}'}, "IBKR_ERROR", "'it\u2019s'"),
        ("/x", 200, {"content": b'{"error":" "}'}, "IBKR_ERROR", "error: ''"),
        ("/x", 201, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "whatever"),
        ("/x", 200, {"content": b' {"error":"whatever"}\n'}, "IBKR_ERROR", "whatever"),
        # A refusal by the Gateway, by IBKR's network, and by another program.
        ("/x", 403, {"content": b"Access Denied" + b" " * 187 + b"<b>"}, "NOT_A_GATEWAY", "ips.allow"),
        ("/x", 403, {"content": b"Access Denied" + b" " * 186 + b"<b>"}, "UNEXPECTED_ANSWER", "network refuses"),
        ("/tickle", 403, {"content": b"<p>Access Denied" + b" " * 3975 + b"reference"}, "UNEXPECTED_ANSWER", "VPN"),
        ("/tickle", 403, {"content": b"<p>Access Denied" + b" " * 3976 + b"reference"}, "NOT_A_GATEWAY", "HTTP 403"),
        ("/x", 403, {"content": b"<p>" + b" " * 1984 + b"Access Denied"}, "UNEXPECTED_ANSWER", "network refuses"),
        ("/x", 403, {"content": b"<p>" + b" " * 1985 + b"Access Denied"}, "UNEXPECTED_ANSWER", "does not permit"),
        ("/x", 403, {"content": HTML, "server": "AirTunes/1"}, "NOT_A_GATEWAY", "AirPlay"),
        ("/x", 404, {"content": HTML}, "UNEXPECTED_ANSWER", "does not know /x (HTTP 404). Check the id"),
        ("/x", 403, {"content": HTML}, "UNEXPECTED_ANSWER", "does not permit this login to read /x (HTTP 403). Check"),
        # Pages and cut bodies.
        ("/tickle", 200, {"content": b' {"a":'}, "UNEXPECTED_ANSWER", "incomplete JSON"),
        ("/tickle", 200, {"content": b" [1,"}, "UNEXPECTED_ANSWER", "incomplete JSON"),
        ("/tickle", 200, {"content": b"oops"}, "NOT_A_GATEWAY", "it sent a page instead of JSON"),
        ("/x", 200, {"content": b' {"a":'}, "UNEXPECTED_ANSWER", "HTTP 200 and incomplete JSON."),
        ("/x", 200, {"content": b" [1,"}, "UNEXPECTED_ANSWER", "HTTP 200 and incomplete JSON."),
        ("/x", 200, {"content": b"oops"}, "UNEXPECTED_ANSWER", "a page or text instead of JSON. Ask again once, or"),
        ("/x", 200, {"content": b"oops /SSO/Dispatcher"}, "LOGIN_NEEDED", URL),
        # With the step, to its end.
        ("/x", 423, {}, "UNEXPECTED_ANSWER", "/x is not set up for this login (HTTP 423). Turn it on in Client Portal"),
        ("/x", 424, {}, "UNEXPECTED_ANSWER", "/x was answered with HTTP 424"),
        ("/x", 414, {}, "UNEXPECTED_ANSWER", "too long for the Gateway (/x, HTTP 414). Ask for fewer symbols"),
        ("/x", 415, {}, "UNEXPECTED_ANSWER", "/x was answered with HTTP 415"),
        ("/x", 401, {}, "LOGIN_NEEDED", f"{URL}/"),
        ("/x", 302, {"location": "/sso/Login"}, "LOGIN_NEEDED", f"{URL}/"),
        (
            "/tickle",
            200,
            {"content": b"{}"},
            "UNEXPECTED_ANSWER",
            f"mention a session. {AGAIN} log in at {URL}/ again.",
        ),
        ("/x", 302, {"location": "/y"}, "UNEXPECTED_ANSWER", f"not followed. {AGAIN} log in at {URL}/ again."),
        *(
            ("/x", status, {"location": "/y", "content": HTML, "known": False}, "UNEXPECTED_ANSWER", said)
            for status in (302, 400, 404)
            for said in (f"{URL} answered /x with HTTP {status} and may not be a Gateway. Ask again once, or correct",)
        ),
        ("/x", 403, {"server": "AirTunes"}, "NOT_A_GATEWAY", "it is AirPlay Receiver of macOS. Turn off"),
        (
            "/x",
            403,
            {"content": b"Access Denied"},
            "NOT_A_GATEWAY",
            f"The Gateway at {URL} refuses this machine's address (HTTP 403, Access Denied). Add the address",
        ),
        ("/portfolio/accounts", 400, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Ask the same again"),
        ("/tickle", 400, {"content": b'{"error":"whatever"}'}, "IBKR_ERROR", "Ask the same again"),
        ("/x", 500, {"content": b'{"error":" Unknown error. "}'}, "IBKR_ERROR", "Ask the same again"),
        # Redirects.
        ("/tickle", 302, {"location": "/x"}, "NOT_A_GATEWAY", "HTTP 302, a redirect, to /tickle"),
        ("/tickle", 304, {"location": "/x"}, "NOT_A_GATEWAY", "HTTP 304 to /tickle"),
        ("/tickle", 302, {}, "NOT_A_GATEWAY", "HTTP 302 to /tickle"),
        ("/x", 302, {"location": "/y", "known": False}, "UNEXPECTED_ANSWER", "may not be a Gateway"),
        *(
            ("/x", status, {"location": "/y"}, "UNEXPECTED_ANSWER", f"HTTP {status}, a redirect, which is not")
            for status in (301, 302, 303, 307, 308)
        ),
        *(
            ("/x", status, {"location": "/y"}, "UNEXPECTED_ANSWER", f"HTTP {status}, nothing to read.")
            for status in (300, 304, 305, 306, 309, 399)
        ),
    ],
)
def test_what_is_said_of_each_fault(path: str, status: int, more: dict[str, Any], code: str, said: str) -> None:
    given = (more.get("location", ""), more.get("server", ""), more.get("content", b""), more.get("known", True))
    fault = find_fault(heard(path, status, *given), URL, f"{URL}/")
    assert fault is not None
    assert fault.code == code, str(fault)
    assert said in str(fault)
    assert (URL if code in ("NOT_A_GATEWAY", "LOGIN_NEEDED") else path) in str(fault) or said in SAY_NOT_WHERE
    assert vars(fault).get("status", status) == status
    if code == "PENALTY_BOX":
        assert vars(fault)["seconds"] == 900


def test_a_path_that_the_gateway_does_not_know_is_taken_off_its_address() -> None:
    answer = heard("/tickle", 302, f"{URL}/ibkr/x", "", b"")
    fault = find_fault(answer, f"{URL}/ibkr", URL)
    assert str(fault) == (
        f"The Gateway at {URL}/ibkr does not know the path /ibkr. Set IBKR_GATEWAY_URL to {URL}, without a path."
    )
    assert "does not know the path" not in str(find_fault(answer, f"{URL}/other", URL))


@pytest.mark.parametrize("status", [414, 423])
def test_a_status_of_the_gateways_own_goes_with_the_fault(status: int) -> None:
    assert vars(find_fault(heard("/x", status, "", "", b""), URL, URL) or object())["status"] == status


@pytest.mark.parametrize("key", ["session", "ssoExpires", "userId", "collission", "iserver", "hmds"])
def test_one_word_of_a_session_is_a_login(key: str) -> None:
    assert code_of("/tickle", 200, b'{"%s":0}' % key.encode()) is None
    assert code_of("/tickle", 200, b'{"%sX":0}' % key.encode()) == "UNEXPECTED_ANSWER"


@pytest.mark.parametrize(
    ("content", "status", "fine"),
    [
        (b"[]", 200, True), (b"{}", 200, True), (b'{"a":1}', 200, True), (b"[1]", 200, True), (b"[1}", 200, False),
        (b'{"a":1', 200, False), (b'{"error":1}', 200, False), (b"[]", 201, False), (b"", 200, False),
        (b"{", 200, False), (b'["error"]', 200, False),
    ],
)  # fmt: skip
def test_what_need_not_be_decoded(content: bytes, status: int, fine: bool) -> None:
    assert RawResponse(Endpoint("GET", "/x"), "/x", status, "", "", content).plainly_fine is fine


def test_an_answer_comes_from_a_known_gateway_unless_that_is_said_and_does_not_change() -> None:
    answer = RawResponse(Endpoint("GET", "/x"), "/x", 404, "", "", HTML)
    assert answer.known
    assert answer.is_of_a_gateway
    with pytest.raises(dataclasses.FrozenInstanceError):
        answer.status = 200  # type: ignore[misc]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("x" * 200, "x" * 200),
        ("it's", "it\u2019s"),
        ("", ""),
        ("<b></b>", ""),
        *(
            (f"for {name}{between}planted, sorry", "for [removed], sorry")
            for name in (
                "session", "session id", "SessionID", "session_token", "session-token", "user", "userid", "user name",
                "paper user", "paper_user_name", "login", "loginname", "credential", "credentials", "token", "mac",
                "mac address", "hardware id", "hardware_info", "cookie", "cookies", "password", "ip", "IP address",
            )
            for between in (":", "= ", ' : "', "= '", "': '")
        ),
        ("xtoken: planted", "xtoken: planted"),
        ("token planted", "token planted"),
        ("00:1b:63:84:45:e6", "[removed]"),
    ],
)  # fmt: skip
def test_words_of_ibkr_are_told_without_secrets_and_quotes(words: str, said: str) -> None:
    assert plain(words) == said


def test_words_of_ibkr_are_cut_short() -> None:
    assert len(plain("word " * 100)) == 200
    assert plain("word " * 100, 20).endswith("…")
