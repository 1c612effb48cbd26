"""The tables of a book of risks: by underlying, by option, by what assignment would take; combinations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bezant_mcp.answers import Rows, money, quantity, short, unit_price
from bezant_mcp.money import Rates, in_base, total
from bezant_mcp.portfolio.combos import Combo
from bezant_mcp.portfolio.holdings import Holding
from bezant_mcp.portfolio.option_book import Greeks
from bezant_mcp.portfolio.risk_book import Group, Part

# With a shock every share is an underlying: so many are shown, and more of those with options.
SHOWN = 15
OPTIONS_SHOWN = 40


def figures(greeks: Greeks) -> list[Any]:
    """Greeks of a position: units of the underlying, and amounts."""
    return [short(greeks.delta, 4), short(greeks.gamma, 4), money(greeks.theta), money(greeks.vega)]


def of_groups(groups: Sequence[Group], rates: Rates, part: float | None) -> tuple[list[str], Rows]:
    """Columns and rows of the underlyings, the largest first; ``part`` is the move, if one was asked for."""
    derived = any(group.options for group in groups)
    options = [f"options_{name}" for name in (*Greeks._fields, "notional")] if derived else []
    effects = ["first_order", "second_order", "effect"] if part is not None else []
    columns = ["underlying", "currency", "price", "held_value", *options, "delta_value", "delta_value_base", *effects]

    def amounts(group: Group) -> list[Any]:
        told = [*figures(group.greeks()), money(group.sum_of("notional"))] if derived else []
        delta_value = group.delta_value
        base = in_base(delta_value, group.currency, rates)
        return [money(group.held_value), *told, money(delta_value), money(base), *moved([group], rates, part)]

    ordered = sorted(groups, key=lambda group: -weight(group, rates, part))
    shown = [group for place, group in enumerate(ordered) if place < (OPTIONS_SHOWN if group.options else SHOWN)]
    rows = [[group.label, group.currency, unit_price(group.price), *amounts(group)] for group in shown]
    if rest := [group for group in ordered if group not in shown]:
        base = total(in_base(group.delta_value, group.currency, rates) for group in rest)
        nothing = [None] * (len(columns) - 2 - len(effects))
        rows.append([f"{len(rest)} others", *nothing, money(base), *moved(rest, rates, part)])
    return columns, rows


def weight(group: Group, rates: Rates, part: float | None) -> float:
    """What puts one underlying before another: the effect of the move, or how much is held."""
    by_move = group.effect(part, rates).whole if part is not None else None
    held = by_move if by_move is not None else in_base(group.delta_value, group.currency, rates)
    return abs(held or 0.0)


def moved(groups: Iterable[Group], rates: Rates, part: float | None) -> list[Any]:
    """First and second order and the whole of what a move does, in base currency, over what is known."""
    if part is None:
        return []
    effects = [effect for group in groups if (effect := group.effect(part, rates)).whole is not None]
    return [money(total(getattr(effect, name) for effect in effects)) for name in ("first", "second", "whole")]


Cells = dict[str, Callable[[Part], Any]]


def of_options(parts: Sequence[Part], rates: Rates, now: datetime, *, several: bool) -> Rows:
    """One row for each option, the largest by its delta first; the first row names the columns."""

    def position(part: Part) -> Greeks:
        option = part.option
        return option.greeks.times(option.size) if option else Greeks()

    cells: Cells = {
        "option": lambda part: part.row.label,
        "conid": lambda part: part.row.conid,
        **({"account": lambda part: part.row.account} if several else {}),
        **({"model": lambda part: part.row.model or None} if any(part.row.model for part in parts) else {}),
        "quantity": lambda part: quantity(part.row.quantity),
        "currency": lambda part: part.row.currency,
        "days_left": lambda part: part.row.days_left(now),
        "underlying_price": lambda part: unit_price(part.row.underlying_price),
        "in_the_money": lambda part: part.option and part.option.in_the_money,
        "value": lambda part: money(part.row.value),
        "intrinsic": lambda part: part.option and money(part.option.intrinsic),
        "time_value": lambda part: part.option and money(part.option.time_value),
    }
    columns = [*cells, *Greeks._fields, *(f"position_{name}" for name in Greeks._fields)]
    columns += ["exercise_cash", "exercise_units"]
    rows = []
    for part in largest_options(parts, rates)[:OPTIONS_SHOWN]:
        quoted = [short(one, 6) for one in (part.option.greeks if part.option else Greeks())]
        told = [cell(part) for cell in cells.values()]
        rows.append([*told, *quoted, *figures(position(part)), *exercise(part)])
    return [columns, *rows]


def largest_options(parts: Sequence[Part], rates: Rates) -> list[Part]:
    """Options by what they move, then by what they are worth."""

    def size(part: Part) -> tuple[float, float]:
        amounts = (part.delta_value, part.row.value)
        moves, worth = (abs(in_base(one, part.row.currency, rates) or 0.0) for one in amounts)
        return -moves, -worth

    return sorted(parts, key=size)


def exercise(part: Part) -> list[Any]:
    """Cash and units that come by exercise or assignment; a future costs no cash, and an index is settled in it."""
    option = part.option
    if option is None or part.settles_in_cash is not False:
        return [None, None]
    if part.row.asset_class == "FOP":
        sign = 0 if part.row.right is None else option.sign
        return [None, quantity(part.row.quantity * sign) if part.row.quantity is not None and sign else None]
    return [money(option.cash_exercised), quantity(option.units_exercised)]


def of_assignment(groups: Sequence[Group], rates: Rates, *, several: bool) -> tuple[Rows | None, float | None]:
    """What assignment of short options would take, and exercise of long ones cost; and all short puts in base currency.

    By account and underlying: shares in one account cover no call in another.
    """
    rows, puts = [], []
    for group in groups:
        for account in dict.fromkeys(part.row.account for part in group.options):
            mine = [part for part in group.options if part.row.account == account]
            parts = [part for part in mine if part.row.asset_class == "OPT" and part.settles_in_cash is False]
            if not parts:
                continue
            shares = [
                part.row.quantity
                for part in group.parts
                if part.row.asset_class == "STK" and part.row.account == account
            ]
            owned = total(shares) if shares else 0.0
            pay, deliver, cost = (
                sum_where(parts, right, sign, name)
                for right, sign, name in (
                    ("P", -1, "cash_exercised"),
                    ("C", -1, "units_exercised"),
                    ("C", 1, "cash_exercised"),
                )
            )
            puts.append(in_base(pay, group.currency, rates))
            naked = None if owned is None or deliver is None else max(0.0, -deliver - max(0.0, owned))
            told = [money(pay), quantity(deliver), quantity(owned), quantity(naked), money(cost)]
            rows.append([group.label, *([account] if several else []), group.currency, *told])
    if not rows:
        return None, None
    columns = ["underlying", *(["account"] if several else []), "currency", "short_puts_cash", "short_calls_shares",
               "shares_held", "shares_lacking", "long_calls_cash"]  # fmt: skip
    return [columns, *rows[:OPTIONS_SHOWN]], total(puts)


def sum_where(parts: Sequence[Part], right: str, sign: int, name: str) -> float | None:
    """The sum of an amount over the long or the short options of one side; 0 where there are none."""
    if any(part.option is None or None in (part.option.size, part.option.right) for part in parts):
        return None
    amounts = [
        getattr(part.option, name)
        for part in parts
        if part.option and part.option.right == right and (part.option.size or 0.0) * sign > 0
    ]
    return total(amounts) if amounts else 0.0


def of_combos(
    combos: Mapping[str, Sequence[Combo]], held: Mapping[int, Holding], rows: Sequence[Holding]
) -> Rows | None:
    """The combinations of which a leg is among these positions; the first row names the columns."""
    several, told = len(combos) > 1, []
    for account, of in combos.items():
        mine = [row for row in rows if row.account == account]
        conids = {row.conid for row in mine}
        sizes = {conid: total(row.quantity for row in mine if row.conid == conid) for conid in conids}
        for combo in of:
            if not conids.isdisjoint(conid for conid, _ in combo.legs):
                told.append([*([account] * several), quantity(combo.quantity(sizes)), combo.told(held)])
    return [[*(["account"] * several), "at_most", "legs"], *told] if told else None
