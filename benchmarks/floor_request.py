"""The floor of a tool call: a bare MCPServer whose tools send one request and give one figure of its answer."""

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


@server.tool()
async def cash_in_base(account_id: str) -> float:
    """Give the cash of all currencies in base currency."""
    ledger = (await gateway.get(f"/portfolio/{account_id}/ledger")).json()
    return float(ledger["BASE"]["cashbalance"])


if __name__ == "__main__":
    server.run()
