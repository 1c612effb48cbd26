"""IBKR's second list of positions: nearly live, without pages, with fewer fields and other names for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bezant_mcp.errors import IbkrUnavailable, UnexpectedAnswer
from bezant_mcp.parsing import number, text, whole

if TYPE_CHECKING:
    from bezant_client.models import Position, UncachedPosition

    from bezant_mcp.gateway import Gateway, Reading

# What needs no definition to be understood.
PLAIN = ("STK", "FUND", "CASH", "CRYPTO")
PAGED_NAMES = {"description": "contractDesc", "marketPrice": "mktPrice", "marketValue": "mktValue"}


async def find_second_list(gateway: Gateway, account_id: str) -> Reading[list[UncachedPosition]] | None:
    """The whole list; None where it cannot be had or used."""
    from bezant_client.api.portfolio import list_positions_uncached

    try:
        call = list_positions_uncached.asyncio_detailed(account_id, client=gateway.client)
        reading = await gateway.ask(call)
    except (UnexpectedAnswer, IbkrUnavailable):
        return None
    return reading if all(whole(row.conid) and number(row.position) is not None for row in reading.value) else None


def as_paged(second: Iterable[UncachedPosition]) -> list[Position]:
    """Rows of the list without pages as rows of the paged list, under its names."""
    from bezant_client.models import Position

    rows = []
    for row in second:
        named = {PAGED_NAMES.get(name, name): value for name, value in row.to_dict().items()}
        if text(named.get("assetClass")) in PLAIN:
            named["ticker"] = named.get("contractDesc")
        rows.append(Position.from_dict(named))
    return rows


def conids_of(rows: Iterable[Position | UncachedPosition]) -> set[int | None]:
    """The contracts of which something is held."""
    return {whole(row.conid) for row in rows if number(row.position) != 0}
