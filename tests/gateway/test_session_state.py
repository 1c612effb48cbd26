"""What one answer says of the four layers of the session, each flag by itself."""

from __future__ import annotations

import json
import math
import time
from typing import Any

import pytest

from bezant_mcp.errors import Competing
from bezant_mcp.gateway.endpoints import find_endpoint
from bezant_mcp.gateway.faults import RawResponse
from bezant_mcp.gateway.session_state import (
    BrokeragePathRefused,
    SessionState,
    authentication_status,
    hold_back,
    user_of,
)

UP = {"authenticated": True, "connected": True, "competing": False, "established": True}
STATUS, TICKLE = "POST /iserver/auth/status", "POST /tickle"


def answer(named: str, body: Any) -> RawResponse:
    method, path = named.split()
    endpoint = find_endpoint(method, f"/v1/api{path}")
    assert endpoint is not None
    return RawResponse(endpoint, path, 200, "", "", json.dumps(body).encode())


# Flags of auth/status that differ from UP -> brokerage session, held by another, logged in there, why it will end.
FLAGS: list[tuple[dict[str, Any], tuple[bool, bool, bool, str]]] = [
    ({}, (True, False, True, "")),
    ({"established": None}, (True, False, True, "")),
    ({"established": False}, (False, False, True, "")),
    ({"authenticated": False}, (False, False, False, "gone")),
    ({"authenticated": None}, (False, False, False, "")),
    ({"authenticated": "true"}, (False, False, False, "")),
    ({"connected": False}, (False, False, True, "")),
    ({"connected": 1}, (False, False, True, "")),
    ({"connected": False, "authenticated": False}, (False, False, False, "")),
    ({"connected": 1, "authenticated": False}, (False, False, False, "")),
    ({"competing": True}, (False, True, True, "")),
    ({"competing": "yes"}, (True, False, True, "")),
    ({"competing": True, "authenticated": False}, (False, True, False, "taken")),
    ({"competing": True, "authenticated": False, "connected": False}, (False, True, False, "")),
]


@pytest.mark.parametrize(("flags", "known"), FLAGS, ids=str)
def test_each_flag_of_the_brokerage_session_says_one_thing(
    flags: dict[str, Any], known: tuple[bool, bool, bool, str]
) -> None:
    state = SessionState(login=True)
    state.note_brokerage({**UP, **flags})
    assert (state.brokerage, state.competing, state.authenticated, state.lost) == known
    assert (state.usable_at > time.monotonic() - 5) is known[0]
    fault = state.brokerage_fault()
    assert isinstance(fault, Competing) is known[1]
    assert ("still work for under a minute" in fault.next_step) is bool(known[3])


def test_nothing_is_known_before_the_first_answer() -> None:
    assert SessionState() == SessionState(None, None, None, None, None, 0, False, "", -math.inf)


DOWN = {**UP, "connected": False}


@pytest.mark.parametrize(
    ("seen", "logins"),
    [
        ([True], 1),
        ([True, True], 1),
        ([False], 0),
        ([False, False], 0),
        ([True, False], 1),
        ([True, False, True, True], 2),
        ([True, UP], 1),
        ([True, UP, UP], 1),
        ([True, DOWN, DOWN], 1),
        ([True, UP, DOWN, UP], 2),
        ([True, DOWN, UP, UP, DOWN, UP], 3),
        ([True, DOWN, False, True, UP], 2),
    ],
)
def test_each_login_and_each_brokerage_session_that_is_seen_to_begin_is_counted_once(
    seen: list[bool | dict[str, Any]], logins: int
) -> None:
    state = SessionState()
    for each in seen:
        if isinstance(each, bool):
            state.note_login(each)
            assert (state.process, state.login) == (True, each)
            if not each:
                assert (state.brokerage, state.competing) == (None, None)
        else:
            state.note_brokerage(each)
    assert state.login_count == logins


@pytest.mark.parametrize(("opened", "flags", "still"), [(True, UP, True), (True, DOWN, False), (False, UP, False)])
def test_a_session_that_was_opened_here_is_so_until_it_ends(opened: bool, flags: dict[str, Any], still: bool) -> None:
    state = SessionState(opened_here=opened)
    state.note_brokerage(flags)
    assert state.opened_here is still


def test_when_it_was_last_usable_is_kept_while_it_is_not() -> None:
    state = SessionState(usable_at=7.0)
    state.note_brokerage(DOWN)
    assert state.usable_at == 7.0


@pytest.mark.parametrize(
    ("named", "body", "status"),
    [
        (STATUS, UP, UP),
        (STATUS, {}, {}),
        (STATUS, [UP], None),
        (TICKLE, {"iserver": {"authStatus": UP}}, UP),
        (TICKLE, {"iserver": {"authStatus": [UP]}}, {}),
        (TICKLE, {"iserver": [UP]}, {}),
        (TICKLE, {"iserver": {}}, {}),
        (TICKLE, UP, {}),
        (TICKLE, [], None),
        ("GET /iserver/accounts", UP, None),
        ("GET /sso/validate", UP, None),
    ],
)
def test_two_answers_carry_the_flags_and_no_other(named: str, body: Any, status: Any) -> None:
    assert authentication_status(answer(named, body)) == status


@pytest.mark.parametrize(
    ("named", "body", "user"),
    [
        (TICKLE, {"userId": 42, "USER_ID": 1}, "42"),
        (TICKLE, {"userId": None}, ""),
        (TICKLE, {}, ""),
        (TICKLE, [{"userId": 42}], ""),
        ("GET /sso/validate", {"USER_ID": 7, "userId": 1}, "7"),
        ("GET /iserver/accounts", {"userId": 42, "": 3}, ""),
    ],
)
def test_whose_login_it_is_stands_in_two_answers(named: str, body: Any, user: str) -> None:
    assert user_of(answer(named, body)) == user


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("IBKR said 'a secret' of it.", "IBKR said (hidden: it may hold secrets) of it."),
        ("'a' and 'b'", "(hidden: it may hold secrets) and (hidden: it may hold secrets)"),
        ("nothing quoted", "nothing quoted"),
    ],
)
def test_words_from_outside_are_held_back_whole(text: str, left: str) -> None:
    assert hold_back(text) == left


def test_a_refused_path_says_so_and_leaves_the_session_as_it_is() -> None:
    fault = BrokeragePathRefused("/iserver/x")
    later = "Ask again in a minute; if that fails, log in at the Gateway again."
    what = "IBKR refuses /iserver/x (HTTP 401) despite a valid brokerage session."
    assert (fault.code, fault.what, fault.next_step, str(fault)) == (
        "UNEXPECTED_ANSWER",
        what,
        later,
        f"{what} {later}",
    )
