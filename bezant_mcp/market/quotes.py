"""Prices of this moment, many contracts in one request; each says whether it is live, delayed, halted, or missing."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from bezant_mcp.concurrency import together
from bezant_mcp.contracts.listings import Listing, fetch_by_conid, search
from bezant_mcp.contracts.price_units import fetch_price_units
from bezant_mcp.errors import BezantError
from bezant_mcp.market.quote_fields import QUOTE_FIELDS, Ticks, read_row
from bezant_mcp.parsing import whole

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

# IBKR's limit for one call. Its limit of 50 fields is far, and so is the longest address that the Gateway takes.
AT_ONCE = 100
# Each contract that is asked for takes one of the user's market data lines, 100 as a rule, which TWS and the phone
# use too. So many stay open, so that asking again is quick; the oldest beyond them are given back.
LINES_KEPT = 40
OPEN_LINES: WeakKeyDictionary[Gateway, OrderedDict[int, None]] = WeakKeyDictionary()
NO_DATA = Ticks("no data", {}, None)


@dataclass(frozen=True)
class Quotes:
    """Prices by conid.

    Attributes:
        units: What a price is in: a currency, or ``GBp`` for pence.
        cold: Some row was still without prices after asking several times.
    """

    listings: tuple[Listing, ...]
    ticks: dict[int, Ticks]
    units: dict[int, str | None]
    as_of: datetime
    cold: bool


async def fetch_quotes(gateway: Gateway, listings: list[Listing], fields: dict[str, str] | None = None) -> Quotes:
    """The market's prices of contracts as quoted now; needs the brokerage session.

    Args:
        gateway: Whom to ask.
        listings: Any number, at least one.
        fields: Names and IBKR's field numbers, those of an ordinary quote if left out.
    """
    from bezant_client.api.market_data import get_snapshot

    fields = fields or QUOTE_FIELDS
    await announce_underlyings(gateway, listings)
    units = await fetch_price_units(gateway, listings)
    ticks: dict[int, Ticks] = {}
    times, cold = [], False
    conids = list(dict.fromkeys(listing.conid for listing in listings))
    for start in range(0, len(conids), AT_ONCE):
        wanted = conids[start : start + AT_ONCE]
        call = get_snapshot.asyncio_detailed(
            conids=",".join(str(conid) for conid in wanted), fields=",".join(fields.values()), client=gateway.client
        )
        reading = await gateway.ask(call)
        times.append(reading.as_of)
        cold = cold or reading.cold
        ticks |= {conid: read_row(row, fields) for row in reading.value if (conid := whole(row.conid)) is not None}
        await give_back_lines(gateway, wanted)
    return Quotes(
        listings=tuple(listings),
        ticks={conid: ticks.get(conid, NO_DATA) for conid in conids},
        units=units,
        as_of=min(times),
        cold=cold,
    )


async def announce_underlyings(gateway: Gateway, listings: list[Listing]) -> None:
    """Search for the underlyings of derivatives, without which IBKR sends no prices of them."""
    from bezant_client.models import SearchSecType

    conids = sorted({listing.underlying for listing in listings if listing.is_derivative and listing.underlying})
    for underlying in (await fetch_by_conid(gateway, conids)).values():
        is_index = underlying.asset_class == "IND"
        await search(gateway, underlying.symbol, SearchSecType.IND if is_index else None)


async def give_back_lines(gateway: Gateway, conids: list[int]) -> None:
    """Note which lines were taken, and give back the oldest beyond those that are kept."""
    lines = OPEN_LINES.setdefault(gateway, OrderedDict())
    for conid in conids:
        lines[conid] = None
        lines.move_to_end(conid)
    # Taken off the list at once: another question may give back lines at the same time.
    surplus = [lines.popitem(last=False)[0] for _ in range(len(lines) - LINES_KEPT)]
    await together(give_back(gateway, conid) for conid in surplus)


async def give_back(gateway: Gateway, conid: int) -> None:
    """End one stream; that it has ended already, or cannot be ended now, changes nothing in the answer."""
    from bezant_client.api.market_data import unsubscribe
    from bezant_client.models import UnsubscribeRequest

    try:
        await gateway.ask(unsubscribe.asyncio_detailed(client=gateway.client, body=UnsubscribeRequest(conid=conid)))
    except BezantError:
        return
