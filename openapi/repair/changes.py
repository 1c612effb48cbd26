"""Say in the words of an API user what a new edition changes."""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from .table import Row
from .typelang import type_text
from .walk import Schema, Spec, below, operations, resolve, roots


class Line(NamedTuple):
    """One change: where, and what."""

    place: str
    text: str


Diff = dict[str, list[Line]]
TOGETHER = 5

TITLES = {
    "added": "Operations added",
    "removed": "Operations removed",
    "moved": "Operations moved",
    "parameters": "Parameters",
    "answers": "Answers and request bodies",
    "fields": "Fields",
    "values": "Values of enumerations",
    "tools": "What a tool uses",
    "unclassed": "Waiting to be classed in operations.yaml (generated as write until then)",
}


def report(old: Spec | None, new: Spec, table: dict[str, Row], used: set[str]) -> str:
    """Return the report in Markdown."""
    edition = new["info"]["version"]
    if old is None:
        return f"# {edition}: the first edition\n\nThere is nothing to compare it with.\n"
    diff = compare(old, new)
    names = {f"{row.group}.{row.function}": row.key for row in table.values()}
    touched = {key for key in (names.get(name) for name in used) if key}
    diff["tools"] = sorted({line for kind in list(diff) for line in _touching(kind, diff[kind], touched, old, new)})
    diff["unclassed"] = [Line(row.key, f"is `{row.group}.{row.function}`") for row in table.values() if row.unclassed]
    lines = [f"# {old['info']['version']} to {edition}", ""]
    for kind, title in TITLES.items():
        if diff.get(kind):
            lines += [f"## {title}", "", *_written(diff[kind]), ""]
    if len(lines) == 2:
        lines += ["Nothing that a caller sees.", ""]
    return "\n".join(lines)


def _written(lines: list[Line]) -> Iterable[str]:
    """One line for each change; the same change in many places is one line."""
    places: dict[str, list[str]] = {}
    for line in lines:
        places.setdefault(line.text, []).append(f"`{line.place}`")
    for text, where in places.items():
        if text and len(where) > TOGETHER:
            yield f"- {text}, in {len(where)} places: {', '.join(where[:TOGETHER])}, ..."
        else:
            yield from (f"- {place}: {text}" if text else f"- {place}" for place in where)


def compare(old: Spec, new: Spec) -> Diff:
    """Return what differs, a list of lines for each kind of change."""
    diff: Diff = defaultdict(list)
    before = {op.key: op.data for op in operations(old)}
    after = {op.key: op.data for op in operations(new)}
    gone, fresh = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
    for key in list(gone):
        place = next((other for other in fresh if _same(before[key], after[other], key, other)), None)
        if place:
            diff["moved"].append(Line(key, f"is now `{place}`"))
            gone.remove(key)
            fresh.remove(place)
    diff["added"] = [Line(key, "") for key in fresh]
    diff["removed"] = [Line(key, "") for key in gone]
    for key in sorted(before.keys() & after.keys()):
        _compare_parameters(key, before[key], after[key], diff)
        _compare_answers(old, new, key, before[key], after[key], diff)
    known = {f"{key} " for key in before.keys() & after.keys()}
    _compare_fields(_fields(old, known), _fields(new, known), diff)
    return diff


def _same(before: dict[str, Any], after: dict[str, Any], old_key: str, new_key: str) -> bool:
    """An operation has moved when all it says stands elsewhere, or its own name does."""
    if old_key.split(" ")[0] != new_key.split(" ")[0]:
        return False
    if before.get("operationId") and before.get("operationId") == after.get("operationId"):
        return True
    parts = ("parameters", "requestBody", "responses")
    return old_key.rsplit("/", 1)[-1] == new_key.rsplit("/", 1)[-1] and all(
        before.get(part) == after.get(part) for part in parts
    )


def _compare_parameters(key: str, before: dict[str, Any], after: dict[str, Any], diff: Diff) -> None:
    old, new = _by_name(before), _by_name(after)
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            diff["parameters"].append(Line(key, f"`{name}` removed"))
            continue
        kind = type_text(new[name]["schema"])
        required = ", required" if new[name].get("required") else ""
        if name not in old:
            diff["parameters"].append(Line(key, f"`{name}` added ({kind}{required})"))
        elif (was := type_text(old[name]["schema"])) != kind:
            diff["parameters"].append(Line(key, f"`{name}` is {kind}, was {was}"))
        elif old[name].get("required") != new[name].get("required"):
            diff["parameters"].append(Line(key, f"`{name}` is {'required' if required else 'optional'} now"))
        elif old[name].get("in") != new[name].get("in"):
            diff["parameters"].append(Line(key, f"`{name}` travels in the {new[name].get('in')} now"))


