"""Bring what OpenAPI 3.1 and JSON Schema 2020-12 can say down to the words of OpenAPI 3.0, which all later steps read.

What only narrows values (``not``, ``dependentRequired``, ``contains``) goes; what carries types or fields is written
in older words; a keyword that nobody knows is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from .objects import REF
from .walk import METHODS, Schema, Spec, distinct, look, pointer

MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
SINGLES = (
    "items", "additionalProperties", "additionalItems", "unevaluatedItems", "unevaluatedProperties", "not", "if",
    "then", "else", "contains", "propertyNames", "contentSchema",
)  # fmt: skip
NAMED = (
    "responses", "parameters", "requestBodies", "headers", "callbacks", "pathItems", "content", "encoding", "paths",
)  # fmt: skip
NO_SCHEMAS = ("example", "examples", "default", "enum", "const", "mapping", "securitySchemes", "links", "info", "tags")
# Say nothing of types, or nothing that a reader of answers could use.
NARROWING = (
    "$schema", "$id", "$anchor", "$comment", "$vocabulary", "$dynamicAnchor", "$recursiveAnchor", "$defs", "if", "then",
    "else", "definitions", "not", "contains", "minContains", "maxContains", "propertyNames", "dependentRequired",
    "dependentSchemas", "dependencies", "prefixItems", "additionalItems", "unevaluatedItems", "unevaluatedProperties",
    "patternProperties", "contentEncoding", "contentMediaType", "contentSchema",
)  # fmt: skip
KNOWN = {
    "$ref", "type", "nullable", "properties", "required", "additionalProperties", "items", "allOf", "anyOf", "oneOf",
    "enum", "const", "default", "format", "discriminator", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties",
    "maxProperties", "readOnly", "writeOnly", "title", "description", "summary", "example", "examples", "externalDocs",
    "xml", "deprecated",
}  # fmt: skip
OF_ARRAYS = ("items", "minItems", "maxItems", "uniqueItems")
OF_OBJECTS = ("properties", "required", "additionalProperties", "minProperties", "maxProperties", "discriminator")
PYTHON: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def lower(spec: Spec) -> None:
    """Rewrite the document, which has components, in place.

    Raises:
        Unrepairable: something stands where OpenAPI has nothing, and may be an operation.
    """
    _Lowering(spec).run()


class _Lowering:
    """One document on its way down.

    Attributes:
        moved: where a schema stood, as steps from the document's root, to the component that it is now.
    """

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.siblings_count = str(spec.get("openapi", "")).startswith("3.1")
        self.schemas: dict[str, Any] = spec["components"]["schemas"]
        self.moved: dict[tuple[str, ...], str] = {}
        self.anchors: dict[str, tuple[str, ...]] = {}
        self.sections = {section for section, held in spec["components"].items() if isinstance(held, dict)}

    def run(self) -> None:
        if self.spec.pop("webhooks", None):
            look(self.spec, "webhooks", "IBKR calls the client there, so they are no operations of it")
        self._name_components_plainly()
        for keyword in ("$defs", "definitions"):
            self._hoist({keyword: self.spec.pop(keyword, None)}, (), "")
        roots = list(self._roots(self.spec, ()))
        for parent, key, steps in roots:
            self._hoist(parent[key], steps, key if steps[-2:-1] == ("schemas",) else "")
        # What was moved is a root of its own.
        roots += [(self.schemas, name, ("components", "schemas", name)) for name in sorted(set(self.moved.values()))]
        self._plain_references(self.spec)
        for parent, key, steps in roots:
            if key in parent:
                parent[key] = self._lowered(parent[key], steps, _place(steps))

    # --- references ---------------------------------------------------------------------------------------------------

    def _name_components_plainly(self) -> None:
        """Give components a name that can stand in a reference and in an address as it is."""
        for name in [name for name in self.schemas if not re.fullmatch(r"[\w.\-]+", name)]:
            plain = re.sub(r"[^\w.\-]+", "_", name).strip("_") or "Schema"
            plain = self._free(plain)
            self.schemas[plain] = self.schemas.pop(name)
            self.moved["components", "schemas", name] = plain

    def _free(self, name: str, owner: str = "") -> str:
        plain = name if name not in self.schemas else f"{owner}_{name}".strip("_")
        unique, number = plain, 2
        while unique in self.schemas:
            unique, number = f"{plain}_{number}", number + 1
        return unique

    def _hoist(self, node: Any, steps: tuple[str, ...], owner: str) -> None:
        """Make components of all ``$defs``, and remember anchors and ids."""
        if not isinstance(node, dict):
            return
        for keyword, sign in (("$anchor", "#"), ("$dynamicAnchor", "#"), ("$id", ""), ("id", "")):
            if isinstance(node.get(keyword), str) and (keyword != "id" or "://" in node["id"]):
                self.anchors.setdefault(f"{sign}{node[keyword]}".rstrip("#"), steps)
        for keyword, inner in list(node.items()):
            if keyword in ("$defs", "definitions") and isinstance(inner, dict):
                for name, schema in inner.items():
                    plain = self._free(re.sub(r"[^\w.\-]+", "_", name), owner)
                    self.schemas[plain] = schema
                    self.moved[*steps, keyword, name] = plain
                    self._hoist(schema, (*steps, keyword, name), plain)
            elif keyword in MAPS and isinstance(inner, dict):
                for name, schema in inner.items():
                    self._hoist(schema, (*steps, keyword, name), owner)
            elif keyword in LISTS and isinstance(inner, list):
                for index, schema in enumerate(inner):
                    self._hoist(schema, (*steps, keyword, str(index)), owner)
            elif keyword in SINGLES:
                self._hoist(inner, (*steps, keyword), owner)

    def _plain_references(self, node: Any) -> None:
        """Decode references to components outside of schemas (answers, bodies, parameters, path items, examples)."""
        if isinstance(node, list):
            for inner in node:
                self._plain_references(inner)
        if not isinstance(node, dict):
            return
        if isinstance(node.get("$ref"), str):
            steps = pointer(node["$ref"])
            if steps and len(steps) == 3 and steps[0] == "components" and steps[1] in self.sections - {"schemas"}:
                node["$ref"] = f"#/components/{steps[1]}/" + quote(steps[2].replace("~", "~0").replace("/", "~1"))
                if re.fullmatch(r"[\w.\-]+", steps[2]):
                    node["$ref"] = f"#/components/{steps[1]}/{steps[2]}"
        for key, inner in node.items():
            if key not in ("schema", "schemas", "example", "default", "enum", "const"):
                self._plain_references(inner)

    def _reference(self, reference: str, steps: tuple[str, ...], where: str) -> str:
        """A reference of a schema, to the component or the place in the document that is meant."""
        if reference in self.schemas:
            return f"{REF}{reference}"
        resource, _, fragment = reference.partition("#")
        if resource:
            if (found := self.anchors.get(resource) or self.anchors.get(resource.rsplit("/", 1)[-1])) is None:
                found = next((at for known, at in self.anchors.items() if known.endswith(f"/{resource}")), None)
            if found is None:
                return reference
            inside = pointer(f"#{fragment}") or []
            return self._to(*found, *inside) if not fragment or inside else self._anchor(fragment, reference)
        if not fragment:
            return self._to(*steps[:3])
        inside = pointer(reference) or []
        if not inside:
            return self._anchor(fragment, reference)
        if inside[0] in ("$defs", "definitions"):
            # Written from the root of the schema, as if that were a document.
            for depth in range(len(steps), -1, -1):
                if (*steps[:depth], *inside[:2]) in self.moved:
                    return self._to(*steps[:depth], *inside)
        return self._to(*inside)

    def _anchor(self, name: str, reference: str) -> str:
        return self._to(*self.anchors[f"#{name}"]) if f"#{name}" in self.anchors else reference

    def _to(self, *steps: str) -> str:
        for depth in range(len(steps), 0, -1):
            if (name := self.moved.get(steps[:depth])) is not None:
                steps = ("components", "schemas", name, *steps[depth:])
                break
        if len(steps) == 3 and steps[:2] == ("components", "schemas") and steps[2] in self.schemas:
            return f"{REF}{steps[2]}"
        return "#/" + "/".join(quote(s.replace("~", "~0").replace("/", "~1"), safe="$~") for s in steps)

    # --- where schemas stand ------------------------------------------------------------------------------------------

    def _roots(self, node: Any, steps: tuple[str, ...]) -> Iterator[tuple[Any, str, tuple[str, ...]]]:
        """Every schema outside of schemas: what holds it, under which key, and the steps from the document's root."""
        pairs = list(node.items()) if isinstance(node, dict) else []
        if isinstance(node, list):
            for index, inner in enumerate(node):
                yield from self._roots(inner, (*steps, str(index)))
        names_are_free = bool(steps) and steps[-1] in NAMED and steps[-2:-1] not in (("properties",),)
        for key, inner in pairs:
            at = (*steps, str(key))
            if names_are_free and isinstance(inner, dict):
                yield from self._roots(inner, at)
            elif at[:2] == ("components", "schemas"):
                yield from ((inner, name, (*at, name)) for name in list(inner) if isinstance(inner, dict))
            elif key == "schema":
                yield node, key, at
            elif key not in NO_SCHEMAS and not str(key).startswith("x-"):
                yield from self._roots(inner, at)

    # --- one schema ---------------------------------------------------------------------------------------------------

    def _lowered(self, node: Any, steps: tuple[str, ...], where: str) -> Any:
        """The schema in older words; false when nothing fits it."""
        if not isinstance(node, dict):
            return node
        self._lower_inside(node, steps, where)
        for keyword in ("$dynamicRef", "$recursiveRef"):
            if isinstance(node.get(keyword), str):
                node.setdefault("$ref", node.pop(keyword))
        if isinstance(node.get("$ref"), str):
            node["$ref"] = self._reference(node["$ref"], steps, where)
        self._mapping(node, steps, where)
        _say_rows(node)
        _say_map(node)
        _say_conditions(node)
        _say_values(node)
        _say_encoding(node)
        _say_limits(node)
        for keyword in NARROWING:
            node.pop(keyword, None)
        strange = [word for word, said in node.items() if word not in KNOWN and not word.startswith("x-")]
        for word in strange:
            look(self.spec, where, f"nobody here knows the keyword `{word}`")
            del node[word]
        split_types(node)
        if "$ref" in node and self.siblings_count:
            _keep_siblings(node)
        return node

    def _lower_inside(self, node: Schema, steps: tuple[str, ...], where: str) -> None:
        for keyword in MAPS:
            inner: Any = node.get(keyword)
            for name in list(inner) if isinstance(inner, dict) and keyword not in ("$defs", "definitions") else ():
                inner[name] = self._lowered(inner[name], (*steps, keyword, name), f"{where}/{name}")
                if inner[name] is False:
                    del inner[name]
        for keyword in LISTS:
            inner = node.get(keyword)
            if isinstance(inner, list):
                inner = [self._lowered(one, (*steps, keyword, str(n)), where) for n, one in enumerate(inner)]
                node[keyword] = [one for one in inner if one is not False]
        for keyword in SINGLES:
            if keyword in node:
                node[keyword] = self._lowered(node[keyword], (*steps, keyword), where)

    def _mapping(self, node: Schema, steps: tuple[str, ...], where: str) -> None:
        """Write the targets of a discriminator as references to components."""
        told = node.get("discriminator")
        if isinstance(told, str):  # the way of Swagger 2.0
            node["discriminator"] = told = {"propertyName": told}
        mapping: Any = told.get("mapping") if isinstance(told, dict) else None
        choices = node.get("oneOf") or node.get("anyOf")
        for value, target in mapping.items() if isinstance(mapping, dict) else ():
            if isinstance(target, str):
                stem = re.sub(r"\.(json|ya?ml)$", "", target).rpartition("/")[2]
                name = target if target in self.schemas else stem if "#" not in target and stem in self.schemas else ""
                found = mapping[value] = f"{REF}{name}" if name else self._reference(target, steps, where)
                if found.removeprefix(REF) not in self.schemas:
                    look(self.spec, where, f"the discriminator leads from {value!r} to {target}, which is not there")
                elif isinstance(choices, list) and {"$ref": found} not in choices:
                    choices.append({"$ref": found})  # It may come, or nothing would lead to it.


