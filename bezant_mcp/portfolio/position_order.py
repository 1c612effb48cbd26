"""In which order positions are told: by value, gain, the day's change or end, unknown ones last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from bezant_mcp.arguments import choice, synonyms
from bezant_mcp.money import Rates, in_base
from bezant_mcp.portfolio.holdings import Holding
from bezant_mcp.portfolio.position_notes import named


class Order(NamedTuple):
    """One order: the figure that decides, smallest first, and what to call it; None is unknown."""

    told: str
    figure: Callable[[Holding, Rates], float | None]


def size_of(row: Holding, rates: Rates) -> float | None:
    """What a position is worth in base currency, either way."""
    return negative(abs_of(in_base(row.value, row.currency, rates)))


def gain_of(row: Holding, rates: Rates) -> float | None:
    """Its result in base currency."""
    return in_base(row.unrealized, row.currency, rates)


def move_of(row: Holding, rates: Rates) -> float | None:
    """What it did today in base currency, either way."""
    return negative(abs_of(in_base(row.day_change, row.currency, rates)))


def end_of(row: Holding, _: Rates) -> float | None:
    """Its last day; what does not end comes after all."""
    return float(date.fromisoformat(row.last_day).toordinal()) if row.last_day else None


def abs_of(amount: float | None) -> float | None:
    """The size of an amount."""
    return None if amount is None else abs(amount)


def negative(amount: float | None) -> float | None:
    """The other sign, so that the largest comes first."""
    return None if amount is None else -amount


DAY_CHANGE = "day_change"
ORDERS = {
    "value": Order("by size, largest first", size_of),
    "gain": Order("by unrealized in base currency, gains first", lambda row, rates: negative(gain_of(row, rates))),
    "loss": Order("by unrealized in base currency, losses first", gain_of),
    "gain_percent": Order("by gain_percent, gains first", lambda row, _: negative(row.gain_percent)),
    "loss_percent": Order("by gain_percent, losses first", lambda row, _: row.gain_percent),
    DAY_CHANGE: Order("by day_change in base currency, the largest either way first", move_of),
    "expiry": Order("by expiry, soonest first", end_of),
}
SYNONYMS = {
    "value": "size largest largestfirst marketvalue worth weight",
    "gain": "winner winners gainer gainers best topgainers biggestgainers profit profits unrealized unrealised pnl",
    "loss": "loser losers worst losses toplosers biggestlosers",
    "gain_percent": "gain% gainpct percent percentage return returns gainers% winners%",
    "loss_percent": "loss% losspct losers%",
    DAY_CHANGE: "day daily today change move moves mover movers daychange% daypnl",
    "expiry": "expires expiration expirydate maturity end ends",
}


def order_named(text: str) -> str:
    """The order that a caller means; BadArgument where there is none of that name."""
    return choice("sort", text, ORDERS, synonyms(SYNONYMS), default="value")


def in_order(rows: Sequence[Holding], sort: str, rates: Rates) -> tuple[list[Holding], list[str]]:
    """The positions in an order, and what there is to say of it where it is not the usual one."""
    order = ORDERS[sort]

    def rank(row: Holding) -> tuple[Any, ...]:
        figure = order.figure(row, rates)
        name = row.conid, row.model, row.account, row.quantity or 0.0, row.avg_price or 0.0
        return figure is None, figure or 0.0, size_of(row, rates) or 0.0, *name

    # The day's change says itself why one is not known.
    told = sort not in ("value", DAY_CHANGE)
    unknown = [row for row in rows if order.figure(row, rates) is None and (sort != "expiry" or row.is_undated)]
    notes = [f"Last, because {sort.removesuffix('_percent')} is unknown: {named(unknown)}."] if told and unknown else []
    return sorted(rows, key=rank), notes
