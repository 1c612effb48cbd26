"""What the doctor found: one line for each check, one next step, an exit code; as text, in colours, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal, TextIO

State = Literal["ok", "note", "warn", "fail"]
# State, its mark in plain text, its colour, and the exit code that it asks for.
STATES: dict[State, tuple[str, str, int]] = {
    "ok": ("ok", "green", 0),
    "note": ("-", "dim", 0),
    "warn": ("warn", "yellow", 1),
    "fail": ("FAIL", "bold red", 2),
}
ALL_WELL = "Nothing is in the way: ask your host what is in your account."


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: What, in a word or two.
        state: ``ok``; ``note``: told, and nothing follows; ``warn``: a part does not work; ``fail``: nothing works.
        said: What was found.
        next_step: What a person can do about it.
    """

    name: str
    state: State
    said: str
    next_step: str = ""


@dataclass(frozen=True)
class Report:
    """All checks of one visit."""

    version: str
    checks: tuple[Check, ...]

    @property
    def exit_code(self) -> int:
        """0: all works. 1: a part works. 2: nothing can be asked yet."""
        return max((STATES[check.state][2] for check in self.checks), default=0)

    @property
    def next_step(self) -> str:
        """The one thing to do next: that of the first check that failed, or else of the first that warned."""
        for state in ("fail", "warn"):
            if steps := [check.next_step for check in self.checks if check.state == state and check.next_step]:
                return steps[0]
        return "See what is marked above." if self.exit_code else ALL_WELL

    def as_json(self) -> str:
        """The report for programs."""
        summary = {"version": self.version, "exit_code": self.exit_code, "next_step": self.next_step}
        return json.dumps({**summary, "checks": [asdict(check) for check in self.checks]}, indent=2, ensure_ascii=False)

    def as_text(self) -> str:
        """The report in plain lines, one for each check."""
        width = max((len(check.name) for check in self.checks), default=0)
        lines = [f"{STATES[check.state][0]:<4}  {check.name:<{width}}  {check.said}" for check in self.checks]
        return "\n".join([*lines, "", f"Next step: {self.next_step}"])


def write(report: Report, out: TextIO, as_json: bool, environ_names: Sequence[str] = ()) -> None:
    """Write the report in the form that fits: colours on a terminal if ``rich`` is installed, plain text otherwise."""
    if as_json:
        out.write(report.as_json() + "\n")
    elif not out.isatty() or "NO_COLOR" in environ_names or not in_colours(report, out):
        # A terminal may know fewer characters than a company's name has.
        encoding = out.encoding or "utf-8"
        out.write(report.as_text().encode(encoding, "replace").decode(encoding) + "\n")


def in_colours(report: Report, out: TextIO) -> bool:
    """Write with ``rich``; False if it is not installed."""
    try:
        from rich import console, table, text
    except ImportError:
        return False
    rows = table.Table.grid(padding=(0, 2))
    for check in report.checks:
        mark, colour, _ = STATES[check.state]
        rows.add_row(text.Text(mark, style=colour), text.Text(check.name, style="bold"), text.Text(check.said))
    step = text.Text("\nNext step: ", style="bold").append(report.next_step, style="not bold")
    console.Console(file=out).print(rows, step, sep="\n")
    return True
