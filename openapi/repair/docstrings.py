"""The docstring of an operation: our summary, then method, path, IBKR's own name, and notes on the arguments."""

from __future__ import annotations

import textwrap

from .table import Row
from .walk import Operation

WIDTH = 108


def describe(row: Row, operation: Operation, wire: dict[tuple[str, str], str], *, has_body: bool) -> str:
    """Return the docstring, without quotes; it fits a function and a module."""
    its_name = operation.data.get("operationId")
    called = f" IBKR calls it ``{its_name}``." if its_name else ""
    lines = [row.summary or f"{operation.method.upper()} {operation.path}", ""]
    lines += _wrapped(f"``{row.key}``, access {row.access}.{called}", "")
    arguments = [(wire[p["name"], p["in"]], row.notes.get(p["name"], "")) for p in operation.data.get("parameters", [])]
    arguments.sort(key=lambda pair: pair[0])
    if has_body and "body" not in dict(arguments):
        arguments.append(("body", row.notes.get("body", "what is sent.")))
    lines += ["", "Args:"]
    for name, note in [*arguments, ("client", "what to send it through.")]:
        lines += _wrapped(f"{name}: {note or 'see the type.'}", "    ")
    lines += ["", "Raises:"]
    lines += _wrapped("UnreadableAnswer: an undeclared status, or a body that is not what the status promises.", "    ")
    lines += _wrapped("httpx.HTTPError: no answer at all.", "    ")
    return "\n".join(lines) + "\n"


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}    ", break_long_words=False)
