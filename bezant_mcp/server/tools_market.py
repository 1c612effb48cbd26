"""The tools of the market: quotes, price history, contracts, option chains, exchange rates."""

from __future__ import annotations

from bezant_mcp.arguments import Symbols
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.answers_quotes import Quote
from bezant_mcp.market.contract_details import contract
from bezant_mcp.market.exchange_rates import exchange_rate
from bezant_mcp.market.history import price_history
from bezant_mcp.market.options import option_chain


async def quote(gateway: Gateway, symbols: Symbols) -> Quote:
    """Price, bid and ask of contracts now: live, delayed, prior close, halted, or the reason why there is none."""
    from bezant_mcp.market.market_answers import answer_quotes

    return await answer_quotes(gateway, symbols)


TOOLS = (
    (quote, "Quotes"),
    (price_history, "Price history"),
    (contract, "Contract details"),
    (option_chain, "Option chain"),
    (exchange_rate, "Exchange rate"),
)
