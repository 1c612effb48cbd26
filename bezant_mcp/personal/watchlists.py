"""The watchlists that a user keeps at IBKR, and the contracts in one of them."""

from __future__ import annotations

from typing import Annotated, Literal

from bezant_client import api, models
from bezant_client.types import Unset
from pydantic import Field

from bezant_mcp.answers import Rows, SourcedModel, listed, moment
from bezant_mcp.arguments import Text, bad
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import distinct, objects, quoted, text, whole
from bezant_mcp.tables import Keys


class Watchlists(SourcedModel):
    """The names of all watchlists, or the contracts of one."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    names: Annotated[list[str] | None, Keys("name")] = None
    name: str | None = None
    count: int
    columns: list[str] | None = None
    rows: Rows | None = None


async def watchlists(
    gateway: Gateway, name: Annotated[str, Text, Field(description="Show this list's contracts")] = ""
) -> Watchlists:
    """List the user's watchlists, or the contracts of one.

    ``name`` may be in whatever case, or the id. Needs the brokerage session.

    Raises:
        BadArgument: no watchlist has this name.
    """
    call = api.watchlists.list_watchlists.asyncio_detailed(
        client=gateway.client, sc=models.ListWatchlistsSC.USER_WATCHLIST
    )
    given = await gateway.ask(call)
    data = objects([given.value.data] if given.value.data else [])
    rows = [row for part in data for row in distinct(part.user_lists or [])]
    lists = [(at, text(row.name) or at) for row in rows if (at := text(str(row.id or "")))]
    gaps = given.gaps("watchlists")
    gaps += [f"Left out: {len(rows) - len(lists)} lists without an id."] if len(lists) < len(rows) else []
    if not name.strip():
        titles = [title for _, title in lists]
        return Watchlists(
            as_of=moment(given.as_of), names=titles, count=len(lists), complete=not gaps, notes=gaps or None
        )
    if gaps:
        raise UnexpectedAnswer(f"The list of watchlists may lack the one that is meant. {' '.join(gaps)}")
    list_id, title = named(lists, name)
    reading = await gateway.ask(api.watchlists.get_watchlist.asyncio_detailed(client=gateway.client, id=list_id))
    instruments = distinct(reading.value.instruments or [])
    contracts = [
        [whole(row.conid) or whole(row.c), text(row.ticker), text(row.name), text(row.asset_class)]
        for row in instruments
    ]
    named_rows = [row for row in contracts if any(row)]
    notes = ["IBKR has not loaded the symbols yet; ask again."] if reading.cold else []
    notes += reading.gaps("contracts")
    if text(str(reading.value.id)) not in (list_id, None) and not isinstance(reading.value.id, Unset):
        raise UnexpectedAnswer(f"IBKR sent another watchlist instead of {quoted(title)}.")
    if nameless := [str(row[1] or row[2] or "?") for row in named_rows if not row[0]]:
        notes.append(f"There is no conid for {listed(nameless)}.")
    blank = len(contracts) - len(named_rows)
    # A heading is no contract.
    headings = sum("H" in row.additional_properties for row in instruments)
    whole_list = not notes and blank <= headings
    if blank:
        notes.append(f"Left out: {blank} rows without a contract.")
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
    meant = [one for one in lists if plain in (one[1].lower(), one[0])]
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise bad("name", wanted, f"{len(meant)} watchlists have this name; give the id", quoted(meant[0][0]))
    titles = [quoted(title) for _, title in lists]
    known = f"the watchlists are: {', '.join(titles) or 'none'}"
    raise bad("name", wanted, known, titles[0] if titles else "(there is none)")
