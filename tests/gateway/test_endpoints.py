"""The rows of the table of endpoints: IBKR's own operations, one for each request, and all that the tools need."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from bezant_client.operations import OPERATIONS
from mcp import Client

from bezant_mcp.gateway.endpoints import API, BROKERAGE_SESSION, NOT_THESE, READ_OPERATIONS, find_endpoint
from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.state import Budget
from openapi.repair.reach import operations_in_use
from tests.conftest import ROOT
from tests.support.fast_limits import faster
from tests.test_fault_matrix import QUESTIONS

ROWS = (*READ_OPERATIONS, BROKERAGE_SESSION)


def nameless(method: str, path: str) -> tuple[str, str]:
    """An operation whatever its document calls what arguments fill."""
    return method, re.sub(r"\{\w+\}", "{}", path)


def test_each_row_is_an_operation_of_the_published_document_or_it_is_written_down_why_it_is_served_all_the_same() -> (
    None
):
    document = json.loads((ROOT / "openapi" / "client-portal.json").read_text("utf-8"))
    published = {nameless(method.upper(), path) for path, item in document["paths"].items() for method in item}
    corrections = yaml.safe_load((ROOT / "openapi" / "corrections.yaml").read_text("utf-8"))
    explained = {nameless(*name.split(" ")) for name, row in corrections["operations"].items() if row["because"]}
    rows = {nameless(row.method, API + row.path) for row in ROWS}

    assert rows <= published | explained
    assert len(rows & published) > 70


def both(one: str, other: str) -> str | None:
    """A path that both rows would match, if there is one: where one has a word, the other's argument is that word."""
    ours, theirs = (API + one).split("/"), (API + other).split("/")
    if len(ours) != len(theirs):
        return None
    parts = []
    for mine, its in zip(ours, theirs, strict=True):
        if "{" not in mine and "{" not in its and mine != its:
            return None
        parts.append(next((part for part in (mine, its) if "{" not in part), "X1"))
    return "/".join(parts)


def test_no_two_rows_match_one_request() -> None:
    pairs = [(one, other) for one in ROWS for other in ROWS if one is not other and one.method == other.method]
    shared = [(one, other, path) for one, other in pairs if (path := both(one.path, other.path))]

    assert shared, "some paths differ only in a word that could be an id"
    for one, other, path in shared:
        matching = [row for row in (one, other) if row.pattern.fullmatch(path)]
        assert len(matching) == 1, path
        assert find_endpoint(one.method, path) is matching[0]


def test_each_row_is_found_by_its_own_request() -> None:
    for row in ROWS:
        assert find_endpoint(row.method, API + re.sub(r"\{\w+\}", "DU1234567", row.path)) is row, row.path


def test_the_words_that_no_argument_may_be_stand_in_arguments_that_exist() -> None:
    assert {name for name in NOT_THESE if any(f"{{{name}}}" in row.path for row in ROWS)} == NOT_THESE.keys()


def test_every_operation_that_the_product_asks_has_a_row() -> None:
    used = operations_in_use(ROOT / "bezant_mcp")
    asked = [row for row in OPERATIONS if f"{row.group}.{row.function}" in used]

    assert len(asked) > 25
    for operation in asked:
        path = re.sub(r"\{\w+\}", "DU1234567", operation.path)
        assert find_endpoint(operation.method, path) is not None, operation


@pytest.mark.anyio
async def test_every_tool_is_answered_with_requests_of_the_table_and_with_what_they_need() -> None:
    limits = faster(1000, everything=Budget("everything", 100_000, 1.0))
    async with SimulatedGateway(pacing="off") as simulated:
        service = Service(Settings(simulated.url, state_dir=None, toolsets=tuple(OPTIONAL_TOOLSETS)), limits=limits)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            assert {tool.name for tool in (await client.list_tools()).tools} == QUESTIONS.keys()
            for tool, arguments in QUESTIONS.items():
                result = await client.call_tool(tool, arguments)
                assert not result.is_error, result.content
        found = [
            find_endpoint(method, API + re.sub(r"\{\w+\}", "DU1234567", path)) for method, path, _ in simulated.seen
        ]

    used = {endpoint for endpoint in found if endpoint is not None}
    assert None not in found
    assert len(used) > 25
    assert {row.needs for row in used if row.needs is not None} <= used
