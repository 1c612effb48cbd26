"""Where the time of a tool call goes: samples of what the processor was at, taken in the process of the server."""

from __future__ import annotations

import asyncio
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

from benchmarks.processes import gateway
from bezant_mcp.gateway import LIMITS, Gateway
from bezant_mcp.server.app import Service
from bezant_mcp.server.tool import Tool, as_json
from bezant_mcp.settings import Settings
from bezant_mcp.state import Budget

ROUNDS = 2000
WARM_UP = 10
# The simulated Gateway has no limits here, so that the calls can follow each other.
UNLIMITED = replace(LIMITS, everything=Budget("everything", 1_000_000, 0.0))
TOOLS = ("account_summary", "cash")
EVERY_SECONDS = 0.001  # the system's clock may tick less often; there are enough calls
# What a row of the table is, and the modules whose time it is; the innermost that is named has it.
PARTS = {
    "HTTP: httpx, h11, TLS": ("httpx", "httpcore", "h11", "anyio.streams", "ssl"),
    "gateway: guard, session, faults": ("bezant_mcp.gateway",),
    "gateway: cache": ("bezant_mcp.gateway.cache",),
    "gateway: pacing": ("bezant_mcp.gateway.pacing", "bezant_mcp.gateway.circuit_breaker"),
    "state in SQLite": ("bezant_mcp.state",),
    "reading IBKR's JSON into types": ("bezant_client",),
    "making the answer": ("bezant_mcp.accounts", "bezant_mcp.activity", "bezant_mcp.answers", "bezant_mcp.money"),
    "arguments, redaction, JSON of the answer": ("bezant_mcp.server", "bezant_mcp.redaction"),
    "waiting and waking: asyncio": ("asyncio", "selectors"),
}
OF_MODULE = {module: part for part, modules in PARTS.items() for module in modules}


def part_of(frame: FrameType | None) -> str:
    """The part that the innermost named module belongs to."""
    while frame is not None:
        name = str(frame.f_globals.get("__name__", ""))
        while name:
            if name in OF_MODULE:
                return OF_MODULE[name]
            name = name.rpartition(".")[0]
        frame = frame.f_back
    return "the rest"


@contextmanager
def sampled(counts: Counter[str]) -> Iterator[None]:
    """Count at which part the processor is, whenever it has worked for this process for a while."""
    signal.signal(signal.SIGPROF, lambda _, frame: counts.update([part_of(frame)]))
    signal.setitimer(signal.ITIMER_PROF, EVERY_SECONDS, EVERY_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


async def measure(tool: Tool, opened: Gateway) -> tuple[float, Counter[str]]:
    """Milliseconds of the processor per call, and the samples."""
    counts: Counter[str] = Counter()

    async def call() -> str:
        return as_json(await tool.answer(opened, {}), opened.redaction)[0]

    for _ in range(WARM_UP):
        await call()
    started = time.process_time()
    with sampled(counts):
        for _ in range(ROUNDS):
            await call()
    return 1000 * (time.process_time() - started) / ROUNDS, counts


async def run() -> int:
    """Print the table."""
    found: dict[str, tuple[float, Counter[str]]] = {}
    for name in TOOLS:
        with (
            tempfile.TemporaryDirectory() as state,
            gateway(pacing="off", thin_rate=0.0) as (url, _),
        ):
            settings = Settings(url, state_dir=Path(state))
            tools: Any = Service(settings).build()._tool_manager
            async with Gateway(settings, limits=UNLIMITED) as opened:
                found[name] = await measure(tools.get_tool(name), opened)
    print(f"{'milliseconds of the processor':42}" + "".join(f"{name:>18}" for name in TOOLS))
    for part in (*PARTS, "the rest"):
        shares = (spent * counts[part] / max(counts.total(), 1) for spent, counts in found.values())
        print(f"{part:42}" + "".join(f"{share:18.2f}" for share in shares))
    print(f"{'in all':42}" + "".join(f"{spent:18.2f}" for spent, _ in found.values()))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(run()))
