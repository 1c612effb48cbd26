"""The activity in an account: orders, trades, transactions, profit and loss, dividends, cash."""

from bezant_mcp.activity.cash import Cash, cash
from bezant_mcp.activity.orders import Orders, orders
from bezant_mcp.activity.pnl import Pnl, pnl
from bezant_mcp.activity.trades import Trades, Turnover, trades
from bezant_mcp.activity.transactions import Transactions, transactions

__all__ = [
    "Cash", "Orders", "Pnl", "Trades", "Transactions", "Turnover", "cash", "orders", "pnl", "trades",
    "transactions",
]  # fmt: skip
