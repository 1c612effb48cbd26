"""One contract for what a caller wrote, or the candidates to choose from; never the first hit.

Tickers, conids and futures are looked up without a brokerage session; ISINs, currency pairs and company names need it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, timedelta
from typing import Annotated, Any

import anyio
from pydantic import BaseModel, Field, WithJsonSchema

from bezant_mcp.accounts.accounts import fetch_accounts, first_accounts
from bezant_mcp.accounts.position_pages import fetch_positions
from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import Text, items
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.conid_memory import recall_contract, remember_contract
from bezant_mcp.contracts.listings import (
    COINS_AND_METALS,
    NO_CURRENCIES,
    Held,
    Listing,
    as_held,
    fetch_by_conid,
    fetch_futures,
    fetch_held,
    fetch_matches,
    fetch_pair,
    fetch_stocks,
    search,
    squeezed,
    tried,
    what_is_known,
)
from bezant_mcp.contracts.symbols import (
    COINS,
    INDICES,
    OPTION_LIKE,
    ROOTS,
    Reading,
    Wanted,
    dashed,
    fits,
    identifier_of,
    isin_of,
    parse_option,
    parse_symbol,
    words_of,
)
from bezant_mcp.errors import BadArgument, BezantError, BrokerageDown, Incomplete, NoAnswer, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import quoted, whole

# More than these a person would not read.
MOST_CANDIDATES = 20
NO_SEARCH = "{} cannot be searched {}; these have the ticker."
NOT_HELD = "What is held under this name could not be read"
NO_FUTURES = "Futures could not be looked up"
NO_DEFINITIONS = "Definitions by conid could not be read"
# Behind these may be what was looked for.
HIDING = (NOT_HELD, NO_FUTURES, NO_DEFINITIONS)
# A list of positions that hangs must not cost the look-up, which has its own time to answer in.
HELD_SECONDS = 8.0
OTHER_NAME = "None has this ticker; these have the word in their names."
TRY = "Check the spelling, or write it as AAPL, BRK B, NAV PRD, VOD@LSE, 700@SEHK, an ISIN or a conid."
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
        raise BadArgument(found.problem, TRY, argument="symbol")
    return found


async def resolve_one(gateway: Gateway, text: str) -> Listing:
    """Find the one contract that a text means.

    Raises:
        BadArgument: it means none, or several, which the error lists.
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
    raise BadArgument(said, "Ask the user which; then give it as conid:NUMBER.", argument="symbol", choices=choices)


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


@dataclass
class Lists:
    """What IBKR's lists gave for some texts together, and what could not be asked.

    Attributes:
        held: What the accounts hold; None where it was not needed or could not be read.
        gaps: What could not be asked, in words, and why.
        searched: Contracts that only a search in the brokerage session found.
        closed: A search was wanted, and could not be had.
        doubts: Why none may be chosen for a caller, though one alone may be left.
        unread: What of IBKR's lists cannot be read and may be what is meant.
    """

    held: tuple[Held, ...] | None = None
    shares: dict[str, list[Listing]] = field(default_factory=dict)
    futures: dict[str, list[Listing]] = field(default_factory=dict)
    by_conid: dict[int, Listing] = field(default_factory=dict)
    gaps: dict[str, BezantError] = field(default_factory=dict)
    searched: set[int] = field(default_factory=set)
    closed: bool = False
    doubts: list[str] = field(default_factory=list)
    unread: str = ""

    def missing(self, what: str, error: BezantError | None) -> None:
        """Note what could not be asked."""
        if error is not None:
            self.gaps[what] = error

    @property
    def notes(self) -> list[str]:
        """What to know of what is missing."""
        return [*self.doubts, *(f"{what} ({error.code})." for what, error in self.gaps.items())]


