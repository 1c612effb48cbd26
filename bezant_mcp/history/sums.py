"""Exact sums of rows under names, by currency and in base currency, and the table that an answer makes of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from operator import mul
from typing import Any

from bezant_mcp.history.base_currency import commission_rate
from bezant_mcp.history.book import Account
from bezant_mcp.history.rows import TradeRow
from bezant_mcp.money import CENT
from bezant_mcp.parsing import text

ZERO = Decimal()
IN_TIME = ("month", "year", "tax_year")
Parts = Mapping[str, Sequence[str]]


def cents(value: Decimal | None) -> float | int | None:
    """An amount to the cent, halves away from zero; None stays None."""
    if value is None:
        return None
    rounded = value.quantize(CENT, ROUND_HALF_UP)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def plain(value: Decimal | None) -> float | int | None:
    """A quantity or price as it was written."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def rounded(value: Decimal | None, digits: int = 6) -> float | int | None:
    """A price of which IBKR computed the digits."""
    return plain(None if value is None else round(value, digits))


def iso(on: date | None) -> str | None:
    """A day as it is told."""
    return on.isoformat() if on else None


def times(amount: Decimal | None, rate: Decimal | None) -> Decimal | None:
    """An amount in base currency; nothing is nothing at any rate."""
    if amount is None:
        return None
    return amount * rate if rate is not None else None if amount else ZERO


class Tally:
    """What is summed of one currency under each name, and the same in base currency.

    Attributes:
        unrated: Names of which some amount has no rate, so that they have no sum in base currency.
        unknown: Names of which some amount is not in the statement.
        count: How many rows.
    """

    __slots__ = ("amounts", "based", "count", "unknown", "unrated")

    def __init__(self) -> None:
        self.amounts: dict[str, Decimal] = {}
        self.based: dict[str, Decimal] = {}
        self.unrated: set[str] = set()
        self.unknown: set[str] = set()
        self.count = 0

    def add(self, name: str, amount: Decimal | None, rate: Decimal | None) -> None:
        """Add one amount."""
        if amount is None:
            self.unknown.add(name)
            return
        self.amounts[name] = self.amounts.get(name, ZERO) + amount
        if rate is not None:
            self.based[name] = self.based.get(name, ZERO) + amount * rate
        elif amount:
            self.unrated.add(name)

    def add_all(self, name: str, amounts: Sequence[Decimal | None], rates: Sequence[Decimal | None]) -> None:
        """Add amounts with their rates: the same as one by one, and many times as fast where there are thousands."""
        try:
            known, based = sum(amounts), sum(map(mul, amounts, rates))  # type: ignore[arg-type]  # what is None raises
        except TypeError:
            for amount, rate in zip(amounts, rates, strict=True):
                self.add(name, amount, rate)
            return
        if amounts:
            self.amounts[name] = self.amounts.get(name, ZERO) + known
            self.based[name] = self.based.get(name, ZERO) + based

    def join(self, other: Tally) -> None:
        """Add another tally of the same currency."""
        for mine, theirs in ((self.amounts, other.amounts), (self.based, other.based)):
            for name, amount in theirs.items():
                mine[name] = mine.get(name, ZERO) + amount
        self.unrated |= other.unrated
        self.unknown |= other.unknown
        self.count += other.count

    def sum(self, names: Iterable[str]) -> Decimal:
        """The known amounts of some names together."""
        return sum((self.amounts[name] for name in names if name in self.amounts), ZERO)

    def known(self, names: Iterable[str]) -> Decimal | None:
        """The same; None where there are amounts, and none of them is known."""
        wanted = {*names}
        return None if wanted & self.unknown and not wanted & self.amounts.keys() else self.sum(wanted)

    def base(self, names: Iterable[str]) -> Decimal | None:
        """The same in base currency; None where some amount has no rate."""
        wanted = [*names]
        if not self.unrated.isdisjoint(wanted) or self.known(wanted) is None:
            return None
        return sum((self.based[name] for name in wanted if name in self.based), ZERO)


Groups = dict[Hashable, dict[str, Tally]]


def tally_of(groups: Groups, key: Hashable, currency: str) -> Tally:
    """The tally of a group in a currency, a new one where there is none yet."""
    of = groups.get(key)
    if of is None:
        of = groups[key] = {}
    found = of.get(currency)
    if found is None:
        found = of[currency] = Tally()
    return found


