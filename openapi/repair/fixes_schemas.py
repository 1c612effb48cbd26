"""Repairs of the schemas themselves."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from .evidence import Before, observed, schema_of
from .newer import split_types
from .walk import COMBINATORS, Schema, Spec, distinct, look, schemas

Places = Iterator[str]

TYPES = ("string", "integer", "number", "boolean", "array", "object")
OTHER_WORDS = {
    "str": "string", "text": "string", "date": "string", "date-time": "string", "char": "string", "file": "string",
    "int": "integer", "int32": "integer", "int64": "integer", "long": "integer",
    "float": "number", "double": "number", "decimal": "number", "bool": "boolean",
    "list": "array", "map": "object", "dict": "object", "json": "object",
}  # fmt: skip
OF_MAPS = {"properties", "additionalProperties", "allOf", "oneOf", "anyOf"}
UNTOLD = ("null", "any", "mixed", "")
# Keywords of a member of ``allOf`` that say nothing of its form.
FORMLESS = {
    "description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml",
    "default", "nullable", "required", "minProperties", "maxProperties", "minItems", "maxItems", "uniqueItems",
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
}  # fmt: skip
SAMPLE_KEY = re.compile(r"\{.*\}|[UDF]{1,2}\d{5,9}(\..*)?|\d{6,8}|\d{4}-\d\d-\d\d")


def say_types_in_openapi_words(spec: Spec) -> Places:
    """``int``, ``["string", "null"]``, ``const`` and the like, in the words of OpenAPI 3.0."""
    for where, schema in schemas(spec):
        if "const" in schema:
            schema["enum"] = [schema.pop("const")]
            yield where
        for keyword in ("oneOf", "anyOf"):
            nulls = [member for member in schema.get(keyword, []) if _is_null(member)]
            if nulls:
                schema[keyword] = [member for member in schema[keyword] if member not in nulls]
                schema["nullable"] = True
                for member in nulls:
                    member.clear()
                yield where
        if isinstance(schema.get("nullable"), str):
            schema["nullable"] = schema["nullable"].lower() == "true"
            yield where
        kind = schema.get("type")
        if kind is None or (isinstance(kind, str) and kind in TYPES):
            continue
        kinds = [OTHER_WORDS.get(str(word).lower(), str(word).lower()) for word in _as_list(kind)]
        if "null" in kinds:
            schema["nullable"] = True
        if strange := [word for word in kinds if word not in (*TYPES, *UNTOLD)]:
            look(spec, where, f"nobody here knows the type {' or '.join(strange)}")
        kinds = sorted({word for word in kinds if word in TYPES})
        del schema["type"]
        if len(kinds) == 1:
            schema["type"] = kinds[0]
        elif kinds:
            schema["anyOf"] = [{"type": word} for word in kinds]
        yield where


def wrap_rows(spec: Spec) -> Places:
    """``properties`` directly under ``type: array`` describe its items, and what has items is an array."""
    for where, schema in schemas(spec):
        if (
            "items" in schema
            and schema.get("type") is None
            and not schema.keys() & {"properties", "$ref", *COMBINATORS}
        ):
            schema["type"] = "array"
            yield where
        if "items" in schema and schema.get("type") == "object" and not schema.keys() & OF_MAPS:
            look(spec, where, "has items and says that it is an object; both are read")
            schema["type"] = ["array", "object"]
            split_types(schema)
            yield where
        if schema.get("type") == "array" and "properties" in schema:
            row: Schema = {"type": "object", "properties": schema.pop("properties")}
            for keyword in ("required", "additionalProperties"):
                if keyword in schema:
                    row[keyword] = schema.pop(keyword)
            schema.setdefault("items", row)
            yield where


def say_objects_are_objects(spec: Spec) -> Places:
    """``properties`` without ``type``, or under a scalar type, make an object."""
    for where, schema in schemas(spec):
        described = "properties" in schema or isinstance(schema.get("additionalProperties"), dict)
        if described and schema.get("type") != "object" and not any(word in schema for word in COMBINATORS):
            schema["type"] = "object"
            schema.pop("enum", None)
            yield where


def open_sample_keys(spec: Spec) -> Places:
    """Property names that are samples (``U1234567``, ``{filter key}``, ``20230817``) stand for dynamic keys.

    So does the one property of an object whose examples never use its name, but use others; without examples the
    last edition decides.
    """
    seen, before = observed(spec), Before(spec)
    for where, schema in schemas(spec):
        declared = schema.get("properties")
        if not declared or "additionalProperties" in schema:
            continue
        samples = [name for name in declared if SAMPLE_KEY.fullmatch(name)]
        if not samples and len(declared) == 1:
            name = next(iter(declared))
            was = {} if id(schema) in seen else before.of(where, schema)
            was_map = isinstance(was.get("additionalProperties"), dict) and "properties" not in was
            if was_map or (name and _is_never_used(name, schema, seen)):
                samples = [name]
        if samples:
            values = [declared.pop(name) for name in samples]
            forms = distinct(values)
            schema["additionalProperties"] = forms[0] if len(forms) == 1 else {"anyOf": forms}
            if not declared:
                del schema["properties"]
            schema["required"] = [name for name in schema.get("required", []) if name not in samples]
            if not schema["required"]:
                del schema["required"]
            yield where


def _is_never_used(name: str, schema: Schema, seen: dict[int, list[Any]]) -> bool:
    examples = [value for value in seen.get(id(schema), []) if isinstance(value, dict) and value]
    # Both arms hold for a category tree and a schedule by date; an error object has one key, and its examples use it.
    return len(examples) > 0 and all(name not in value and len(value) >= 2 for value in examples)


def say_what_arrays_hold(spec: Spec) -> Places:
    """Give every array that says nothing of its items what the document's own examples show.

    Without examples it gets what the last edition knew, else ``{}``.
    """
    seen, before = observed(spec), Before(spec)
    for where, schema in schemas(spec):
        if schema.get("type") == "array" and not isinstance(schema.get("items"), dict):
            values = [item for value in seen.get(id(schema), []) if isinstance(value, list) for item in value]
            schema["items"] = schema_of(values) if values else copy.deepcopy(before.of(where, schema).get("items", {}))
            yield where


def tell_booleans_from_texts(spec: Spec) -> Places:
    """A boolean with an enumeration of texts is a boolean."""
    for where, schema in schemas(spec):
        if schema.get("type") == "boolean" and "enum" in schema:
            del schema["enum"]
            yield where


def type_enumerations_by_their_values(spec: Spec) -> Places:
    """An enumeration is of the type that its values have; one of several types is none."""
    for where, schema in schemas(spec):
        if "enum" not in schema or "properties" in schema or schema.get("type") in ("array", "object"):
            continue
        values = [value for value in _as_list(schema["enum"]) if value is not None]
        kind = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
        kinds = {kind.get(type(value), "object") for value in values}
        if len(kinds) != 1 or kinds <= {"number", "object", "boolean", "array"}:
            if None in schema.pop("enum"):
                schema["nullable"] = True
            if kinds and kinds <= {"number", "integer"}:
                schema["type"] = "number"
            elif len(kinds) == 1:
                schema["type"] = min(kinds)
            elif kinds and "type" in schema and not schema.keys() & {*COMBINATORS}:
                del schema["type"]
                schema["anyOf"] = [{"type": one} for one in sorted(kinds)]
            yield where
        elif schema.get("type") != (found := kinds.pop()):
            schema["type"] = found
            schema.pop("format", None)
            yield where


def move_enumerations_to_items(spec: Spec) -> Places:
    """An enumeration beside ``type: array`` lists the values of its items."""
    for where, schema in schemas(spec):
        if schema.get("type") == "array" and "enum" in schema:
            values = schema.pop("enum")
            items = schema.get("items")
            if isinstance(items, dict) and items.get("type") in ("string", "integer", None) and "$ref" not in items:
                flat = [value for value in _as_list(values) if isinstance(value, str | int)]
                items["enum"] = items.get("enum", flat)
                items.setdefault("type", "string")
            yield where


def drop_empty_members(spec: Spec) -> Places:
    """A member of ``allOf`` that says nothing of a form is no form: what it says counts for the whole.

    A choice between such members, or of none, is no choice.
    """
    for where, schema in schemas(spec):
        for keyword in COMBINATORS:
            if keyword not in schema:
                continue
            telling = [member for member in schema[keyword] if _tells(member)]
            if keyword != "allOf" and telling:
                telling = schema[keyword]
            if len(telling) < len(schema[keyword]) or not telling:
                for member in [one for one in schema[keyword] if isinstance(one, dict) and one not in telling]:
                    if member.get("nullable") is True:
                        schema["nullable"] = True
                    if keyword == "allOf" and isinstance(member.get("required"), list):
                        schema["required"] = sorted({*schema.get("required", []), *member["required"]})
                schema[keyword] = telling
                if not telling:
                    del schema[keyword]
                yield where


def unwrap_single_members(spec: Spec) -> Places:
    """A choice between one is no choice."""
    for where, schema in schemas(spec):
        for keyword in ("oneOf", "anyOf"):
            if len(schema.get(keyword, [])) == 1 and "properties" not in schema:
                schema.setdefault("allOf", []).extend(schema.pop(keyword))
                yield where


def require_what_is_declared(spec: Spec) -> Places:
    """``required`` names properties: one in other case is corrected, one that is not declared is dropped."""
    for where, schema in schemas(spec):
        # Boolean `required` inside a schema is a habit from older documents.
        if "required" in schema and not isinstance(schema["required"], list):
            del schema["required"]
            yield where
        if "required" not in schema or any(word in schema for word in COMBINATORS):
            continue
        declared = {name.lower(): name for name in schema.get("properties", {})}
        exact = [name for name in schema["required"] if name in declared.values()]
        fixed = [declared[str(name).lower()] for name in schema["required"] if str(name).lower() in declared]
        kept = sorted(set(exact) | set(fixed))
        if kept != schema["required"]:
            changed = set(kept) != set(schema["required"])
            schema["required"] = kept
            if not kept:
                del schema["required"]
            if changed:
                yield where


def _is_null(schema: Schema) -> bool:
    """Tell whether a schema is null and nothing else, as newer documents write it into a choice."""
    return (schema.get("type"), schema.get("enum")) in (("null", None), (None, [None])) or schema.get(
        "const", ""
    ) is None


def _tells(member: Any) -> bool:
    return isinstance(member, dict) and bool(member.keys() - FORMLESS)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
