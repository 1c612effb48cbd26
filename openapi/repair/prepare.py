"""From a document to all that the generator reads: repaired, corrected, named and shaped."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .corrections import correct
from .facts import as_text, in_order, only_facts
from .fixes_operations import tell_of_bodies_not_read
from .losses import Ledger, facts, jumps, repair_with_ledger
from .names import Names
from .objects import component, fields_of
from .shape_operations import Shaped, shape
from .source import Source, committed
from .structure import check
from .success import row_type
from .table import Row, rows, spell_as_before
from .walk import Spec, Unrepairable, at, looks, operations

ROOT = Path(__file__).parents[2]


class Prepared(NamedTuple):
    """Everything about a document that is known before a line of Python is written.

    Attributes:
        text: the repaired document as it is committed.
        spec: the same with the corrections applied.
        documented: the operations that the document itself has.
        table: one row per operation.
        shaped: what the generator reads.
        names: every class name ever given out, by place.
        ledger: what each repair did; None when the document was repaired before.
        noted: what no repair could settle, as lines; empty when the document was repaired before.
        looks: lines that need a person: corrections and rows that have nothing to do, operations that wait for a row.
        of_other_editions: lines that need nobody: what the tables say for other editions, paths spelled otherwise.
    """

    text: str
    spec: Spec
    documented: frozenset[str]
    table: dict[str, Row]
    shaped: Shaped
    names: dict[str, str]
    ledger: Ledger | None
    noted: list[str]
    looks: list[str]
    of_other_editions: list[str]


def prepare(source: Source) -> Prepared:
    """Repair, correct, name and shape a document.

    Raises:
        Unrepairable: something no repair covers, with its place.
    """
    with at("the document"):
        spec, ledger = in_order(source.spec), None
    noted: list[str] = []
    if source.is_raw:
        spec, ledger, noted = repaired(spec)
    listed = read_yaml("operations.yaml")
    with at("operations.yaml"):
        of_other_editions = spell_as_before(spec, listed)
    for name in spec["components"].get("schemas", {}):
        with at(name):
            fields_of(spec, component(spec, name), name)  # refuses what inherits from itself
    text = as_text(spec)
    documented = frozenset(operation.key for operation in operations(spec))
    with at("corrections.yaml"):
        to_look_at = [f"corrections.yaml: {line}" for line in correct(spec, read_yaml("corrections.yaml"))]
    with at("operations.yaml"):
        table, waiting = rows(spec, listed)
    with at("names.yaml and class-names.json"):
        chosen = read_yaml("names.yaml")
        names = Names(chosen, read_json("class-names.json"))
    shaped = shape(spec, table, names)
    table, pages = _with_its_pages(table, shaped)
    to_look_at += [*waiting, *shaped.reports, *pages]
    of_other_editions += _notes_in_vain(spec, table)
    to_look_at += [f"names.yaml: {where} is not in the document" for where in chosen if where not in names.given]
    kept = names.kept_and_given()
    return Prepared(text, spec, documented, table, shaped, kept, ledger, noted, to_look_at, of_other_editions)


def repaired(spec: Spec, *, expected: bool = True) -> tuple[Spec, Ledger, list[str]]:
    """Repair a published document, and hold what the repairs took against what they took last time, if it follows that.

    Returns the document, the ledger, and a line for each thing that no repair could settle.
    """
    with at("the document"):
        check(spec)
    last_edition = spec["x-before"] = committed(ROOT)
    ledger = repair_with_ledger(spec)
    last: Ledger = read_json("ledger.json")
    size = _size(spec) / max(1, _size(last_edition)) if last_edition else 1
    if expected and last and (jumped := jumps(ledger, last, size)):
        raise Unrepairable("openapi/ledger.json", "; ".join(jumped) + " (remove the file to accept that)")
    with at("the document"):
        tell_of_bodies_not_read(spec)
    noted = looks(spec)
    before = facts(spec)
    spec = only_facts(spec)
    if lost := before - facts(spec):
        raise Unrepairable(min(lost).where, f"leaving out the prose would lose {len(lost)} facts")
    return in_order(spec), ledger, noted


def _notes_in_vain(spec: Spec, table: dict[str, Row]) -> list[str]:
    """One line for each parameter of which operations.yaml speaks and that its operation has in other editions only."""
    names = {one.key: {p["name"] for p in one.data.get("parameters", [])} | {"body"} for one in operations(spec)}
    lost = [(key, name) for key, row in table.items() for name in row.notes if name not in names[key]]
    return [f"operations.yaml: {key} has no parameter {name} in this edition" for key, name in lost]


def _with_its_pages(table: dict[str, Row], shaped: Shaped) -> tuple[dict[str, Row], list[str]]:
    """The rows, those without pages whose operation has none in this document, and one line for each of these."""
    described = {ast.literal_eval(op["key"]): op for op in shaped.data["OPERATIONS"].values()}
    classes, lost = shaped.document["components"]["schemas"], {}
    for key, pages in [(key, row.pages) for key, row in table.items() if row.pages]:
        wire = {ast.literal_eval(name) for name in described[key]["wire"].values()}
        rows = row_type(described[key]["success"]["schemas"], pages.get("rows", ""), classes)
        if not rows or pages["parameter"] not in wire:
            lost[key] = "rows" if not rows else f"parameter {pages['parameter']}"
    kept = {key: row._replace(pages=None) if key in lost else row for key, row in table.items()}
    return kept, [f"operations.yaml: {key} has no pages, it has no {what}" for key, what in lost.items()]


def _size(spec: Spec) -> int:
    return sum(1 for _ in operations(spec))


def read_yaml(name: str) -> dict[str, Any]:
    """Return a table of this folder, empty when there is none."""
    try:
        # The C loader is ten times faster, and not in every build of PyYAML.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        table = yaml.load((ROOT / "openapi" / name).read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - both are safe
    except FileNotFoundError:
        return {}
    except yaml.YAMLError as error:
        raise Unrepairable(name, f"is no YAML: {error}") from error
    if table is not None and not isinstance(table, dict):
        raise Unrepairable(name, "is no mapping")
    return table or {}


def read_json(name: str) -> dict[str, Any]:
    """Return a JSON file of this folder, empty when there is none."""
    try:
        found = json.loads((ROOT / "openapi" / name).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise Unrepairable(f"openapi/{name}", f"cannot be read: {error}") from error
    if not isinstance(found, dict):
        raise Unrepairable(f"openapi/{name}", "is no object")
    return found
