"""What is asked for one question, in which order, and what is said: by what is known before and what is answered."""

from __future__ import annotations

import asyncio
import json
import ssl
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from bezant_mcp.errors import (
    BezantError,
    BrokerageDown,
    Busy,
    GatewayDown,
    IbkrError,
    LoginNeeded,
    NotAGateway,
    PenaltyBox,
    UnexpectedAnswer,
)
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.http import Outcome
from bezant_mcp.gateway.session_state import SessionTracker
from bezant_mcp.redaction import Redaction
from bezant_mcp.settings import Settings
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import faster
from tests.support.scripted import ORIGIN, UP, Script, Scripted
from tests.support.watch import Watch

pytestmark = pytest.mark.anyio
STATUS, TICKLE, VALIDATE = "/iserver/auth/status", "/tickle", "/sso/validate"
ACCOUNTS, SUBACCOUNTS, TRADING = "/portfolio/accounts", "/portfolio/subaccounts", "/iserver/accounts"
META, SUMMARY, STOCKS = "/portfolio/DU1/meta", "/portfolio/DU1/summary", "/trsrv/stocks"
ORDERS, ORDER, RETURNS = "/iserver/account/orders", "/iserver/account/order/status/1", "/pa/performance"
PRICES, BARS = "/iserver/marketdata/snapshot", "/iserver/marketdata/history"
OPENING = "/iserver/auth/ssodh/init"
NOBODY = {"authenticated": False, "connected": False, "competing": False}
LOST, TAKEN = {**UP, "authenticated": False}, {**UP, "authenticated": False, "competing": True}
HELD = {**UP, "competing": True}
ALIVE, LISTED = {"userId": 7, "iserver": {"authStatus": UP}}, [{"accountId": "DU1", "id": "DU1"}]
REFUSED, NO_BRIDGE, NOT_PRIMED = (
    401,
    (400, {"error": "Bad Request: no bridge"}),
    (400, {"error": "Please query /accounts first"}),
)
DOWN, BUSY = httpx.ConnectError("refused"), Busy("it", 1.0)
IN = {"login": True, "brokerage": True, "login_count": 1, "process": True}
# What is known before, what is answered, the question, the paths that are asked, status or code and words.
Case = tuple[dict[str, Any], dict[str, list[Any]], str, list[str], int | tuple[str, str]]
CASES: dict[str, Case] = {
    # Nothing is asked before where nothing is known to be missing.
    "nothing known": ({}, {}, f"GET {STOCKS}", [STOCKS], 200),
    "all there": (IN, {}, f"GET {STOCKS}", [STOCKS], 200),
    "brokerage missing, not needed": ({**IN, "brokerage": False}, {}, f"GET {STOCKS}", [STOCKS], 200),
    # A login that was missing.
    "still nobody": ({"login": False}, {STATUS: [REFUSED]}, f"GET {STOCKS}", [STATUS], ("LOGIN_NEEDED", "Nobody")),
    "somebody again": ({"login": False}, {STATUS: [UP]}, f"GET {STOCKS}", [STATUS, STOCKS], 200),
    "status leaves it open, tickle knows": (
        {"login": False},
        {STATUS: [NOBODY], TICKLE: [ALIVE]},
        f"GET {STOCKS}",
        [STATUS, TICKLE, STOCKS],
        200,
    ),
    "status leaves it open, nobody": (
        {"login": False},
        {STATUS: [NOBODY], TICKLE: [REFUSED]},
        f"GET {STOCKS}",
        [STATUS, TICKLE],
        ("LOGIN_NEEDED", "Nobody"),
    ),
    "status leaves it open, no turn": (
        {"login": False},
        {STATUS: [NOBODY], TICKLE: [BUSY]},
        f"GET {STOCKS}",
        [STATUS, TICKLE],
        ("LOGIN_NEEDED", "Nobody"),
    ),
    "status leaves it open, the question is the tickle": (
        {"login": False},
        {STATUS: [NOBODY], TICKLE: [ALIVE]},
        f"POST {TICKLE}",
        [STATUS, TICKLE],
        200,
    ),
    "status leaves it open, no turn, and it is known why": (
        {"login": False},
        {STATUS: [TAKEN], TICKLE: [BUSY]},
        f"GET {STOCKS}",
        [STATUS, TICKLE],
        ("LOGIN_NEEDED", f"so the Gateway logged out. Ask the user to log in at {ORIGIN}/ on"),
    ),
    "the look is the question": ({"login": False}, {STATUS: [UP]}, f"POST {STATUS}", [STATUS], 200),
    "the look finds the Gateway down": (
        {"login": False},
        {STATUS: [DOWN]},
        f"GET {STOCKS}",
        [STATUS],
        ("GATEWAY_DOWN", ""),
    ),
    "the look is answered oddly, the question itself is not": (
        {"login": False},
        {STATUS: [(404, "<html>")]},
        f"GET {STOCKS}",
        [STATUS, STOCKS],
        200,
    ),
    "the look gets no answer": (
        {"login": False},
        {STATUS: [httpx.ReadTimeout("")]},
        f"GET {STOCKS}",
        [STATUS],
        ("NO_ANSWER", ""),
    ),
    "the look fails": ({"login": False}, {STATUS: [500]}, f"GET {STOCKS}", [STATUS, STOCKS], 200),
    # A brokerage session that was missing.
    "no brokerage, still": (
        {**IN, "brokerage": False},
        {STATUS: [LOST]},
        f"GET {TRADING}",
        [STATUS],
        ("BROKERAGE_DOWN", "still work for under a minute"),
    ),
    "held by another, still": (
        {**IN, "brokerage": False},
        {STATUS: [HELD]},
        f"GET {TRADING}",
        [STATUS],
        ("COMPETING", ""),
    ),
    "there but not connected": (
        {**IN, "brokerage": False},
        {STATUS: [{**UP, "connected": False}]},
        f"GET {TRADING}",
        [STATUS, TRADING],
        200,
    ),
    "brokerage again": ({**IN, "brokerage": False}, {STATUS: [UP]}, f"GET {TRADING}", [STATUS, TRADING], 200),
    "brokerage unknown": ({**IN, "brokerage": None}, {}, f"GET {TRADING}", [TRADING], 200),
    # What is dear is not sent in vain.
    "dear": (IN, {STATUS: [UP]}, f"POST {RETURNS}", [STATUS, RETURNS], 200),
    "dear, nobody": (
        {},
        {STATUS: [REFUSED], TICKLE: [REFUSED]},
        f"POST {RETURNS}",
        [STATUS, TICKLE],
        ("LOGIN_NEEDED", "Nobody"),
    ),
    "less dear": (IN, {}, f"GET {ACCOUNTS}", [ACCOUNTS], 200),
    # What must be asked first.
    "portfolio": (IN, {ACCOUNTS: [LISTED]}, f"GET {SUMMARY}", [ACCOUNTS, SUMMARY], 200),
    "brokerage account": (IN, {}, f"GET {ORDER}", [TRADING, ORDER], 200),
    "what comes first is refused": (
        IN,
        {ACCOUNTS: [NOT_PRIMED]},
        f"GET {SUMMARY}",
        [ACCOUNTS],
        ("UNEXPECTED_ANSWER", f"{ACCOUNTS} needs the list of accounts to be read first. Ask again in a minute"),
    ),
    "not primed, once": (IN, {STOCKS: [NOT_PRIMED, {}]}, f"GET {STOCKS}", [STOCKS, TRADING, STOCKS], 200),
    "not primed, always": (
        IN,
        {STOCKS: [NOT_PRIMED]},
        f"GET {STOCKS}",
        [STOCKS, TRADING, STOCKS],
        ("UNEXPECTED_ANSWER", "Ask again in a minute"),
    ),
    "not primed of an order": (
        IN,
        {ORDER: [NOT_PRIMED, {}]},
        f"GET {ORDER}",
        [TRADING, ORDER, TRADING, ORDER],
        200,
    ),
    "cold, then warm": (
        IN,
        {TRADING: [{}], ORDERS: [{"orders": [], "snapshot": False}, {"orders": [{"orderId": 1}], "snapshot": True}]},
        f"GET {ORDERS}",
        [TRADING, ORDERS, ORDERS],
        200,
    ),
    "warm": (IN, {ORDERS: [{"orders": [], "snapshot": True}]}, f"GET {ORDERS}", [TRADING, ORDERS], 200),
    "cold for long": (IN, {ORDERS: [{}]}, f"GET {ORDERS}", [TRADING, ORDERS, ORDERS], 200),
    # A first call that fails.
    "prices, cold with 503": (IN, {PRICES: [503, {}]}, f"GET {PRICES}", [TRADING, PRICES, PRICES], 200),
    "prices, 503 twice": (IN, {PRICES: [503, 503, []]}, f"GET {PRICES}", [TRADING, *[PRICES] * 3], 200),
    "prices, 503 for long": (
        IN,
        {PRICES: [503]},
        f"GET {PRICES}",
        [TRADING, *[PRICES] * 3],
        ("IBKR_UNAVAILABLE", "503"),
    ),
    "prices, another fault": (IN, {PRICES: [500, {}]}, f"GET {PRICES}", [TRADING, PRICES], ("IBKR_UNAVAILABLE", "500")),
    "prices, 503 and then another": (
        IN,
        {PRICES: [503, 500, {}]},
        f"GET {PRICES}",
        [TRADING, PRICES, PRICES],
        ("IBKR_UNAVAILABLE", "500"),
    ),
    "bars, cold with 500": (
        IN,
        {BARS: [(500, {"error": "chart data unavailable"}), {}]},
        f"GET {BARS}",
        [TRADING, BARS, VALIDATE, BARS],
        200,
    ),
    "bars, words that say that it is in vain": (
        IN,
        {BARS: [(500, {"error": "No Permission for it"}), {}], VALIDATE: [{"RESULT": True}]},
        f"GET {BARS}",
        [TRADING, BARS, VALIDATE],
        ("IBKR_ERROR", "No Permission"),
    ),
    # A brokerage path that is refused.
    "brokerage path refused": (
        IN,
        {TRADING: [REFUSED], TICKLE: [ALIVE]},
        f"GET {TRADING}",
        [TRADING, TICKLE],
        ("UNEXPECTED_ANSWER", f"IBKR refuses {TRADING} (HTTP 401) despite a valid brokerage session"),
    ),
    "brokerage lost meanwhile": (
        IN,
        {TRADING: [REFUSED], TICKLE: [{"userId": 7, "iserver": {"authStatus": TAKEN}}]},
        f"GET {TRADING}",
        [TRADING, TICKLE],
        ("COMPETING", "still work for under a minute"),
    ),
    "login lost meanwhile": (
        IN,
        {STOCKS: [REFUSED], TICKLE: [REFUSED]},
        f"GET {STOCKS}",
        [STOCKS, TICKLE],
        ("LOGIN_NEEDED", "Nobody"),
    ),
    "no bridge": (IN, {TRADING: [NO_BRIDGE]}, f"GET {TRADING}", [TRADING], ("BROKERAGE_DOWN", "")),
    "401, and the tickle has no turn": (
        IN,
        {STOCKS: [REFUSED], TICKLE: [BUSY], STATUS: [UP]},
        f"GET {STOCKS}",
        [STOCKS, TICKLE, STATUS],
        ("UNEXPECTED_ANSWER", f"IBKR refuses {STOCKS} (HTTP 401) despite a valid login"),
    ),
    "401 of the status itself": (
        IN,
        {STATUS: [REFUSED], TICKLE: [ALIVE]},
        f"POST {STATUS}",
        [STATUS, TICKLE],
        ("UNEXPECTED_ANSWER", "despite a valid brokerage session"),
    ),
    "401 of the status, and the tickle has no turn": (
        IN,
        {STATUS: [REFUSED], TICKLE: [BUSY]},
        f"POST {STATUS}",
        [STATUS, TICKLE],
        ("LOGIN_NEEDED", "Nobody"),
    ),
    "401 of the tickle": (IN, {TICKLE: [REFUSED]}, f"POST {TICKLE}", [TICKLE], ("LOGIN_NEEDED", "Nobody")),
    # An account that is refused.
    "an account that is not listed": (
        IN,
        {
            ACCOUNTS: [[{"accountId": "DU2"}]],
            SUBACCOUNTS: [[{"id": "DU3"}]],
            SUMMARY: [REFUSED],
            META: [REFUSED],
            TICKLE: [ALIVE],
        },
        f"GET {SUMMARY}",
        [ACCOUNTS, SUMMARY, TICKLE, META, TICKLE, SUBACCOUNTS, SUMMARY, TICKLE, ACCOUNTS, SUMMARY, TICKLE],
        ("BAD_ACCOUNT", "IBKR does not know this account id"),
    ),
    "an account that is listed and refused": (
        IN,
        {
            ACCOUNTS: [LISTED],
            SUBACCOUNTS: [[{"accountId": "DU1", "id": "x"}, "odd"]],
            SUMMARY: [REFUSED],
            META: [REFUSED],
            TICKLE: [ALIVE],
        },
        f"GET {SUMMARY}",
        [ACCOUNTS, SUMMARY, TICKLE, META, TICKLE, SUBACCOUNTS, SUMMARY, TICKLE],
        ("UNEXPECTED_ANSWER", "despite a valid login"),
    ),
    "an account, and one of the two lists has others": (
        IN,
        {ACCOUNTS: [{}], SUBACCOUNTS: [[{"id": "DU3"}]], SUMMARY: [REFUSED], META: [REFUSED], TICKLE: [ALIVE]},
        f"GET {SUMMARY}",
        [ACCOUNTS, SUMMARY, TICKLE, META, TICKLE, SUBACCOUNTS, SUMMARY, TICKLE, ACCOUNTS, SUMMARY, TICKLE],
        ("BAD_ACCOUNT", "IBKR does not know this account id"),
    ),
    "a list of accounts that is refused": (
        IN,
        {SUBACCOUNTS: [REFUSED], TICKLE: [ALIVE]},
        f"GET {SUBACCOUNTS}",
        [SUBACCOUNTS, TICKLE, ACCOUNTS, SUBACCOUNTS, TICKLE],
        ("UNEXPECTED_ANSWER", "despite a valid login"),
    ),
    "an account, and nothing is listed": (
        IN,
        {ACCOUNTS: [{}], SUBACCOUNTS: [{}], SUMMARY: [REFUSED], META: [REFUSED], TICKLE: [ALIVE]},
        f"GET {SUMMARY}",
        [ACCOUNTS, SUMMARY, TICKLE, META, TICKLE, SUBACCOUNTS, SUMMARY, TICKLE, ACCOUNTS, SUMMARY, TICKLE],
        ("UNEXPECTED_ANSWER", "despite a valid login"),
    ),
    "its other path is the one that was refused": (
        IN,
        {ACCOUNTS: [LISTED], SUBACCOUNTS: [LISTED], META: [REFUSED, {}], TICKLE: [ALIVE]},
        f"GET {META}",
        [ACCOUNTS, META, TICKLE, SUBACCOUNTS, META],
        200,
    ),
    "its other path cannot be had for want of a login": (
        IN,
        {ACCOUNTS: [LISTED], SUMMARY: [REFUSED], META: [REFUSED], TICKLE: [ALIVE, REFUSED]},
        f"GET {SUMMARY}",
        [ACCOUNTS, SUMMARY, TICKLE, META, TICKLE],
        ("LOGIN_NEEDED", "Nobody"),
    ),
    "refused, then not": (
        IN,
        {ACCOUNTS: [LISTED], SUMMARY: [REFUSED, {}], META: [REFUSED], TICKLE: [ALIVE], SUBACCOUNTS: [LISTED]},
        f"GET {SUMMARY}",
        [ACCOUNTS, SUMMARY, TICKLE, META, TICKLE, SUBACCOUNTS, SUMMARY],
        200,
    ),
    "one path refused": (
        IN,
        {ACCOUNTS: [LISTED], SUMMARY: [REFUSED], TICKLE: [ALIVE]},
        f"GET {SUMMARY}",
        [ACCOUNTS, SUMMARY, TICKLE, META],
        ("UNEXPECTED_ANSWER", f"IBKR refuses {SUMMARY} (HTTP 401) despite a valid login"),
    ),
    "the list of accounts refused": (
        IN,
        {ACCOUNTS: [REFUSED], TICKLE: [ALIVE]},
        f"GET {ACCOUNTS}",
        [ACCOUNTS, TICKLE],
        ("UNEXPECTED_ANSWER", f"IBKR refuses {ACCOUNTS} (HTTP 401)"),
    ),
}


