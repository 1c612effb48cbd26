"""See through references and ``allOf`` to the object a schema describes."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from urllib.parse import unquote

from .walk import Schema, Spec, Unrepairable, distinct

REF = "#/components/schemas/"


class Placed(NamedTuple):
    """A schema and the place in the document where it stands; the place is what names are kept by."""

    schema: Schema
    where: str


class Fields(NamedTuple):
    """The object that a schema describes, all inheritance resolved."""

    fields: dict[str, Placed]
    required: frozenset[str]
    extra: Placed | None


def component(spec: Spec, name: str) -> Schema:
    """Return a component by its name."""
    found: Schema = spec["components"]["schemas"][name]
    return found


def fields_of(spec: Spec, schema: Schema, where: str, depth: int = 0) -> Fields | None:
    """Return the object a schema describes, or None when it describes something else.

    Of a field that several members of ``allOf`` declare the last one counts; when it would lose fields of an
    earlier one, both count.
    """
    if depth > 50:
        raise Unrepairable(where, "the schema contains itself through allOf")
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(REF)
        return fields_of(spec, _as_parent(spec, name) if depth else component(spec, name), name, depth + 1)
    if "oneOf" in schema or "anyOf" in schema:
        return None
    parts = [fields_of(spec, member, where, depth + 1) for member in schema.get("allOf", [])]
    if schema.get("type") == "object" or "properties" in schema:
        extra = schema.get("additionalProperties")
        parts.append(
            Fields(
                {name: Placed(child, f"{where}/{name}") for name, child in schema.get("properties", {}).items()},
                frozenset(schema.get("required", [])),
                Placed(extra, f"{where}/*") if isinstance(extra, dict) and extra else None,
            )
        )
    known = [part for part in parts if part is not None]
    if not parts or len(known) < len(parts):
        return None
    merged = Fields({}, frozenset(), None)
    for part in known:
        fields = dict(merged.fields)
        for name, placed in part.fields.items():
            fields[name] = _later(spec, fields[name], placed) if name in fields else placed
        merged = Fields(fields, merged.required | part.required, part.extra or merged.extra)
    return merged


def _later(spec: Spec, first: Placed, last: Placed) -> Placed:
    if not last.schema or first.schema == last.schema:
        return first
    before, after = fields_of(spec, *first), fields_of(spec, *last)
    if before is not None and after is not None and before.fields.keys() - after.fields.keys():
        return Placed({"allOf": [first.schema, last.schema]}, last.where)
    return last


def alternatives(spec: Spec, schema: Schema) -> list[Schema]:
    """Return the members of a choice, each together with what is said beside it; empty when there is no choice."""
    described = "properties" in schema or isinstance(schema.get("additionalProperties"), dict)
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            if not described and not schema.get("allOf") and not (keyword == "oneOf" and schema.get("anyOf")):
                return list(schema[keyword])
            shared = {key: value for key, value in schema.items() if key not in (keyword, "nullable", "discriminator")}
            return [
                choice if _has_all_of(spec, choice, shared) else {"allOf": [shared, choice]}
                for choice in schema[keyword]
            ]
    members = schema.get("allOf", [])
    if fields_of(spec, schema, "") is not None:
        return []
    if members and described:
        members = [
            *members,
            {key: value for key, value in schema.items() if key not in ("allOf", "nullable", "discriminator")},
        ]
    for index, member in enumerate(members):
        choices = alternatives(spec, _target(spec, member))
        if choices:
            rest = members[:index] + members[index + 1 :]
            return [{"allOf": [*rest, choice]} for choice in choices] if rest else choices
    return []


def _has_all_of(spec: Spec, choice: Schema, shared: Schema) -> bool:
    """Tell whether a member of a choice has inherited already what is said beside the choice."""
    own, beside = fields_of(spec, choice, ""), fields_of(spec, shared, "")
    return bool(
        own
        and beside
        and beside.required <= own.required
        and all(name in own.fields and own.fields[name].schema == one.schema for name, one in beside.fields.items())
    )


def _as_parent(spec: Spec, name: str) -> Schema:
    """A component as its children inherit it: one that chooses between its own children brings only its fields."""
    schema = component(spec, name)
    choices = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    children = _children(spec, name) if choices else {}
    if not any(_target(spec, choice) in children.values() for choice in choices):
        return schema
    return {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "discriminator")}


def _children(spec: Spec, parent: str) -> dict[str, Schema]:
    """The components that inherit from one directly."""
    reference = f"{REF}{parent}"
    return {
        name: schema
        for name, schema in spec["components"].get("schemas", {}).items()
        if isinstance(schema, dict) and reference in _parents(schema)
    }


def _parents(schema: Schema) -> list[str]:
    """The references that a schema inherits from, also those that stand in an ``allOf`` inside of its own."""
    members = schema.get("allOf", [])
    return [one["$ref"] for one in members if "$ref" in one] + [ref for one in members for ref in _parents(one)]


def family(spec: Spec, name: str) -> list[str]:
    """The components that a reference to one with a ``discriminator`` may mean: its heirs, and those it names."""
    told = component(spec, name).get("discriminator")
    if not isinstance(told, dict):
        return []
    found = [target for target in targets(told).values() if target in spec["components"]["schemas"]]
    waiting = [name]
    while waiting:
        fresh = [child for child in _children(spec, waiting.pop()) if child not in found]
        found += fresh
        waiting += fresh
    return [one for one in distinct(found) if one != name]


def targets(told: Schema) -> dict[str, str]:
    """The component that each listed value of a discriminator leads to: by its name, a reference, or a file's name."""
    mapping = told.get("mapping")
    given = mapping.items() if isinstance(mapping, dict) else ()
    return {
        str(value): re.sub(r"\.(json|ya?ml)$", "", unquote(str(target)).rpartition("/")[2]) for value, target in given
    }


def told_by(spec: Spec, schema: Schema) -> Schema | None:
    """The ``discriminator`` of the choice that ``alternatives`` finds."""
    if not (schema.get("oneOf") or schema.get("anyOf")):
        parts = [_target(spec, member) for member in schema.get("allOf", [])]
        return next((told_by(spec, part) for part in parts if alternatives(spec, part)), None)
    told = schema.get("discriminator")
    return told if isinstance(told, dict) and told.get("propertyName") else None


def _target(spec: Spec, schema: Schema) -> Schema:
    seen: set[str] = set()
    while "$ref" in schema and schema["$ref"] not in seen:
        seen.add(schema["$ref"])
        schema = component(spec, schema["$ref"].removeprefix(REF))
    return schema


def says_nothing(schema: Schema) -> bool:
    """Tell whether a schema is an object about which nothing is said."""
    extra = schema.get("additionalProperties")
    return schema.get("type") == "object" and not schema.get("properties") and not (isinstance(extra, dict) and extra)


def is_enumeration(schema: dict[str, Any]) -> bool:
    """Tell whether a schema lists its values."""
    return bool(schema.get("enum")) and schema.get("type") in ("string", "integer")
