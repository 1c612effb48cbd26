"""The whole way from a document to a checked client in a folder of its own."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .changes import operations_in_use, report
from .corrections import correct
from .facts import as_text, in_order, only_facts
from .generate import generate
from .losses import facts, jumps, repair_with_ledger
from .names import Names
from .shape_operations import shape
from .source import Source, committed
from .table import rows
from .verify import verify
from .walk import Spec, Unrepairable, operations

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
    lines: list[str] = []
    written: dict[str, str] = {}
    spec = in_order(source.spec)
    if source.is_raw:
        spec = _repaired(spec, lines, written)
    repaired = as_text(spec)
    written["client-portal.json"] = repaired
    plain: Spec = json.loads(repaired)
    documented = {operation.key for operation in operations(spec)}
    idle = correct(spec, _table("corrections.yaml"))
    table, waiting = rows(spec, _table("operations.yaml"))
    names = Names(_table("names.yaml"), _json("class-names.json"))
    shaped = shape(spec, table, names)
    written["class-names.json"] = as_text(names.kept_and_given())
    if source.is_raw and (news := _changes(plain, repaired, table)):
        written["CHANGES.md"] = news
        lines += news.splitlines()
    lines += [f"corrections.yaml: {line}" for line in idle] + waiting
    with tempfile.TemporaryDirectory(prefix="bezant-codegen-") as scratch:
        folder = Path(scratch)
        (folder / "openapi").mkdir()
        for name, text in written.items():
            (folder / "openapi" / name).write_text(text, encoding="utf-8")
        added = table.keys() - documented
        version = source.spec["info"]["version"]
        warnings = generate(shaped, table, added, version, folder / "generated_client")
        verify(spec, shaped, folder / "generated_client")
        if added:
            lines.append(f"{len(added)} operations more that the Gateway serves and the document lacks")
        figures = f"{len(documented)} operations, {len(shaped.data['MODELS'])} models, {warnings} warnings"
        yield Built(folder, lines, f"IBKR {version}: {figures}")


def _repaired(spec: Spec, lines: list[str], written: dict[str, str]) -> Spec:
    """Repair a published document, and hold what the repairs took against what they took last time."""
    ledger = repair_with_ledger(spec)
    last = _json("ledger.json")
    if last and (jumped := jumps(ledger, last)):
        raise Unrepairable("openapi/ledger.json", "; ".join(jumped) + " (remove the file to accept that)")
    before = facts(spec)
    spec = only_facts(spec)
    if lost := before - facts(spec):
        raise Unrepairable(min(lost).where, f"leaving out the prose would lose {len(lost)} facts")
    lines += [f"{len(entry['places']):4} {name}" for name, entry in ledger.items() if entry["places"]]
    idle = [name for name, entry in ledger.items() if not entry["places"]]
    lines.append(f"   0 in this edition: {', '.join(idle)}")
    written["ledger.json"] = as_text(ledger)
    return spec


def _changes(new: Spec, text: str, table: dict[str, Any]) -> str:
    """The report on a new edition; empty when the committed one says the same and has its report."""
    place = ROOT / "openapi"
    old = committed(ROOT)
    if old is not None and as_text(old) == text and (place / "CHANGES.md").exists():
        return ""
    same = old is None or as_text(old) == text
    return report(None if same else old, new, table, operations_in_use(ROOT / "bezant_mcp"))


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
