"""Flat, short JSON schemas straight from the fields of pydantic models, in a form that every client accepts.

No titles, no references, no null: a field that may be missing is not required. pydantic's own schemas are longer, and
building them would delay the start noticeably.
"""

from __future__ import annotations

from collections.abc import Callable
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

from pydantic import BaseModel, WithJsonSchema
from pydantic.fields import FieldInfo

Schema = dict[str, Any]
PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    Any: {},
}
# Attribute of a constraint, and what JSON schema calls it.
BOUNDS = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}


def input_schema(model: type[BaseModel]) -> Schema:
    """The schema of arguments: with defaults, and nothing but the fields is allowed."""
    return {"additionalProperties": False, **output_schema(model, defaults=True)}


def output_schema(model: type[BaseModel], *, defaults: bool = False) -> Schema:
    """The schema of an answer and of the models in it; without defaults, which a reader does not need."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    required = [name for name, field in fields.items() if field.is_required()]
    schema: Schema = {
        "properties": {name: field_schema(field, defaults) for name, field in fields.items()},
        **({"required": required} if required else {}),
        "type": "object",
    }
    change = model.model_config.get("json_schema_extra")
    if callable(change):
        cast("Callable[[Schema], None]", change)(schema)
    return schema


def field_schema(field: FieldInfo, defaults: bool) -> Schema:
    """The schema of one field."""
    schema = refined(type_schema(field.annotation, defaults), field.metadata, field.description)
    # A default that says nothing is left out: it costs a model five tokens, and some clients accept no default at all.
    if not defaults or field.is_required() or field.default in (None, "", 0):
        return schema
    return {"default": field.default, **schema}


def type_schema(kind: Any, defaults: bool) -> Schema:
    """The schema of a type; ``X | None`` is ``X``.

    Raises:
        TypeError: a type that no tool uses yet.
    """
    if kind in PLAIN:
        return dict(PLAIN[kind])
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return output_schema(kind, defaults=defaults)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        of_field = [item for item in inner[1:] if isinstance(item, FieldInfo)]
        metadata = [item for item in inner[1:] if not isinstance(item, FieldInfo)]
        metadata += [item for field in of_field for item in field.metadata]
        description = next((field.description for field in of_field if field.description), None)
        return refined(type_schema(inner[0], defaults), metadata, description)
    if origin in (Union, UnionType) and NoneType in inner:
        arms = [type_schema(arm, defaults) for arm in inner if arm is not NoneType]
        return arms[0] if len(arms) == 1 else {"anyOf": arms}
    if origin is Literal:
        listed: Schema = {"enum": list(inner)} if len(inner) > 1 else {"const": inner[0]}
        return {**listed, "type": "string"} if defaults or len(inner) == 1 else listed
    if origin is list:
        return {"items": type_schema(inner[0], defaults), "type": "array"}
    if origin is dict:
        values = type_schema(inner[1], defaults)
        return {"additionalProperties": values, "type": "object"} if values else {"type": "object"}
    raise TypeError(f"{kind} has no schema here.")


def refined(schema: Schema, metadata: list[Any], description: str | None) -> Schema:
    """A schema with what stands beside its type."""
    for item in metadata:
        if isinstance(item, WithJsonSchema):
            schema = dict(item.json_schema or {})
        for bound, name in BOUNDS.items():
            if (limit := getattr(item, bound, None)) is not None:
                schema[name] = limit
    return {**schema, "description": description} if description else schema
