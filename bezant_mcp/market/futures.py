"""The futures of a root symbol: what each stands for, and until when it can be held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.contracts.definitions import fetch_definitions
from bezant_mcp.parsing import day, number, objects, text, whole

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway


@dataclass(frozen=True, kw_only=True)
class Future:
    """One future. Dates are ISO; None is unknown.

    Attributes:
        last_day: Last trading day.
        long_cutoff, short_cutoff: When IBKR wants a long or a short position closed, before delivery.
        multiplier: Units of the underlying that one contract stands for.
    """

    root: str
    conid: int
    symbol: str | None
    exchange: str | None
    currency: str | None
    multiplier: float | None
    expiry: str | None
    last_day: str | None
    long_cutoff: str | None
    short_cutoff: str | None


async def fetch_futures(gateway: Gateway, roots: Sequence[str]) -> tuple[list[Future], datetime]:
    """Every future of each root, the nearest expiry first; a root that IBKR does not know has none.

    Works without a brokerage session.
    """
    from bezant_client.api.contracts import list_futures

    reading = await gateway.ask(list_futures.asyncio_detailed(symbols=",".join(roots), client=gateway.client))
    rows = [
        (root, conid, row)
        for root in roots
        for row in objects(reading.value.get(root) or [])
        if (conid := whole(row.conid))
    ]
    known = await fetch_definitions(gateway, [conid for _, conid, _ in rows])
    found = []
    for root, conid, row in rows:
        definition = known.get(conid)
        found.append(
            Future(
                root=root,
                conid=conid,
                symbol=(text(definition.full_name) or "").partition(" [")[0] or None if definition else None,
                exchange=text(definition.listing_exchange) if definition else None,
                currency=text(definition.currency) if definition else None,
                multiplier=number(definition.multiplier) if definition else None,
                expiry=day(row.expiration_date),
                last_day=day(row.ltd),
                long_cutoff=day(row.long_futures_cut_off),
                short_cutoff=day(row.short_futures_cut_off),
            )
        )
    return sorted(found, key=lambda row: (roots.index(row.root), row.expiry or "")), reading.as_of
