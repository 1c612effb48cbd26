"""The columns and rows in which positions are told: how many at once, and their totals by currency."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from bezant_mcp.answers import NAMED_AT_MOST, Rows, listed, money, quantity, short, unit_price
from bezant_mcp.contracts.classes import NOTIONAL, class_of
from bezant_mcp.money import Rates, add
from bezant_mcp.paging import Part, cut
from bezant_mcp.portfolio.holdings import Holding

Cells = dict[str, Callable[[Holding], Any]]
# A longer list leaves the average price out, rounds per cents and names the few that are of another class than most.
DETAILED = 50
# So many rows are told if nothing else is asked for, and of them as many as are about 6,000 tokens with all beside.
ROWS_TOLD = 200
MOST_CHARACTERS = 10_600
COMMON: Cells = {
    "conid": lambda row: row.conid,
    "symbol": lambda row: row.symbol,
    "class": lambda row: row.asset_class,
    "currency": lambda row: row.currency,
    "quantity": lambda row: quantity(row.quantity),
    "price": lambda row: unit_price(row.price),
    "value": lambda row: money(row.value),
    "unrealized": lambda row: money(row.unrealized),
    "gain_percent": lambda row: short(row.gain_percent),
    "avg_price": lambda row: unit_price(row.avg_price),
}
OF_TODAY: Cells = {
    "day_change": lambda row: money(row.day_change),
    "day_change_percent": lambda row: short(row.day_change_percent),
}


class Table(NamedTuple):
    """Positions in columns; derivatives, which have more of them, apart."""

    part: Part[Holding]
    columns: list[str]
    rows: Rows
    derivatives: Rows | None
    notes: list[str]


class Asked(NamedTuple):
    """What decides on the columns beside the positions.

    Attributes:
        now: To count the days that are left.
        account_id: The account, if it is one.
        by_end: Ends are asked for.
        by_day: So is what the market did today.
        by_percent: So is the result in per cent.
    """

    now: datetime
    account_id: str
    by_end: bool = False
    by_day: bool = False
    by_percent: bool = False


def table_of(ordered: Sequence[Holding], limit: int, cursor: str, asked: Asked) -> Table:
    """A part of the list in columns."""
    lots = Counter(map(contract_of, ordered))

    def key(row: Holding) -> tuple[Any, ...]:
        one = contract_of(row)
        return one if lots[one] == 1 else (*one, row.quantity, row.avg_price)

    part = cut(ordered, key, limit, cursor)
    table = laid_out(part, lots, asked)
    if limit == ROWS_TOLD and (fewer := fitting(table)) < len(part.rows):
        table = laid_out(cut(ordered, key, fewer, cursor), lots, asked)
    return table


def contract_of(row: Holding) -> tuple[Any, ...]:
    """What is one position, unless it is held in several lots."""
    return row.conid, row.model, row.account


def fitting(table: Table) -> int:
    """How many of the rows are not too much for one answer; one at least."""
    plain, derived = iter(table.rows), iter((table.derivatives or [[]])[1:])
    room, count = MOST_CHARACTERS, 0
    for row in table.part.rows:
        line = next(derived if class_of(row.asset_class).derived else plain)
        room -= len(json.dumps(line, separators=(",", ":"))) + 1
        if room < 0:
            break
        count += 1
    return max(count, 1)


def laid_out(part: Part[Holding], lots: Mapping[tuple[Any, ...], int], asked: Asked) -> Table:
    """These rows in the columns that they need."""
    plain = [row for row in part.rows if not class_of(row.asset_class).derived]
    expiring = [row for row in part.rows if class_of(row.asset_class).derived]
    twins = any(lots[contract_of(row)] > 1 for row in part.rows)
    long = len(part.rows) > DETAILED
    notes: list[str] = []
    cells, derived = (common_cells(rows, asked, avg_price=not long or twins) for rows in (plain, expiring))
    if long and not asked.by_percent:
        notes.append("gain_percent of 10 or more is rounded to whole percent.")
        for each in (cells, derived):
            each["gain_percent"] = lambda row: in_whole(row.gain_percent)
    if "avg_price" not in cells:
        notes.append(f"limit={DETAILED} also shows avg_price.")
    if long and (classes := classes_in_words(plain)):
        del cells["class"]
        notes.append(classes)
    ending = [f"{row.symbol} ({row.conid}) {row.last_day}" for row in plain if row.last_day]
    # A line names a few.
    if asked.by_end or len(ending) > NAMED_AT_MOST:
        cells |= cells_of_ends(plain, asked.now)
    elif ending:
        notes.append(f"Last day: {listed(ending)}.")
    derived = cells_of_derivatives(derived, cells_of_ends(expiring, asked.now))
    derivatives = [list(derived), *cells_in(derived, expiring)] if expiring else None
    return Table(part, list(cells), cells_in(cells, plain), derivatives, notes)


def in_whole(percent: float | None) -> float | int | None:
    """Per cents in few digits."""
    return short(percent, 0 if percent is not None and abs(percent) >= 10 else 2)


def classes_in_words(rows: Sequence[Holding]) -> str:
    """A line for the classes of many rows, where a few alone are of another one than most; empty where they are not."""
    counted = Counter(row.asset_class for row in rows).most_common()
    usual = counted[0][0] if counted else None
    others = [f"{row.symbol} {row.asset_class}" for row in rows if row.asset_class != usual]
    if len(others) > NAMED_AT_MOST or usual is None:
        return ""
    return f"class of all rows is {usual}{', except ' if others else ''}{', '.join(others)}."


def cells_in(cells: Cells, rows: Sequence[Holding]) -> Rows:
    """A line for each position."""
    return [[cell(row) for cell in cells.values()] for row in rows]


def totals(rows: Sequence[Holding], rates: Rates, value: Mapping[str, float], unrealized: Mapping[str, float]) -> Rows:
    """Names of the columns, then a row for each currency; the notional value of futures is kept apart."""
    notional = add([(row.value, row.currency) for row in rows if row.asset_class in NOTIONAL], rates).by_currency
    count = [row.currency for row in rows]
    found = [
        [
            currency,
            count.count(currency),
            money(value.get(currency)),
            money(unrealized.get(currency)),
            short(rates.get(currency), 7),
            *([money(notional.get(currency))] if notional else []),
        ]
        for currency in sorted({name for name in count if name}, key=lambda name: (-count.count(name), name))
    ]
    extra = ["futures_notional"] if notional else []
    return [["currency", "count", "value", "unrealized", "rate", *extra], *found]


def common_cells(rows: Sequence[Holding], asked: Asked, *, avg_price: bool) -> Cells:
    """The columns of some rows: the common ones, and those that tell these rows apart."""
    common = {name: cell for name, cell in COMMON.items() if avg_price or name != "avg_price"}
    apart: Cells = {
        "trading_class": lambda row: row.trading_class,
        "model": lambda row: row.model or None,
        "account": lambda row: row.account if row.account != asked.account_id else None,
    }
    common |= OF_TODAY if asked.by_day else {}
    return common | {name: cell for name, cell in apart.items() if any(map(cell, rows))}


def cells_of_ends(rows: Sequence[Holding], now: datetime) -> Cells:
    """The columns of when something ends; the last trading day where it is another one for any row."""
    ends: Cells = {"expiry": lambda row: row.expiry, "last_trading_day": lambda row: row.last_trading_day}
    if not any(row.last_trading_day for row in rows):
        del ends["last_trading_day"]
    return ends | {"days_left": lambda row: row.days_left(now)}


def cells_of_derivatives(common: Cells, ends: Cells) -> Cells:
    """The columns of derivatives; whether an option is in the money is known if its underlying is held too."""
    return {
        "conid": common["conid"],
        "underlying": common["symbol"],
        **{name: cell for name, cell in common.items() if name != "symbol"},
        "multiplier": lambda row: short(row.multiplier, 6),
        **ends,
        "right": lambda row: row.right,
        "strike": lambda row: short(row.strike, 6),
        "underlying_price": lambda row: unit_price(row.underlying_price),
        "in_the_money": lambda row: row.in_the_money,
    }