def outcome(result: httpx.Response | BaseException) -> tuple[Any, str]:
    if isinstance(result, BezantError):
        return result.code, str(result)
    assert isinstance(result, httpx.Response), repr(result)
    return result.status_code, ""


@pytest.mark.parametrize("name", CASES)
async def test_one_question(name: str) -> None:
    known, answers, question, asked, said = CASES[name]
    me = Scripted(answers)
    for layer, value in known.items():
        setattr(me.state, layer, value)
    try:
        result: Any = await me.ask(question)
    except BezantError as error:
        result = error
    code, text = outcome(result)
    assert me.script.paths == asked, text
    assert code == (said if isinstance(said, int) else said[0]), text
    assert isinstance(said, int) or said[1] in text


# Answers of auth/status, one after the other -> paths asked after the question, whether it is answered then.
OPENED: dict[str, tuple[list[Any], list[str], bool]] = {
    "opens": ([LOST, LOST, UP], [STATUS, OPENING, STATUS, STATUS], True),
    "held by another": ([HELD], [STATUS], False),
    "taken by another meanwhile": ([LOST, HELD], [STATUS, OPENING, STATUS], False),
    "back by itself": ([UP], [STATUS], True),
    "nothing known": ([500], [STATUS], False),
}


@pytest.mark.parametrize("name", OPENED)
async def test_opening_looks_first_and_then_until_it_is_open(name: str) -> None:
    status, asked, answered = OPENED[name]
    me = Scripted({STATUS: status, TRADING: [NO_BRIDGE, {}]}, brokerage_session=True)
    me.state.login = True
    if answered:
        assert (await me.ask(f"GET {TRADING}")).status_code == 200
    else:
        with pytest.raises(BrokerageDown):
            await me.ask(f"GET {TRADING}")
    assert me.script.paths == [TRADING, *asked, *([TRADING] if answered else [])]
    assert me.state.opened_here is (name == "opens")
    for request in me.script.asked:
        bodies = {OPENING: b'{"publish": true, "compete": false}', STATUS: b"{}", TRADING: b""}
        assert request.content == bodies[request.path]


