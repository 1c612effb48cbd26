"""The floor of a tool call: a bare MCPServer whose one tool sends one request and gives one figure of its answer."""

from __future__ import annotations

import sys

import httpx
from mcp.server import MCPServer

server = MCPServer("floor", log_level="WARNING")
gateway = httpx.AsyncClient(verify=False, base_url=sys.argv[1])


@server.tool()
async def net_liquidation(account_id: str) -> float:
    """Give the net liquidation value."""
    summary = (await gateway.get(f"/portfolio/{account_id}/summary")).json()
    return float(summary["netliquidation"]["amount"])


if __name__ == "__main__":
    server.run()
