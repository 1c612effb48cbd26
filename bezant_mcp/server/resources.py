"""What a host can read without calling a tool: accounts, positions, the allow-list, the glossary."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError, ToolError

from bezant_mcp.gateway import Gateway
from bezant_mcp.server.tool import Tool, as_json

JSON, MARKDOWN, PLAIN = "application/json", "text/markdown", "text/plain"
POSITIONS = "bezant://accounts/{account_id}/positions"


def add_resources(server: MCPServer[Gateway], tools: dict[str, Tool], door: Callable[[], Gateway]) -> None:
    """Register every resource. Those about accounts are the whole answers of tools.

    Args:
        server: Where to.
        tools: By name.
        door: Gives the Gateway that is open now.
    """

    @server.resource("bezant://accounts", title="Accounts", mime_type=JSON, description="As list_accounts gives them.")
    async def accounts() -> str:
        return await told(tools["list_accounts"], door())

    @server.resource(POSITIONS, title="Positions", mime_type=JSON, description="All positions of one account.")
    async def positions(account_id: str) -> str:
        return await told(tools["positions"], door(), account_id=account_id, limit=0)

    @server.resource(
        "bezant://allowlist", title="Allow-list", mime_type=PLAIN, description="Every request that can be made."
    )
    def allowlist() -> str:
        from bezant_mcp.gateway import API, permitted

        rows = permitted(brokerage_session=door().settings.brokerage_session)
        return "\n".join(f"{row.method} {API}{row.path}{row.why and f'  ({row.why})'}" for row in rows)

    @server.resource(
        "bezant://glossary", title="Glossary", mime_type=MARKDOWN, description="What the words of answers mean."
    )
    def glossary() -> str:
        from bezant_mcp.server.glossary import as_markdown

        return as_markdown()


async def told(tool: Tool, gateway: Gateway, **arguments: Any) -> str:
    """The answer of a tool as JSON text, cleared of secrets and within the tool's time.

    Raises:
        ResourceNotFoundError: the account is none of this login's.
        ResourceError: every other fault, in the words that the tool would use.
    """
    try:
        answer = await tool.answer(gateway, arguments)
    except ToolError as error:
        kind = ResourceNotFoundError if str(error).startswith("BAD_ACCOUNT") else ResourceError
        raise kind(str(error)) from error
    return as_json(answer, gateway.redaction)[0]
