"""Completion of account ids in prompts and resources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
from mcp.server import MCPServer
from mcp.types import Completion

from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway

MOST = 100
# A person waits for it between two keystrokes.
SECONDS = 5.0


def add_completions(server: MCPServer[Gateway], door: Callable[[], Gateway]) -> None:
    """Complete every argument that is called ``account_id``."""

    @server.completion()  # type: ignore[no-untyped-call, untyped-decorator]  # the SDK's decorator has no types
    async def complete(ref: Any, argument: Any, context: Any) -> Completion | None:
        if argument.name != "account_id":
            return None
        known = await account_ids(door())
        begun = argument.value.strip().upper()
        fitting = [name for name in known if name.startswith(begun)]
        return Completion(values=fitting[:MOST], total=len(fitting), has_more=len(fitting) > MOST)


async def account_ids(gateway: Gateway) -> list[str]:
    """Ids as they may be shown; none where they cannot be had, which is no error while somebody types."""
    from bezant_mcp.accounts.accounts import fetch_accounts

    known: list[str] = []
    with anyio.move_on_after(SECONDS):
        try:
            known = list((await fetch_accounts(gateway)).value)
        except BezantError:
            return []
    return [gateway.redaction.clean(name) for name in known]
