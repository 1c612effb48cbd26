"""One tool class for all tools: a small schema, strict arguments, errors a model can act on, answers sent once as text.

The SDK's own way costs three things that matter here: titles and null arms in every schema, misspelled arguments that
are dropped without a word, and answers as indented JSON.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from inspect import cleandoc
from typing import Any, Self, cast

import anyio
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp.server.mcpserver.tools import Tool
from mcp.types import CallToolResult, TextContent, ToolAnnotations
from pydantic import BaseModel, ConfigDict, ValidationError

from bezant_mcp.errors import BezantError
from bezant_mcp.redaction import Redaction

log = logging.getLogger(__name__)
# Every tool reads, repeating it changes nothing, and its answers carry names that come from outside.
READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=True)


def lean(node: Any) -> Any:
    """A schema without titles, in which ``X or null`` is ``X``: absent says the same, and null is never sent."""
    if isinstance(node, list):
        return [lean(item) for item in node]
    if not isinstance(node, dict):
        return node
    slim: dict[str, Any] = {}
    for key, value in node.items():
        if key == "properties":
            slim[key] = {name: lean(schema) for name, schema in value.items()}
        elif key in ("const", "enum", "examples", "required"):
            slim[key] = value
        elif key != "title" and (key, value) != ("default", None):
            slim[key] = lean(value)
    if "properties" in slim:
        slim.pop("description", None)  # the docstring of the class, which is for readers of the code
    arms = slim.get("anyOf", [])
    if {"type": "null"} in arms and len(arms) == 2:
        slim.pop("anyOf")
        slim = {**next(arm for arm in arms if arm != {"type": "null"}), **slim}
    return slim


def told_only(node: Any) -> Any:
    """A schema of answers without what only a writer needs: defaults, and the type beside listed values."""
    if isinstance(node, list):
        return [told_only(item) for item in node]
    if not isinstance(node, dict):
        return node
    idle = {"default"} | ({"type"} if "enum" in node else set())
    return {
        key: {name: told_only(schema) for name, schema in value.items()} if key == "properties" else told_only(value)
        for key, value in node.items()
        if key not in idle
    }


def inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema whose references are replaced by what they name; some hosts refuse ``$ref`` and ``$defs``."""
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


class LeanTool(Tool):
    """A tool made from one async function that returns a pydantic model."""

    seconds: float = 24.0
    demo: bool = False

    @classmethod
    def make(cls, function: Callable[..., Any], *, title: str, seconds: float, demo: bool = False) -> Self:
        """Build the tool: signature, docstring and return type become input schema, description and output schema."""
        tool = cast(
            "Self",
            cls.from_function(
                function,
                title=title,
                description=cleandoc(function.__doc__ or ""),
                annotations=READS,
                structured_output=True,
            ),
        )
        tool.seconds, tool.demo = seconds, demo
        meta = tool.fn_metadata
        namespace = {"model_config": ConfigDict(extra="forbid"), "__module__": __name__}
        meta.arg_model = type(meta.arg_model.__name__, (meta.arg_model,), namespace)
        tool.parameters = lean(inlined(meta.arg_model.model_json_schema(by_alias=True)))
        meta.output_schema = told_only(lean(inlined(meta.output_schema or {})))
        return tool

    async def run(self, arguments: dict[str, Any], context: Any, convert_result: bool = False) -> Any:
        """Answer within the time limit; every known fault becomes one sentence with the next step in it.

        Whatever leaves, answer or error, goes through the redaction here.
        """
        from bezant_mcp.pacing import DEADLINE

        redaction: Redaction = context.request_context.lifespan_context.redaction
        # What cannot be sent in time for this question is not sent at all.
        DEADLINE.set(time.monotonic() + self.seconds)
        try:
            with anyio.fail_after(self.seconds):
                answer = await super().run(arguments, context, convert_result=False)
        except UnexpectedToolError as error:
            raise ToolError(redaction.clean(self.told(error))) from error
        except TimeoutError as error:
            raise ToolError(late(self.seconds)) from error
        except ToolError as error:
            said = wrong_arguments(error.__cause__) if isinstance(error.__cause__, ValidationError) else str(error)
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


def wrong_arguments(error: ValidationError) -> str:
    """Name each argument that is wrong, without pydantic's links and without repeating long values."""
    said = []
    for fault in error.errors(include_url=False, include_context=False):
        name = ".".join(str(part) for part in fault["loc"]) or "arguments"
        value = repr(fault["input"])
        said.append(f"{name}: {fault['msg']} (got {value if len(value) <= 60 else value[:57] + '...'})")
    return f"BAD_ARGUMENT: {'; '.join(said)}."


def sent_once(answer: BaseModel, redaction: Redaction) -> CallToolResult:
    """One compact JSON text and the same data structured, unknown values left out of both."""
    data = redaction.clean_data(answer.model_dump(mode="json", exclude_none=True, by_alias=True))
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=data)