async def test_what_does_not_open_is_looked_at_for_a_while_and_not_tried_again_at_once() -> None:
    limits = faster(1000, opening_seconds=0.5, opening_poll_seconds=0.1, opening_rest_seconds=600)
    me = Scripted({STATUS: [LOST], TRADING: [NO_BRIDGE]}, limits=limits, brokerage_session=True)
    me.state.login = True
    looks = []
    for _ in range(2):
        before = me.script.paths.count(STATUS)
        with pytest.raises(BrokerageDown):
            await me.ask(f"GET {TRADING}")
        looks.append(me.script.paths.count(STATUS) - before)
        assert me.script.paths.count(OPENING) == 1
    assert 3 <= looks[0] <= 7
    assert looks[1] == 2
    assert me.state.opened_here is False
    me.session.tried_to_open_at -= 600
    with pytest.raises(BrokerageDown):
        await me.ask(f"GET {TRADING}")
    assert me.script.paths.count(OPENING) == 2


async def test_what_was_asked_first_is_not_asked_again_in_the_same_session() -> None:
    me = Scripted({ACCOUNTS: [LISTED]})
    me.state.note_login(True)
    for _ in range(2):
        await me.ask(f"GET {SUMMARY}")
    assert me.script.paths == [ACCOUNTS, SUMMARY, SUMMARY]
    me.state.note_login(False)
    me.state.note_login(True)
    await me.ask(f"GET {SUMMARY}")
    assert me.script.paths[3:] == [ACCOUNTS, SUMMARY]


