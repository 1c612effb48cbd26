"""Whatever a client sends, the simulator answers and goes on."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bezant_mcp.simulator.api.endpoints import ENDPOINTS
from bezant_mcp.simulator.api.routes import Route
from bezant_mcp.simulator.api.writes import CLASS_OF
from tests.simulator.scene import gateway, play
from tests.simulator.test_endpoints import BODIES, ENDS_SOMETHING, FILL_IN, QUERIES

READS = [route for route in ENDPOINTS if CLASS_OF.get((route.method, route.template)) != "write"]
ODD = st.one_of(st.text(max_size=20), st.integers(), st.floats(), st.none(), st.booleans(), st.lists(st.integers()))


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, str, dict[str, str], bytes]:
    """A request that is nearly right: one argument of a known call is replaced."""
    route: Route = draw(st.sampled_from([route for route in READS if route.template not in ENDS_SOMETHING]))
    path = "/".join(
        draw(st.sampled_from([FILL_IN.get(part.strip("{}"), "x"), "..%2f..", "%00", "-1", "9" * 30, "%C3%A9"]))
        if part.startswith("{")
        else part
        for part in route.template.split("/")
    )
    query: dict[str, str] = dict(QUERIES.get(route.template, {}))
    body: dict[str, Any] = dict(BODIES.get(route.template, {}))
    for name in query:
        if draw(st.booleans()):
            query[name] = draw(st.text(max_size=20))
    for name in body:
        if draw(st.booleans()):
            body[name] = draw(ODD)
    content = (
        draw(st.sampled_from([json.dumps(body).encode(), b"[1]", b"{", b"\xff"])) if route.method != "GET" else b""
    )
    return route.method, path, query, content


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(requests(), min_size=20, max_size=40))
def test_every_request_is_answered(sent: list[tuple[str, str, dict[str, str], bytes]]) -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off") as (sim, client):
            for method, path, query, content in sent:
                headers = {"Content-Length": str(len(content))} if method != "GET" else {}
                answer = await client.request(method, path, params=query, content=content or None, headers=headers)
                if answer.status_code == 204:
                    # The stray bytes after it break whatever comes next on this connection.
                    return
                assert answer.status_code in {200, 400, 401, 403, 404, 405, 500, 503}
            assert sim.counts()["requests"] == len(sent) + 2

    play(scene)


def test_an_argument_that_cannot_be_read_is_a_500_and_is_recorded() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):
            body = {"acctIds": ["DU1234567"], "conids": [265598], "days": "many"}
            answer = await client.post("/pa/transactions", json=body)

            assert (answer.status_code, answer.json()) == (500, {"error": "unknown"})
            assert "'many'" in sim.counts()["failures"][0]

    play(scene)


def test_dot_segments_lead_to_the_operation_that_they_hide() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):
            await client.post("/portfolio/..%2fiserver%2freply/1", content=b"{}")

            assert sim.counts()["writes"] == 1
            assert sim.seen[-1] == ("POST", "/iserver/reply/{replyId}", 403)

    play(scene)
