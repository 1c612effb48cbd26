"""One contract for what a caller wrote, or the candidates to choose from; never the first hit.

Tickers, conids and futures are looked up without a brokerage session; ISINs, currency pairs and company names need it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from typing import Annotated, Any

from pydantic import BaseModel, Field, WithJsonSchema

from bezant_mcp.accounts.accounts import first_accounts
from bezant_mcp.accounts.position_pages import fetch_positions
from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import Text, items
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.conid_memory import recall_contract, remember_contract
from bezant_mcp.contracts.listings import (
    Listing,
    fetch_by_conid,
    fetch_futures,
    fetch_held,
    fetch_matches,
    fetch_pair,
    fetch_stocks,
)
from bezant_mcp.contracts.symbols import Wanted, parse_symbol, with_suffix
from bezant_mcp.errors import BadArgument, BezantError, BrokerageDown
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import text, whole

# More than these a person would not read, and each costs a request that asks whether it is held.
MOST_CANDIDATES = 12
# Longer ones are names of companies; a hundred of these still fit into one address.
LONGEST_TICKER = 16
NO_NAMES = "Company names cannot be searched without the brokerage session; these have the ticker."
Unresolved = Annotated[list[dict[str, Any]] | None, Field(description="Not in the answer: candidates, or the problem")]


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


class Contract(BaseModel):
    """One listing; ``held`` is the quantity in all accounts of the login together."""

    conid: int
    symbol: str
    name: str
    exchange: str
    currency: str | None = None
    held: float | None = None


# Each has what ``contract`` has; saying so once more would cost more than it tells.
Candidates = Annotated[list[Contract], WithJsonSchema({"type": "array"})]


class ConidFor(SourcedModel):
    """The contract that a text means, or the candidates."""

    symbol: str
    contract: Contract | None = None
    candidates: Annotated[
        Candidates | None, Field(description="Ambiguous, each as contract: ask the user, then use the conid")
    ] = None


async def conid_for(
    gateway: Gateway, symbol: Annotated[str, Text, Field(description="AAPL, VOD@LSE, EUR.USD, ES DEC26, ISIN or name")]
) -> ConidFor:
    """Find the contract (conid) that a ticker or name means, or the candidates.

    Raises:
        BadArgument: the text names no contract.
        BrokerageDown: only a search by name, ISIN or pair could tell, and that needs the brokerage session.
    """
    found = await resolve(gateway, symbol)
    return ConidFor(
        as_of=moment(gateway.now() - timedelta(seconds=found.age)),
        source="brokerage" if found.searched else "portfolio",
        complete=not found.note and found.count <= len(found.candidates),
        symbol=found.listing.symbol if found.listing else found.asked,
        contract=Contract(**asdict(found.listing)) if found.listing else None,
        candidates=candidates_of(found) or None,
        notes=notes_of(found) or None,
    )


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
    raise BadArgument(f"symbol {found.asked!r} may be {in_a_line(found)}.", "Ask the user which; then give its conid.")


async def resolve_filter(gateway: Gateway, texts: Sequence[str]) -> list[str]:
    """What to look for in a list of positions, trades or orders.

    Tickers and names stay as they are. What says more, such as an ISIN, a listing at one exchange or a future's month,
    becomes the conid that it means.

    Raises:
        BadArgument: there is no such contract, so that an empty list would say too much.
        BrokerageDown: only a search could tell, and that needs the brokerage session.
    """
    meant: list[str] = []
    for written in texts:
        wanted = parse_symbol(written)
        if wanted.kind == "isin" or wanted.exchanges or wanted.currency or wanted.expiry or with_suffix(wanted):
            found = await resolve(gateway, written)
            meant += [f"conid:{row.conid}" for row in ([found.listing] if found.listing else found.candidates)]
        else:
            meant.append(written)
    return meant


def in_a_line(found: Found) -> str:
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
    known = {one: kept for one in dict.fromkeys(wanted) if (kept := await recall_contract(gateway, one))}
    asked = [one for one in dict.fromkeys(wanted) if one not in known]
    by_conid = await fetch_by_conid(gateway, [one.conid for one in asked if one.conid])
    tickers = sorted({one.symbol for one in asked if one.kind == "stock" and len(one.symbol) <= LONGEST_TICKER})
    stocks = await fetch_stocks(gateway, tickers) if tickers else {}
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
            await remember_contract(gateway, one, listing)
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
    held = await fetch_held(gateway, [listing.conid for listing in shown])
    shown.sort(key=lambda listing: listing.conid not in (held or {}))
    return Found(wanted.asked, None, tuple(shown), held, len(listings), note=note, searched=searched and not note)


def was_searched(wanted: Wanted, listings: Sequence[Listing]) -> bool:
    """Whether more than the lists by ticker, root and conid was needed: names, ISINs, pairs and indices are in none."""
    if wanted.kind in ("isin", "pair") or wanted.like_a_name:
        return True
    by_list = [wanted.symbol, wanted.symbol.partition(" ")[0]]
    others = [row for row in listings if row.conid != wanted.conid]
    return any(row.asset_class == "IND" or (row.asset_class == "STK" and row.symbol not in by_list) for row in others)


async def look_further(gateway: Gateway, wanted: Wanted, listings: list[Listing]) -> list[Listing]:
    """What other look-ups add: by kind, by name where a name is meant, and everything else where nothing was found."""
    if wanted.kind == "isin":
        return fitting(wanted, await fetch_matches(gateway, wanted.symbol))
    if wanted.kind == "pair":
        return await fetch_pair(gateway, wanted.symbol)
    if wanted.kind == "future":
        return fitting(wanted, await fetch_futures(gateway, wanted.symbol))
    if wanted.kind == "conid":
        return []
    if wanted.like_a_name:
        return fitting(wanted, await fetch_matches(gateway, wanted.symbol, by_name=True)) or (
            await last_resorts(gateway, wanted) if not listings else []
        )
    if not listings:
        return await last_resorts(gateway, wanted)
    chosen = choose(listings)
    if chosen is None or chosen.is_us or wanted.exchanges or wanted.currency:
        return []
    if chosen.name.upper().partition(" ")[0] == wanted.symbol:
        # SHELL is a ticker in Amsterdam, and a company whose other listings have another ticker.
        others = await fetch_matches(gateway, wanted.symbol, by_name=True)
        return [other for other in others if company(other.name) == company(chosen.name)]
    return []


async def last_resorts(gateway: Gateway, wanted: Wanted) -> list[Listing]:
    """The ticker at the exchange behind it, futures of that root, what is held, an index, a company of that name."""
    ticker = wanted.symbol
    if other := with_suffix(wanted):
        listed = await fetch_stocks(gateway, [other.symbol])
        if listings := fitting(other, listed[other.symbol]):
            return listings
    return (
        fitting(wanted, await fetch_futures(gateway, ticker))
        or fitting(wanted, await find_held(gateway, ticker))
        or fitting(wanted, await fetch_matches(gateway, ticker, "IND"))
        or fitting(wanted, await fetch_matches(gateway, ticker, by_name=True))
    )


async def find_held(gateway: Gateway, ticker: str) -> list[Listing]:
    """Positions with this ticker that are no stocks: coins, bonds, funds; derivatives have many of one ticker."""
    accounts = await first_accounts(gateway)
    try:
        books = await gather(fetch_positions(gateway, account) for account in accounts)
    except BrokerageDown:
        raise
    except BezantError:
        return []  # other ways remain
    # A row that came thin has the ticker in its description alone.
    named = [row for book in books for row in book.rows if ticker in (text(row.ticker), text(row.contract_desc))]
    conids = {conid for row in named if (conid := whole(row.conid))}
    found = (await fetch_by_conid(gateway, sorted(conids))).values()
    return [listing for listing in found if listing.symbol == ticker and not listing.is_derivative]


def fitting(wanted: Wanted, listings: Iterable[Listing]) -> list[Listing]:
    """Those at the exchange, in the currency and with the expiry that were named."""
    return [
        listing
        for listing in listings
        if (
            not wanted.exchanges
            or listing.exchange in wanted.exchanges
            or (wanted.exchanges == ("US",) and listing.is_us)
        )
        and (not wanted.currency or listing.currency == wanted.currency)
        and (listing.expiry or "").replace("-", "").startswith(wanted.expiry)
    ]


def choose(listings: list[Listing]) -> Listing | None:
    """The only listing, or the only one in the United States of the only company; None where a person must choose."""
    if len(listings) == 1:
        return listings[0]
    home = [listing for listing in listings if listing.is_us and not listing.is_derivative]
    if len({listing.name for listing in listings}) == 1 and len(home) == 1:
        return home[0]
    return None


def unique(listings: Iterable[Listing]) -> list[Listing]:
    """Each contract once."""
    return list({listing.conid: listing for listing in listings}.values())


def company(name: str) -> str:
    """A company's name without what tells its kinds of shares apart."""
    return name.upper().partition("-")[0].strip()


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


