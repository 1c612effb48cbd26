"""The holdings of an account and how they do: positions, exposure, risk, performance."""

from bezant_mcp.portfolio.exposure import Exposure, exposure
from bezant_mcp.portfolio.holdings import Holding, Holdings, fetch_holdings
from bezant_mcp.portfolio.performance import Performance, performance
from bezant_mcp.portfolio.positions import Positions, positions
from bezant_mcp.portfolio.risk import Risk, risk

__all__ = [
    "Exposure", "Holding", "Holdings", "Performance", "Positions", "Risk", "exposure", "fetch_holdings",
    "performance", "positions", "risk",
]  # fmt: skip
