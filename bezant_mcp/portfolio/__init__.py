"""What an account holds and how it is doing: positions, exposure, performance."""

from bezant_mcp.portfolio.exposure import Exposure, exposure
from bezant_mcp.portfolio.holdings import Holding, Holdings, fetch_holdings
from bezant_mcp.portfolio.performance import Performance, performance
from bezant_mcp.portfolio.positions import Positions, positions

__all__ = [
    "Exposure", "Holding", "Holdings", "Performance", "Positions", "exposure", "fetch_holdings", "performance",
    "positions",
]  # fmt: skip
