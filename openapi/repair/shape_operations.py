"""Bring operations into the form the generator cannot misread, and collect what the templates need beside it."""

from __future__ import annotations

from ast import literal_eval
from typing import Any, NamedTuple

from .docstrings import describe, describe_arguments, describe_method
from .homes import give_homes
from .names import Names, argument_names, is_named_by_rule
from .objects import fields_of
from .shape import NULL, Shaper
from .styles import Travel, chosen, encodings, form_of, is_file, is_json, refuse_clashes, travel
from .success import error_classes, good_statuses, success
from .table import Row
from .walk import PLACEHOLDER, Operation, Schema, Spec, Unrepairable, at, operations, resolve

FORMS = {"application/x-www-form-urlencoded": "form", "multipart/form-data": "files"}
FILE: Schema = {"type": "string", "format": "binary"}


class Shaped(NamedTuple):
    """What the generator and its templates read, and what the checks compare it with.

    Attributes:
        document: the OpenAPI document in its plainest form.
        data: what the templates need beside it.
        places: class name to its place in the document.
        twins: class left out of a choice to the one with the same fields that stands for it.
        reports: what the client does not do of what the document offers, one line each.
    """

    document: Spec
    data: dict[str, Any]
    places: dict[str, str]
    twins: dict[str, str]
    reports: list[str]


def shape(spec: Spec, table: dict[str, Row], names: Names) -> Shaped:
    """Shape a repaired and corrected document."""
    shaper = Shaper(spec, names)
    every = {operation.key: operation for operation in operations(spec)}
    made = {key: _Made(shaper, every[key], row) for key, row in table.items()}
    # Answers first: what both sides use is named after them.
    for key, one in made.items():
        with at(key):
            one.answers()
    for key, one in made.items():
        with at(key):
            one.arguments()
    for name in spec["components"].get("schemas", {}):
        with at(name):
            shaper.use({"$ref": f"#/components/schemas/{name}"}, name, "rest")
    paths: dict[str, Any] = {}
    for one in made.values():
        paths.setdefault(one.path, {})[one.operation.method] = one.shaped
    twins = shaper.merge_twins_in_choices(paths)
    give_homes(paths, shaper.classes, shaper.data)
    errors = error_classes(paths, shaper.classes)
    document = {
        "openapi": "3.1.0",
        "info": spec["info"],
        "paths": paths,
        "components": {"schemas": shaper.classes},
    }
    data = {
        "MODELS": shaper.data,
        "ODD_MODULES": {name: one["module"] for name, one in sorted(shaper.data.items()) if not is_named_by_rule(name)},
        "CHOICES": shaper.told,
        "OPERATIONS": {f"{one.operation.method} {one.path}": one.data(errors) for one in made.values()},
        "GROUPS": sorted({row.group for row in table.values()}),
    }
    return Shaped(document, data, shaper.places, twins, [line for one in made.values() for line in one.reports])


