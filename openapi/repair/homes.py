"""Where each class stands: in a module of its own, but an enumeration that one model alone uses in that model's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from .objects import REF
from .walk import Schema


def bring_home(paths: dict[str, Any], classes: dict[str, Schema], data: dict[str, dict[str, Any]]) -> None:
    """Bring each enumeration that exactly one model and no operation uses into the module of that model.

    A file in a wheel costs some 230 bytes before it says anything, and most enumerations say little more than that.
    """
    users: dict[str, set[str]] = defaultdict(set)
    for name, schema in classes.items():
        for used in _referred(schema):
            users[used].add(name)
    of_operations = set(_referred(paths))
    for name in sorted(classes):
        if "values" in data[name] and len(users[name]) == 1 and name not in of_operations:
            (model,) = users[name]
            data[name]["home"] = model
            data[model]["enumerations"].append(name)


def _referred(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"].removeprefix(REF)
        for inner in node.values():
            yield from _referred(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _referred(inner)
