"""Event contracts: the markets by name, and the contracts of one. Works without a brokerage session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.answers import Table, first_rows, listed, moment, short
from bezant_mcp.arguments import MOST_ROWS, Limit, Text, whole_number
from bezant_mcp.contracts.listings import conid_of, fetch_definitions, tried
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import (
    LARGEST_PRICE,
    day,
    distinct,
    is_unreadable_day,
    number,
    objects,
    objects_by_name,
    price,
    text,
    whole,
    within,
)

SIDES = {"Y": "yes", "N": "no"}


class EventContracts(Table):
    """Markets of event contracts, or the contracts of one.

    Attributes:
        payout: Amount in ``currency`` that one contract pays to the side that is right.
    """

    market: str | None = None
    payout: float | None = None
    currency: str | None = None


async def event_contracts(
    gateway: Gateway,
    search: Annotated[str, Text, Field(description="Words of a market or category")] = "",
    market_conid: Annotated[str, Text, Field(description="List this market's contracts instead")] = "",
    limit: Limit = 20,
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
    read = objects_by_name(categories, skip_null=True) if categories else {}
    known = {key: row for key, row in read.items() if row is not None}
    unread = len(categories or ()) - sum(text(row.name) is not None for row in known.values())
    rows = [(key, market) for key, row in known.items() for market in objects(row.markets or [])]
    above = {text(row.parent_id) for row in known.values()}
    empty = [text(row.name) or key for key, row in known.items() if not row.markets and key not in above]
    told = [
        (conid, text(market.name) or "", path_of(key, known), text(market.symbol), text(market.exchange))
        for key, market in rows
        if (conid := conid_of(market.conid))
    ]
    markets = [list(row) for row in dict.fromkeys(told)]
    gaps = [] if known else ["IBKR gave no categories."]
    gaps += [f"{unread} categories cannot be read; they may have more markets."] if unread else []
    gaps += [f"IBKR gave no markets for {listed(empty)}."] if empty else []
    gaps += [f"{len(rows) - len(told)} markets without an id left out."] if len(told) < len(rows) else []
    found = [row for row in markets if all(word in f"{row[1]} {row[2]} {row[3]}".lower() for word in words)]
    shown, cut = first_rows(found, most)
    return EventContracts(
        as_of=moment(reading.as_of),
        complete=not gaps,
        count=len(found),
        columns=["market_conid", "market", "category", "symbol", "exchange"],
        rows=shown,
        notes=[*(cut or []), *gaps] or None,
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
    given = distinct(found.contracts or [])
    kept = [row for row in given if conid_of(row.conid)]
    kept.sort(key=lambda row: (day(row.expiration) or "", strike_of(row) or 0.0, side_of(row.side) or ""))
    currency = await fetch_currency(gateway, [whole(row.conid) or 0 for row in kept[:1]])
    shown, cut = first_rows(kept, most)
    payout = price(found.payout)
    gaps = [
        *reading.gaps("contracts"),
        *(["The payout is unknown."] if payout is None else []),
        *(["The currency is unknown."] if currency is None else []),
        *([f"{len(given) - len(kept)} contracts without an id left out."] if len(kept) < len(given) else []),
        *(["Some expiries cannot be read."] if any(is_unreadable_day(row.expiration) for row in shown) else []),
    ]
    notes = [*(cut or []), *gaps] or None
    return EventContracts(
        as_of=moment(reading.as_of),
        complete=not gaps,
        market=text(found.market_name),
        payout=payout,
        currency=currency,
        count=len(kept),
        columns=["conid", "question", "side", "strike", "expiry"],
        rows=[
            [whole(row.conid), text(row.strike_label), side_of(row.side), short(strike_of(row), 6),
             day(row.expiration)]
            for row in shown
        ],
        notes=notes,
    )  # fmt: skip


async def fetch_currency(gateway: Gateway, conids: list[int]) -> str | None:
    """The currency of a contract; None where its definition cannot be had."""
    known, _ = await tried(fetch_definitions(gateway, conids))
    return next((text(row.currency) for row in (known or {}).values()), None)


def strike_of(row: models.EventMarketContract) -> float | None:
    """What the question is about: a level that may be zero or below."""
    return within(number(row.strike), LARGEST_PRICE)


def side_of(letter: object) -> str | None:
    """``yes`` or ``no``; what else IBKR says as it is."""
    said = text(letter)
    return SIDES.get(said or "", said)
