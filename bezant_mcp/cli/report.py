"""What the doctor found: a few lines, one next step, an exit code; as text, in colours, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal, TextIO

from bezant_mcp.cli.command_line import as_typed

State = Literal["ok", "note", "warn", "fail"]
# State, its mark in plain text, its colour, and the exit code that it asks for.
STATES: dict[State, tuple[str, str, int]] = {
    "ok": ("ok", "green", 0),
    "note": ("-", "dim", 0),
    "warn": ("warn", "yellow", 1),
    "fail": ("FAIL", "bold red", 2),
}
ALL_WELL = "Everything works: ask your client what is in your account."
DEMO = "the simulated Gateway and account; nothing below is about your own"
DEMO_WELL = "The demo works. To use it in your client: bezant-mcp install CLIENT --demo --write."
LATER = "not checked:"
# Checks that share a line of the text while all is well with them; each other check has its own.
SHARED_LINES = {
    **dict.fromkeys(("python", "packages", "processes"), "program"),
    **dict.fromkeys(("brokerage", "competing"), "brokerage"),
    **dict.fromkeys(("query", "files", "statements"), "statements"),
    **dict.fromkeys(("port", "ports"), "ports"),
}


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
    """All checks of one visit.

    Attributes:
        version: Of this program.
        checks: In the order in which one thing rests on another.
        demo: The simulated Gateway was visited.
    """

    version: str
    checks: tuple[Check, ...]
    demo: bool = False

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
        well = as_typed(DEMO_WELL, {}) if self.demo else ALL_WELL
        return "See what is marked above." if self.exit_code else well

    def as_json(self) -> str:
        """The report for programs."""
        summary = {"version": self.version, "demo": self.demo, "exit_code": self.exit_code, "next_step": self.next_step}
        return json.dumps({**summary, "checks": [asdict(check) for check in self.checks]}, indent=2, ensure_ascii=False)

    def lines(self) -> list[tuple[str, str, str, str]]:
        """Mark, colour, name and words of each line: what is wrong alone, and what is well together."""
        lines: dict[str, list[Check]] = {}
        later: list[str] = []
        for place, check in enumerate(self.checks):
            kind = check.name.split()[0]
            well = check.state in ("ok", "note")
            if well and check.said.startswith(LATER):
                later.append(check.name)
            else:
                title = SHARED_LINES.get(kind, kind) if well else f"{place} {check.name}"
                lines.setdefault(title, []).append(check)
        told = [("DEMO", "bold magenta", "", DEMO)] if self.demo else []
        for title, checks in lines.items():
            mark, colour, _ = STATES["ok" if any(check.state == "ok" for check in checks) else checks[0].state]
            words = [f"{check.name}: {check.said}" if " " in check.name else check.said for check in checks]
            name = checks[0].name if title[0].isdigit() else title
            told.append((mark, colour, name, "; ".join(words if len(checks) > 1 else [checks[0].said])))
        return [*told, (*STATES["note"][:2], "rest", f"{LATER} {', '.join(later)}")] if later else told

    def as_text(self) -> str:
        """The report in plain lines."""
        rows = self.lines()
        width = max((len(name) for _, _, name, _ in rows), default=0)
        lines = [f"{mark:<4}  {f'{name:<{width}}  ' if name else ''}{said}" for mark, _, name, said in rows]
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
    for mark, colour, name, said in report.lines():
        rows.add_row(text.Text(mark, style=colour), text.Text(name, style="bold"), text.Text(said))
    step = text.Text("\nNext step: ", style="bold").append(report.next_step, style="not bold")
    console.Console(file=out).print(rows, step, sep="\n")
    return True