class _Made:
    """One operation on its way."""

    def __init__(self, shaper: Shaper, operation: Operation, row: Row) -> None:
        self.shaper = shaper
        self.operation = operation
        self.row = row
        declared = operation.data.get("parameters", [])
        self.wire = argument_names(declared)
        self.path = PLACEHOLDER.sub(lambda found: "{" + self.wire[found[1], "path"] + "}", operation.path)
        self.shaped: dict[str, Any] = {"tags": [row.group], "operationId": row.function, "responses": {}}
        self.ways: dict[tuple[str, str], Travel] = {}
        self.reports: list[str] = []
        self.bodies: dict[str, Any] = {"kind": "json", "media": "application/json", "annotation": ""}
        self.encoding = ""
        self.forms: dict[str, dict[str, Any]] = {}

    def _noun(self) -> str:
        return f"{self.row.function}_"

    def answers(self) -> None:
        """Shape what comes back, by status."""
        for status, holder in sorted(self.operation.data["responses"].items()):
            where = f"{self.operation.key} {status}"
            content = resolve(self.shaper.spec, holder, where).get("content") or {}
            in_json = [media["schema"] for kind, media in content.items() if "json" in kind]
            others = [kind for kind in content if "json" not in kind]
            raw = ("str" if all(kind.startswith("text/") for kind in others) else "bytes") if others else ""
            self.forms[status] = {"json": bool(in_json), "raw": raw}
            self.shaped["responses"][status] = {"description": ""}
            if in_json:
                both = in_json[0] if len(in_json) == 1 else {"oneOf": in_json}
                schema = self._answer(both, status, where)
                self.shaped["responses"][status]["content"] = {"application/json": {"schema": schema}}

    def _answer(self, schema: Schema, status: str, where: str) -> Schema:
        inline = fields_of(self.shaper.spec, schema, where) if "$ref" not in schema else None
        alike = f"error {status} {','.join(sorted(inline.fields)) or '*'}" if inline else ""
        is_error = status >= "400" and status not in good_statuses(self.operation.data["responses"])
        if inline is not None and is_error and self.shaper.alike.setdefault(alike, schema) == schema:
            # One class for error bodies that look alike, wherever they are declared.
            where = alike
            self.shaper.starts[where] = [f"Error{status}Body", f"{self._noun()}error_{status}"]
        elif inline is not None or "$ref" not in schema:
            ending = "answer" if status.startswith("2") else f"answer_{status}"
            self._reserve(where, f"{self._noun()}{ending}")
        return self.shaper.use(schema, where, "answer")

    def _reserve(self, where: str, rule: str) -> None:
        """Let the names below this place start with the operation's, without taking a name for the place itself."""
        self.shaper.starts[where] = [rule, f"{self.row.group}_{rule}"]

    def arguments(self) -> None:
        """Shape what is sent."""
        if set("?#") & set(self.operation.path):
            raise Unrepairable(self.operation.key, "has a query or a fragment in its path")
        declared = self.operation.data.get("parameters", [])
        self.shaped["parameters"] = [self._parameter(one) for one in declared]
        refuse_clashes(self.shaper.spec, self.operation, [(one, self.ways[one["name"], one["in"]]) for one in declared])
        if "requestBody" in self.operation.data:
            self._body(resolve(self.shaper.spec, self.operation.data["requestBody"], self.operation.key))

    def _parameter(self, parameter: dict[str, Any]) -> dict[str, Any]:
        name, location = parameter["name"], parameter["in"]
        alone = sum(name == other for other, _ in self.wire) == 1
        label = name if alone or location == "path" else f"{name}_{location}"
        where = f"{self.operation.key} ?{label}"
        self._reserve(where, f"{self._noun()}{label}")
        self.ways[name, location] = travel(self.shaper.spec, parameter, f"{self.operation.key} ?{name}")
        schema = self.shaper.use(parameter["schema"], where, "request")
        if location == "path" and "oneOf" in schema:
            members = [member for member in schema["oneOf"] if member != NULL]
            schema = members[0] if len(members) == 1 else {"oneOf": members}
        required = location == "path" or (parameter.get("required") is True and "default" not in parameter["schema"])
        # To the generator all that is in no path is a query: it has opinions on what a header may hold.
        place = "path" if location == "path" else "query"
        return {"name": self.wire[name, location], "in": place, "required": required, "schema": schema}

    def _body(self, body: dict[str, Any]) -> None:
        content = body.get("content") or {"application/json": {"schema": {}}}
        media, where, spec = chosen(content), f"{self.operation.key} body", self.shaper.spec
        self.reports += [f"{where}: is sent as {media}, never as {other}" for other in content if other != media]
        schema = content[media]["schema"]
        self._reserve(where, f"{self._noun()}request")
        kind = "json" if is_json(media) else FORMS.get(media, "content")
        if kind == "content" and (media.startswith("multipart/") or "*" in media):
            raise Unrepairable(where, f"travels as {media}, which the client cannot write")
        is_form = kind in FORMS.values()
        encoding = encodings(spec, content[media], where, multipart=kind == "files") if is_form else {}
        shaped = self._files(schema, where) if kind == "files" else self.shaper.use(schema, where, "request")
        required, annotation = body.get("required") is True, ""
        if kind == "json" and (media != "application/json" or shaped == {} or NULL in shaped.get("oneOf", [shaped])):
            kind = "json text"
        if kind == "content":
            # A token, a text or a file: the caller brings it as it travels; the class of its claims stays.
            annotation, shaped = "str | bytes", {"type": "string"}
        else:
            found = fields_of(spec, schema, where)
            required = required or bool(found and found.required)
        self.bodies = {"kind": kind, "media": media, "annotation": annotation}
        self.encoding = repr(encoding)
        self.shaped["requestBody"] = {"required": required, "content": {"application/json": {"schema": shaped}}}

    def _files(self, schema: Schema, where: str) -> Schema:
        """The class of a multipart form: of its own, because what is a file in it is a text in JSON."""
        spec = self.shaper.spec
        found = form_of(spec, schema, where)
        shaped = self.shaper.form(where, found)
        name = shaped["$ref"].rpartition("/")[2]
        for attribute, wire in self.shaper.data[name]["wire"].items():
            field = resolve(spec, found.fields[literal_eval(wire)].schema, where)
            if is_file(spec, field, where):
                self.shaper.classes[name]["properties"][attribute] = FILE
            elif field.get("type") == "array" and is_file(spec, field.get("items") or {}, where):
                self.shaper.classes[name]["properties"][attribute] = {"type": "array", "items": FILE}
        return shaped

    def data(self, errors: set[str]) -> dict[str, Any]:
        """What the templates need beside the document."""
        has_body = "requestBody" in self.operation.data
        arguments = describe_arguments(self.row, self.operation, self.wire, has_body=has_body)
        arguments["timeout"] = "    timeout: seconds, in place of the client's own."
        return {
            "key": repr(self.operation.key),
            "doc": describe(self.row, self.operation, self.wire, has_body=has_body),
            "arguments": arguments,
            "method_doc": describe_method(self.row, self.operation, arguments.values()),
            "wire": {python: repr(name) for (name, _), python in self.wire.items()},
            "sent": {self.wire[place]: way.written(self.wire[place]) for place, way in self.ways.items()},
            "place": {self.wire[name, location]: location for name, location in self.ways},
            "raw": any(way.is_raw and location == "query" for (_, location), way in self.ways.items()),
            "answers": self.forms,
            "success": success(self.shaped, self.forms, errors),
            "body": self.bodies,
            "encoding": self.encoding,
        }
