"""The page docs/tools.md, written from the code: each tool with its arguments, an example question and its answer.

The answers come from simulated Gateways whose clocks start at one fixed moment, so the page is the same on every day.
"""

from __future__ import annotations

import asyncio
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mcp import Client
from mcp.types import Tool

from benchmarks.examples import EXAMPLES, FROM_STATEMENTS, OF_STATEMENTS, Example, host
from bezant_mcp.gateway import Limits
from bezant_mcp.server.app import Service
from bezant_mcp.server.toolsets import QUESTIONS
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings

PAGE = Path(__file__).parent.parent / "tools.md"
# The markets of Europe and New York are open; nothing of an answer takes a minute, so minutes are certain.
START = datetime(2026, 6, 10, 15, 0, 10, tzinfo=UTC)
SECONDS = re.compile(r"(T\d\d:\d\d):\d\d(?=[+Z\"])")
ADDRESS = re.compile(r"https://(localhost|127\.0\.0\.1):\d+")
# More at a time would slow each other down, and a question waits only so long for what is held.
AT_ONCE = 2
LONGEST_TABLE = 8
HEAD = """\
# The tools

`make golden` writes this page from the code. Ask in your own words; the model chooses the tool and its arguments.
The answers come from the simulated account at one fixed moment. Long tables are shortened here, and say so.

Tools accept arguments as models write them: numbers as text, ids as numbers, lists as a list or as text with commas,
choices and periods in upper or lower case. `account_id` is optional if the login has one account. `picture` exists
only [with the extra `charts`](install.md#pictures).
"""
SETS = {
    "core": "Session, accounts and contract ids: always served.",
    "money": "Positions, cash, results and risk: always served.",
    "market": "Prices and contracts: always served.",
    "activity": "Orders and trades: always served.",
    "research": "Only with `--toolsets research`.",
    "personal": "Only with `--toolsets personal`.",
    "history": "Only with `--toolsets history`.",
    "statements": "Only if IBKR's statements are connected: see [statements](statements.md).",
}


def arguments_of(tool: Tool) -> list[str]:
    """A table of the arguments; none where there are none."""
    properties: dict[str, dict[str, Any]] = tool.input_schema.get("properties", {})
    needed = tool.input_schema.get("required", [])
    if not properties:
        return ["No arguments.", ""]
    lines = ["| Argument | Type | Default | Meaning |", "|---|---|---|---|"]
    for name, schema in properties.items():
        default = "required" if name in needed else f"`{json.dumps(schema['default'])}`" if "default" in schema else ""
        lines.append(f"| `{name}` | {schema.get('type', '')} | {default} | {schema.get('description', '')} |")
    return [*lines, ""]


def shown(answer: dict[str, Any]) -> str:
    """An answer for reading: a field a line, a row of a table a line, long tables cut."""
    lines = []
    for name, value in answer.items():
        if isinstance(value, list) and value and isinstance(value[0], list | dict):
            rows = [json.dumps(row, ensure_ascii=False) for row in value[:LONGEST_TABLE]]
            if len(value) > LONGEST_TABLE:
                rows.append(json.dumps(f"... and {len(value) - LONGEST_TABLE} more"))
            lines.append(f"  {json.dumps(name)}: [\n    " + ",\n    ".join(rows) + "\n  ]")
        else:
            lines.append(f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}"


def settled(text: str) -> str:
    """The same text on every day and every machine: without seconds and ports."""
    return ADDRESS.sub("https://localhost:5000", SECONDS.sub(r"\1:00", text))


async def example_of(example: Example, places: asyncio.Semaphore, limits: Limits) -> list[str]:
    """The example of one tool."""
    # Not at a higher speed, at which the minutes would not be certain.
    statements = example.tool in OF_STATEMENTS
    async with (
        places,
        host("awkward", limits, start=START, pacing="off", secdef_seconds=0.0, statements=statements) as asking,
    ):
        answer = json.loads(settled(await asking.ask(example)))
    given = ", ".join(f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in example.arguments.items())
    return [f"> {example.question}", "", f"`{example.tool}({given})`", "", "```json", shown(answer), "```", ""]


async def page(limits: Limits) -> str:
    """The whole page; ``limits`` may be less than IBKR's, which the simulated Gateways do not enforce here."""
    # The file is not opened: that one is connected is enough for the list.
    everything = Settings(toolsets=OPTIONAL_TOOLSETS, flex_files=(Path("statement.xml"),))
    async with Client(Service(everything).build()) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    places = asyncio.Semaphore(AT_ONCE)
    written = await asyncio.gather(*(example_of(example, places, limits) for example in (*EXAMPLES, *FROM_STATEMENTS)))
    examples = {example.tool: lines for example, lines in zip((*EXAMPLES, *FROM_STATEMENTS), written, strict=True)}
    lines = [HEAD]
    for toolset, meaning in SETS.items():
        lines += [f"## {toolset}", "", meaning, ""]
        for tool in (tools[name] for name, _, of in QUESTIONS if of == toolset):
            lines += [f"### {tool.name}", "", tool.description or "", "", *arguments_of(tool), *examples[tool.name]]
    return "\n".join(lines).rstrip() + "\n"
