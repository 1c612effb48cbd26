"""One tool class for all tools: a small schema, strict arguments, errors a model can act on, answers sent once as text.

The SDK's own class adds titles and nulls to every schema, drops misspelled arguments silently, indents the JSON of
answers, and starts more slowly with each tool.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Container
from contextlib import asynccontextmanager
from functools import cache
from math import ceil, isfinite
from pathlib import Path
from typing import Any, Self, cast

import anyio
from mcp import MCPError
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool as SdkTool
from mcp.server.mcpserver.utilities.func_metadata import FuncMetadata
from mcp.types import CallToolResult, ContentBlock, ImageContent, TextContent, ToolAnnotations
from pydantic import ValidationError, create_model

from bezant_mcp.answers import AnswerModel
from bezant_mcp.charts.drawing import can_draw
from bezant_mcp.concurrency import STEPS, Steps
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import ASKED_BY, DEADLINE, Gateway
from bezant_mcp.redaction import Redaction
from bezant_mcp.server.asking import Asking, doubt_of
from bezant_mcp.server.call_arguments import Arguments, given, refusal
from bezant_mcp.server.schemas import input_schema, output_schema
from bezant_mcp.server.toolsets import question

log = logging.getLogger(__name__)
# Tells a client how far a call has come: steps done, of how many, and in words.
Report = Callable[[float, float | None, str | None], Awaitable[None]]
LISTED = Path(__file__).with_name("tools.json")
PICTURE = "picture"  # the one that is an argument only where pictures can be drawn
# Every tool only reads, may be repeated, and answers with names that come from outside.
READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=True)

# Python clients stop at 1 MiB and fail without a message; the envelope of an answer takes the rest.
LARGEST = 1024 * 1024 - 16 * 1024
NOT_FINITE = "Some figures were not valid numbers and are null. Report this."


@cache
def listed_tools() -> dict[str, Any]:
    """Description and schemas of each tool, taken from the questions: written by ``make golden``, checked by a test."""
    listed: dict[str, Any] = json.loads(LISTED.read_text("utf-8"))
    return listed


class Tool(SdkTool):
    """A question as a tool: an async function of a Gateway and the caller's arguments that returns an answer model.

    Keyword-only parameters are not arguments of the tool.
    """

    is_async: bool = True
    context_kwarg: str | None = None
    annotations: ToolAnnotations | None = READS
    seconds: float = 24.0
    demo: bool = False
    loaded: bool = False

    @classmethod
    def listed(cls, name: str, *, title: str, seconds: float, demo: bool = False) -> Self:
        """Build the tool from ``tools.json``; the question itself is loaded at the first call.

        Loading every room and building every schema would be a tenth of the time until a client has the list.
        """
        said = listed_tools().get(name)
        if said is None:  # a new question, before ``make golden``
            return cls.make(question(name), title=title, seconds=seconds, demo=demo)
        parameters = said["inputSchema"]
        if not can_draw():
            hidden = {key: value for key, value in parameters["properties"].items() if key != PICTURE}
            parameters = {**parameters, "properties": hidden}
        return cls(
            fn=cls.listed,  # in its place until the question is loaded
            name=name,
            title=title,
            description=said["description"],
            parameters=parameters,
            fn_metadata=FuncMetadata(arg_model=Arguments, output_schema=said["outputSchema"]),
            seconds=seconds,
            demo=demo,
        )

    def load(self) -> None:
        """Load the question and the check of its arguments."""
        if not self.loaded:
            made = self.make(question(self.name), title=self.title or "", seconds=self.seconds)
            self.fn, self.fn_metadata = made.fn, made.fn_metadata
            self.loaded = True

    @classmethod
    def make(cls, question: Callable[..., Any], *, title: str, seconds: float, demo: bool = False) -> Self:
        """Build the tool: signature, docstring and return type become input schema, description and output schema."""
        signature = inspect.signature(question, eval_str=True)
        _, *parameters = signature.parameters.values()
        given = {
            each.name: (each.annotation, ... if each.default is each.empty else each.default)
            for each in parameters
            if each.kind is not each.KEYWORD_ONLY and (each.name != PICTURE or can_draw())
        }
        arguments = create_model(f"{question.__name__}Arguments", __base__=Arguments, **cast("Any", given))
        # The output schema is only published: that answers fit it is proven by tests, not once more at each call.
        answer = output_schema(signature.return_annotation)
        return cls(
            fn=question,
            loaded=True,
            name=question.__name__,
            title=title,
            description=inspect.cleandoc(question.__doc__ or "").partition("\n\n")[0],
            parameters=input_schema(arguments),
            fn_metadata=FuncMetadata(arg_model=arguments, output_schema=answer),
            seconds=seconds,
            demo=demo,
        )

    async def run(self, arguments: dict[str, Any], context: Any, convert_result: bool = False) -> Any:
        """Answer a client; what only the user can settle is asked first, outside the time limit."""
        gateway: Gateway = context.request_context.lifespan_context
        asking = Asking(context, gateway)
        while True:
            wanted, refused = asking.settled(arguments), None
            try:
                outcome: Any = await self.answer(gateway, wanted, context.report_progress)
            except ToolError as error:
                outcome, refused = error.__cause__, error
            doubt = doubt_of(outcome, wanted, self.fn_metadata.arg_model.model_fields)
            if doubt is None or not asking.can_ask(doubt):
                break
            if (question := await asking.ask(doubt)) is not None:
                return question
        if refused is not None:
            raise refused
        if not convert_result:
            return outcome
        sent = sent_once(outcome, gateway.redaction)
        self.check_size(sum(size_of(block) for block in sent.content))
        return sent

    def check_size(self, size: int) -> None:
        """Refuse to send what is too large for clients; a part of it would read like the whole.

        Raises:
            ToolError: the answer is too large, and how to ask for less.
        """
        if size > LARGEST:
            raise ToolError(too_large(self.name, size, self.fn_metadata.arg_model.model_fields))

    async def answer(self, gateway: Gateway, arguments: dict[str, Any], report: Report | None = None) -> AnswerModel:
        """Answer within the time limit; every known fault becomes a short text that ends with the next step.

        Raises:
            ToolError: that text, without secrets.
        """
        # What cannot be sent in time for this question is not sent at all.
        DEADLINE.set(time.monotonic() + self.seconds)
        ASKED_BY.set(self.name)
        clean = gateway.redaction.clean
        try:
            with anyio.fail_after(self.seconds):
                async with telling(report, gateway.limits.progress_seconds):
                    self.load()
                    wanted = self.fn_metadata.validate_arguments(given(arguments, self.fn_metadata.arg_model))
                    answer: AnswerModel = await self.ask(gateway, wanted)
                    await gateway.know_secrets()
        except ValidationError as error:
            raise ToolError(clean(refusal(error, self.name, self.fn_metadata.arg_model))) from error
        except BezantError as error:
            if not error.cleared:
                await gateway.know_secrets()
            error.clear(clean)
            raise ToolError(f"{error.code}: {error}") from error
        except TimeoutError as error:
            raise ToolError(late(self.seconds)) from error
        except (MCPError, ToolError):
            raise
        except Exception as error:
            await gateway.know_secrets()
            log.error("bug in tool %s", self.name, exc_info=error)
            raise ToolError(clean(bug(self.name, error))) from error
        return answer.model_copy(update={"demo": True}) if self.demo else answer

    async def ask(self, gateway: Gateway, wanted: dict[str, Any]) -> Any:
        """Call the question. An answer that does not fit its model is a bug, not a fault of the arguments."""
        try:
            return await self.fn(gateway, **wanted)
        except ValidationError as error:
            raise RuntimeError("the answer does not fit its model") from error


@asynccontextmanager
async def telling(report: Report | None, seconds: float) -> AsyncIterator[None]:
    """Count the requests made meanwhile, and report progress to a client that asked for it."""
    if report is None:
        yield
        return
    steps = Steps()
    STEPS.set(steps)
    task = asyncio.create_task(tell(steps, report, seconds))
    await asyncio.sleep(0)  # its clock runs while the question is loaded
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def tell(steps: Steps, report: Report, seconds: float) -> None:
    """Report how many requests of how many are answered; a long one advances in ever smaller parts."""
    told = -1.0
    while True:
        await asyncio.sleep(seconds)
        told = float(steps.done) if steps.done > told else (told + steps.done + 1) / 2
        total = max(steps.total, ceil(told))
        waits = "; waiting because of IBKR's rate limits" if steps.held_up else ""
        await report(told, total, f"{steps.done} of {total} requests answered{waits}")


def bug(name: str, error: Exception) -> str:
    """The error for an exception that nobody expected: only its type is told."""
    return (
        f"BUG: {name} failed inside bezant-mcp ({type(error).__name__}). The account was not read. "
        "Report this with the log; asking again will not help."
    )


def late(seconds: float) -> str:
    """The error for a question that took too long."""
    return (
        f"NO_ANSWER: IBKR did not send the complete answer within {seconds:g} s. "
        "Ask again in a minute, or call `health` to see which part fails."
    )


def size_of(block: ContentBlock) -> int:
    """The bytes that a part of an answer takes: as text in JSON, where quotes are escaped, and as data."""
    if isinstance(block, ImageContent):
        return len(block.data)
    text = block.text.encode() if isinstance(block, TextContent) else b""
    return 2 * len(text) + text.count(b'"') + text.count(b"\\")


def too_large(name: str, size: int, arguments: Container[str]) -> str:
    """The error for an answer that is too large for clients."""
    less = (
        "limit=1000, then pass on the cursor of each answer" if "cursor" in arguments else "fewer rows, symbols or days"
    )
    return (
        f"BAD_ARGUMENT: The answer of {name} would be {size / 1024 / 1024:.1f} MiB; clients accept at most 1 MiB. "
        f"Ask for a part of it: {less}."
    )


def as_json(answer: AnswerModel, redaction: Redaction) -> tuple[str, dict[str, Any]]:
    """An answer as compact JSON text and as data, without secrets and without unknown values."""
    data = redaction.clean_data(answer.model_dump(mode="json", exclude_none=True, by_alias=True))
    try:
        return compact(data), data
    except ValueError:
        log.error("an answer of %s has a figure that is not a finite number", type(answer).__name__)
    data = finite(data) | {"complete": False, "notes": [*(data.get("notes") or []), NOT_FINITE]}
    return compact(data), data


def compact(data: Any) -> str:
    """Compact JSON.

    Raises:
        ValueError: a figure is not a finite number.
    """
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def finite(data: Any) -> Any:
    """The same data with null for figures that are not finite."""
    if isinstance(data, dict):
        return {name: finite(value) for name, value in data.items()}
    if isinstance(data, list):
        return [finite(value) for value in data]
    return None if isinstance(data, float) and not isfinite(data) else data


def sent_once(answer: AnswerModel, redaction: Redaction) -> CallToolResult:
    """The answer as one text and structured, then the picture, if any."""
    text, data = as_json(answer, redaction)
    content: list[ContentBlock] = [TextContent(type="text", text=text)]
    if answer.picture:
        shown = base64.b64encode(answer.picture).decode("ascii")
        content.append(ImageContent(type="image", mime_type="image/png", data=shown))
    return CallToolResult(content=content, structured_content=data)
