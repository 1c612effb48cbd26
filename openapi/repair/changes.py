"""Say in the words of an API user what a new edition changes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from .objects import REF
from .reach import users
from .table import Row
from .typelang import type_text
from .walk import COMBINATORS, TOGETHER, Schema, Spec, below, operations, resolve, roots, unnamed


class Line(NamedTuple):
    """One change: where, and what."""

    place: str
    text: str


Diff = dict[str, list[Line]]

TITLES = {
    "added": "Operations added",
    "removed": "Operations removed",
    "moved": "Operations moved",
    "parameters": "Parameters",
    "answers": "Answers and request bodies",
    "security": "Security",
    "fields": "Fields",
    "values": "Values of enumerations",
    "tools": "What a tool uses",
    "unclassed": "Waiting to be classed in operations.yaml (generated as write until then)",
}


def report(
    old: Spec | None,
    new: Spec,
    table: dict[str, Row],
    used: set[str],
    listed: dict[str, Any],
    looks: Iterable[str] = (),
) -> str:
    """Return the report in Markdown.

    ``listed`` are all rows of operations.yaml, also those of operations now gone; ``looks`` are lines for a person.
    """
    edition = new["info"]["version"]
    if old is None:
        return f"# {edition}: the first edition\n\nThere is nothing to compare it with.\n"
    diff = compare(old, new)
    diff["tools"] = sorted(noticed(diff, keys_of(used, listed), old, new))
    diff["unclassed"] = [Line(row.key, f"is `{row.group}.{row.function}`") for row in table.values() if row.unclassed]
    lines = [f"# {old['info']['version']} to {edition}", ""]
    if others := [f"- {line}" for line in looks if not line.startswith("operations.yaml lacks")]:
        lines += ["## To look at", "", *others, ""]
    for kind, title in TITLES.items():
        if diff.get(kind):
            lines += [f"## {title}", "", *written(diff[kind]), ""]
    if len(lines) == 2:
        lines += ["Nothing that a caller sees.", ""]
    return "\n".join(lines)


def written(lines: list[Line]) -> Iterable[str]:
    """One line for each change; the same change in many places is one line."""
    places: dict[str, list[str]] = {}
    for line in lines:
        places.setdefault(line.text, []).append(f"`{line.place}`")
    for text, where in places.items():
        if text and len(where) > TOGETHER:
            yield f"- {text}, in {len(where)} places: {', '.join(where)}"
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
    diff["security"] = list(_compare_security(old, new, sorted(before.keys() & after.keys())))
    known = {f"{key} " for key in before.keys() & after.keys()}
    was, now = _fields(old, known), _fields(new, known)
    _follow(new, was, now)
    _follow(old, now, was)
    _compare_fields(was, now, diff)
    return diff


def _compare_security(old: Spec, new: Spec, keys: list[str]) -> Iterable[Line]:
    """What an operation wants of its caller; nothing is known of editions that were repaired before it was kept."""
    if "x-security" not in old or "x-security" not in new:
        return
    was, now = ({unnamed(key): " or ".join(ways) for key, ways in spec["x-security"].items()} for spec in (old, new))
    for key in keys:
        plain = unnamed(key)
        if was.get(plain) != now.get(plain):
            yield Line(key, f"wants {now.get(plain, 'nothing')}, wanted {was.get(plain, 'nothing')}")


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
            continue
        if (was := type_text(old[name]["schema"])) != kind:
            diff["parameters"].append(Line(key, f"`{name}` is {kind}, was {was}"))
        if bool(old[name].get("required")) != bool(required):
            diff["parameters"].append(Line(key, f"`{name}` is {'required' if required else 'optional'} now"))
        if old[name].get("in") != new[name].get("in"):
            diff["parameters"].append(Line(key, f"`{name}` travels in the {new[name].get('in')} now"))
        diff["values"] += _values(f"{key} ?{name}", _listed(old[name]["schema"]), _listed(new[name]["schema"]))


def _listed(schema: Schema) -> list[str]:
    """The values that a schema lists, those of its items and members included."""
    return [json.dumps(value) for _, inner in below("", schema) for value in inner.get("enum", [])]


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
    elif now != "nothing":
        needed = [
            bool(resolve(spec, one["requestBody"], key).get("required")) for spec, one in ((old, before), (new, after))
        ]
        if needed[0] != needed[1]:
            diff["answers"].append(Line(key, f"the request body is {'required' if needed[1] else 'optional'} now"))


def _body_text(spec: Spec, holder: dict[str, Any], where: str) -> str:
    content = resolve(spec, holder, where).get("content") or {}
    bodies = [f"{type_text(media.get('schema', {}))} as {kind}" for kind, media in sorted(content.items())]
    return " or ".join(bodies) or "nothing"


class Field(NamedTuple):
    """What a caller sees of one place: its type, its values, and which of its fields a request has to give."""

    kind: str
    values: list[str]
    required: set[str]


def _fields(spec: Spec, known: set[str]) -> dict[str, Field]:
    """Every place below a component or an operation that both editions have; items and members share its place."""
    found: dict[str, Field] = {}
    sent = users(spec, {operation.key for operation in operations(spec)}, "requestBody").keys()
    for where, root in roots(spec):
        if " ?" in where or (where.startswith(("GET", "PUT", "POST", "DELETE", "PATCH")) and not _starts(where, known)):
            continue
        # No field of an answer is required, whatever the document says.
        is_sent = where.endswith(" body") or where.startswith("requestBodies/") or where in sent
        for place, schema in below(where, root):
            field = found.setdefault(place, Field(type_text(schema), [], set()))
            field.values.extend(map(json.dumps, schema.get("enum", [])))
            field.required.update(_required(spec, schema) if is_sent else [])
    return found


def _required(spec: Spec, schema: Schema, depth: int = 0) -> set[str]:
    """What an object requires, its bases included."""
    bases = [member for member in schema.get("allOf", []) if "$ref" in member] if depth < 20 else []
    behind = [spec["components"]["schemas"].get(base["$ref"].removeprefix(REF), {}) for base in bases]
    return set(schema.get("required", [])).union(*(_required(spec, base, depth + 1) for base in behind))


def _follow(spec: Spec, there: dict[str, Field], here: dict[str, Field]) -> None:
    """Add the places of the other edition that this one has as well, but in a base or in a component of its own."""
    starts: dict[str, list[Schema]] = {}
    for where, root in roots(spec):
        starts.setdefault(where, []).append(root)
    known: dict[str, list[Schema]] = {}
    for place in sorted(there.keys() - here.keys()):
        parent, slash, step = place.rpartition("/")
        if slash and (found := _at(spec, starts, parent, step, known)):
            values = [json.dumps(value) for schema in found for value in schema.get("enum", [])]
            # What a request requires is compared where it stands.
            here[place] = Field(type_text(found[0]), values, there[place].required)


def _at(
    spec: Spec, starts: dict[str, list[Schema]], parent: str, step: str, known: dict[str, list[Schema]]
) -> list[Schema]:
    place = f"{parent}/{step}"
    if place not in known:
        above, slash, last = parent.rpartition("/")
        holders = starts.get(parent) or (_at(spec, starts, above, last, known) if slash else [])
        known[place] = [child for holder in holders for child in _children(spec, holder, step, ())]
    return known[place]


def _children(spec: Spec, schema: Schema, step: str, seen: tuple[str, ...]) -> Iterable[Schema]:
    """The fields of that name of an object, through references, bases, choices and lists."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(REF)
        if name not in seen:
            yield from _children(spec, spec["components"]["schemas"].get(name, {}), step, (*seen, name))
        return
    members = [member for keyword in COMBINATORS for member in schema.get(keyword, [])]
    for inner in [*members, schema.get("items")]:
        if isinstance(inner, dict):
            yield from _children(spec, inner, step, seen)
    own = schema.get("additionalProperties") if step == "*" else schema.get("properties", {}).get(step)
    if isinstance(own, dict):
        yield own


