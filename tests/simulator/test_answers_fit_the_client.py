"""The simulator's answers have the shapes that the typed client declares: no undeclared field, no other type."""

import re
from typing import Any

import pytest
from bezant_client.answers import read_answer
from bezant_client.drift import watch_drift
from bezant_client.operations import OPERATIONS, Operation

from bezant_mcp.simulator.world.world import API
from tests.simulator.scene import gateway, play
from tests.simulator.test_answers import MONDAY
from tests.simulator.test_endpoints import BODIES, ENDS_SOMETHING, FILL_IN, QUERIES

NOT_SERVED = ("/gw/", "/oauth", "/ws", "/hmds/")
# Plain text where the document promises JSON: seen from the real server.
PLAIN_TEXT = {"/iserver/notification"}
CALLS_UNTIL_WARM = 4


def served() -> list[tuple[Operation, str]]:
    """The client's operations that a Gateway serves, with the path below the API."""
    rows = [(operation, operation.path.removeprefix(API)) for operation in OPERATIONS]
    return [(operation, path) for operation, path in rows if not path.startswith(NOT_SERVED)]


def parse(operation: Operation, answer: Any) -> Any:
    """Read an answer as the client does."""
    return read_answer(operation.path, answer, operation.module()._PROMISES)


def test_every_answer_is_read_without_drift() -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off", secdef_seconds=0, writes="accept") as (_, client):
            drifts: dict[str, list[object]] = {}
            for operation, template in served():
                if template in ENDS_SOMETHING | PLAIN_TEXT:
                    continue
                path = re.sub(r"{(\w+)}", lambda found: FILL_IN.get(found[1], "x"), template)
                sent: dict[str, Any] = {"json": BODIES.get(template, {})} if operation.method != "GET" else {}
                for _again in range(CALLS_UNTIL_WARM if operation.method == "GET" else 1):
                    answer = await client.request(operation.method, path, params=QUERIES.get(template, {}), **sent)
                with watch_drift() as watch:
                    parse(operation, answer)
                if watch.seen:
                    drifts[f"{operation.method} {template}"] = list(watch.seen)

            assert drifts == {}

    play(scene)


# Scenario, template, filled in, query: answers that have more than one shape.
SHAPES = [
    ("ready", "/iserver/secdef/search", {}, "symbol=US-T&secType=BOND"),
    ("ready", "/iserver/secdef/search", {}, "symbol=AAPL&name=true"),
    ("ready", "/iserver/secdef/search", {}, "symbol=SPX&secType=IND"),
    ("ready", "/iserver/secdef/search", {}, "symbol=AAPL"),
    ("ready", "/iserver/secdef/info", {}, "conid=265598&sectype=OPT&month=JUL26&strike=190&right=C"),
    ("ready", "/iserver/secdef/info", {}, "conid=2147483647&sectype=BOND&issuerId=e700100200"),
    ("ready", "/trsrv/secdef", {}, "conids=265598,479624278,700100200,495512552,800000104"),
    ("ready", "/trsrv/stocks", {}, "symbols=ALV,SHEL,NOPE,XYZ"),
    ("ready", "/iserver/contract/{conid}/info", {"conid": "800000104"}, ""),
    ("ready", "/iserver/contract/{conid}/info-and-rules", {"conid": "479624278"}, ""),
    ("ready", "/iserver/marketdata/history", {}, "conid=265598&period=1d&bar=1min&source=Midpoint"),
    ("ready", "/iserver/account/orders", {}, "force=true"),
    ("ready", "/iserver/account/order/status/{orderId}", {"orderId": "1101000003"}, ""),
    ("ready", "/portfolio/{accountId}/positions/{pageId}", {"accountId": "DU1234567", "pageId": "1"}, ""),
    ("advisor", "/portfolio/{accountId}/summary", {"accountId": "DF1112220"}, ""),
    ("advisor", "/iserver/account/allocation/group", {}, ""),
    ("advisor", "/iserver/accounts", {}, ""),
    ("not-connected", "/iserver/auth/status", {}, ""),
    ("competing", "/iserver/accounts", {}, ""),
]


@pytest.mark.parametrize(("scenario", "template", "filled_in", "query"), SHAPES)
def test_the_other_shapes_of_an_answer_are_read_without_drift_too(
    scenario: str, template: str, filled_in: dict[str, str], query: str
) -> None:
    async def scene() -> None:
        operation = next(row for row, path in served() if (row.method, path) == ("GET", template))
        async with gateway(scenario, prime=True, pacing="off", secdef_seconds=0, start=MONDAY) as (_, client):
            await client.get("/iserver/secdef/search?symbol=AAPL")
            answer = await client.get(f"{template.format(**filled_in)}?{query}")
            assert answer.status_code == 200
            with watch_drift() as watch:
                parse(operation, answer)
            assert list(watch.seen) == []

    play(scene)
