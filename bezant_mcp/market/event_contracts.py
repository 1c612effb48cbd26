"""Event contracts: the markets by name, and what can be bought in one of them. Works without a brokerage session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.contracts.definitions import fetch_definitions
from bezant_mcp.parsing import day, number, objects, objects_by_name, text, whole

if TYPE_CHECKING:
    from bezant_client.models import EventCategory

    from bezant_mcp.gateway import Gateway

SIDES = {"Y": "yes", "N": "no"}


@dataclass(frozen=True)
class Market:
    """One market; ``conid`` is what its contracts are listed by."""

    conid: int
    name: str
    symbol: str | None
    exchange: str | None
    category: str


@dataclass(frozen=True)
class EventContract:
    """One side of one question.

    Attributes:
        question: What is asked of the market, with the threshold.
        side: ``yes`` or ``no``.
        expiry: ISO date.
    """

    conid: int
    question: str | None
    side: str | None
    strike: float | None
    expiry: str | None


@dataclass(frozen=True)
class Contracts:
    """All contracts of one market.

    Attributes:
        payout: What the side that is right gets for one contract, in ``currency``.
    """

    market: str | None
    exchange: str | None
    payout: float | None
    currency: str | None
    rows: tuple[EventContract, ...]
    as_of: datetime


async def fetch_markets(gateway: Gateway) -> tuple[list[Market], datetime]:
    """Every market with the categories that it belongs to."""
    from bezant_client.api.event_contracts import get_category_tree

    reading = await gateway.ask(get_category_tree.asyncio_detailed(client=gateway.client))
    categories = reading.value.categories
    listed = objects_by_name(categories, skip_null=True) if categories else {}
    known = {key: row for key, row in listed.items() if row is not None}
    markets = [
        Market(conid, text(market.name) or "", text(market.symbol), text(market.exchange), path_of(key, known))
        for key, row in known.items()
        for market in objects(row.markets or [])
        if (conid := whole(market.conid))
    ]
    return markets, reading.as_of


def path_of(key: str, known: Mapping[str, EventCategory]) -> str:
    """A category with those above it, the highest first."""
    names: list[str] = []
    passed: set[str] = set()
    while key in known and key not in passed:
        passed.add(key)
        names.insert(0, text(known[key].name) or key)
        key = text(known[key].parent_id) or ""
    return " / ".join(names)


async def fetch_event_contracts(gateway: Gateway, market: int) -> Contracts:
    """Every contract of a market, the nearest expiry first."""
    from bezant_client.api.event_contracts import list_market_contracts

    call = list_market_contracts.asyncio_detailed(client=gateway.client, underlying_conid=str(market))
    reading = await gateway.ask(call)
    found = reading.value
    rows = [
        EventContract(
            conid=conid,
            question=text(row.strike_label),
            side=SIDES.get(text(row.side) or "", text(row.side)),
            strike=number(row.strike),
            expiry=day(row.expiration),
        )
        for row in objects(found.contracts or [])
        if (conid := whole(row.conid))
    ]
    rows.sort(key=lambda row: (row.expiry or "", row.strike or 0.0, row.side or ""))
    known = await fetch_definitions(gateway, [row.conid for row in rows[:1]])
    return Contracts(
        market=text(found.market_name),
        exchange=text(found.exchange),
        payout=number(found.payout),
        currency=next((text(row.currency) for row in known.values()), None),
        rows=tuple(rows),
        as_of=reading.as_of,
    )
