"""The tools about orders and trades."""

from bezant_mcp.activity.orders import orders
from bezant_mcp.activity.trades import trades

TOOLS = ((trades, "Trades"), (orders, "Orders"))
