"""What a tool call costs over the request that it makes, and how many requests each question takes."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import Any

import anyio
import httpx
from mcp import Client, StdioServerParameters

from bezant_mcp.simulator import SimulatedGateway

ROUNDS = 40
# Within IBKR's limits, so that nothing waits for its turn.
PAUSE_SECONDS = 0.3
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
    direct: float


def server(simulated: SimulatedGateway, state: str) -> StdioServerParameters:
    """The real process on a simulated Gateway."""
    arguments = ["-m", "bezant_mcp", "--gateway-url", simulated.url, "--state-dir", state]
    return StdioServerParameters(command=sys.executable, args=arguments)


async def measure_latency() -> Latency:
    """Ask for the summary through the tool and directly, in turns."""
    tool, direct = [], []
    with tempfile.TemporaryDirectory() as state:
        async with (
            SimulatedGateway(pacing="off", thin_rate=0.0) as simulated,
            Client(server(simulated, state)) as client,
            httpx.AsyncClient(verify=False, base_url=simulated.url) as plain,
        ):
            accounts = (await client.call_tool("list_accounts", {})).structured_content
            assert accounts is not None
            account_id = accounts["accounts"][0]["account_id"]
            for _ in range(ROUNDS):
                started = time.perf_counter()
                (await plain.get(f"/portfolio/{account_id}/summary")).json()
                direct.append(time.perf_counter() - started)
                await anyio.sleep(PAUSE_SECONDS)
                started = time.perf_counter()
                answer = await client.call_tool("account_summary", {"account_id": account_id})
                tool.append(time.perf_counter() - started)
                assert not answer.is_error
                await anyio.sleep(PAUSE_SECONDS)
    return Latency(1000 * statistics.median(tool), 1000 * statistics.median(direct))


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


async def run() -> int:
    """Print both tables."""
    latency = await measure_latency()
    print(f"{'account_summary, the tool over stdio':40} {latency.tool:6.2f} ms")
    print(f"{'the same request, directly':40} {latency.direct:6.2f} ms")
    print(
        f"{'over the request':40} {latency.tool - latency.direct:6.2f} ms   {latency.tool / latency.direct:.2f} times"
    )
    print(f"\n{'question':26} {'tool':16} {'requests':>8} {'again':>6} {'bytes':>7}")
    for question, tool, first, again, size in await count_requests():
        print(f"{question:26} {tool:16} {first:8} {again:6} {size:7,}")
    return 0


if __name__ == "__main__":
    sys.exit(anyio.run(run))
