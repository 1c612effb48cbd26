"""What we take over from the SDK's tool class works as we rely on; an update that changes it fails here."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.tools import Tool as SdkTool
from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase, FuncMetadata
from pydantic import ValidationError, create_model

from bezant_mcp.server.call_arguments import Arguments
from bezant_mcp.server.tool import Tool
from bezant_mcp.server.toolsets import tools_of

FILLED = {
    "fn", "name", "title", "description", "parameters", "fn_metadata", "is_async", "context_kwarg", "annotations",
}  # fmt: skip
OURS = {"seconds", "demo", "loaded"}


def parameters(function: Any) -> list[str]:
    return list(inspect.signature(function).parameters)


def test_the_fields_that_we_fill_are_the_sdks_and_it_needs_no_other() -> None:
    assert SdkTool.model_fields.keys() >= FILLED
    assert {name for name, field in SdkTool.model_fields.items() if field.is_required()} <= FILLED
    assert not SdkTool.model_fields.keys() & OURS
    assert Tool.model_fields.keys() == SdkTool.model_fields.keys() | OURS


def test_a_tool_is_run_in_the_way_that_we_override() -> None:
    assert parameters(SdkTool.run) == parameters(Tool.run) == ["self", "arguments", "context", "convert_result"]
    (question, title), *_ = tools_of()
    tool = Tool.make(question, title=title, seconds=1)
    assert isinstance(tool, SdkTool)
    assert tool.output_schema == tool.fn_metadata.output_schema


def test_arguments_come_back_by_name_and_typed_and_what_does_not_fit_is_refused() -> None:
    model = create_model("SomeArguments", __base__=Arguments, count=(int, 5))
    assert issubclass(model, ArgModelBase)
    metadata = FuncMetadata(arg_model=model, output_schema={})
    assert metadata.validate_arguments({"count": "7"}) == {"count": 7}
    assert metadata.validate_arguments({}) == {"count": 5}
    with pytest.raises(ValidationError):
        metadata.validate_arguments({"cuont": 7})


def test_progress_is_told_in_steps_a_total_and_words_and_the_gateway_is_in_the_context() -> None:
    assert inspect.iscoroutinefunction(Context.report_progress)
    assert parameters(Context.report_progress) == ["self", "progress", "total", "message"]
    assert isinstance(inspect.getattr_static(Context, "request_context"), property)
