"""Apply corrections.yaml: where the document says one thing and the server sends another."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from .fixes_operations import PLACEHOLDER
from .typelang import is_null, schema_for, with_null
from .walk import COMBINATORS, Schema, Spec, Unrepairable, operations

REF = "#/components/schemas/"
STATUSES_OF_MOST = 0.5


def correct(spec: Spec, tables: dict[str, Any]) -> list[str]:
    """Correct the document in place; returns one line for each correction that has nothing left to do."""
    unknown = tables.keys() - {"schemas", "operations", "corrections"}
    if unknown:
        raise Unrepairable("corrections.yaml", f"no such section: {', '.join(sorted(unknown))}")
    components = spec["components"].setdefault("schemas", {})
    idle = []
    new_schemas: dict[str, Any] = tables.get("schemas") or {}
    idle += [f"schemas/{name}: the document has it now" for name in new_schemas if name in components]
    wanted = {name: row for name, row in new_schemas.items() if name not in components}
    names = {*components, *wanted}
    for name, row in wanted.items():
        components[name] = _schema(row, names, name)
    for key, row in (tables.get("operations") or {}).items():
        if not add_operation(spec, key, row):
            idle.append(f"{key}: the document has it now")
    for entry in tables.get("corrections") or []:
        idle += _apply(spec, entry)
    return idle


def _schema(row: dict[str, Any], names: set[str], where: str) -> Schema:
    if "is" in row:
        return schema_for(row["is"], names, where)
    fields = {name: schema_for(kind, names, f"{where}/{name}") for name, kind in (row.get("properties") or {}).items()}
    schema: Schema = {"type": "object", "properties": fields}
    if "map_of" in row:
        schema["additionalProperties"] = schema_for(row["map_of"], names, where)
    if "required" in row:
        schema["required"] = sorted(row["required"])
    return schema


def add_operation(spec: Spec, key: str, row: dict[str, Any]) -> bool:
    """Add an operation that is served and not described; False when the document has it."""
    method, path = key.split(" ", 1)
    item = spec["paths"].setdefault(path, {})
    if method.lower() in item:
        return False
    names = spec["components"]["schemas"]
    in_path = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in PLACEHOLDER.findall(path)
    ]
    in_query = [
        {"name": name, "in": "query", "required": False, "schema": schema_for(kind, names, key)}
        for name, kind in (row.get("parameters") or {}).items()
    ]
    answers: dict[str, Any] = _usual_errors(spec)
    for status, kind in (row.get("answers") or {200: "any"}).items():
        answers[str(status)] = {"description": ""} if kind is None else _json(schema_for(kind, names, key))
    item[method.lower()] = {
        "tags": [row.get("group", "Added")],
        "parameters": in_path + in_query,
        "responses": answers,
        "x-added": True,
    }
    if row.get("body") is not None:
        item[method.lower()]["requestBody"] = {"required": True, **_json(schema_for(row["body"], names, key))}
    return True


def _json(schema: Schema) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def _usual_errors(spec: Spec) -> dict[str, Any]:
    """The error answers that most operations of the Gateway declare, each in its most common form."""
    served = [op.data["responses"] for op in operations(spec) if op.path.startswith("/v1/api/")]
    forms: dict[str, Counter[str]] = {}
    samples: dict[str, Any] = {}
    for answers in served:
        for status, answer in answers.items():
            if status >= "400":
                forms.setdefault(status, Counter())[repr(answer)] += 1
                samples[repr(answer)] = answer
    usual = {status: count for status, count in forms.items() if count.total() > STATUSES_OF_MOST * len(served)}
    return {status: copy.deepcopy(samples[count.most_common(1)[0][0]]) for status, count in usual.items()}


def _apply(spec: Spec, entry: dict[str, Any]) -> list[str]:
    at = entry.get("at", "")
    addresses: list[str] = at if isinstance(at, list) else [at]
    doings = [key for key in entry if key not in ("at", "because")]
    if not addresses[0] or not entry.get("because") or not doings or set(doings) - CHANGES.keys():
        raise Unrepairable("corrections.yaml", f"an entry has `at`, `because` and a change: {entry}")
    idle = []
    for address in addresses:
        for doing in doings:
            places = list(find(spec, address, through=doing not in ("is", "or")))
            if not places:
                idle.append(f"{address}: nothing is there")
                continue
            changed = [CHANGES[doing](spec, place, entry[doing], address) for place in places]
            if not any(changed):
                idle.append(f"{address}: {doing} is in the document already")
    return idle


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


def _put(schema: Schema, new: Schema) -> bool:
    if schema == new:
        return False
    schema.clear()
    schema.update(new)
    return True


def _is(spec: Spec, schema: Schema, written: Any, where: str) -> bool:
    return _put(schema, schema_for(written, spec["components"]["schemas"], where))


def _or(spec: Spec, schema: Schema, written: Any, where: str) -> bool:
    if is_null(written):
        return _put(schema, with_null(copy.deepcopy(schema))) if not schema.get("nullable") else False
    other = schema_for(written, spec["components"]["schemas"], where)
    nullable = other.pop("nullable", False)
    others = other.get("anyOf", [other])
    present = schema.get("anyOf") or schema.get("oneOf") or [schema]
    fresh = [member for member in others if member not in present]
    new: Schema = copy.deepcopy(schema)
    if fresh:
        list_of = "oneOf" if "oneOf" in schema else "anyOf"
        held = {key: new.pop(key) for key in ("nullable",) if key in new}
        new = {list_of: [*(copy.deepcopy(schema[list_of]) if list_of in schema else [new]), *fresh], **held}
    return _put(schema, with_null(new) if nullable and not new.get("nullable") else new)


def _add(spec: Spec, schema: Schema, fields: dict[str, Any], where: str) -> bool:
    declared = schema.setdefault("properties", {})
    fresh = {name: kind for name, kind in fields.items() if name not in declared}
    schema.setdefault("type", "object")
    for name, kind in fresh.items():
        declared[name] = schema_for(kind, spec["components"]["schemas"], f"{where}/{name}")
    return bool(fresh)


def _rename(spec: Spec, schema: Schema, names: dict[str, str], where: str) -> bool:
    declared = schema.get("properties", {})
    found = {old: new for old, new in names.items() if old in declared}
    for old, new in found.items():
        kept = declared.pop(old)
        declared.setdefault(new, kept)
    if "required" in schema:
        schema["required"] = [found.get(name, name) for name in schema["required"]]
    return bool(found)


def _drop(spec: Spec, schema: Schema, names: list[str], where: str) -> bool:
    found = [name for name in names if schema.get("properties", {}).pop(name, None) is not None]
    if "required" in schema:
        schema["required"] = [name for name in schema["required"] if name not in found]
    return bool(found)


def _map_of(spec: Spec, schema: Schema, written: Any, where: str) -> bool:
    fixed = list(schema.get("properties", {}).values())
    if written == "same":
        if not fixed:
            return False
        values = fixed[0]
    else:
        values = schema_for(written, spec["components"]["schemas"], where)
    return _put(schema, {"type": "object", "additionalProperties": values})


def _parameters(spec: Spec, operation: dict[str, Any], wanted: dict[str, Any], where: str) -> bool:
    declared = operation.setdefault("parameters", [])
    fresh = [name for name in wanted if name not in {parameter["name"] for parameter in declared}]
    for name in fresh:
        schema = schema_for(wanted[name], spec["components"]["schemas"], where)
        declared.append({"name": name, "in": "query", "required": False, "schema": schema})
    return bool(fresh)


CHANGES: dict[str, Callable[[Spec, dict[str, Any], Any, str], bool]] = {
    "is": _is,
    "or": _or,
    "add": _add,
    "rename": _rename,
    "drop": _drop,
    "map_of": _map_of,
    "parameters": _parameters,
}
