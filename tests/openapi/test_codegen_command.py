"""``codegen.sh`` as a person runs it: what it prints, what it writes, and what it leaves alone."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openapi.repair.facts import PROSE, as_text
from openapi.repair.prepare import prepare
from openapi.repair.source import Source
from openapi.repair.walk import Unrepairable, below, operations, parameters, roots
from openapi.repair.write import write_tree
from tests.openapi.editions import EDITIONS, NEWEST, NEXT, ROOT, codegen, committed, published, tree
from tests.openapi.stand_ins import prefixed
from tests.support.once import once

pytestmark = pytest.mark.slow

Spec = dict[str, Any]


@pytest.fixture(scope="session", params=EDITIONS, ids=lambda path: path.name)
def refreshed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """An edition, the folder it was generated into, and what was printed."""
    edition: Path = request.param
    published(edition)

    def generate(folder: Path) -> None:
        done = codegen("--upstream", edition, "--out", folder)
        assert done.returncode == 0, done.stderr
        folder.with_suffix(".printed").write_text(done.stdout, encoding="utf-8")

    folder = once(tmp_path_factory, f"refreshed-{EDITIONS.index(edition)}", generate)
    return edition, folder, folder.with_suffix(".printed").read_text(encoding="utf-8")


def http_operations(spec: Spec) -> set[str]:
    return {one.key for one in operations(spec) if set(one.data["responses"]) != {"101"}}


def test_the_last_line_counts_every_operation_but_the_websocket(refreshed: tuple[Path, Path, str]) -> None:
    edition, _, printed = refreshed
    spec = published(edition)
    counted = f"IBKR {spec['info']['version']}: {len(http_operations(spec))} operations, "
    expected = rf"{counted}\d+ models, 0 warnings, (\d+) to look at"
    found = re.fullmatch(expected, printed.splitlines()[-1])
    assert found
    assert int(found[1]) == len([line for line in printed.splitlines() if line.startswith("to look at: ")])


def test_each_operation_is_a_module_of_its_own(refreshed: tuple[Path, Path, str]) -> None:
    edition, folder, printed = refreshed
    package = folder / "generated_client" / "bezant_client"
    modules = {path for path in (package / "api").rglob("*.py") if path.name != "__init__.py"}
    rows = re.findall(r"^    Operation\(", (package / "operations.py").read_text(encoding="utf-8"), re.MULTILINE)
    more = int(found[1]) if (found := re.search(r"(\d+) operations more that the Gateway serves", printed)) else 0
    assert len(modules) == len(rows) == len(http_operations(published(edition))) + more


def test_what_is_left_out_is_listed_by_name() -> None:
    assert committed()["x-left-out"] == ["GET /v1/api/ws"]


def test_a_second_run_gives_the_same_bytes(refreshed: tuple[Path, Path, str], tmp_path: Path) -> None:
    edition, folder, printed = refreshed
    done = codegen("--upstream", edition, "--out", tmp_path)
    assert done.stdout == printed
    assert tree(tmp_path) == tree(folder)


def test_the_committed_client_is_what_the_committed_document_gives() -> None:
    done = codegen("--check")
    assert done.returncode == 0, done.stdout


def test_check_names_each_file_that_differs(tmp_path: Path) -> None:
    from openapi.repair.write import differences

    built, root = tmp_path / "built", tmp_path / "root"
    for folder, text in ((built, "new"), (root, "old")):
        (folder / "generated_client").mkdir(parents=True)
        (folder / "generated_client" / "same.py").write_text("same", encoding="utf-8")
        (folder / "generated_client" / "changed.py").write_text(text, encoding="utf-8")
    # What running the package, or a checker on it, leaves behind is nobody's edit.
    for cache in ("__pycache__", ".mypy_cache", ".ruff_cache"):
        (root / "generated_client" / cache).mkdir()
        (root / "generated_client" / cache / "left").touch()
    (built / "generated_client" / "fresh.py").touch()
    (root / "generated_client" / "gone.py").touch()
    assert differences(built, root) == [f"generated_client/{name}.py" for name in ("changed", "fresh", "gone")]


def test_the_newest_edition_gives_the_committed_document(refreshed: tuple[Path, Path, str]) -> None:
    edition, folder, printed = refreshed
    if edition != NEWEST:
        pytest.skip("the committed document is of the other edition")
    assert json.loads((folder / "openapi" / "client-portal.json").read_text(encoding="utf-8")) == committed()
    assert not (folder / "openapi" / "CHANGES.md").exists()
    assert "operations added" not in printed.lower()
    assert tree(folder / "generated_client") == tree(ROOT / "generated_client")


# --- one interface, written in several ways --------------------------------------------------------------------------


def turned_over(node: Any) -> Any:
    """The same JSON with the keys of every object in the opposite order."""
    if isinstance(node, dict):
        return {key: turned_over(node[key]) for key in reversed(node)}
    return [turned_over(item) for item in node] if isinstance(node, list) else node


def with_other_placeholders(spec: Spec) -> Spec:
    """The document with placeholders called otherwise, as 2.39 does to one; shared parameters keep their names."""
    for path in [
        path for path, item in spec["paths"].items() if "{" in path and "/parameters/" not in json.dumps(item)
    ]:
        item = spec["paths"].pop(path)
        renamed = re.sub(r"\{([^}]*)\}", r"{the\1}", path)
        for parameter in (one for data in item.values() for one in data.get("parameters", [])):
            if parameter.get("in") == "path" and "{" + parameter["name"].lower() + "}" in path.lower():
                parameter["name"] = f"the{parameter['name']}"
        spec["paths"][renamed] = item
    return spec


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda path: path.name)
@pytest.mark.parametrize("rewrite", [prefixed, turned_over, with_other_placeholders])
def test_the_same_interface_gives_the_same_client(edition: Path, rewrite: Callable[[Spec], Spec]) -> None:
    plain = prepare(Source(published(edition), is_raw=True, name=""))
    rewritten = prepare(Source(rewrite(published(edition)), is_raw=True, name=""))

    assert rewritten.text == plain.text
    # What the generator and the templates read is all that the client is made of.
    assert json.dumps(rewritten.shaped.document) == json.dumps(plain.shaped.document)
    assert rewritten.shaped.data == plain.shaped.data


def test_a_placeholder_that_is_called_otherwise_is_reported() -> None:
    spec = published(NEWEST)
    ready = prepare(Source(with_other_placeholders(spec), is_raw=True, name=""))
    line = "/v1/api/portfolio/{accountId}/ledger is /v1/api/portfolio/{theaccountId}/ledger in this edition"
    assert [one for one in [*ready.of_other_editions, *ready.looks] if line in one]
    assert not [one for one in [*ready.of_other_editions, *ready.looks] if "lacks" in one]


def test_repairing_the_repaired_document_changes_nothing() -> None:
    again = prepare(Source(committed(), is_raw=True, name=""))
    assert json.loads(again.text) == committed()


# --- facts only ------------------------------------------------------------------------------------------------------


def test_the_committed_document_is_free_of_prose() -> None:
    spec = committed()
    for where, schema in [found for place, root in roots(spec) for found in below(place, root)]:
        assert not schema.keys() & set(PROSE), where
    for where, parameter in parameters(spec):
        assert not parameter.keys() & set(PROSE), where
    for operation in operations(spec):
        assert not operation.data.keys() & set(PROSE), operation.key
        assert all(answer.get("description", "") == "" for answer in operation.data["responses"].values())
    assert spec["info"] == {"title": "Client Portal Web API", "version": spec["info"]["version"]}


def sentences(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = {text for key in PROSE if isinstance(text := node.get(key), str) and len(text) > 25 and " " in text}
        return own.union(*map(sentences, node.values()))
    return set().union(*map(sentences, node)) if isinstance(node, list) else set()


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda path: path.name)
def test_no_sentence_of_the_publisher_is_in_the_repository(edition: Path) -> None:
    theirs = sentences(published(edition))
    assert len(theirs) > 500
    folder = ROOT / "openapi"
    ours = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.*"))
    ours += "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "generated_client").rglob("*.py"))
    assert [text for text in sorted(theirs) if text in ours] == []


# --- what goes wrong -------------------------------------------------------------------------------------------------


def broken(damage: Callable[[Spec], None]) -> Spec:
    spec = published(NEWEST)
    damage(spec)
    return spec


def without_items_of_a_kind(spec: Spec) -> None:
    spec["components"]["schemas"]["individualPosition"]["properties"]["conid"] = ["no schema"]


def with_a_strange_status(spec: Spec) -> None:
    spec["paths"]["/tickle"]["post"]["responses"]["sometimes"] = {"description": ""}


def with_a_circle(spec: Spec) -> None:
    spec["components"]["schemas"]["ledger"] = {"allOf": [{"$ref": "#/components/schemas/ledger"}]}


def twice_with_and_without_prefix(spec: Spec) -> None:
    spec["paths"]["/v1/api/tickle"] = {"post": {"responses": {"200": {"description": ""}}}}


@pytest.mark.parametrize(
    ("damage", "place"),
    [
        (without_items_of_a_kind, "individualPosition/conid"),
        (with_a_strange_status, "POST /v1/api/tickle"),
        (with_a_circle, "ledger"),
        (twice_with_and_without_prefix, "/tickle"),
    ],
)
def test_a_refresh_that_fails_names_the_place_and_leaves_every_file(
    damage: Callable[[Spec], None], place: str, tmp_path: Path
) -> None:
    document = tmp_path / "published.json"
    document.write_text(json.dumps(broken(damage)), encoding="utf-8")
    before = tree(ROOT / "openapi") | tree(ROOT / "generated_client")

    done = codegen("--upstream", document)

    assert done.returncode == 1
    assert done.stderr.startswith(f"Nothing was changed. {place}")
    assert tree(ROOT / "openapi") | tree(ROOT / "generated_client") == before


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("{", "is no JSON"),
        ("[]", "is no OpenAPI document"),
        ('{"paths": {}}', "it has no paths"),
        ("\xff", "is no JSON"),
    ],
)
def test_what_is_no_document_is_refused(content: str, why: str, tmp_path: Path) -> None:
    document = tmp_path / "published.json"
    document.write_text(content, encoding="utf-8")
    done = codegen("--upstream", document, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert why in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_not_there_and_a_host_that_does_not_answer_are_refused(tmp_path: Path) -> None:
    for place in (tmp_path / "nowhere.json", "http://127.0.0.1:9/api-docs"):
        done = codegen("--upstream", place)
        assert done.returncode == 1
        assert str(place) in done.stderr


def test_a_client_that_cannot_be_put_in_place_whole_is_not_put_there_in_part(tmp_path: Path) -> None:
    built, root = tmp_path / "built", tmp_path / "root"
    for folder, text in ((built, "new"), (root, "old")):
        (folder / "generated_client").mkdir(parents=True)
        (folder / "generated_client" / "client.py").write_text(text, encoding="utf-8")
    (built / "openapi").mkdir()
    (built / "openapi" / "client-portal.json").write_text("{}", encoding="utf-8")
    (root / "openapi").write_text("in the way", encoding="utf-8")
    before = tree(root)

    with pytest.raises(Unrepairable, match=r"openapi.client-portal\.json: cannot be written"):
        write_tree(built, root)
    assert tree(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["generated_client", "openapi"]

    (root / "openapi").unlink()
    write_tree(built, root)
    assert tree(root) == tree(built)


TABLES = ("class-names.json", "ledger.json", "editions.json", "names.yaml", "operations.yaml", "corrections.yaml")


@pytest.mark.parametrize(
    ("table", "content"),
    [*((table, '{"half') for table in TABLES), ("operations.yaml", "POST /v1/api/tickle: 5"), ("ledger.json", "[1]")],
)
def test_a_table_that_cannot_be_read_is_named(table: str, content: str, tmp_path: Path) -> None:
    published(NEWEST)
    shutil.copytree(ROOT / "openapi", tmp_path / "openapi", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "codegen.sh", tmp_path)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    (tmp_path / "openapi" / table).write_text(content, encoding="utf-8")
    before = tree(tmp_path / "openapi")

    command = [str(tmp_path / "codegen.sh"), "--upstream", str(NEWEST)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)

    assert done.returncode == 1
    assert re.match(rf"Nothing was changed\. .*{re.escape(table)}", done.stderr)
    assert tree(tmp_path / "openapi") == before


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    done = codegen("--out", tmp_path / "taken")
    assert done.returncode == 1
    assert f"Nothing was changed. {tmp_path / 'taken'}: cannot be written" in done.stderr


def test_a_path_is_meant_from_where_the_caller_stands(tmp_path: Path) -> None:
    (tmp_path / "here.json").write_text("{", encoding="utf-8")
    done = codegen("--upstream", "here.json", cwd=tmp_path)
    assert "is no JSON" in done.stderr


# --- types and size --------------------------------------------------------------------------------------------------


def test_the_client_stays_small(refreshed: tuple[Path, Path, str]) -> None:
    written = tree(refreshed[1] / "generated_client")
    assert len(written) <= 1200
    assert sum(map(len, written.values())) <= 5_000_000


CHECKERS = {
    "mypy": ["mypy", "--strict", "-p", "bezant_client"],
    "pyright": ["pyright", "--pythonpath", sys.executable, "bezant_client"],
    "ruff": ["ruff", "check", "--no-cache", "--isolated", "bezant_client"],
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_client_is_clean(checker: str, refreshed: tuple[Path, Path, str], tmp_path: Path) -> None:
    if checker == "pyright" and refreshed[0] != NEWEST:
        pytest.skip("slow; mypy reads the other edition")
    command = [sys.executable, "-m", *CHECKERS[checker]]
    command += ["--cache-dir", str(tmp_path)] if checker == "mypy" else []
    folder = refreshed[1] / "generated_client"
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_nothing_in_the_client_is_excused(refreshed: tuple[Path, Path, str]) -> None:
    for name, content in tree(refreshed[1] / "generated_client").items():
        assert b"type: ignore" not in content, name
        assert b"noqa" not in content, name


def test_text_is_written_the_same_way_everywhere() -> None:
    assert as_text({"b": 1, "a": "é"}) == '{\n "a": "é",\n "b": 1\n}\n'
    assert NEXT.name != NEWEST.name