def _place(steps: tuple[str, ...]) -> str:
    """A name for a place by which a person finds it."""
    if steps[:2] == ("components", "schemas"):
        return steps[2]
    if steps[0] == "paths" and len(steps) > 2 and steps[2] in METHODS:
        rest = "/".join(step for step in steps[3:] if step not in ("content", "schema", "responses"))
        return f"{steps[2].upper()} {steps[1]} {rest}".rstrip()
    return "/".join(steps)


def _say_rows(node: Schema) -> None:
    """``prefixItems`` and lists of items: any of them may stand in any row."""
    items = node.get("items")
    first = node.get("prefixItems")
    rows = list(first) if isinstance(first, list) else []
    if isinstance(items, list):
        rows += items
        items = node.get("additionalItems")
    else:
        items = items if items is not None else node.get("unevaluatedItems")
    if isinstance(node.get("items"), bool) or rows:
        rows += [items] if isinstance(items, dict) and items else []
        different = distinct(row for row in rows if isinstance(row, dict))
        node["items"] = different[0] if len(different) == 1 else {"anyOf": different} if different else {}
    elif "items" not in node and isinstance(items, dict):
        node["items"] = items
    if "items" in node and "prefixItems" in node:
        node.setdefault("type", "array")


def _say_map(node: Schema) -> None:
    """Keys by pattern are dynamic keys."""
    patterns = node.get("patternProperties")
    values = [value for value in patterns.values() if isinstance(value, dict)] if isinstance(patterns, dict) else []
    extra = node.get("additionalProperties", node.get("unevaluatedProperties"))
    if isinstance(extra, dict) and extra:
        values.append(extra)
    different = distinct(values)
    if different and (patterns or "additionalProperties" not in node):
        node["additionalProperties"] = different[0] if len(different) == 1 else {"anyOf": different}
        node.setdefault("type", "object")