async def test_a_list_that_was_asked_for_itself_counts_too() -> None:
    me = Scripted({ACCOUNTS: [LISTED]})
    me.state.note_login(True)
    await me.ask(f"GET {ACCOUNTS}")
    await me.ask(f"GET {SUMMARY}")
    assert me.script.paths == [ACCOUNTS, SUMMARY]


async def test_the_last_tickle_is_given_again_while_the_next_may_not_be_sent_and_the_status_is_new() -> None:
    me = Scripted({TICKLE: [ALIVE], STATUS: [UP]}, limits=faster(1))
    first = await me.ask(f"POST {TICKLE}")
    again = await me.ask(f"POST {TICKLE}")
    assert me.script.paths == [TICKLE, STATUS]
    assert (again.status_code, again.content) == (200, first.content)
    assert 0 <= again.extensions["bezant"].age_seconds < 1
    assert first.extensions["bezant"].age_seconds is None

    me.tracker.status_at -= 0.2  # looked at again, and given again
    await me.ask(f"POST {TICKLE}")
    assert me.script.paths == [TICKLE, STATUS, STATUS]
    response, at = me.tracker.tickled
    me.tracker.tickled = response, at - 1.3
    await me.ask(f"POST {TICKLE}")
    assert me.script.paths == [TICKLE, STATUS, STATUS, TICKLE]


