"""Every open position of an account, page after page to the end: complete, said to be in doubt, or an error.

IBKR's pages prove their end badly, so its list without pages is held against them, and taken where pages do not hold
still. That one is nearly live, with fewer fields and other names for them. ``judge`` is the rule.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

import anyio
from bezant_client import api, models

from bezant_mcp.accounts.accounts import of_another
from bezant_mcp.concurrency import AT_ONCE, gather, gather_two
from bezant_mcp.contracts.classes import CLASSES, PLAIN, class_of
from bezant_mcp.contracts.listings import Defined, conid_of, fetch_definitions
from bezant_mcp.contracts.price_units import may_be_magnified
from bezant_mcp.errors import BadAccount, IbkrUnavailable, Incomplete, NoAnswer, UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import day, number, text, whole

MOST_PAGES = 200
WALKS = 3
# Asking again for thin rows costs every page anew; beyond this many their definitions alone are cheaper.
PAGES_WORTH_ANOTHER_LOOK = 3
# Pages of 30 and of 100 were seen. A page that calls itself larger than the largest proves nothing.
SMALLEST_PAGE, LARGEST_PAGE = 30, 1000
# A list from so many positions on is not read page by page for what two sources of IBKR tell differently, and of more
# contracts the definitions are read only where nothing can be understood without.
LONG = 250
# Fields of the list without pages, and what the pages call the same.
PAGED_NAMES = {
    **{name: name for name in ("position", "conid", "avg_cost", "avg_price", "currency", "realized_pnl",
                               "unrealized_pnl", "sector", "group", "model")},
    "description": "contract_desc", "market_price": "mkt_price", "market_value": "mkt_value",
    "sec_type": "asset_class", "asset_class": "asset_class",
}  # fmt: skip
Key = tuple[int, str, str]
# IBKR's list without pages, where it can be had.
Unpaged: TypeAlias = "Reading[list[models.UncachedPosition]] | None"


@dataclass
class Book:
    """All positions of one account as they were read.

    Attributes:
        rows: Open positions; a short has a negative ``position``.
        as_of: When the oldest page of them was given.
        thin: Rows whose contract is not understood: neither they nor its definition have the details.
        definitions: What the rows lack, by conid.
        closed: Rows that hold nothing any more: what was closed today.
        doubt: Which source the rows rest on and why more may be missing; empty where they are proven to be all.
    """

    account_id: str
    rows: list[models.Position]
    as_of: datetime
    thin: int
    definitions: dict[int, Defined]
    closed: list[models.Position]
    doubt: str = ""


@dataclass
class Walk:
    """One pass over the pages.

    Attributes:
        rows: Under their keys, numbered: two lots of one contract are two rows.
        seen, counted: How many rows each key has on each page that brought something, and on all.
        ended: The list was read to its end, as far as its pages tell.
        open_ended: That end is an empty page behind a full one, which would look the same if rows were missing.
        unsized: It is an empty page behind one that may have been full: how many rows a page holds was not said.
        repeated: It ended with a page that had come before.
        shifted: A row of one page came again on a later one: rows moved while they were read, or two lots of one
            contract are on either side of the cut.
    """

    rows: dict[tuple[Key, int], models.Position] = field(default_factory=dict)
    as_of: list[datetime] = field(default_factory=list)
    seen: list[Counter[Key]] = field(default_factory=list)
    counted: Counter[Key] = field(default_factory=Counter)
    ended: bool = False
    open_ended: bool = False
    unsized: bool = False
    repeated: bool = False
    shifted: bool = False

    @property
    def held(self) -> list[models.Position]:
        """The rows in which something is held."""
        return [row for row in self.rows.values() if is_held(row)]

    def unsteady(self, before: Walk | None) -> bool:
        """True if a row may have slipped past between two pages without a trace.

        Without IBKR's other list the only proof is that the pass before found the same.
        """
        in_parts = len(self.as_of) > 1 and len(self.rows) >= SMALLEST_PAGE
        same = before is not None and before.rows.keys() == self.rows.keys()
        return self.shifted or (in_parts and not same)

    def differs(self, other: Collection[models.UncachedPosition]) -> bool:
        """True if IBKR's other list has rows that these pages lack, or others where the pages prove nothing."""
        theirs, ours = held_in(other), held_in(self.held)
        return bool(theirs - ours) or ((self.shifted or self.open_ended) and theirs != ours)

    def is_part_of(self, other: Collection[models.UncachedPosition]) -> bool:
        """True if IBKR's other list has all that these pages hold, in as many rows, and goes on behind them."""
        listed = Counter(whole(row.conid) for row in other)
        return bool(self.rows) and held_in(self.held) <= listed and len(other) > len(self.rows)

    def take(self, reading: Reading[list[models.Position]]) -> None:
        """Add the next page."""
        rows = reading.value
        page = Counter(map(key_of, rows))
        self.as_of.append(reading.as_of)
        if not page or page in self.seen:
            self.ended, self.repeated, self.open_ended = True, bool(page), not page and self.open_ended
            return
        self.shifted = self.shifted or not page.keys().isdisjoint(self.counted)
        for row in rows:
            key = key_of(row)
            self.rows[key, self.counted[key]] = row
            self.counted[key] += 1
        longest = max((earlier.total() for earlier in self.seen), default=SMALLEST_PAGE)
        self.seen.append(page)
        sizes = {whole(row.page_size) for row in rows} - {None}
        full = (sizes.pop() or 0) if len(sizes) == 1 else 0
        sized, alone = 0 < full <= LARGEST_PAGE, len(self.seen) == 1
        # A first page as long as those that IBKR once had may be one of them, whatever it calls itself.
        self.ended = sized and len(rows) < full and not (alone and len(rows) == SMALLEST_PAGE)
        self.open_ended = len(rows) >= (full if sized else longest)
        self.unsized = alone and not sized