def _say_conditions(node: Schema) -> None:
    """Fields that an object has under a condition are optional fields; other conditional forms are a choice."""
    dependent = node.get("dependentSchemas")
    forms = [node.get("then"), node.get("else"), *(dependent.values() if isinstance(dependent, dict) else ())]
    forms = [form for form in forms if isinstance(form, dict)]
    telling = [form for form in forms if form.keys() - {"required", "not"} and form.keys() - {"properties", "required"}]
    for form in forms:
        for name, schema in form.get("properties", {}).items() if form not in telling else ():
            node.setdefault("properties", {}).setdefault(name, schema)
            node.setdefault("type", "object")
    if telling:
        node.setdefault("allOf", []).append({"anyOf": telling} if len(telling) > 1 else telling[0])


def _say_values(node: Schema) -> None:
    """A choice between constants is an enumeration."""
    for keyword in ("oneOf", "anyOf"):
        members = node.get(keyword)
        if isinstance(members, list) and len(members) > 1 and "enum" not in node:
            constants = [_constant(member) for member in members]
            kinds = {type(value) for value, *_ in filter(None, constants)}
            if all(constants) and len(kinds) == 1 and kinds <= {str, int}:
                node["enum"] = [value for found in constants if found for value in found]
                del node[keyword]


def _constant(member: Any) -> list[Any]:
    if not isinstance(member, dict) or member.keys() - {"const", "enum", "type", "title", "description", "deprecated"}:
        return []
    if "const" in member:
        return [member["const"]]
    listed = member.get("enum")
    return listed if isinstance(listed, list) and len(listed) == 1 else []


