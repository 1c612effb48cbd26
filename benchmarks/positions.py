"""Reading 130, 1,000 and 5,000 positions: the tool against asking page after page, and the memory that it takes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import anyio
import httpx
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from benchmarks.processes import gateway

# How many positions, and how many milliseconds the Gateway takes for a page. Without any, what remains is our own work
# and that of the simulated Gateway on the same machine.
CASES = ((130, 50), (1_000, 50), (5_000, 50), (1_000, 0), (230, 1_000), (230, 3_000))
ROUNDS = 3
# The simulated Gateway enforces IBKR's limits; rounds are spaced so that one does not pay for the one before.
PAUSE_SECONDS = 6.0


@dataclass(frozen=True)
class Reading:
    """Medians: seconds, and megabytes over the idle server."""

    tool: float
    pages: float
    requests: int
    megabytes: float


async def page_after_page(url: str, positions: int) -> float:
    """The floor: one page after the other until one is empty, as fast as the answers come."""
    async with httpx.AsyncClient(verify=False, base_url=url, timeout=30) as plain:
        account_id = (await plain.get("/portfolio/accounts")).json()[0]["accountId"]
        await plain.get(f"/portfolio/{account_id}/positions/0")
        await anyio.sleep(PAUSE_SECONDS)
        started = time.perf_counter()
        rows, page = [], 0
        while True:
            answer = await plain.get(f"/portfolio/{account_id}/positions/{page}?sort=position&direction=d")
            if answer.status_code != 200:  # the limit was hit, as it must be at this speed
                await anyio.sleep(1.0)
                continue
            if not answer.json():
                break
            rows += answer.json()
            page += 1
        assert len(rows) == positions
        return time.perf_counter() - started


def memory_of(name: str) -> float:
    """Megabytes of the newest process with this mark in its command line, on Linux; 0 elsewhere."""
    found = subprocess.run(["pgrep", "-nf", name], capture_output=True, text=True, check=False).stdout.split()
    try:
        with open(f"/proc/{found[0]}/status", encoding="ascii") as status:
            lines = dict(line.split(":", 1) for line in status if ":" in line)
    except (OSError, IndexError):
        return 0.0
    return int(lines["VmHWM"].split()[0]) / 1024


async def measure(positions: int, page_ms: int) -> Reading:
    """Read the same book through the tool and page after page."""
    with (
        gateway(positions=positions, delay_ms=page_ms, thin_rate=0.0) as (url, control),
        tempfile.TemporaryDirectory() as state,
    ):
        floor = statistics.median([await page_after_page(url, positions) for _ in range(ROUNDS)])
        parameters = StdioServerParameters(
            command=sys.executable, args=["-m", "bezant_mcp", "--gateway-url", url, "--state-dir", state]
        )
        async with Client(stdio_client(parameters)) as client, httpx.AsyncClient(base_url=control) as control_door:
            await client.list_tools()
            idle = memory_of(state)
            await client.call_tool("account_summary", {})  # the session is primed, the modules are loaded
            times = []
            for _ in range(ROUNDS):
                await anyio.sleep(PAUSE_SECONDS)
                await control_door.delete("/requests")
                started = time.perf_counter()
                answer = await client.call_tool("positions", {})
                times.append(time.perf_counter() - started)
                assert not answer.is_error, answer
                assert answer.structured_content is not None
                assert answer.structured_content["count"] == positions
            requests = len((await control_door.get("/requests")).json())
            counts = (await control_door.get("/counts")).json()
            assert counts["violations"] == 0, counts
            return Reading(statistics.median(times), floor, requests, memory_of(state) - idle)


async def run() -> int:
    """Print the table."""
    heads = f"{'positions':>9} {'a page':>7} {'tool':>8} {'page after page':>16}"
    print(f"{heads} {'ratio':>6} {'requests':>9} {'over idle':>10}")
    for positions, page_ms in CASES:
        found = await measure(positions, page_ms)
        print(
            f"{positions:9,} {page_ms:4} ms {found.tool:6.3f} s {found.pages:14.2f} s {found.tool / found.pages:6.2f}"
            f" {found.requests:9} {found.megabytes:7.1f} MB"
        )
    return 0


if __name__ == "__main__":
    sys.exit(anyio.run(run))
