"""The operation table: one well-formed row for every operation of every edition at hand, and none for anything else."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from bezant_client.operations import OPERATIONS

from openapi.repair.corrections import correct
from openapi.repair.losses import repair_with_ledger
from openapi.repair.prepare import prepare
from openapi.repair.source import read_committed

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "openapi" / "operations.yaml"
UPSTREAM = ROOT.parent / "shared" / "upstream"
EDITIONS = ("ibkr-api-docs-2.28.0.json", "ibkr-api-docs-2.29.0-repaired-elsewhere.json")
# Of this edition nothing is at hand but the list of its operations.
NEWEST = "operations-2.40.0.txt"

METHODS = ("get", "put", "post", "delete", "patch")
FROM_THE_ROOT = ("/v1/api/", "/gw/api/v1/", "/gw/api/v2/", "/oauth2/api/v1/")
NOT_HTTP = "GET /v1/api/ws"
ACCESS = {"read", "session", "subscribe", "preview", "write", "account-management"}
GROUPS = [
    "portfolio",
    "orders",
    "contracts",
    "market_data",
    "accounts",
    "alerts",
    "notifications",
    "watchlists",
    "scanner",
    "session",
    "event_contracts",
    "fa_allocation",
    "performance",
    "oauth",
    "sso",
    "token",
    "restrictions",
    "echo",
    "am_accounts",
    "am_banking",
    "am_reports",
    "tax_vouchers",
    "am_utilities",
]

# The published document lacks these; the Gateway serves them.
SERVED_BUT_UNPUBLISHED = {
    "GET /v1/api/fyi/notifications/more",
    "GET /v1/api/iserver/auth/status",
    "GET /v1/api/tickle",
    "POST /v1/api/hmds/auth/init",
    "POST /v1/api/hmds/scanner",
    "POST /v1/api/iserver/reauthenticate",
    "POST /v1/api/portfolio/allocation",
}
# The two names that IBKR's two views of an account share; their groups tell them apart.
SHARED_FUNCTION_NAMES = {"list_accounts", "get_summary"}
# Published reads that are no GET, and one GET that is no read: the verb proves nothing, so both lists are kept by hand.
READS_BY_POST = {
    "POST /v1/api/fa/fa-preset/get",
    "POST /v1/api/fa/model/accounts-details",
    "POST /v1/api/fa/model/invest-divest-positions",
    "POST /v1/api/fa/model/list",
    "POST /v1/api/fa/model/positions",
    "POST /v1/api/fa/model/summary",
    "POST /v1/api/hmds/scanner",
    "POST /v1/api/iserver/account/allocation/group/single",
    "POST /v1/api/iserver/contract/rules",
    "POST /v1/api/iserver/scanner/run",
    "POST /v1/api/iserver/secdef/search",
    "POST /v1/api/pa/allocation",
    "POST /v1/api/pa/allperiods",
    "POST /v1/api/pa/performance",
    "POST /v1/api/pa/transactions",
    "POST /v1/api/portfolio/allocation",
}


@cache
def table() -> dict[str, dict[str, Any]]:
    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    assert isinstance(rows, dict)
    return rows


def published(edition: str) -> dict[str, Any]:
    path = UPSTREAM / edition
    if not path.exists():
        pytest.skip(f"IBKR's document is not at {path}")
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        rooted = path if path.startswith(FROM_THE_ROOT) else f"/v1/api{path}"
        for method in METHODS:
            if method in item:
                yield f"{method.upper()} {rooted.replace('{accountid}', '{accountId}')}", item[method]


def test_every_row_is_complete_and_has_no_key_that_nothing_reads() -> None:
    for operation, row in table().items():
        assert {"name", "access", "summary"} <= row.keys() <= {"name", "access", "summary", "params", "pages"}, (
            operation
        )
        assert re.fullmatch(r"(GET|PUT|POST|DELETE|PATCH) /\S+", operation)
        assert operation.partition(" ")[2].startswith(FROM_THE_ROOT), operation
        assert row["access"] in ACCESS, operation


def test_names_are_a_known_group_and_a_python_name_and_unique() -> None:
    names = [row["name"] for row in table().values()]

    assert all(re.fullmatch(r"[a-z_]+\.[a-z][a-z0-9_]*", name) for name in names)
    assert {name.partition(".")[0] for name in names} == set(GROUPS)
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_function_names_are_unique_across_groups_but_for_the_two_that_are_meant() -> None:
    functions = Counter(row["name"].partition(".")[2] for row in table().values())

    assert {name for name, count in functions.items() if count > 1} == SHARED_FUNCTION_NAMES


def test_summaries_and_notes_are_one_line_sentences_that_fit_a_docstring() -> None:
    for operation, row in table().items():
        for text in [row["summary"], *row.get("params", {}).values()]:
            assert isinstance(text, str), operation
            assert re.fullmatch(r"\S.{5,110}\.", text), f"{operation}: {text!r}"


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_operation_of_the_edition_has_a_row(edition: str) -> None:
    missing = {operation for operation, _ in operations(published(edition))} - table().keys()

    assert missing <= {NOT_HTTP}


def of_the_newest() -> set[str]:
    """The operations of the newest edition, in the spelling of the table."""
    path = UPSTREAM / NEWEST
    if not path.exists():
        pytest.skip(f"IBKR's list of operations is not at {path}")
    spelled = {re.sub(r"\{\w+\}", "{}", operation): operation for operation in table()}
    listed = filter(None, path.read_text(encoding="utf-8").splitlines())
    return {spelled.get(re.sub(r"\{\w+\}", "{}", operation), operation) for operation in listed}


def test_every_operation_of_the_newest_edition_has_a_row_and_a_function() -> None:
    assert of_the_newest() - table().keys() == {NOT_HTTP}
    assert of_the_newest() - {f"{known.method} {known.path}" for known in OPERATIONS} == {NOT_HTTP}


def test_no_row_stands_for_an_operation_that_nobody_serves() -> None:
    known = {operation for edition in EDITIONS for operation, _ in operations(published(edition))} | of_the_newest()

    assert table().keys() - known == SERVED_BUT_UNPUBLISHED


def parameters(edition: str) -> dict[str, set[str]]:
    """What each operation of an edition takes, repaired and corrected as for the generator."""
    document = published(edition)
    repair_with_ledger(document)
    correct(document, yaml.safe_load((ROOT / "openapi" / "corrections.yaml").read_text(encoding="utf-8")))
    return {
        operation: {parameter["name"] for parameter in data.get("parameters", [])}
        | ({"body"} if "requestBody" in data else set())
        for operation, data in operations(document)
    }


@pytest.mark.slow
def test_every_parameter_has_a_note_and_every_note_a_parameter() -> None:
    first, second = (parameters(edition) for edition in EDITIONS)
    for operation, row in table().items():
        taken = first.get(operation, set()) | second.get(operation, set())
        assert row.get("params", {}).keys() == taken, operation


def test_a_document_that_brings_the_added_operations_takes_their_place_under_the_same_names() -> None:
    """Placeholders may be spelled otherwise there; no caller sees them."""
    before, coming = prepare(read_committed(ROOT)), read_committed(ROOT)
    paths, schemas = coming.spec["paths"], coming.spec["components"]["schemas"]
    added = yaml.safe_load((ROOT / "openapi" / "corrections.yaml").read_text(encoding="utf-8"))
    for key in added["operations"]:
        method, path = key.lower().split(" ")[0], key.split(" ")[1]
        respelled = path.replace("{requestId}", "{publicId}") if "tax-vouchers" in path else path
        operation = json.dumps(before.spec["paths"][path][method])
        operation = operation.replace('"requestId"', '"publicId"') if respelled != path else operation
        paths.setdefault(respelled, {})[method] = json.loads(operation)
    schemas |= {name: before.spec["components"]["schemas"][name] for name in added["schemas"]}
    after = prepare(coming)

    idle = [line for line in [*after.of_other_editions, *after.looks] if "the document has it now" in line]
    assert len(idle) == len(added["operations"]) + len(added["schemas"])
    assert [
        line
        for line in [*after.of_other_editions, *after.looks]
        if "operations.yaml lacks" in line or "not in the document" in line
    ] == []
    assert (after.table, after.names) == (before.table, before.names)


def test_no_text_is_the_publishers() -> None:
    """Our lines are our own words: none repeats a summary or a description of the published documents."""
    ours = {
        text.strip(" .").lower()
        for row in table().values()
        for text in [row["summary"], *row.get("params", {}).values()]
    }
    for edition in EDITIONS:
        theirs = set(re.findall(r'"(?:summary|description)": *"((?:[^"\\]|\\.)*)"', json.dumps(published(edition))))
        assert not ours & {text.strip(" .").lower() for text in theirs}


def test_the_access_class_of_a_verb_that_looks_like_the_other_kind_is_listed_by_hand() -> None:
    reads = {operation for operation, row in table().items() if row["access"] == "read"}

    assert {operation for operation in reads if not operation.startswith("GET ")} == READS_BY_POST
    assert table()["GET /v1/api/iserver/marketdata/unsubscribeall"]["access"] == "subscribe"
    assert table()["POST /v1/api/iserver/reply/{replyId}"]["access"] == "write"


def test_account_management_is_exactly_what_lies_outside_the_gateway() -> None:
    for operation, row in table().items():
        outside = re.search(r" /(gw/api|oauth2/api|v1/api/oauth)/", operation) is not None
        assert (row["access"] == "account-management") == outside, operation
