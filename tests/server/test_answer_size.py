"""An answer that clients do not take is refused with the way to a smaller one, and never cut."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace
from typing import Any

import pytest
from mcp.server.mcpserver.exceptions import ResourceError, ToolError
from mcp.types import CallToolResult, ImageContent, TextContent

from bezant_mcp.answers import AnswerModel
from bezant_mcp.gateway import Gateway
from bezant_mcp.server.resources import answer_of
from bezant_mcp.server.tool import LARGEST, Tool, size_of
from bezant_mcp.settings import Settings

pytestmark = pytest.mark.anyio
MIB = 1024 * 1024  # where the SDK's Python client stops


class Rows(AnswerModel):
    """Many rows."""

    rows: list[list[str]]


async def in_parts(gateway: Gateway, count: int, text: str, cursor: str = "") -> Rows:
    """Rows, which can be asked for in parts."""
    return Rows(rows=[[text, str(number)] for number in range(count)])


async def at_once(gateway: Gateway, count: int, text: str) -> Rows:
    """Rows, all of them."""
    return Rows(rows=[[text, str(number)] for number in range(count)])


async def ask(question: Any, **arguments: Any) -> CallToolResult:
    async with Gateway(Settings(state_dir=None)) as gateway:
        context = SimpleNamespace(
            request_context=SimpleNamespace(lifespan_context=gateway), report_progress=None, request_state=None
        )
        told = await Tool.make(question, title="", seconds=5).run(arguments, context, convert_result=True)
    assert isinstance(told, CallToolResult)
    return told


@pytest.mark.parametrize("text", ['a "quoted" \\ one', "日本語の名前"])
@pytest.mark.parametrize("question", [in_parts, at_once])
async def test_what_is_sent_stays_under_one_mib(question: Any, text: str) -> None:
    most, refusals = 0, []
    for count in [4000 * 1.6**step for step in range(6)]:
        try:
            told = await ask(question, count=int(count), text=text)
        except ToolError as error:
            refusals.append(str(error))
        else:
            assert not refusals  # what is larger than a refused one is refused too
            most = len(told.model_dump_json(by_alias=True, exclude_unset=True).encode())
    assert MIB / 2 < most < MIB - 1024
    assert all(re.match(r"BAD_ARGUMENT: .* MiB; .* Ask for a part of it: ", each) for each in refusals)
    assert [("cursor" in each) for each in refusals] == [question is in_parts] * len(refusals)
    assert refusals


async def test_the_size_is_that_of_the_wire() -> None:
    told = await ask(at_once, count=2000, text='"é\\')
    (block,) = told.content
    sent = json.dumps({"text": block.text, "data": told.structured_content}, ensure_ascii=False, separators=(",", ":"))  # type: ignore[union-attr]
    assert 0 <= len(sent.encode()) - size_of(block) < 100
    assert size_of(ImageContent(type="image", data="a" * 1000, mime_type="image/png")) == 1000
    assert size_of(TextContent(type="text", text="")) == 0


async def test_a_resource_is_held_to_it_too() -> None:
    tool = Tool.make(at_once, title="", seconds=5)
    async with Gateway(Settings(state_dir=None)) as gateway:
        assert len(await answer_of(tool, gateway, count=1000, text="a name " * 15)) < LARGEST
        with pytest.raises(ResourceError, match="MiB; clients accept"):
            await answer_of(tool, gateway, count=10_000, text="a name " * 15)
