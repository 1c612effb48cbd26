"""Apply corrections.yaml: where the document says one thing and the server sends another."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Collection
from typing import Any

from .addresses import find
from .objects import fields_of, says_nothing
from .typelang import NotApplied, is_null, schema_for, with_null
from .walk import PLACEHOLDER, Schema, Spec, Unrepairable, operations, resolve

STATUSES_OF_MOST = 0.5
GATEWAY = "/v1/api/"
# Formats of a text that travels as it is: a signed token, a file.
NOT_JSON = {"jwt": "text/plain", "binary": "application/octet-stream"}


def correct(spec: Spec, tables: dict[str, Any]) -> list[str]:
    """Correct the document in place; returns one line for each correction that has nothing left to do."""
    unknown = tables.keys() - {"schemas", "operations", "corrections"}
    if unknown:
        raise Unrepairable("corrections.yaml", f"no such section: {', '.join(sorted(unknown))}")
    components = spec["components"].setdefault("schemas", {})
    idle: list[str] = []
    new_schemas: dict[str, Any] = tables.get("schemas") or {}
    idle += [f"schemas/{name}: the document has it now" for name in new_schemas if name in components]
    wanted = {name: row for name, row in new_schemas.items() if name not in components}
    names = {*components, *wanted}
    for name, row in wanted.items():
        components[name] = _schema(row, names, name, idle)
    for key, row in (tables.get("operations") or {}).items():
        if not _add_operation(spec, key, row, idle):
            kept = ", and says less of it; what we know still counts" if _fill_operation(spec, key, row, idle) else ""
            idle.append(f"{key}: the document has it now{kept}")
    for entry in tables.get("corrections") or []:
        idle += _apply(spec, entry)
    return idle


def _known(written: Any, names: Collection[str], where: str, idle: list[str]) -> Schema:
    """The schema for a type; anything, and a line in the report, when it names what a new edition has dropped."""
    try:
        return schema_for(written, names, where)
    except NotApplied as error:
        idle.append(str(error))
        return {}


def _schema(row: dict[str, Any], names: set[str], where: str, idle: list[str]) -> Schema:
    if "is" in row:
        return _known(row["is"], names, where, idle)
    declared = row.get("properties") or {}
    fields = {name: _known(kind, names, f"{where}/{name}", idle) for name, kind in declared.items()}
    schema: Schema = {"type": "object", "properties": fields}
    if "map_of" in row:
        schema["additionalProperties"] = _known(row["map_of"], names, where, idle)
    if "required" in row:
        schema["required"] = sorted(row["required"])
    return schema


def _add_operation(spec: Spec, key: str, row: dict[str, Any], idle: list[str]) -> bool:
    """Add an operation that is served and not described; False when the document has it."""
    method, path = key.split(" ", 1)
    item = spec["paths"].setdefault(path, {})
    if method.lower() in item:
        return False
    names = spec["components"]["schemas"]
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in PLACEHOLDER.findall(path)
    ]
    for name, kind in (row.get("parameters") or {}).items():
        needed = name in (row.get("required") or [])
        parameters.append({"name": name, "in": "query", "required": needed, "schema": _known(kind, names, key, idle)})
    answers: dict[str, Any] = _usual_errors(spec) if path.startswith(GATEWAY) else {}
    for status, kind in (row.get("answers") or {200: "any"}).items():
        answers[str(status)] = {"description": ""} if kind is None else _holding(_known(kind, names, key, idle))
    item[method.lower()] = {"tags": [row.get("group", "Added")], "parameters": parameters, "responses": answers}
    if row.get("body") is not None:
        item[method.lower()]["requestBody"] = {"required": True, **_holding(_known(row["body"], names, key, idle))}
    return True


def _fill_operation(spec: Spec, key: str, row: dict[str, Any], idle: list[str]) -> bool:
    """Give an operation that the document has at last the types that it still leaves open there; tells whether any."""
    method, path = key.split(" ", 1)
    operation, names = spec["paths"][path][method.lower()], spec["components"]["schemas"]
    open_places = []
    for status, kind in (row.get("answers") or {}).items():
        holder = operation["responses"].get(str(status))
        if holder is not None and kind not in (None, "any", "object"):
            open_places += [(media, kind) for media in _open_media(spec, holder, key)]
    if row.get("body") not in (None, "any", "object") and "requestBody" in operation:
        open_places += [(media, row["body"]) for media in _open_media(spec, operation["requestBody"], key)]
    for media, kind in open_places:
        media["schema"] = _known(kind, names, key, idle)
    return bool(open_places)


def _open_media(spec: Spec, holder: dict[str, Any], where: str) -> list[dict[str, Any]]:
    """The JSON bodies of which nothing is said; what several operations share is left alone."""
    media = resolve(spec, holder, where).get("content", {}) if "$ref" not in holder else {}
    schemas = [one for kind, one in media.items() if "json" in kind]
    return [one for one in schemas if not one["schema"] or says_nothing(one["schema"])]


def _holding(schema: Schema) -> dict[str, Any]:
    media_type = NOT_JSON.get(schema.get("format", ""), "application/json")
    return {"description": "", "content": {media_type: {"schema": schema}}}


def _usual_errors(spec: Spec) -> dict[str, Any]:
    """The error answers that most operations of the Gateway declare, each in its most common form."""
    served = [op.data["responses"] for op in operations(spec) if op.path.startswith(GATEWAY)]
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
            try:
                changed = [CHANGES[doing](spec, place, entry[doing], address) for place in places]
            except NotApplied as error:
                idle.append(str(error))
                continue
            if not any(changed):
                idle.append(f"{address}: {doing} is in the document already")
    return idle


def _put(schema: Schema, new: Schema) -> bool:
    if schema == new:
        return False
    schema.clear()
    schema.update(new)
    return True


def _is(spec: Spec, schema: Schema, written: Any, where: str) -> bool:
    new = schema_for(written, spec["components"]["schemas"], where)
    before, after = fields_of(spec, schema, where), fields_of(spec, new, where)
    if before is not None and after is not None and after.extra is None:
        lost = sorted(before.fields.keys() - after.fields.keys())
        if lost:
            raise NotApplied(where, f"`is: {written}` would lose {', '.join(lost)}")
    return _put(schema, new)


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
        kept = ("nullable", "discriminator") if list_of in schema else ("nullable",)
        held = {key: new.pop(key) for key in kept if key in new}
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