def _starts(where: str, known: set[str]) -> bool:
    method, path = where.split(" ")[:2]
    return f"{method} {path} " in known


def _compare_fields(old: dict[str, Field], new: dict[str, Field], diff: Diff) -> None:
    for place in sorted(old.keys() | new.keys()):
        # Of what came or went as a whole only the top is news.
        parent = place.rpartition("/")[0]
        is_top = "/" not in place and " " not in place
        if place not in new:
            if is_top or parent in new:
                diff["fields"].append(Line(place, "removed"))
        elif place not in old:
            if is_top or parent in old:
                diff["fields"].append(Line(place, f"added ({new[place].kind})"))
        elif old[place].kind != new[place].kind:
            diff["fields"].append(Line(place, f"is {new[place].kind}, was {old[place].kind}"))
        if place in new and place in old:
            diff["values"] += _values(place, old[place].values, new[place].values)
            required = new[place].required ^ old[place].required
            words = {name: "required" if name in new[place].required else "optional" for name in sorted(required)}
            diff["fields"] += [Line(f"{place}/{name}", f"is {word} in requests now") for name, word in words.items()]


def _values(place: str, was: list[str], now: list[str]) -> Iterable[Line]:
    if gone := [value for value in was if value not in now]:
        yield Line(place, f"{', '.join(gone)} removed")
    if fresh := [value for value in now if value not in was]:
        yield Line(place, f"{', '.join(fresh)} added")


def keys_of(used: set[str], listed: dict[str, Any]) -> set[str]:
    """The operations that are called so in operations.yaml."""
    return {key for key, row in listed.items() if isinstance(row, dict) and str(row.get("name")) in used}


def noticed(diff: Diff, touched: set[str], old: Spec, new: Spec) -> set[Line]:
    """All changes that an operation among those touched will notice."""
    return {line for kind in list(diff) for line in touching(kind, diff[kind], touched, old, new)}


def touching(kind: str, lines: list[Line], touched: set[str], old: Spec, new: Spec) -> Iterable[Line]:
    """The changes that an operation among those touched will notice."""
    reach = {**users(old, touched), **users(new, touched)}
    for place, text in lines:
        keys = {key for key in touched if place == key or place.startswith(f"{key} ")}
        # What several operations share stands under its section: responses/Unauthorized.
        component = place.removeprefix("responses/").removeprefix("requestBodies/").partition("/")[0]
        for key in sorted(keys | reach.get(component, set())):
            what = text or f"operation {kind}"
            yield Line(key, what if place == key else f"`{place}` {what}")
