"""The comparison of document and client finds what no warning shows."""

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from typing import Any

import pytest

from openapi.repair.arrival import samples
from openapi.repair.prepare import Prepared, prepare
from openapi.repair.source import Source
from openapi.repair.verify import Verifier, facts_of
from tests.openapi.editions import ROOT, committed

Facts = dict[str, Any]


@cache
def ready() -> Prepared:
    return prepare(Source(committed(), is_raw=False, name=""))


@cache
def given() -> dict[str, dict[str, Any]]:
    return samples(ready().spec)


@cache
def client_facts() -> Facts:
    return facts_of(given(), ROOT / "generated_client")


def problems(damage: Callable[[Facts], Any]) -> list[str]:
    facts = deepcopy(client_facts())
    damage(facts)
    return list(Verifier(ready().spec, ready().shaped, given(), facts).problems())


POSITIONS = "GET /v1/api/portfolio/{accountId}/positions/{pageId}"


def position(facts: Facts) -> dict[str, list[Any]]:
    fields: dict[str, list[Any]] = facts["models"]["Position"]["fields"]
    return fields


@pytest.mark.slow
def test_the_committed_client_has_all_of_the_committed_document() -> None:
    assert problems(lambda facts: None) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (lambda f: f["operations"].pop(POSITIONS), f"{POSITIONS}: is not in the client"),
        (lambda f: f["operations"].update({"GET /x": f["operations"][POSITIONS]}), "GET /x: is not in the document"),
        (lambda f: f["operations"][POSITIONS]["query"].pop("sort"), f"{POSITIONS} ?sort: does not arrive in the query"),
        (lambda f: f["operations"][POSITIONS].update(url="/v1/api/x"), f"{POSITIONS}: is sent to /v1/api/x"),
        (lambda f: f["operations"][POSITIONS]["promises"].pop(), f"{POSITIONS}: 5 statuses declared, 4 read"),
        (lambda f: f["operations"][POSITIONS].update(has_body=True), f"{POSITIONS} body: declared False, sent True"),
        (lambda f: f["operations"][POSITIONS].update(baked=["sort"]), f"{POSITIONS}: defaults are baked in for sort"),
        (lambda f: f["operations"][POSITIONS].update(functions=["sync"]), f"{POSITIONS}: has get and ['sync']"),
        (lambda f: position(f).pop("conid"), "individualPosition: no class of ['Position'] has the fields"),
        (
            lambda f: position(f)["conid"].__setitem__(1, "str"),
            "individualPosition/conid: is declared integer, read as str",
        ),
        (
            lambda f: position(f)["putOrCall"].__setitem__(1, ["enumerated", "x"]),
            "individualPosition/putOrCall: null is",
        ),
        (lambda f: position(f)["conid"].__setitem__(0, "to_dict"), "individualPosition: attributes of Position clash"),
        (lambda f: [values.pop() for values in f["enumerations"].values()], "are not those of"),
    ],
)
def test_what_is_missing_is_found(damage: Callable[[Facts], Any], problem: str) -> None:
    assert any(problem in found for found in problems(damage)), problems(damage)[:5]