async def fetch_positions(gateway: Gateway, account_id: str, *, details: bool = True) -> Book:
    """Read every page, again where rows moved between two pages, and complete rows that came thin.

    Works without a brokerage session. A list of several pages takes the first of them, IBKR's list without pages, and
    either the second page, where that is the last one, or the definitions of what is not on the first; of a long list
    without ``details``, which are names, sectors and countries, only those that are needed.

    Raises:
        Incomplete: neither the pages nor IBKR's other list are proven to be all; see ``judge``.
        UnexpectedAnswer: a row is of no contract, or of another account.
        BezantError: any page failed; no part of the list is given then.
    """
    walk, before = Walk(), None
    await read_pages(gateway, account_id, walk, 1)
    unpaged: Unpaged = None
    # A list of several pages can lose a row between two of them without a trace; the one without pages has all.
    if not (walk.ended and walk.rows):
        unpaged = await fetch_unpaged(gateway, account_id)
        other = usable(unpaged, walk)
        long = other is not None and not details and len(other.value) >= LONG
        if other and len(other.value) <= 2 * len(walk.rows) and not any(map(is_thin, walk.held)):
            await read_pages(gateway, account_id, walk, 1)  # as dear as the definitions, and each list proves the other
        elif other and (long or walk.is_part_of(other.value)):
            book = await book_without_pages(gateway, account_id, other, walk, details=details)
            if long or not book.thin:
                return book
        await walk_pages(gateway, account_id, walk)
    for turn in range(WALKS - 1):
        other = usable(unpaged, walk)
        thin = len(walk.seen) <= PAGES_WORTH_ANOTHER_LOOK and any(is_thin(row) for row in walk.held)
        doubtful = walk.differs(other.value) if other else walk.open_ended or walk.unsteady(before)
        if not (doubtful or (turn == 0 and thin)):
            break
        await anyio.sleep(gateway.limits.walk_seconds)
        before, walk = walk, Walk()
        again = walk_pages(gateway, account_id, walk, len(before.seen))
        if doubtful and unpaged:  # one that could not be read is not asked for again
            newer, _ = await gather_two(fetch_unpaged(gateway, account_id), again)
            unpaged = newer or unpaged
        else:
            await again
    other = usable(unpaged, walk)
    doubt = judge(account_id, walk, before, other)
    if other and walk.differs(other.value):
        book = await book_without_pages(gateway, account_id, other, walk, details=details)
        return replace(book, doubt=doubt or contradiction(account_id, walk, other.value))
    return await book_of_pages(gateway, account_id, walk, doubt)


