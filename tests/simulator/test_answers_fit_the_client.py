"""The simulator's answers have the shapes that the typed client declares: no undeclared field, no other type."""

import inspect
import re
from typing import Any

from bezant_client import Client
from bezant_client.drift import watch_drift
from bezant_client.operations import OPERATIONS, Operation

from bezant_mcp.simulator.world import API
from tests.simulator.scene import gateway, play
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
    function = operation.module()._parse_response
    client = (
        {"client": Client(base_url="https://127.0.0.1")} if "client" in inspect.signature(function).parameters else {}
    )
    return function(response=answer, **client)


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
