"""What the arguments of tools have in common: the door to the Gateway, ids and texts as models send them."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any

from mcp.server.mcpserver import Context
from pydantic import BeforeValidator, Field

from bezant_mcp.arguments import items

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

    Ctx = Context[Gateway]
else:
    Ctx = Context


GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)


def as_text(value: Any) -> Any:
    """Numbers and lists as the text that they mean: ``7203`` as ``"7203"``, ``["AAPL", 7203]`` as ``"AAPL,7203"``."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list) and all(isinstance(item, str | int) for item in value):
        return ",".join(str(item) for item in value)
    return value


def one_as_text(value: Any) -> Any:
    """A number as text, and what stands alone in a list or in quotes; a longer list is none."""
    if isinstance(value, str) and value.strip()[:1] in ("[", '"', "'"):
        value = items(value)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value.strip("\"' ") if isinstance(value, str) else value if isinstance(value, list) else as_text(value)


def number_of(value: Any) -> Any:
    """``"1,000"`` as the number that it means."""
    return value.replace(",", "") if isinstance(value, str) and GROUPED.fullmatch(value.strip()) else value


# Models send ids as numbers too; both are taken.
Text = BeforeValidator(one_as_text)
Number = BeforeValidator(number_of)
# Several values: a comma text, or a list.
Texts = BeforeValidator(as_text)
# Known only where matplotlib is installed.
Picture = Annotated[bool, Field(description="Also draw it")]
AccountId = Annotated[str, Text, Field(description="From list_accounts; may be left out if there is one")]


def door(ctx: Ctx) -> Gateway:
    """The Gateway of this process."""
    return ctx.request_context.lifespan_context


def counting(ctx: Ctx, what: str) -> Callable[[int], Awaitable[None]]:
    """Tells a host that wants to know it how far a long walk has come; each step counts one."""
    steps = 0

    async def report(count: int) -> None:
        nonlocal steps
        steps += 1
        await ctx.report_progress(steps, None, f"{count} {what} read")

    return report
