"""What leaves the server other than answers of tools: errors, prompts, completions, resources; no traces."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from mcp import MCPError
from mcp.server import MCPServer
from mcp.types import INTERNAL_ERROR
from pydantic import BaseModel, ValidationError

from bezant_mcp.redaction import Redaction

log = logging.getLogger(__name__)
# Their answers are small and cleaned here; those of tools were cleaned when they became text.
LOOKED_THROUGH = frozenset({"prompts/get", "completion/complete", "resources/read"})


def leave_no_traces(server: MCPServer[Any]) -> None:
    """Remove the SDK's tracing: tool names that a model invents and error texts would get into its spans."""
    server.middleware[:] = [each for each in server.middleware if "OpenTelemetry" not in type(each).__name__]


class Cleaning:
    """The middleware that removes secrets from the answer to any request, errors included."""

    def __init__(self, redaction: Redaction) -> None:
        self.redaction = redaction

    async def __call__(self, ctx: Any, call_next: Callable[[Any], Awaitable[Any]]) -> Any:
        """Answer, or refuse, without secrets."""
        clean = self.redaction.clean
        try:
            result = await call_next(ctx)
        except MCPError as error:
            said = error.error
            raise MCPError(said.code, clean(said.message), self.redaction.clean_data(said.data)) from None
        except ValidationError:
            raise  # the SDK says no more of it than that
        except Exception as error:
            log.error("bug in %s", ctx.method, exc_info=error)
            raise MCPError(
                INTERNAL_ERROR, f"BUG: {type(error).__name__} in {ctx.method}. Report this with the log."
            ) from None
        refused = result.get("isError") if isinstance(result, dict) else getattr(result, "is_error", False)
        return cleaned(result, clean) if refused or ctx.method in LOOKED_THROUGH else result


def cleaned(value: Any, clean: Callable[[str], str]) -> Any:
    """The same value with every text in it cleaned."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [cleaned(each, clean) for each in value]
    if isinstance(value, dict):
        return {name: cleaned(each, clean) for name, each in value.items()}
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: cleaned(getattr(value, name), clean) for name in value.model_fields_set})
    return value
