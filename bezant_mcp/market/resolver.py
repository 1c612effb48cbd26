"""One contract for what a caller wrote, or the candidates to choose from; never the first hit.

Tickers, conids and futures are looked up without a brokerage session; ISINs, currency pairs and company names need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Annotated, Any

from pydantic import BaseModel, Field, WithJsonSchema

from bezant_mcp.answers import SourcedModel, listed, moment
from bezant_mcp.arguments import Text, items
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.symbols import parse_symbol
from bezant_mcp.errors import BadArgument
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.name_lookups import unique
from bezant_mcp.market.name_meanings import Found, resolve_all
from bezant_mcp.parsing import quoted

TRY = "Check the spelling, or write it as AAPL, BRK B, VOD@LSE, 700@SEHK, an ISIN or a conid."
Unresolved = Annotated[list[dict[str, Any]] | None, Field(description="Not in the answer: candidates, or the problem")]


class Contract(BaseModel):
    """One listing; ``held`` is the total quantity in all accounts of the login."""

    conid: int
    symbol: str
    name: str
    exchange: str
    currency: str | None = None
    held: float | None = None


# Each has what ``contract`` has; saying so once more would cost more than it tells.
Candidates = Annotated[list[Contract], WithJsonSchema({"type": "array"})]


class ConidFor(SourcedModel):
    """The contract that a text stands for, or the candidates."""

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
    """Find the one contract that a text stands for, or its candidates.

    Raises:
        BadArgument: the text names no contract.
        BrokerageDown: only a search by name, ISIN or pair could tell, and that needs the brokerage session.
    """
    (found,) = await resolve_all(gateway, [text])
    if found.problem:
        raise BadArgument(found.problem, TRY, argument="symbol")
    return found


async def resolve_one(gateway: Gateway, text: str) -> Listing:
    """Find the one contract that a text stands for.

    Raises:
        BadArgument: it matches no contract, or several, which the error lists.
    """
    return chosen_of(await resolve(gateway, text))


def chosen_of(found: Found) -> Listing:
    """The one contract that was found.

    Raises:
        BadArgument: it is one of several, which the error lists.
    """
    if found.listing is not None:
        return found.listing
    said = f"symbol {found.asked!r} may be {in_a_line(found)}. {found.note}".rstrip()
    choices = {f"conid:{row.conid}": in_words(row, found) for row in found.candidates}
    raise BadArgument(said, "Ask the user which one, then use conid:NUMBER.", argument="symbol", choices=choices)


async def resolve_filter(gateway: Gateway, texts: Sequence[str]) -> list[str]:
    """What to look for in a list of positions, trades or orders.

    Tickers and names stay as they are. What says more, such as an ISIN, a listing at one exchange, an option or a
    future's month, becomes the conid that it means.

    Raises:
        BadArgument: there is no such contract, so that an empty list would say too much.
        BrokerageDown: only a search could tell, and that needs the brokerage session.
    """
    meant: list[str] = []
    for written in texts:
        wanted = parse_symbol(written)
        if wanted.is_plain:
            meant.append(written)
            continue
        found = await resolve(gateway, written)
        meant += [f"conid:{row.conid}" for row in ([found.listing] if found.listing else found.candidates)]
    return meant


def in_words(row: Listing, found: Found) -> str:
    """A candidate for a person to choose: the company, ticker and exchange, currency, and whether it is held."""
    named = [row.name, f"{row.symbol}@{row.exchange}" if row.exchange else row.symbol, row.currency]
    return ", ".join(filter(None, named)) + " (held)" * (row.conid in (found.held or {}))


def in_a_line(found: Found) -> str:
    """The candidates in one line."""
    held = found.held or {}
    rows = [
        f"{row.conid} {quoted(f'{row.symbol}@{row.exchange}')} {row.currency or ''} {quoted(row.name)}"
        + " (held)" * (row.conid in held)
        for row in found.candidates
    ]
    return "; ".join(rows) + (f"; and {found.count - len(rows)} more" if found.count > len(rows) else "")


async def resolve_list(gateway: Gateway, symbols: str, most: int) -> list[Found]:
    """What each of a list of symbols means.

    Raises:
        BadArgument: there are none or too many, or none of them names a contract.
    """
    asked = items(symbols)
    if not 1 <= len(asked) <= most:
        raise BadArgument(
            f"symbols has {len(asked)} contracts; 1 to {most} are allowed.",
            'Use symbols="AAPL, VOD@LSE", for example.',
        )
    found = await resolve_all(gateway, asked)
    if all(one.problem for one in found):
        others = f" Nor are these found: {listed([one.asked for one in found[1:]])}." if found[1:] else ""
        raise BadArgument(f"{found[0].problem}{others}", "Check the spelling, or use the conid.")
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
        notes.append(
            f"{found.count} contracts match; the first {len(found.candidates)} are shown. Write more of the name."
        )
    if found.candidates and found.held is None:
        notes.append("It is unknown whether they are held.")
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
