"""``bezant-mcp demo``: a simulated Gateway and the MCP server as two processes, and a client that asks five things."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain
from typing import Any, TextIO

import anyio
from mcp import Client, StdioServerParameters

from bezant_mcp.cli.clients import found, here
from bezant_mcp.cli.install import launch_command, say, typed

Answer = dict[str, Any]
Table = list[Sequence[Any]]
# Writes one line for the person who watches, in a style.
Say = Callable[[str, str], None]
LARGEST, MARGIN = 6, "   "
MIN_WIDTH, MAX_WIDTH = 40, 100
TITLE, CALL, HEAD, SAID, ERROR = "bold cyan", "dim", "bold", "green", "bold red"


def rows_of(answer: Answer) -> list[dict[str, Any]]:
    """The rows of an answer by the names of their columns."""
    return [dict(zip(answer["columns"], row, strict=True)) for row in answer["rows"]]


def amount(value: float, decimals: int = 2) -> str:
    """An amount with its thousands apart."""
    return f"{value:,.{decimals}f}"


def month(returns: Answer, exposure: Answer) -> tuple[Table, str]:
    """The return of this month, and the currencies of the account with a word on the dollar."""
    (this,), currency = rows_of(returns), exposure["base_currency"]
    *rows, _ = rows_of(exposure)
    dollars = next(row for row in rows if row["currency"] == "USD")
    with_derivatives = 100 * (dollars["net"] + (dollars.get("notional") or 0)) / exposure["net_liquidation"]
    verdict = "most" if dollars["percent"] > 50 else "less than half"
    table: Table = [("currency", f"net, {currency}", "% of account", f"notional of derivatives, {currency}")]
    table += [
        (row["currency"], amount(row["net"], 0), amount(row["percent"], 1), amount(row.get("notional") or 0, 0))
        for row in rows
    ]
    return table, (
        f"You {'gained' if this['return_percent'] >= 0 else 'lost'} {abs(this['return_percent']):.2f} % from "
        f"{this['start']} to {this['end']}; the account went from {amount(this['start_value'])} to "
        f"{amount(this['end_value'])} {returns['currency']}. Dollars are {verdict} of it: {dollars['percent']:.1f} %, "
        f"{amount(dollars['net'])} {currency}. With futures and options counted in full it would be "
        f"{with_derivatives:.1f} %."
    )


def worth(summary: Answer) -> tuple[Table, str]:
    """The main figures of an account, and the distance to a margin call in the tool's own words."""
    names = ("net_liquidation_value", "total_cash", "gross_position_value", "maintenance_margin", "excess_liquidity")
    table: Table = [("", summary["currency"])]
    table += [(name.replace("_", " "), amount(summary[name])) for name in names]
    return table, f"Margin: {summary['margin']}"


def largest(positions: Answer) -> tuple[Table, str]:
    """The largest positions, and the sum of all."""
    columns, *more = positions.get("derivatives", [["underlying"]])
    derivatives = [dict(zip(columns, row, strict=True)) for row in more]
    rows = [*rows_of(positions), *({**row, "symbol": row["underlying"]} for row in derivatives)]
    table: Table = [("symbol", "class", "quantity", "price", "value", "unrealized", "currency")]
    table += [
        (row["symbol"], row["class"], f"{row['quantity']:,g}", *(amount(row[name]) for name in table[0][3:6]),
         row["currency"])
        for row in rows
    ]  # fmt: skip
    base, gain = positions["base_currency"], positions["unrealized_base"]
    return table, (
        f"All {positions['count']} positions, in {len(positions['totals']) - 1} currencies, are worth "
        f"{amount(positions['value_base'])} {base}, with an unrealized {'gain' if gain >= 0 else 'loss'} of "
        f"{amount(abs(gain))} {base}."
        + (" The value of a future (FUT) is notional and not in that sum." if more else "")
    )


def which(found: Answer) -> tuple[Table, str]:
    """The contracts that a ticker may mean."""
    columns = ("conid", "symbol", "name", "exchange", "currency")
    held = [f"{row['held']:,g} at {row['exchange']}" for row in found["candidates"] if row.get("held")]
    return [columns, *([row[name] for name in columns] for row in found["candidates"])], (
        f"{found['symbol']} has {len(found['candidates'])} listings, so your client asks which one you mean. "
        f"You hold {', '.join(held) or 'none of them'}. A conid is IBKR's contract id."
    )


def connection(health: Answer, accounts: Answer, alive: Answer) -> tuple[Table, str]:
    """The state of the session in a line for each tool."""
    names = ", ".join(f"{row['account_id']} in {row['currency']}" for row in accounts["accounts"])
    return [
        ("tool", "answer"),
        ("health", f"{health['layer']}: {health['works'].partition(':')[0]} works"),
        ("list_accounts", names),
        ("tickle", f"kept alive; the session would end after {alive['expires_in_seconds']:g} s of silence"),
    ], ""


@dataclass(frozen=True)
class Question:
    """What a person asks, the calls that a model makes for it, and how the answers are shown."""

    text: str
    calls: tuple[tuple[str, dict[str, Any]], ...]
    show: Callable[..., tuple[Table, str]]


