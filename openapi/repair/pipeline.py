"""The whole way from a document to a checked client in a folder of its own."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .corrections import correct
from .facts import as_text, in_order, only_facts
from .fixes import repair
from .generate import generate
from .names import Names
from .shape_operations import shape
from .source import Source
from .table import rows
from .walk import Unrepairable, operations

ROOT = Path(__file__).parents[2]


class Built(NamedTuple):
    """A finished client, not yet in place.

    Attributes:
        folder: holds ``openapi/`` and ``generated_client/`` as they shall be.
        report: lines for the person who ran it.
        last_line: edition and figures.
    """

    folder: Path
    report: list[str]
    last_line: str


@contextmanager
def build(source: Source) -> Iterator[Built]:
    """Build everything in a temporary folder.

    Raises:
        Unrepairable: something no repair covers, with its place.
    """
    report: list[str] = []
    spec = in_order(source.spec)
    if source.is_raw:
        report += [f"{len(places):4} {name}" for name, places in repair(spec).items()]
        spec = only_facts(spec)
    repaired = as_text(spec)
    documented = {operation.key for operation in operations(spec)}
    idle = correct(spec, _table("corrections.yaml"))
    table, waiting = rows(spec, _table("operations.yaml"))
    names = Names(_table("names.yaml"), _json("class-names.json"))
    shaped = shape(spec, table, names)
    report += [f"corrections.yaml: {line}" for line in idle] + waiting
    with tempfile.TemporaryDirectory(prefix="bezant-codegen-") as scratch:
        folder = Path(scratch)
        (folder / "openapi").mkdir()
        (folder / "openapi" / "client-portal.json").write_text(repaired, encoding="utf-8")
        added = table.keys() - documented
        version = source.spec["info"]["version"]
        warnings = generate(shaped, table, added, version, folder / "generated_client")
        if added:
            report.append(f"{len(added)} operations more that the Gateway serves and the document lacks")
        figures = f"{len(documented)} operations, {len(shaped.data['MODELS'])} models, {warnings} warnings"
        yield Built(folder, report, f"IBKR {version}: {figures}")


def _table(name: str) -> dict[str, Any]:
    try:
        table = yaml.safe_load((ROOT / "openapi" / name).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except yaml.YAMLError as error:
        raise Unrepairable(name, f"is no YAML: {error}") from error
    if table is not None and not isinstance(table, dict):
        raise Unrepairable(name, "is no mapping")
    return table or {}


def _json(name: str) -> dict[str, Any]:
    path = ROOT / "openapi" / name
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found