async def resolve_all(gateway: Gateway, texts: Sequence[str]) -> list[Found]:
    """What each text means, in their order, with as few requests for all of them as there can be.

    Raises:
        BadArgument: a text is no form of a name at all.
        BezantError: the session failed.
    """
    wanted = [parse_symbol(text) for text in texts]
    distinct = list(dict.fromkeys(wanted))
    lists, found = Lists(), {}
    if any(compares_holdings(one) for one in distinct):
        lists.held = await held_or_gap(gateway, lists)
    for one in distinct:
        kept = await recall_contract(gateway, one)
        # What is held under this name by now may be another meaning of it.
        if kept and {row.conid for row in main_meanings(held_as(one, lists), [kept[0]])} <= {kept[0].conid}:
            found[one] = Found(one.asked, kept[0], age=kept[1])
    asked = [one for one in distinct if one not in found]
    await look_up(gateway, asked, lists)
    failed: list[BezantError] = []
    for one in asked:
        here = replace(lists, gaps=dict(lists.gaps), doubts=[])
        told, error = await tried(decide(gateway, one, here))
        if error or not told:
            failed += [error] if error else []
            told = Found(one.asked, problem=f"{one.asked!r} could not be looked up: {error and error.what}")
        found[one] = told
        if told.listing and not here.gaps and one.expiry != "front":
            await remember_contract(gateway, one, told.listing)
    if failed and len(failed) == len(distinct):
        raise failed[0]
    return [found[one] for one in wanted]


def compares_holdings(wanted: Wanted) -> bool:
    """Whether what is held could be another meaning: not where the text names an exchange, or a conid for certain."""
    certain = wanted.exchanges or wanted.currency or (wanted.kind == "conid" and not wanted.readings)
    return not certain and wanted.kind not in ("pair", "isin")


async def held_or_gap(gateway: Gateway, lists: Lists) -> tuple[Held, ...] | None:
    """What the login's accounts hold; None, and a gap, where it cannot be read."""
    try:
        with anyio.fail_after(HELD_SECONDS):
            held, error = await tried(gateway.once_per_login(read_held))
    except TimeoutError:
        held, error = None, NoAnswer(gateway.settings.gateway_url, HELD_SECONDS)
    lists.missing(NOT_HELD, error)
    return held


async def read_held(gateway: Gateway) -> tuple[Held, ...]:
    """What some accounts of the login hold, each position as it can be named."""
    accounts = await first_accounts(gateway)
    books = await gather(fetch_positions(gateway, account, details=False) for account in accounts)
    if doubts := [book.doubt for book in books if book.doubt]:
        raise Incomplete(doubts[0])  # what is held more of would be left out of the sum
    return tuple(as_held(row, book.definitions.get(whole(row.conid) or 0)) for book in books for row in book.rows)


def held_as(wanted: Wanted, lists: Lists) -> list[Listing]:
    """The contracts in the accounts that a text means; a future by its root and month."""

    def is_that_future(row: Held) -> bool:
        is_one = wanted.kind == "future" and row.listing.asset_class == "FUT" and bool(row.tickers & {*wanted.roots})
        return is_one and expires_then(wanted, row.listing)

    return unique(row.listing for row in lists.held or () if row.is_meant_by(wanted) or is_that_future(row))


# They have the ticker of their issuer, or of what they are on: meant by it only where nothing else is.
OF_AN_ISSUER = frozenset({"BOND", "BILL", "WAR", "IOPT"})


def main_meanings(own: list[Listing], others: list[Listing]) -> list[Listing]:
    """What is held under a name without what has it only from its issuer or underlying, if that is another meaning."""
    conids = {row.conid for row in others}
    found = [row for row in own if row.asset_class not in OF_AN_ISSUER and row.underlying not in conids]
    return found if found or others else own


def with_exchanges(own: list[Listing], others: list[Listing]) -> list[Listing]:
    """What is held, as IBKR's lists have it where a position came without its exchange, as in long books."""
    told = {row.conid: row for row in others if row.exchange}
    return [
        replace(told[row.conid], currency=told[row.conid].currency or row.currency)
        if row.conid in told and not row.exchange
        else row
        for row in own
    ]