QUESTIONS = (
    Question(
        "How did I do this month, and am I too heavy in dollars?",
        (("performance", {"period": "MTD"}), ("exposure", {"by": "currency"})),
        month,
    ),
    Question("What is my account worth, and is a margin call near?", (("account_summary", {}),), worth),
    Question("What are my largest positions?", (("positions", {"limit": LARGEST}),), largest),
    Question("Which contract is Shell?", (("conid_for", {"symbol": "SHEL"}),), which),
    Question("Is the connection fine?", (("health", {}), ("list_accounts", {}), ("tickle", {})), connection),
)


def lined_up(table: Table) -> list[str]:
    """Rows with their columns one under the other, figures to the right."""
    cells = [[str(cell) for cell in row] for row in table]
    columns = list(zip(*cells, strict=True))
    widths = [max(map(len, column)) for column in columns]
    right = [all(re.fullmatch(r"-?[\d,.]+", cell) for cell in column[1:]) for column in columns]
    return [
        "  ".join(
            cell.rjust(width) if figures else cell.ljust(width)
            for cell, width, figures in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in cells
    ]


def screen(out: TextIO | None) -> Say:
    """What writes a line: in colours on a terminal if ``rich`` is installed, in plain text otherwise."""
    if out is None:  # closed
        return lambda *_: None
    if not out.isatty() or os.environ.get("NO_COLOR") or not find_spec("rich"):
        return lambda text, _: say(text)
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, highlight=False)
    return lambda text, style: console.print(Text(text, style), soft_wrap=True)


async def tour(client: Client, url: str, write: Say, width: int) -> int:
    """Ask the questions and show the answers; how many could not be answered."""
    write(f"DEMO: everything here is simulated, at {url}. No account is read.", TITLE)
    write("The MCP server is started as a client starts it, and asked as a model asks it.", "")
    failed = 0
    for number, question in enumerate(QUESTIONS, start=1):
        calls = [f"{tool}({', '.join(f'{key}={value!r}' for key, value in given.items())})"
                 for tool, given in question.calls]  # fmt: skip
        write(f"\n{number}. {question.text}", TITLE)
        write(f"{MARGIN}{', '.join(calls)}", CALL)
        results = [await client.call_tool(tool, given) for tool, given in question.calls]
        texts = chain.from_iterable(result.content for result in results if result.is_error)
        if errors := [block.text for block in texts if block.type == "text"]:
            failed += 1
            table: Table = []
            said, style = f"FAILED: {' '.join(errors)}", ERROR
        else:
            table, said = question.show(*(result.structured_content for result in results))
            style = SAID
        for place, line in enumerate(lined_up(table) if table else []):
            write(MARGIN + line, "" if place else HEAD)
        # A number and its percent sign stay on one line.
        for line in textwrap.wrap(said.replace(" %", "\0%"), width, initial_indent=MARGIN, subsequent_indent=MARGIN):
            write(line.replace("\0", " "), style)
    tools = {tool for question in QUESTIONS for tool, _ in question.calls}
    write(f"\n{len(tools)} tools answered {len(QUESTIONS) - failed} of {len(QUESTIONS)} questions.", HEAD)
    return failed


def goodbye(command: list[str], clients: list[str], write: Say) -> None:
    """Say how to put it into a client: the command for those that were found here, and the entry to paste."""
    install = f"{typed(command)} install"
    if clients:
        also = f" (found here too: {', '.join(clients[1:])})" if clients[1:] else ""
        write(f"Put it into your MCP client{also}:", "")
        write(f"{MARGIN}{install} {clients[0]} --demo --write", SAID)
    else:
        write("Put it into your MCP client; this lists all that are known:", "")
        write(f"{MARGIN}{install}", SAID)
    write("Without --demo it reads your own account. The entry to paste by hand:", "")
    program, *words = command
    write(json.dumps({"mcpServers": {"bezant": {"command": program, "args": [*words, "--demo"]}}}), CALL)


@contextmanager
def simulated_gateway() -> Iterator[str]:
    """Run the simulated Gateway as a process of its own and give its address."""
    # It ends with its standard input, so that nothing is left behind however this process ends.
    command = [sys.executable, "-m", "bezant_mcp", "simulate", "--port", "0", "--until-eof"]
    pipe = subprocess.PIPE
    # Ctrl+C in a terminal is for this process alone.
    own = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, start_new_session=True)  # noqa: S603 - our own
    with own as process:
        assert process.stdout is not None  # noqa: S101 - asked for above
        try:
            said = process.stdout.readline()
            address = re.search(r"https://[\w.:/]+", said)
            if address is None:
                raise RuntimeError(f"the simulated Gateway did not start: {said!r}")
            yield address[0]
        finally:
            process.terminate()


def run(_: object, __: argparse.Namespace) -> int:
    """Show the tour; 0 if every question was answered."""
    try:
        # Outside of the loop, so that Ctrl+C is heard while the program is waited for.
        with simulated_gateway() as url, tempfile.TemporaryDirectory() as state:
            return anyio.run(show, url, state)
    except* BrokenPipeError:
        pass
    raise BrokenPipeError  # by itself, without the group of tasks that it came out of


async def show(url: str, state: str) -> int:
    """Start the server, ask, and say what to do next."""
    write, width = screen(sys.stdout), max(MIN_WIDTH, min(shutil.get_terminal_size().columns, MAX_WIDTH))
    words = ["-m", "bezant_mcp", "--gateway-url", url, "--state-dir", state]
    async with Client(StdioServerParameters(command=sys.executable, args=words)) as client:
        failed = await tour(client, url, write, width - len(MARGIN))
    write("", "")
    goodbye(launch_command(), found(here()), write)
    return 1 if failed else 0
