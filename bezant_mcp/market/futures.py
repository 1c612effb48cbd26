"""The futures of a root symbol: what each stands for, and how long it can be held."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.answers import Table, first_rows, moment, short
from bezant_mcp.arguments import MOST_ROWS, Limit, Texts, bad, code, items, whole_number
from bezant_mcp.contracts.listings import fetch_definitions, list_futures
from bezant_mcp.contracts.symbols import parse_symbol
from bezant_mcp.errors import BezantError, LoginNeeded
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import day, is_unreadable_day, number, text, without_details

# The last two: when IBKR wants a long or a short position closed, before delivery.
COLUMNS = [
    "root", "conid", "symbol", "exchange", "currency", "multiplier", "expiry", "last_day",
    "long_cutoff", "short_cutoff",
]  # fmt: skip


class Futures(Table):
    """Futures, the nearest expiry of each root first; dates are ISO.

    Attributes:
        unknown: Roots for which IBKR lists no future.
    """

    unknown: list[str] | None = None


async def futures(
    gateway: Gateway,
    symbols: Annotated[str, Texts, Field(description="Roots, such as ES,NQ")],
    limit: Limit = 20,
) -> Futures:
    """List the futures of a root symbol: expiry, multiplier and the days by which positions must be closed.

    Works without a brokerage session. The multiplier is the units of the underlying in one contract.

    Raises:
        BadArgument: ``symbols`` has no root symbol.
    """
    most = whole_number("limit", limit, 0, MOST_ROWS)
    # 6E is what the exchange calls IBKR's EUR, and ESZ6 and ES=F are futures of ES.
    asked = [parse_symbol(item).roots or (code("symbols", item.lstrip("/")),) for item in items(symbols)]
    if not asked:
        raise bad("symbols", symbols, "it has no root symbol", "ES")
    roots = list(dict.fromkeys(root for one in asked for root in one))
    reading = await list_futures(gateway, roots)
    rows: list[list[Any]] = []
    missing: list[str] = []
    odd: set[str] = set()
    try:
        known = await fetch_definitions(gateway, [conid for _, conid, _ in reading.value if conid])
    except LoginNeeded:
        raise
    except BezantError as error:
        known, missing = {}, [f"Definitions could not be read ({error.code})."]
    for root, conid, row in reading.value:
        definition = known.get(conid)
        described = [None] * 4 if definition is None else [
            without_details(text(definition.full_name)) or None,
            text(definition.listing_exchange),
            text(definition.currency),
            short(given, 6) if (given := number(definition.multiplier)) and given > 0 else None,
        ]  # fmt: skip
        dates = (row.expiration_date, row.ltd, row.long_futures_cut_off, row.short_futures_cut_off)
        odd |= {name for name, date in zip(COLUMNS[-4:], dates, strict=True) if is_unreadable_day(date or None)}
        rows.append([root, conid or None, *described, *map(day, dates)])
    rows.sort(key=lambda row: (roots.index(row[0]), row[COLUMNS.index("expiry")] or ""))
    shown, notes = first_rows(rows, most)
    listed = {row[0] for row in rows}
    unknown = [one[0] for one in asked if listed.isdisjoint(one)]
    odd |= {name for place, name in enumerate(COLUMNS[:8]) if any(row[place] is None for row in rows)}
    lacking = [name for name in COLUMNS if name in odd]
    missing += [f"Unknown where null: {', '.join(lacking)}."] if lacking else []
    missing += [f"IBKR lists no future for {', '.join(unknown)}."] if unknown else []
    return Futures(
        as_of=moment(reading.as_of),
        complete=not lacking,
        count=len(rows),
        columns=COLUMNS,
        rows=shown,
        unknown=unknown or None,
        notes=[*(notes or []), *missing] or None,
    )