async def test_after_a_log_out_no_tickle_is_given_again() -> None:
    me = Scripted({TICKLE: [ALIVE, REFUSED], STATUS: [UP, REFUSED]}, limits=faster(1))
    await me.ask(f"POST {TICKLE}")
    with pytest.raises(LoginNeeded):
        await me.tracker.read(
            next(each for each in me.script.asked).aside(me.script.asked[0].endpoint, ORIGIN, fresh=True)
        )
    assert me.tracker.tickled[0].content == b""
    assert not me.tracker.tickled_lately


async def test_the_first_look_at_the_login_may_take_its_time_and_the_next_only_a_moment() -> None:
    me = Scripted({STATUS: [NOBODY], TICKLE: [REFUSED]})
    me.state.login = False
    for left in (30.0, 0.1):
        with pytest.raises(LoginNeeded):
            await me.ask(f"GET {STOCKS}", deadline=time.monotonic() + 30)
        assert me.script.paths[-1] == TICKLE
        assert me.script.left[-1] == pytest.approx(left, abs=0.05)
    me.script.answers[STATUS] = [REFUSED]
    with pytest.raises(LoginNeeded):
        await me.ask(f"GET {STOCKS}")
    assert me.session.answers_anyone is False


async def test_the_look_after_a_401_waits_for_a_moment_only() -> None:
    me = Scripted({STOCKS: [REFUSED], TICKLE: [ALIVE]})
    with pytest.raises(BezantError):
        await me.ask(f"GET {STOCKS}", deadline=time.monotonic() + 30)
    assert me.script.left == [pytest.approx(30, abs=0.05), pytest.approx(0.1, abs=0.05)]
    assert me.script.asked[1].fresh


@pytest.mark.parametrize(
    ("answer", "code", "left"),
    [
        (DOWN, "GATEWAY_DOWN", (False, None, None, None)),
        (httpx.ReadTimeout("x"), "NO_ANSWER", (True, True, True, False)),
        ((404, "<html>"), "NOT_A_GATEWAY", (False, True, True, False)),
        (REFUSED, "LOGIN_NEEDED", (True, False, None, None)),
        (500, "IBKR_UNAVAILABLE", (True, True, True, False)),
        (429, "PENALTY_BOX", (True, True, True, False)),
        ({"iserver": {"authStatus": LOST}}, "", (True, True, False, False)),
        ({"iserver": {"authStatus": HELD}}, "", (True, True, False, True)),
        ({"iserver": {}}, "", (True, True, False, False)),
        ("<html>AirPlay", "NOT_A_GATEWAY", (False, True, True, False)),
    ],
)
async def test_each_answer_of_a_tickle_leaves_the_four_layers_as_it_says(
    answer: Any, code: str, left: tuple[bool | None, ...]
) -> None:
    me = Scripted({TICKLE: [answer]})
    me.state.process, me.state.login, me.state.brokerage, me.state.competing = True, True, True, False
    try:
        await me.ask(f"POST {TICKLE}")
        said = ""
    except BezantError as error:
        said = error.code
    state = me.state
    assert (said, (state.process, state.login, state.brokerage, state.competing)) == (code, left)


@pytest.mark.parametrize(
    ("named", "body", "login"),
    [
        (f"GET {VALIDATE}", {"RESULT": True, "USER_ID": 7}, True),
        (f"GET {VALIDATE}", {"RESULT": False}, False),
        (f"GET {VALIDATE}", [], True),
        (f"GET {ACCOUNTS}", LISTED, True),
        (f"GET {STOCKS}", {"AAPL": []}, None),
        (f"GET {TRADING}", {"accounts": []}, None),
        (f"POST {STATUS}", UP, True),
        (f"POST {STATUS}", NOBODY, None),
        (f"POST {STATUS}", {"authenticated": 1}, None),
    ],
)
async def test_what_proves_a_login(named: str, body: Any, login: bool | None) -> None:
    me = Scripted({named.split()[1]: [body]})
    await me.ask(named)
    assert me.state.login is login
    assert me.state.process is True


# Secrets


async def test_the_secrets_of_a_login_are_asked_for_once_and_in_vain_every_half_minute() -> None:
    me = Scripted({VALIDATE: [BUSY, {"RESULT": True, "USER_ID": 7, "USER_NAME": "jsecret1"}]})
    me.state.note_login(True)
    tracker = me.tracker
    for ahead, asked, known, wary in (
        (0.0, 1, False, True),
        (29.0, 1, False, True),
        (1.1, 2, True, False),
        (99, 2, True, False),
    ):
        tracker.secrets_asked_at -= ahead
        assert await tracker.know_secrets() is known
        assert (len(me.script.asked), me.redaction.wary) == (asked, wary)
    assert me.script.paths == [VALIDATE] * 2
    assert me.script.left[0] == pytest.approx(3, abs=0.2)
    assert me.script.asked[0].extensions["timeout"] == dict.fromkeys(("connect", "read", "write", "pool"), 3.0)
    assert str(me.script.asked[0].url) == f"{ORIGIN}/v1/api/sso/validate"
    assert "jsecret1" not in me.redaction.clean("of jsecret1")
    me.state.note_login(False)
    me.state.note_login(True)  # another login has others
    tracker.secrets_asked_at -= 31
    assert await tracker.know_secrets()
    assert len(me.script.asked) == 3


