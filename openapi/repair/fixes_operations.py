"""Repairs of what surrounds the schemas: paths, parameters, media types, security."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from .walk import Spec, Unrepairable, contents, operations, parameters, resolve

Places = Iterator[str]

FROM_ROOT = ("/v1/api/", "/gw/", "/oauth2/")
TELLING = {"type", "enum", "const", "$ref", "items", "properties", "additionalProperties", "allOf", "oneOf", "anyOf"}
NO_PARAMETERS = ("accept", "authorization", "content-type")
PLACEHOLDER = re.compile(r"\{([^}]*)\}")


def start_paths_at_the_host(spec: Spec) -> Places:
    """Put ``/v1/api`` before Gateway paths and drop the ``servers`` that said so for some of them."""
    spec.pop("servers", None)
    for operation in operations(spec):
        operation.data.pop("servers", None)
    for path in list(spec["paths"]):
        if not path.startswith(FROM_ROOT):
            rooted = f"/v1/api/{path.lstrip('/')}"
            item, there = spec["paths"].pop(path), spec["paths"].setdefault(rooted, {})
            if any(there.get(method, data) != data for method, data in item.items()):
                raise Unrepairable(path, f"stands in the document as {rooted} as well, and they differ")
            there.update(item)
            yield rooted


def leave_out_upgrades(spec: Spec) -> Places:
    """Take out operations that only switch protocols (status 101), and list them by name."""
    for operation in operations(spec):
        if set(operation.data.get("responses", {})) == {"101"}:
            del spec["paths"][operation.path][operation.method]
            spec.setdefault("x-left-out", []).append(operation.key)
            if not spec["paths"][operation.path]:
                del spec["paths"][operation.path]
            yield operation.key


def give_parameters_to_operations(spec: Spec) -> Places:
    """Write parameters where they are used: those of a path and those behind a reference."""
    for path, item in spec["paths"].items():
        shared = item.pop("parameters", [])
        for operation in (found for found in operations({"paths": {path: item}}) if shared):
            own = {(p.get("name"), p.get("in")) for p in operation.data.get("parameters", [])}
            extra = [p for p in shared if (p.get("name"), p.get("in")) not in own]
            operation.data["parameters"] = [*operation.data.get("parameters", []), *extra]
            yield operation.key
    for operation in operations(spec):
        declared = operation.data.get("parameters", [])
        if not isinstance(declared, list):
            raise Unrepairable(operation.key, "`parameters` is no list")
        for index, parameter in enumerate(declared):
            if not isinstance(parameter, dict):
                raise Unrepairable(operation.key, "a parameter is no object")
            if "$ref" in parameter:
                declared[index] = dict(resolve(spec, parameter, operation.key))
                yield f"{operation.key} ?{declared[index].get('name')}"
    spec.get("components", {}).pop("parameters", None)


def keep_one_of_each_parameter(spec: Spec) -> Places:
    """Drop the second declaration of a parameter with the same name in the same location."""
    for operation in operations(spec):
        seen: set[tuple[Any, Any]] = set()
        for parameter in list(operation.data.get("parameters", [])):
            identity = (parameter.get("name"), parameter.get("in"))
            if identity in seen:
                operation.data["parameters"].remove(parameter)
                yield f"{operation.key} ?{parameter.get('name')}"
            seen.add(identity)


def leave_authorization_to_the_transport(spec: Spec) -> Places:
    """Drop the header parameters that OpenAPI says shall be ignored, ``Authorization`` first of all."""
    for operation in operations(spec):
        for parameter in list(operation.data.get("parameters", [])):
            if parameter.get("in") == "header" and str(parameter.get("name", "")).lower() in NO_PARAMETERS:
                operation.data["parameters"].remove(parameter)
                yield operation.key


def drop_security(spec: Spec) -> Places:
    """Drop security requirements: null scopes are fatal, undefined schemes demand another client class."""
    spec.pop("security", None)
    spec.get("components", {}).pop("securitySchemes", None)
    for operation in operations(spec):
        if operation.data.pop("security", None) is not None:
            yield operation.key


def match_path_parameters(spec: Spec) -> Places:
    """Make path parameters and placeholders the same set: by case, then as the only pair left, then as query."""
    for operation in operations(spec):
        placeholders = PLACEHOLDER.findall(operation.path)
        declared = operation.data.setdefault("parameters", [])
        in_path = {p["name"]: p for p in declared if p.get("in") == "path"}
        empty = [name for name in placeholders if name not in in_path]
        orphans = [p for name, p in in_path.items() if name not in placeholders]
        for orphan in list(orphans):
            twin = [name for name in empty if name.lower() == orphan["name"].lower()]
            twin = twin or (empty if len(empty) == len(orphans) == 1 else [])
            if twin:
                orphan["name"] = twin[0]
                empty.remove(twin[0])
                orphans.remove(orphan)
                yield f"{operation.key} ?{orphan['name']}"
        for orphan in orphans:
            orphan.update({"in": "query", "required": False})
            orphan.pop("style", None)  # It was that of a path.
            orphan.pop("explode", None)
            yield f"{operation.key} ?{orphan['name']}"
        for name in empty:
            declared.append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
            yield f"{operation.key} ?{name}"
        for parameter in declared:
            if parameter.get("in") == "path" and parameter.get("required") is not True:
                parameter["required"] = True
                yield f"{operation.key} ?{parameter['name']}"
        if not declared:
            del operation.data["parameters"]


def spell_placeholders_alike(spec: Spec) -> Places:
    """Write a placeholder the way most operations write it (``{accountid}`` is ``{accountId}``)."""
    uses = Counter(name for operation in operations(spec) for name in PLACEHOLDER.findall(operation.path))
    common: dict[str, str] = {}
    for name, _ in sorted(uses.items(), key=lambda item: (-item[1], item[0])):
        common.setdefault(name.lower(), name)
    for path in list(spec["paths"]):
        spelled = PLACEHOLDER.sub(lambda found: "{" + common[found[1].lower()] + "}", path)
        if spelled == path:
            continue
        item = spec["paths"].pop(path)
        for operation in operations({"paths": {path: item}}):
            for parameter in operation.data.get("parameters", []):
                if parameter.get("in") == "path" and parameter["name"] in PLACEHOLDER.findall(path):
                    parameter["name"] = common[parameter["name"].lower()]
            if operation.method in spec["paths"].get(spelled, {}):
                raise Unrepairable(operation.key, f"stands in the document as {spelled} as well")
        spec["paths"].setdefault(spelled, {}).update(item)
        yield spelled


# What Swagger 2 called the ways in which a list travels.
COLLECTIONS: dict[Any, dict[str, Any]] = {
    "csv": {"explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}


def say_what_parameters_are(spec: Spec) -> Places:
    """A parameter has a schema and a style; one of which nothing is said is a string.

    Of a ``content`` the media type stays, its schema becomes the parameter's. What Swagger 2 wrote beside the name is
    written as OpenAPI 3 does.
    """
    for where, parameter in parameters(spec):
        before = copy.deepcopy(parameter)
        if not parameter.get("content"):
            parameter.pop("content", None)
            _say_how_lists_travel(parameter, where)
            beside = {word: parameter.pop(word) for word in (*TELLING, "format") if word in parameter}
            schema = parameter.setdefault("schema", beside)
            if not isinstance(schema, dict) or not schema.keys() & TELLING:
                parameter["schema"] = {"type": "string"}
        elif len(parameter["content"]) > 1 or ("schema" in parameter and any(parameter["content"].values())):
            raise Unrepairable(where, "its `content` names more than one way to travel")
        else:
            ((media_type, media),) = parameter["content"].items()
            parameter.setdefault("schema", (media or {}).get("schema") or {})
            parameter["content"] = {media_type.split(";")[0].strip(): {}}
        if parameter != before:
            yield where


def _say_how_lists_travel(parameter: dict[str, Any], where: str) -> None:
    """Say in the words of OpenAPI 3 how Swagger 2 sends a list."""
    schema = parameter.get("schema")
    inner = schema.pop("collectionFormat", None) if isinstance(schema, dict) else None
    collection = parameter.pop("collectionFormat", inner)
    if collection is None and schema is None and parameter.get("type") == "array" and "style" not in parameter:
        collection = "csv"
    if collection is None:
        return
    if collection not in COLLECTIONS or parameter.keys() & {"style", "explode"}:
        raise Unrepairable(where, f"its collectionFormat {collection!r} is none of {', '.join(COLLECTIONS)}, alone")
    parameter.update(COLLECTIONS[collection])


def tell_strings_from_numbers(spec: Spec) -> Places:
    """``type: string, format: int32`` on a parameter is a string."""
    for where, parameter in parameters(spec):
        schema = parameter["schema"]
        if schema.get("type") == "string" and schema.get("format") in ("int32", "int64", "float", "double"):
            del schema["format"]
            yield where


def strip_charsets(spec: Spec) -> Places:
    """A media type key is the type alone: ``application/json; charset=utf-8`` is ``application/json``."""
    for where, content in contents(spec):
        for media_type in [key for key in content if ";" in key]:
            content.setdefault(media_type.split(";")[0].strip(), content[media_type])
            del content[media_type]
            yield where


def name_the_media_type(spec: Spec) -> Places:
    """``*/*`` stands over JSON bodies."""
    for where, content in contents(spec):
        for media_type in [key for key in content if key in ("*/*", "application/*", "*")]:
            content.setdefault("application/json", content[media_type])
            del content[media_type]
            yield where


def say_what_media_hold(spec: Spec) -> Places:
    """A text body without a schema is a string, a JSON body without one may be anything."""
    for where, content in contents(spec):
        for media_type in list(content):
            if not isinstance(content[media_type], dict):
                content[media_type] = {}
            if not isinstance(content[media_type].get("schema"), dict):
                content[media_type]["schema"] = {} if "json" in media_type else {"type": "string"}
                yield where


def read_statuses_as_text(spec: Spec) -> Places:
    """An answer stands under its status in text; one under no status at all cannot be read."""
    for operation in operations(spec):
        answers = operation.data.get("responses")
        if not isinstance(answers, dict) or not answers:
            operation.data["responses"] = {"200": {"description": ""}}
            yield operation.key
            continue
        for status in list(answers):
            if not re.fullmatch(r"[1-5]\d\d|[1-5]XX|default", status):
                raise Unrepairable(operation.key, f"{status!r} is no status")
            if not isinstance(answers[status], dict):
                raise Unrepairable(f"{operation.key} {status}", "the answer is no object")
