"""How the generated client reads: nothing below the top raises, nothing is lost, and the top tells what is wrong."""

import copy
import inspect
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, cast

import attrs
import bezant_client.models
import httpx
import pytest
from bezant_client import ApiError, AuthenticatedClient, Client, UnreadableAnswer
from bezant_client.answers import read_answer
from bezant_client.api.contracts import search
from bezant_client.api.market_data import get_snapshot
from bezant_client.api.notifications import delete_device
from bezant_client.api.orders import cancel_order, confirm_reply, modify_order, place_orders
from bezant_client.api.portfolio import (
    get_ledger,
    get_metadata,
    get_position,
    get_summary,
    list_accounts,
    list_positions,
)
from bezant_client.drift import Drift, watch_drift
from bezant_client.model import Model
from bezant_client.models import AlertRequest, Ledger, OrderRequest, OrdersRequest, Position
from bezant_client.operations import OPERATIONS, Operation
from bezant_client.shapes import ANY, ListOf, Object, OneOf, Shape
from bezant_client.types import UNSET, Unset, known

from tests.support.cases import every_case

# What a field may hold against all declarations: of each JSON type, and of each kind of strange.
STRANGE: tuple[Any, ...] = (
    None,
    [],
    {},
    "a text that is nowhere listed",
    7,
    7.5,
    True,
    [None],
    [[]],
    {"x": None},
    [{"x": [1]}],
    "",
    10**400,
    -0.0,
)


@cache
def models() -> list[type[Model[Any]]]:
    found = [getattr(bezant_client.models, name) for name in bezant_client.models.__all__]
    return [one for one in found if not issubclass(one, Enum)]


@cache
def enumerations() -> list[type[Enum]]:
    found = [getattr(bezant_client.models, name) for name in bezant_client.models.__all__]
    return [one for one in found if issubclass(one, Enum)]


