"""Every endpoint of the simulated broker in one table."""

from bezant_mcp.simulator import (
    calls_advisor,
    calls_balances,
    calls_contracts,
    calls_currencies,
    calls_forecast,
    calls_market,
    calls_orders,
    calls_performance,
    calls_personal,
    calls_portfolio,
    calls_positions,
    calls_scanner,
    calls_session,
    calls_symbols,
    calls_writes,
)
from bezant_mcp.simulator.routes import Routes

FAMILIES = (
    calls_session,
    calls_portfolio,
    calls_positions,
    calls_symbols,
    calls_contracts,
    calls_currencies,
    calls_market,
    calls_orders,
    calls_balances,
    calls_performance,
    calls_scanner,
    calls_personal,
    calls_advisor,
    calls_forecast,
    calls_writes,
)

ENDPOINTS = Routes(route for family in FAMILIES for route in family.ROUTES)
