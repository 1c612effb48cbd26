"""Say what a generated client really does, as JSON: imports all of it and calls every argument builder.

Run as ``python inspect_client.py FOLDER`` in a process of its own, because the folder's package has the name of the
installed one.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from enum import Enum
from typing import Any

FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


def main(folder: str) -> None:
    """Print the facts of the package below a folder."""
    sys.path.insert(0, folder)
    models = importlib.import_module("bezant_client.models")
    table = importlib.import_module("bezant_client.operations")
    classes = {name: getattr(models, name) for name in models.__all__}
    facts = {
        "models": {name: model_facts(one) for name, one in classes.items() if not issubclass(one, Enum)},
        "enumerations": {name: [m.value for m in one] for name, one in classes.items() if issubclass(one, Enum)},
        "modules": {name: one.__module__ for name, one in classes.items()},
        "operations": {f"{row.method} {row.path}": operation_facts(row) for row in table.OPERATIONS},
    }
    json.dump(facts, sys.stdout)


def model_facts(model: Any) -> dict[str, Any]:
    """The fields of a class by name on the wire: attribute and shape."""
    return {
        "fields": {name: [attribute, shape_facts(shape)] for name, (attribute, shape) in model.WIRE.items()},
        "extra": shape_facts(model.EXTRA),
    }


def shape_facts(shape: Any) -> Any:
    """A shape as JSON: a word, or a list that starts with its kind."""
    kind = type(shape).__name__
    if kind == "ListOf":
        return ["list", shape_facts(shape.item)]
    if kind == "OneOf":
        return ["one", *map(shape_facts, shape.members)]
    if kind in ("Object", "Enumerated"):
        return [kind.lower(), shape.name]
    return shape.name


class Marked:
    """A request body that can be recognised."""

    def to_dict(self) -> dict[str, str]:
        """The JSON form."""
        return {"marked": "body"}


def operation_facts(row: Any) -> dict[str, Any]:
    """Where each argument of an operation ends up, and what each status promises."""
    module = row.module()
    parameters = inspect.signature(module._get_kwargs).parameters
    marks: dict[str, Any] = {name: f"m{number}m" for number, name in enumerate(parameters)}
    if "body" in marks:
        marks["body"] = Marked()
    sent = module._get_kwargs(**marks)
    harmless = ("UNSET", repr(inspect.Parameter.empty))
    return {
        "url": sent["url"],
        "method": sent["method"],
        "marks": {name: mark for name, mark in marks.items() if isinstance(mark, str)},
        "query": sent.get("params", {}),
        "headers": {name: mark for name, mark in sent.get("headers", {}).items() if name != "Content-Type"},
        "cookies": sent.get("cookies", {}),
        "has_body": any(key in sent for key in ("json", "content", "data", "files")),
        "baked": [name for name, one in parameters.items() if repr(one.default) not in harmless],
        "promises": [
            [one.low, one.high, shape_facts(one.shape) if one.shape else None, one.raw.__name__ if one.raw else None]
            for one in module._PROMISES
        ],
        "functions": [
            name for name in ("sync", "sync_detailed", "asyncio", "asyncio_detailed") if hasattr(module, name)
        ],
    }


if __name__ == "__main__":
    main(sys.argv[1])