def same(one: Any, other: Any) -> bool:
    """Equal with types: true is not 1, and 1 is not 1.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def read(operation: Any, status: int = 200, **answer: Any) -> Any:
    return read_answer(operation._OPERATION, httpx.Response(status, **answer), operation._PROMISES)


# --- below the top ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("strange", STRANGE, ids=repr)
def test_every_field_of_every_model_keeps_whatever_comes(strange: Any) -> None:
    for model in models():
        came = {name: copy.deepcopy(strange) for name in [*model.WIRE, "a key that is nowhere declared"]}
        assert same(model.from_dict(came).to_dict(), came), model


def samples(shape: Shape, depth: int = 0) -> Any:
    """A JSON value as the shape declares it, with something undeclared in every object."""
    if isinstance(shape, ListOf):
        return [samples(shape.item, depth)]
    if isinstance(shape, OneOf):
        return samples(shape.members[depth % len(shape.members)], depth)
    if isinstance(shape, Object):
        return {"undeclared": 1} if depth > 6 else sample(shape.found, depth + 1)
    if hasattr(shape, "found"):
        return next(iter(shape.found)).value
    return {"str": "text", "int": 3, "float": 1.5, "bool": False, "None": None, "Any": [1, {"a": None}]}[repr(shape)]


def sample(model: type[Model[Any]], depth: int = 0) -> dict[str, Any]:
    known = {name: samples(shape, depth) for name, (_, shape) in model.WIRE.items()}
    return {**known, "undeclared": samples(model.EXTRA, depth)}


def test_every_model_gives_back_what_it_declares() -> None:
    for model in models():
        came = sample(model)
        assert same(model.from_dict(came).to_dict(), came), model


def test_copies_and_pickles_are_the_same() -> None:
    for model in models():
        for came in (sample(model), {}):
            made = model.from_dict(came)
            for copied in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
                assert copied == made, model
                assert same(copied.to_dict(), came), model


def test_unset_is_one_and_false() -> None:
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.copy(UNSET) is UNSET
    assert list(Unset) == [UNSET]
    assert not UNSET
    assert (repr(UNSET), str(UNSET)) == ("UNSET", "UNSET")
    assert [known(value) for value in (UNSET, None, 0.0, 7)] == [None, None, 0.0, 7]


def test_enumerations_take_values_that_are_not_listed() -> None:
    for listed in enumerations():
        value: Any = "no such value" if issubclass(listed, str) else 10**9 + 7
        member: Any = listed(value)
        assert isinstance(member, listed)
        assert member == value
        assert (member.name, member.value) == ("UNDECLARED", value)
        assert copy.deepcopy(member) == pickle.loads(pickle.dumps(member)) == member
        assert "UNDECLARED" not in listed.__members__


def test_a_model_is_read_from_an_object_only() -> None:
    for other in ([], "text", None, 7, [("a", 1)]):
        with pytest.raises(TypeError, match="is read from a JSON object, not from"):
            models()[0].from_dict(other)  # type: ignore[arg-type]  # the wrong type is the point


def test_objects_with_dynamic_keys_are_used_like_dictionaries() -> None:
    came = {"netliquidation": {"amount": 1.5, "currency": None}, "sma": {"amount": 2}}
    summary = read(get_summary, json=came)
    assert summary.to_dict() == came
    if hasattr(summary, "items"):
        assert [key for key, _ in summary.items()] == list(came)
        assert len(summary) == 2
        assert summary["sma"] is summary.get("sma")


CAME = {"zz": 1, "conid": 265598, "position": None, "aa": [1], "mktPrice": 2.5}


def test_a_model_is_read_and_changed_by_the_names_on_the_wire() -> None:
    position = Position.from_dict(CAME)
    assert (position["mktPrice"], position["zz"], position["position"]) == (2.5, 1, None)
    assert list(position) == list(position.keys()) == list(position.to_dict()) == list(CAME)
    assert dict(position) == dict(position.items()) == {**position} == CAME
    assert [name in position for name in ("mktPrice", "zz", "position", "mktValue", "mkt_price", 7)] == [True] * 3 + [
        False
    ] * 3
    assert [position.get("mktValue"), position.get("mktValue", 3), position.get("position", 3)] == [None, 3, None]
    for absent in ("mktValue", "nowhere"):
        with pytest.raises(KeyError, match=absent):
            position[absent]
        with pytest.raises(KeyError, match=absent):
            del position[absent]

    position["mktPrice"] = 3.0
    position["new"] = True
    position["gone"] = UNSET
    position.mkt_value = 9.0
    del position["zz"], position["conid"]

    assert (position.mkt_price, position.conid) == (3.0, UNSET)
    changed = {"position": None, "aa": [1], "mktPrice": 3.0, "mktValue": 9.0, "new": True}
    assert list(position.to_dict().items()) == list(changed.items())
    assert list(attrs.evolve(position, mkt_price=3.0).to_dict()) == list(changed)
    assert json.loads(position.to_json(indent=1)) == changed
    assert position.to_json(separators=(",", ":")).startswith('{"position":null,')


def test_the_text_of_a_model_shows_what_is_set() -> None:
    assert repr(Position()) == "Position()"
    assert repr(Position.from_dict(CAME)) == (
        "Position(conid=265598, position=None, mkt_price=2.5, additional_properties={'zz': 1, 'aa': [1]})"
    )
    assert eval(repr(Position.from_dict(CAME)), {"Position": Position}) == Position.from_dict(CAME)


def test_every_model_keeps_the_order_of_keys_and_answers_to_each() -> None:
    for model in models():
        came = dict(reversed(sample(model).items()))
        made = model.from_dict(came)
        for copied in (made, attrs.evolve(cast("Any", made)), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
            assert list(copied.to_dict()) == list(copied) == list(came), model
        for key in came:
            assert key in made, model
            made[key] = made[key]
            del made[key]
            assert key not in made, model
        assert made.to_dict() == {}


def test_a_map_is_a_mapping() -> None:
    came = {"USD": {"cashbalance": 1.5}, "EUR": None}
    ledger = Ledger.from_dict(came)
    assert isinstance(ledger, Mapping)
    assert ledger == dict(ledger) == {**ledger} == Ledger.from_dict(came)
    assert ledger != {"USD": None}
    assert (len(ledger), bool(ledger), bool(Ledger())) == (2, True, False)
    assert (ledger.get("CHF"), ledger["EUR"], list(ledger.values())[1]) == (None, None, None)
    for one in models():
        assert issubclass(one, Mapping) == (not one.WIRE and (repr(one.EXTRA) != "Any" or one.__name__ == "JsonObject"))


def classes_in(shape: Shape) -> Iterator[type[Model[Any]]]:
    for inner in (*getattr(shape, "members", ()), *([shape.item] if isinstance(shape, ListOf) else [])):
        yield from classes_in(inner)
    if isinstance(shape, Object):
        yield shape.found


def read_from_answers() -> set[type[Model[Any]]]:
    promised = [one.shape for operation in OPERATIONS for one in operation.module()._PROMISES if one.shape is not None]
    found: set[type[Model[Any]]] = set()
    waiting = [model for shape in promised for model in classes_in(shape)]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.add(model)
            inside = [model.EXTRA, *(shape for _, shape in model.WIRE.values())]
            waiting += [inner for shape in inside for inner in classes_in(shape)]
    return found


def test_null_is_in_the_type_of_whatever_is_read_and_of_nothing_else_that_is_sent() -> None:
    answers = read_from_answers()
    assert len(answers) > 200
    for model in answers:
        for field in attrs.fields(cast("Any", model)):
            held = str(field.type).removesuffix(" | Unset").removeprefix("dict[str, ").removesuffix("]")
            # What all classes without extra keys of their own inherit.
            held = "Any" if held == "Extra" and model.EXTRA is ANY else held
            assert held.endswith("Any") or held.endswith("None"), f"{model.__name__}.{field.name}: {field.type}"
    for sent in (OrderRequest, AlertRequest, OrdersRequest):
        for field in attrs.fields(sent):
            assert "None" not in str(field.type), f"{sent.__name__}.{field.name}: {field.type}"


def test_no_body_is_an_answer_where_it_is_declared() -> None:
    position = read(get_position, content=b"")
    assert position is None
    assert read(get_position, json=[]) == []


# --- the top ---------------------------------------------------------------------------------------------------------


ODD: dict[str, dict[str, Any]] = {
    "a page": {"status_code": 200, "html": "<html>login</html>"},
    "an empty body": {"status_code": 200, "content": b""},
    "bytes that are no text": {"status_code": 200, "content": b"\xff\xfe\x00{"},
    "JSON that ends early": {"status_code": 200, "content": b'[{"a": '},
    "JSON that never ends": {"status_code": 200, "content": b"[" * 200_000},
    "a redirect": {"status_code": 302, "headers": {"location": "/sso/Login"}},
    "a status without a name": {"status_code": 299, "json": {}},
    "a status beyond all": {"status_code": 599, "content": b""},
    "a number": {"status_code": 200, "json": 7},
    "a text": {"status_code": 200, "json": "text"},
}


@pytest.mark.parametrize("odd", ODD)
def test_at_the_top_one_error_tells_status_and_content(odd: str) -> None:
    with every_case() as case:
        for operation in OPERATIONS:
            with case(f"{operation.group}.{operation.function}"):
                answer_oddly(operation, odd)


def answer_oddly(operation: Operation, odd: str) -> None:
    module = operation.module()
    response = httpx.Response(**ODD[odd])
    promises = [one for one in module._PROMISES if one.low <= response.status_code <= one.high]
    if any(takes(promise, response, odd) for promise in promises):
        read_answer(module._OPERATION, response, module._PROMISES)
        return

    with pytest.raises(UnreadableAnswer) as caught:
        read_answer(module._OPERATION, response, module._PROMISES)

    assert (caught.value.status, caught.value.content) == (response.status_code, response.content)
    assert caught.value.operation == f"{operation.method} {operation.path}"
    assert "<html>" not in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def takes(promise: Any, response: httpx.Response, odd: str) -> bool:
    """Some promise no body at all, so any but a page, or a text, or a file, which may be of any bytes."""
    if promise.shape is None and promise.raw is None:
        return odd != "a page"
    if odd == "an empty body" and promise.shape is not None and "None" in repr(promise.shape).split(" | "):
        return True  # declared: nothing is an answer too
    of_a_file = bool(promise.raw) and bool(response.content) and "content-type" not in response.headers
    return of_a_file or (odd == "a text" and "str" in repr(promise.shape).split(" | "))


def test_the_error_of_an_operation_carries_what_came() -> None:
    with pytest.raises(UnreadableAnswer) as caught:
        read(list_accounts, json={"error": "no session", "secret": "abc"})
    assert caught.value.json == {"error": "no session", "secret": "abc"}
    assert caught.value.content_type == "application/json"
    assert "abc" not in str(caught.value)
    assert str(caught.value) == (
        "GET /v1/api/portfolio/accounts answered 200 (application/json, 37 bytes): the body is no list[Account]"
    )


ERROR = {"error": "secret words"}
# What an answer says to a person: status, what comes, words of the error's text, and its decoded JSON.
TOLD: tuple[tuple[int, dict[str, Any], str, Any], ...] = (
    (401, {"content": b""}, "log in at the Gateway with a browser", None),
    (401, {"content": b"\xef\xbb\xbf" + json.dumps(ERROR).encode()}, "log in at the Gateway with a browser", ERROR),
    (403, {"text": "Access Denied, secret"}, "not permitted", None),
    (404, {"json": ERROR}, "no such thing", ERROR),
    (429, {"json": ERROR}, "ask nothing again for 15 minutes", ERROR),
    (429, {"content": b""}, "ask nothing again for 15 minutes", None),
    (500, {"content": json.dumps(ERROR).encode(), "headers": {"content-type": "text/html"}}, "failed", ERROR),
    (503, {"content": json.dumps(ERROR).encode("utf-16")}, "not ready", ERROR),
    (302, {"headers": {"location": "/sso/Login"}}, "log in at the Gateway with a browser", None),
    (299, {"json": [ERROR]}, "not one of the declared ones", [ERROR]),
    (200, {"html": "<html>secret</html>"}, "log in at the Gateway with a browser", None),
    (200, {"content": b""}, "the body is empty", None),
    (200, {"json": ERROR}, "it tells of an error", ERROR),
    (
        200,
        {"json": {**ERROR, "USD": {"cashbalance": 1.0}}},
        "it tells of an error",
        {**ERROR, "USD": {"cashbalance": 1}},
    ),
    (200, {"json": [ERROR]}, "the body is no Ledger", [ERROR]),
    (
        200,
        {"content": '{"error": "sécret"}'.encode("latin-1"), "headers": {"content-type": "a/json; charset=latin-1"}},
        "it tells of an error",
        {"error": "sécret"},
    ),
)


@pytest.mark.parametrize(("status", "came", "words", "body"), TOLD)
def test_an_error_tells_a_person_what_to_do_and_holds_no_content(
    status: int, came: dict[str, Any], words: str, body: Any
) -> None:
    response = httpx.Response(status, **came)
    try:
        parsed = read_answer(get_ledger._OPERATION, response, get_ledger._PROMISES)
        error = ApiError.of("GET /v1/api/portfolio/{accountId}/ledger", response, body=parsed)
    except UnreadableAnswer as raised:
        error = raised
    assert words in str(error)
    assert "secret" not in str(error)
    assert (error.status, error.content, error.headers) == (status, response.content, response.headers)
    assert (error.body.to_dict() if isinstance(error.body, Model) else getattr(error, "json", error.body)) == body
    assert repr(pickle.loads(pickle.dumps(error))) == repr(error) == f"{type(error).__name__}({str(error)!r})"


@pytest.mark.parametrize(
    "came", [{"status_code": 200}, *({"status_code": n, "text": "x"} for n in (500, 502, 503, 504))]
)
def test_nobody_is_told_to_send_a_second_order(came: dict[str, Any]) -> None:
    with every_case() as case:
        for operation in OPERATIONS:
            with case(f"{operation.group}.{operation.function}"):
                error = ApiError.of(f"{operation.method} {operation.path}", httpx.Response(**came))
                changes = operation.access == "write" or (
                    operation.access == "account-management" and operation.method != "GET"
                )
                assert ("whether it was done is not known" in str(error)) == changes
                assert not (changes and re.search("ask (again|once)", str(error)))


@pytest.mark.parametrize("kind", [Position, Ledger])
def test_a_copy_is_changed_alone(kind: type[Model[Any]]) -> None:
    came = {"new": {"a": 1}, "conid": 1, "USD": None}
    one = kind.from_dict(came)
    other = copy.copy(one)
    assert other == one
    assert list(other.to_dict()) == list(came)
    for key in ("more", "conid", "new"):
        other.additional_properties[key] = 2
    del other.additional_properties["USD"]
    assert one.to_dict() == came


@pytest.mark.parametrize("rows", [[None], [{"symbol": "AAPL"}, None], [1], [[]], ["no"]])
def test_a_list_of_objects_holds_objects_or_is_not_what_was_promised(rows: list[Any]) -> None:
    for operation in (search, list_positions, place_orders):
        with pytest.raises(UnreadableAnswer, match="a row of it is no object") as caught:
            read(operation, json=rows)
        assert caught.value.json == rows


def test_a_login_page_is_no_success_where_nothing_is_promised() -> None:
    assert read(delete_device) is None
    with pytest.raises(UnreadableAnswer, match="log in at the Gateway"):
        read(delete_device, html="<html>log in</html>")


def test_an_error_with_status_200_is_no_success_of_any_operation() -> None:
    """Whatever is promised: an object, a map, a list, nothing, a text or a file."""
    with every_case() as case:
        for operation in OPERATIONS:
            with case(f"{operation.group}.{operation.function}"):
                for promise in operation.module()._PROMISES:
                    if promise.low < 400:
                        response = httpx.Response(promise.low, json={"error": "no", "account": "x", "id": "1"})
                        try:
                            parsed = read_answer(operation.path, response, operation.module()._PROMISES)
                        except UnreadableAnswer as error:
                            assert error.json == response.json()  # noqa: PT017 - some answer, some raise
                        else:
                            assert "error" in type(parsed).WIRE


@pytest.mark.parametrize("body", [{"error": None, "USD": {}}, {"error": "", "USD": {}}, {"USD": {"error": "x"}}, {}])
def test_an_error_that_says_nothing_is_none(body: dict[str, Any]) -> None:
    assert read(get_ledger, json=body).to_dict() == body


@pytest.mark.parametrize("media_type", ["text/plain", "application/json", ""])
def test_a_bare_sentence_is_read_where_a_text_is_promised(media_type: str) -> None:
    from bezant_client.api.orders import answer_prompt

    headers = {"content-type": media_type} if media_type else {}
    assert read(answer_prompt, content=b"Request was submitted", headers=headers) == "Request was submitted"
    for odd in (b"<html>login</html>", b'"half', b'{"error": "x"}', b"\xff\xfe"):
        with pytest.raises(UnreadableAnswer):
            read(answer_prompt, content=odd, headers=headers)


def test_declared_error_answers_are_typed() -> None:
    problem = read(list_positions, 401, json={"title": "no", "status": 401})
    assert type(problem).__name__ == "ProblemDetail"
    assert problem.status == 401


def test_nothing_is_read_from_an_answer_that_promises_nothing() -> None:
    from bezant_client.api.notifications import delete_device

    assert read(delete_device, content=b"whatever") is None


# --- unions ----------------------------------------------------------------------------------------------------------

SUBMITTED = {"order_id": "987654", "order_status": "Submitted", "encrypt_message": "1"}
QUESTION = {
    "id": "07a13a5a-4a48-44a5-bb25-5ab37b79186c",
    "message": ["The following order exceeds the price percentage limit."],
    "isSuppressed": False,
    "messageIds": ["o163"],
}


def test_an_order_question_is_no_order_and_a_cancel_error_no_cancellation() -> None:
    kinds = {
        "submitted": read(place_orders, json=[SUBMITTED])[0],
        "question": read(place_orders, json=[QUESTION])[0],
        "refused": read(place_orders, json={"error": "We cannot accept an order at the limit price you selected."}),
        "confirmed": read(confirm_reply, json=[SUBMITTED])[0],
        "asked again": read(confirm_reply, json=[QUESTION])[0],
        "cancelled": read(
            cancel_order, json={"msg": "Request was submitted", "order_id": 987654, "conid": -1, "account": None}
        ),
        "not cancelled": read(cancel_order, json={"error": "OrderID 1 doesn't exist"}),
    }
    assert {what: type(one).__name__ for what, one in kinds.items()} == {
        "submitted": "SubmittedOrder",
        "question": "OrderQuestion",
        "refused": "OrderError",
        "confirmed": "SubmittedOrder",
        "asked again": "OrderQuestion",
        "cancelled": "OrderCancellation",
        "not cancelled": "OrderError",
    }


ROW = {"conid": 1, "position": 2.0, "mktPrice": None}
# An answer that is promised as an object or as a list, and came in the other form: what it is read as, or None when
# its fields do not say what it is.
FORMS: tuple[tuple[Any, Any, str | None], ...] = (
    (place_orders, {"order_id": "1", "order_status": "Submitted"}, "SubmittedOrder"),
    (place_orders, {"order_id": "1", "order_status": "Submitted", "more": 1}, "SubmittedOrder"),
    (place_orders, QUESTION, "OrderQuestion"),
    (modify_order, {"order_id": "1", "order_status": "PreSubmitted"}, "SubmittedOrder"),
    (modify_order, [{"order_id": "1"}], "list[SubmittedOrder]"),
    (confirm_reply, {"order_id": "1", "order_status": "Submitted"}, "SubmittedOrder"),
    (place_orders, {"order_id": "1", "error": "not that"}, "OrderError"),
    (place_orders, {"unheard": "of", "by": "anyone"}, None),
    (list_positions, ROW, "list[Position]"),
    (list_positions, {**ROW, "error": "no"}, None),
    (list_positions, {"conid": 1}, None),
    (list_positions, {"conid": 1, "message": "x", "reason": "y", "position": 0.0}, None),
    (list_positions, {"conid": "1", "position": "2"}, None),
    (get_metadata, [{"accountId": "DU1", "currency": "USD", "type": "DEMO"}], "Account"),
    (get_metadata, [{"accountId": "DU1", "currency": "USD"}] * 2, None),
    (get_metadata, [{"accountId": "DU1", "currency": "USD", "error": "no"}], None),
    (get_metadata, [], None),
    (list_positions, [{"error": "no"}], None),
    (list_positions, [{"error": "no"}, {"error": "neither"}], None),
    (list_positions, [ROW, {"error": "not all"}], "list[Position]"),
    (place_orders, [{"error": "no"}], "list[OrderError]"),
    (get_ledger, [{"USD": {"cashbalance": 1.0}, "EUR": {}}], None),
    (search, {"conid": "1", "companyName": "A", "symbol": "A"}, "list[ContractMatch]"),
    (search, {"status": "x", "reason": "y"}, None),
)


@pytest.mark.parametrize(("operation", "came", "expected"), FORMS)
def test_an_object_for_a_list_and_a_list_for_an_object_get_their_class(
    operation: Any, came: Any, expected: str | None
) -> None:
    try:
        parsed = read(operation, json=came)
    except UnreadableAnswer as error:
        assert (expected, error.json) == (None, came)  # noqa: PT017 - some are read, some are not
        return
    rows = parsed if isinstance(parsed, list) else [parsed]
    name = type(rows[0]).__name__
    assert (f"list[{name}]" if isinstance(parsed, list) else name) == expected
    assert [row.to_dict() for row in rows] == (came if isinstance(came, list) else [came])


def test_a_choice_never_picks_a_class_of_which_no_field_came() -> None:
    """Kept as it came instead, wherever the choice stands."""
    strange = {"nowhere declared": 1, "neither is this": None}
    for where, union in every_union():
        objects = [member for member in union.members if isinstance(member, Object)]
        closed = [one for one in objects if one.found.WIRE and repr(one.found.EXTRA) == "Any"]
        if len(objects) > 1 and closed == objects:
            assert union.read(strange) is strange, where


def unions(shape: Shape) -> Iterator[OneOf]:
    if isinstance(shape, OneOf):
        yield shape
        for member in shape.members:
            yield from unions(member)
    elif isinstance(shape, ListOf):
        yield from unions(shape.item)


def every_union() -> Iterator[tuple[str, OneOf]]:
    for operation in OPERATIONS:
        for promise in operation.module()._PROMISES:
            if promise.shape is not None:
                yield from ((f"{operation.path} {promise.low}", union) for union in unions(promise.shape))
    for model in models():
        for name, (_, shape) in model.WIRE.items():
            yield from ((f"{model.__name__}.{name}", union) for union in unions(shape))


def form(shape: Shape) -> Any:
    if isinstance(shape, Object):
        return sorted((name, repr(inner)) for name, (_, inner) in shape.found.WIRE.items()) or shape.name
    return [form(shape.item)] if isinstance(shape, ListOf) else repr(shape)


def test_no_union_has_two_members_of_one_shape() -> None:
    seen = 0
    for where, union in every_union():
        forms = [form(member) for member in union.members]
        assert all(forms.count(one) == 1 for one in forms), where
        seen += 1
    assert seen > 100


def test_each_member_of_each_union_is_recognised_by_what_it_declares() -> None:
    """A full object of one member is read as that member, unless another declares all of its fields too."""
    for where, union in every_union():
        objects = [member for member in union.members if isinstance(member, Object)]
        for member in objects:
            own = set(member.found.WIRE)
            if not own or any(own <= set(other.found.WIRE) for other in objects if other is not member):
                continue
            came = {name: value for name, value in sample(member.found).items() if name != "undeclared"}
            assert type(union.read(came)).__name__ == member.name, where


# --- drift -----------------------------------------------------------------------------------------------------------


def test_drift_is_counted_by_model_and_field_without_values() -> None:
    rows = [{"conid": "secret", "position": 1, "undeclared thing": 5, "putOrCall": None}] * 2
    with watch_drift() as drift:
        read(list_positions, json=rows)
    read(list_positions, json=rows)
    assert drift.seen == {
        Drift("Position", "conid", "int", "str"): 2,
        Drift("Position", "undeclared thing", "undeclared", "int"): 2,
    }
    assert "secret" not in repr(drift.seen)


# --- what is sent ----------------------------------------------------------------------------------------------------


@cache
def httpx_client() -> httpx.Client:
    """One for all: to make one takes as long as a thousand requests that are only built."""
    return httpx.Client(base_url="https://127.0.0.1:5000")


AWKWARD = ("a/b", "a?b", "a#b", "a%2Fb", "a b", "ä€", "..", ".", "a\\b", "a;b", "a:b", "{x}", "%", "a\nb")


def test_nothing_in_a_path_parameter_can_leave_its_segment() -> None:
    with every_case() as case:
        for operation in OPERATIONS:
            if "{" in operation.path:
                with case(f"{operation.method} {operation.path}"):
                    send_awkward_parameters(operation)


def send_awkward_parameters(operation: Operation) -> None:
    build = operation.module()._get_kwargs
    names = inspect.signature(build).parameters
    in_path = [name for name in names if names[name].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    assert len(in_path) == operation.path.count("{")
    body: dict[str, Any] = {"body": {}} if "body" in names else {}
    others = {
        name: "x" for name, one in names.items() if one.default is inspect.Parameter.empty and name not in in_path
    }
    for value in AWKWARD:
        sent = build(**{**others, **body, **dict.fromkeys(in_path, value)})
        request = httpx_client().build_request(sent["method"], sent["url"])
        path = request.url.raw_path.decode().partition("?")[0]
        assert path.count("/") == operation.path.count("/"), value
        assert not request.url.query
        assert not request.url.fragment
        assert httpx.URL(path.replace("%2E", "dot")).path.count("..") == 0 or value not in ("..", ".")
    for name in in_path:
        with pytest.raises(ValueError, match="is empty"):
            build(**{**others, **body, **dict.fromkeys(in_path, "x"), name: ""})


def test_arguments_that_are_not_given_are_not_sent() -> None:
    sent = list_positions._get_kwargs("DU1", 0)
    assert sent == {"method": "get", "url": "/v1/api/portfolio/DU1/positions/0", "params": {}}
    assert get_snapshot._get_kwargs(conids="265598", fields="31")["params"] == {"conids": "265598", "fields": "31"}


def test_what_a_client_sends_is_not_in_its_text() -> None:
    secrets: dict[str, Any] = {"cookies": {"api": "s3cret"}, "headers": {"Cookie": "s3cret"}}
    secrets["httpx_args"] = {"auth": ("name", "s3cret")}
    for client in (Client("https://x", **secrets), AuthenticatedClient("https://x", token="s3cret", **secrets)):
        assert "https://x" in repr(client)
        assert "s3cret" not in repr(client)


def test_a_client_of_the_callers_own_is_used() -> None:
    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json=[])

    client = Client(base_url="https://unused.example")
    client.set_httpx_client(httpx.Client(base_url="https://127.0.0.1:5000", transport=httpx.MockTransport(answer)))
    assert list_accounts.sync(client=client) == []
    assert asked == ["https://127.0.0.1:5000/v1/api/portfolio/accounts"]


# --- loading ---------------------------------------------------------------------------------------------------------


def in_a_fresh_process(code: str) -> Any:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_one_function_loads_little() -> None:
    loaded = in_a_fresh_process(
        "import sys, json\nfrom bezant_client.api.portfolio import list_positions\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    assert len(loaded) <= 250
    assert [name for name in loaded if name.startswith("bezant_client.models")] == []
    assert [name for name in loaded if name.startswith("bezant_client.api.")] == [
        "bezant_client.api.portfolio",
        "bezant_client.api.portfolio.list_positions",
    ]


@pytest.mark.slow
def test_one_function_loads_within_30_ms_over_httpx_and_attrs() -> None:
    code = (
        "import time, json, httpx, attrs\nstart = time.process_time()\n"
        "from bezant_client.api.portfolio import list_positions\nprint(json.dumps(time.process_time() - start))"
    )
    # Of this process alone, and the best of several: what else runs on the machine only ever adds.
    assert min(in_a_fresh_process(code) for _ in range(7)) <= 0.030


def test_reading_loads_only_what_the_answer_needs() -> None:
    loaded = in_a_fresh_process(
        "import sys, json, httpx\nfrom bezant_client import Client\nfrom bezant_client.answers import read_answer\n"
        "from bezant_client.api.portfolio import list_positions\n"
        "response = httpx.Response(200, json=[{'conid': 1}])\n"
        "read_answer('', response, list_positions._PROMISES)\n"
        "print(json.dumps([name for name in sys.modules if name.startswith('bezant_client.models.')]))"
    )
    assert loaded == ["bezant_client.models.position"]


# --- what is typed as anything ---------------------------------------------------------------------------------------


def leaves(shape: Shape) -> Iterator[str]:
    for inner in getattr(shape, "members", ()):
        yield from leaves(inner)
    if isinstance(shape, ListOf):
        yield from (f"list[{leaf}]" for leaf in leaves(shape.item))
    elif not isinstance(shape, OneOf):
        yield repr(shape)


# Recorded with types that vary from answer to answer; see corrections.yaml.
TYPED_AS_ANYTHING = {"warns", "errors", "action", "order_id", "cqe", "accruedInterest"}


def test_what_is_typed_as_anything_is_counted() -> None:
    anything = {
        f"{model.__name__}.{name}: {leaf}"
        for model in models()
        for name, (_, shape) in model.WIRE.items()
        for leaf in leaves(shape)
        if "Any" in leaf
    }
    assert anything == {f"OrderPreview.{name}: Any" for name in TYPED_AS_ANYTHING}


def test_no_good_answer_is_typed_as_anything() -> None:
    for operation in OPERATIONS:
        for promise in operation.module()._PROMISES:
            if promise.shape is not None and 200 <= promise.low < 300:
                assert "Any" not in repr(promise.shape), operation


NARROWED = """
from collections.abc import Mapping
from typing import assert_type

