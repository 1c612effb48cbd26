"""Every open position of an account: complete, or an error."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

import anyio

from bezant_mcp.definitions import fetch_definitions
from bezant_mcp.errors import Incomplete, UnexpectedAnswer
from bezant_mcp.values import number, text, whole

if TYPE_CHECKING:
    from bezant_client.models import ContractDefinition, Position

    from bezant_mcp.gateway import Gateway

# Sorted, because without a sort IBKR was seen to answer a page past the end with page 0 again.
ORDER = {"sort": "position", "direction": "d"}
MOST_PAGES = 200
WALKS = 3
PAUSE_SECONDS = 0.5
# Asking again for thin rows costs every page anew; beyond this many their definitions alone are cheaper.
PAGES_WORTH_ANOTHER_LOOK = 3
Key = tuple[int, str]


@dataclass
class Book:
    """All positions of one account as they were read.

    Attributes:
        rows: Open positions; a short has a negative ``position``.
        closed: Rows with nothing held any more, left out of ``rows``.
        thin: Rows that still lack the contract's details after asking again.
        as_of: When the oldest page of them was given.
    """

    account_id: str
    rows: list[Position]
    as_of: datetime
    closed: int = 0
    thin: int = 0
    definitions: dict[int, ContractDefinition] = field(default_factory=dict)


@dataclass
class Walk:
    """One pass over the pages."""

    rows: dict[Key, Position] = field(default_factory=dict)
    as_of: list[datetime] = field(default_factory=list)
    pages: int = 0
    shifted: bool = False
    again: bool = False


async def fetch_positions(gateway: Gateway, account_id: str) -> Book:
    """Read every page, again where rows moved between two pages, and complete rows that came thin.

    Raises:
        Incomplete: the pages did not hold still, or did not end.
        BezantError: any page failed; no part of the list is given then.
    """
    walk = await walk_pages(gateway, account_id)
    for _ in range(WALKS - 1):
        thin_again = walk.pages <= PAGES_WORTH_ANOTHER_LOOK and any(is_thin(row) for row in walk.rows.values())
        if not (walk.shifted or (thin_again and not walk.again)):
            break
        await anyio.sleep(PAUSE_SECONDS)
        walk = await walk_pages(gateway, account_id)
        walk.again = True
    if walk.shifted:
        raise Incomplete(f"Positions of {account_id} moved between pages in each of {WALKS} readings.")
    held = [row for row in walk.rows.values() if number(row.position) != 0]
    thin = [row for row in held if is_thin(row)]
    definitions = await fetch_definitions(gateway, [key_of(row)[0] for row in thin])
    return Book(
        account_id=account_id,
        rows=held,
        as_of=min(walk.as_of),
        closed=len(walk.rows) - len(held),
        thin=sum(1 for row in thin if key_of(row)[0] not in definitions),
        definitions=definitions,
    )


async def walk_pages(gateway: Gateway, account_id: str) -> Walk:
    """Read page after page until one is empty or brings nothing new."""
    from bezant_client.api.portfolio import list_positions

    walk = Walk()
    for page in range(MOST_PAGES):
        call = list_positions.asyncio_detailed(account_id, page, client=gateway.client, **ORDER)
        reading = await gateway.ask(call)
        rows = {key_of(row): row for row in reading.value}
        fresh = rows.keys() - walk.rows.keys()
        walk.as_of.append(reading.as_of)
        if not fresh:
            return walk
        # A row seen before beside new ones: something moved up or down a page while we read, and another row may
        # have slipped past us.
        walk.shifted = walk.shifted or len(fresh) < len(rows)
        walk.rows |= rows
        walk.pages += 1
        sizes = {whole(row.page_size) for row in reading.value}
        if len(sizes) == 1 and (size := sizes.pop()) and len(reading.value) < size:
            return walk
    raise Incomplete(f"The list of positions of {account_id} did not end after {MOST_PAGES} pages.")


def key_of(row: Position) -> Key:
    """What tells a row from all others of its account: the contract, and an advisor's model."""
    conid = whole(row.conid)
    if conid is None or number(row.position) is None:
        raise UnexpectedAnswer("IBKR listed a position without its conid or quantity, so the list cannot be trusted.")
    return conid, text(row.model) or ""


def is_thin(row: Position) -> bool:
    """Tell whether IBKR had not loaded the contract's details yet when it gave this row."""
    return not (text(row.ticker) or text(row.name) or text(row.full_name))
