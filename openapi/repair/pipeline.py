"""The whole way from a document to a checked client in a folder of its own."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from .changes import report
from .editions import edition_of, readme_of, with_edition
from .facts import as_text
from .generate import generate
from .prepare import ROOT, Prepared, prepare, read_json, read_yaml
from .reach import operations_in_use
from .source import Source, committed
from .verify import verify
from .walk import at


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
    ready = prepare(source)
    listed = read_json("editions.json")
    with at("openapi/editions.json"):
        edition = edition_of(source, listed, ready.noted)
    looks = [*edition.to_look_at, *ready.looks]
    added = ready.table.keys() - ready.documented
    lines, written = _papers(ready, looks)
    written["README.md"] = readme_of(edition, (ROOT / "openapi" / "README.md").read_text(encoding="utf-8"))
    if source.is_raw:
        written["editions.json"] = as_text(with_edition(listed, edition))
    lines += [*(f"to look at: {line}" for line in looks), f"edition {edition}"]
    if added:
        lines.append(f"{len(added)} operations more that the Gateway serves and the document lacks")
    with tempfile.TemporaryDirectory(prefix="bezant-codegen-") as scratch:
        folder = Path(scratch)
        (folder / "openapi").mkdir()
        for name, text in written.items():
            (folder / "openapi" / name).write_text(text, encoding="utf-8")
        warnings = generate(ready.shaped, ready.table, added, edition, folder / "generated_client")
        verify(ready.spec, ready.shaped, folder / "generated_client")
        models = len(ready.shaped.data["MODELS"])
        figures = f"{len(ready.documented)} operations, {models} models, {warnings} warnings"
        yield Built(folder, lines, f"IBKR {edition.version}: {figures}, {len(looks)} to look at")


def _papers(ready: Prepared, looks: list[str]) -> tuple[list[str], dict[str, str]]:
    """The lines to print, and the files to write beside the client."""
    lines = []
    written = {"client-portal.json": ready.text, "class-names.json": as_text(ready.names)}
    if ready.ledger is not None:
        written["ledger.json"] = as_text(ready.ledger)
        lines += [f"{len(entry['places']):4} {name}" for name, entry in ready.ledger.items() if entry["places"]]
        unused = [name for name, entry in ready.ledger.items() if not entry["places"]]
        lines.append(f"   0 in this edition: {', '.join(unused)}")
        if news := _news(ready, looks):
            written["CHANGES.md"] = news
            lines += news.splitlines()
    return lines + ready.of_other_editions, written


def _news(ready: Prepared, looks: list[str]) -> str:
    """The report on a new edition; empty when the committed one says the same and has its report."""
    old = committed(ROOT)
    same = old is None or as_text(old) == ready.text
    if same and old is not None and (ROOT / "openapi" / "CHANGES.md").exists():
        return ""
    new = json.loads(ready.text)
    used = operations_in_use(ROOT / "bezant_mcp")
    return report(None if same else old, new, ready.table, used, read_yaml("operations.yaml"), looks)
