"""What an operation gives when all is well: its answers under 2xx without those that tell of an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .objects import REF
from .walk import Schema

NULL: Schema = {"type": "null"}
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def error_classes(paths: dict[str, Any], classes: dict[str, Schema]) -> set[str]:
    """Return the classes that tell of an error wherever they are one of several.

    They are declared for an error status somewhere, or have an ``error`` that another member of the choice has not.
    """
    found: set[str] = set()
    for operation in (operation for item in paths.values() for operation in item.values()):
        good = good_statuses(operation["responses"])
        for status, schema in _bodies(operation):
            if status not in good:
                found.update(_names(schema))
                continue
            for choice in _choices(schema):
                with_error = {name for member in choice for name in _telling(member, classes)}
                if any(_without(member, with_error) not in (None, NULL) for member in choice):
                    found |= with_error
    return found


def good_statuses(statuses: Iterable[str]) -> set[str]:
    """The statuses that say that all is well; ``default`` stands for the errors where another says so."""
    return {status for status in statuses if status[0] == "2"} or {"default"}


def success(operation: dict[str, Any], forms: dict[str, dict[str, Any]], errors: set[str]) -> dict[str, Any]:
    """Return the type of an operation's answer as it is written, its classes, and those that are raised instead.

    A status that would be left with nothing keeps what it has: an order must not be read as an error.
    """
    good = good_statuses(forms)
    bodies = {status: schema for status, schema in _bodies(operation) if status in good}
    left = [_without(schema, errors) or schema for schema in bodies.values()]
    raised = {name for schema in bodies.values() for name in _names(schema)} & errors
    raised -= {name for schema in left for name in _names(schema)}
    schemas = [_without(schema, raised) or schema for schema in bodies.values()]
    kinds = [kind for schema in schemas for kind in _members(schema)]
    kinds += [form["raw"] for status, form in forms.items() if status in good and form["raw"]]
    nothing = [status for status, form in forms.items() if status in good and not form["json"] and not form["raw"]]
    kinds = list(dict.fromkeys([*kinds, *(["None"] if nothing or not kinds else [])]))
    return {
        "annotation": "Any" if "Any" in kinds else " | ".join(kinds),
        "classes": sorted({name for schema in schemas for name in _names(schema)}),
        "errors": tuple(sorted(raised)),
        "schemas": schemas,
    }


def row_type(schemas: list[Schema], field: str, classes: dict[str, Schema]) -> str:
    """Return the type of the rows of a page: those of a list, and those that a field of an object holds."""
    kinds: list[str] = []
    for member in [one for schema in schemas for one in schema.get("oneOf", [schema])]:
        inside = member
        if field and "$ref" in member:
            inside = classes[member["$ref"].removeprefix(REF)].get("properties", {}).get(field, {})
        for form in inside.get("oneOf", [inside]):
            kinds += _members(form["items"]) if form.get("type") == "array" else []
    return " | ".join(dict.fromkeys(kinds))


def annotation(schema: Schema) -> str:
    """Return a shaped schema as it is written in Python."""
    kinds = list(dict.fromkeys(_members(schema)))
    return "Any" if "Any" in kinds else " | ".join(kinds)


def _members(schema: Schema) -> list[str]:
    if "$ref" in schema:
        return [schema["$ref"].removeprefix(REF)]
    if "oneOf" in schema:
        return [kind for member in schema["oneOf"] for kind in _members(member)]
    if schema.get("type") == "array":
        return [f"list[{annotation(schema['items'])}]"]
    return [SCALARS.get(schema.get("type", ""), "Any")]


def _bodies(operation: dict[str, Any]) -> Iterator[tuple[str, Schema]]:
    for status, response in sorted(operation["responses"].items()):
        for media in response.get("content", {}).values():
            yield status, media["schema"]


def _names(schema: Schema) -> Iterator[str]:
    if "$ref" in schema:
        yield schema["$ref"].removeprefix(REF)
    for member in [*schema.get("oneOf", []), *([schema["items"]] if "items" in schema else [])]:
        yield from _names(member)


def _choices(schema: Schema) -> Iterator[list[Schema]]:
    if "oneOf" in schema:
        yield schema["oneOf"]
    for member in [*schema.get("oneOf", []), *([schema["items"]] if "items" in schema else [])]:
        yield from _choices(member)


def _telling(schema: Schema, classes: dict[str, Schema]) -> Iterator[str]:
    """The classes that say little more than an ``error``; one with many fields has it beside what was asked for."""
    forms = {name: classes[name].get("properties", {}) for name in _names(schema)}
    return (name for name, form in forms.items() if "error" in form and len(form) <= 3)


def _without(schema: Schema, names: set[str]) -> Schema | None:
    """The schema without these classes; ``None`` when nothing is left of it."""
    if "$ref" in schema:
        return None if schema["$ref"].removeprefix(REF) in names else schema
    if "oneOf" in schema:
        left = [form for member in schema["oneOf"] if (form := _without(member, names)) is not None]
        return None if not left or left == [NULL] else left[0] if len(left) == 1 else {"oneOf": left}
    if schema.get("type") == "array":
        items = _without(schema["items"], names)
        return {**schema, "items": items} if items is not None else None
    return schema