async def look_up(gateway: Gateway, asked: Sequence[Wanted], lists: Lists) -> None:
    """Ask IBKR's lists, which need no brokerage session, for all texts together; shares must be had, the rest may."""
    conids = [one.conid for one in asked if one.conid]
    tickers = sorted({name for one in asked if one.kind in ("stock", "future") for name in one.tickers})
    roots = sorted({root for one in asked for root in one.roots})

    async def shares() -> None:
        lists.shares, gaps = await fetch_stocks(gateway, tickers)
        lists.gaps |= gaps

    async def futures() -> None:
        found, problem = await tried(fetch_futures(gateway, roots))
        lists.futures, gaps = found or ({}, {})
        lists.gaps |= gaps
        lists.missing(NO_FUTURES, problem)

    async def numbers() -> None:
        lists.by_conid, problem = await what_is_known(gateway, conids)
        if isinstance(problem, UnexpectedAnswer):
            raise problem
        lists.missing(NO_DEFINITIONS, problem)

    await gather(way() for names, way in ((conids, numbers), (tickers, shares), (roots, futures)) if names)


async def decide(gateway: Gateway, wanted: Wanted, lists: Lists) -> Found:
    """Choose among what holdings and lists gave, look further where they do not settle it."""
    own = held_as(wanted, lists)
    if wanted.kind in ("option", "bond"):
        listings = own or (await find_option(gateway, wanted, lists) if wanted.kind == "option" else [])
        classes = {read.trading_class for row in own if (read := parse_option(row.symbol)) and read.trading_class}
        if len(own) == 1 and not wanted.trading_class and classes - {squeezed(wanted.symbol)}:
            lists.doubts.append(f"It is of the class {classes.pop()}.")
    else:
        others = listed(wanted, lists, own)
        own = with_exchanges(main_meanings(own, others), others)
        listings = unique([*own, *others])
        named = [row for ticker in wanted.tickers for row in lists.shares.get(ticker, [])]
        if not listings and (wanted.exchanges or wanted.currency):
            # What is delisted is in no list: the account may have it all the same.
            lists.held = await held_or_gap(gateway, lists)
            own = listings = held_as(wanted, lists)
        not_there = not listings and named and (wanted.places or wanted.currency)
        try:
            listings = await with_others(gateway, wanted, lists, listings, own)
        except BrokerageDown:
            if not not_there:
                raise
        if not_there and not lists.unread and (not listings or OTHER_NAME in lists.doubts):
            return Found(wanted.asked, problem=elsewhere(wanted, named))
    if not listings:
        for what, error in lists.gaps.items():
            if what in HIDING:
                raise error
        if lists.unread:
            raise UnexpectedAnswer(lists.unread)
        return Found(wanted.asked, problem=" ".join([nothing(wanted), *lists.notes]))
    chosen = None if lists.doubts else choose(listings, own)
    found_by_search = not lists.searched.isdisjoint(row.conid for row in listings)
    searched = found_by_search or ((wanted.kind in ("isin", "pair") or wanted.like_a_name) and not lists.closed)
    if all(row.currency for row in ([chosen] if chosen else listings)):
        lists.gaps.pop(NO_CURRENCIES, None)
    else:
        lists.gaps.setdefault(NO_CURRENCIES, UnexpectedAnswer("IBKR does not define all of them."))
    note = " ".join(lists.notes)
    if chosen is not None:
        return Found(wanted.asked, chosen, note=note, searched=searched)
    shown = unique([*own, *listings])[:MOST_CANDIDATES]
    held = await quantities(gateway, lists, shown)
    shown.sort(key=lambda row: row.conid not in (held or {}))
    for row in shown:
        if identifier_of(str(row.conid)):
            # It was told, so that its digits are a conid from now on and no CUSIP.
            await remember_contract(gateway, parse_symbol(str(row.conid)), row)
    return Found(wanted.asked, None, tuple(shown), held, len(unique(listings)), note=note, searched=searched)


