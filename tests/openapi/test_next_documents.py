"""What IBKR may publish next: the same API in OpenAPI 3.1, a later edition, ten times the size; and two compared."""

import gzip
import json
import os
import re
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from bezant_client import operations as generated

from openapi.repair.contradictions import contradictions
from openapi.repair.editions import Edition, content_of, edition_of, paragraph, with_edition
from openapi.repair.losses import jumps
from openapi.repair.prepare import prepare, read_json, read_yaml
from openapi.repair.recognise import read_ibkr
from openapi.repair.source import Source
from openapi.repair.walk import Unrepairable
from tests.openapi.deformed import discriminated, get, sound
from tests.openapi.editions import NEWEST, ROOT, codegen, published, tree
from tests.openapi.stand_ins import LATER, in_openapi_31, later, times

Spec = dict[str, Any]


def written(folder: Path, spec: Spec, name: str = "published.json") -> Path:
    place = folder / name
    place.write_text(json.dumps(spec), encoding="utf-8")
    return place


# --- the other standard, the later edition ---------------------------------------------------------------------------


@pytest.mark.slow
def test_the_api_in_openapi_31_without_examples_gives_the_client_of_the_30_document() -> None:
    plain = prepare(Source(published(NEWEST), is_raw=True, name=""))
    newer = prepare(Source(in_openapi_31(published(NEWEST)), is_raw=True, name=""))

    assert newer.shaped.document["components"] == plain.shaped.document["components"]
    assert newer.shaped.document["paths"] == plain.shaped.document["paths"]
    assert newer.noted == plain.noted == []
    assert newer.looks == plain.looks


@pytest.mark.slow
def test_a_later_edition_has_all_its_operations() -> None:
    spec = later(published(NEWEST))
    ready = prepare(Source(spec, is_raw=True, name=""))
    wanted = {re.sub(r"\{[^}]*\}", "{}", line) for line in LATER.read_text(encoding="utf-8").split("\n") if " " in line}
    assert {re.sub(r"\{[^}]*\}", "{}", key) for key in ready.documented} == wanted - {"GET /v1/api/ws"}
    assert ready.noted == []


def test_what_we_know_of_an_operation_counts_until_the_document_says_as_much() -> None:
    spec = sound()
    key, row = next((key, row) for key, row in read_yaml("corrections.yaml")["operations"].items() if _tells(row))
    method, path = key.split(" ", 1)
    answer = {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}
    spec["paths"][path] = {method.lower(): {"responses": {"200": answer}}}
    ready = prepare(Source(spec, is_raw=True, name=""))
    made = ready.spec["paths"][path][method.lower()]["responses"]["200"]["content"]["application/json"]["schema"]
    assert made == {"$ref": f"#/components/schemas/{row['answers'][200]}"}
    line = f"corrections.yaml: {key}: the document has it now, and says less of it; what we know still counts"
    assert line in ready.looks


def _tells(row: Spec) -> bool:
    return (row.get("answers") or {}).get(200) in read_yaml("corrections.yaml")["schemas"]


def test_a_larger_document_may_lose_more_before_it_is_refused() -> None:
    def ledger(size: int) -> Any:
        return {"fix": {"places": [], "lost": [str(n) for n in range(size)], "gained": []}}

    assert jumps(ledger(1000), ledger(100), size=10) == []
    assert jumps(ledger(1000), ledger(100)) == ["fix takes away 1000 facts, 100 in the last edition"]


def test_a_discriminator_comes_through_with_plain_references() -> None:
    spec = sound()
    discriminated(spec)
    ready = prepare(Source(spec, is_raw=True, name=""))
    answer = json.loads(ready.text)["paths"]["/v1/api/portfolio/d/pet"]["get"]["responses"]["200"]
    mapping = {"cat": "#/components/schemas/dCat", "dog": "#/components/schemas/dDog"}
    mapping["cow"] = "#/components/schemas/dCow"
    assert answer["content"]["application/json"]["schema"]["discriminator"]["mapping"] == mapping


# --- editions --------------------------------------------------------------------------------------------------------