async def test_where_nobody_is_logged_in_there_is_nothing_to_be_wary_of() -> None:
    me = Scripted({VALIDATE: [(302, "")], TICKLE: [REFUSED]})
    me.script.answers[VALIDATE] = [REFUSED]
    assert await me.tracker.know_secrets() is False
    assert me.redaction.wary is False


async def test_marks_of_another_process_do_where_the_secrets_cannot_be_asked_for() -> None:
    store = StoreFile(None)
    first = Scripted({VALIDATE: [{"RESULT": True, "USER_NAME": "jsecret1"}]}, store)
    await first.tracker.know_secrets()
    kept = await store.recall("secrets")
    assert kept is not None
    assert b"jsecret1" not in kept.value
    second = Scripted({VALIDATE: [BUSY]}, store)
    assert await second.tracker.know_secrets() is True
    assert "jsecret1" not in second.redaction.clean("of jsecret1")
    third = Scripted({VALIDATE: [BUSY]})
    assert await third.tracker.know_secrets() is False


@pytest.mark.parametrize("shared", [True, False])
async def test_what_others_can_read_is_kept_without_secrets(tmp_path: Path, shared: bool) -> None:
    store = StoreFile(tmp_path / "state.sqlite3" if shared else None)
    me = Scripted({VALIDATE: [{"RESULT": True, "USER_NAME": "jsecret1"}]}, store)
    content = b'{"text":"of jsecret1","n":1.50}'
    cleaned = await me.tracker.cleaned(content)
    if shared:
        assert json.loads(cleaned)["n"] == 1.5
        assert b"jsecret1" not in cleaned
    else:
        assert cleaned == content
    assert len(me.script.asked) == shared
    await store.aclose()


async def test_cookies_are_secrets_and_do_not_go_on() -> None:
    cookies = [("set-cookie", "x=csecret12; Path=/; a=public123"), ("set-cookie", "y=csecret34")]
    me = Scripted({STOCKS: [httpx.Response(200, headers=cookies, content=b"{}")]})
    answer = await me.ask(f"GET {STOCKS}")
    assert "set-cookie" not in answer.headers
    assert me.redaction.clean("csecret12 csecret34 public123").endswith(" public123")
    assert "csecret" not in me.redaction.clean("csecret12 csecret34")


async def test_words_of_ibkr_are_held_back_until_the_secrets_are_known() -> None:
    for validate, there in (([BUSY], False), ([{"RESULT": True, "USER_NAME": "jsecret1"}], True)):
        me = Scripted({STOCKS: [(400, {"error": "bad thing of jsecret1"})], VALIDATE: validate})
        with pytest.raises(BezantError) as caught:
            await me.ask(f"GET {STOCKS}")
        assert ("bad thing" in str(caught.value)) is there
        assert "jsecret1" not in str(caught.value)
        assert me.script.paths == [STOCKS, VALIDATE]
    me = Scripted({STATUS: [(400, {"error": "bad thing"})]})
    with pytest.raises(BezantError) as caught:
        await me.ask(f"POST {STATUS}")
    assert "bad thing" not in str(caught.value)
    assert isinstance(caught.value, IbkrError)
    assert caught.value.words == ""
    assert me.script.paths == [STATUS]


# What processes tell each other


async def test_why_the_login_was_lost_is_told_from_process_to_process_once_it_changes() -> None:
    store = StoreFile(None)
    first, second = Scripted({STATUS: [TAKEN]}, store), Scripted({TICKLE: [REFUSED]}, store)
    await first.ask(f"POST {STATUS}")
    told = await store.recall("note:lost")
    assert told is not None
    assert told.value == b"taken"
    with pytest.raises(LoginNeeded, match="Another device took"):
        await second.ask(f"POST {TICKLE}")
    third = Scripted({TICKLE: [REFUSED]}, store)
    third.state.usable_at = time.monotonic() + 1  # usable since then
    with pytest.raises(LoginNeeded, match="Nobody"):
        await third.ask(f"POST {TICKLE}")
    await store.forget("note:lost")
    await first.ask(f"POST {STATUS}")
    assert await store.recall("note:lost") is None
    first.script.answers[STATUS] = [UP]
    await first.ask(f"POST {STATUS}")
    told = await store.recall("note:lost")
    assert told is not None
    assert told.value == b""


async def test_whose_login_it_is_is_noted_where_it_is_said() -> None:
    me = Scripted({TICKLE: [ALIVE], STOCKS: [{"userId": 8}]})
    await me.ask(f"GET {STOCKS}")
    assert await me.store.recall("login") is None
    await me.ask(f"POST {TICKLE}")
    assert await me.store.recall("login") is not None


async def test_what_is_kept_goes_when_nobody_is_logged_in() -> None:
    me = Scripted({TICKLE: [ALIVE, REFUSED], STATUS: [UP], ACCOUNTS: [LISTED]}, limits=faster(1))
    await me.ask(f"POST {TICKLE}")
    await me.ask(f"GET {ACCOUNTS}")
    assert await me.store.recall_all("kept:")
    me.tracker.tickled = me.tracker.tickled[0], me.tracker.tickled[1] - 2
    with pytest.raises(LoginNeeded):
        await me.ask(f"POST {TICKLE}")
    assert not await me.store.recall_all("kept:")