async def quantities(gateway: Gateway, lists: Lists, listings: Sequence[Listing]) -> dict[int, float] | None:
    """How much of each the login's accounts hold together: from what was read, if all accounts were."""
    conids = [row.conid for row in listings]
    if lists.held is None and not lists.gaps:
        lists.held = await held_or_gap(gateway, Lists())
    accounts = (await fetch_accounts(gateway)).value
    if lists.held is None or accounts.doubt or len(accounts) > len(await first_accounts(gateway)):
        return await fetch_held(gateway, conids)
    found: dict[int, float] = {}
    for row in lists.held:
        if row.listing.conid in conids:
            found[row.listing.conid] = found.get(row.listing.conid, 0.0) + row.quantity
    return found


def listed(wanted: Wanted, lists: Lists, own: list[Listing]) -> list[Listing]:
    """What IBKR's lists have: by conid, shares of the best readings, and futures that are of something else."""
    found = [lists.by_conid[wanted.conid]] if wanted.conid in lists.by_conid else []
    if found and wanted.identifier and found[0].conid not in {row.conid for row in own}:
        lists.doubts.append(f"{wanted.asked} can be a {wanted.identifier} too: for this write conid:{wanted.conid}.")
    shares: list[Listing] = []
    for rank in (0, 1, 2):
        if not shares or (rank == 1 and not any(row.is_us for row in shares)):
            more = [row for row in fitting(wanted, lists.shares, rank) if row not in shares]
            if more and rank == 2:
                lists.doubts.append("None is written so by the usual rules; these may be meant.")
            shares += more
    if wanted.currency and any(row.currency is None for row in shares):
        lists.doubts.append("Which of them is in this currency is unknown.")
    conids = {row.conid for row in shares}
    futures: list[Listing] = []
    for root in wanted.roots:
        if wanted.kind == "stock" and (futures or (root != wanted.roots[0] and shares)):
            break
        rows = [row for row in lists.futures.get(root, []) if not row.exchange or is_at(row, wanted.exchanges)]
        # Futures on a share are what is derived from it; those of a word are of another thing of that name.
        futures += [row for row in rows if wanted.kind == "future" or row.underlying not in conids]
    vague = [row for row in futures if not row.conid or (wanted.expiry and not (row.expiry or contract_month(row)))]
    futures = nearest(wanted, [row for row in futures if expires_then(wanted, row)])
    unread = [row for row in shares if not row.conid or (wanted.exchanges and not row.exchange)]
    if unread := [*unread, *(row for row in vague if row in futures or not row.expiry)]:
        lists.unread = f"IBKR's lists have {unread[0].symbol} without its conid, exchange or expiry: it may be meant."
        lists.doubts.append(lists.unread)
    if len(wanted.expiry) == 6 and not all(map(contract_month, futures)):
        lists.doubts.append("IBKR does not say by which month these are named.")
    return [row for row in (*found, *shares, *futures) if row.conid]


def is_at(row: Listing, places: Sequence[str]) -> bool:
    """Whether it is listed at one of some exchanges, where any was named."""
    return not places or row.exchange in places or ("US" in places and row.is_us)


def fitting(wanted: Wanted, shares: dict[str, list[Listing]], rank: int) -> list[Listing]:
    """The shares at the exchange and in the currency that one of the readings of that rank names."""
    return unique(
        row
        for one in wanted.readings
        if one.rank == rank
        for row in shares.get(one.ticker, [])
        if (is_at(row, one.places) or not row.exchange) and wanted.currency in ("", row.currency or wanted.currency)
    )


