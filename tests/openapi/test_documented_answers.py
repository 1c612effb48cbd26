"""Every documented answer, and every example that IBKR publishes, parses into its type and comes back unchanged.

The answers in ``answers/`` are invented after the documentation: one file per group, `METHOD path`, then a name for
each variant. A name that starts with a number is an answer with that status; all others have status 200.
"""

import importlib
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
import yaml
from bezant_client.answers import read_answer
from bezant_client.drift import watch_drift

from tests.support.cases import every_case

ROOT = Path(__file__).parents[2]
UPSTREAM = ROOT.parent / "shared" / "upstream"
EDITIONS = ("ibkr-api-docs-2.28.0.json", "ibkr-api-docs-2.29.0-repaired-elsewhere.json")
ANSWERS = Path(__file__).parent / "answers"

METHODS = ("get", "put", "post", "delete", "patch")
FROM_THE_ROOT = ("/v1/api/", "/gw/api/v1/", "/oauth2/api/v1/")


@cache
def names() -> dict[str, str]:
    rows = yaml.safe_load((ROOT / "openapi" / "operations.yaml").read_text(encoding="utf-8"))
    return {operation: row["name"] for operation, row in rows.items()}


def function(operation: str) -> ModuleType:
    return importlib.import_module(f"bezant_client.api.{names()[operation]}")


def parse(operation: str, status: int, answer: Any) -> Any:
    """The answer as a caller of the generated function gets it."""
    response = httpx.Response(status, json=answer)
    return read_answer(operation, response, function(operation)._PROMISES)


def plain(parsed: Any) -> Any:
    if isinstance(parsed, list):
        return [plain(item) for item in parsed]
    return parsed.to_dict() if hasattr(parsed, "to_dict") else parsed


def differences(came: Any, gave: Any, where: str = "") -> Iterator[str]:
    """Where two JSON values differ: true is not 1, 1 is not 1.0, and null is not absent."""
    if type(came) is not type(gave):
        yield f"{where or '/'}: {came!r} came, {gave!r} given back"
    elif isinstance(came, dict):
        for key in came.keys() | gave.keys():
            if key not in came or key not in gave:
                yield f"{where}/{key}: {'lost' if key in came else 'made up'}"
            else:
                yield from differences(came[key], gave[key], f"{where}/{key}")
    elif isinstance(came, list):
        if len(came) != len(gave):
            yield f"{where}: {len(came)} items came, {len(gave)} given back"
        for index, (one, other) in enumerate(zip(came, gave, strict=False)):
            yield from differences(one, other, f"{where}/{index}")
    elif came != gave:
        yield f"{where}: {came!r} came, {gave!r} given back"


def shape(parsed: Any) -> str:
    """The type of a parsed answer, an array by its first item."""
    if isinstance(parsed, list):
        return f"list[{shape(parsed[0])}]" if parsed else "list"
    return type(parsed).__name__


def documented() -> Iterator[Any]:
    for file in sorted(ANSWERS.glob("*.json")):
        for operation, variants in json.loads(file.read_text(encoding="utf-8")).items():
            for name, answer in variants.items():
                number = re.match(r"\d{3} ", name)
                yield pytest.param(operation, int(number[0]) if number else 200, answer, id=f"{operation} - {name}")


def published(edition: str) -> dict[str, Any]:
    path = UPSTREAM / edition
    if not path.exists():
        pytest.skip(f"IBKR's document is not at {path}")
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].split("/")[1:]:
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def unwrapped(example: Any) -> list[Any]:
    """Four examples stand in the wrapping of named examples, which is no part of the answer."""
    if isinstance(example, dict) and all(
        isinstance(named, dict) and named.keys() == {"value"} for named in example.values()
    ):
        return [named["value"] for named in example.values()]
    return [example]


