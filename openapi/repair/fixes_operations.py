"""Repairs of what surrounds the schemas: paths, parameters, media types, security."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from .servers import rooted_paths
from .walk import PLACEHOLDER, Spec, Unrepairable, contents, look, operations, parameters, resolve

Places = Iterator[str]

TELLING = {"type", "enum", "const", "$ref", "items", "properties", "additionalProperties", "allOf", "oneOf", "anyOf"}
NO_PARAMETERS = ("accept", "authorization", "content-type")
STREAM = re.compile(r"ndjson|jsonl|json-lines|json-?seq|stream\+json|x-json-stream")
TOLD = re.compile(r"event-stream|[/+]xml$|multipart/|csv$")
XML = re.compile(r"[/+]xml$")


def start_paths_at_the_host(spec: Spec) -> Places:
    """Write every path from the host's root: what ``servers`` say of it, else ``/v1/api``, stands before it."""
    before = set(spec["paths"])
    rooted = rooted_paths(spec)
    spec["paths"] = rooted
    yield from (path for path in rooted if path not in before)


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
        seen: dict[tuple[Any, Any], Any] = {}
        kept = []
        for parameter in operation.data.get("parameters", []):
            identity = (parameter.get("name"), parameter.get("in"))
            first = seen.setdefault(identity, parameter)
            if first is parameter:
                kept.append(parameter)
                continue
            where = f"{operation.key} ?{parameter.get('name')}"
            if (first.get("schema") or {}).get("type") != (parameter.get("schema") or {}).get("type"):
                look(spec, where, "is declared twice, and the second time otherwise; the first counts")
            yield where
        if len(kept) < len(operation.data.get("parameters", [])):
            operation.data["parameters"] = kept


def leave_authorization_to_the_transport(spec: Spec) -> Places:
    """Drop the header parameters that OpenAPI says shall be ignored, ``Authorization`` first of all."""
    for operation in operations(spec):
        for parameter in list(operation.data.get("parameters", [])):
            if parameter.get("in") == "header" and str(parameter.get("name", "")).lower() in NO_PARAMETERS:
                operation.data["parameters"].remove(parameter)
                yield operation.key


def drop_security(spec: Spec) -> Places:
    """Take security requirements out of the operations, and keep them in a list beside them for the report.

    Null scopes are fatal to the generator, and undefined schemes demand another client class.
    """
    everywhere = spec.pop("security", None)
    schemes = spec.get("components", {}).pop("securitySchemes", None)
    spec.setdefault("x-security", {})
    for operation in operations(spec):
        own = operation.data.pop("security", None)
        wanted = _wanted(everywhere if own is None else own, schemes if isinstance(schemes, dict) else {})
        if wanted:
            spec["x-security"][operation.key] = wanted
        if own is not None:
            yield operation.key


def _wanted(requirements: Any, schemes: dict[str, Any]) -> list[str]:
    """What an operation wants of its caller: one text for each way to satisfy it."""
    ways = []
    for way in requirements if isinstance(requirements, list) else ():
        parts = []
        for name, scopes in sorted(way.items()) if isinstance(way, dict) else ():
            scheme = schemes.get(name)
            kind = scheme.get("scheme") or scheme.get("type") if isinstance(scheme, dict) else None
            told = sorted(str(scope) for scope in scopes or [] if scope)
            parts.append(name + (f" ({kind})" if kind else "") + (f" for {', '.join(told)}" if told else ""))
        ways.append(" and ".join(parts) or "nothing")
    return ways


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
            if orphan["name"].lower() in {name.lower() for name in placeholders}:
                declared.remove(orphan)  # Declared twice, in two spellings.
                yield f"{operation.key} ?{orphan['name']}"
                continue
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
        if spelled == path or len(set(PLACEHOLDER.findall(spelled))) < len(set(PLACEHOLDER.findall(path))):
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