from bezant_client import UNSET, ApiError, Unset, UnreadableAnswer, known
from bezant_client.models import Ledger, LedgerEntry, OrderRequest, OrderRequestSide, OrderRequestTif, Position


def narrow(position: Position, ledger: Ledger, price: float | None | Unset) -> float:
    assert_type(position.mkt_price, float | None | Unset)
    assert_type(known(position.mkt_price), float | None)
    if price is UNSET:
        return 0.0
    assert_type(price, float | None)
    if position.mkt_value is not UNSET and position.mkt_value is not None:
        assert_type(position.mkt_value, float)
        return position.mkt_value * 2
    rows: Mapping[str, LedgerEntry | None] = ledger
    assert_type(ledger["USD"], LedgerEntry | None)
    assert_type(ledger.get("USD"), LedgerEntry | None)
    try:
        return sum(known(row.cashbalance) or 0.0 for row in rows.values() if row is not None)
    except UnreadableAnswer as error:
        return float(error.status)
    except ApiError as error:
        return float(error.status)


def order() -> OrderRequest:
    side, tif = OrderRequestSide.BUY, OrderRequestTif.DAY
    return OrderRequest(conid=1, order_type="MKT", quantity=1.0, side=side, tif=tif, aux_price=None)
"""


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_narrow_what_is_unset_and_refuse_null_in_a_request(checker: str, tmp_path: Path) -> None:
    (tmp_path / "narrowed.py").write_text(NARROWED)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    options = {
        "mypy": ["--strict", "--cache-dir", str(tmp_path / "cache")],
        "pyright": ["--pythonpath", sys.executable],
    }
    command = [sys.executable, "-m", checker, *options[checker], "narrowed.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    (complaint,) = [line for line in done.stdout.splitlines() if "error:" in line]
    assert "aux_price" in complaint
