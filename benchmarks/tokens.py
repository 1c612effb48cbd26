"""What the tools cost a language model: their list, and their default answers beside the raw JSON of the same data."""

from __future__ import annotations

import asyncio
import json
import sys

from mcp import Client
from mcp.types import Tool

from benchmarks.examples import EXAMPLES, Example, host
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from tests.support.tokens import tokens

CORE = ("health", "list_accounts", "account_summary", "positions", "conid_for", "tickle")


def costs(tool: Tool) -> tuple[int, int]:
    """Tokens of a tool in ``tools/list``: name, description and input schema; and with the output schema."""
    asked = {"name": tool.name, "description": tool.description, "inputSchema": tool.input_schema}
    whole = {**asked, "outputSchema": tool.output_schema}
    text, all_text = (json.dumps(row, separators=(",", ":"), ensure_ascii=False) for row in (asked, whole))
    return tokens(text), tokens(all_text)


async def listed(*toolsets: str) -> dict[str, tuple[int, int]]:
    """What each tool costs in the list."""
    async with Client(Service(Settings(toolsets=toolsets)).build()) as client:
        return {tool.name: costs(tool) for tool in (await client.list_tools()).tools}


async def answered(example: Example, scenario: str = "ready") -> tuple[int, int]:
    """Tokens of an answer, and of IBKR's JSON that it was made of."""
    async with host(scenario) as asking:
        text = await asking.ask(example)
        return tokens(text), tokens("\n".join(asking.raw))


async def run() -> int:
    """Print both tables."""
    default, everything = await listed(), await listed("research", "personal", "history")
    print(f"{'tools/list':24} {'tools':>5} {'without output':>15} {'with output':>12}")
    groups = {"six core tools": CORE, "default set": tuple(default), "all sets": tuple(everything)}
    for name, names in groups.items():
        bare, whole = (sum(everything[tool][column] for tool in names) for column in (0, 1))
        print(f"{name:24} {len(names):5} {bare:15,} {whole:12,}")
    print(f"\n{'tool':20} {'in list':>8} {'with output':>12} {'answer':>8} {'raw JSON':>9} {'raw/answer':>11}")
    for example in EXAMPLES:
        answer, raw = await answered(example)
        bare, whole = everything[example.tool]
        ratio = f"{raw / answer:10.1f}x" if raw else f"{'-':>11}"
        print(f"{example.tool:20} {bare:8} {whole:12} {answer:8} {raw:9,} {ratio}")
    answer, raw = await answered(Example("positions", "", {"limit": 0}))
    print(f"\nAll 130 positions: {answer / 130:.1f} tokens a position, raw JSON {raw / 130:.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(run()))
