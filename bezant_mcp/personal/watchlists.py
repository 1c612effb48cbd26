"""The watchlists that a user keeps at IBKR, and the contracts in one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.arguments import bad
from bezant_mcp.parsing import objects, text, whole

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway


@dataclass(frozen=True)
class Watched:
    """One contract of a watchlist."""

    conid: int | None
    symbol: str | None
    name: str | None
    asset_class: str | None


@dataclass(frozen=True)
class Watchlist:
    """A watchlist; ``rows`` is None where only its name was asked for."""

    id: str
    name: str
    rows: tuple[Watched, ...] | None = None
    cold: bool = False


async def fetch_watchlists(gateway: Gateway) -> tuple[list[Watchlist], datetime]:
    """The user's own watchlists by name; needs the brokerage session."""
    from bezant_client.api.watchlists import list_watchlists
    from bezant_client.models import ListWatchlistsSC

    call = list_watchlists.asyncio_detailed(client=gateway.client, sc=ListWatchlistsSC.USER_WATCHLIST)
    reading = await gateway.ask(call)
    data = objects([reading.value.data] if reading.value.data else [])
    rows = [row for part in data for row in objects(part.user_lists or [])]
    found = [Watchlist(str(row.id), text(row.name) or str(row.id)) for row in rows if row.id]
    return found, reading.as_of


async def fetch_watchlist(gateway: Gateway, wanted: str) -> tuple[Watchlist, datetime]:
    """One watchlist with its contracts, by name in whatever case, or by id.

    Raises:
        BadArgument: there is none of that name.
    """
    from bezant_client.api.watchlists import get_watchlist

    lists, _ = await fetch_watchlists(gateway)
    plain = " ".join(wanted.lower().split())
    chosen = next((row for row in lists if plain in (row.name.lower(), row.id)), None)
    if chosen is None:
        names = ", ".join(row.name for row in lists) or "none"
        raise bad("name", wanted, f"the watchlists are: {names}", lists[0].name if lists else "(there is none)")
    reading = await gateway.ask(get_watchlist.asyncio_detailed(client=gateway.client, id=chosen.id))
    rows = tuple(
        Watched(whole(row.conid) or whole(row.c), text(row.ticker), text(row.name), text(row.asset_class))
        for row in objects(reading.value.instruments or [])
    )
    return Watchlist(chosen.id, chosen.name, rows, reading.cold), reading.as_of
