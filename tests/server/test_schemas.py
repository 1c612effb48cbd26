"""The flat schemas say the same as pydantic's own, and every answer that is given fits the schema of its tool."""

from __future__ import annotations

import inspect
import json
from typing import Annotated, Any, Literal

import jsonschema
import pytest
from pydantic import BaseModel, Field

from benchmarks.examples import EXAMPLES, FROM_STATEMENTS, OF_STATEMENTS, Example, host
from bezant_mcp.server.schemas import input_schema, output_schema
from bezant_mcp.server.tool import LISTED, Tool, listed_tools
from bezant_mcp.server.toolsets import tools_of
from tests.support.fast_limits import FAST, SPEED
from tests.support.statements import EVERY_SET


def inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema of pydantic whose references are replaced by what they name."""
    named = schema.get("$defs", {})

    def resolve(node: Any) -> Any:
        if isinstance(node, list):
            return [resolve(item) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            beside = {key: value for key, value in node.items() if key != "$ref"}
            return {**resolve(named[node["$ref"].rsplit("/", 1)[1]]), **beside}
        return {key: resolve(value) for key, value in node.items() if key != "$defs"}

    return dict(resolve(schema))


IDLE = (("default", None), ("default", ""), ("default", 0), ("additionalProperties", True))


def lean(node: Any, told: bool) -> Any:
    """The same without titles, null arms, descriptions of classes; ``told``: and without what only writers need."""
    if isinstance(node, list):
        return [lean(item, told) for item in node]
    if not isinstance(node, dict):
        return node
    slim: dict[str, Any] = {}
    idle = {"title"} | ({"default"} if told else set()) | ({"type"} if told and "enum" in node else set())
    for key, value in node.items():
        if key == "properties":
            slim[key] = {name: lean(schema, told) for name, schema in value.items()}
        elif key not in idle and (key, value) not in IDLE:
            slim[key] = lean(value, told)
    if "properties" in slim:
        slim.pop("description", None)
    if arms := [arm for arm in slim.pop("anyOf", []) if arm != {"type": "null"}]:
        slim = {**(arms[0] if len(arms) == 1 else {"anyOf": arms}), **slim}
    return slim


@pytest.mark.parametrize("tool", tools_of(EVERY_SET), ids=lambda tool: tool[0].__name__)
def test_the_schemas_of_a_tool_say_what_pydantic_would_say(tool: Any) -> None:
    function, title = tool
    made = Tool.make(function, title=title, seconds=1)
    answer = inspect.signature(function, eval_str=True).return_annotation
    expected = inlined(made.fn_metadata.arg_model.model_json_schema())
    assert made.parameters == lean(expected, told=False)
    assert made.output_schema == lean(inlined(answer.model_json_schema(mode="validation")), told=True)


@pytest.mark.golden
def test_the_list_that_is_served_is_what_the_questions_say(request: pytest.FixtureRequest) -> None:
    made = [Tool.make(function, title=title, seconds=1) for function, title in tools_of(EVERY_SET)]
    lines = [
        json.dumps(tool.name)
        + ":"
        + json.dumps(
            {"description": tool.description, "inputSchema": tool.parameters, "outputSchema": tool.output_schema},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for tool in made
    ]
    said = "{\n" + ",\n".join(lines) + "\n}\n"
    if request.config.getoption("--rewrite-golden"):
        LISTED.write_text(said, "utf-8")
        listed_tools.cache_clear()  # for the tests that write what a client is told
    assert LISTED.read_text("utf-8") == said


class Inner(BaseModel):
    """One row."""

    name: str
    sides: list[Literal["a", "b"]] = []


class Outer(BaseModel):
    """All kinds of fields."""

    some: int
    maybe: Annotated[float | None, Field(description="In USD", ge=0)] = None
    kind: Literal["x", "y"] = "x"
    rows: list[Inner]
    totals: dict[str, float | None] = {}
    anything: Any = None
    cells: Annotated[list[list[Any]], Field(description="Of rows")]
    one: Inner | None = None
    count: Annotated[int, Field(ge=1, lt=20)] = 5


def test_every_kind_of_field_is_understood() -> None:
    expected = inlined(Outer.model_json_schema())
    assert input_schema(Outer) == {"additionalProperties": False, **lean(expected, told=False)}
    assert output_schema(Outer) == lean(expected, told=True)


def test_a_type_without_a_schema_is_an_error_and_no_guess() -> None:
    class Odd(BaseModel):
        both: int | str

    with pytest.raises(TypeError, match="no schema"):
        output_schema(Odd)


@pytest.mark.anyio
@pytest.mark.parametrize("example", [*EXAMPLES, *FROM_STATEMENTS], ids=lambda example: example.tool)
async def test_an_answer_fits_the_schema_of_its_tool(example: Example) -> None:
    function, title = next(tool for tool in tools_of(EVERY_SET) if tool[0].__name__ == example.tool)
    schema = Tool.make(function, title=title, seconds=1).output_schema
    async with host("awkward", FAST, speed=SPEED, statements=example.tool in OF_STATEMENTS) as asking:
        jsonschema.validate(json.loads(await asking.ask(example)), schema or {})
