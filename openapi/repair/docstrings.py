"""The docstring of an operation: our summary, then method, path, IBKR's own name, and notes on the arguments."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from .table import Row
from .walk import Operation

WIDTH = 108


def describe(row: Row, operation: Operation, wire: dict[tuple[str, str], str], *, has_body: bool) -> str:
    """Return the docstring of the functions, without quotes; it fits a module too."""
    client = _wrapped("client: what to send it through.", "    ")
    return _docstring(
        row,
        operation,
        [*describe_arguments(row, operation, wire, has_body=has_body).values(), *client],
        "UnreadableAnswer: an undeclared status, or a body that is not what the status promises.",
        "httpx.HTTPError: no answer at all.",
    )


def describe_method(row: Row, operation: Operation, arguments: Iterable[str]) -> str:
    """Return the docstring of the method of a group, without quotes."""
    raised = "ApiError: the answer tells of an error, or is none that is declared."
    return _docstring(row, operation, arguments, raised, "httpx.HTTPError: no answer at all.")


def describe_arguments(
    row: Row, operation: Operation, wire: dict[tuple[str, str], str], *, has_body: bool
) -> dict[str, str]:
    """Return the note on each argument as it stands below ``Args``."""
    arguments = [(wire[p["name"], p["in"]], row.notes.get(p["name"], "")) for p in operation.data.get("parameters", [])]
    arguments.sort(key=lambda pair: pair[0])
    if has_body and "body" not in dict(arguments):
        arguments.append(("body", row.notes.get("body", "what is sent.")))
    return {name: "\n".join(_wrapped(f"{name}: {note or 'see the type.'}", "    ")) for name, note in arguments}


def _docstring(row: Row, operation: Operation, arguments: Iterable[str], *raised: str) -> str:
    its_name = operation.data.get("operationId")
    called = f" IBKR calls it ``{its_name}``." if its_name else ""
    lines = [row.summary or f"{operation.method.upper()} {operation.path}", ""]
    lines += _wrapped(f"``{row.key}``, access {row.access}.{called}", "")
    lines += ["", "Args:", *arguments, "", "Raises:", *(line for one in raised for line in _wrapped(one, "    "))]
    return "\n".join(lines) + "\n"


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}    ", break_long_words=False)
