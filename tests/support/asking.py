"""Asking the server's tools as a model would, over HTTPS to a simulated Gateway."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from mcp import Client

from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED, keeps_itself_alive


def as_strings(arguments: dict[str, Any]) -> dict[str, Any]:
    """The same arguments as a careless client sends them: everything text, in lower case."""
    return {
        name: ",".join(map(str, value)).lower() if isinstance(value, list) else str(value).lower()
        for name, value in arguments.items()
    }


@dataclass
class Conversation:
    """A client that counts its calls.

    Attributes:
        account_id: Sent with every call, if not empty.
        strings: Send every argument as text.
    """

    client: Client
    simulated: SimulatedGateway
    account_id: str = ""
    strings: bool = False
    texts: list[str] = field(default_factory=list)

    async def ask(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """The structured answer of one call, which must not be an error."""
        if self.account_id:
            arguments = {"account_id": self.account_id, **arguments}
        if self.strings:
            arguments = as_strings(arguments)
        result = await self.client.call_tool(tool, arguments)
        (block,) = result.content
        assert block.type == "text"
        assert not result.is_error, block.text
        told: dict[str, Any] = json.loads(block.text)
        assert told == result.structured_content
        self.texts.append(block.text)
        return told

    async def error(self, tool: str, **arguments: Any) -> str:
        """The text of one call that must fail."""
        result = await self.client.call_tool(tool, arguments)
        assert result.is_error, result.structured_content
        (block,) = result.content
        assert block.type == "text"
        return block.text


@asynccontextmanager
async def conversation(
    scenario: str = "awkward",
    account_id: str = "",
    *,
    strings: bool = False,
    now: datetime | None = None,
    **changes: Any,
) -> AsyncIterator[Conversation]:
    """A client on a server on a simulated Gateway of its own, which starts in a scenario with some settings changed.

    ``now``: when both sides begin, which is what the server takes for now all the time.
    """
    clock: dict[str, Any] = {"now": lambda: now} if now else {}
    changes |= {"start": now} if now else {}
    changes = {"own_tickle": keeps_itself_alive(scenario), **changes}
    async with SimulatedGateway(scenario, **changes, speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=None)
        service = Service(settings, limits=FAST, **clock)
        async with Client(service.build(), mode="2026-07-28", read_timeout_seconds=60) as client:
            yield Conversation(client, simulated, account_id, strings)


def table(answer: dict[str, Any], name: str = "rows") -> list[dict[str, Any]]:
    """The rows of a table with the names of their columns, which are in ``columns`` or in its first row."""
    names, *rows = answer[name] if name != "rows" else [answer["columns"], *answer["rows"]]
    return [dict(zip(names, row, strict=True)) for row in rows]


def by(rows: list[dict[str, Any]], column: str) -> dict[Any, dict[str, Any]]:
    """Rows by the value in one column, each of which must be another."""
    found = {row[column]: row for row in rows}
    assert len(found) == len(rows)
    return found
