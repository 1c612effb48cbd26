"""What the document's own examples say about its schemas: pair every example value with the schema it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .objects import REF
from .walk import COMBINATORS, Schema, Spec, below, contents, schemas, unnamed

Evidence = dict[int, list[Any]]


def observed(spec: Spec) -> Evidence:
    """The example values of every schema, keyed by ``id`` of the schema object.

    Only valid while nothing of the document is copied: take it, use it, drop it.
    """
    evidence: Evidence = {}
    for _, content in contents(spec):
        for media in content.values():
            if isinstance(media, dict) and isinstance(media.get("schema"), dict):
                for value in _examples(spec, media):
                    _pair(spec, media["schema"], value, evidence, 0)
    for _, schema in schemas(spec):
        if "example" in schema:
            _pair(spec, schema, schema["example"], evidence, 0)
        for value in schema["examples"] if isinstance(schema.get("examples"), list) else ():
            _pair(spec, schema, value, evidence, 0)
    return evidence


class Before:
    """What the last edition says of a place: the second witness, for a document that gives no examples.

    ``x-before`` of the document holds that edition while it is repaired.
    """

    def __init__(self, spec: Spec) -> None:
        self._components = spec.get("components", {}).get("schemas", {})
        self._said: dict[tuple[str, str], list[Schema]] = {}
        for where, schema in schemas(spec["x-before"]) if spec.get("x-before") else ():
            self._said.setdefault(_spot(where, schema), []).append(schema)

    def of(self, where: str, schema: Schema) -> Schema:
        """What the last edition has there, if it is of the same type and all it names still exists; else ``{}``."""
        said = self._said.get(_spot(where, schema), [])
        # Lists inside of lists share one place: each asks once, the outer one first.
        found = said.pop(0) if len(said) > 1 else said[0] if said else {}
        names = [inner["$ref"].removeprefix(REF) for _, inner in below(where, found) if "$ref" in inner]
        return found if all(name in self._components for name in names) else {}


def _spot(where: str, schema: Schema) -> tuple[str, str]:
    return unnamed(where), str(schema.get("type"))


def _examples(spec: Spec, media: dict[str, Any]) -> Iterator[Any]:
    if "example" in media:
        yield from _unwrapped(media["example"])
    named = media.get("examples")
    shared = spec.get("components", {}).get("examples", {})
    for example in named.values() if isinstance(named, dict) else ():
        if isinstance(example, dict):
            found = shared.get(str(example["$ref"]).rsplit("/", 1)[-1], {}) if "$ref" in example else example
            if "value" in found:
                yield found["value"]


def _unwrapped(example: Any) -> Iterator[Any]:
    """Some examples are written as if they were the plural keyword: ``{"success": {"value": ...}}``."""
    if isinstance(example, dict) and example and all(isinstance(v, dict) and "value" in v for v in example.values()):
        yield from (named["value"] for named in example.values())
    else:
        yield example


def _pair(spec: Spec, schema: Schema, value: Any, evidence: Evidence, depth: int, member: bool = False) -> None:
    if depth > 40 or not isinstance(schema, dict):
        return
    if "$ref" in schema:
        target = spec.get("components", {}).get("schemas", {}).get(str(schema["$ref"]).rsplit("/", 1)[-1])
        if isinstance(target, dict):
            _pair(spec, target, value, evidence, depth + 1, member)
        return
    # An object that a combinator puts together says nothing certain about the keys of one member.
    if not (member and isinstance(value, dict)):
        evidence.setdefault(id(schema), []).append(value)
    for keyword in COMBINATORS:
        for part in schema.get(keyword, []) if isinstance(schema.get(keyword), list) else ():
            _pair(spec, part, value, evidence, depth + 1, member=True)
    if isinstance(value, list):
        inside = schema.get("items")
        for item in value:
            _pair(spec, inside, item, evidence, depth + 1) if isinstance(inside, dict) else None
    elif isinstance(value, dict):
        declared = schema.get("properties") if isinstance(schema.get("properties"), dict) else {}
        extra = schema.get("additionalProperties")
        for key, item in value.items():
            child = (declared or {}).get(key, extra)
            if isinstance(child, dict):
                _pair(spec, child, item, evidence, depth + 1)


def schema_of(values: list[Any]) -> Schema:
    """The narrowest schema that all these JSON values fit; ``{}`` when nothing is known."""
    kinds = {_kind(value) for value in values}
    nullable = "null" in kinds
    kinds.discard("null")
    if kinds == {"integer", "number"}:
        kinds = {"number"}
    if len(kinds) != 1:
        return {}
    kind = kinds.pop()
    schema: Schema = {"type": kind}
    values = [value for value in values if value is not None]
    if kind == "array":
        schema["items"] = schema_of([item for value in values for item in value])
    if kind == "object":
        names = sorted({name for value in values for name in value})
        schema["properties"] = {name: schema_of([value[name] for value in values if name in value]) for name in names}
    if nullable:
        schema["nullable"] = True
    return schema


def _kind(value: Any) -> str:
    for python, name in ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, python):
            return name
    return "null" if value is None else "object"
