"""The futures of a root symbol: what each stands for, and until when it can be held."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.answers import Table, first_rows, moment, short
from bezant_mcp.arguments import MOST_ROWS, Limit, Texts, bad, code, items, whole_number
from bezant_mcp.contracts.listings import fetch_definitions, list_futures
from bezant_mcp.contracts.symbols import ROOTS
from bezant_mcp.errors import BezantError, LoginNeeded
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import day, number, text, without_details

# The last two: when IBKR wants a long or a short position closed, before delivery.
COLUMNS = [
    "root", "conid", "symbol", "exchange", "currency", "multiplier", "expiry", "last_day",
    "long_cutoff", "short_cutoff",
]  # fmt: skip


class Futures(Table):
    """Futures, the nearest expiry of each root first; dates are ISO.

    Attributes:
        unknown: Roots of which IBKR lists no future.
    """

    unknown: list[str] | None = None


async def futures(
    gateway: Gateway,
    symbols: Annotated[str, Texts, Field(description="Roots, such as ES,NQ")],
    limit: Limit = "20",
) -> Futures:
    """Futures of a root symbol with expiry, multiplier and the days by which positions must be closed.

    Works without a brokerage session. The multiplier is how many units of the underlying one contract stands for.

    Raises:
        BadArgument: no root symbol is in ``symbols``.
    """
    most = whole_number("limit", limit, 0, MOST_ROWS)
    asked = [code("symbols", item.lstrip("/")) for item in items(symbols)]
    if not asked:
        raise bad("symbols", symbols, "no root symbol is in it", "ES")
    # 6E is what the exchange calls IBKR's EUR.
    roots = list(dict.fromkeys(root for one in asked for root in (one, ROOTS.get(one, one))))
    reading = await list_futures(gateway, roots)
    rows: list[list[Any]] = []
    undefined: list[str] = []
    try:
        known = await fetch_definitions(gateway, [conid for _, conid, _ in reading.value])
    except LoginNeeded:
        raise
    except BezantError as error:
        known, undefined = {}, [f"Definitions could not be read ({error.code}): what is null is unknown."]
    for root, conid, row in reading.value:
        definition = known.get(conid)
        described = [None] * 4 if definition is None else [
            without_details(text(definition.full_name)) or None,
            text(definition.listing_exchange),
            text(definition.currency),
            short(number(definition.multiplier), 6),
        ]  # fmt: skip
        dates = [
            day(date) for date in (row.expiration_date, row.ltd, row.long_futures_cut_off, row.short_futures_cut_off)
        ]
        rows.append([root, conid, *described, *dates])
    rows.sort(key=lambda row: (roots.index(row[0]), row[COLUMNS.index("expiry")] or ""))
    shown, notes = first_rows(rows, most)
    listed = {row[0] for row in rows}
    return Futures(
        as_of=moment(reading.as_of),
        complete=not undefined,
        count=len(rows),
        columns=COLUMNS,
        rows=shown,
        unknown=[one for one in asked if not {one, ROOTS.get(one, one)} & listed] or None,
        notes=[*(notes or []), *undefined] or None,
    )