def examples(document: dict[str, Any]) -> Iterator[tuple[str, int, str, Any]]:
    """Operation, status, name and value of every response example."""
    for path, item in document["paths"].items():
        rooted = path if path.startswith(FROM_THE_ROOT) else f"/v1/api{path}"
        for method in METHODS:
            operation = f"{method.upper()} {rooted.replace('{accountid}', '{accountId}')}"
            for status, answer in item.get(method, {}).get("responses", {}).items():
                for content in resolved(document, answer).get("content", {}).values():
                    if "example" in content:
                        for value in unwrapped(content["example"]):
                            yield operation, int(status), "example", value
                    for name, example in content.get("examples", {}).items():
                        yield operation, int(status), name, resolved(document, example)["value"]


def test_a_documented_answer_comes_back_unchanged() -> None:
    with every_case() as case:
        for parameters in documented():
            operation, status, answer = parameters.values
            with case(parameters.id):
                assert list(differences(answer, plain(parse(operation, status, answer)))) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_published_response_example_comes_back_unchanged(edition: str) -> None:
    seen = 0
    faults = []
    for operation, status, name, value in examples(published(edition)):
        seen += 1
        try:
            faults += [
                f"{operation} {status} {name} {d}" for d in differences(value, plain(parse(operation, status, value)))
            ]
        except Exception as error:
            faults.append(f"{operation} {status} {name} raised {error!r}")

    assert faults == []
    assert seen > 100


# Variants that are here because they differ from the declared types; what they show must stay noticed, and no more.
KNOWN_TO_DIFFER = {
    ("AccountSummaryValue", "isnull"),
    ("LiveOrder", "status"),
    ("PeriodPerformance", "startNav"),
}


def test_declared_types_say_what_documented_answers_hold() -> None:
    with watch_drift() as watch:
        for parameters in documented():
            parse(*parameters.values)

    # Of a JsonObject nothing is declared.
    assert {(drift.model, drift.field) for drift in watch.seen if drift.model != "JsonObject"} == KNOWN_TO_DIFFER


def test_declared_types_say_what_the_published_examples_hold() -> None:
    """Our corrections leave no contradiction between an example of the Gateway's operations and its type."""
    with watch_drift() as watch:
        for operation, status, _, value in examples(published(EDITIONS[0])):
            if " /v1/api/" in operation:
                parse(operation, status, value)

    assert watch.seen == {}


