"""``bezant-mcp demo``: a simulated Gateway and the MCP server as two processes, and a client that calls six tools."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
from mcp import Client, StdioServerParameters

from bezant_mcp.cli.install import NAME, launch_command, say
from bezant_mcp.settings import Settings

# Tool, arguments, the question that it answers.
QUESTIONS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("health", {}, "Can IBKR be asked?"),
    ("list_accounts", {}, "Which accounts are there?"),
    ("account_summary", {}, "What is the account worth, and how much of it is margin?"),
    ("positions", {}, "What is in it? (every page)"),
    ("conid_for", {"symbol": "AAPL@NASDAQ"}, "Which contract is Apple at NASDAQ?"),
    ("tickle", {}, "Keep the session alive."),
)
ROWS_SHOWN = 12
MARGIN = "   | "
MIN_WIDTH, MAX_WIDTH = 40, 120


@contextmanager
def simulated_gateway() -> Iterator[str]:
    """Run the simulated Gateway as a process of its own and give its address."""
    # It ends with its standard input, so that nothing is left behind however this process ends.
    command = [sys.executable, "-m", "bezant_mcp", "simulate", "--port", "0", "--until-eof"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:  # noqa: S603 - our own program
        assert process.stdout is not None  # noqa: S101 - asked for above
        try:
            said = process.stdout.readline()
            address = re.search(r"https://[\w.:/]+", said)
            if address is None:
                raise RuntimeError(f"the simulated Gateway did not start: {said!r}")
            yield address[0]
        finally:
            process.terminate()


def table(rows: list[list[Any]]) -> list[str]:
    """Rows with their columns one under the other."""
    cells = [["" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def shown(answer: dict[str, Any]) -> str:
    """An answer for a person: one field a line, a table as a table, cut with the number of rows left out."""
    width = max(MIN_WIDTH, min(shutil.get_terminal_size().columns, MAX_WIDTH) - len(MARGIN))
    lines: list[str] = []
    for name, value in answer.items():
        if name in {"rows", "columns"}:
            continue
        if isinstance(value, list) and value and all(isinstance(row, list) for row in value):
            lines += [f"{name}:", *textwrap.indent("\n".join(table(value)), "  ").split("\n")]
            continue
        for text in value if name == "notes" else [value]:
            line = f"{name}: {json.dumps(text, ensure_ascii=False)}"
            lines += textwrap.wrap(line, width, subsequent_indent="  ", break_on_hyphens=False)
    if "rows" in answer:
        lines += table([answer["columns"], *answer["rows"][:ROWS_SHOWN]])
        hidden = len(answer["rows"]) - ROWS_SHOWN
        if hidden > 0:
            lines.append(f"... and {hidden} more rows in the answer")
    return "\n".join(lines)


def typed(command: list[str]) -> str:
    """The command as it works in this terminal: by its name where the terminal finds that, else with its path."""
    found = shutil.which(NAME)
    if found is not None and os.path.realpath(found) == os.path.realpath(command[0]):
        return NAME
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def run(_: Settings, __: argparse.Namespace) -> int:
    """Show the six tools at work; 0 if all of them answered."""
    try:
        return anyio.run(show)
    except* BrokenPipeError:
        pass
    raise BrokenPipeError  # by itself, without the group of tasks that it came out of


async def show() -> int:
    """Start both programs, and put one question after the other."""
    failed = 0
    with simulated_gateway() as url, tempfile.TemporaryDirectory() as state:
        say(f"A simulated Gateway listens at {url}.")
        say("The MCP server is started as a host would start it, and asked six questions.\n")
        words = ["-m", "bezant_mcp", "--gateway-url", url, "--state-dir", state]
        server = StdioServerParameters(command=sys.executable, args=words)
        async with Client(server) as client:
            for number, (tool, arguments, question) in enumerate(QUESTIONS, start=1):
                given = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
                say(f"{number}. {question}\n   {tool}({given})")
                result = await client.call_tool(tool, arguments)
                if result.is_error or result.structured_content is None:
                    failed += 1
                    text = " ".join(block.text for block in result.content if block.type == "text")
                    say(textwrap.indent(f"FAILED: {text}", MARGIN))
                else:
                    say(textwrap.indent(shown(result.structured_content), MARGIN))
                say()
    say(f"{len(QUESTIONS) - failed} of {len(QUESTIONS)} tools answered. All of it was invented: no account was read.")
    command, *words = launch_command()
    say(f"\nTo put it into your host: {typed([command, *words])} install claude-desktop --demo --write")
    say("(or claude-code, cursor, vscode, codex; without --demo it reads your own Gateway). To paste it by hand:\n")
    say(json.dumps({"mcpServers": {"bezant": {"command": command, "args": [*words, "--demo"]}}}, indent=2))
    return 1 if failed else 0
