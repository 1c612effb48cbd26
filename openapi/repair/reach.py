"""Which operations use a component, and which operations the hand-written modules use."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path
from typing import Any

from .walk import Spec, operations


def users(spec: Spec, keys: set[str], part: str = "") -> dict[str, set[str]]:
    """Which of these operations use a component, by the component's name; in one part of each, if one is named."""
    found: dict[str, set[str]] = defaultdict(set)
    for operation in operations(spec):
        if operation.key in keys:
            waiting: list[Any] = [operation.data.get(part) if part else operation.data]
            seen: set[str] = set()
            while waiting:
                for name in _references(waiting.pop()) - seen:
                    seen.add(name)
                    section, _, plain = name.rpartition("/")
                    found[plain].add(operation.key)
                    waiting.append(spec["components"].get(section, {}).get(plain, {}))
    return found


def _references(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = {str(node["$ref"]).removeprefix("#/components/")} if isinstance(node.get("$ref"), str) else set()
        return own.union(*map(_references, node.values()))
    return set().union(*map(_references, node)) if isinstance(node, list) else set()


def operations_in_use(folder: Path) -> set[str]:
    """Return the ``group.function`` of every generated operation that hand-written modules import."""
    used: set[str] = set()
    for module in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bezant_client.api"):
                group = (node.module or "").removeprefix("bezant_client.api").strip(".")
                used.update(f"{group}.{alias.name}".strip(".") for alias in node.names)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                used.add(f"{node.value.id}.{node.attr}")
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                used.add(f"{node.value.attr}.{node.attr}")  # api.portfolio.list_positions
    return used
