"""What a call costs over HTTP, beside the same call over stdio: both by the least that a client does, kept open."""

from __future__ import annotations

import http.client
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.processes import HELLO, Host, gateway

ROUNDS = 200
WARM_UP = 20  # modules are loaded, the session is primed
PAUSE_SECONDS = 0.02
NEWEST = "2026-07-28"
META = {
    "io.modelcontextprotocol/protocolVersion": NEWEST,
    "io.modelcontextprotocol/clientInfo": HELLO["clientInfo"],
    "io.modelcontextprotocol/clientCapabilities": {},
}
HEADERS = {"content-type": "application/json", "accept": "application/json, text/event-stream"}


@contextmanager
def http_server(*arguments: str) -> Iterator[http.client.HTTPConnection]:
    """The real process over HTTP and one connection to it."""
    command = [sys.executable, "-m", "bezant_mcp", "serve", "--http", "--port", "0", *arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        port = re.search(r":(\d+)/mcp", process.stderr.readline())
        assert port is not None
        try:
            yield http.client.HTTPConnection("127.0.0.1", int(port[1]))
        finally:
            process.terminate()


def call(connection: http.client.HTTPConnection, tool: str, newest: bool) -> dict[str, Any]:
    """Call one tool in one era of the protocol."""
    params: dict[str, Any] = {"name": tool, "arguments": {}}
    headers = dict(HEADERS)
    if newest:
        params["_meta"] = META
        headers |= {"mcp-protocol-version": NEWEST, "mcp-method": "tools/call", "mcp-name": tool}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params})
    connection.request("POST", "/mcp", body, headers)
    said = connection.getresponse().read().decode()
    if "data: " in said:
        said = next(line[6:] for line in said.splitlines() if line.startswith("data: "))
    answer: dict[str, Any] = json.loads(said)["result"]["structuredContent"]
    return answer


def measure(tool: str = "list_accounts") -> dict[str, float]:
    """Medians in milliseconds of one tool, asked in each way in turns, by a Gateway that answers at once."""
    with (
        tempfile.TemporaryDirectory() as state,
        gateway(pacing="off", thin_rate=0.0) as (url, _),
        Host("-m", "bezant_mcp", "--gateway-url", url, "--state-dir", state) as over_stdio,
        http_server("--gateway-url", url, "--state-dir", state) as connection,
    ):
        over_stdio.open()
        ways: dict[str, Callable[[], Any]] = {
            "stdio": lambda: over_stdio.call(tool),
            "HTTP, newest era": lambda: call(connection, tool, newest=True),
            "HTTP, older era": lambda: call(connection, tool, newest=False),
        }
        took: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, ask in ways.items():
                started = time.perf_counter()
                ask()
                took[name].append(1000 * (time.perf_counter() - started))
                time.sleep(PAUSE_SECONDS)
        return {name: statistics.median(some[WARM_UP:]) for name, some in took.items()}


def run() -> int:
    """Print the table."""
    medians = measure()
    for way, milliseconds in medians.items():
        print(f"{way:20} {milliseconds:6.2f} ms {milliseconds - medians['stdio']:+8.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(run())
