"""Repairs of references between schemas."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from .objects import REF
from .walk import Schema, Spec, Unrepairable, below, resolve, schemas

Places = Iterator[str]


def look_references_up(spec: Spec) -> Places:
    """A reference into the middle of the document becomes a copy of what stands there.

    One that leads nowhere is to the component of that name in other case, else to anything.
    """
    components = spec.setdefault("components", {}).setdefault("schemas", {})
    for where, schema in schemas(spec):
        if "$ref" not in schema:
            continue
        name = str(schema["$ref"]).rsplit("/", 1)[-1]
        if schema["$ref"] == f"#/components/schemas/{name}" and name in components:
            continue
        twins = [other for other in components if other.lower() == name.lower()]
        copied = _copy_of(spec, schema, where)
        schema.clear()
        schema.update(copied or ({"$ref": f"#/components/schemas/{twins[0]}"} if twins else {}))
        yield where


def _copy_of(spec: Spec, schema: Schema, where: str) -> Schema:
    """What a reference leads to, without what is no component inside it; empty when it leads nowhere."""
    try:
        found = copy.deepcopy(resolve(spec, schema, where))
    except Unrepairable:
        return {}
    for _, inner in below(where, found):
        if "$ref" in inner and inner["$ref"].removeprefix(REF) not in spec["components"]["schemas"]:
            inner.clear()
    return found


def let_references_stand_alone(spec: Spec) -> Places:
    """Keywords beside ``$ref`` mean nothing in OpenAPI 3.0, and some tools obey them."""
    for where, schema in schemas(spec):
        if "$ref" in schema and len(schema) > 1:
            nullable = schema.get("nullable") is True
            kept = {"$ref": schema["$ref"]}
            schema.clear()
            schema.update({"allOf": [kept], "nullable": True} if nullable else kept)
            yield where
