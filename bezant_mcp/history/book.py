"""What statements say of accounts: the rows of one statement, and those of several merged so that none counts twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from bezant_mcp.history import rows as row

Span = tuple[date, date]


@dataclass(slots=True)
class Rows:
    """The rows of one account, by section."""

    cash: list[row.CashRow] = field(default_factory=list)
    trades: list[row.TradeRow] = field(default_factory=list)
    closed_lots: list[row.ClosedLot] = field(default_factory=list)
    wash_sales: list[row.ClosedLot] = field(default_factory=list)
    positions: list[row.PositionRow] = field(default_factory=list)
    open_lots: list[row.PositionRow] = field(default_factory=list)
    corporate_actions: list[row.CorporateAction] = field(default_factory=list)
    transfers: list[row.Transfer] = field(default_factory=list)
    cash_reports: list[row.CashReport] = field(default_factory=list)
    nav_days: list[row.NavDay] = field(default_factory=list)
    nav_changes: list[row.NavChange] = field(default_factory=list)
    accruals: list[row.Accrual] = field(default_factory=list)
    realized: list[row.RealizedSummary] = field(default_factory=list)
    fx_gains: list[row.FxGain] = field(default_factory=list)
    sales_taxes: list[row.Tax] = field(default_factory=list)
    trade_taxes: list[row.Tax] = field(default_factory=list)


@dataclass(slots=True)
class Statement:
    """One ``FlexStatement``.

    Attributes:
        kind: ``AF`` (activity) or ``TCF`` (trade confirmations).
        base_currency: Of the account; ``""`` where nothing tells it. guessed: It was told by rows whose rate is 1.
        first, last: The days that it covers. generated: When IBKR made it, as written.
        bases: The base currencies that are possible, where it is not known which it is.
        sections: IBKR's names of the sections in it, empty ones too; any other was not ticked.
        attributes: Those that rows of a section have, where it has rows.
        unreadable: How many values of ``Section.attribute`` could not be read; they are None.
        rates: Base currency for one unit of a currency by day, only of currencies that a row needs and has no rate of.
        checks: Its sums held against IBKR's own totals.
        warnings: Sentences: what was unknown, alike, or could not be read.
    """

    account_id: str
    kind: str
    first: date | None
    last: date | None
    generated: str
    alias: str = ""
    base_currency: str = ""
    guessed: bool = False
    bases: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    attributes: dict[str, frozenset[str]] = field(default_factory=dict)
    unreadable: Counter[str] = field(default_factory=Counter)
    rates: dict[str, dict[date, Decimal]] = field(default_factory=dict)
    rows: Rows = field(default_factory=Rows)
    checks: list[row.Check] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def span(self) -> Span | None:
        """The days that it covers, where it says both ends."""
        return (self.first, self.last) if self.first and self.last else None


@dataclass(slots=True)
class Account:
    """One account over all statements that were read, no row twice.

    What is true of one day only (positions, open lots, accruals) is of the latest statement that has it.

    Attributes:
        bases: Its base currencies, where statements have several; then amounts in base currency must not be added.
        spans: Days covered by some activity statement, merged, the oldest first.
        sections: For each section, the days in which it was in a statement.
        as_of: For each section that is of one day, the last day of the statement that it is from.
        attributes, unreadable, rates: As of ``Statement``.
    """

    account_id: str
    alias: str = ""
    base_currency: str = ""
    guessed: bool = False
    bases: frozenset[str] = frozenset()
    spans: list[Span] = field(default_factory=list)
    sections: dict[str, list[Span]] = field(default_factory=dict)
    as_of: dict[str, date] = field(default_factory=dict)
    attributes: dict[str, frozenset[str]] = field(default_factory=dict)
    unreadable: Counter[str] = field(default_factory=Counter)
    rates: dict[str, dict[date, Decimal]] = field(default_factory=dict)
    rows: Rows = field(default_factory=Rows)
    checks: list[row.Check] = field(default_factory=list)

    @property
    def base(self) -> str:
        """Its one base currency; ``""`` where it is unknown, or there were several."""
        return "" if self.bases else self.base_currency

    @property
    def last(self) -> date | None:
        """The last day that a statement covers."""
        return self.spans[-1][1] if self.spans else None

    def lacks(self, section: str, first: date, last: date) -> list[Span]:
        """The days from first to last for which no statement has this section; all of them where none has it."""
        return without(self.sections.get(section, []), first, last)


@dataclass(slots=True)
class Book:
    """All that the statements say.

    Attributes:
        accounts: By id, in the order in which they were met.
        warnings: As of ``Statement``, each once. unknown: ``unknown section X`` and the like, each once.
        sources: Where each statement came from, and when IBKR made it.
    """

    accounts: dict[str, Account] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)


def next_business_day(day: date) -> date:
    """The next day after one that is no Saturday, Sunday or New Year's Day."""
    day += timedelta(days=1)
    while day.weekday() > 4 or (day.month, day.day) == (1, 1):
        day += timedelta(days=1)
    return day


def without(covered: Iterable[Span], first: date, last: date) -> list[Span]:
    """What of the days from first to last is in none of some spans, which are sorted and apart."""
    gaps: list[Span] = []
    for begins, ends in covered:
        if ends < first or begins > last:
            continue
        if begins > first:
            gaps.append((first, begins - timedelta(days=1)))
        first = ends + timedelta(days=1)
    return [*gaps, (first, last)] if first <= last else gaps


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same days as spans that are sorted, and of which no two touch.

    Days without business between two spans are in none: IBKR makes no statement of a Saturday, and that of a year may
    end with its last day of business.
    """
    merged: list[Span] = []
    for first, last in sorted(spans):
        if merged and first <= next_business_day(merged[-1][1]):
            merged[-1] = merged[-1][0], max(last, merged[-1][1])
        else:
            merged.append((first, last))
    return merged
