"""Every open position of an account: complete, or an error."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

import anyio

from bezant_mcp.accounts.second_list import PLAIN, as_paged, conids_of, find_second_list
from bezant_mcp.concurrency import AT_ONCE, together
from bezant_mcp.contracts.definitions import fetch_definitions
from bezant_mcp.contracts.price_units import HUNDREDTHS
from bezant_mcp.errors import Incomplete, UnexpectedAnswer
from bezant_mcp.parsing import number, text, whole

if TYPE_CHECKING:
    from bezant_client.models import ContractDefinition, Position, UncachedPosition

    from bezant_mcp.gateway import Gateway, Reading

MOST_PAGES = 200
WALKS = 3
# Asking again for thin rows costs every page anew; beyond this many their definitions alone are cheaper.
PAGES_WORTH_ANOTHER_LOOK = 3
# Pages of 30 and of 100 were seen.
SMALLEST_PAGE = 30
# From so many positions on, the list without pages costs less than the pages, its definitions included.
LONG = 250
Key = tuple[int, str, str]
# Is told after each page how many rows there are by then.
Progress = Callable[[int], Awaitable[None]]


@dataclass
class Book:
    """All positions of one account as they were read.

    Attributes:
        rows: Open positions; a short has a negative ``position``.
        closed: How many rows hold nothing any more and are left out of ``rows``.
        closed_rows: These rows: what was closed today.
        thin: Rows that still lack the contract's details after asking again.
        as_of: When the oldest page of them was given.
    """

    account_id: str
    rows: list[Position]
    as_of: datetime
    closed: int = 0
    thin: int = 0
    definitions: dict[int, ContractDefinition] = field(default_factory=dict)
    closed_rows: list[Position] = field(default_factory=list)


@dataclass
class Walk:
    """One pass over the pages.

    Attributes:
        pages: Pages that brought something.
        ended: The list was read to its end, as far as its pages tell.
        repeated: It ended with a page that was not empty but brought nothing new.
        shifted: Rows moved between pages while they were read.
    """

    rows: dict[Key, Position] = field(default_factory=dict)
    as_of: list[datetime] = field(default_factory=list)
    pages: int = 0
    ended: bool = False
    repeated: bool = False
    shifted: bool = False

    @property
    def held(self) -> list[Position]:
        """The rows in which something is held."""
        return [row for row in self.rows.values() if number(row.position) != 0]

    def unproven(self, before: Walk | None) -> bool:
        """Whether a row may have slipped past between two pages without a trace.

        Without IBKR's second list the only proof is that the pass before found the same.
        """
        in_parts = len(self.as_of) > 1 and len(self.rows) >= SMALLEST_PAGE
        return in_parts and (before is None or before.rows.keys() != self.rows.keys())

    def take(self, reading: Reading[list[Position]]) -> None:
        """Add the next page."""
        rows: dict[Key, Position] = {}
        for row in reading.value:
            # Twice on one page with two quantities: the page was put together while something moved.
            other = rows.setdefault(key_of(row), row)
            self.shifted = self.shifted or number(other.position) != number(row.position)
        fresh = rows.keys() - self.rows.keys()
        self.as_of.append(reading.as_of)
        if not fresh:
            self.ended, self.repeated = True, bool(rows)
            return
        # A row seen before beside new ones: something moved up or down a page while we read, and another row may
        # have slipped past us.
        self.shifted = self.shifted or len(fresh) < len(rows)
        self.rows |= rows
        self.pages += 1
        sizes = {whole(row.page_size) for row in reading.value} - {None}
        self.ended = len(sizes) == 1 and len(reading.value) < (sizes.pop() or 0)


async def fetch_positions(
    gateway: Gateway, account_id: str, progress: Progress | None = None, *, details: bool = True
) -> Book:
    """Read every page, again where rows moved between two pages, and complete rows that came thin.

    Works without a brokerage session.

    Args:
        gateway: Whom to ask.
        account_id: One of this login's.
        progress: Is told after each page how many rows there are by then, those closed today among them.
        details: Names, sectors and countries are wanted. A long list without them takes a few requests instead of one
            for each page.

    Raises:
        Incomplete: the pages did not hold still, did not end, or ended in a way that proves nothing.
        BezantError: any page failed; no part of the list is given then.
    """
    walk = Walk()
    walk.take(await read_page(gateway, account_id, 0))
    if progress is not None:
        await progress(len(walk.rows))
    # A list of several pages can lose a row between two of them without a trace; IBKR's second list shows it.
    second = None if walk.ended else await find_second_list(gateway, account_id)
    if second is not None and not details and len(second.value) >= LONG:
        return await book_of(gateway, account_id, second, details=False)
    walk = await walk_pages(gateway, account_id, progress, walk)
    before: Walk | None = None
    for turn in range(WALKS - 1):
        thin = walk.pages <= PAGES_WORTH_ANOTHER_LOOK and any(is_thin(row) for row in walk.held)
        short = second is not None and bool(conids_of(second.value) - conids_of(walk.held))
        if not (walk.shifted or (second is None and walk.unproven(before)) or (turn == 0 and (thin or short))):
            break
        await anyio.sleep(gateway.limits.walk_seconds)
        before, walk = walk, await walk_pages(gateway, account_id, progress, Walk())
        second = second and await find_second_list(gateway, account_id)
    if second is not None and (walk.shifted or conids_of(second.value) - conids_of(walk.held)):
        return await book_of(gateway, account_id, second, details=details)
    if walk.shifted or (second is None and walk.unproven(before)):
        raise Incomplete(f"Positions of {account_id} moved between pages in each of {WALKS} readings.")
    if walk.repeated or not walk.rows:
        await prove_complete(gateway, account_id, walk)
    thin_rows = [row for row in walk.held if is_thin(row)]
    definitions = await fetch_definitions(gateway, [key_of(row)[0] for row in thin_rows])
    return Book(
        account_id=account_id,
        rows=walk.held,
        as_of=min(walk.as_of),
        closed=len(walk.rows) - len(walk.held),
        closed_rows=[row for row in walk.rows.values() if number(row.position) == 0],
        thin=sum(1 for row in thin_rows if key_of(row)[0] not in definitions),
        definitions=definitions,
    )


async def read_page(gateway: Gateway, account_id: str, page: int) -> Reading[list[Position]]:
    """One page. Sorted, because without a sort IBKR was seen to answer a page past the end with page 0 again."""
    from bezant_client.api.portfolio import list_positions

    return await gateway.ask(
        list_positions.asyncio_detailed(account_id, page, client=gateway.client, sort="position", direction="d")
    )


async def walk_pages(gateway: Gateway, account_id: str, progress: Progress | None, walk: Walk) -> Walk:
    """Read on, page after page, until one is empty or brings nothing new; several at a time once the list is long."""
    if walk.ended:
        return walk
    page = walk.pages
    wave = 2 if len(walk.rows) >= SMALLEST_PAGE else 1
    while page < MOST_PAGES:
        pages = range(page, min(page + wave, MOST_PAGES))
        for reading in await together(read_page(gateway, account_id, one) for one in pages):
            walk.take(reading)
            if progress is not None:
                await progress(len(walk.rows))
            if walk.ended:
                return walk
        # A page less than the smallest size that was ever seen is followed by an empty one at most.
        wave = min(wave + 1, AT_ONCE) if len(walk.rows) >= SMALLEST_PAGE else 1
        page = pages.stop
    raise Incomplete(f"The list of positions of {account_id} did not end after {MOST_PAGES} pages.")


async def book_of(gateway: Gateway, account_id: str, second: Reading[list[UncachedPosition]], *, details: bool) -> Book:
    """A book from IBKR's list without pages, which has fewer fields.

    Definitions are read for all rows, or, without details, for those that cannot be understood without: what expires,
    and what may be quoted in pence.
    """
    rows = {key_of(row): row for row in as_paged(second.value)}
    held = [row for row in rows.values() if number(row.position) != 0]
    unclear = [
        key_of(row)[0]
        for row in held
        if details or text(row.asset_class) not in PLAIN or text(row.currency) in HUNDREDTHS
    ]
    definitions = await fetch_definitions(gateway, unclear)
    closed = [row for row in rows.values() if number(row.position) == 0]
    thin = sum(1 for conid in unclear if conid not in definitions)
    return Book(account_id, held, second.as_of, len(closed), thin, definitions, closed)


async def prove_complete(gateway: Gateway, account_id: str, walk: Walk) -> None:
    """Compare with IBKR's list without pages, where the pages cannot prove that they were all.

    Raises:
        Incomplete: the two lists differ, or the other one cannot be had.
    """
    what = "page numbers were ignored" if walk.rows else "no position was listed"
    second = await find_second_list(gateway, account_id)
    if second is None:
        raise Incomplete(f"Positions of {account_id}: {what}, and IBKR's second list cannot be had.")
    others, ours = conids_of(second.value), conids_of(walk.held)
    if others != ours:
        raise Incomplete(
            f"Positions of {account_id}: {what}; IBKR lists {len(ours)} contracts in pages and {len(others)} without."
        )


def key_of(row: Position) -> Key:
    """What tells a row from all others: the contract, an advisor's model, and the account where several are listed."""
    conid = whole(row.conid)
    if conid is None or number(row.position) is None:
        raise UnexpectedAnswer("IBKR listed a position without its conid or quantity, so the list cannot be trusted.")
    return conid, text(row.model) or "", text(row.acct_id) or ""


def is_thin(row: Position) -> bool:
    """Tell whether IBKR had not loaded the contract's details yet when it gave this row."""
    return not (text(row.ticker) or text(row.name) or text(row.full_name))