def _by_name(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The parameters by name; of two with one name, the second with its location."""
    found: dict[str, dict[str, Any]] = {}
    for parameter in sorted(operation.get("parameters", []), key=lambda one: (one["in"] != "path", one["in"])):
        name = parameter["name"]
        found[f"{name} in the {parameter['in']}" if name in found else name] = parameter
    return found


def _compare_answers(old: Spec, new: Spec, key: str, before: dict[str, Any], after: dict[str, Any], diff: Diff) -> None:
    for status in sorted(before["responses"].keys() | after["responses"].keys()):
        if status not in after["responses"]:
            diff["answers"].append(Line(key, f"status {status} removed"))
        elif status not in before["responses"]:
            diff["answers"].append(Line(key, f"status {status} added"))
        else:
            was = _body_text(old, before["responses"][status], key)
            now = _body_text(new, after["responses"][status], key)
            if was != now:
                diff["answers"].append(Line(key, f"status {status} holds {now}, held {was}"))
    was = _body_text(old, before.get("requestBody", {}), key)
    now = _body_text(new, after.get("requestBody", {}), key)
    if was != now:
        diff["answers"].append(Line(key, f"the request body is {now}, was {was}"))


def _body_text(spec: Spec, holder: dict[str, Any], where: str) -> str:
    content = resolve(spec, holder, where).get("content") or {}
    bodies = [f"{type_text(media.get('schema', {}))} as {kind}" for kind, media in sorted(content.items())]
    return " or ".join(bodies) or "nothing"


def _fields(spec: Spec, known: set[str]) -> dict[str, Schema]:
    """Every schema below a component or an operation that both editions have, by its place."""
    found: dict[str, Schema] = {}
    for where, root in roots(spec):
        if " ?" in where or (where.startswith(("GET", "PUT", "POST", "DELETE", "PATCH")) and not _starts(where, known)):
            continue
        for place, schema in below(where, root):
            found.setdefault(place, schema)
    return found


def _starts(where: str, known: set[str]) -> bool:
    method, path = where.split(" ")[:2]
    return f"{method} {path} " in known


def _compare_fields(old: dict[str, Schema], new: dict[str, Schema], diff: Diff) -> None:
    for place in sorted(old.keys() | new.keys()):
        # Of what came or went as a whole only the top is news.
        parent = place.rpartition("/")[0]
        is_top = "/" not in place and " " not in place
        if place not in new:
            if is_top or parent in new:
                diff["fields"].append(Line(place, "removed"))
        elif place not in old:
            if is_top or parent in old:
                diff["fields"].append(Line(place, f"added ({type_text(new[place])})"))
        else:
            was, now = type_text(old[place]), type_text(new[place])
            if was != now:
                diff["fields"].append(Line(place, f"is {now}, was {was}"))
            diff["values"] += _values(place, old[place], new[place])


def _values(place: str, before: Schema, after: Schema) -> Iterable[Line]:
    was = [json.dumps(value) for value in before.get("enum", [])]
    now = [json.dumps(value) for value in after.get("enum", [])]
    if gone := [value for value in was if value not in now]:
        yield Line(place, f"{', '.join(gone)} removed")
    if fresh := [value for value in now if value not in was]:
        yield Line(place, f"{', '.join(fresh)} added")


def _touching(kind: str, lines: list[Line], touched: set[str], old: Spec, new: Spec) -> Iterable[Line]:
    """The changes that an operation among those touched will notice."""
    reach = {**_users(old, touched), **_users(new, touched)}
    for place, text in lines:
        keys = {key for key in touched if place == key or place.startswith(f"{key} ")}
        for key in sorted(keys | reach.get(place.partition("/")[0], set())):
            what = text or f"operation {kind}"
            yield Line(key, what if place == key else f"`{place}` {what}")


def _users(spec: Spec, keys: set[str]) -> dict[str, set[str]]:
    """Which of these operations use a component, by the component's name."""
    users: dict[str, set[str]] = defaultdict(set)
    for operation in operations(spec):
        if operation.key in keys:
            waiting: list[Any] = [operation.data]
            seen: set[str] = set()
            while waiting:
                for name in _references(waiting.pop()) - seen:
                    seen.add(name)
                    section, _, plain = name.rpartition("/")
                    users[plain].add(operation.key)
                    waiting.append(spec["components"].get(section, {}).get(plain, {}))
    return users


def _references(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = {str(node["$ref"]).removeprefix("#/components/")} if isinstance(node.get("$ref"), str) else set()
        return own.union(*map(_references, node.values()))
    return set().union(*map(_references, node)) if isinstance(node, list) else set()


def operations_in_use(folder: Path) -> set[str]:
    """Return the ``group.function`` of every generated operation that hand-written modules import."""
    used: set[str] = set()
    for module in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bezant_client.api"):
                group = (node.module or "").removeprefix("bezant_client.api").strip(".")
                used.update(f"{group}.{alias.name}".strip(".") for alias in node.names)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                used.add(f"{node.value.id}.{node.attr}")
    return used