def tell_doubled_placeholders_apart(spec: Spec) -> Places:
    """A placeholder that stands twice in a path is two arguments: ``/a/{id}/b/{id}`` is ``/a/{id}/b/{id2}``."""
    for path in list(spec["paths"]):
        names = PLACEHOLDER.findall(path)
        if len(set(names)) == len(names):
            continue
        fresh: list[str] = []
        for name in names:
            number = 2
            unique = name
            while unique in fresh:
                unique, number = f"{name.rstrip('0123456789')}{number}", number + 1
            fresh.append(unique)
        given = iter(fresh)
        told = PLACEHOLDER.sub(lambda _, given=given: "{" + next(given) + "}", path)  # type: ignore[misc]
        item = spec["paths"].pop(path)
        if spec["paths"].setdefault(told, item) is not item:
            raise Unrepairable(path, f"has a placeholder twice, and {told} is there as well")
        for operation in operations({"paths": {told: item}}):
            declared = {p["name"]: p for p in operation.data.get("parameters", []) if p["in"] == "path"}
            operation.data["parameters"] += [
                {**declared[old], "name": new} for old, new in zip(names, fresh, strict=True) if new not in declared
            ]
        look(spec, told, f"has a placeholder twice in {path}, and they are two arguments here")
        yield told


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
        for media_type in [key for key in content if key != key.split(";")[0].strip().lower()]:
            _join(content, media_type, media_type.split(";")[0].strip().lower())
            yield where


def name_the_media_type(spec: Spec) -> Places:
    """``*/*`` stands over JSON bodies."""
    for where, content in contents(spec):
        for media_type in [key for key in content if key in ("*/*", "application/*", "*")]:
            _join(content, media_type, "application/json")
            yield where


def _join(content: dict[str, Any], called: str, plain: str) -> None:
    """Call a media type plainly; when another is called so already and holds something else, either may come."""
    media = content.pop(called)
    there = content.setdefault(plain, media)
    forms = [one["schema"] for one in (there, media) if isinstance(one, dict) and one.get("schema")]
    if len(forms) == 2 and forms[0] != forms[1]:
        content[plain] = {**there, "schema": {"anyOf": forms}}


def tell_streams_from_json(spec: Spec) -> Places:
    """An answer of one JSON after the other (``application/x-ndjson``) is text to this client, as events are.

    Raises:
        Unrepairable: a request wants such a body, which the client cannot write.
    """
    for where, content in contents(spec):
        for media_type in [key for key in content if STREAM.search(key)]:
            if where.endswith(" body") or where.startswith("requestBodies/"):
                raise Unrepairable(where, f"{media_type} is a stream of JSON, which the client cannot send")
            content.pop(media_type)
            content["text/plain"] = {"schema": {"type": "string"}}
            look(spec, where, f"answers {media_type}, and the client returns it as one text")
            yield where


def tell_of_bodies_not_read(spec: Spec) -> None:
    """Name every answer whose fields nobody reads, because it comes as XML, CSV, a form or events.

    And every request that the client cannot write as it is wanted.
    """
    for where, content in contents(spec):
        is_sent = where.endswith(" body") or where.startswith("requestBodies/")
        for media_type, media in content.items():
            kind = TOLD.search(media_type)
            if not is_sent and "json" not in media_type and (kind or _has_fields(media.get("schema"))):
                form = "text" if media_type.startswith("text/") else "bytes"
                look(spec, where, f"answers {media_type}, which the client returns as {form} without reading it")
            if is_sent and len(content) == 1 and XML.search(media_type):
                look(spec, where, f"wants {media_type}, which the caller has to write")


def _has_fields(schema: Any) -> bool:
    return isinstance(schema, dict) and bool(schema.keys() & {"properties", "allOf", "oneOf", "anyOf", "$ref", "items"})


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
        for told in [status for status in answers if status != _plain(status) not in answers]:
            answers[_plain(told)] = answers.pop(told)
            yield operation.key
        for status in list(answers):
            if not re.fullmatch(r"[1-5]\d\d|[1-5]XX|default", status):
                raise Unrepairable(operation.key, f"{status!r} is no status")
            if not isinstance(answers[status], dict):
                raise Unrepairable(f"{operation.key} {status}", "the answer is no object")


def _plain(status: str) -> str:
    return status.strip().upper().replace("DEFAULT", "default")
