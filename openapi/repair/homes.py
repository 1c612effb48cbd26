"""Where each class stands: in a module of its own, but what one model alone uses in that model's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .objects import REF
from .walk import Schema, Unrepairable

# What the templates write before the first class of a module.
_HEAD = re.compile(r".*?(?=^(?:@define|class )\b)", re.DOTALL | re.MULTILINE)
_IMPORT = re.compile(r"^    from \. import \w+\n", re.MULTILINE)


def give_homes(paths: dict[str, Any], classes: dict[str, Schema], data: dict[str, dict[str, Any]]) -> None:
    """Give each class that exactly one model and no operation uses the home of that model.

    A file in a wheel costs some 230 bytes before it says anything, and most classes say little more than that.
    """
    users: dict[str, set[str]] = defaultdict(set)
    for name, schema in classes.items():
        for used in _referred(schema):
            users[used].add(name)
    of_operations = set(_referred(paths))

    def home(name: str, passed: tuple[str, ...] = ()) -> str:
        if len(users[name]) != 1 or name in of_operations or name in passed:
            return name
        (user,) = users[name]
        return home(user, (*passed, name))

    for name in sorted(classes):
        data[name]["home"] = home(name)
        if data[name]["home"] != name:
            data[data[name]["home"]]["guests"].append(name)


def move_in(models: Path, data: dict[str, dict[str, Any]]) -> None:
    """Move each class into the module of its home; the generator gave each a module of its own."""
    for home in data.values():
        guests = [models / f"{data[name]['module']}.py" for name in home["guests"]]
        if not guests:
            continue
        sources = [path.read_text(encoding="utf-8") for path in guests]
        module = models / f"{home['module']}.py"
        head, body = _parts(module.read_text(encoding="utf-8"))
        imported = "".join(_IMPORT.findall("".join(sources)))
        if imported:
            head += f"if TYPE_CHECKING:\n{imported}\n\n"
        module.write_text(head + "\n\n".join([_parts(source)[1] for source in sources] + [body]), encoding="utf-8")
        for path in guests:
            path.unlink()


def _parts(source: str) -> tuple[str, str]:
    found = _HEAD.match(source)
    if not found:
        raise Unrepairable("a generated module has no class", source[:200])
    return found[0], source[found.end() :]


def _referred(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"].removeprefix(REF)
        for inner in node.values():
            yield from _referred(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _referred(inner)