def test_an_edition_keeps_the_date_on_which_its_content_was_first_taken(tmp_path: Path) -> None:
    first = read_ibkr(str(written(tmp_path, sound())))
    edition = edition_of(first, {}, [])
    listed = with_edition({}, edition)
    turned = dict(reversed(sound().items()))
    again = edition_of(read_ibkr(str(written(tmp_path, turned)))._replace(date="2031-01-01"), listed, ["a line"])
    assert (again.date, again.sha256, again.to_look_at) == (edition.date, first.sha256, ["a line"])
    changed = sound()
    changed["info"]["description"] = "x"
    other = edition_of(read_ibkr(str(written(tmp_path, changed)))._replace(date="2031-01-01"), listed, [])
    assert (other.version, other.date) == ("9.9.9", "2031-01-01")
    assert [entry["content"] for entry in with_edition(with_edition(listed, other), edition)["editions"]] == [
        other.content,
        edition.content,
    ]


@pytest.mark.parametrize(
    ("info", "date"),
    [
        ({"x-last-updated": "2026-09-01T10:00:00Z"}, "2026-09-01"),
        ({"version": "2026-08-30"}, "2026-08-30"),
        ({}, "1980-01-02"),
    ],
)
def test_a_date_is_of_the_document_else_of_its_file(info: Spec, date: str, tmp_path: Path) -> None:
    spec = sound()
    spec["info"] |= info
    place = written(tmp_path, spec)
    os.utime(place, (315619200, 315619200))
    assert read_ibkr(str(place)).date == date


def test_the_committed_papers_name_the_edition_of_the_committed_document() -> None:
    edition = Edition(**read_json("editions.json")["editions"][-1])
    assert paragraph(edition) in (ROOT / "openapi" / "README.md").read_text(encoding="utf-8")
    assert edition[:1] + edition[2:4] == (generated.EDITION, generated.EDITION_DATE, generated.EDITION_CONTENT)


def test_the_committed_edition_is_the_published_document() -> None:
    assert read_json("editions.json")["editions"][-1]["content"] == content_of(read_ibkr(str(at_hand())).spec)


def at_hand() -> Path:
    published(NEWEST)
    return NEWEST


# --- what kind of file it is -----------------------------------------------------------------------------------------

WRAPPED: dict[str, Callable[[str], bytes]] = {
    "with a byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "in UTF-16": lambda text: text.encode("utf-16"),
    "compressed": lambda text: gzip.compress(text.encode()),
    "in YAML": lambda text: yaml.safe_dump(json.loads(text)).replace("'200':", "200:").encode(),
}


@pytest.mark.parametrize("wrap", WRAPPED)
def test_a_document_is_read_however_it_is_written(wrap: str, tmp_path: Path) -> None:
    spec = sound()
    get(spec, "/portfolio/d/words", {"type": "object", "properties": {"on": {"enum": ["no", "2024-01-01"]}, "12": {}}})
    (tmp_path / "document").write_bytes(WRAPPED[wrap](json.dumps(spec)))
    assert read_ibkr(str(tmp_path / "document")).spec == spec


