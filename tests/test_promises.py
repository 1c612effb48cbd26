"""The promises, held to the letter: what may be sent, the one body that opens a session, and IBKR's limits."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.gateway.endpoints import API, BROKERAGE_SESSION, LIMITS, READ_OPERATIONS, find_endpoint
from tests.support.fast_limits import SPEED, faster
from tests.support.promises import (
    ALL_TOGETHER_PER_SECOND,
    BAN_SECONDS,
    FORBIDDEN,
    LIMITS_OF_IBKR,
    OPENING,
    OPENING_BODY,
    PERMITTED,
    QUERY_OF_A_POST,
    UPSTREAM_CONNECTIONS,
)
from tests.support.raw_server import RawServer


def nameless(path: str) -> str:
    return re.sub(r"\{\w+\}", "{}", path)


def test_what_may_be_sent_is_this_list_with_these_queries_and_bodies() -> None:
    promised = {}
    for line in PERMITTED:
        method, path, *names = line.split()
        named = f"{method} {path}"
        promised[named] = (QUERY_OF_A_POST.get(named, set()), set(names)) if method == "POST" else (set(names), set())
    rows = {
        f"{row.method} {nameless(row.path)}": (set(row.query_names), set(row.body or ())) for row in READ_OPERATIONS
    }
    assert rows == promised
    assert len(READ_OPERATIONS) == len(PERMITTED) == 81


def test_the_command_that_prints_the_list_prints_this_one() -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", "allowlist", "--brokerage-session"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    told = {" ".join(nameless(line).split()[:2]).replace("/v1/api", "", 1) for line in printed}
    assert told == {" ".join(line.split()[:2]) for line in PERMITTED} | {OPENING}
    assert [line for line in printed if "ssodh" in line and OPENING_BODY.decode() in line]


@pytest.mark.parametrize("line", FORBIDDEN)
def test_no_row_is_found_for_what_must_never_be_sent(line: str) -> None:
    method, path = line.split()
    for filled in ("U1234567", "1", "invalidate"):
        assert find_endpoint(method, "/v1/api" + path.replace("{}", filled)) is None


def test_the_row_that_opens_a_session_has_no_query_and_one_body() -> None:
    assert f"{BROKERAGE_SESSION.method} {BROKERAGE_SESSION.path}" == OPENING
    assert BROKERAGE_SESSION.body == OPENING_BODY
    assert not BROKERAGE_SESSION.query_names


@pytest.mark.anyio
async def test_what_opens_a_session_goes_over_the_wire_as_these_bytes() -> None:
    from bezant_client.api.orders import list_orders

    status = '{"authenticated": false, "connected": true, "competing": false}'
    answers = {
        "/iserver/auth/status": (200, status),
        "/tickle": (200, f'{{"iserver": {{"authStatus": {status}}}}}'),
        "/iserver/account/orders": (400, '{"error": "Bad Request: no bridge", "statusCode": 400}'),
        "/iserver/accounts": (400, '{"error": "Bad Request: no bridge", "statusCode": 400}'),
    }
    async with RawServer(answers) as server:
        settings = Settings(server.url, brokerage_session=True, state_dir=None)
        async with Gateway(settings, limits=faster(SPEED, opening_seconds=0.2)) as gateway:
            with pytest.raises(Exception, match="brokerage session"):
                await gateway.ask(list_orders.asyncio_detailed(client=gateway.client))
    opened = [each for each in server.arrivals if b"ssodh" in each.raw]
    assert len(opened) == 1
    assert opened[0].raw.startswith(b"POST /v1/api/iserver/auth/ssodh/init HTTP/1.1\r\n")
    assert opened[0].body == OPENING_BODY
    assert b'"compete": true' not in b"".join(each.raw + each.body for each in server.arrivals)


@pytest.mark.parametrize(("named", "limit"), LIMITS_OF_IBKR.items())
def test_every_limit_of_ibkrs_table_is_kept(named: str, limit: tuple[int, float]) -> None:
    method, path = named.split()
    row = find_endpoint(method, f"{API}{path}")
    assert row is not None
    (budget,) = LIMITS.budgets(row)
    assert budget.count <= limit[0]
    assert budget.seconds >= limit[1]
    if limit[1] >= BAN_SECONDS:
        assert row.keep_seconds == BAN_SECONDS


def test_the_limits_on_all_requests_together_are_kept() -> None:
    assert LIMITS.everything.count < ALL_TOGETHER_PER_SECOND
    assert LIMITS.everything.seconds >= 1
    assert LIMITS.in_flight.count < UPSTREAM_CONNECTIONS
    assert LIMITS.in_flight_here < UPSTREAM_CONNECTIONS
    assert LIMITS.penalty_seconds >= BAN_SECONDS
    assert LIMITS.own_limits == 1