def expires_then(wanted: Wanted, row: Listing) -> bool:
    """Whether a future is that of the day or month wanted; where it is not said by which month it is named, may be."""
    if wanted.expiry in ("", "front"):
        return True
    digits = (row.expiry or "").replace("-", "")
    if len(wanted.expiry) == 8:
        return digits == wanted.expiry
    month = contract_month(row)
    return any(map(wanted.ends, [month] if month else may_be_named(digits)))


def contract_month(row: Listing) -> str:
    """The month that a future is named by, ``YYYYMM``, from its description; empty where that has none."""
    try:
        named = parse_symbol(row.symbol).expiry
    except BadArgument:
        return ""
    decade = (row.expiry or "")[:3]
    return named.replace("20?", decade) if len(named) == 6 and "??" not in named else ""


def may_be_named(digits: str) -> list[str]:
    """The months that a future may be named by, which ends on a day: that of oil ends up to two months before it."""
    if not digits:
        return []
    months = int(digits[:4]) * 12 + int(digits[4:6]) - 1
    return [f"{one // 12}{one % 12 + 1:02d}" for one in range(months, months + 3)]


def nearest(wanted: Wanted, futures: list[Listing]) -> list[Listing]:
    """Of futures the one that ends first, where the year or the month was left open; all else."""
    open_ended = wanted.expiry == "front" or "?" in wanted.expiry
    return sorted(futures, key=lambda row: row.expiry or "9")[:1] if open_ended else futures


def elsewhere(wanted: Wanted, listings: list[Listing]) -> str:
    """That the ticker exists, though not where it was looked for."""
    where = ", ".join(f"{row.exchange} ({row.currency})" for row in listings[:MOST_CANDIDATES])
    tickers = "/".join(dict.fromkeys(quoted(row.symbol) for row in listings))
    return f"IBKR lists {tickers} at {where}, not at {'/'.join(sorted(wanted.places)) or wanted.currency}."


def nothing(wanted: Wanted) -> str:
    """That nothing was found, what was asked for, and what would be found."""
    if wanted.kind == "option":
        dated = wanted.expiry and (wanted.code or "?" not in wanted.expiry)
        when = f", expiry={dashed(wanted.expiry.replace('?', '2'))!r}" if dated else ""
        chain = f"option_chain(symbol={wanted.code or ROOTS.get(wanted.symbol, wanted.symbol)!r}{when})"
        lists_none = "IBKR lists none" if dated and not wanted.code else "none is looked up by so little"
        return f"No option {wanted.asked} is held, and {lists_none}: {chain} has what there is, with conids."
    if wanted.kind == "bond":
        return f"No bond {wanted.asked!r} is held, and IBKR's look-ups have no bonds by name: give its ISIN or conid."
    where = f" at {'/'.join(sorted(wanted.places)) or wanted.currency}" if wanted.exchanges or wanted.currency else ""
    tickers = [name for name in wanted.tickers if name != wanted.asked.upper()]
    nor = f", nor under {', '.join(tickers)}" if tickers else ""
    said = f"IBKR lists nothing under {wanted.asked!r}{where}{nor}."
    if wanted.kind == "future":
        said += f" futures(symbols={wanted.roots[-1]!r}) has those that there are."
    if option := fits(OPTION_LIKE, wanted.asked.upper()):
        root = ROOTS.get(option[1], option[1])
        said += f" option_chain(symbol={root!r}) has options; they are written as AAPL 2026-12-18 190 C."
    if wanted.unlisted:
        said += f" No code of IBKR's for {wanted.unlisted} is known."
    if wanted.identifier:
        said += f" It can be a {wanted.identifier}, by which IBKR finds nothing: give the ticker, ISIN or conid."
    if wanted.coin:
        said += f" For the coin write {wanted.coin}."
    return said