def _say_encoding(node: Schema) -> None:
    if "contentEncoding" in node or "contentMediaType" in node:
        node.setdefault("type", "string")
        node.setdefault("format", "byte" if "contentEncoding" in node else "binary")
        if "json" in str(node.get("contentMediaType", "")) or str(node.get("contentMediaType", "")).startswith("text/"):
            del node["format"]


def _say_limits(node: Schema) -> None:
    if node.pop("x-nullable", False) is True:
        node["nullable"] = True
    for exclusive, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        limit = node.get(exclusive)
        if isinstance(limit, int | float) and not isinstance(limit, bool):
            node[plain], node[exclusive] = limit, True


def _keep_siblings(node: Schema) -> None:
    """Beside a reference 3.1 lets other keywords count: both stand in an ``allOf``."""
    words = ("properties", "allOf", "anyOf", "oneOf", "enum", "const")
    beside: Schema = {word: node[word] for word in words if word in node}
    if "properties" in beside or "additionalProperties" in node:
        beside |= {word: node[word] for word in OF_OBJECTS if word in node}
    if beside:
        rest = {
            word: said for word, said in node.items() if word in beside or (word == "type" and "enum" not in beside)
        }
        kept: Schema = {"allOf": [{"$ref": node["$ref"]}, rest]}
        if node.get("nullable") is True:
            kept["nullable"] = True
        node.clear()
        node.update(kept)


def split_types(node: Schema) -> bool:
    """Write a list of types as one type and null, or as a choice in which each keeps what it can use."""
    kinds = node.get("type")
    if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
        return False
    telling = sorted(set(kinds) - {"null"}, key=lambda kind: (kind not in PYTHON, kind))
    if "null" in kinds:
        node["nullable"] = True
    if {"integer", "number"} <= set(telling):
        telling.remove("integer")
    del node["type"]
    if len(telling) == 1:
        node["type"] = telling[0]
    elif telling and not any(word in node for word in ("anyOf", "oneOf", "allOf")):
        node["anyOf"] = [_only(node, kind) for kind in telling]
        for word in (*OF_ARRAYS, *OF_OBJECTS, "enum", "format", "pattern"):
            node.pop(word, None)
    return True


def _only(node: Schema, kind: str) -> Schema:
    words = {"array": OF_ARRAYS, "object": OF_OBJECTS, "string": ("format", "pattern")}.get(kind, ())
    schema: Schema = {"type": kind, **{word: node[word] for word in words if word in node}}
    values = node.get("enum")
    if isinstance(values, list):
        python = PYTHON.get(kind, object)
        fitting = [
            one for one in values if isinstance(one, python) and (kind == "boolean" or not isinstance(one, bool))
        ]
        schema |= {"enum": fitting} if fitting and kind in ("string", "integer") else {}
    return schema
