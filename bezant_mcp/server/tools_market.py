"""The tools of the market: quotes, price history, contracts, option chains, exchange rates.

Signature is the input schema, docstring the description, return type the output.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.arguments import Picture, Symbol, Symbols, Text
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.answers_market import PriceHistory
from bezant_mcp.market.answers_options import OptionChain
from bezant_mcp.market.answers_quotes import Quote
from bezant_mcp.market.contract_details import contract
from bezant_mcp.market.exchange_rates import exchange_rate


async def quote(gateway: Gateway, symbols: Symbols) -> Quote:
    """Price, bid and ask of contracts now: live, delayed, prior close, halted, or the reason why there is none."""
    from bezant_mcp.market.market_answers import answer_quotes

    return await answer_quotes(gateway, symbols)


async def price_history(
    gateway: Gateway,
    symbols: Symbols,
    period: Annotated[str, Text, Field(description="1d, 2w, 6m, 1y")] = "1y",
    bar: Annotated[str, Text, Field(description="15min, 1h, 1d, 1w")] = "",
    limit: Annotated[int, Field(description="Bars in all, merged from narrower ones; 0: all")] = 24,
    picture: Picture = False,
) -> PriceHistory:
    """High, low, change and bars over a period, of one contract or of several to compare."""
    from bezant_mcp.market.market_answers import answer_history

    answer, histories = await answer_history(gateway, symbols, period, bar, limit)
    if not picture:
        return answer
    from bezant_mcp.charts import with_picture
    from bezant_mcp.server.pictures import price_chart

    return await with_picture(gateway, answer, price_chart(answer, histories))


async def option_chain(
    gateway: Gateway,
    symbol: Symbol,
    expiry: Annotated[str, Text, Field(description="2026-12 or 2026-12-18; left out: all months")] = "",
    right: Annotated[str, Text, Field(description="C or P; left out: both")] = "",
    strikes: Annotated[int, Field(description="Around the price", ge=1, le=20)] = 5,
) -> OptionChain:
    """Option expiries; with an expiry, strikes around the price with bid, ask, IV, delta and open interest."""
    from bezant_mcp.market.market_answers import answer_chain

    return await answer_chain(gateway, symbol, expiry, right, strikes)


TOOLS = (
    (quote, "Quotes"),
    (price_history, "Price history"),
    (contract, "Contract details"),
    (option_chain, "Option chain"),
    (exchange_rate, "Exchange rate"),
)
