"""Make sure that a document has the build of one before anything works on it; what has not is named with its place."""

from __future__ import annotations

import copy
import re
from contextlib import suppress
from typing import Any

from .newer import lower
from .walk import COMBINATORS, METHODS, Spec, Unrepairable, look, pointer, resolve, schemas

LOCATIONS = ("path", "query", "header", "cookie")
OF_SCHEMAS = ("type", "format", "items", "enum", "default", "minimum", "maximum", "pattern")
OF_FORMS = {"type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "additionalProperties"}
BESIDE_METHODS = ("parameters", "servers", "summary", "description", "$ref")


def check(spec: Spec) -> None:
    """Check every object that later steps take for granted; boolean and null schemas become ``{}`` on the way.

    Raises:
        Unrepairable: something is of another kind than OpenAPI says, and no repair knows what it may mean.
    """
    components = _kind(spec.setdefault("components", {}), dict, "components")
    for section in ("schemas", "responses", "requestBodies", "parameters", "examples"):
        if components.get(section) is None:
            components[section] = {}
        _kind(components[section], dict, f"components/{section}")
    _write_schemas_as_content(spec, ("the document",))
    lower(spec)
    for section in ("responses", "requestBodies", "parameters"):
        for name, holder in components[section].items():
            if isinstance(holder, dict) and isinstance(holder.get("$ref"), str):
                components[section][name] = copy.deepcopy(resolve(spec, holder, f"{section}/{name}"))
    for name in components["schemas"]:
        _schema(components["schemas"], name, name)
    for name, parameter in components["parameters"].items():
        _parameter(parameter, f"parameters/{name}")
    for section in ("responses", "requestBodies"):
        for name, holder in components[section].items():
            _holder(holder, f"{section}/{name}")
    for path in [path for path in spec["paths"] if path.startswith("x-")]:
        del spec["paths"][path]  # A vendor's note, which OpenAPI allows here.
    for path in spec["paths"]:
        item = spec["paths"][path] = _methods_in_words(_path_item(spec, path), path)
        shared = _list_in(item, "parameters", path)
        shared[:] = [_stand_here(spec, one, "parameters", path) for one in shared]
        for parameter in shared:
            _parameter(parameter, path)
        for method in METHODS:
            if method in item:
                item[method] = _stand_here(spec, item[method], "operations", f"{method.upper()} {path}")
                _operation(spec, item[method], f"{method.upper()} {path}")
    for where, schema in schemas(spec):
        if str(schema.get("$ref", "")).startswith("#/paths/"):
            # Now, while the paths are as the reference spells them; one that leads nowhere is reported with the others.
            with suppress(Unrepairable):
                found = copy.deepcopy(resolve(spec, schema, where))
                schema.clear()
                schema.update(found)
    _spell_paths(spec)


def _write_schemas_as_content(node: Any, within: tuple[str, ...]) -> None:
    """Write a schema that stands where an answer, a body or its media type should as what it means: JSON of that form.

    Before anything else looks: later steps would find neither content nor schema there, and pass it over.
    """
    for key, inner in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key in ("schema", "schemas", "example", "examples", "default", "enum") or str(key).startswith("x-"):
            continue
        if isinstance(inner, dict) and "schema" not in inner and "content" not in inner and _is_schema(inner):
            if within[-1] == "content":
                node[key] = {"schema": inner}
                continue
            if within[-1] in ("responses", "requestBodies") or key == "requestBody":
                node[key] = {"content": {"application/json": {"schema": inner}}}
                continue
        _write_schemas_as_content(inner, (*within, str(key)))


def _is_schema(node: dict[str, Any]) -> bool:
    steps = pointer(node["$ref"]) if isinstance(node.get("$ref"), str) else None
    return bool(node.keys() & OF_FORMS) or (steps or [])[:2] == ["components", "schemas"]


def _stand_here(spec: Spec, holder: Any, section: str, where: str) -> Any:
    """A parameter, body or answer; one that refers to another operation's is a copy of that."""
    steps = pointer(holder["$ref"]) if isinstance(holder, dict) and isinstance(holder.get("$ref"), str) else None
    if isinstance(holder, dict) and "content" in holder:
        holder["content"] = _stand_here(spec, holder["content"], "content", f"{where} content")
    if steps is None or steps[:2] == ["components", section]:
        return holder
    return copy.deepcopy(resolve(spec, holder, where))


def _path_item(spec: Spec, path: str) -> Any:
    """The operations of a path, also where they stand elsewhere; beside the reference the path's own words count."""
    item = _kind(spec["paths"][path], dict, path)
    if "$ref" not in item:
        return item
    _kind(item["$ref"], str, f"{path} $ref")
    own = {word: said for word, said in item.items() if word != "$ref"}
    return {**copy.deepcopy(resolve(spec, item, path)), **own}


def _methods_in_words(item: dict[str, Any], path: str) -> dict[str, Any]:
    """The methods of a path in small letters; what is no method and might be one is refused."""
    plain: dict[str, Any] = {}
    for key, said in item.items():
        word = key.lower() if key.lower() in METHODS else key
        if word not in METHODS and key not in BESIDE_METHODS and not key.startswith("x-"):
            raise Unrepairable(path, f"`{key}` is no method that is known")
        if word in plain:
            raise Unrepairable(path, f"has the method {word} twice")
        if said is not None or word in METHODS:
            plain[word] = said
    return plain


def _spell_paths(spec: Spec) -> None:
    """Write placeholders as OpenAPI does: ``{id}``, whatever it was (``:id``, ``<id>``, ``{ id* }``)."""
    for path in list(spec["paths"]):
        plain = path.replace("%7B", "{").replace("%7D", "}").replace("%7b", "{").replace("%7d", "}")
        plain = re.sub(r"(?<=/)(?::(\w+)|<(?:\w+:)?(\w+)>)(?=/|$)", lambda m: "{" + (m[1] or m[2]) + "}", plain)
        plain = re.sub(r"\$?\{+\s*[+#./;?&]?([^{}]*?)\s*(?:\*|\?|:[^{}]*)?\s*\}+", r"{\1}", plain)
        if "://" in plain:
            raise Unrepairable(path, "is a whole address, and a path starts at the server's")
        plain = f"/{plain.strip().lstrip('/')}"
        if "?" in plain or "#" in plain:
            raise Unrepairable(path, "has a query or a fragment in its path")
        if re.search(r"[{}]", re.sub(r"\{[^{}]+\}", "", plain)):
            raise Unrepairable(path, "has a placeholder without a name or without an end")
        if plain != path:
            item = spec["paths"].pop(path)
            if spec["paths"].setdefault(plain, item) is not item:
                raise Unrepairable(path, f"stands in the document as {plain} as well")


def _operation(spec: Spec, operation: Any, where: str) -> None:
    _kind(operation, dict, where)
    if operation.pop("callbacks", None):
        look(spec, where, "has callbacks, which IBKR would call and this client does not serve")
    declared = _list_in(operation, "parameters", where)
    declared[:] = [_stand_here(spec, one, "parameters", where) for one in declared]
    for parameter in declared:
        _parameter(parameter, where)
    if operation.get("requestBody") is None:
        operation.pop("requestBody", None)
    else:
        operation["requestBody"] = _stand_here(spec, operation["requestBody"], "requestBodies", f"{where} body")
        _holder(operation["requestBody"], f"{where} body")
    if operation.get("responses") is None:
        operation["responses"] = {}
    answers = _stand_here(spec, operation["responses"], "operations", f"{where} responses")
    operation["responses"] = _kind(answers, dict, f"{where} responses")
    for status in [status for status in answers if str(status).startswith("x-")]:
        del answers[status]  # A vendor's note.
    for status in answers:
        answers[status] = _stand_here(spec, answers[status], "responses", f"{where} {status}")
        _holder(answers[status], f"{where} {status}")
        if where.startswith("HEAD "):
            answers[status].pop("content", None)  # What GET would answer; HEAD itself brings no body.
    for tag in _list_in(operation, "tags", where):
        _kind(tag, str, f"{where} tags")


def _parameter(parameter: Any, where: str) -> None:
    _kind(parameter, dict, f"{where} parameter")
    if "$ref" in parameter:
        _kind(parameter["$ref"], str, f"{where} parameter")
        return
    name = _kind(parameter.get("name"), str, f"{where} parameter name")
    if isinstance(parameter.get("in"), str):
        parameter["in"] = parameter["in"].strip().lower()
    if parameter.get("in") not in LOCATIONS:
        raise Unrepairable(f"{where} ?{name}", f"travels in {parameter.get('in')!r}, which is none of {LOCATIONS}")
    for word, kind in (("style", str), ("explode", bool)):
        if _or_empty(parameter, word, None) is not None:
            _kind(parameter[word], kind, f"{where} ?{name} {word}")
    if isinstance(parameter.get("required"), str):
        parameter["required"] = parameter["required"].lower() == "true"
    if "schema" not in parameter and "content" not in parameter and "type" in parameter:
        parameter["schema"] = {
            word: parameter.pop(word) for word in OF_SCHEMAS if word in parameter
        }  # as in Swagger 2.0
    if "schema" in parameter:
        _schema(parameter, "schema", f"{where} ?{name}")
    for media in _kind(_or_empty(parameter, "content", {}), dict, f"{where} ?{name} content").values():
        if isinstance(media, dict) and "schema" in media:
            _schema(media, "schema", f"{where} ?{name}")


def _holder(holder: Any, where: str) -> None:
    _kind(holder, dict, where)
    if "$ref" in holder:
        _kind(holder["$ref"], str, where)
    if holder.get("content") is None:
        holder.pop("content", None)
    holder.pop("links", None)
    if isinstance(holder.get("required"), str):
        holder["required"] = holder["required"].lower() == "true"
    if isinstance(holder.get("schema"), dict):  # as in Swagger 2.0
        holder["content"] = {"application/json": {"schema": holder.pop("schema")}}
    for media_type, media in _kind(holder.get("content", {}), dict, f"{where} content").items():
        if isinstance(media, dict) and "$ref" in media:
            raise Unrepairable(f"{where} {media_type}", f"{media['$ref']} is no schema")
        if isinstance(media, dict) and "schema" in media:
            _schema(media, "schema", f"{where} {media_type}")
        for name, encoding in _kind(
            (media if isinstance(media, dict) else {}).get("encoding") or {}, dict, f"{where} encoding"
        ).items():
            _kind(
                _kind(encoding, dict, f"{where}/{name} encoding").get("headers") or {}, dict, f"{where}/{name} headers"
            )


def _schema(parent: Any, key: Any, where: str) -> None:
    if parent[key] is None or isinstance(parent[key], bool):
        parent[key] = {}
    schema = _kind(parent[key], dict, where)
    if "$ref" in schema:
        _kind(schema["$ref"], str, f"{where} $ref")
    for name in _kind(_or_empty(schema, "properties", {}), dict, f"{where} properties"):
        _schema(schema["properties"], name, f"{where}/{name}")
    if isinstance(schema.get("items"), list):
        schema["items"] = {"anyOf": schema["items"]} if schema["items"] else {}
    if "items" in schema:
        _schema(schema, "items", where)
    if "additionalProperties" in schema and not isinstance(schema["additionalProperties"], bool):
        _schema(schema, "additionalProperties", f"{where}/*")
    for keyword in COMBINATORS:
        members = _kind(_or_empty(schema, keyword, []), list, f"{where} {keyword}")
        for index in range(len(members)):
            _schema(members, index, where)
    _kind(_or_empty(schema, "enum", []), list, f"{where} enum")
    if isinstance(_or_empty(schema, "required", None), list):
        schema["required"] = [name for name in schema["required"] if isinstance(name, str)]


def _or_empty(schema: dict[str, Any], keyword: str, empty: Any) -> Any:
    if schema.get(keyword, "") is None:
        del schema[keyword]
    return schema.get(keyword, empty)


def _list_in(holder: dict[str, Any], key: str, where: str) -> list[Any]:
    if holder.get(key) is None:
        holder.pop(key, None)
    found: list[Any] = _kind(holder.get(key, []), list, f"{where} {key}")
    return found


def _kind(value: Any, kind: type, where: str) -> Any:
    if not isinstance(value, kind):
        raise Unrepairable(where, f"is {type(value).__name__}, should be {kind.__name__}")
    return value