async def with_others(
    gateway: Gateway, wanted: Wanted, lists: Lists, found: list[Listing], own: list[Listing]
) -> list[Listing]:
    """What was found with what other look-ups add: a name's or index's, and everything else where nothing was."""

    async def also(what: str, way: Awaitable[list[Listing]]) -> list[Listing]:
        rows, error = await tried(way)
        if error and not found:
            raise error
        if error:
            lists.closed = True
            why = "without the brokerage session" if isinstance(error, BrokerageDown) else f"now ({error.code})"
            lists.doubts.append(NO_SEARCH.format(what, why))
        lists.searched |= {row.conid for row in rows or ()}
        return rows or []

    word = wanted.symbol
    if wanted.kind == "isin":
        return at_place(wanted, await fetch_matches(gateway, word))
    if wanted.kind == "pair":
        return await fetch_pair(gateway, word)
    if wanted.identifier == "CUSIP" and not own:
        return [*found, *await also("CUSIPs", by_cusip(gateway, word))]
    if wanted.kind == "conid" or (wanted.kind == "future" and (found or not wanted.readings)):
        return found
    if wanted.exchanges or wanted.currency:
        found = found or at_place(wanted, await last_resorts(gateway, wanted, lists))
        return [*found, *at_place(wanted, await also("Underlyings", underlying_index(gateway, found, word)))]
    if wanted.like_a_name:
        named = await also("Company names", fetch_matches(gateway, word, by_name=True))
        if named and not found and not any(words_of(wanted.asked) in words_of(row.name) for row in named):
            lists.doubts.append(OTHER_NAME)
        return unique([*found, *named]) if found or named else await last_resorts(gateway, wanted, lists)
    if found:
        classes = {row.asset_class for row in found}
        found += await also("Underlyings", underlying_index(gateway, found, word))
        if word in INDICES and "IND" not in {row.asset_class for row in found}:
            indices = await also("Indices", fetch_matches(gateway, word, "IND"))
            found = [*found, *(row for row in indices if row.symbol == word)]
        if (wanted.coin or word in COINS) and not COINS_AND_METALS & classes:
            found = [*found, *await also("Coins", coins(gateway, wanted.coin or word))]
    if not found:
        return await last_resorts(gateway, wanted, lists)
    chosen = choose(found, own)
    if chosen and not chosen.is_us and not wanted.places and words_of(chosen.name).split()[:1] == [word]:
        # SHELL is a ticker in Amsterdam, and a company whose other listings have another ticker.
        others = await also("Company names", fetch_matches(gateway, word, by_name=True))
        found = [*found, *(other for other in others if company(other.name) == company(chosen.name))]
    return unique(found)


async def last_resorts(gateway: Gateway, wanted: Wanted, lists: Lists) -> list[Listing]:
    """What has the ticker in IBKR's search, a coin, an index; else candidates with the word in their names."""
    is_future = wanted.kind == "future"
    plain = [] if is_future else [Reading(wanted.symbol, wanted.exchanges)]
    # As it was written, as IBKR writes it, and without the exchange behind it.
    certain = [one for one in wanted.readings if not one.rank]
    words = dict.fromkeys(one.ticker for one in (*certain[:1], *plain, *(one for one in certain if one.places)))
    rows = await coins(gateway, wanted.coin) if wanted.coin else []
    for word, asset_class in ((word, kind) for place, word in enumerate(words) for kind in ("IND", None)[place > 0 :]):
        if not rows:
            found = await fetch_matches(gateway, word, asset_class)
            named = [(row, one) for row in found for one in (*wanted.readings, *plain)]
            rows = unique(row for row, one in named if row.symbol == one.ticker and is_at(row, one.places))
    if not rows and not is_future and (rows := await fetch_matches(gateway, wanted.symbol, by_name=True)):
        lists.doubts += [OTHER_NAME] * (not wanted.like_a_name)
    lists.searched |= {row.conid for row in rows}
    return rows


async def underlying_index(gateway: Gateway, found: list[Listing], word: str) -> list[Listing]:
    """The index of that name that futures are on."""
    conids = {row.underlying for row in found if row.asset_class == "FUT" and row.underlying}
    known = await fetch_by_conid(gateway, sorted(conids)) if conids else {}
    return [row for row in known.values() if row.asset_class == "IND" and row.symbol == word]


