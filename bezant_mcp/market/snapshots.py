"""Snapshots of many contracts in few requests, and the market data lines that they take and give back."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from weakref import WeakKeyDictionary, ref

from bezant_client import api, models

from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import Listing, fetch_by_conid, search
from bezant_mcp.errors import BezantError, BrokerageDown
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import objects, whole

# IBKR's limit for one call. Its limit of 50 fields is far, and so is the longest address that the Gateway takes.
AT_ONCE = 100
# Each contract that is asked for takes one of the user's market data lines, 100 as a rule, which TWS and the phone
# use too. So many stay open, so that asking again is quick; the oldest beyond them are given back.
LINES_KEPT = 40
# A mark of the delivery, which says nothing of the contract.
DELIVERY = "6119"


@dataclass
class Streams:
    """What one Gateway was asked to stream.

    Attributes:
        lines: Conids with a line, the one that was asked for longest ago first.
        asked_at: When the last one was asked for, by ``time.monotonic``.
        names: Symbol and asset class of underlyings.
        announced: Those that were searched for in this brokerage session, which is the ``session``-th.
        giving: Tasks that give lines back, which nobody waits for.
    """

    lines: OrderedDict[int, None] = field(default_factory=OrderedDict)
    asked_at: float = 0.0
    names: dict[int, tuple[str, str | None]] = field(default_factory=dict)
    announced: set[int] = field(default_factory=set)
    session: int = -1
    giving: set[asyncio.Task[None]] = field(default_factory=set)


STREAMS: WeakKeyDictionary[Gateway, Streams] = WeakKeyDictionary()


async def fetch_snapshot(
    gateway: Gateway, listings: Sequence[Listing], fields: Iterable[str], *, later: bool = False
) -> tuple[dict[int, models.MarketDataRow], datetime]:
    """IBKR's rows of a snapshot by conid, and when the oldest was given; needs the brokerage session.

    What derivatives are derived from is searched for first, once in a session. Market data lines are given back
    afterwards, or once nobody has asked for a while: ``later`` is for many contracts that are likely asked for again.
    """
    fields = list(fields)
    searched = await announce_underlyings(gateway, listings)
    rows, times = await ask_in_batches(gateway, list(dict.fromkeys(row.conid for row in listings)), fields, later)
    silent = [
        row for row in listings if row.is_derivative and row.underlying not in searched and is_bare(rows.get(row.conid))
    ]
    # IBKR may have forgotten what was searched for.
    if silent and await announce_underlyings(gateway, silent, anew=True):
        more, moments = await ask_in_batches(gateway, [row.conid for row in silent], fields, later)
        rows, times = rows | more, times + moments
    return rows, min(times)


async def ask_in_batches(
    gateway: Gateway, conids: list[int], fields: Sequence[str], later: bool
) -> tuple[dict[int, models.MarketDataRow], list[datetime]]:
    """The rows of contracts, as many in one request as IBKR allows, and when each answer was given."""
    rows: dict[int, models.MarketDataRow] = {}
    times = []
    for start in range(0, len(conids), AT_ONCE):
        wanted = conids[start : start + AT_ONCE]
        new = take_lines(gateway, wanted)
        found, as_of = await ask_once(gateway, wanted, fields)
        if start and all(is_bare(found.get(conid)) for conid in wanted):
            # No line was left for any of them.
            await give_back_lines(gateway, AT_ONCE, kept=AT_ONCE)
            found, as_of = await ask_once(gateway, wanted, fields)
        rows |= found
        times.append(as_of)
        if not later:
            await give_back_lines(gateway, new)
    if later:
        give_back_when_idle(gateway)
    return rows, times


async def ask_once(
    gateway: Gateway, conids: list[int], fields: Iterable[str]
) -> tuple[dict[int, models.MarketDataRow], datetime]:
    """The rows of one snapshot; of two that contradict each other neither."""
    named, numbers = ",".join(map(str, conids)), ",".join(fields)
    call = api.market_data.get_snapshot.asyncio_detailed(conids=named, fields=numbers, client=gateway.client)
    reading = await gateway.ask(call)
    given: defaultdict[int | None, list[models.MarketDataRow]] = defaultdict(list)
    for row in objects(reading.value):
        given[whole(row.conid)].append(row)
    rows = {conid: of[0] for conid, of in given.items() if conid is not None and of.count(of[0]) == len(of)}
    return rows, reading.as_of


def is_bare(row: models.MarketDataRow | None) -> bool:
    """Whether a row says nothing of its contract, not even that there is no subscription."""
    return row is None or not any(name.isdigit() and name != DELIVERY for name in row.additional_properties)


async def announce_underlyings(gateway: Gateway, listings: Sequence[Listing], *, anew: bool = False) -> set[int]:
    """Search for the underlyings of derivatives, without which IBKR sends no prices of them; those searched for now.

    Each once in a brokerage session, or ``anew``. One that cannot be had costs prices of its own derivatives, which say
    that there are none.
    """
    streams, session = STREAMS.setdefault(gateway, Streams()), gateway.session_state.session
    if streams.session != session:
        streams.session, streams.announced = session, set()
    wanted = {row.underlying for row in listings if row.is_derivative and row.underlying}
    missing = sorted(conid for conid in wanted if anew or conid not in streams.announced)
    known = {row.conid: (row.symbol, row.asset_class) for row in listings if not row.is_derivative} | streams.names
    searched = set()
    try:
        found = await fetch_by_conid(gateway, [conid for conid in missing if conid not in known])
        known |= {conid: (row.symbol, row.asset_class) for conid, row in found.items()}
        for conid in missing:
            if conid in known:
                streams.names[conid] = known[conid]
                await search(gateway, *known[conid])
                searched.add(conid)
    except BrokerageDown:
        raise
    except BezantError:
        pass
    # An opening of the session in between forgets them.
    if streams.session == gateway.session_state.session:
        streams.announced |= searched
    return searched


def take_lines(gateway: Gateway, conids: list[int]) -> int:
    """Note which lines are taken, and return how many of them are new."""
    streams = STREAMS.setdefault(gateway, Streams())
    new = len(set(conids) - streams.lines.keys())
    for conid in conids:
        streams.lines[conid] = None
        streams.lines.move_to_end(conid)
    streams.asked_at = time.monotonic()
    return new


async def give_back_lines(gateway: Gateway, most: int, kept: int = LINES_KEPT) -> None:
    """Give back the oldest lines beyond those that are kept, so many at most."""
    lines = STREAMS.setdefault(gateway, Streams()).lines
    # Taken off the list at once: another question may give back lines at the same time.
    surplus = [lines.popitem(last=False)[0] for _ in range(min(len(lines) - kept, most))]
    await gather(give_back(gateway, conid) for conid in surplus)


def give_back_when_idle(gateway: Gateway) -> None:
    """See that the surplus of lines is given back once no snapshot was asked for in a while.

    Nobody waits for it, and it is left undone where the event loop ends before.
    """
    loop, waits, known = asyncio.get_running_loop(), gateway.limits.lines_idle_seconds, ref(gateway)
    closings = gateway.closings

    async def give_back_slowly(gateway: Gateway, streams: Streams) -> None:
        since = streams.asked_at
        while gateway.closings == closings and streams.asked_at == since and len(streams.lines) > LINES_KEPT:
            await give_back_lines(gateway, 1)

    def look() -> None:
        gateway = known()
        streams = STREAMS.get(gateway) if gateway else None
        if gateway and streams and time.monotonic() - streams.asked_at >= 0.9 * waits:
            task = loop.create_task(give_back_slowly(gateway, streams))
            streams.giving.add(task)
            task.add_done_callback(streams.giving.discard)

    if len(STREAMS.setdefault(gateway, Streams()).lines) > LINES_KEPT:
        loop.call_later(waits, look)


async def give_back(gateway: Gateway, conid: int) -> None:
    """End one stream; that it has ended already, or cannot be ended now, changes nothing in the answer."""
    body = models.UnsubscribeRequest(conid=conid)
    with suppress(BezantError):
        await gateway.ask(api.market_data.unsubscribe.asyncio_detailed(client=gateway.client, body=body))
