"""Repairs of references between schemas."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from .objects import REF
from .walk import Schema, Spec, Unrepairable, below, look, pointer, resolve, schemas

Places = Iterator[str]


def look_references_up(spec: Spec) -> Places:
    """A reference into the middle of the document becomes a copy of what stands there.

    One that leads nowhere is to the component of that name in other case, else to anything, and is reported.
    """
    components = spec.setdefault("components", {}).setdefault("schemas", {})
    for where, schema in schemas(spec):
        if "$ref" not in schema:
            continue
        reference = str(schema["$ref"])
        steps = pointer(reference) or [reference]
        name = steps[-1]
        if name in components and reference == f"{REF}{name}":
            continue
        if len(steps) == 3 and steps[:2] == ["components", "schemas"] and name in components:
            schema["$ref"] = f"{REF}{name}"
            yield where
            continue
        lower = name.lower() if reference.startswith("#/") else ""
        twins = [other for other in components if other.lower() == lower]
        copied = _copy_of(spec, schema, where)
        if copied is None and not twins:
            look(spec, where, f"the reference {reference} leads {'nowhere' if lower else 'out of the document'}")
        beside = {word: said for word, said in schema.items() if word == "nullable"}
        schema.clear()
        schema.update(copied or ({"$ref": f"{REF}{twins[0]}"} if twins else {}))
        schema.update(beside if "$ref" not in schema else {})
        yield where


def _copy_of(spec: Spec, schema: Schema, where: str) -> Schema | None:
    """What a reference leads to, without what is no component inside it; None when it leads nowhere."""
    try:
        found = copy.deepcopy(resolve(spec, schema, where))
    except Unrepairable as problem:
        return {} if "leads back" in problem.why else None
    for _, inner in below(where, found):
        if "$ref" in inner and (pointer(inner["$ref"]) or [""])[-1] not in spec["components"]["schemas"]:
            look(spec, where, f"the reference {inner['$ref']} inside what it refers to is not followed")
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
