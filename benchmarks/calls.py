"""What a tool call costs over the one request that it makes."""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
from mcp import Client, StdioServerParameters

from benchmarks.processes import Host, gateway
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway

ROUNDS = 100
WARM_UP = 10  # modules are loaded, the session is primed
# Six of them between two calls of a tool are within IBKR's limits, so that nothing waits for its turn.
PAUSE_SECONDS = 0.06


def server(simulated: SimulatedGateway, state: str) -> StdioServerParameters:
    """The real process on a simulated Gateway."""
    arguments = ["-m", "bezant_mcp", "--gateway-url", simulated.url, "--state-dir", state]
    return StdioServerParameters(command=sys.executable, args=arguments)


async def measure_latency() -> dict[str, float]:
    """Ask for summary and cash in each way in turns; medians in milliseconds, of the request alone last."""
    with (
        tempfile.TemporaryDirectory() as state,
        gateway(pacing="off", thin_rate=0.0) as (url, _),
        Host("-m", "bezant_mcp", "--gateway-url", url, "--state-dir", state) as ours,
        Host("-m", "benchmarks.floor_request", url) as bare,
    ):
        for host in (ours, bare):
            host.open()
        account_id = ours.call("list_accounts")["accounts"][0]["account_id"]
        settings = Settings(url, state_dir=Path(state) / "in-memory")
        async with (
            Client(Service(settings).build()) as inside,
            # The client that all three servers send through.
            httpx.AsyncClient(verify=False, base_url=url) as plain,
        ):

            async def over_stdio() -> Any:
                return ours.call("account_summary", account_id=account_id)

            async def of_bare_server() -> Any:
                return bare.call("net_liquidation", account_id=account_id)

            async def cash_over_stdio() -> Any:
                return ours.call("cash", account_id=account_id)

            async def cash_of_bare_server() -> Any:
                return bare.call("cash_in_base", account_id=account_id)

            async def in_memory() -> Any:
                return await inside.call_tool("account_summary", {"account_id": account_id})

            async def alone() -> Any:
                return (await plain.get(f"/portfolio/{account_id}/summary")).json()

            ways: dict[str, Callable[[], Awaitable[Any]]] = {
                "account_summary over stdio": over_stdio,
                "a bare MCPServer's tool, the same request": of_bare_server,
                "account_summary in memory, without stdio": in_memory,
                "cash over stdio": cash_over_stdio,
                "a bare MCPServer's tool for cash": cash_of_bare_server,
                "the request alone": alone,
            }
            took: dict[str, list[float]] = {name: [] for name in ways}
            for _ in range(ROUNDS):
                for name, ask in ways.items():
                    started = time.perf_counter()
                    await ask()
                    took[name].append(1000 * (time.perf_counter() - started))
                    await asyncio.sleep(PAUSE_SECONDS)
            return {name: statistics.median(some[WARM_UP:]) for name, some in took.items()}


async def run() -> int:
    """Print the table."""
    latency = await measure_latency()
    alone = list(latency.values())[-1]
    print(f"{'':42} {'median':>9} {'over it':>11}")
    for way, milliseconds in latency.items():
        print(f"{way:42} {milliseconds:6.2f} ms {milliseconds - alone:+8.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(run()))
