"""Hold the generated client against the document it was made from: what is missing raised no warning."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import arrival
from .names import TAKEN_ATTRIBUTES
from .objects import REF, Fields, alternatives, component, fields_of, is_enumeration, says_nothing
from .shape_operations import Shaped
from .walk import Operation, Schema, Spec, Unrepairable, distinct, operations, resolve

WORDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def verify(spec: Spec, shaped: Shaped, folder: Path) -> None:
    """Compare operations, parameters, statuses, bodies, fields, types, nulls and values one by one.

    Raises:
        Unrepairable: something of the document is not in the client, with its place.
    """
    given = arrival.samples(spec)
    found = list(Verifier(spec, shaped, given, facts_of(given, folder)).problems())
    if found:
        raise Unrepairable("lost between document and client", "; ".join(found[:10]))


def facts_of(given: dict[str, dict[str, Any]], folder: Path) -> dict[str, Any]:
    """What the client below a folder is, and what arrives of each operation when it sends the given arguments.

    Raises:
        Unrepairable: it cannot be used.
    """
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("inspect_client.py")), str(folder)],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Unrepairable("the generated client", f"cannot be used: {done.stderr.strip()[-2000:]}")
    facts: dict[str, Any] = json.loads(done.stdout)
    return facts


class Verifier:
    """One comparison."""

    def __init__(self, spec: Spec, shaped: Shaped, given: dict[str, dict[str, Any]], client: dict[str, Any]) -> None:
        self.spec = spec
        self.given = given
        self.places = shaped.places
        self.twins = shaped.twins
        self.client = client
        self.seen: set[tuple[str, str]] = set()
        self.open: list[str] = []

    def problems(self) -> Iterator[str]:
        """Yield every difference, each as ``place: what``."""
        described = {operation.key: operation for operation in operations(self.spec)}
        for key in described.keys() ^ self.client["operations"].keys():
            yield f"{key}: {'is not in the client' if key in described else 'is not in the document'}"
        for key, operation in described.items():
            if key in self.client["operations"]:
                yield from self._operation(operation, self.client["operations"][key])
        # The first class of a place; of two, the other one is for requests.
        made = {place: one for one, place in reversed(self.places.items()) if one in self.client["models"]}
        for name in self.spec["components"].get("schemas", {}):
            if name in made and fields_of(self.spec, component(self.spec, name), name) is not None:
                yield from self._schema({"$ref": f"{REF}{name}"}, name, ["object", made[name]])

    def _operation(self, operation: Operation, made: dict[str, Any]) -> Iterator[str]:
        where = operation.key
        given = self.given[where]
        yield from arrival.problems(self.spec, operation, given, made)
        if given.keys() != set(made["takes"]):
            yield f"{where}: {len(given)} arguments are declared, {sorted(made['takes'])} can be given"
        if made["baked"]:
            yield f"{where}: defaults are baked in for {', '.join(made['baked'])}"
        if len(made["functions"]) != 4 or made.get("method") != operation.method:
            yield f"{where}: has {made.get('method')} and {made['functions']}"
        yield from self._answers(operation, {(low, high): rest for low, high, *rest in made["promises"]})

    def _answers(self, operation: Operation, promises: dict[tuple[int, int], list[Any]]) -> Iterator[str]:
        if len(promises) != len(operation.data["responses"]):
            yield f"{operation.key}: {len(operation.data['responses'])} statuses declared, {len(promises)} read"
        for status, holder in operation.data["responses"].items():
            where = f"{operation.key} {status}"
            span = (100, 599) if status == "default" else (int(status.replace("X", "0")), int(status.replace("X", "9")))
            if span not in promises:
                yield f"{where}: is not read"
                continue
            shape, raw = promises[span]
            content = resolve(self.spec, holder, where).get("content") or {}
            for kind, media in content.items():
                if "json" not in kind and not raw:
                    yield f"{where}: {kind} is not read"
                if "json" in kind:
                    yield from self._schema(media["schema"], where, shape)

    def _schema(self, schema: Schema, where: str, shape: Any) -> Iterator[str]:
        """Yield what a schema says and the shape that reads it does not."""
        options = list(_flat(shape))
        if schema.get("nullable") and not {"None", "Any"} & set(map(str, options)):
            yield f"{where}: null is declared, {shape} does not say so"
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(REF)
            if name in self.open:
                return
            self.open.append(name)
            yield from self._schema(component(self.spec, name), name, shape)
            self.open.pop()
            return
        choices = alternatives(self.spec, schema)
        if choices:
            for choice in choices:
                yield from self._schema(choice, where, shape)
            return
        found = fields_of(self.spec, schema, where)
        if found is not None and not says_nothing(schema):
            yield from self._object(found, where, options)
        elif is_enumeration(schema):
            values = [value for value in schema["enum"] if value is not None]
            if not any(o[0] == "enumerated" and self._values(o) == distinct(values) for o in options if len(o) == 2):
                yield f"{where}: the values {values} are not those of {shape}"
        elif schema.get("type") == "array":
            inside = [option[1] for option in options if option[0] == "list"]
            yield from self._schema(schema.get("items") or {}, where, ["one", *inside] if inside else "nothing")
        elif schema.get("type") in WORDS and WORDS[schema["type"]] not in options:
            yield f"{where}: is declared {schema['type']}, read as {shape}"
        elif schema.get("type") == "object" and not any(option[0] == "object" for option in options):
            yield f"{where}: is declared an object, read as {shape}"

    def _values(self, option: list[Any]) -> list[Any]:
        values: list[Any] = self.client["enumerations"].get(option[1], [])
        return values

    def _object(self, found: Fields, where: str, options: list[Any]) -> Iterator[str]:
        names = [option[1] for option in options if option[0] == "object"]
        fitting = [name for name in names if self.client["models"][name]["fields"].keys() == found.fields.keys()]
        if not fitting:
            yield f"{where}: no class of {names} has the fields {sorted(found.fields)}"
            return
        # Several classes of a choice can have the same fields; the place tells which one is meant.
        meant = [name for name in fitting if self.places[name] in (where, f"{where} as input")]
        different = [list(self._class(name, found, where)) for name in meant or fitting]
        if all(different):
            yield from different[0]

    def _class(self, name: str, found: Fields, where: str) -> Iterator[str]:
        if (name, where) in self.seen:
            return
        self.seen.add((name, where))
        made = self.client["models"][name]
        attributes = [attribute for attribute, _ in made["fields"].values()]
        if len(set(attributes)) < len(attributes) or TAKEN_ATTRIBUTES & set(attributes):
            yield f"{where}: attributes of {name} clash"
        for wire, placed in found.fields.items():
            yield from self._schema(*placed, made["fields"][wire][1])
        if found.extra:
            yield from self._schema(*found.extra, made["extra"])


def _flat(shape: Any) -> Iterator[Any]:
    if isinstance(shape, list) and shape[0] == "one":
        for member in shape[1:]:
            yield from _flat(member)
    else:
        yield shape
