"""What IBKR's lists and the accounts have under the names of contracts, asked for all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import anyio

from bezant_mcp.accounts.accounts import fetch_accounts, first_accounts
from bezant_mcp.accounts.position_pages import fetch_positions
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import (
    Held,
    Listing,
    as_held,
    fetch_futures,
    fetch_held,
    fetch_stocks,
    tried,
    what_is_known,
)
from bezant_mcp.contracts.symbols import Wanted, parse_symbol
from bezant_mcp.errors import BadArgument, BezantError, Incomplete, NoAnswer, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import whole

NO_SEARCH = "{} cannot be searched {}; these have the ticker."
NOT_HELD = "What is held under this name could not be read"
NO_FUTURES = "Futures could not be looked up"
NO_DEFINITIONS = "Definitions by conid could not be read"
# Behind these may be what was looked for.
HIDING = (NOT_HELD, NO_FUTURES, NO_DEFINITIONS)
# A list of positions that hangs must not cost the look-up, which has its own time to answer in.
HELD_SECONDS = 8.0
OTHER_NAME = "None has this ticker; these have the word in their names."


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


def unique(listings: Iterable[Listing]) -> list[Listing]:
    """Each contract once, as it was first."""
    found: dict[int, Listing] = {}
    for listing in listings:
        found.setdefault(listing.conid, listing)
    return list(found.values())
