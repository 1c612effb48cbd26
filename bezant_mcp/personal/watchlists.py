"""The watchlists that a user keeps at IBKR, and the contracts in one of them."""

from __future__ import annotations

from typing import Annotated, Literal

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.answers import Rows, SourcedModel, moment
from bezant_mcp.arguments import Text, bad
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import objects, text, whole


class Watchlists(SourcedModel):
    """The names of all watchlists, or the contracts of one."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    names: list[str] | None = None
    name: str | None = None
    count: int
    columns: list[str] | None = None
    rows: Rows | None = None


async def watchlists(
    gateway: Gateway, name: Annotated[str, Text, Field(description="Show what is in this one")] = ""
) -> Watchlists:
    """The user's watchlists, or the contracts of one.

    ``name`` may be in whatever case, or the id. Needs the brokerage session.

    Raises:
        BadArgument: there is none of that name.
    """
    call = api.watchlists.list_watchlists.asyncio_detailed(
        client=gateway.client, sc=models.ListWatchlistsSC.USER_WATCHLIST
    )
    given = await gateway.ask(call)
    data = objects([given.value.data] if given.value.data else [])
    rows = [row for part in data for row in objects(part.user_lists or [])]
    lists = [(str(row.id), text(row.name) or str(row.id)) for row in rows if row.id]
    if not name.strip():
        return Watchlists(as_of=moment(given.as_of), names=[title for _, title in lists], count=len(lists))
    list_id, title = named(lists, name)
    reading = await gateway.ask(api.watchlists.get_watchlist.asyncio_detailed(client=gateway.client, id=list_id))
    instruments = reading.value.instruments
    contracts = [
        [whole(row.conid) or whole(row.c), text(row.ticker), text(row.name), text(row.asset_class)]
        for row in objects(instruments or [])
    ]
    named_rows = [row for row in contracts if any(row)]
    notes = ["IBKR has not loaded the symbols yet; ask again."] if reading.cold else []
    notes += [] if isinstance(instruments, list) else ["IBKR gave no list of contracts, not an empty one."]
    whole_list = not notes
    if blank := len(contracts) - len(named_rows):
        notes.append(f"Without a contract, left out: {blank} rows.")
    return Watchlists(
        as_of=moment(reading.as_of),
        name=title,
        count=len(named_rows),
        columns=["conid", "symbol", "name", "class"],
        rows=named_rows,
        complete=whole_list,
        notes=notes or None,
    )


def named(lists: list[tuple[str, str]], wanted: str) -> tuple[str, str]:
    """Id and name of the watchlist that is meant."""
    plain = " ".join(wanted.lower().split())
    for list_id, title in lists:
        if plain in (title.lower(), list_id):
            return list_id, title
    titles = [title for _, title in lists]
    known = f"the watchlists are: {', '.join(titles) or 'none'}"
    raise bad("name", wanted, known, titles[0] if titles else "(there is none)")
