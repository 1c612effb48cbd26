"""What a tool call costs over the request that it makes, and how many requests each question takes."""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
from mcp import Client, StdioServerParameters

from benchmarks.processes import Host, gateway
from bezant_mcp.simulator import SimulatedGateway

ROUNDS = 100
WARM_UP = 10  # modules are loaded, the session is primed
# Three of them between two calls of the tool are within IBKR's limits, so that nothing waits for its turn.
PAUSE_SECONDS = 0.06
QUESTIONS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("Can IBKR be asked?", "health", {}),
    ("Which accounts?", "list_accounts", {}),
    ("What is it worth?", "account_summary", {}),
    ("What is in it?", "positions", {}),
    ("Cash by currency?", "cash", {}),
    ("Too heavy in dollars?", "exposure", {"by": "currency"}),
    ("How did I do today?", "pnl", {}),
    ("And this month?", "performance", {"period": "1M"}),
    ("Which contract is Apple?", "conid_for", {"symbol": "AAPL@NASDAQ"}),
    ("Price of Apple?", "quote", {"symbols": "AAPL@NASDAQ"}),
    ("Trades this week?", "trades", {"days": 7}),
    ("Open orders?", "orders", {}),
)


@dataclass(frozen=True)
class Latency:
    """Medians in milliseconds."""

    tool: float
    bare: float
    direct: float


def server(simulated: SimulatedGateway, state: str) -> StdioServerParameters:
    """The real process on a simulated Gateway."""
    arguments = ["-m", "bezant_mcp", "--gateway-url", simulated.url, "--state-dir", state]
    return StdioServerParameters(command=sys.executable, args=arguments)


def measure_latency() -> Latency:
    """Ask for the summary through the tool, through a bare server's tool and directly, in turns."""
    with (
        tempfile.TemporaryDirectory() as state,
        gateway(pacing="off", thin_rate=0.0) as (url, _),
        Host("-m", "bezant_mcp", "--gateway-url", url, "--state-dir", state) as ours,
        Host("-m", "benchmarks.floor_request", url) as bare,
        asyncio.Runner() as loop,
    ):
        # The client that both servers send through.
        plain = httpx.AsyncClient(verify=False, base_url=url)
        for host in (ours, bare):
            host.open()
        account_id = ours.call("list_accounts")["accounts"][0]["account_id"]
        ways: dict[str, Callable[[], Any]] = {
            "tool": lambda: ours.call("account_summary", account_id=account_id),
            "bare": lambda: bare.call("net_liquidation", account_id=account_id),
            "direct": lambda: loop.run(plain.get(f"/portfolio/{account_id}/summary")).json(),
        }
        took: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, ask in ways.items():
                started = time.perf_counter()
                ask()
                took[name].append(1000 * (time.perf_counter() - started))
                time.sleep(PAUSE_SECONDS)
        loop.run(plain.aclose())
        return Latency(**{name: statistics.median(some[WARM_UP:]) for name, some in took.items()})


async def count_requests() -> list[tuple[str, str, int, int, int]]:
    """For each question: its tool, the requests sent the first and the second time, and the bytes of the answer."""
    rows = []
    for question, tool, arguments in QUESTIONS:
        with tempfile.TemporaryDirectory() as state:
            async with (
                SimulatedGateway(pacing="off", thin_rate=0.0) as simulated,
                Client(server(simulated, state)) as client,
            ):
                answer = await client.call_tool(tool, arguments)
                assert not answer.is_error, answer
                first = len(simulated.seen)
                await client.call_tool(tool, arguments)
                size = len(json.dumps(answer.structured_content, separators=(",", ":")))
                rows.append((question, tool, first, len(simulated.seen) - first, size))
    return rows


async def run(latency: Latency) -> int:
    """Print both tables."""
    print(f"{'':42} {'median':>9} {'over it':>11}")
    for title, milliseconds in (
        ("account_summary over stdio", latency.tool),
        ("a bare MCPServer's tool, the same request", latency.bare),
        ("the request alone", latency.direct),
    ):
        print(f"{title:42} {milliseconds:6.2f} ms {milliseconds - latency.direct:+8.2f} ms")
    print(f"\n{'question':26} {'tool':16} {'requests':>8} {'again':>6} {'bytes':>7}")
    for question, tool, first, again, size in await count_requests():
        print(f"{question:26} {tool:16} {first:8} {again:6} {size:7,}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(run(measure_latency())))
