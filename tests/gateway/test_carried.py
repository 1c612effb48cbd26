"""What a request may carry: each row's names and kinds are those of the generated operation, and nothing else."""

from __future__ import annotations

import inspect
import json
import re
from typing import Any

import pytest
from bezant_client import models
from bezant_client.operations import OPERATIONS

from bezant_mcp.gateway.carried import read_query, written_anew
from bezant_mcp.gateway.endpoints import API, READ_OPERATIONS, Endpoint

# Names that an operation has and no request may carry, with the reason.
LEFT_OUT = {"force": "empties the list of orders that other programs of the user see"}
KINDS = {str: "x", int: 1, bool: True, float: 1.5}


def generated(row: Endpoint) -> str:
    """What the generated function makes of its arguments."""
    nameless = re.sub(r"\{\w+\}", "{}", API + row.path)
    (found,) = [
        each for each in OPERATIONS if each.method == row.method and re.sub(r"\{\w+\}", "{}", each.path) == nameless
    ]
    return inspect.getsource(found.module()._get_kwargs)


def wire_names(source: str) -> tuple[set[str], set[str]]:
    """The names of its query, and the fields of its body."""
    query = re.search(r"arguments\.query\((.*?\})", source, re.S)
    body = re.search(r"body: (\w+)", source)
    return set(re.findall(r'"(\w+)":', query[1]) if query else ()), set(
        getattr(models, body[1]).WIRE
    ) if body else set()


@pytest.mark.parametrize("row", READ_OPERATIONS, ids=lambda row: f"{row.method} {row.path}")
def test_a_row_takes_what_the_generated_operation_sends(row: Endpoint) -> None:
    query, body = wire_names(generated(row))
    assert row.query_names == query - LEFT_OUT.keys()
    assert set(row.body) == body


def example(shape: Any) -> Any:
    """The simplest value of a shape."""
    if isinstance(shape, dict):
        return {name: example(each) for name, each in shape.items()}
    if isinstance(shape, list):
        return [example(shape[0])]
    return KINDS[shape[0] if isinstance(shape, tuple) else shape]


@pytest.mark.parametrize("row", [row for row in READ_OPERATIONS if row.body], ids=lambda row: row.path)
def test_a_body_of_a_rows_shape_is_sent_as_it_is_and_any_other_is_not(row: Endpoint) -> None:
    whole = example(row.body)
    sent = written_anew(json.dumps(whole).encode(), row.body)
    assert json.loads(sent) == whole
    assert written_anew(sent, row.body) == sent
    for name, value in whole.items():
        others: list[Any] = [None, {}, {"x": 1}, [[value]], "x\n", "x" * 501, 2**60, ["x"] * 1001, 1.5, True, 1, "x"]
        for other in (
            each for each in others if type(each) is not type(value) or each in ("x\n", 2**60) or each == "x" * 501
        ):
            with pytest.raises(ValueError, match="shape"):
                written_anew(json.dumps({**whole, name: other}).encode(), row.body)
    with pytest.raises(ValueError, match="shape"):
        written_anew(json.dumps({**whole, "one": 1}).encode(), row.body)


@pytest.mark.parametrize(
    "query",
    ["a=1", "a=", "a=x%20y", "a=AT%26T", "b=1&a=2", "a=1,2:3@x/y", "a=%C3%9C", "a=x+y"],
)
def test_a_query_of_the_names_is_read(query: str) -> None:
    assert read_query(query, frozenset({"a", "b"}))


@pytest.mark.parametrize(
    "query",
    [
        "c=1", "A=1", "%61=1", "a", "=1", "&", "a=1&", "a=1&a=2", "a=1;b=2", "a=%", "a=%0", "a=%0g", "a=%00",
        "a=%0d%0a", "a=%1b", "a=%7f", "a=b=c", "a=b%3dc", "a=x y", 'a="', "a=#", "a=\\", "a=Ü", "a=\n",
        "a[]=1", "a=1?b=2",
    ],
)  # fmt: skip
def test_any_other_query_is_not(query: str) -> None:
    with pytest.raises(ValueError, match="its query"):
        read_query(query, frozenset({"a", "b"}))


@pytest.mark.parametrize(
    ("shape", "most", "more"),
    [
        ({"a": str}, {"a": "x" * 500}, {"a": "x" * 501}),
        ({"a": [int]}, {"a": [1] * 1000}, {"a": [1] * 1001}),
        ({"a": int}, {"a": 9007199254740992}, {"a": 9007199254740993}),
        ({"a": int}, {"a": -9007199254740992}, {"a": -9007199254740993}),
        ({"a": (int, float)}, {"a": 1.5}, {"a": 1e300}),
        ({"a": {"b": bool}}, {"a": {"b": True}}, {"a": {"b": 1}}),
        ({"a": int}, {}, {"a": True}),
        ({"a": str}, {"a": "Ü€ "}, {"a": "\x7f"}),
        ({"a": str}, {"a": ""}, {"a": "\x1f"}),
    ],
)
def test_a_body_is_as_large_as_a_question_needs_and_no_larger(shape: Any, most: Any, more: Any) -> None:
    compact = json.dumps(most, ensure_ascii=False, separators=(",", ":")).encode()
    assert written_anew(json.dumps(most, indent=1).encode(), shape) == compact
    with pytest.raises(ValueError, match="shape"):
        written_anew(json.dumps(more).encode(), shape)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"a":1,"a":2}', "twice"), (b'{"a":NaN}', "not JSON"),
        (b'{"a":Infinity}', "not JSON"), (b'{"a":1e999}', "shape"),
        (b"[" * 20_000, "deep"), (b"\xff", "utf-8"), (b"{", "Expecting"), (b'{"a":1}x', "Extra"),
        (b"[]", "shape"), (b'{"b":1}', "shape"),
    ],
)  # fmt: skip
def test_a_body_that_is_not_read_alike_everywhere_is_not_sent(content: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        written_anew(content, {"a": (int, float)})


def test_a_body_has_at_most_32_kib() -> None:
    whole = b'{"a":1}' + b" " * (32_768 - 7)
    assert written_anew(whole, {"a": int}) == b'{"a":1}'
    with pytest.raises(ValueError, match="32768 bytes"):
        written_anew(whole + b" ", {"a": int})


def test_a_query_is_told_by_name_with_its_values_as_they_were_escaped() -> None:
    names = frozenset({"a", "b"})
    assert read_query("a=x%20y&b=", names) == {"a": "x%20y", "b": ""}
    assert read_query("", names) == {}