PETS = {
    "openapi": "3.0.4",
    "info": {"title": "Petstore", "version": "1"},
    "paths": {"/pet": {"get": {"responses": {}}}},
}
REFUSED: dict[str, tuple[str | bytes, str]] = {
    "pets": (json.dumps(PETS), "this is not IBKR's document: of its 1 operations 0 are known"),
    "pets under IBKR's name": (
        json.dumps({**PETS, "info": {"title": "IBKR Web API", "version": "1"}}),
        "this is not IBKR's document: of its 1 operations 0 are known",
    ),
    "no version": (json.dumps({**PETS, "info": {"title": "Pets"}}), "this is not IBKR's document, or a damaged copy"),
    "an empty version": (
        json.dumps({**sound(), "info": {"version": " "}}),
        "this is not IBKR's document, or a damaged",
    ),
    "half of an archive": (
        gzip.compress(json.dumps(sound()).encode())[:99],
        "this is not IBKR's document, or a damaged",
    ),
    "pets of Swagger": (json.dumps({**PETS, "swagger": "2.0"}), "this is not IBKR's document: of its"),
    "JSON": ('{"a": 1}', "this is not IBKR's document: it is no OpenAPI document"),
    "a page": ("<!DOCTYPE html><html></html>", "this is not IBKR's document: it is no JSON but a page"),
    "half of it": (json.dumps(sound())[:300], "this is not IBKR's document, or not all of it: it is no JSON"),
    "nothing": ("", "this is not IBKR's document: it is no JSON"),
    "a key twice": (json.dumps(sound())[:-1] + ', "paths": {"/x": {}}}', "the key `paths` stands twice"),
    "Swagger": (json.dumps({**sound(), "swagger": "2.0", "openapi": ""}), "is Swagger 2.0, and only OpenAPI 3.0"),
    "a later standard": (json.dumps({**sound(), "openapi": "4.0.0"}), "is OpenAPI 4.0.0, and only OpenAPI 3.0"),
    "no operations": (json.dumps({**sound(), "paths": {"/x": {}}}), "has no operations"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_ibkrs_document_is_said_to_be_none_before_anything_else(name: str, tmp_path: Path) -> None:
    text, why = REFUSED[name]
    (tmp_path / "document").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Unrepairable) as refused:
        read_ibkr(str(tmp_path / "document"))
    assert str(refused.value).startswith(f"{tmp_path / 'document'}: {why}")


@pytest.mark.slow
def test_a_refused_document_leaves_every_file(tmp_path: Path) -> None:
    before = tree(ROOT / "openapi") | tree(ROOT / "generated_client")
    done = codegen("--upstream", written(tmp_path, PETS))
    assert done.returncode == 1
    assert done.stderr.startswith(f"Nothing was changed. {tmp_path / 'published.json'}: this is not IBKR's document")
    assert tree(ROOT / "openapi") | tree(ROOT / "generated_client") == before


# --- two documents ---------------------------------------------------------------------------------------------------


def test_two_documents_are_compared_where_they_contradict_each_other(tmp_path: Path) -> None:
    one, other = sound(), sound()
    other["openapi"] = "3.1.0"
    other["info"]["version"] = "1.0.0"
    get(one, "/portfolio/only-a")
    get(other, "/portfolio/only-b")
    ledger = other["paths"]["/portfolio/{accountId}/ledger"]["get"]
    ledger["parameters"] += [{"name": "page", "in": "query", "required": True, "schema": {"type": "integer"}}]
    ledger["responses"]["404"] = {"description": ""}
    for spec, kind in ((one, "number"), (other, "string")):
        spec["components"]["schemas"]["Address"]["properties"]["zip"] = {"type": kind}
    places = [str(written(tmp_path, spec, f"{n}.json")) for n, spec in enumerate((one, other))]

    lines = contradictions(places)

    assert [re.sub(r" \(.*", "", line) for line in lines[:2]] == ["# A: 9.9.9", "# B: 1.0.0"]
    assert lines[3] == "2 operations in both"
    used = lines[lines.index("## What the hand-written layer uses") :]
    assert used[:5] == [
        "## What the hand-written layer uses",
        "",
        "- `GET /v1/api/portfolio/{accountId}/ledger`: `page` in B only (int, required)",
        "- `GET /v1/api/portfolio/accounts`: `Address/zip` float in A, str in B",
        "- `GET /v1/api/portfolio/{accountId}/ledger`: status 404 in B only",
    ]
    assert "- `GET /v1/api/portfolio/only-a`" in lines[lines.index("## Operations only in A") :]
    assert "- `GET /v1/api/portfolio/only-b`" in lines[lines.index("## Operations only in B") :]


def test_a_document_does_not_contradict_itself(tmp_path: Path) -> None:
    place = str(written(tmp_path, sound()))
    assert contradictions([place, place])[3:] == ["2 operations in both"]


@pytest.mark.slow
def test_one_document_is_compared_with_the_committed_one(tmp_path: Path) -> None:
    done = codegen("--compare", written(tmp_path, in_openapi_31(published(NEWEST))))
    assert done.returncode == 0
    assert "161 operations in both" in done.stdout
    assert [line for line in done.stdout.splitlines() if line.startswith("## ")] == ["## Security"]


# --- ten times the size ----------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("BEZANT_LARGE"), reason="a minute of both cores; BEZANT_LARGE=1 runs it")
def test_ten_times_the_document_needs_two_minutes_and_500_megabytes_at_most(tmp_path: Path) -> None:
    place = written(tmp_path, times(published(NEWEST), 10))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [str(ROOT / "codegen.sh"), "--upstream", str(place), "--out", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, done.stderr
    assert re.match(r"IBKR 2\.28\.0: 1610 operations, ", done.stdout.splitlines()[-1])
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 120
    assert after.ru_maxrss < 500_000