async def coins(gateway: Gateway, coin: str) -> list[Listing]:
    """The coin or metal of this name, as far as IBKR's search has it."""
    rows = await fetch_matches(gateway, coin)
    return [row for row in rows if row.asset_class in COINS_AND_METALS and row.symbol.startswith(coin)]


async def by_cusip(gateway: Gateway, cusip: str) -> list[Listing]:
    """What IBKR's search finds under a CUSIP, which in the United States and Canada is the middle of the ISIN."""
    for country in ("US", "CA"):
        if rows := await fetch_matches(gateway, isin_of(country + cusip)):
            return rows
    return await fetch_matches(gateway, cusip)


def at_place(wanted: Wanted, listings: Iterable[Listing]) -> list[Listing]:
    """Those at the exchange and in the currency that were named."""
    return [row for row in listings if is_at(row, wanted.exchanges) and wanted.currency in ("", row.currency)]


async def find_option(gateway: Gateway, wanted: Wanted, lists: Lists) -> list[Listing]:
    """The option by its underlying, day, right and strike, of that trading class; needs the brokerage session."""
    from bezant_mcp.market.option_lookup import fetch_options  # which finds its underlying here

    if not wanted.expiry or "?" in wanted.expiry:
        return []
    root = ROOTS.get(wanted.symbol, wanted.symbol)
    (found,) = await resolve_all(gateway, [root])
    likely = [found.listing] if found.listing else list(found.candidates)
    underlying = next(
        (row for row in likely if row.asset_class == "IND" or (row.asset_class == "STK" and row.is_us)), None
    )
    underlying = underlying or found.listing
    if underlying is None:
        return []
    if found.listing is None and not wanted.trading_class:
        lists.doubts.append(f"{root} may be the ticker of several underlyings.")
    await search(gateway, underlying.symbol, underlying.asset_class)
    asked = [(wanted.strike, wanted.right)]
    options = await fetch_options(gateway, underlying, wanted.expiry[:6], asked)
    known, problem = await what_is_known(gateway, [row.listing.conid for row in options])
    lists.missing("Definitions of options could not be read", problem)
    rows = []
    for option in options:
        row = known.get(option.listing.conid, option.listing)
        days = {date.fromisoformat(one.expiry) for one in (option.listing, row) if one.expiry}
        # What settles in the morning is named by that day, and last trades on the day before.
        days |= {one + timedelta(days=1) for one in days if "(AM)" in option.listing.symbol}
        # A class is in the description where it is another than the underlying's ticker.
        its_class = read.trading_class if (read := parse_option(row.symbol)) else ""
        if any(map(wanted.ends, (f"{one:%Y%m%d}" for one in days))) and wanted.trading_class in (
            "",
            its_class or wanted.trading_class,
        ):
            rows.append(row)
            if not its_class and wanted.trading_class not in ("", squeezed(underlying.symbol)):
                lists.doubts.append(f"Whether these are of the class {wanted.trading_class} is unknown.")
    lists.searched |= {row.conid for row in rows}
    return rows


def choose(listings: list[Listing], own: list[Listing]) -> Listing | None:
    """The only listing, or the only one in the United States of the only company; None where a person must choose.

    What is held at another exchange is a reason to ask.
    """
    if len(listings) == 1:
        return listings[0]
    home = [listing for listing in listings if listing.is_us]
    one_company = len({(listing.name, listing.asset_class) for listing in listings}) == 1 and len(home) == 1
    if not one_company or home[0].is_derivative:
        return None
    return home[0] if {row.conid for row in own} <= {home[0].conid} else None


def unique(listings: Iterable[Listing]) -> list[Listing]:
    """Each contract once, as it was first."""
    found: dict[int, Listing] = {}
    for listing in listings:
        found.setdefault(listing.conid, listing)
    return list(found.values())


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