@pytest.mark.parametrize(
    ("tickle", "raised"), [(REFUSED, LoginNeeded), (DOWN, GatewayDown), (429, None), (500, None), (ALIVE, None)]
)
async def test_whose_login_a_kept_answer_is_of_is_asked_with_a_tickle(tickle: Any, raised: Any) -> None:
    me = Scripted({TICKLE: [tickle], ACCOUNTS: [LISTED]})
    request = (await me.ask(f"GET {ACCOUNTS}"), me.script.asked[0])[1]
    if raised:
        with pytest.raises(raised):
            await me.tracker.find_owner(request)
    else:
        await me.tracker.find_owner(request)
        assert me.tracker.cache.owner_asked_at == pytest.approx(time.monotonic(), abs=5)
    assert me.script.paths == [ACCOUNTS, TICKLE]
    assert me.script.asked[1].fresh


async def test_the_answer_knows_its_path_and_its_row() -> None:
    me = Scripted({ORDERS: [{}]})
    outcome = (await me.ask(f"GET {ORDERS}")).extensions["bezant"]
    assert (outcome.where, outcome.endpoint.path, outcome.cold) == (ORDERS, ORDERS, True)
    outcome = (await me.ask(f"GET {STOCKS}")).extensions["bezant"]
    assert (outcome.where, outcome.endpoint.path, outcome.cold) == (STOCKS, STOCKS, False)


async def test_a_redirect_without_an_address_is_none() -> None:
    me = Scripted({STATUS: [302]})
    with pytest.raises(BezantError) as caught:
        await me.ask(f"POST {STATUS}")
    assert "redirect" not in str(caught.value)
    assert ORIGIN in str(caught.value)


async def test_a_redirect_to_the_login_page_needs_no_second_question() -> None:
    page = httpx.Response(302, headers={"location": f"{ORIGIN}/sso/Login?forwardTo=22"})
    me = Scripted({STOCKS: [page]})
    with pytest.raises(LoginNeeded, match=f"{ORIGIN}/"):
        await me.ask(f"GET {STOCKS}")
    assert me.script.paths == [STOCKS]


async def test_what_was_asked_for_decides_whether_an_answer_is_cold() -> None:
    for fields, tries, cold in (("84", 1, False), ("86", 5, True)):
        me = Scripted({PRICES: [[{"conid": 1, "84": "1.00"}]]})
        answer = await me.ask(f"GET {PRICES}", f"?conids=1&fields={fields}")
        assert me.script.paths.count(PRICES) == tries
        assert answer.extensions["bezant"].cold is cold


async def test_what_is_dear_and_kept_is_not_looked_at_again_until_it_is_old() -> None:
    me = Scripted({STATUS: [UP], RETURNS: [{"nd": 1}]}, limits=faster(2))
    me.state.note_login(True)
    for _ in range(2):
        await me.ask(f"POST {RETURNS}")
    assert me.script.paths == [STATUS, RETURNS]
    row, (login, at) = next(iter(me.session.primed.items()))
    me.session.primed[row] = login, at - 460  # half of a quarter of an hour
    await me.ask(f"POST {RETURNS}")
    assert me.script.paths == [STATUS, RETURNS, STATUS]


async def test_two_questions_at_once_ask_for_the_accounts_once() -> None:
    me = Scripted({ACCOUNTS: [LISTED]})
    me.state.note_login(True)
    await asyncio.gather(me.ask(f"GET {SUMMARY}"), me.ask(f"GET {META}"))
    assert sorted(me.script.paths) == sorted([ACCOUNTS, SUMMARY, META])


@pytest.mark.parametrize(
    ("answers", "question", "status"),
    [
        ({ACCOUNTS: [REFUSED], TICKLE: [ALIVE]}, f"GET {ACCOUNTS}", 401),
        ({STOCKS: [REFUSED], TICKLE: [ALIVE]}, f"GET {STOCKS}", 401),
        ({STOCKS: [NOT_PRIMED]}, f"GET {STOCKS}", None),
    ],
)
async def test_a_refusal_has_its_status_and_its_step(answers: Any, question: str, status: int | None) -> None:
    with pytest.raises(UnexpectedAnswer) as caught:
        await Scripted(answers).ask(question)
    assert caught.value.status == status
    assert caught.value.next_step == "Ask again in a minute; if that fails, log in at the Gateway again."


async def test_what_is_known_of_a_login_does_not_make_up_for_the_next() -> None:
    me = Scripted({VALIDATE: [{"RESULT": True, "USER_NAME": "jsecret1"}, BUSY]})
    assert await me.tracker.know_secrets()
    me.state.note_login(False)
    me.state.note_login(True)
    assert await me.tracker.know_secrets() is False  # asked a moment ago
    me.tracker.secrets_asked_at -= 31
    await me.store.forget("secrets")
    assert await me.tracker.know_secrets() is False
    assert me.redaction.wary is False  # some are known
    assert me.script.paths == [VALIDATE] * 2


async def test_the_sessions_own_questions_come_from_the_same_program() -> None:
    me = Scripted({VALIDATE: [BUSY]})
    await me.tracker.know_secrets()
    assert me.script.asked[0].headers["user-agent"] == ""
    await me.ask(f"GET {STOCKS}")
    me.tracker.secrets_asked_at -= 31
    await me.tracker.know_secrets()
    assert me.script.asked[-1].headers["user-agent"] == "test"


async def test_marks_of_secrets_are_left_for_two_minutes_and_the_reason_of_a_loss_for_an_hour() -> None:
    watch = Watch()
    me = Scripted({VALIDATE: [{"RESULT": True}], STATUS: [LOST]}, StoreFile(None, watch))
    await me.tracker.know_secrets()
    await me.ask(f"POST {STATUS}")
    for ahead, there in ((118, {"secrets", "note:lost"}), (4, {"note:lost"}), (3400, {"note:lost"}), (100, set())):
        watch.ahead += ahead
        assert {key for key in ("secrets", "note:lost") if await me.store.recall(key)} == there


