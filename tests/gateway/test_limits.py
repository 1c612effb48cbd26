"""The table of limits is IBKR's, on the safe side."""

from __future__ import annotations

import pytest

from bezant_mcp.gateway import LIMITS
from bezant_mcp.gateway.endpoints import READ_OPERATIONS, Endpoint, find_endpoint
from bezant_mcp.simulator.world.limiter import ONE_PER_SECONDS


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
