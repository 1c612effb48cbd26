"""Every endpoint of the simulated broker in one table."""

from bezant_mcp.simulator.api import (
    account_summary,
    advisor,
    allocation,
    contracts,
    event_contracts,
    exchange_rates,
    market_data,
    orders,
    performance,
    personal,
    portfolio,
    positions,
    price_history,
    scanner,
    session,
    symbols,
    trading_hours,
    writes,
)
from bezant_mcp.simulator.api.routes import Routes

ENDPOINTS = Routes(
    (
        *session.ROUTES,
        *portfolio.ROUTES,
        *account_summary.ROUTES,
        *positions.ROUTES,
        *symbols.ROUTES,
        *contracts.ROUTES,
        *trading_hours.ROUTES,
        *market_data.ROUTES,
        *price_history.ROUTES,
        *exchange_rates.ROUTES,
        *orders.ROUTES,
        *performance.ROUTES,
        *allocation.ROUTES,
        *scanner.ROUTES,
        *personal.ROUTES,
        *advisor.ROUTES,
        *event_contracts.ROUTES,
        *writes.ROUTES,
    )
)
