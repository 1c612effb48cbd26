"""The futures of a root symbol: what each stands for, and until when it can be held."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.answers import Table, first_rows, listed, moment, short
from bezant_mcp.arguments import MOST_ROWS, Limit, Texts, bad, code, items, whole_number
from bezant_mcp.contracts.listings import fetch_definitions, list_futures
from bezant_mcp.contracts.symbols import ROOTS
from bezant_mcp.errors import BezantError, LoginNeeded
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import day, is_unreadable_day, price, text, without_details

# The last two: when IBKR wants a long or a short position closed, before delivery.
COLUMNS = [
    "root", "conid", "symbol", "exchange", "currency", "multiplier", "expiry", "last_day",
    "long_cutoff", "short_cutoff",
]  # fmt: skip
NEEDED = ("conid", "expiry", "last_day")


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
    lacking: list[str] = []
    try:
        known = await fetch_definitions(gateway, [conid for _, conid, _ in reading.value if conid])
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
            short(price(definition.multiplier), 6),  # above zero, as a price is
        ]  # fmt: skip
        dates = (row.expiration_date, row.ltd, row.long_futures_cut_off, row.short_futures_cut_off)
        rows.append([root, conid or None, *described, *map(day, dates)])
        odd = {name for name, date in zip(COLUMNS[-4:], dates, strict=True) if is_unreadable_day(date or None)}
        lacking += [
            f"{name} of {described[0] or root}"
            for name, cell in zip(COLUMNS, rows[-1], strict=True)
            if name in odd or (cell is None and (name in NEEDED or (name == "multiplier" and not undefined)))
        ]
    rows.sort(key=lambda row: (roots.index(row[0]), row[COLUMNS.index("expiry")] or ""))
    shown, notes = first_rows(rows, most)
    found = {row[0] for row in rows}
    return Futures(
        as_of=moment(reading.as_of),
        complete=not undefined,
        count=len(rows),
        columns=COLUMNS,
        rows=shown,
        unknown=[one for one in asked if not {one, ROOTS.get(one, one)} & found] or None,
        notes=[*(notes or []), *undefined, *([f"Unknown: {listed(lacking)}."] if lacking else [])] or None,
    )
