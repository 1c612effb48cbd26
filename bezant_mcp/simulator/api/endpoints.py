"""Every endpoint of the simulated broker in one table."""

from bezant_mcp.simulator.api import (
    advisor,
    balances,
    contracts,
    currencies,
    event_contracts,
    market_data,
    orders,
    performance,
    personal,
    portfolio,
    positions,
    scanner,
    session,
    symbols,
    writes,
)
from bezant_mcp.simulator.api.routes import Routes

FAMILIES = (
    session,
    portfolio,
    positions,
    symbols,
    contracts,
    currencies,
    market_data,
    orders,
    balances,
    performance,
    scanner,
    personal,
    advisor,
    event_contracts,
    writes,
)

ENDPOINTS = Routes(route for family in FAMILIES for route in family.ROUTES)
