"""The table of limits is IBKR's, on the safe side."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from bezant_mcp.gateway import LIMITS, pacing, preflight, session_state
from bezant_mcp.gateway.endpoints import READ_OPERATIONS, Endpoint, find_endpoint
from bezant_mcp.simulator.world.limiter import ONE_PER_SECONDS
from bezant_mcp.state import AGAIN_SECONDS
from bezant_mcp.state.places import ALONE_PAUSE_SECONDS, SLOW_SECONDS

# IBKR's table as it is published, written down here once more: what is promised shares nothing with the code.
PUBLISHED = {
    ("GET", "/fyi/unreadnumber"): 1,
    ("GET", "/fyi/settings"): 1,
    ("GET", "/fyi/deliveryoptions"): 1,
    ("GET", "/fyi/notifications"): 1,
    ("GET", "/fyi/notifications/more"): 1,
    ("GET", "/fyi/disclaimer/PF"): 1,
    ("GET", "/iserver/account/orders"): 5,
    ("GET", "/iserver/account/trades"): 5,
    ("GET", "/iserver/account/pnl/partitioned"): 5,
    ("GET", "/portfolio/accounts"): 5,
    ("GET", "/portfolio/subaccounts"): 5,
    ("GET", "/iserver/scanner/params"): 900,
    ("POST", "/iserver/scanner/run"): 1,
    ("POST", "/pa/performance"): 900,
    ("POST", "/pa/allocation"): 900,
    ("POST", "/pa/allperiods"): 900,
    ("POST", "/pa/transactions"): 900,
    ("GET", "/sso/validate"): 60,
    ("POST", "/tickle"): 1,
    ("GET", "/tickle"): 1,
}


def found(method: str, path: str) -> Endpoint:
    endpoint = find_endpoint(method, path)
    assert endpoint is not None
    return endpoint


def test_every_read_with_a_limit_of_its_own_at_the_gateway_waits_at_least_as_long_here() -> None:
    reads = [(each.method, each.path) for each in READ_OPERATIONS]
    limited = {key: seconds for key, seconds in ONE_PER_SECONDS.items() if key in reads}

    assert limited
    for (method, path), seconds in limited.items():
        (limit,) = LIMITS.budgets(found(method, f"/v1/api{path.replace('{typecode}', 'PF')}"))
        assert (limit.count, limit.seconds >= seconds) == (1, True), path


def test_all_requests_together_stay_below_ten_a_second_and_five_at_once() -> None:
    assert LIMITS.everything.count / LIMITS.everything.seconds < 10
    assert LIMITS.in_flight_here < LIMITS.in_flight.count < 5


@pytest.mark.parametrize("prefix", ["/v1/api", "/v1/portal"])
def test_both_names_of_the_api_share_a_limit(prefix: str) -> None:
    assert found("GET", f"{prefix}/iserver/account/orders").path == "/iserver/account/orders"


def test_a_path_without_a_limit_of_its_own_is_named_without_the_account() -> None:
    endpoint = found("GET", "/v1/api/portfolio/DU123456/positions/0")

    assert endpoint.name == "/portfolio/{id}/positions/{id}"
    assert LIMITS.budgets(endpoint) == ()


def test_no_answer_about_the_login_is_ever_kept() -> None:
    assert not [row.path for row in READ_OPERATIONS if row.about_login and row.keep_seconds]


@pytest.mark.parametrize(("method", "path"), PUBLISHED)
def test_ibkrs_published_limit_is_kept(method: str, path: str) -> None:
    endpoint = find_endpoint(method, f"/v1/api{path}")
    if endpoint is None:
        return  # never sent
    (budget,) = LIMITS.budgets(endpoint)
    assert budget.count == 1
    assert budget.seconds > PUBLISHED[method, path]


def test_the_promises_of_pacing() -> None:
    assert (LIMITS.everything.count, LIMITS.everything.seconds) == (8, 1.0)
    assert (LIMITS.in_flight.count, LIMITS.in_flight_here) == (4, 3)
    assert LIMITS.penalty_seconds == 15 * 60
    assert LIMITS.own_limits == 1.0
    assert LIMITS.margin_seconds > 0
    assert LIMITS.linger_seconds > 10
    # Eight a second of those that share, and what those who share with nobody send at most.
    assert 8 + int(1 / ALONE_PAUSE_SECONDS) + 1 <= 10
    assert 5.25 < SLOW_SECONDS < 60
    assert AGAIN_SECONDS <= 60


# Every number of the table, written down once more with its reason: none is another by mistake.
NUMBERS = {
    "everything": (8, 1.0),  # IBKR allows 10 in a second; two are left to the Gateway itself and the user's programs
    "in_flight": (4, 0.0),  # of five upstream connections one stays free for the Gateway's own tickle
    "in_flight_here": 3,  # so that no process shuts out the others
    "own_limits": 1.0,  # IBKR's limits as they are; only tests have them shorter
    "margin_seconds": 0.25,  # for clocks that differ, and a request that is on its way
    "flight_seconds": 30.0,  # longer than any answer that IBKR still gives
    "linger_seconds": 12.0,  # IBKR ends what takes longer than 10 s; two more for the way
    "patience_seconds": 25.0,  # below the 30 s and more that hosts wait for a tool
    "penalty_seconds": 900.0,  # IBKR's ban is a quarter of an hour
    "silent_after": 3,  # one time-out happens, three in a row are a fault
    "pause_seconds": 15.0,  # asking a Gateway that hangs makes it worse
    "longest_pause_seconds": 60.0,  # a user who has mended it waits no longer than a minute
    "poll_seconds": 0.02,  # nobody notices, and no processor either
    "last_resort_seconds": 3600.0,  # accounts of an hour ago are better than none in a ban
    "asking_seconds": 5.0,  # what another process went for is there by then, or it was killed
    "login_known_seconds": 30.0,  # nobody logs out and another in any faster
    "retry_seconds": 1.0,  # IBKR's servers have it by then, more often than not
    "cold_waits": 1.0,  # as the endpoints say
    "walk_seconds": 0.5,  # prices, and with them the order of rows, stand still for a while
    "opening_poll_seconds": 1.5,  # opening takes three seconds and more
    "opening_seconds": 15.0,  # and comes within these or not at all
    "opening_rest_seconds": 30.0,  # a request in the midst of a new login's own opening breaks it
    "progress_seconds": 1.0,  # hosts that wait longer than two seconds hear of it
    "lines_idle_seconds": 30.0,  # who asks on finds the prices still coming
    "user_seconds": 50.0,  # below the minute after which many clients give a call up
}


def test_each_number_of_the_table_is_the_one_it_has_a_reason_to_be() -> None:
    told = {each.name: getattr(LIMITS, each.name) for each in fields(LIMITS)}
    for name in ("everything", "in_flight"):
        assert told[name].name == name.replace("_", " ")
        told[name] = (told[name].count, told[name].seconds)
    assert told == NUMBERS


def test_a_limit_lasts_a_quarter_of_a_second_longer_than_ibkrs() -> None:
    for method, path, count, seconds in (
        ("GET", "/iserver/account/orders", 1, 5.25),
        ("GET", "/iserver/marketdata/history", 4, 0.25),
        ("POST", "/pa/performance", 1, 900.25),
    ):
        (limit,) = LIMITS.budgets(found(method, f"/v1/api{path}"))
        assert (limit.name, limit.count, limit.seconds) == (path, count, seconds)
    assert LIMITS.budgets(found("GET", "/v1/api/trsrv/stocks")) == ()


def test_the_waits_beside_the_table_are_these() -> None:
    assert pacing.FOR_THE_ANSWER_SECONDS == 0.25  # what is told in it is told before the question itself ends
    assert pacing.LARGEST_ANSWER == 67_108_864
    assert preflight.MOST_RETRIES == 2
    assert (session_state.SECRETS_SECONDS, session_state.SECRETS_AGAIN_SECONDS) == (3.0, 30.0)
    assert session_state.SOON_SECONDS == 0.1
    assert session_state.HOUR == 3600.0


async def nothing() -> Any:
    """What nobody asks."""


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (LIMITS, "silent_after"),
        (pacing.PacingState((), 0, 0, shared=True, last_429=None, alone=False), "waiting"),
        (pacing.Pacing(nothing), "describe"),
    ],
)
def test_who_is_told_cannot_change_it(told: Any, name: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(told, name, 0)
