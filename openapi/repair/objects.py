"""See through references and ``allOf`` to the object a schema describes."""

from __future__ import annotations

from typing import Any, NamedTuple

from .walk import Schema, Spec, Unrepairable

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
        return fields_of(spec, component(spec, name), name, depth + 1)
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
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            described = "properties" in schema or isinstance(schema.get("additionalProperties"), dict)
            if not described and not schema.get("allOf"):
                return list(schema[keyword])
            shared = {key: value for key, value in schema.items() if key not in (keyword, "nullable")}
            return [{"allOf": [shared, choice]} for choice in schema[keyword]]
    members = schema.get("allOf", [])
    if fields_of(spec, schema, "") is not None:
        return []
    for index, member in enumerate(members):
        choices = alternatives(spec, _target(spec, member))
        if choices:
            rest = members[:index] + members[index + 1 :]
            return [{"allOf": [*rest, choice]} for choice in choices] if rest else choices
    return []


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