def judge(account_id: str, walk: Walk, before: Walk | None, other: Unpaged) -> str:
    """Why there may be more positions than the pages have; empty where it is proven that there are none.

    Pages prove it by a last one that is shorter than it could be, and by holding still; else it takes IBKR's other
    list, which has to be taken instead of the pages where it has more.

    Raises:
        Incomplete: nothing proves it, or the two lists contradict each other.
    """
    what = f"Positions of {account_id}"
    if other is None:
        alone = f"{what} come from IBKR's pages only;"
        if walk.open_ended:
            raise Incomplete(f"{alone} the last page is full, so there may be more.")
        if walk.unsteady(before):
            raise Incomplete(f"{alone} rows moved between pages in all {WALKS} attempts.")
        if walk.repeated or not walk.rows:
            raise Incomplete(f"{alone} {'IBKR ignored page numbers' if walk.rows else 'they are empty'}.")
        return f"{alone} some may be missing, because the last page may be a full one." if walk.unsized else ""
    theirs, ours = held_in(other.value), held_in(walk.held)
    if theirs and not walk.rows:
        raise Incomplete(f"{what}: IBKR's pages list none, its second list {len(theirs)}.")
    if (walk.open_ended or walk.repeated) and (lacking := ours.keys() - theirs.keys()):
        raise Incomplete(f"{what}: IBKR's second list lacks {len(lacking)} of its pages, which may go on.")
    return ""


def contradiction(account_id: str, walk: Walk, other: Collection[models.UncachedPosition]) -> str:
    """What to say where IBKR's list without pages is taken, and lacks contracts that its pages have."""
    lacking = held_in(walk.held).keys() - held_in(other).keys()
    also = f"IBKR's pages, which may be older, list {len(lacking)} more than its second list; they are not shown."
    return f"Positions of {account_id}: {also}" if lacking else ""


async def read_page(gateway: Gateway, account_id: str, page: int) -> Reading[list[models.Position]]:
    """One page. Sorted, because without a sort IBKR was seen to answer a page past the end with page 0 again."""
    call = api.portfolio.list_positions.asyncio_detailed(
        account_id, page, client=gateway.client, sort="position", direction="d"
    )
    reading = await gateway.ask(call)
    if foreign := sum(of_another(row.acct_id, account_id) for row in reading.value):
        raise UnexpectedAnswer(f"IBKR listed {foreign} positions of another account among those of {account_id}.")
    return reading


async def read_pages(gateway: Gateway, account_id: str, walk: Walk, count: int) -> None:
    """Read on, so many pages at a time; none behind the end."""
    first = len(walk.seen)
    pages = range(first, first if walk.ended else min(first + count, MOST_PAGES))
    for reading in await gather(read_page(gateway, account_id, page) for page in pages):
        walk.take(reading)
        if walk.ended:
            return


async def walk_pages(gateway: Gateway, account_id: str, walk: Walk, expected: int = 0) -> None:
    """Read on, page after page, until one is empty or brings nothing new.

    ``expected`` is how many there were before.
    """
    while not walk.ended:
        if len(walk.seen) >= MOST_PAGES:
            raise Incomplete(f"IBKR's list of positions of {account_id} did not end after {MOST_PAGES} pages.")
        count = next_pages(walk) if walk.seen else max(1, min(expected, AT_ONCE))
        await read_pages(gateway, account_id, walk, count)


def next_pages(walk: Walk) -> int:
    """How many pages to ask for at once: several once the list is long."""
    # A page less than the smallest size that was ever seen is followed by an empty one at most.
    return min(len(walk.seen) + 1, AT_ONCE) if len(walk.rows) >= SMALLEST_PAGE else 1


async def book_of_pages(gateway: Gateway, account_id: str, walk: Walk, doubt: str) -> Book:
    """A book of what pages had, with the definitions of the rows that are not understood."""
    rows = list(walk.rows.values())
    held = walk.held
    unclear = [key_of(row)[0] for row in held if is_unclear(row)]
    # Another lot of the contract may have come with its details.
    known: dict[int, Defined] = {
        conid: row for row in held if (conid := key_of(row)[0]) in unclear and not is_unclear(row)
    }
    known |= await definitions_of(gateway, set(unclear) - known.keys())
    thin = sum(conid not in known for conid in unclear)
    return Book(account_id, held, min(walk.as_of), thin, known, [row for row in rows if not is_held(row)], doubt)


