"""Event contracts: the markets by name, and what can be bought in one of them. Works without a brokerage session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.answers import Table, first_rows, moment, short
from bezant_mcp.arguments import MOST_ROWS, Limit, Text, whole_number
from bezant_mcp.contracts.listings import fetch_definitions
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import day, number, objects, objects_by_name, text, whole

SIDES = {"Y": "yes", "N": "no"}


class EventContracts(Table):
    """Markets of event contracts, or the contracts of one.

    Attributes:
        payout: What the side that is right gets for one contract, in ``currency``.
    """

    market: str | None = None
    payout: float | None = None
    currency: str | None = None


async def event_contracts(
    gateway: Gateway,
    search: Annotated[str, Text, Field(description="Words of a market or category")] = "",
    market_conid: Annotated[str, Text, Field(description="List this market's contracts instead")] = "",
    limit: Limit = "20",
) -> EventContracts:
    """Find markets of event contracts (yes or no questions), or the contracts of one market.

    Every word of ``search`` must occur in a market's name, category or symbol.
    """
    most = whole_number("limit", limit, 0, MOST_ROWS)
    if str(market_conid).strip():
        return await contracts_of(gateway, whole_number("market_conid", market_conid, 1, 2**31 - 1), most)
    return await find_markets(gateway, search.lower().split(), most)


async def find_markets(gateway: Gateway, words: list[str], most: int) -> EventContracts:
    """The markets in which every word occurs, each with the categories that it belongs to."""
    reading = await gateway.ask(api.event_contracts.get_category_tree.asyncio_detailed(client=gateway.client))
    categories = reading.value.categories
    listed = objects_by_name(categories, skip_null=True) if categories else {}
    known = {key: row for key, row in listed.items() if row is not None}
    markets = [
        [conid, text(market.name) or "", path_of(key, known), text(market.symbol), text(market.exchange)]
        for key, row in known.items()
        for market in objects(row.markets or [])
        if (conid := whole(market.conid))
    ]
    found = [row for row in markets if all(word in f"{row[1]} {row[2]} {row[3]}".lower() for word in words)]
    shown, notes = first_rows(found, most)
    return EventContracts(
        as_of=moment(reading.as_of),
        count=len(found),
        columns=["market_conid", "market", "category", "symbol", "exchange"],
        rows=shown,
        notes=notes,
    )


def path_of(key: str, known: Mapping[str, models.EventCategory]) -> str:
    """A category with those above it, the highest first."""
    names: list[str] = []
    passed: set[str] = set()
    while key in known and key not in passed:
        passed.add(key)
        names.insert(0, text(known[key].name) or key)
        key = text(known[key].parent_id) or ""
    return " / ".join(names)


async def contracts_of(gateway: Gateway, market: int, most: int) -> EventContracts:
    """The contracts of a market, each one side of one question, the nearest expiry first."""
    call = api.event_contracts.list_market_contracts.asyncio_detailed(
        client=gateway.client, underlying_conid=str(market)
    )
    reading = await gateway.ask(call)
    found = reading.value
    listed = [row for row in objects(found.contracts or []) if whole(row.conid)]
    listed.sort(key=lambda row: (day(row.expiration) or "", number(row.strike) or 0.0, side_of(row.side) or ""))
    known = await fetch_definitions(gateway, [whole(row.conid) or 0 for row in listed[:1]])
    shown, notes = first_rows(listed, most)
    return EventContracts(
        as_of=moment(reading.as_of),
        market=text(found.market_name),
        payout=number(found.payout),
        currency=next((text(row.currency) for row in known.values()), None),
        count=len(listed),
        columns=["conid", "question", "side", "strike", "expiry"],
        rows=[
            [whole(row.conid), text(row.strike_label), side_of(row.side), short(number(row.strike), 6),
             day(row.expiration)]
            for row in shown
        ],
        notes=notes,
    )  # fmt: skip


def side_of(letter: object) -> str | None:
    """``yes`` or ``no``; what else IBKR says as it is."""
    said = text(letter)
    return SIDES.get(said or "", said)
