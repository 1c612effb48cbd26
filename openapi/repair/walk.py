"""Walk an OpenAPI document: its operations, and every schema in it, each with a name a person can find it by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeAlias, TypeVar
from urllib.parse import unquote

Spec: TypeAlias = dict[str, Any]
Schema: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TOGETHER = 5
COMBINATORS = ("allOf", "oneOf", "anyOf")
PLACEHOLDER = re.compile(r"\{([^}]*)\}")
Value = TypeVar("Value")


class Unrepairable(Exception):
    """The document has something at this place that no repair covers; the text names the place."""

    def __init__(self, where: str, why: str) -> None:
        self.where = where
        self.why = why
        super().__init__(f"{where}: {why}")


@contextmanager
def at(where: str) -> Iterator[None]:
    """Name the place of whatever goes wrong inside the ``with`` block."""
    try:
        yield
    except RecursionError as error:
        raise Unrepairable(where, "goes round in a circle, or is nested too deep") from error
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise Unrepairable(where, f"is of a build that no repair covers ({error!r})") from error


def look(spec: Spec, where: str, what: str) -> None:
    """Note what no repair can settle: a person has to look at it, and the last line of every run counts it."""
    places = spec.setdefault("x-to-look-at", {}).setdefault(what, [])
    if where not in places:
        places.append(where)


def looks(spec: Spec) -> list[str]:
    """A line for each note; the same of many places is one."""
    lines = []
    for what, places in spec.get("x-to-look-at", {}).items():
        many = len(places) > TOGETHER
        lines += (
            [f"{places[0]} and {len(places) - 1} other places: {what}"] if many else [f"{p}: {what}" for p in places]
        )
    return lines


class Operation(NamedTuple):
    """One method of one path; ``data`` is the document's own object, to be edited in place."""

    method: str
    path: str
    data: dict[str, Any]

    @property
    def key(self) -> str:
        """Method and path as every table of this folder spells them, such as ``GET /v1/api/tickle``."""
        return f"{self.method.upper()} {self.path}"


def operations(spec: Spec) -> Iterator[Operation]:
    """Every operation of the document, in the order of paths and methods."""
    for path, item in list(spec.get("paths", {}).items()):
        if not isinstance(item, dict):
            raise Unrepairable(path, f"a path holds operations, this one holds {type(item).__name__}")
        for method in METHODS:
            if method in item:
                if not isinstance(item[method], dict):
                    raise Unrepairable(f"{method.upper()} {path}", "the operation is no object")
                yield Operation(method, path, item[method])


def unnamed(path: str) -> str:
    """A path whose placeholders have no names: they never travel, so that two which differ in them are the same."""
    return PLACEHOLDER.sub("{}", path)


def distinct(values: Iterable[Value]) -> list[Value]:
    """Each value once, where it comes first; schemas cannot be hashed."""
    found: list[Value] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found


def pointer(reference: str) -> list[str] | None:
    """The steps of a reference inside the document, decoded; None when it leads out of it."""
    if not reference.startswith("#/"):
        return None
    return [unquote(step).replace("~1", "/").replace("~0", "~") for step in reference[2:].split("/")]


def resolve(spec: Spec, node: dict[str, Any], where: str) -> dict[str, Any]:
    """Follow ``$ref`` until there is none.

    Raises:
        Unrepairable: it leads nowhere, out of the document or in a circle.
    """
    seen: list[str] = []
    while "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise Unrepairable(where, f"the reference {reference} leads back to itself")
        seen.append(reference)
        steps = pointer(reference)
        if steps is None:
            raise Unrepairable(where, f"the reference {reference} leads out of the document")
        target: Any = spec
        for step in steps:
            if isinstance(target, dict) and "$ref" in target and step not in target:
                target = resolve(spec, target, where)
            target = _inside(target, step)
        if not isinstance(target, dict):
            raise Unrepairable(where, f"the reference {reference} leads nowhere")
        node = target
    return node


def _inside(node: Any, step: str) -> Any:
    if isinstance(node, list):
        return node[int(step)] if step.isdigit() and int(step) < len(node) else None
    return node.get(step) if isinstance(node, dict) else None


def contents(spec: Spec) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every ``content`` object of requests and answers that stands in the document itself, not behind a reference."""
    for operation in operations(spec):
        body = operation.data.get("requestBody")
        if isinstance(body, dict) and isinstance(body.get("content"), dict):
            yield f"{operation.key} body", body["content"]
        for status, answer in operation.data.get("responses", {}).items():
            if isinstance(answer, dict) and isinstance(answer.get("content"), dict):
                yield f"{operation.key} {status}", answer["content"]
    components = spec.get("components", {})
    for section in ("requestBodies", "responses"):
        for name, holder in components.get(section, {}).items():
            if isinstance(holder, dict) and isinstance(holder.get("content"), dict):
                yield f"{section}/{name}", holder["content"]


def parameters(spec: Spec) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every parameter that stands in the document itself, with its place."""
    for operation in operations(spec):
        for parameter in operation.data.get("parameters", []):
            if isinstance(parameter, dict) and "$ref" not in parameter:
                yield f"{operation.key} ?{parameter.get('name')}", parameter
    for name, parameter in spec.get("components", {}).get("parameters", {}).items():
        if isinstance(parameter, dict):
            yield f"parameters/{name}", parameter


def roots(spec: Spec) -> Iterator[tuple[str, Schema]]:
    """Every place outside of schemas where a schema starts."""
    yield from spec.get("components", {}).get("schemas", {}).items()
    for where, parameter in parameters(spec):
        if "schema" in parameter:
            yield where, parameter["schema"]
    for where, content in contents(spec):
        for media in content.values():
            if isinstance(media, dict) and "schema" in media:
                yield where, media["schema"]


def below(where: str, schema: Schema) -> Iterator[tuple[str, Schema]]:
    """A schema and every schema inside it; references are not followed."""
    if not isinstance(schema, dict):
        raise Unrepairable(where, f"a schema is an object, this one is {type(schema).__name__}")
    yield where, schema
    properties = schema.get("properties", {})
    if not isinstance(properties, dict):
        raise Unrepairable(where, "`properties` is no object")
    for name, child in properties.items():
        yield from below(f"{where}/{name}", child)
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from below(where if keyword == "items" else f"{where}/*", schema[keyword])
    for keyword in COMBINATORS:
        members = schema.get(keyword, [])
        if not isinstance(members, list):
            raise Unrepairable(where, f"`{keyword}` is no list")
        for member in members:
            yield from below(where, member)


def schemas(spec: Spec) -> list[tuple[str, Schema]]:
    """Every schema of the document with its place; a list, so that a repair may edit while it goes through."""
    return [found for where, schema in roots(spec) for found in below(where, schema)]
