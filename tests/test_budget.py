"""What the tools cost a language model, and schemas that every host takes. Tokens are those of o200k_base."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from mcp import Client
from mcp.types import Tool

from benchmarks.examples import EXAMPLES, FROM_STATEMENTS, OF_STATEMENTS, Example, host
from benchmarks.tokens import CORE, costs, listed
from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from docs.generate import tools_page
from tests.support.fast_limits import FAST, SPEED
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
LARGEST_ANSWERS = {"positions": 6000}
LARGEST_ANSWER = 1200
DEFAULT_SET = 18
LARGEST_OF_STATEMENTS, WITH_STATEMENTS = 700, 600
LONGEST_DESCRIPTION, LONGEST_OF_AN_ARGUMENT = 150, 60


async def tools(*toolsets: str, statements: bool = False) -> list[Tool]:
    files = (tools_page.PAGE,) if statements else ()  # is not opened for the list
    async with Client(Service(Settings(toolsets=toolsets, flex_files=files)).build()) as client:
        return (await client.list_tools()).tools


async def test_the_tool_list_is_within_the_budget() -> None:
    costs = await listed()
    assert len(costs) == DEFAULT_SET
    core = [sum(costs[name][column] for name in CORE) for column in (0, 1)]
    default = [sum(cost[column] for cost in costs.values()) for column in (0, 1)]
    assert core[0] <= 480
    assert core[1] <= 1400
    assert default[0] <= 1900
    assert default[1] <= 5300


async def test_the_tools_that_answer_from_statements_are_within_a_budget_of_their_own() -> None:
    made = [tool for tool in await tools(*OPTIONAL_TOOLSETS, statements=True) if tool.name in OF_STATEMENTS]
    assert {tool.name for tool in made} == OF_STATEMENTS
    assert len(made) <= 5
    assert sum(costs(tool)[0] for tool in made) <= WITH_STATEMENTS


@pytest.mark.parametrize("scenario", ["ready", "awkward"])
@pytest.mark.parametrize("example", [*EXAMPLES, *FROM_STATEMENTS], ids=lambda example: example.tool)
async def test_an_answer_at_its_defaults_is_within_the_budget(example: Example, scenario: str) -> None:
    from_statement = example.tool in OF_STATEMENTS
    async with host(scenario, FAST, speed=SPEED, statements=from_statement) as asking:
        answer = await asking.ask(example)
    most = LARGEST_OF_STATEMENTS if from_statement else LARGEST_ANSWERS.get(example.tool, LARGEST_ANSWER)
    assert tokens(answer) <= most


async def test_the_whole_list_of_positions_takes_thirty_tokens_a_row_with_what_matters_in_it() -> None:
    async with host("ready", FAST, speed=SPEED) as asking:
        answer = await asking.ask(Example("positions", "", {"limit": 0}))
        raw = tokens("\n".join(asking.raw))
    told = json.loads(answer)
    assert told["count"] == 130
    assert {"conid", "currency", "quantity", "price", "value", "unrealized"} <= set(told["columns"])
    assert {"conid", "currency", "quantity", "price", "value", "unrealized"} <= set(told["derivatives"][0])
    assert tokens(answer) <= 30 * 130
    assert raw > 300 * 130  # what the same data costs as IBKR sends it


async def test_every_tool_has_an_example_whose_arguments_it_takes() -> None:
    known = {tool.name: tool for tool in await tools(*OPTIONAL_TOOLSETS, statements=True)}
    every = (*EXAMPLES, *FROM_STATEMENTS)
    assert [example.tool for example in every] == list(known)
    for example in every:
        schema = known[example.tool].input_schema
        assert set(schema.get("required", [])) <= set(example.arguments) <= set(schema.get("properties", {}))


@pytest.mark.slow
@pytest.mark.golden
async def test_the_page_of_tools_is_what_the_code_says(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-golden"):
        tools_page.PAGE.write_text(await tools_page.page(FAST), "utf-8")
    assert tools_page.PAGE.read_text("utf-8") == await tools_page.page(FAST), "run `make golden`"


# --- Schemas ----------------------------------------------------------------------------------------------------------


def schemas(node: Any) -> Iterator[dict[str, Any]]:
    """A schema and every schema in it, names of properties apart."""
    if isinstance(node, list):
        for item in node:
            yield from schemas(item)
    elif isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key == "properties":
                for schema in value.values():
                    yield from schemas(schema)
            elif key not in ("enum", "const", "default", "examples", "required"):
                yield from schemas(value)


def faults(schema: dict[str, Any], top: bool) -> list[str]:
    """What some hosts refuse in one schema."""
    found: list[str] = [
        word for word in ("$ref", "$defs", "definitions", "allOf", "not", "patternProperties") if word in schema
    ]
    found += [f"top-level {word}" for word in ("anyOf", "oneOf", "enum") if top and word in schema]
    if top and schema.get("type") != "object":
        found.append("top is no object")
    if isinstance(schema.get("type"), list):
        found.append("type array")
    if not isinstance(schema.get("required", []), list):
        found.append("required is no list")
    if set(schema.get("required", [])) - set(schema.get("properties", {})):
        found.append("requires what it does not have")
    if "title" in schema or schema.get("default", 0) is None:
        found.append("a generated title or a null default")
    return found


async def test_the_schemas_are_flat() -> None:
    wrong = []
    for tool in await tools(*OPTIONAL_TOOLSETS, statements=True):
        assert tool.output_schema is not None
        for kind, schema in (("input", tool.input_schema), ("output", tool.output_schema)):
            for place, part in enumerate(schemas(schema)):
                wrong += [f"{tool.name} {kind}: {fault}" for fault in faults(part, top=place == 0)]
    assert wrong == []


# What a host does with the arguments of a tool, and the keywords that are left then. OpenAI's strict mode requires
# every argument, and Gemini's interface takes no empty text in an enum; some of both refuse bounds.
TAKEN_EVERYWHERE = {"type", "description", "enum", "default"}
KINDS: dict[Any, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}


def refused_by_hosts(tool: Tool) -> list[str]:
    """What some host refuses in the arguments of a tool, or has to ask about."""
    schema, found = tool.input_schema, []
    if set(schema) - {"type", "properties", "required", "additionalProperties"}:
        found.append("has another keyword than those of an object")
    if schema.get("additionalProperties") is not False or "properties" not in schema:
        found.append("is open, or says nothing of its arguments")
    if not re.fullmatch(r"[a-z][a-z_]{1,40}", tool.name):
        found.append("its name is cut or changed somewhere")
    for name, argument in schema["properties"].items():
        values, default = argument.get("enum", []), argument.get("default", "")
        if str(argument.get("type")) not in KINDS or set(argument) - TAKEN_EVERYWHERE:
            found.append(f"{name} has no plain type, or a keyword that not all take")
        elif "default" in argument and (not isinstance(default, KINDS[argument["type"]]) or default in ("", 0)):
            found.append(f"{name} has a default of another type, or one that says nothing")
        if not 3 <= len(argument.get("description", "")) <= LONGEST_OF_AN_ARGUMENT:
            found.append(f"{name} has no short description")
        if "enum" in argument and not all(isinstance(value, str) and value.strip() for value in values):
            found.append(f"{name} has an empty choice")
        if "enum" in argument and (len(set(values)) < max(2, len(values)) or default not in {"", *values}):
            found.append(f"{name} has a choice twice, or a default that is none")
    return found


async def test_every_host_takes_the_arguments_of_every_default_tool() -> None:
    wrong = {tool.name: refused for tool in await tools(statements=True) if (refused := refused_by_hosts(tool))}
    assert wrong == {}


async def test_an_argument_has_the_same_type_in_every_tool() -> None:
    kinds: dict[str, set[str]] = {}
    for tool in await tools(*OPTIONAL_TOOLSETS, statements=True):
        for name, argument in tool.input_schema["properties"].items():
            kinds.setdefault(name, set()).add(argument["type"])
    assert {name: kind for name, kind in kinds.items() if len(kind) > 1} == {}


@pytest.mark.parametrize(
    ("argument", "fault"),
    [
        ({"type": ["string", "null"], "description": "Some"}, "plain type"),
        ({"type": "integer", "description": "Some", "minimum": 1}, "plain type"),
        ({"type": "string", "description": "Some", "default": ""}, "says nothing"),
        ({"type": "integer", "description": "Some", "default": "7"}, "another type"),
        ({"type": "string"}, "no short description"),
        ({"type": "string", "description": "Some", "enum": ["a", ""]}, "empty choice"),
        ({"type": "string", "description": "Some", "enum": ["a", "b"], "default": "c"}, "a default that is none"),
    ],
)
def test_what_a_host_refuses_is_found(argument: dict[str, Any], fault: str) -> None:
    schema = {"type": "object", "properties": {"some": argument}, "additionalProperties": False}
    (found,) = refused_by_hosts(Tool(name="some_tool", input_schema=schema))
    assert fault in found


@pytest.mark.parametrize(
    ("schema", "fault"),
    [
        ({"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}}, "$ref"),
        ({"type": "object", "properties": {"a": {"type": ["string", "null"]}}}, "type array"),
        ({"type": "object", "properties": {"a": {"type": "string"}}, "required": "a"}, "required is no list"),
        ({"anyOf": [{"type": "object"}]}, "top-level anyOf"),
    ],
)
def test_the_lint_finds_what_it_looks_for(schema: dict[str, Any], fault: str) -> None:
    found = [word for place, part in enumerate(schemas(schema)) for word in faults(part, top=place == 0)]
    assert fault in found


async def test_descriptions_are_short_and_their_first_sentence_stands_alone() -> None:
    for tool in await tools(*OPTIONAL_TOOLSETS, statements=True):
        assert tool.description
        assert tool.description.endswith(".")
        assert len(tool.description) <= LONGEST_DESCRIPTION, tool.name
        assert "\n" not in tool.description
