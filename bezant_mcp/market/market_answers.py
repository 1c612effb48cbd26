"""Questions about several contracts at once: what is resolved is answered, what is not is told beside it."""

from __future__ import annotations

from bezant_mcp.arguments import Symbols, items
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import meanings
from bezant_mcp.errors import BadArgument
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.answers_quotes import Quote
from bezant_mcp.market.quotes import AT_ONCE, fetch_quotes
from bezant_mcp.market.resolver import Found, resolve_all


async def resolve_list(gateway: Gateway, symbols: str, most: int) -> list[Found]:
    """What each of a list of symbols means.

    Raises:
        BadArgument: there are none or too many, or none of them names a contract.
    """
    asked = items(symbols)
    if not 1 <= len(asked) <= most:
        raise BadArgument(
            f"symbols names {len(asked)} contracts, not 1 to {most}.", 'For example symbols="AAPL, VOD@LSE".'
        )
    found = await resolve_all(gateway, asked)
    if all(one.problem for one in found):
        raise BadArgument(" ".join(one.problem for one in found), "Check the spelling, or give the conid.")
    return found


async def quote(gateway: Gateway, symbols: Symbols) -> Quote:
    """Price, bid and ask of contracts now: live, delayed, prior close, halted, or the reason why there is none.

    Symbols that mean no contract, or several, are told beside the prices of the others.
    """
    found = await resolve_list(gateway, symbols, AT_ONCE)
    listings = unique(found)
    quotes = await fetch_quotes(gateway, listings) if listings else None
    return Quote.of(found, quotes, meanings(set(quotes.units.values())) if quotes else [])


def unique(found: list[Found]) -> list[Listing]:
    """The contracts that were found, each once."""
    return list({one.listing.conid: one.listing for one in found if one.listing}.values())
