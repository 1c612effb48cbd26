"""``make bench``: run every measurement and write the table of ``benchmarks/README.md``."""

from __future__ import annotations

import asyncio
import io
import os
import platform
import sys
from contextlib import redirect_stdout
from pathlib import Path

from benchmarks import calls, imports, parts, positions, requests, rooms, startup, statements, tokens, transports

README = Path(__file__).with_name("README.md")
HEAD = """# Benchmarks

Measured by `make bench`, which writes this page. Each figure stands beside a floor taken in the same run: machines
differ, ratios travel. All of it runs against the simulated Gateway, which enforces IBKR's pacing limits where positions
are read.
"""
PARTS = (
    (
        "Start",
        "From the start of the process to the answer of `tools/list`, and the memory then; the floor is a bare"
        " `MCPServer` with six tools. Alternating, medians of 15.",
        startup.main,
    ),
    (
        "Imports",
        "What importing the typed client adds to httpx and attrs, which every program that sends something loads;"
        " medians of 25 fresh interpreters in turn.",
        imports.main,
    ),
    (
        "Calls",
        "What a tool call costs over the one request that it makes.",
        lambda: asyncio.run(calls.run()),
    ),
    (
        "Requests",
        "The requests that each question takes, at first and when it is asked again, beside those that it took when"
        " the table was begun.",
        lambda: asyncio.run(requests.run()),
    ),
    (
        "HTTP and stdio",
        "`list_accounts` over each, by the least that a client does, on one connection that stays open.",
        transports.run,
    ),
    (
        "Parts of a call",
        "Where the time of the processor goes in a tool call, from its arguments to its answer; the MCP SDK and the"
        " host are not in it.",
        lambda: asyncio.run(parts.run()),
    ),
    (
        "Rooms",
        "Calls from one room of the code to another in one `positions` call, with the number of its requests; it goes"
        " down through the rooms once, and up again.",
        rooms.main,
    ),
    (
        "Positions",
        "Within the pacing limits. The floor asks page after page, and waits a second where the limit stops it.",
        lambda: asyncio.run(positions.run()),
    ),
    (
        "Statements",
        "Reading IBKR's Flex statements in a fresh process: 22,000 rows of 85 attributes and 130,000 exchange rates."
        " The floor is expat, handing each element to a function that does nothing.",
        statements.main,
    ),
    (
        "Tokens",
        "In o200k_base: the tool list, and each default answer beside IBKR's JSON of the same data.",
        lambda: asyncio.run(tokens.run()),
    ),
)


def main() -> int:
    """Run all parts, show them, and write the page."""
    pages = [HEAD, f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores.\n"]
    for title, text, run in PARTS:
        printed = io.StringIO()
        with redirect_stdout(printed):
            run()
        sys.stdout.write(f"{title}\n\n{printed.getvalue()}\n")
        pages.append(f"## {title}\n\n{text}\n\n```text\n{printed.getvalue().rstrip()}\n```\n")
    README.write_text("\n".join(pages), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
