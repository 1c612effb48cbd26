"""The groups: every operation as a method of a client, its answer alone, errors raised, pages walked."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, assert_type

import httpx
import pytest
from bezant_client import ApiError, AsyncClient, Client, Response, UnreadableAnswer, known, models
from bezant_client.calling import MOST_PAGES, Call, Pages, Walk, noted
from bezant_client.operations import OPERATIONS
from bezant_client.types import UNSET

from bezant_mcp import Gateway, SyncGateway
from bezant_mcp.simulator import SimulatedGateway
from openapi.repair.groups import TAKEN_PROPERTIES
from openapi.repair.success import error_classes, success
from tests.support.cases import every_case
from tests.support.recorder import Recorder, recording

pytestmark = pytest.mark.anyio
GROUPS = sorted({operation.group for operation in OPERATIONS})
ORDER = models.OrdersRequest.from_dict({"orders": [{"conid": 265598, "side": "BUY", "quantity": 1}]})


# --- what there is ---------------------------------------------------------------------------------------------------


def test_every_operation_is_a_method_with_its_functions_arguments() -> None:
    blocking, asynchronous = Client(), AsyncClient()
    with every_case() as case:
        for operation in OPERATIONS:
            with case(f"{operation.group}.{operation.function}"):
                one = getattr(getattr(blocking, operation.group), operation.function)
                other = getattr(getattr(asynchronous, operation.group), operation.function)
                function = inspect.signature(operation.module()._get_kwargs).parameters
                for method in (one, other):
                    parameters = dict(inspect.signature(method).parameters)
                    limit = parameters.pop("timeout")
                    assert limit.kind is inspect.Parameter.KEYWORD_ONLY
                    assert limit.default is UNSET
                    assert parameters == function
                    assert method.__doc__.startswith(operation.summary[:40] or operation.method)
                    for name in parameters:
                        assert f"\n    {name}: " in str(inspect.getdoc(method))
                assert inspect.iscoroutinefunction(other)
                assert not inspect.iscoroutinefunction(one)
                assert inspect.signature(one) == inspect.signature(other)


def test_no_group_can_take_a_name_that_a_client_or_a_gateway_has() -> None:
    names = {name for kind in (Client, AsyncClient, Gateway, SyncGateway) for name in dir(kind) if name[0] != "_"}
    names |= {name for name in vars(Gateway()) if name[0] != "_"}
    assert names - set(GROUPS) <= TAKEN_PROPERTIES


def test_completion_and_help_show_everything() -> None:
    for client in (Client(), AsyncClient()):
        assert set(GROUPS) <= set(dir(client))
        for group in GROUPS:
            shown = {name for name in dir(getattr(client, group)) if not name.startswith("_")}
            functions = {operation.function for operation in OPERATIONS if operation.group == group}
            assert shown == functions | {name for name in shown if name.startswith("iterate_")}
            assert all(f"{name}" in str(inspect.getdoc(getattr(type(client), group))) for name in functions)
    assert "portfolio" in repr(Client().portfolio).lower()


# What remains a choice when errors are raised: forms of success that only the caller can tell apart.
CHOICES = {
    "accounts": set(),
    "alerts": {"get_mobile_alert", "list_alerts"},
    "am_accounts": {"create_account", "get_application", "list_tasks", "update_account"},
    "am_reports": {"create_statement", "create_tax_document", "create_trade_confirmation"},
    "contracts": {"get_definition", "list_definitions"},
    "market_data": set(),
    "orders": {"cancel_order", "confirm_reply", "modify_order", "place_orders"},
    "portfolio": {"get_position", "list_subaccounts_paged"},
    "session": set(),
}  # type: dict[str, set[str]]


def test_the_choices_that_remain_are_known_and_none_is_an_error() -> None:
    found: dict[str, set[str]] = {group: set() for group in CHOICES}
    for operation in OPERATIONS:
        returns = method_of(operation.group, operation.function).__annotations__["return"]
        errors = operation.module()._ERRORS
        assert not [name for name in errors if name in returns.replace("[", " ").replace("]", " ").split()], returns
        assert not {"ErrorText", "ProblemDetail", "OrderError", "TickleFailure"} & set(returns.split(" | "))
        if "|" in returns and operation.group in CHOICES:
            found[operation.group].add(operation.function)
    assert found == CHOICES


def method_of(group: str, function: str) -> Any:
    return getattr(getattr(Client(), group), function)


def typed(client: Client) -> None:
    """Nothing of this runs: mypy and pyright read it."""
    assert_type(client.portfolio.get_ledger("DU1"), models.Ledger)
    assert_type(client.portfolio.list_positions("DU1", 0, timeout=5), list[models.Position])
    assert_type(client.portfolio.iterate_positions("DU1"), Iterator[models.Position])
    assert_type(client.portfolio.iterate_subaccounts(), Iterator[models.Account])
    assert_type(client.raw(client.portfolio.get_ledger, "DU1"), Response[models.Ledger])
    assert_type(client.session.tickle(), models.Tickle)
    assert_type(client.market_data.get_history(conid=1, period="1d", bar="1h"), models.PriceHistory)


async def typed_asynchronously(client: AsyncClient) -> None:
    """Nothing of this runs either."""
    assert_type(await client.portfolio.get_ledger("DU1"), models.Ledger)
    assert_type(client.portfolio.iterate_positions("DU1"), AsyncIterator[models.Position])
    assert_type(await client.raw(client.portfolio.get_ledger, "DU1"), Response[models.Ledger])


# --- loading ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "modules", "most"),
    [
        ("import bezant_client", [], 80),
        ("from bezant_client import Client\nClient()", ["groups"], 250),
        ("from bezant_client import Client\nClient().portfolio.get_ledger", ["api", "api.portfolio", "groups"], 250),
        ("from bezant_client import AsyncClient\nAsyncClient().portfolio", ["api", "api.portfolio", "groups"], 250),
        (
            "from bezant_client.api.portfolio import list_positions",
            ["api", "api.portfolio", "api.portfolio.list_positions"],
            250,
        ),
    ],
)
def test_nothing_loads_before_it_is_used(code: str, modules: list[str], most: int) -> None:
    told = f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    loaded = json.loads(done.stdout)
    rooms = ("bezant_client.api", "bezant_client.groups", "bezant_client.models")
    assert [name.removeprefix("bezant_client.") for name in loaded if name.startswith(rooms)] == modules
    assert not {"httpx", "bezant_client.operations"} & set(loaded)
    assert len(loaded) <= most


# --- answers and errors ----------------------------------------------------------------------------------------------


async def both(url: str, group: str, function: str, *arguments: Any, **named: Any) -> list[Any]:
    """What the blocking and the asynchronous method give or raise."""
    found: list[Any] = []
    with Client(url) as client:
        try:
            found.append(getattr(getattr(client, group), function)(*arguments, **named))
        except ApiError as error:
            found.append(error)
    async with AsyncClient(url) as other:
        try:
            found.append(await getattr(getattr(other, group), function)(*arguments, **named))
        except ApiError as error:
            found.append(error)
    return found


ROW, ERROR = {"order_id": "1", "order_status": "Submitted"}, {"error": "No."}
RAISED: list[tuple[str, str, tuple[Any, ...], dict[str, Any], int, Any]] = [
    ("portfolio", "get_ledger", ("DU1",), {}, 500, {"error": "x"}),
    ("portfolio", "get_ledger", ("DU1",), {}, 503, {"error": "x", "statusCode": 503}),
    ("portfolio", "get_ledger", ("DU1",), {}, 200, {"error": "x"}),
    ("portfolio", "get_ledger", ("DU1",), {}, 418, {"a": 1}),
    ("portfolio", "list_accounts", (), {}, 200, {"error": "x"}),
    ("session", "tickle", (), {}, 200, {"error": "x"}),
    ("contracts", "search", (), {"symbol": "x"}, 200, {"error": "No symbol found"}),
    ("alerts", "get_alert", (1,), {"type_": "Q"}, 200, {"error": "x"}),
    ("notifications", "count_unread", (), {}, 423, {"status": "x"}),
    ("orders", "place_orders", ("DU1",), {"body": ORDER}, 200, ERROR),
    ("orders", "place_orders", ("DU1",), {"body": ORDER}, 200, [ERROR]),
    ("orders", "place_orders", ("DU1",), {"body": ORDER}, 200, [ROW, ERROR]),
    ("orders", "cancel_order", ("DU1", "1"), {}, 200, ERROR),
    ("orders", "preview_orders", ("DU1",), {"body": ORDER}, 200, ERROR),
    ("orders", "preview_orders", ("DU1",), {"body": ORDER}, 200, {**ERROR, "equity": None, "new": 1}),
    ("contracts", "get_rules", (), {"body": {"conid": 1}}, 200, ERROR),
]


@pytest.mark.parametrize(("group", "function", "arguments", "named", "status", "body"), RAISED)
async def test_errors_are_raised_whatever_their_status(
    group: str, function: str, arguments: tuple[Any, ...], named: dict[str, Any], status: int, body: Any
) -> None:
    with recording(lambda path, count: (status, body)) as server:
        for error in await both(server.url, group, function, *arguments, **named):
            assert isinstance(error, ApiError), error
            assert error.status == status
            assert error.operation.split()[0] == server.lines[0].split()[0]
            assert json.loads(error.content) == body
            assert error.headers["content-type"] == "application/json"
            assert "No" not in str(error)
            rows = error.body if isinstance(error.body, list) else [error.body]
            plain = [row.to_dict() if hasattr(row, "to_dict") else row for row in rows]
            assert plain == (body if isinstance(body, list) else [body])


async def test_of_two_orders_one_of_which_failed_the_other_is_not_lost() -> None:
    with recording(lambda path, count: (200, [ROW, ERROR])) as server:
        for error in await both(server.url, "orders", "place_orders", "DU1", body=ORDER):
            assert [type(row).__name__ for row in error.body] == ["SubmittedOrder", "OrderError"]
            assert "1 of 2 rows" in str(error)


@pytest.mark.parametrize(
    ("group", "function", "arguments", "named", "body", "kind"),
    [
        ("portfolio", "get_ledger", ("DU1",), {}, {"USD": {"cashbalance": 1}}, "Ledger"),
        ("orders", "place_orders", ("DU1",), {"body": ORDER}, [ROW], "SubmittedOrder"),
        ("orders", "place_orders", ("DU1",), {"body": ORDER}, [{"id": "1", "message": ["?"]}], "OrderQuestion"),
        ("orders", "modify_order", ("DU1", "1"), {"body": {}}, ROW, "SubmittedOrder"),
        ("orders", "preview_orders", ("DU1",), {"body": ORDER}, {"error": None, "equity": {}}, "OrderPreview"),
        ("orders", "preview_orders", ("DU1",), {"body": ORDER}, {"error": "x", "equity": {}}, "OrderPreview"),
        ("orders", "place_orders", ("DU1",), {"body": ORDER}, [{"order_id": "1", "error": None}], "SubmittedOrder"),
        ("session", "tickle", (), {}, {"session": "x", "userId": 1}, "Tickle"),
        ("session", "tickle", (), {}, {"session": "x", "error": None}, "Tickle"),
        ("portfolio", "get_position", ("DU1", 1), {}, b"", "NoneType"),
    ],
)
async def test_answers_come_alone(
    group: str, function: str, arguments: tuple[Any, ...], named: dict[str, Any], body: Any, kind: str
) -> None:
    with recording(lambda path, count: (200, body)) as server:
        for answer in await both(server.url, group, function, *arguments, **named):
            one = answer[0] if isinstance(answer, list) else answer
            assert type(one).__name__ == kind


# --- the whole answer ------------------------------------------------------------------------------------------------


def by_account(path: str, count: int) -> tuple[int, Any]:
    account = path.split("/")[4]
    return (500, {"error": account}) if account == "BAD" else (200, {"USD": {"acctcode": account}})


def account_of(response: Response[models.Ledger]) -> Any:
    assert isinstance(response, Response)
    assert response.status_code == 200
    assert json.loads(response.content) == response.parsed.to_dict()
    return json.loads(response.content)["USD"]["acctcode"]


def test_raw_gives_the_whole_answer_of_this_call() -> None:
    with recording(by_account) as server, Client(server.url) as client:
        assert account_of(client.raw(client.portfolio.get_ledger, "A", timeout=5)) == "A"
        assert account_of(client.raw(partial(client.portfolio.get_ledger, "B"))) == "B"
        with pytest.raises(ApiError) as caught:
            client.raw(client.portfolio.get_ledger, "BAD")
        assert caught.value.status == 500
        with noted() as seen:
            client.raw(client.portfolio.get_ledger, "A")
        assert seen == []
        for call in (str, client.portfolio.iterate_positions):
            with pytest.raises(TypeError, match="no operation was called"):
                client.raw(call, "A")


def test_raw_is_safe_under_threads() -> None:
    with recording(by_account) as server, Client(server.url) as client, ThreadPoolExecutor(8) as threads:
        accounts = [f"DU{number}" for number in range(40)]
        answers = threads.map(lambda account: client.raw(client.portfolio.get_ledger, account), accounts)
        assert [account_of(answer) for answer in answers] == accounts


async def test_raw_is_safe_under_tasks_and_nested_calls() -> None:
    with recording(by_account) as server:
        http = httpx.AsyncClient(base_url=server.url)
        async with AsyncClient(server.url) as plain, AsyncClient().set_async_httpx_client(http) as client:

            async def ask_another(request: httpx.Request) -> None:
                await plain.raw(plain.portfolio.get_ledger, "OTHER")
                await plain.portfolio.get_ledger("ANOTHER")

            http.event_hooks = {"request": [ask_another], "response": []}
            accounts = [f"DU{number}" for number in range(20)]
            calls = (client.raw(client.portfolio.get_ledger, account) for account in accounts)
            assert [account_of(answer) for answer in await asyncio.gather(*calls)] == accounts
            with pytest.raises(ApiError):
                await client.raw(client.portfolio.get_ledger, "BAD")


# --- sending again ---------------------------------------------------------------------------------------------------

FAULTS: list[Any] = [(502, {}), (503, {"error": "x"}), (504, {}), "hang up"]
OTHERS: list[Any] = [(429, {}), (500, {"error": "x"}), (401, {}), (200, {"error": "x"}), (200, b"cut {")]


async def attempts(fault: Any, retries: int, group: str, function: str, *arguments: Any, **named: Any) -> list[int]:
    """How often a request arrives when only the second is answered well, blocking and asynchronous."""
    counts = []
    with recording(lambda path, count: fault if count == 1 else (200, [])) as server:
        with Client(server.url, retries=retries) as client, suppress(ApiError, httpx.HTTPError):
            getattr(getattr(client, group), function)(*arguments, **named)
        counts.append(len(server.lines))
    with recording(lambda path, count: fault if count == 1 else (200, [])) as server:
        async with AsyncClient(server.url, retries=retries) as other:
            with suppress(ApiError, httpx.HTTPError):
                await getattr(getattr(other, group), function)(*arguments, **named)
        counts.append(len(server.lines))
    return counts


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_a_read_is_asked_again_when_that_is_wanted(fault: Any) -> None:
    assert await attempts(fault, 1, "portfolio", "list_accounts") == [2, 2]
    assert await attempts(fault, 0, "portfolio", "list_accounts") == [1, 1]


@pytest.mark.parametrize("fault", OTHERS, ids=str)
async def test_nothing_is_asked_again_that_was_answered(fault: Any) -> None:
    assert await attempts(fault, 3, "portfolio", "list_accounts") == [1, 1]


@pytest.mark.parametrize("fault", [*FAULTS, *OTHERS], ids=str)
async def test_an_order_is_sent_once_whatever_happens(fault: Any) -> None:
    assert await attempts(fault, 3, "orders", "place_orders", "DU1", body=ORDER) == [1, 1]


async def test_what_is_no_read_is_never_sent_twice() -> None:
    for operation in OPERATIONS:
        call = Call(f"{operation.group}.{operation.function}", {})
        pauses = list(call._pauses(Client(retries=3)))
        assert pauses == ([0.0, 0.5, 1.0] if operation.access == "read" else [])


async def test_a_time_limit_that_runs_out_is_not_begun_again() -> None:
    with recording(lambda path, count: "silence") as server, Client(server.url, retries=3) as client:
        with pytest.raises(httpx.ReadTimeout):
            client.portfolio.list_accounts(timeout=0.05)
        assert len(server.lines) == 1


# --- pages -----------------------------------------------------------------------------------------------------------


def positions(*conids: int) -> list[dict[str, Any]]:
    return [{"acctId": "DU1", "conid": conid} for conid in conids]


class Book:
    """Pages of rows, the last of which comes again and again when a number is too large."""

    def __init__(self, *pages: Any) -> None:
        self.pages = pages

    def __call__(self, path: str, count: int) -> tuple[int, Any]:
        number = int(path.partition("?")[0].rpartition("/")[2])
        page = self.pages[min(number, len(self.pages) - 1)]
        return page if isinstance(page, tuple) else (200, page)


async def walked(server: Recorder, **named: Any) -> tuple[list[Any], list[Any]]:
    with Client(server.url) as client:
        rows = [known(row.conid) for row in client.portfolio.iterate_positions("DU1", **named)]
    async with AsyncClient(server.url) as other:
        others = [known(row.conid) async for row in other.portfolio.iterate_positions("DU1", **named)]
    return rows, others


@pytest.mark.parametrize(
    ("pages", "expected", "asked"),
    [
        ([[]], [], 1),
        ([positions(1, 2), []], [1, 2], 2),
        ([positions(1, 2), positions(3), []], [1, 2, 3], 3),
        ([positions(1, 2)], [1, 2], 2),  # the page number is ignored
        ([positions(1, 2), positions(2, 3), []], [1, 2, 3], 3),  # a row moved
        ([positions(1, 1), []], [1, 1], 2),
        ([[{"conid": 0}, {"x": 1}, {"conid": None}], [{"x": 2}, {"x": 1}], []], [0, None, None, None], 3),  # no conid
    ],
)
async def test_pages_end_where_nothing_new_comes(pages: list[Any], expected: list[Any], asked: int) -> None:
    with recording(Book(*pages)) as server:
        assert await walked(server) == (expected, expected)
        lines = [f"GET /v1/api/portfolio/DU1/positions/{number}?sort=position&direction=d" for number in range(asked)]
        assert server.lines == lines * 2


async def test_an_order_of_the_callers_own_goes_along() -> None:
    with recording(Book([])) as server:
        await walked(server, sort="name", direction="a", model="M")
        assert server.lines == ["GET /v1/api/portfolio/DU1/positions/0?model=M&sort=name&direction=a"] * 2


@pytest.mark.parametrize("fault", [(500, {"error": "x"}), (200, {"error": "x"}), (200, b"<html>"), (429, {})], ids=str)
async def test_an_error_on_the_way_is_raised_after_the_rows_before_it(fault: Any) -> None:
    with recording(Book(positions(1, 2), fault)) as server, Client(server.url) as client:
        rows = client.portfolio.iterate_positions("DU1")
        assert [known(next(rows).conid), known(next(rows).conid)] == [1, 2]
        with pytest.raises(ApiError):
            next(rows)


def test_pages_without_end_are_no_end() -> None:
    walk = Walk(Call("portfolio.list_positions", {}), Pages("page_id"))
    for number in range(MOST_PAGES):
        assert walk.next_call() == Call("portfolio.list_positions", {"page_id": number})
        assert walk.new_rows([number]) == [number]
    with pytest.raises(UnreadableAnswer, match="goes on after 1000 pages") as caught:
        walk.next_call()
    assert caught.value.operation == "portfolio.list_positions"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize(
    ("pages", "outcome"),
    [
        (
            [{"metadata": {"total": 3}, "subaccounts": [1, 2]}, {"metadata": {"total": 3}, "subaccounts": [3]}],
            [1, 2, 3],
        ),
        ([{"metadata": {"total": 0}, "subaccounts": []}], []),
        ([{"metadata": {"total": 0}}], []),
        ([{"subaccounts": [1]}, {"subaccounts": []}], [1]),
        ([[1, 2], [1, 2]], [1, 2]),
        ([{"metadata": {"total": 3}, "subaccounts": [1, 2]}, {"metadata": {"total": 3}, "subaccounts": []}], "2 of 3"),
        ([{"metadata": {"total": 3}, "subaccounts": [1]}, {"metadata": {"total": 3}, "subaccounts": [1]}], "1 of 3"),
        ([{"metadata": {"total": 3}}], "no list of rows"),
        ([{}], "no list of rows"),
    ],
)
def test_a_total_that_is_not_reached_is_no_end(pages: list[Any], outcome: Any) -> None:
    def answer(path: str, count: int) -> tuple[int, Any]:
        page = pages[int(path.partition("page=")[2])]
        rows = page if isinstance(page, list) else page.get("subaccounts")
        listed = None if rows is None else [{"accountId": f"U{row}"} for row in rows]
        if isinstance(page, list):
            return 200, listed
        return 200, {**page, **({} if listed is None else {"subaccounts": listed})}

    with recording(answer) as server, Client(server.url) as client:
        if isinstance(outcome, str):
            with pytest.raises(ApiError, match=outcome):
                list(client.portfolio.iterate_subaccounts())
        else:
            assert [row["accountId"] for row in client.portfolio.iterate_subaccounts()] == [f"U{n}" for n in outcome]
            assert len(server.lines) == len(pages)


def test_notifications_go_on_after_the_last_that_was_read() -> None:
    def answer(path: str, count: int) -> tuple[int, Any]:
        return 200, {"max=10": [{"ID": "a"}, {"ID": "b"}], "id=b": [{"ID": "c"}]}.get(path.partition("?")[2], [])

    with recording(answer) as server, Client(server.url) as client:
        assert [row["ID"] for row in client.notifications.iterate_notifications()] == ["a", "b", "c"]
        more = "GET /v1/api/fyi/notifications/more?id="
        assert server.lines == ["GET /v1/api/fyi/notifications?max=10", f"{more}b", f"{more}c"]


# --- against the simulated Gateway -----------------------------------------------------------------------------------


async def test_a_large_book_is_read_to_its_end() -> None:
    async with SimulatedGateway("big-book", pacing="off") as simulated, AsyncClient(simulated.url) as client:
        (account,) = [row.account_id for row in await client.portfolio.list_accounts()]
        assert isinstance(account, str)
        rows = [row async for row in client.portfolio.iterate_positions(account)]
        assert len({row.conid for row in rows}) == len(rows) > 200
        with pytest.raises(UnreadableAnswer):
            await client.portfolio.get_ledger("U000")

        def blocking() -> int:
            with Client(simulated.url) as other:
                return len(list(other.portfolio.iterate_positions(account)))

        assert await asyncio.to_thread(blocking) == len(rows)


# --- what counts as success ------------------------------------------------------------------------------------------

A, B, E, T = ({"$ref": f"#/components/schemas/{name}"} for name in ("A", "B", "E", "T"))
CLASSES: dict[str, Any] = {
    "A": {"properties": {"a": {}}},
    "B": {"properties": {"b": {}, "error": {}, "c": {}, "d": {}}},  # has an error beside what was asked for
    "E": {"properties": {"error": {}}},
    "T": {"properties": {"text": {}}},  # an error because an error status declares it
}
NULL, LIST = {"type": "null"}, {"type": "array", "items": {"oneOf": [A, E]}}


@pytest.mark.parametrize(
    ("answers", "annotation", "raised"),
    [
        ({"200": A}, "A", ()),
        ({"200": A, "400": E}, "A", ()),
        ({"200": {"oneOf": [A, E]}}, "A", ("E",)),
        ({"200": {"oneOf": [A, T]}, "500": T}, "A", ("T",)),
        ({"200": {"oneOf": [A, T]}}, "A | T", ()),
        ({"200": {"oneOf": [A, B]}}, "A | B", ()),
        ({"200": {"oneOf": [LIST, E]}}, "list[A]", ("E",)),
        ({"200": {"oneOf": [A, E, NULL]}}, "A | None", ("E",)),
        ({"200": E}, "E", ()),  # a status that would be left with nothing keeps what it has
        ({"200": T, "400": T}, "T", ()),
        ({"200": {"oneOf": [A, T]}, "202": T, "400": T}, "A | T", ()),
        ({"200": {"oneOf": [E, NULL]}}, "E | None", ()),
        ({"2XX": {"oneOf": [A, T]}, "default": T}, "A", ("T",)),
        ({"200": A, "default": B}, "A", ()),
        ({"default": A, "400": E}, "A", ()),
        ({"200": A, "204": None}, "A | None", ()),
        ({"204": None}, "None", ()),
        ({"200": {}}, "Any", ()),
        ({"200": {"oneOf": [{"type": "string"}, E]}}, "str", ("E",)),
    ],
)
def test_what_remains_of_an_answer_without_its_errors(answers: Any, annotation: str, raised: tuple[str, ...]) -> None:
    responses = {
        status: {} if schema is None else {"content": {"application/json": {"schema": schema}}}
        for status, schema in answers.items()
    }
    operation = {"responses": responses}
    forms = {status: {"json": schema is not None, "raw": ""} for status, schema in answers.items()}
    errors = error_classes({"/": {"get": operation}}, CLASSES)
    found = success(operation, forms, errors)
    assert (found["annotation"], found["errors"]) == (annotation, raised)
