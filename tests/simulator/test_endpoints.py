"""Every operation that IBKR publishes exists in the simulator, answers, and is counted by its class."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp.simulator.api.endpoints import ENDPOINTS
from bezant_mcp.simulator.api.writes import access_class, operations
from tests.simulator.scene import gateway, play

UPSTREAM = Path(__file__).parents[2] / ".." / "shared" / "upstream"
EDITIONS = ("ibkr-api-docs-2.28.0.json", "ibkr-api-docs-2.29.0-repaired-elsewhere.json")
METHODS = {"get", "post", "put", "patch", "delete"}
NOT_SERVED = ("/gw/", "/oauth")
FILL_IN = {"accountId": "DU1234567", "conid": "265598", "pageId": "0", "orderId": "1101000001", "alertId": "9876543210"}


def placeholders_alike(path: str) -> str:
    return re.sub(r"{\w+}", "{}", path)


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_published_operation_exists(edition: str) -> None:
    file = UPSTREAM / edition
    if not file.exists():
        pytest.skip(f"IBKR's document is not at {file}")
    served = {(route.method, placeholders_alike(route.template)) for route in ENDPOINTS}
    published = {
        (method.upper(), placeholders_alike(path))
        for path, item in json.loads(file.read_text())["paths"].items()
        for method in METHODS & item.keys()
        if not path.startswith(NOT_SERVED) and path != "/ws"
    }

    assert published - served == set()


def test_there_are_28_writes_and_one_preview() -> None:
    assert len(operations("write")) == 28
    assert operations("preview") == [("POST", "/iserver/account/{accountId}/orders/whatif")]


@pytest.mark.parametrize("writes", ["refuse", "accept"])
def test_every_endpoint_answers_and_every_write_is_counted(writes: str) -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off", secdef_seconds=0, writes=writes) as (sim, client):
            answers: dict[str, int] = {}
            for route in ENDPOINTS:
                if route.template in ENDS_SOMETHING:
                    continue
                path = re.sub(r"{(\w+)}", lambda found: FILL_IN.get(found[1], "x"), route.template)
                bodies: dict[str, Any] = {"json": BODIES.get(route.template, {})} if route.method != "GET" else {}
                answer = await client.request(route.method, path, params=QUERIES.get(route.template, {}), **bodies)
                answers[f"{route.method} {route.template}"] = answer.status_code

            refused = {
                f"{method} {path}": 403 for access in ("write", "preview") for method, path in operations(access)
            }
            expected = EXPECTED_FAILURES | (refused if writes == "refuse" else {})
            assert {name: status for name, status in answers.items() if status != 200} == expected
            by_class = sim.counts()["by_class"]
            assert (by_class["write"], by_class["preview"], by_class["paid"]) == (28, 1, 1)
            assert sim.counts()["writes"] == 30

    play(scene)


@pytest.mark.parametrize("path", ["/iserver/account", "/iserver/dynaccount"])
def test_selecting_an_account_that_is_none_names_the_reason(path: str) -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            answer = await client.post(path, json={"acctId": "U1"})
            assert (answer.status_code, answer.json()) == (500, {"error": "Invalid account ID"})
            assert sim.counts()["writes"] == 1

    play(scene)


# These lose the priming that the other operations depend on; the tests of sessions have them.
ENDS_SOMETHING = {"/logout", "/iserver/auth/ssodh/init"}
QUERIES: dict[str, dict[str, str]] = {
    "/contract/trading-schedule": {"conid": "265598"},
    "/forecast/contract/details": {"conid": "713921700"},
    "/forecast/contract/market": {"underlyingConid": "658663572"},
    "/forecast/contract/rules": {"conid": "713921700"},
    "/forecast/contract/schedules": {"conid": "713921700"},
    "/fyi/notifications": {"max": "10"},
    "/iserver/account/alert/{alertId}": {"type": "Q"},
    "/iserver/currency/pairs": {"currency": "USD"},
    "/iserver/exchangerate": {"source": "EUR", "target": "USD"},
    "/iserver/marketdata/history": {"conid": "265598", "period": "1y", "bar": "1d"},
    "/iserver/marketdata/snapshot": {"conids": "265598", "fields": "31"},
    "/iserver/secdef/info": {"conid": "265598", "sectype": "STK"},
    "/iserver/secdef/search": {"symbol": "AAPL"},
    "/iserver/secdef/strikes": {"conid": "265598", "sectype": "OPT", "month": "JAN27"},
    "/iserver/watchlist": {"id": "1234"},
    "/trsrv/futures": {"symbols": "ES"},
    "/trsrv/secdef": {"conids": "265598"},
    "/trsrv/secdef/schedule": {"assetClass": "STK", "symbol": "AAPL"},
    "/trsrv/stocks": {"symbols": "AAPL"},
}
BODIES: dict[str, dict[str, Any]] = {
    "/iserver/account": {"acctId": "DU1234567"},
    "/iserver/dynaccount": {"acctId": "DU1234567"},
    "/iserver/auth/ssodh/init": {"publish": True, "compete": False},
    "/iserver/contract/rules": {"conid": 265598},
    "/iserver/marketdata/unsubscribe": {"conid": 265598},
    "/iserver/scanner/run": {"instrument": "STK", "location": "STK.US.MAJOR", "type": "TOP_PERC_GAIN", "filter": []},
    "/iserver/secdef/search": {"symbol": "AAPL"},
    "/pa/allocation": {"acctIds": ["DU1234567"], "type": "ALL"},
    "/pa/allperiods": {"acctIds": ["DU1234567"]},
    "/pa/performance": {"acctIds": ["DU1234567"], "period": "1M"},
    "/pa/transactions": {"acctIds": ["DU1234567"], "conids": [265598], "currency": "USD", "days": 90},
    "/portfolio/allocation": {"acctIds": ["DU1234567"]},
}
EXPECTED_FAILURES = {
    "GET /md/regsnapshot": 404,
    "GET /iserver/account/search/{searchPattern}": 503,
}


@pytest.mark.parametrize(
    ("method", "path", "template", "expected"),
    [
        ("POST", "/gw/api/v1/accounts", None, "account-management"),
        ("POST", "/oauth2/api/v1/token", None, "account-management"),
        ("POST", "/iserver/reply/1", "/iserver/reply/{replyId}", "write"),
        ("GET", "/portfolio/accounts", "/portfolio/accounts", "read"),
        ("GET", "/nowhere", None, "unknown"),
    ],
)
def test_a_request_has_one_class(method: str, path: str, template: str | None, expected: str) -> None:
    assert access_class(method, path, template) == expected