async def test_only_a_status_that_was_answered_is_new() -> None:
    me = Scripted({STATUS: [500, UP]})
    await me.ask(f"GET {STOCKS}")
    assert not me.tracker.status_is_new
    with pytest.raises(BezantError):
        await me.ask(f"POST {STATUS}")
    assert not me.tracker.status_is_new
    await me.ask(f"POST {STATUS}")
    assert me.tracker.status_is_new
    assert not me.tracker.tickled_lately


async def test_a_ban_is_the_one_that_pacing_knows_of() -> None:
    ban = PenaltyBox("/iserver/x", "noon", 5.0)
    me = Scripted({STOCKS: [httpx.Response(429, extensions={"bezant": Outcome(ban=ban)})]})
    with pytest.raises(PenaltyBox) as caught:
        await me.ask(f"GET {STOCKS}")
    assert caught.value is ban
    assert me.state.process is True


async def test_a_missing_brokerage_session_is_remembered() -> None:
    me = Scripted({TRADING: [NO_BRIDGE]})
    with pytest.raises(BrokerageDown):
        await me.ask(f"GET {TRADING}")
    assert me.state.brokerage is False


@pytest.mark.parametrize(
    ("known", "question", "answer", "words"),
    [
        (
            False,
            f"GET {STOCKS}",
            (404, "<html>"),
            f"{ORIGIN} answered {STOCKS} with HTTP 404 and may not be a Gateway",
        ),
        (True, f"GET {STOCKS}", (404, "<html>"), f"{STOCKS}"),
        (False, f"POST {STATUS}", httpx.Response(403, headers={"server": "AirTunes/770"}), "AirPlay"),
        (False, f"GET {STOCKS}", httpx.ReadError("reset"), "closes connections in plain HTTP"),
        (True, f"GET {STOCKS}", httpx.ReadError("reset"), f"The Gateway at {ORIGIN} closed the connection"),
        (False, f"POST {TICKLE}", {"x": 1}, f"log in at {ORIGIN}/ again"),
    ],
)
async def test_who_has_answered_before_is_a_gateway(known: bool, question: str, answer: Any, words: str) -> None:
    me = Scripted({question.split()[1]: [answer], TICKLE: [answer]})
    me.state.process = known or None
    with pytest.raises(BezantError) as caught:
        await me.ask(question)
    assert words in str(caught.value)
    assert ("may not be a Gateway" in str(caught.value)) is ("may not be a Gateway" in words)


def test_the_gateways_own_name_is_no_secret() -> None:
    redaction = Redaction()
    SessionTracker(Cache(Script({}), StoreFile(None)), Settings("https://gateway.lan:5000"), redaction)
    assert "gateway.lan" in redaction.public


OTHER = "Set IBKR_GATEWAY_URL to {}://127.0.0.1:5055."
NO_HTTP = "closes connections in plain HTTP"
UNVERIFIED = httpx.ConnectError("tls")
UNVERIFIED.__cause__ = ssl.SSLCertVerificationError("self-signed")
AIRPLAY = httpx.Response(403, headers={"server": "AirTunes/770"})
LOGIN_PAGE = httpx.Response(302, headers={"location": "/sso/Login"})


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (ALIVE, f"speaks TLS, but the address says http. {OTHER.format('https')}"),
        (REFUSED, OTHER.format("https")),
        (LOGIN_PAGE, OTHER.format("https")),
        (UNVERIFIED, OTHER.format("https")),
        (AIRPLAY, "AirPlay"),
        ((404, "<html>"), NO_HTTP),
        ((500, ""), NO_HTTP),
        (httpx.Response(500, headers={"server": "X"}), NO_HTTP),
        (DOWN, NO_HTTP),
        (BUSY, NO_HTTP),
    ],
    ids=str,
)
async def test_what_closes_the_connection_is_asked_in_the_other_scheme(answer: Any, words: str) -> None:
    me = Scripted({STOCKS: [httpx.ReadError("reset")], TICKLE: [answer]})
    with pytest.raises(NotAGateway) as caught:
        await me.ask(f"GET {STOCKS}")
    assert words in str(caught.value)
    assert ORIGIN in str(caught.value)
    assert [request.url.scheme for request in me.script.asked] == ["http", "https"]


@pytest.mark.parametrize(
    ("host", "words", "asked"),
    [
        ("127.0.0.1", f"speaks plain HTTP (listenSsl: false), but the address says https. {OTHER.format('http')}", 2),
        ("192.0.2.1", "https://192.0.2.1:5055", 1),
    ],
)
async def test_where_tls_is_not_understood_plain_http_is_tried_on_this_machine(
    host: str, words: str, asked: int
) -> None:
    no_tls, error = httpx.ConnectError("tls"), ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number")
    error.reason = "WRONG_VERSION_NUMBER"
    no_tls.__cause__ = error
    me = Scripted({STOCKS: [no_tls], TICKLE: [ALIVE]}, origin=f"https://{host}:5055")
    with pytest.raises(NotAGateway) as caught:
        await me.ask(f"GET {STOCKS}")
    assert words in str(caught.value)
    assert [request.url.scheme for request in me.script.asked] == ["https", "http"][:asked]
