"""A document out of shape gives a complete client with the right classes, or is refused by name."""

import json
from pathlib import Path
from typing import Any

import pytest

from openapi.repair.pipeline import build
from openapi.repair.prepare import Prepared, prepare
from openapi.repair.source import Source
from openapi.repair.walk import Unrepairable, operations
from tests.openapi.deformed import ROWS, Row, sound

COMPLETE = {name: row for name, row in ROWS.items() if not row.refused}
REFUSED = {name: row for name, row in ROWS.items() if row.refused}


def prepared(row: Row) -> Prepared:
    spec = sound()
    row.do(spec)
    return prepare(Source(spec, is_raw=True, name="deformed"))


def answers(ready: Prepared) -> dict[str, Any]:
    """What each operation answers under 200, by key: the schema that the generator reads."""
    wire = {" ".join((key.split()[0].lower(), made)): key for key, made in _made(ready).items()}
    found = {}
    for path, item in ready.shaped.document["paths"].items():
        for method, operation in item.items():
            content = operation["responses"].get("200", {}).get("content", {})
            found[wire[f"{method} {path}"]] = content["application/json"]["schema"] if content else None
    return found


def _made(ready: Prepared) -> dict[str, str]:
    return {eval(data["key"]): made.split(" ", 1)[1] for made, data in ready.shaped.data["OPERATIONS"].items()}


def read(ready: Prepared, schema: Any, seen: tuple[str, ...] = ()) -> Any:
    """A schema of the generator as the table of deformities writes it."""
    if schema is None or not schema:
        return None if schema is None else "any"
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        if name in seen:
            return "..."
        inner = ready.shaped.document["components"]["schemas"][name]
        if "enum" in inner:
            return tuple(inner["enum"])
        wire = ready.shaped.data["MODELS"][name].get("wire", {})
        fields = {eval(wire[key]): read(ready, one, (*seen, name)) for key, one in inner.get("properties", {}).items()}
        extra = inner.get("additionalProperties")
        return fields | ({"*": read(ready, extra, (*seen, name))} if isinstance(extra, dict) and extra else {})
    if "oneOf" in schema:
        members = [read(ready, one, seen) for one in schema["oneOf"]]
        return "|".join(members) if all(isinstance(one, str) for one in members) else members
    if schema["type"] == "array":
        return [read(ready, schema["items"], seen)]
    return schema["type"]


@pytest.mark.parametrize("name", COMPLETE)
def test_a_deformed_document_is_complete(name: str) -> None:
    row = ROWS[name]
    ready = prepared(row)
    found = answers(ready)
    assert row.answers.keys() <= ready.documented
    assert all(len(operation.key.split()) == 2 for operation in operations(ready.spec))
    for key, meant in row.answers.items():
        if meant != "...":
            assert read(ready, found[key]) == (meant if meant != {} else {"street": "string"})
    assert [line for line in ready.noted if row.look and row.look in line] or not row.look
    assert row.look or ready.noted == []


@pytest.mark.parametrize("name", REFUSED)
def test_a_deformed_document_is_refused_by_name(name: str) -> None:
    with pytest.raises(Unrepairable) as refused:
        prepared(ROWS[name])
    assert str(refused.value).startswith(ROWS[name].refused)


@pytest.mark.slow
def test_all_that_can_be_read_gives_one_client_that_holds_it_all() -> None:
    spec = sound()
    rows = [row for row in COMPLETE.values() if not row.alone]
    for row in rows:
        row.do(spec)
    with build(Source(spec, is_raw=True, name="deformed")) as built:
        listed = (Path(built.folder) / "generated_client/bezant_client/operations.py").read_text(encoding="utf-8")
        editions = json.loads((Path(built.folder) / "openapi/editions.json").read_text(encoding="utf-8"))
        said = "\n".join(built.report)
    for row in rows:
        assert all(f'"{key.split()[1]}"' in listed for key in row.answers)
        assert row.look in said
    looks = [line for line in built.report if line.startswith("to look at: ")]
    assert built.last_line.endswith(f", 0 warnings, {len(looks)} to look at")
    assert len(editions["editions"][-1]["to_look_at"]) == sum(bool(row.look) for row in rows)
