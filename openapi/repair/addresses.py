"""Find the places that corrections.yaml speaks of, such as ``Component/field`` and ``METHOD path 200/field``."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from .objects import REF
from .walk import COMBINATORS, Schema, Spec


def find(spec: Spec, address: str, through: bool) -> Iterator[dict[str, Any]]:
    """The schemas (or the operation) at an address; ``through`` goes on to the object behind references and arrays."""
    start, _, rest = _start(spec, address)
    steps = rest.split("/") if rest else []
    places = [start] if start is not None else []
    for step in steps:
        places = [child for place in places for child in _children(spec, place, step)]
    seen: set[int] = set()
    for found in (inner for place in places for inner in (_objects(spec, place) if through else [place])):
        if id(found) not in seen:
            seen.add(id(found))
            yield found


def _start(spec: Spec, address: str) -> tuple[dict[str, Any] | None, str, str]:
    words = address.split(" ", 2)
    if len(words) == 1:
        name, _, rest = address.partition("/")
        return spec["components"]["schemas"].get(name), name, rest
    operation = spec["paths"].get(words[1], {}).get(words[0].lower())
    if operation is None or len(words) == 2:
        return operation, address, ""
    place, _, rest = words[2].partition("/")
    if place.startswith("?"):
        found = [p for p in operation.get("parameters", []) if p["name"] == place[1:]]
        return (found[0]["schema"] if found else None), place, rest
    holder = operation.get("requestBody") if place == "body" else operation["responses"].get(place)
    if isinstance(holder, dict) and "$ref" in holder:
        # What is behind the reference belongs to other operations too.
        _, _, section, name = holder["$ref"].split("/")
        holder = copy.deepcopy(spec["components"][section][name])
        if place == "body":
            operation["requestBody"] = holder
        else:
            operation["responses"][place] = holder
    if holder is None:
        return None, place, rest
    if not holder.get("content"):
        holder["content"] = {"application/json": {"schema": {}}}
    media = [media for kind, media in holder["content"].items() if "json" in kind or "jwt" in kind]
    return (media or list(holder["content"].values()))[0].setdefault("schema", {}), place, rest


def _objects(spec: Spec, schema: Schema) -> Iterator[Schema]:
    """The schema, or the objects behind its references, items and members."""
    if "responses" in schema:
        yield schema
    elif "$ref" in schema:
        yield from _objects(spec, spec["components"]["schemas"][schema["$ref"].removeprefix(REF)])
    elif schema.get("type") == "array":
        yield from _objects(spec, schema["items"])
    elif not schema.get("properties") and any(word in schema for word in COMBINATORS):
        for word in COMBINATORS:
            for member in schema.get(word, []):
                yield from _objects(spec, member)
    else:
        yield schema


def _children(spec: Spec, schema: Schema, step: str) -> Iterator[Schema]:
    for place in _objects(spec, schema):
        for word in COMBINATORS:
            for member in place.get(word, []):
                yield from _children(spec, member, step)
        properties = place.get("properties", {})
        if step == "*":
            yield from properties.values()
            if isinstance(place.get("additionalProperties"), dict):
                yield place["additionalProperties"]
        elif step in properties:
            yield properties[step]
