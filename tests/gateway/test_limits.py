"""The table of limits is IBKR's, on the safe side."""

from __future__ import annotations

import pytest

from bezant_mcp.gateway import LIMITS
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
