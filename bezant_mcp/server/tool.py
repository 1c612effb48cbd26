"""One tool class for all tools: a small schema, strict arguments, errors a model can act on, answers sent once as text.

The SDK's own way costs four things that matter here: titles and null arms in every schema, misspelled arguments that
are dropped without a word, answers as indented JSON, and a start that takes longer with each tool.
"""

from __future__ import annotations

import base64
import inspect
import json
import logging
import time
from collections.abc import Callable
from typing import Any, Self, cast

import anyio
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp.server.mcpserver.tools import Tool
from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase, FuncMetadata
from mcp.types import CallToolResult, ContentBlock, ImageContent, TextContent, ToolAnnotations
from pydantic import ConfigDict, ValidationError, create_model

from bezant_mcp.answers import Answer
from bezant_mcp.charts.drawing import can_draw
from bezant_mcp.errors import BezantError
from bezant_mcp.redaction import Redaction
from bezant_mcp.server.refusals import given, refusal
from bezant_mcp.server.schemas import input_schema, output_schema

log = logging.getLogger(__name__)
# Every tool reads, repeating it changes nothing, and its answers carry names that come from outside.
CONTEXT = "ctx"  # the parameter of a tool that is no argument
PICTURE = "picture"  # the one that is an argument only where pictures can be drawn
READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=True)


class Arguments(ArgModelBase):
    """The arguments of a tool: none but its own, checked by a validator that is made at the first call."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class LeanTool(Tool):
    """A tool made from one async function that returns a pydantic model."""

    seconds: float = 24.0
    demo: bool = False

    @classmethod
    def make(cls, function: Callable[..., Any], *, title: str, seconds: float, demo: bool = False) -> Self:
        """Build the tool: signature, docstring and return type become input schema, description and output schema."""
        signature = inspect.signature(function, eval_str=True)
        hidden = (CONTEXT,) if can_draw() else (CONTEXT, PICTURE)
        given = {
            name: (parameter.annotation, ... if parameter.default is parameter.empty else parameter.default)
            for name, parameter in signature.parameters.items()
            if name not in hidden
        }
        arguments = create_model(f"{function.__name__}Arguments", __base__=Arguments, **cast("Any", given))
        # The output schema is only published: that answers fit it is proven by tests, not once more at each call.
        answer = output_schema(signature.return_annotation)
        return cls(
            fn=function,
            name=function.__name__,
            title=title,
            description=inspect.cleandoc(function.__doc__ or ""),
            parameters=input_schema(arguments),
            fn_metadata=FuncMetadata(arg_model=arguments, output_schema=answer),
            is_async=True,
            context_kwarg=CONTEXT,
            annotations=READS,
            seconds=seconds,
            demo=demo,
        )

    async def run(self, arguments: dict[str, Any], context: Any, convert_result: bool = False) -> Any:
        """Answer within the time limit; every known fault becomes one sentence with the next step in it.

        Whatever leaves, answer or error, goes through the redaction here.
        """
        from bezant_mcp.gateway import DEADLINE

        redaction: Redaction = context.request_context.lifespan_context.redaction
        # What cannot be sent in time for this question is not sent at all.
        DEADLINE.set(time.monotonic() + self.seconds)
        try:
            with anyio.fail_after(self.seconds):
                wanted = given(arguments, self.fn_metadata.arg_model)
                answer = await super().run(wanted, context, convert_result=False)
        except UnexpectedToolError as error:
            raise ToolError(redaction.clean(self.told(error))) from error
        except TimeoutError as error:
            raise ToolError(late(self.seconds)) from error
        except ToolError as error:
            said, cause = str(error), error.__cause__
            if isinstance(cause, ValidationError):
                said = refusal(cause, self.name, self.fn_metadata.arg_model)
            raise ToolError(redaction.clean(said)) from error
        if self.demo:
            answer = answer.model_copy(update={"demo": True})
        return sent_once(answer, redaction) if convert_result else answer

    def told(self, error: UnexpectedToolError) -> str:
        """What the model is told of an exception: all of a known fault, nothing but its kind of a bug."""
        cause = error.__cause__
        if isinstance(cause, BezantError):
            return f"{cause.code}: {cause}"
        if isinstance(cause, TimeoutError):
            return late(self.seconds)
        log.error("bug in tool %s", self.name, exc_info=cause)
        return (
            f"BUG: {self.name} failed inside bezant-mcp ({type(cause).__name__}); nothing is known about the account. "
            "Report it with the log; asking again will not help."
        )


def late(seconds: float) -> str:
    """The error for a question that took too long."""
    return (
        f"NO_ANSWER: IBKR did not answer the whole question within {seconds:g} s; a part would read like the whole. "
        "Ask again in a minute; `health` says which part fails."
    )


def sent_once(answer: Answer, redaction: Redaction) -> CallToolResult:
    """One compact JSON text and the same data structured, unknown values left out of both; then the picture, if any."""
    data = redaction.clean_data(answer.model_dump(mode="json", exclude_none=True, by_alias=True))
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    content: list[ContentBlock] = [TextContent(type="text", text=text)]
    if answer.picture:
        shown = base64.b64encode(answer.picture).decode("ascii")
        content.append(ImageContent(type="image", mime_type="image/png", data=shown))
    return CallToolResult(content=content, structured_content=data)
