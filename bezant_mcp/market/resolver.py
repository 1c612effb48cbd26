"""One contract for what a caller wrote, or the candidates to choose from; never the first hit.

Tickers, conids and futures are looked up without a brokerage session; ISINs, currency pairs and company names need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bezant_mcp.contracts import listings as contracts
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.symbols import Wanted, parse_symbol, with_suffix
from bezant_mcp.errors import BadArgument, BrokerageDown
from bezant_mcp.market.lookups import choose, fitting, look_further, unique

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

# More than these a person would not read, and each costs a request that asks whether it is held.
MOST_CANDIDATES = 12
# Longer ones are names of companies; a hundred of these still fit into one address.
LONGEST_TICKER = 16
NO_NAMES = "Company names cannot be searched without the brokerage session; these have the ticker."


@dataclass(frozen=True)
class Found:
    """What a text means: one listing, several to choose from, or neither and why.

    Attributes:
        held: Quantity by conid of those candidates that the login's accounts hold.
        count: How many candidates there are; the least likely ones are cut from ``candidates``.
        problem: Why there is nothing, with what to do; empty otherwise.
        searched: A search in the brokerage session was needed.
        age: Seconds since it was found, where it was remembered.
    """

    asked: str
    listing: Listing | None = None
    candidates: tuple[Listing, ...] = ()
    held: dict[int, float] | None = None
    count: int = 0
    problem: str = ""
    note: str = ""
    searched: bool = False
    age: float = 0.0


async def resolve(gateway: Gateway, text: str) -> Found:
    """Find the one contract that a text means, or its candidates.

    Raises:
        BadArgument: the text names no contract.
        BrokerageDown: only a search by name, ISIN or pair could tell, and that needs the brokerage session.
    """
    (found,) = await resolve_all(gateway, [text])
    if found.problem:
        raise BadArgument(found.problem, "Check the spelling, or give the conid.")
    return found


async def resolve_one(gateway: Gateway, text: str) -> Listing:
    """Find the one contract that a text means.

    Raises:
        BadArgument: it means none, or several, which the error lists.
    """
    found = await resolve(gateway, text)
    if found.listing is not None:
        return found.listing
    raise BadArgument(f"symbol {found.asked!r} may be {told(found)}.", "Ask the user which; then give its conid.")


async def resolve_filter(gateway: Gateway, texts: Sequence[str]) -> list[str]:
    """What to look for in a list of positions, trades or orders.

    Tickers and names stay as they are. What says more, such as an ISIN, a listing at one exchange or a future's month,
    becomes the conid that it means.

    Raises:
        BadArgument: there is no such contract, so that an empty list would say too much.
        BrokerageDown: only a search could tell, and that needs the brokerage session.
    """
    meant: list[str] = []
    for text in texts:
        wanted = parse_symbol(text)
        if wanted.kind == "isin" or wanted.exchanges or wanted.currency or wanted.expiry or with_suffix(wanted):
            found = await resolve(gateway, text)
            meant += [f"conid:{row.conid}" for row in ([found.listing] if found.listing else found.candidates)]
        else:
            meant.append(text)
    return meant


def told(found: Found) -> str:
    """The candidates in one line."""
    held = found.held or {}
    rows = [
        f"{row.conid} {row.symbol}@{row.exchange} {row.currency or ''} {row.name}{' (held)' * (row.conid in held)}"
        for row in found.candidates
    ]
    return "; ".join(rows) + (f"; and {found.count - len(rows)} more" if found.count > len(rows) else "")


async def resolve_all(gateway: Gateway, texts: Sequence[str]) -> list[Found]:
    """What each text means, in their order, with as few requests for all of them as there can be.

    Raises:
        BadArgument: a text is no form of a name at all.
        BezantError: the session failed.
    """
    wanted = [parse_symbol(text) for text in texts]
    known = {one: kept for one in dict.fromkeys(wanted) if (kept := await contracts.recall(gateway, one))}
    asked = [one for one in dict.fromkeys(wanted) if one not in known]
    by_conid = await contracts.fetch_by_conid(gateway, [one.conid for one in asked if one.conid])
    tickers = sorted({one.symbol for one in asked if one.kind == "stock" and len(one.symbol) <= LONGEST_TICKER})
    stocks = await contracts.fetch_stocks(gateway, tickers) if tickers else {}
    found = {one: Found(one.asked, listing, age=age) for one, (listing, age) in known.items()}
    for one in asked:
        first = [by_conid[one.conid]] if one.conid in by_conid else []
        listed = stocks.get(one.symbol, [])
        here = fitting(one, listed)
        if listed and not here:
            found[one] = Found(one.asked, problem=elsewhere(one, listed))
            continue
        found[one] = await decide(gateway, one, first + here)
        if listing := found[one].listing:
            await contracts.remember(gateway, one, listing)
    return [replace(found[one], asked=one.asked) for one in wanted]


def elsewhere(wanted: Wanted, listings: list[Listing]) -> str:
    """That the ticker exists, though not where it was looked for."""
    where = ", ".join(f"{row.exchange} ({row.currency})" for row in listings)
    return f"IBKR lists {wanted.symbol} at {where}, not at {'/'.join(wanted.exchanges) or wanted.currency}."


async def decide(gateway: Gateway, wanted: Wanted, listings: list[Listing]) -> Found:
    """Choose among what conid and ticker gave, look further where they do not settle it."""
    note = ""
    try:
        listings = unique([*listings, *await look_further(gateway, wanted, listings)])
    except BrokerageDown:
        if not listings:
            raise
        # By its ticker it was found; whether a company of that name was meant, listed elsewhere, stays open.
        note = NO_NAMES
    chosen = None if note else choose(listings)
    searched = was_searched(wanted, listings)
    if chosen is not None:
        return Found(wanted.asked, chosen, searched=searched)
    if not listings:
        where = f" at {'/'.join(wanted.exchanges) or wanted.currency}" if wanted.exchanges or wanted.currency else ""
        return Found(wanted.asked, problem=f"IBKR lists nothing under {wanted.asked!r}{where}.")
    shown = listings[:MOST_CANDIDATES]
    held = await contracts.fetch_held(gateway, [listing.conid for listing in shown])
    shown.sort(key=lambda listing: listing.conid not in (held or {}))
    return Found(wanted.asked, None, tuple(shown), held, len(listings), note=note, searched=searched and not note)


def was_searched(wanted: Wanted, listings: Sequence[Listing]) -> bool:
    """Whether more than the lists by ticker, root and conid was needed: names, ISINs, pairs and indices are in none."""
    if wanted.kind in ("isin", "pair") or wanted.like_a_name:
        return True
    by_list = [wanted.symbol, wanted.symbol.partition(" ")[0]]
    others = [row for row in listings if row.conid != wanted.conid]
    return any(row.asset_class == "IND" or (row.asset_class == "STK" and row.symbol not in by_list) for row in others)