def add_commissions(groups: Groups, group: Hashable, currency: str, rows: Sequence[TradeRow], account: Account) -> None:
    """Count the commissions of trades in one currency; most are paid in it."""
    own = currency, ""
    usual = [row for row in rows if row.commission_currency in own]
    tally = tally_of(groups, group, currency)
    tally.add_all("commission", [row.commission for row in usual], [row.rate for row in usual])
    for row in [row for row in rows if row.commission_currency not in own]:
        of = tally_of(groups, group, row.commission_currency) if row.commission else tally
        of.add("commission", row.commission, commission_rate(row, account.base_currency, account.rates))


def in_groups(groups: Groups) -> dict[str, Tally]:
    """All groups together, by currency, the one with most rows first."""
    whole: dict[str, Tally] = {}
    for of in groups.values():
        for currency, tally in of.items():
            whole.setdefault(currency, Tally()).join(tally)
    return dict(sorted(whole.items(), key=lambda one: (-one[1].count, one[0])))


def in_all(tallies: Iterable[Tally]) -> Tally:
    """Tallies of several currencies together, of which the sums in base currency alone mean something."""
    whole = Tally()
    for tally in tallies:
        whole.join(tally)
    return whole


def columns_in(parts: Parts, tallies: Iterable[Tally], always: Sequence[str] = ()) -> list[str]:
    """The columns of which something is there."""
    names = {name for tally in tallies for name in (*tally.amounts, *tally.unknown)}
    return [column for column, of in parts.items() if column in always or not names.isdisjoint(of)]


def cells(tally: Tally, parts: Parts, columns: Iterable[str]) -> list[float | int | None]:
    """The sums of a row."""
    return [cents(tally.known(parts[column])) for column in columns]


def sums_table(of: Mapping[str, Tally], parts: Parts, columns: Sequence[str]) -> list[list[Any]]:
    """A row of sums for each currency under the names of the columns."""
    return [["currency", *columns], *([currency, *cells(tally, parts, columns)] for currency, tally in of.items())]


def base_sums(of: Mapping[str, Tally], parts: Parts, columns: Iterable[str]) -> dict[str, float | None]:
    """The sums of all currencies in base currency, those left out that lack a rate."""
    whole = in_all(of.values())
    return {column: cents(base) for column in columns if (base := whole.base(parts[column])) is not None}


def by_size(rows: list[Any], size: Callable[[Any], Decimal | None]) -> list[Any]:
    """Rows, the largest first; those of unknown size come last."""

    def key(row: Any) -> tuple[bool, Decimal]:
        found = size(row)
        return found is None, -abs(found or ZERO)

    return sorted(rows, key=key)


def groups_table(
    found: list[tuple[Hashable, str, Tally]], by: str, parts: Parts, columns: Sequence[str], size: Sequence[str],
    names: Mapping[Hashable, str], in_base: Mapping[str, Sequence[str]],
) -> tuple[list[str], list[list[Any]], list[Hashable]]:  # fmt: skip
    """The names of columns, a row for each group and currency, and what tells each from all others.

    By time the newest come first, else those of the largest size. ``in_base``: Columns of sums in base currency.
    """
    found = by_size(found, lambda one: one[2].base(size))
    if by in IN_TIME:
        found.sort(key=lambda one: str(one[0]), reverse=True)
    # A column that stands in the row's name is not said again.
    first = [] if by == "currency" else ["symbol" if by == "contract" else by]
    told = [
        [
            *([text(names.get(key, str(key))) or "(none)"] if first else []),
            currency,
            *cells(tally, parts, columns),
            *(cents(tally.base(of)) for of in in_base.values()),
        ]
        for key, currency, tally in found
    ]
    return [*first, "currency", *columns, *in_base], told, [one[:2] for one in found]


def latest_symbols(rows: Iterable[Any], keys: Collection[Hashable]) -> dict[Hashable, str]:
    """What contracts were called last; a symbol changes, and comes again for another company."""
    latest: dict[Hashable, tuple[date, str]] = {}
    for row in rows:
        key, on = row.about.key, row.date or date.min
        if key in keys and on >= latest.get(key, (date.min,))[0]:
            latest[key] = on, row.about.symbol
    return {key: symbol for key, (_, symbol) in latest.items()}


def told_sums(of: Mapping[str, Tally], parts: Parts, columns: Sequence[str], base: str | None) -> dict[str, Any]:
    """``totals`` and ``totals_base`` of an answer."""
    return {"totals": sums_table(of, parts, columns), "totals_base": base_sums(of, parts, columns) if base else None}
