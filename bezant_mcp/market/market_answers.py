"""Questions about several contracts at once: what is resolved is answered, what is not is told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bezant_mcp.answers import moment
from bezant_mcp.arguments import items
from bezant_mcp.concurrency import together
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import fetch_price_units, meanings
from bezant_mcp.errors import BadArgument, BrokerageDown, IbkrError, IbkrUnavailable, UnexpectedAnswer
from bezant_mcp.market.answers_market import BAR_COLUMNS, PRICE_ONLY, PriceHistory, Series
from bezant_mcp.market.answers_options import OptionChain, chain_notes
from bezant_mcp.market.answers_quotes import Quote, notes_of_all, unresolved_of
from bezant_mcp.market.history import History, fetch_history, thinned
from bezant_mcp.market.option_chains import fetch_chain, parse_side
from bezant_mcp.market.periods import Span, parse_span
from bezant_mcp.market.quotes import AT_ONCE, fetch_quotes
from bezant_mcp.market.resolver import Found, resolve_all, resolve_one

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

MOST_COMPARED = 6
FEWEST_BARS = 4


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


async def answer_quotes(gateway: Gateway, symbols: str) -> Quote:
    """Prices of every symbol that means one contract, candidates for the others."""
    found = await resolve_list(gateway, symbols, AT_ONCE)
    listings = unique(found)
    quotes = await fetch_quotes(gateway, listings) if listings else None
    return Quote.of(found, quotes, meanings(set(quotes.units.values())) if quotes else [])


async def answer_history(
    gateway: Gateway, symbols: str, period: str, bar: str, limit: int
) -> tuple[PriceHistory, list[History]]:
    """The history of every symbol that means one contract and of which IBKR gives any: as told, and every bar."""
    span = parse_span(period, bar)
    if limit < 0:
        raise BadArgument(f"limit is {limit}.", "Give a number of bars such as 24, or 0 for all.")
    found = await resolve_list(gateway, symbols, MOST_COMPARED)
    listings = unique(found)
    read = await together(history_or_reason(gateway, row, span, alone=len(listings) == 1) for row in listings)
    histories = [one for one in read if isinstance(one, History)]
    reasons = [one for one in read if isinstance(one, str)]
    units = await fetch_price_units(gateway, [one.listing for one in histories])
    most = max(FEWEST_BARS, limit // len(histories)) if limit and histories else 0
    series = [Series.of(one, units[one.listing.conid], thinned(one.bars, most)) for one in histories]
    unresolved = unresolved_of(found)
    notes = [*notes_of_all(found), *reasons, *meanings(set(units.values())), *history_notes(histories)]
    answer = PriceHistory(
        as_of=moment(min((one.as_of for one in histories), default=gateway.now())),
        source="brokerage",
        complete=not unresolved and not reasons and not any(one.cut or one.gaps for one in histories),
        notes=notes,
        period=span.period,
        bar=span.bar,
        columns=BAR_COLUMNS,
        series=series,
        unresolved=unresolved,
    )
    return answer, histories


async def history_or_reason(gateway: Gateway, listing: Listing, span: Span, *, alone: bool) -> History | str:
    """One history, or why there is none; asked for alone, its fault is the answer's."""
    try:
        return await fetch_history(gateway, listing, span)
    except BrokerageDown:
        raise
    except (IbkrError, IbkrUnavailable, UnexpectedAnswer) as error:
        if alone:
            raise
        return f"Left out: {listing.symbol}. {error.what}"


def history_notes(histories: list[History]) -> list[str]:
    """What a reader of price changes must know."""
    notes = [PRICE_ONLY]
    if len({one.listing.currency for one in histories}) > 1:
        notes.append("Each in its own currency: the changes leave exchange rates out.")
    late = [one.listing.symbol for one in histories if one.delayed]
    if late:
        notes.append(f"Delayed 15 to 20 minutes: {', '.join(late)}.")
    cut = [one.listing.symbol for one in histories if one.cut]
    if cut:
        notes.append(f"IBKR gives 1000 bars at most, so the series may begin later than asked: {', '.join(cut)}.")
    gaps = [f"{one.gaps} of {one.listing.symbol}" for one in histories if one.gaps]
    if gaps:
        notes.append(f"Bars without prices left out: {', '.join(gaps)}.")
    return notes


async def answer_chain(gateway: Gateway, symbol: str, expiry: str, right: str, strikes: int) -> OptionChain:
    """The expiries of a contract's options, or the strikes of one expiry."""
    side = parse_side(right)
    chain = await fetch_chain(gateway, await resolve_one(gateway, symbol), expiry, side, strikes)
    return OptionChain.of(chain, chain_notes(chain))


def unique(found: list[Found]) -> list[Listing]:
    """The contracts that were found, each once."""
    return list({one.listing.conid: one.listing for one in found if one.listing}.values())