async def book_without_pages(
    gateway: Gateway, account_id: str, unpaged: Reading[list[models.UncachedPosition]], walk: Walk, *, details: bool
) -> Book:
    """A book from IBKR's list without pages, with the details that pages had, and else those of definitions.

    Of a long list without details they are read only of what expires, or may be in pence.
    """
    rows = as_paged(unpaged.value)
    listed = {key_of(row)[0] for row in rows}
    held = [row for row in rows if is_held(row)]
    known: dict[int, Defined] = {key_of(row)[0]: row for row in walk.rows.values() if not is_unclear(row)}
    lacking = {conid: row for row in held if (conid := key_of(row)[0]) not in known}
    every = details or len(lacking) <= LONG
    needed = {conid for conid, row in lacking.items() if every or needs_definition(row)}
    known |= await definitions_of(gateway, needed)
    thin = sum(key_of(row)[0] in needed - known.keys() for row in held)
    closed = [row for row in rows if not is_held(row)]
    closed += [row for row in walk.rows.values() if not is_held(row) and key_of(row)[0] not in listed]
    return Book(account_id, held, unpaged.as_of, thin, known, closed)


async def definitions_of(gateway: Gateway, conids: Iterable[int]) -> dict[int, Defined]:
    """The definitions of contracts; none where they cannot be read, which costs the details alone."""
    with suppress(UnexpectedAnswer, IbkrUnavailable, NoAnswer):
        return {**await fetch_definitions(gateway, sorted(conids))}
    return {}


async def fetch_unpaged(gateway: Gateway, account_id: str) -> Unpaged:
    """IBKR's list without pages; None where it cannot be read or used."""
    call = api.portfolio.list_positions_uncached.asyncio_detailed(account_id, client=gateway.client)
    try:
        reading = await gateway.ask(call)
    except (BadAccount, IbkrUnavailable, NoAnswer, UnexpectedAnswer):
        return None
    named = (row.additional_properties.get("acctId") for row in reading.value)
    readable = all(conid_of(row.conid) for row in reading.value)
    return reading if readable and not any(of_another(name, account_id) for name in named) else None


def usable(unpaged: Unpaged, walk: Walk) -> Unpaged:
    """IBKR's other list, unless the pages have rows and it has none of them."""
    ours = walk.held
    return unpaged if unpaged is not None and (not ours or held_in(unpaged.value) & held_in(ours)) else None


def as_paged(unpaged: Iterable[models.UncachedPosition]) -> list[models.Position]:
    """Rows of the list without pages as rows of the paged list, under its names."""
    from bezant_client.types import UNSET  # loads attrs, which a start does without

    rows = []
    for row in unpaged:
        more = row.additional_properties
        paged = models.Position.from_dict(more) if more else models.Position()
        for name, its_name in PAGED_NAMES.items():
            if (value := getattr(row, name)) is not None and value is not UNSET:
                setattr(paged, its_name, value)
        rows.append(paged)
    return rows


def is_held(row: models.Position | models.UncachedPosition) -> bool:
    """True if anything of it is still held, as far as is known."""
    return number(row.position) != 0


def held_in(rows: Iterable[models.Position | models.UncachedPosition]) -> Counter[int | None]:
    """The contracts of which something is held, and in how many rows each."""
    return Counter(whole(row.conid) for row in rows if is_held(row))


def key_of(row: models.Position) -> Key:
    """What a row is about: the contract, an advisor's model, and the account where several are listed."""
    conid = conid_of(row.conid)
    if not conid:
        raise UnexpectedAnswer("IBKR listed a position without a conid, so the list cannot be trusted.")
    return conid, text(row.model) or "", text(row.acct_id) or ""


def is_thin(row: models.Position) -> bool:
    """Tell whether IBKR had not loaded the contract's details yet when it gave this row."""
    return not (text(row.ticker) or text(row.name) or text(row.full_name))


def needs_definition(row: models.Position) -> bool:
    """True if a row of the list without pages cannot be understood alone."""
    asset_class = text(row.asset_class)
    return asset_class not in PLAIN or may_be_magnified(text(row.currency), asset_class)


def is_unclear(row: models.Position) -> bool:
    """True if it takes the contract's definition to tell what this row is, or when it ends."""
    asset_class = text(row.asset_class)
    if is_thin(row) or asset_class not in CLASSES:
        return True
    told = (row.expiry, row.last_trading_day)
    described = "[" in (text(row.contract_desc) or "")
    return class_of(asset_class).expires and not (described or any(map(day, told)) or "NOEXP" in told)
