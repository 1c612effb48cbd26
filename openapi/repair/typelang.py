"""The little language in which the tables write types: ``list[Position] | null``."""

from __future__ import annotations

import ast
from collections.abc import Collection
from typing import Any

from .walk import Schema, Unrepairable

WORDS: dict[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "object": {"type": "object"},
    "any": {},
}


class NotApplied(Unrepairable):
    """A correction that does not fit the document as it is now: it is left out and reported."""


def schema_for(written: Any, components: Collection[str], where: str) -> Schema:
    """Return the schema for a type, or a mapping as it stands.

    Raises:
        NotApplied: it names a component that does not exist.
        Unrepairable: it is no type.
    """
    if isinstance(written, dict):
        return dict(written)
    try:
        return _read(ast.parse(str(written), mode="eval").body, components)
    except LookupError as error:
        raise NotApplied(where, f"{written!r}: {error.args[0]}") from error
    except (SyntaxError, ValueError) as error:
        raise Unrepairable(where, f"{written!r} is no type: {error}") from error


def _read(node: ast.expr, components: Collection[str]) -> Schema:
    match node:
        case ast.BinOp(op=ast.BitOr()):
            return _either(_members(node), components)
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return {"type": "array", "items": _read(inner, components)}
        case ast.Subscript(value=ast.Name(id="dict"), slice=inner):
            return {"type": "object", "additionalProperties": _read(inner, components)}
        case ast.Name(id=name) if name in WORDS:
            return dict(WORDS[name])
        case ast.Name(id=name) if name in components:
            return {"$ref": f"#/components/schemas/{name}"}
        case ast.Name(id=name):
            raise LookupError(f"no component is called {name}")
    raise ValueError(f"{ast.unparse(node)} is not of the language")


def _members(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp):
        return [*_members(node.left), *_members(node.right)]
    return [node]


def _either(nodes: list[ast.expr], components: Collection[str]) -> Schema:
    telling = [node for node in nodes if not is_null(ast.unparse(node))]
    members = [_read(node, components) for node in telling]
    schema = members[0] if len(members) == 1 else {"anyOf": members}
    return with_null(schema) if len(telling) < len(nodes) else schema


def is_null(written: Any) -> bool:
    """Tell whether a type is ``null`` alone; YAML reads the bare word as None."""
    return written is None or written == "null"


def with_null(schema: Schema) -> Schema:
    """Return the schema with null allowed."""
    return {"allOf": [schema], "nullable": True} if "$ref" in schema else {**schema, "nullable": True}


def type_text(schema: Schema) -> str:
    """Return a schema in the little language; nested objects are ``object``, enumerations their type."""
    if "$ref" in schema:
        text = str(schema["$ref"]).removeprefix("#/components/schemas/")
    elif schema.get("oneOf") or schema.get("anyOf"):
        text = " | ".join(type_text(member) for member in schema.get("oneOf") or schema["anyOf"])
    elif len(schema.get("allOf", [])) == 1 and "properties" not in schema:
        text = type_text(schema["allOf"][0])
    elif schema.get("type") == "array":
        text = f"list[{type_text(schema.get('items') or {})}]"
    elif isinstance(extra := schema.get("additionalProperties"), dict) and "properties" not in schema:
        text = f"dict[{type_text(extra)}]"
    elif "allOf" in schema or schema.get("type") == "object":
        text = "object"
    else:
        text = next((word for word, known in WORDS.items() if known.get("type") == schema.get("type")), "any")
    return f"{text} | null" if schema.get("nullable") else text