def listings_of(found: list[Found]) -> list[Listing]:
    """The contracts that were found, each once."""
    return unique(one.listing for one in found if one.listing)


def candidates_of(found: Found) -> list[Contract]:
    """The contracts that it may be, those held first."""
    return [Contract(**asdict(listing), held=(found.held or {}).get(listing.conid)) for listing in found.candidates]


def notes_of(found: Found) -> list[str]:
    """What is left out or unknown about the candidates."""
    notes = [found.note] if found.note else []
    if found.count > len(found.candidates):
        notes.append(f"{found.count} contracts match; the first {len(found.candidates)} are shown. Write more of it.")
    if found.candidates and found.held is None:
        notes.append("Whether they are held is unknown.")
    return notes


def unresolved_of(found: Sequence[Found]) -> list[dict[str, Any]] | None:
    """Those of many that mean no contract, or several: what was asked, and the candidates or why there are none."""
    return [
        {"asked": one.asked, "problem": one.problem}
        if one.problem
        else {"asked": one.asked, "candidates": [row.model_dump(exclude_none=True) for row in candidates_of(one)]}
        for one in found
        if one.listing is None
    ] or None


def notes_of_all(found: Sequence[Found]) -> list[str]:
    """What to know of how symbols were understood."""
    lines = [line for one in found for line in notes_of(one)]
    if any(one.candidates for one in found):
        lines.append("Ambiguous: ask the user which, then use the conid or SYMBOL@EXCHANGE.")
    return list(dict.fromkeys(lines))