ORDERS = "POST /v1/api/iserver/account/{accountId}/orders"
MODIFY = "POST /v1/api/iserver/account/{accountId}/order/{orderId}"
REPLY = "POST /v1/api/iserver/reply/{replyId}"
CANCEL = "DELETE /v1/api/iserver/account/{accountId}/order/{orderId}"
CLASSES = [
    *((operation, "submitted", "list[SubmittedOrder]") for operation in (ORDERS, MODIFY, REPLY)),
    *((operation, "question", "list[OrderQuestion]") for operation in (ORDERS, MODIFY, REPLY)),
    *((operation, "error", "OrderError") for operation in (ORDERS, MODIFY, REPLY, CANCEL)),
    *((operation, "reject", "OrderReject") for operation in (ORDERS, MODIFY, REPLY)),
    *((operation, "a row that is an error", "list[OrderError]") for operation in (ORDERS, MODIFY, REPLY, CANCEL)),
    (MODIFY, "bare object", "SubmittedOrder"),
    (MODIFY, "bare question", "OrderQuestion"),
    (CANCEL, "requested", "OrderCancellation"),
    (CANCEL, "all orders", "OrderCancellation"),
    (CANCEL, "array", "list[OrderCancellation]"),
    ("POST /v1/api/tickle", "ready", "Tickle"),
    ("POST /v1/api/tickle", "no session", "TickleFailure"),
    ("POST /v1/api/iserver/auth/ssodh/init", "cold start", "SessionStatus"),
    ("POST /v1/api/iserver/auth/ssodh/init", "old error", "ErrorText"),
    ("GET /v1/api/iserver/secdef/search", "stock", "list[ContractMatch]"),
    ("GET /v1/api/iserver/secdef/search", "empty", "list"),
    ("GET /v1/api/iserver/secdef/search", "nothing found", "ErrorText"),
    ("POST /v1/api/iserver/secdef/search", "nothing found", "ErrorText"),
    ("GET /v1/api/iserver/secdef/info", "derivative", "list[ContractDetails]"),
    ("GET /v1/api/iserver/secdef/info", "one object", "ContractDetails"),
    ("GET /v1/api/iserver/marketdata/history", "one bar", "PriceHistory"),
    ("GET /v1/api/iserver/marketdata/history", "error", "ErrorText"),
    ("GET /v1/api/iserver/marketdata/snapshot", "preflight", "list[MarketDataRow]"),
    ("GET /v1/api/iserver/account/{accountId}/alerts", "two", "list[Alert]"),
    ("GET /v1/api/iserver/account/{accountId}/alerts", "one object", "Alert"),
    ("GET /v1/api/iserver/account/alert/{alertId}", "price", "AlertDetails"),
    ("GET /v1/api/iserver/account/alert/{alertId}", "unknown id", "ErrorText"),
    ("GET /v1/api/iserver/account/mta", "object", "AlertDetails"),
    ("GET /v1/api/iserver/account/mta", "list", "list[Alert]"),
    ("GET /v1/api/portfolio/subaccounts2", "page", "SubaccountPage"),
    ("GET /v1/api/portfolio/subaccounts2", "as documented", "list[Account]"),
    ("GET /v1/api/portfolio/accounts", "one", "list[Account]"),
    ("GET /v1/api/portfolio/{accountId}/positions/{pageId}", "thin", "list[Position]"),
    ("GET /v1/api/portfolio/{accountId}/summary", "every key", "PortfolioSummary"),
    ("GET /v1/api/portfolio2/{accountId}/positions", "rows", "list[UncachedPosition]"),
    ("GET /v1/api/portfolio/{accountId}/combo/positions", "spread", "list[ComboPosition]"),
    ("GET /v1/api/iserver/account/trades", "rows", "list[Trade]"),
    ("GET /v1/api/iserver/account/orders", "first call", "LiveOrders"),
]


def test_an_answer_of_several_shapes_is_read_as_the_one_it_has() -> None:
    answers: dict[str, list[Any]] = {}
    for parameters in documented():
        answers.setdefault(parameters.id, []).append(parameters.values[2])
    with every_case() as case:
        for operation, variant, expected in CLASSES:
            with case(f"{operation} - {variant}"):
                (answer,) = answers[f"{operation} - {variant}"]
                assert shape(parse(operation, 200, answer)) == expected


def test_every_read_and_session_operation_has_a_documented_answer() -> None:
    rows = yaml.safe_load((ROOT / "openapi" / "operations.yaml").read_text(encoding="utf-8"))
    wanted = {operation for operation, row in rows.items() if row["access"] in {"read", "session", "subscribe"}}

    assert wanted <= {parameters.values[0] for parameters in documented()}


@pytest.mark.parametrize(
    ("operation", "status"),
    [("GET /v1/api/trsrv/secdef", 204), ("DELETE /v1/api/fyi/deliveryoptions/{deviceId}", 200)],
)
def test_an_answer_without_a_body_is_none(operation: str, status: int) -> None:
    assert read_answer(operation, httpx.Response(status), function(operation)._PROMISES) is None


def test_the_comparison_is_strict() -> None:
    pairs: list[tuple[Any, Any]] = [(True, 1), (1, 1.0), ({"a": None}, {}), ([1], [1, 1]), ({"a": [0]}, {"a": [False]})]

    assert all(list(differences(came, gave)) for came, gave in pairs)
    assert not list(differences({"a": [1, None, "x"]}, {"a": [1, None, "x"]}))


@pytest.mark.parametrize("operation", [ORDERS, MODIFY, REPLY])
def test_each_row_of_an_order_answer_is_told_apart_by_itself(operation: str) -> None:
    answers = json.loads((ANSWERS / "orders.json").read_text(encoding="utf-8"))
    rows = parse(operation, 200, answers[operation]["rows that differ"])
    assert [shape(row) for row in rows] == ["OrderQuestion", "SubmittedOrder", "OrderError"]
