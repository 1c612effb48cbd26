"""The tools of the market: quotes, price history, contracts, option chains, exchange rates."""

from __future__ import annotations

from bezant_mcp.market.contract_details import contract
from bezant_mcp.market.exchange_rates import exchange_rate
from bezant_mcp.market.history import price_history
from bezant_mcp.market.options import option_chain
from bezant_mcp.market.quotes import quote

TOOLS = (
    (quote, "Quotes"),
    (price_history, "Price history"),
    (contract, "Contract details"),
    (option_chain, "Option chain"),
    (exchange_rate, "Exchange rate"),
)
