"""Which days a question is about, and which of them statements cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Protocol, TypeVar

from bezant_mcp.errors import BadArgument
from bezant_mcp.history.book import Account, Span, joined, without
from bezant_mcp.market.periods import asked_for, is_neutral, plain

# What stands for all that the statements cover.
ALL = ("all", "all time", "everything", "every", "lifetime", "max", "since inception", "inception", "any")
# IBKR's statement of a day is there on the next business day; over a weekend with holidays that takes so long.
USUAL_LAG = timedelta(days=5)
SATURDAY = 5


class HasDate(Protocol):
    """A row of a day."""

    @property
    def date(self) -> date | None:
        """The day that it counts for."""


Dated = TypeVar("Dated", bound=HasDate)


@dataclass(frozen=True)
class Days:
    """The days of a question.

    Attributes:
        name: What the caller called them, or ``all``.
        first, last: The first and last of them that some statement may tell of.
        to_now: They go on until now, so that a statement's usual lag is nothing missing.
        whole: All that the statements cover, whatever that is.
    """

    name: str
    first: date
    last: date
    to_now: bool = False
    whole: bool = False

    def of(self, account: Account) -> Span:
        """The days that an account is asked about."""
        spans = spans_of(account)
        if not spans:
            return self.first, self.last
        first = max(self.first, spans[0][0]) if self.whole else self.first
        return first, min(self.last, spans[-1][1]) if self.whole or self.to_now else self.last

    def within(self, rows: Sequence[Dated]) -> Sequence[Dated]:
        """The rows whose day belongs to the question."""
        first, last = self.first, self.last
        return rows if self.whole else [row for row in rows if (on := row.date) is not None and first <= on <= last]

    def holds(self, day: date | None) -> bool:
        """True if a row of that day belongs to the question; one without a day, or of another, to all days alone."""
        return self.whole or (day is not None and self.first <= day <= self.last)


def spans_of(account: Account) -> list[Span]:
    """The days that statements of an account cover; where there are only confirmations of trades, those of these."""
    return account.spans or joined(span for spans in account.sections.values() for span in spans)


def days_of(period: str, accounts: Sequence[Account], today: date) -> Days:
    """The days that are meant: ``all``, which is the default, ``ytd``, ``last month``, ``2026-03``, two dates.

    Raises:
        BadArgument: it is not a valid period, or statements cover no day of it.
    """
    covered = joined(span for account in accounts for span in spans_of(account))
    if not covered:
        raise BadArgument("The statements do not say which days they cover.", "Export them again as XML.")
    first, last = covered[0][0], covered[-1][1]
    asked = None if is_neutral(period) or plain(period) in ALL else asked_for(period, "", "", today)
    if asked is None:
        return Days("all", first, last, whole=True)
    begins = asked.begins(asked.last or today) + timedelta(days=1)
    ends = asked.last or max(today, last)
    # Confirmations of trades are of days that no other statement may cover yet.
    some = (span for account in accounts for spans in account.sections.values() for span in spans)
    if not any(start <= ends and begins <= stop for start, stop in (*covered, *some)):
        raise BadArgument(
            f"The statements cover no day of {asked.name} ({begins} to {ends}); they cover {told(covered)}.",
            f"Ask for period=all or period={last.year}, or add statements: docs/statements.md.",
            argument="period",
        )
    return Days(asked.name, begins, min(ends, last) if asked.last is None else ends, to_now=asked.last is None)


def gaps_of(days: Days, account: Account, today: date) -> list[str]:
    """Days of the question that no statement of an account covers, in words."""
    spans, (first, last) = spans_of(account), days.of(account)
    gaps = [gap for gap in without(spans, first, last) if has_business(*gap)]
    if days.to_now and spans and today - spans[-1][1] > USUAL_LAG:
        gaps = [*gaps, (max(first, spans[-1][1] + timedelta(days=1)), today)]
    return [f"No statement of {account.account_id} covers {told(gaps)}."] if gaps else []


@cache
def month_of(on: date | None) -> str:
    """``2026-03``."""
    return f"{on.year}-{on.month:02d}" if on else ""


def year_of(on: date | None) -> str:
    """``2026``."""
    return str(on.year) if on else ""


def has_business(first: date, last: date) -> bool:
    """True if some of these days may have bookings: IBKR makes no statements of weekends and of New Year's Day."""
    if (last - first).days > USUAL_LAG.days:
        return True
    days = (first + timedelta(days=place) for place in range((last - first).days + 1))
    return any(day.weekday() < SATURDAY and (day.month, day.day) != (1, 1) for day in days)


def told(spans: Iterable[Span]) -> str:
    """Spans of days in words."""
    return ", ".join(f"{first} to {last}" if first < last else f"{first}" for first, last in spans)
