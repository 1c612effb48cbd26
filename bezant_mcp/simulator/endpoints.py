"""Every endpoint of the simulated broker in one table."""

from bezant_mcp.simulator import calls_portfolio, calls_positions, calls_session, calls_symbols
from bezant_mcp.simulator.routes import Routes

ENDPOINTS = Routes(
    (
        *calls_session.ROUTES,
        *calls_portfolio.ROUTES,
        *calls_positions.ROUTES,
        *calls_symbols.ROUTES,
    )
)
