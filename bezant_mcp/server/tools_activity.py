"""The tools about orders and trades."""

from bezant_mcp.activity import orders, trades

TOOLS = ((trades, "Trades"), (orders, "Orders"))
