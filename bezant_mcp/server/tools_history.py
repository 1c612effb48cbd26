"""The tool of the optional set ``history``: transactions older than the seven days that ``trades`` knows."""

from bezant_mcp.activity import transactions

TOOLS = ((transactions, "Transactions of a contract"),)
