"""The tools of money: what is held, cash, results, exposure, performance."""

from __future__ import annotations

from bezant_mcp.activity.cash import cash
from bezant_mcp.activity.pnl import pnl
from bezant_mcp.portfolio import exposure, performance, positions

TOOLS = (
    (positions, "Positions"),
    (cash, "Cash"),
    (pnl, "Profit and loss"),
    (exposure, "Exposure"),
    (performance, "Performance"),
)
