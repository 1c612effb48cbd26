"""What a client sends among the arguments: its own additions are ignored, and what does not fit is refused in words."""

from __future__ import annotations

import json
import logging
import math
import re
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import JSONRPCRequest
from pydantic import Field

from benchmarks.examples import EXAMPLES, FROM_STATEMENTS
from bezant_mcp import Gateway, Settings
from bezant_mcp.answers import AnswerModel
from bezant_mcp.server.call_arguments import ADDED_BY_CLIENTS, given
from bezant_mcp.server.messages import read
from bezant_mcp.server.tool import Tool
from bezant_mcp.server.toolsets import tools_of
from tests.support.fast_limits import FAST
from tests.support.statements import EVERY_SET

pytestmark = pytest.mark.anyio
LOGGER = "bezant_mcp.server.call_arguments"
TOOLS = {
    tool.name: tool for tool in (Tool.make(function, title=title, seconds=5) for function, title in tools_of(EVERY_SET))
}
NEEDED = {example.tool: example.arguments for example in (*EXAMPLES, *FROM_STATEMENTS)}
NOT_FINITE: list[Any] = [math.nan, math.inf, -math.inf, [math.nan], {"a": [math.inf]}]
# No argument of any tool takes any of these; the rest depends on its type.
WRONG: dict[str, list[Any]] = {
    "integer": [
        True,
        False,
        "NaN",
        "Infinity",
        "1e999",
        "-",
        "\ud800",
        1.5,
        10**30,
        "9" * 5000,
        {"a": 1},
        [1, [2]],
        [True],
    ],
    "number": [True, False, "NaN", "Infinity", "1e999", "-", "\ud800", "9" * 5000, {"a": 1}, [1, [2]], [True]],
    "boolean": [1.5, -1, 2, "NaN", "1e999", "perhaps", "\ud800", {"a": 1}, [1, [2]], [True]],
    "string": [True, False, [1, [2]], [True, "a"]],
}
# Of pydantic's and Python's own words.
FOREIGN = re.compile(
    r"pydantic|parse|valid (integer|number|string|boolean)|input|instance|NoneType|\bint\b|\bstr\b|float", re.I
)


async def question(gateway: Gateway, action: Annotated[str, Field(description="What to do")] = "") -> AnswerModel:
    """Do what it says."""
    raise ToolError(f"action is {action}")


@pytest.fixture
async def gateway() -> Any:
    """Nothing listens there: what gets as far as a request fails otherwise than by its arguments."""
    async with Gateway(Settings("https://127.0.0.1:9", state_dir=None), limits=FAST) as gateway:
        yield gateway


async def refusal(tool: Tool, gateway: Gateway, arguments: dict[str, Any]) -> str:
    with pytest.raises(ToolError) as refused:
        await tool.answer(gateway, arguments)
    return str(refused.value)


def wrong_calls() -> Iterator[tuple[Tool, str, Any]]:
    for tool in TOOLS.values():
        for name, schema in tool.parameters["properties"].items():
            for value in (*NOT_FINITE, *WRONG[schema["type"]]):
                yield tool, name, value


async def test_every_argument_of_every_tool_refuses_what_does_not_fit_in_one_plain_sentence(gateway: Gateway) -> None:
    seen = 0
    for tool, name, value in wrong_calls():
        said = await refusal(tool, gateway, {**NEEDED[tool.name], name: value})
        assert said.startswith(f"BAD_ARGUMENT: {name} is "), (tool.name, name, value, said)
        assert re.search(rf" For example {name}=[^ .]", said), said
        assert len(said.removeprefix("BAD_ARGUMENT: ")) <= 200, said
        assert not FOREIGN.search(said), said
        seen += 1
    assert seen > 1000


async def test_the_example_is_one_of_the_values_that_the_tool_lists(gateway: Gateway) -> None:
    for name, example in (("activity", "trades"), ("scanner_parameters", "scan")):
        said = await refusal(TOOLS[name], gateway, {**NEEDED[name], "kind": True})
        assert said.endswith(f"For example kind={example}."), said


async def test_what_is_missing_or_unknown_is_said_within_two_hundred_characters(gateway: Gateway) -> None:
    for tool in TOOLS.values():
        for arguments in ({}, {"frobs": 1}, {f"{number}" * 300: number for number in range(1, 9)}):
            if arguments or tool.parameters.get("required"):
                said = await refusal(tool, gateway, arguments)
                assert len(said.removeprefix("BAD_ARGUMENT: ")) <= 200, said
                assert not FOREIGN.search(said), said


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "[1e999]"])
async def test_a_number_that_is_not_finite_is_refused_as_it_comes_over_the_line(gateway: Gateway, number: str) -> None:
    arguments = f'{{"name": "cash", "arguments": {{"limit": {number}}}}}'
    line = f'{{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {arguments}}}'
    message = read(line.encode())
    assert isinstance(message, JSONRPCRequest)
    said = await refusal(TOOLS["cash"], gateway, (message.params or {})["arguments"])
    assert re.match(r"BAD_ARGUMENT: limit is .*: it must be a whole number. For example limit=50.", said)


async def test_one_and_zero_are_booleans_and_so_are_words(gateway: Gateway) -> None:
    for value in (0, 1, 1.0, "true", "yes", "no", "False"):
        assert not (await refusal(TOOLS["cash"], gateway, {"expected_dividends": value})).startswith("BAD_ARGUMENT")


@pytest.mark.parametrize("name", ADDED_BY_CLIENTS)
async def test_what_clients_add_is_ignored_and_noted(
    gateway: Gateway, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    for tool in TOOLS.values():
        caplog.clear()
        needed = NEEDED[tool.name]
        assert given({**needed, name: {"id": "secret"}}, tool.fn_metadata.arg_model) == needed
        (record,) = caplog.records
        assert record.levelno == logging.DEBUG
        assert record.getMessage() == f"ignored arguments that the client added: {name}"
    assert (await refusal(TOOLS["cash"], gateway, {name: "x"})).startswith("GATEWAY_DOWN")
    assert (await refusal(TOOLS["cash"], gateway, {name.upper(): "x"})).startswith("BAD_ARGUMENT")


async def test_an_argument_of_the_tools_own_is_taken_also_where_clients_add_one_of_that_name(gateway: Gateway) -> None:
    tool = Tool.make(question, title="Do", seconds=5)
    assert await refusal(tool, gateway, {"action": "stand"}) == "action is stand"
    assert json.dumps(tool.parameters["properties"]["action"])
