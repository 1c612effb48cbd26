"""The operation table: how each operation is called, what it may do, and our summary of it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, NamedTuple

from .names import python_names
from .walk import PLACEHOLDER, Operation, Spec, Unrepairable, operations, unnamed

PAGES = {"parameter", "name", "send", "key", "rows", "total", "after", "then"}
ACCESS = ("read", "session", "subscribe", "preview", "write", "account-management")


class Row(NamedTuple):
    """One operation as the client will have it."""

    key: str
    group: str
    function: str
    access: str
    summary: str
    notes: dict[str, str]
    unclassed: bool = False
    pages: dict[str, Any] | None = None


def rows(spec: Spec, table: dict[str, Any]) -> tuple[dict[str, Row], list[str]]:
    """Return the row of every operation, and one line for each that the table lacks or that it has in vain."""
    reports = []
    found: dict[str, Row] = {}
    present = {operation.key: operation for operation in operations(spec)}
    for key, entry in table.items():
        if key in present:
            found[key] = _row(key, entry)
        else:
            reports.append(f"operations.yaml: {key} is not in the document")
    _refuse_twins(found)
    groups = _groups_of_tags(present, found)
    for key, operation in present.items():
        if key not in found:
            found[key] = _by_rule(operation, groups, {(row.group, row.function) for row in found.values()})
            reports.append(f"operations.yaml lacks {key}: generated as {found[key].group}.{found[key].function}, write")
    return {key: found[key] for key in sorted(found)}, reports


def spell_as_before(spec: Spec, table: dict[str, Any]) -> list[str]:
    """Give placeholders that an edition has renamed the name they have in the table; one line for each such path.

    A placeholder never travels, so a path that differs in nothing else is the same one, and so are its operations.
    """
    known = {key.split(" ", 1)[-1] for key in table}
    spelled = {unnamed(path): path for path in sorted(known)}
    reports = []
    for path in [path for path in spec["paths"] if path not in known]:
        before = spelled.get(unnamed(path), path)
        if before in spec["paths"]:
            continue
        new_names = dict(zip(PLACEHOLDER.findall(path), PLACEHOLDER.findall(before), strict=True))
        item = spec["paths"][before] = spec["paths"].pop(path)
        for operation in operations({"paths": {before: item}}):
            for parameter in operation.data.get("parameters", []):
                if parameter["in"] == "path":
                    parameter["name"] = new_names[parameter["name"]]
        reports.append(f"operations.yaml: {before} is {path} in this edition, which a caller does not see")
    return reports


def _row(key: str, entry: dict[str, Any]) -> Row:
    group, dot, function = str(entry.get("name", "")).partition(".")
    if not (dot and group.isidentifier() and function.isidentifier()):
        raise Unrepairable(f"operations.yaml {key}", "`name` is module.function")
    if entry.get("access") not in ACCESS:
        raise Unrepairable(f"operations.yaml {key}", f"`access` is one of {', '.join(ACCESS)}")
    notes = dict(entry.get("params") or {})
    pages = entry.get("pages")
    if pages is not None and not (isinstance(pages, dict) and "parameter" in pages and pages.keys() <= PAGES):
        raise Unrepairable(f"operations.yaml {key}", f"`pages` has `parameter` and some of {', '.join(sorted(PAGES))}")
    return Row(key, group, function, entry["access"], str(entry.get("summary", "")), notes, pages=pages)


def _refuse_twins(found: dict[str, Row]) -> None:
    names = Counter((row.group, row.function) for row in found.values())
    for row in found.values():
        if names[row.group, row.function] > 1:
            raise Unrepairable(f"operations.yaml {row.key}", f"another row is called {row.group}.{row.function} too")


def _groups_of_tags(present: dict[str, Operation], found: dict[str, Row]) -> dict[str, str]:
    """The group in which most operations of one of IBKR's tags are."""
    votes: dict[str, Counter[str]] = {}
    for key, row in found.items():
        for tag in present[key].data.get("tags", [])[:1]:
            votes.setdefault(tag, Counter())[row.group] += 1
    return {tag: max(sorted(count), key=count.__getitem__) for tag, count in votes.items()}


def _by_rule(operation: Operation, groups: dict[str, str], taken: set[tuple[str, str]]) -> Row:
    tag = str((operation.data.get("tags") or ["other"])[0])
    group = groups.get(tag) or python_names([tag], set())[tag].lstrip("_")
    words = re.sub(r"^/(v1/api|gw/api/v\d+|oauth2/api/v\d+)", "", operation.path)
    words = re.sub(r"\{([^}]*)\}$", r"by_\1", words)
    words = re.sub(r"\{([^}]*)\}", r"of_\1", words)
    text = f"{operation.method}_{re.sub(r'[^0-9A-Za-z]+', '_', words)}"
    function = plain = python_names([text], set())[text]
    number = 2
    while (group, function) in taken:
        function, number = f"{plain}_{number}", number + 1
    return Row(operation.key, group, function, "write", "", {}, unclassed=True)
