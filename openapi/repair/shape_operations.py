"""Bring operations into the form the generator cannot misread, and collect what the templates need beside it."""

from __future__ import annotations

from typing import Any, NamedTuple

from .docstrings import describe, describe_arguments, describe_method
from .fixes_operations import PLACEHOLDER
from .names import Names, argument_names
from .objects import fields_of
from .shape import Shaper
from .success import error_classes, success
from .table import Row
from .walk import Operation, Schema, Spec, at, operations, resolve

SCALARS = ("string", "integer", "number", "boolean")


class Shaped(NamedTuple):
    """What the generator and its templates read, and what the checks compare it with.

    Attributes:
        document: the OpenAPI document in its plainest form.
        data: what the templates need beside it.
        places: class name to its place in the document.
        twins: class left out of a choice to the one with the same fields that stands for it.
    """

    document: Spec
    data: dict[str, Any]
    places: dict[str, str]
    twins: dict[str, str]


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
    errors = error_classes(paths, shaper.classes)
    groups: dict[str, list[tuple[str, str]]] = {}
    for row in table.values():
        groups.setdefault(row.group, []).append((row.function, row.summary or row.key))
    document = {
        "openapi": "3.1.0",
        "info": spec["info"],
        "paths": paths,
        "components": {"schemas": shaper.classes},
    }
    data = {
        "MODELS": shaper.data,
        "OPERATIONS": {f"{one.operation.method} {one.path}": one.data(errors) for one in made.values()},
        "GROUPS": {group: sorted(functions) for group, functions in groups.items()},
    }
    return Shaped(document, data, shaper.places, twins)


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
        self.comma: list[str] = []
        self.bodies: dict[str, Any] = {"kind": "json", "media": "application/json", "annotation": ""}
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
        if inline is not None and status >= "400" and self.shaper.alike.setdefault(alike, schema) == schema:
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
        self.shaped["parameters"] = [self._parameter(one) for one in self.operation.data.get("parameters", [])]
        if "requestBody" in self.operation.data:
            self._body(resolve(self.shaper.spec, self.operation.data["requestBody"], self.operation.key))

    def _parameter(self, parameter: dict[str, Any]) -> dict[str, Any]:
        name, location = parameter["name"], parameter["in"]
        alone = sum(name == other for other, _ in self.wire) == 1
        label = name if alone or location == "path" else f"{name}_{location}"
        where = f"{self.operation.key} ?{label}"
        self._reserve(where, f"{self._noun()}{label}")
        schema = self.shaper.use(parameter["schema"], where, "request")
        if location != "query" and schema.get("type") not in SCALARS and "$ref" not in schema:
            schema = {"type": "string"}
        if schema.get("type") == "array" and parameter.get("explode") is False:
            self.comma.append(self.wire[name, location])
        required = location == "path" or (parameter.get("required") is True and "default" not in parameter["schema"])
        return {"name": self.wire[name, location], "in": location, "required": required, "schema": schema}

    def _body(self, body: dict[str, Any]) -> None:
        content = body.get("content") or {"application/json": {"schema": {}}}
        media = next((kind for kind in content if "json" in kind), next(iter(content)))
        schema, where = content[media]["schema"], f"{self.operation.key} body"
        self._reserve(where, f"{self._noun()}request")
        shaped = self.shaper.use(schema, where, "request")
        required = body.get("required") is True
        kinds = {"application/x-www-form-urlencoded": "form", "multipart/form-data": "files"}
        kind = "json" if "json" in media else kinds.get(media, "content")
        self.bodies = {"kind": kind, "media": media, "annotation": ""}
        if kind == "content":
            # A token or a text: the caller brings it signed; the class of its claims stays.
            self.bodies["annotation"] = "str | bytes"
            shaped = {"type": "string"}
        else:
            found = fields_of(self.shaper.spec, schema, where)
            required = required or bool(found and found.required)
        self.shaped["requestBody"] = {"required": required, "content": {"application/json": {"schema": shaped}}}

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
            "comma": self.comma,
            "answers": self.forms,
            "success": success(self.shaped, self.forms, errors),
            "body": self.bodies,
        }
