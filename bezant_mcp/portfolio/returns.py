"""The returns of accounts as IBKR computes them: its periods, its daily series, and any other days cut out of that."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from bezant_client import api, models

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.answers import short
from bezant_mcp.contracts.zones import today_at
from bezant_mcp.errors import BadArgument, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.periods import Stretch, stretch
from bezant_mcp.parsing import LARGEST_PERCENTAGE, amount, day, number, text, within

# IBKR allows the question once in 15 minutes for all accounts together, so one question asks for all of them, unless
# they are so many that the answer would be long.
ASKED_TOGETHER = 20
DAILY = "D"
# What IBKR gives; the rest of the periods come out of its daily series.
GIVEN = ("1D", "7D", "MTD", "1M", "YTD", "1Y")
# The daily series that others are cut from, the longest first: on the last day of a leap year the year to date is.
CUT_FROM = ("1Y", "YTD")
# Every period that is told where none is asked for, and what of the calendar it means.
PERIODS = {
    "1D": "1d", "7D": "7d", "MTD": "mtd", "LM": "last month", "1M": "1m", "3M": "3m", "6M": "6m", "YTD": "ytd",
    "1Y": "1y",
}  # fmt: skip
# What else these are called, once ``periods.stretch`` has read it.
CALLED = {meant: name for name, meant in PERIODS.items()} | {
    "today": "1D", "1w": "7D", "30d": "1M", "90d": "3M", "180d": "6M", "12m": "1Y", "365d": "1Y", "52w": "1Y",
    "qtd": "QTD", "wtd": "WTD",
}  # fmt: skip
# Over a weekend with holidays around it there may be no figures. More is a hole in the series.
MOST_DAYS_OFF = 5


@dataclass(frozen=True)
class Point:
    """The account at the end of one day.

    Attributes:
        value: Net liquidation value in base currency; deposits and withdrawals move it.
        growth: What 1 at the start of the series has become, without deposits and withdrawals.
    """

    on: date
    value: float | None
    growth: float


@dataclass(frozen=True)
class Period:
    """One period of an account.

    Attributes:
        name: One of ``PERIODS``, or what the days asked for are called.
        start, end: The days at whose ends it begins and ends.
        change: Return as a fraction.
        start_value, end_value: Account value in base currency at those ends.
        points: Day by day, the oldest first.
        derived: Computed here from a daily series.
        doubt: What of it is not as its name says; empty where all is.
    """

    name: str
    start: date
    end: date
    change: float
    start_value: float | None
    end_value: float | None
    points: tuple[Point, ...]
    derived: bool = False
    doubt: str = ""

    @property
    def meant(self) -> bool:
        """True if a return means something: the account was worth more than nothing all the time."""
        return all(value is None or value > 0 for value in (self.start_value, *(point.value for point in self.points)))

    @property
    def course(self) -> tuple[Point, ...]:
        """Its points with that at its start."""
        begins = () if self.points and self.points[0].on <= self.start else (Point(self.start, self.start_value, 1.0),)
        return begins + self.points

    def percent(self, change: float) -> float | int | None:
        """A change within the period in percent; None where that means nothing."""
        return short(100 * change) if self.meant else None


@dataclass(frozen=True)
class Returns:
    """What IBKR has computed of one account.

    Attributes:
        given: Every period that IBKR gives and that can be read.
        daily: Those of them that others can be cut from, the longest first.
        updated: When IBKR computed it, an ISO date.
        today: The day of the account's calendar that ``to date`` and ``last month`` count from.
    """

    account_id: str
    currency: str | None
    given: dict[str, Period]
    daily: tuple[Period, ...]
    updated: str | None
    as_of: datetime
    today: date

    @classmethod
    def of(cls, account_id: str, entry: models.AccountPeriods, as_of: datetime, now: datetime) -> Returns:
        """The same from IBKR's answer."""
        rows = entry.additional_properties
        found = {name: period for name in GIVEN if (period := period_of(name, rows.get(name)))}
        days = [found[name] for name in CUT_FROM if name in found and text(getattr(rows[name], "freq", None)) == DAILY]
        # IBKR's days end in New York. Where its series has a day already, that day has begun.
        today = max([today_at(None, None, now), *(period.end for period in found.values())])
        given = {name: with_doubts(period, today) for name, period in found.items()}
        return cls(
            account_id=account_id,
            currency=text(entry.base_currency),
            given=given,
            daily=tuple(days),
            updated=day(text(entry.last_successful_update) or ""),
            as_of=as_of,
            today=today,
        )

    def every(self) -> dict[str, Period]:
        """Each of ``PERIODS`` that is known."""
        found = {name: self.found(stretch("period", meant, self.today)) for name, meant in PERIODS.items()}
        return {name: period for name, period in found.items() if period}

    def found(self, asked: Stretch) -> Period | None:
        """A period that IBKR gives, or one cut from a daily series; None where it has no figures, or none so old."""
        name = CALLED.get(asked.name, asked.name)
        if name in GIVEN or (asked.back and asked.back[1] not in "dwmy"):
            return self.given.get(name)
        parts = (part_of(series, name, asked.begins(series.end), asked.last or series.end) for series in self.daily)
        return next(filter(None, parts), None)

    def period(self, asked: Stretch) -> Period:
        """What was asked for.

        Raises:
            BadArgument: it begins before IBKR's figures do.
            UnexpectedAnswer: IBKR gives no figures for it.
        """
        if found := self.found(asked):
            return found
        name = CALLED.get(asked.name, asked.name)
        if name not in GIVEN and self.daily:
            course = self.daily[0].course
            first, last = course[0].on + timedelta(days=1), course[-1].on
            if asked.begins(last) < course[0].on:
                raise BadArgument(
                    f"{name} begins too early: IBKR has daily figures of {self.account_id} from {first} to {last}.",
                    f"Give start={first} or later{f', end={asked.last}' if asked.last and asked.last > first else ''}; "
                    "IBKR's statements go back further.",
                )
        have = ", ".join(self.every()) or "none"
        raise UnexpectedAnswer(f"IBKR has no figures for {name}.", next_step=f"Use a period that has figures: {have}.")


def with_doubts(period: Period, today: date) -> Period:
    """A period that IBKR gives, and what of it is not as its name says.

    That of a young account begins with the account. That of a new month or year, before IBKR has computed a day of it,
    may be the one before.
    """
    meant = stretch("period", PERIODS[period.name], today)
    if meant.first and period.end < meant.first:
        return replace(period, doubt=f"IBKR's figures end on {period.end}, before this period began")
    if (period.start - meant.begins(period.end)).days > MOST_DAYS_OFF:
        return replace(period, doubt=f"IBKR's figures begin only on {period.start}")
    return period


async def fetch_returns(gateway: Gateway, account_ids: Sequence[str]) -> tuple[list[Returns], list[str]]:
    """Returns of accounts over every period that IBKR gives, and those of which it has none; one request for all.

    Raises:
        UnexpectedAnswer: it has none of any.
    """
    accounts = list((await fetch_accounts(gateway)).value)
    asked = accounts if len(accounts) <= ASKED_TOGETHER else list(account_ids)
    call = api.performance.get_all_periods.asyncio_detailed(
        client=gateway.client, body=models.AllPeriodsRequest(acct_ids=asked)
    )
    reading = await gateway.ask(call)
    entries = {of: reading.value.additional_properties.get(of) for of in account_ids}
    found = [
        Returns.of(of, entry, reading.as_of, gateway.now())
        for of, entry in entries.items()
        if isinstance(entry, models.AccountPeriods)
    ]
    missing = [of for of in account_ids if of not in {one.account_id for one in found}]
    if not found:
        raise UnexpectedAnswer(
            f"IBKR has no performance figures for {', '.join(missing)}.", next_step="Ask again in a day or two."
        )
    return found, missing


def fraction(value: object) -> float | None:
    """A return as IBKR gives it: 0.01 is one per cent; -1 is "none", for nobody loses all and goes on."""
    found = within(number(value), LARGEST_PERCENTAGE)
    return found if found is not None and found > -1 else None


def period_of(name: str, row: object) -> Period | None:
    """A period that IBKR gives; None where its series is empty or does not fit together."""
    dates, returns, navs = (
        found if isinstance(found := getattr(row, field, None), list) else [] for field in ("dates", "cps", "nav")
    )
    if not dates or len(dates) != len(returns):
        return None
    values: list[Any] = navs if len(navs) == len(dates) else [None] * len(dates)
    points = [
        Point(date.fromisoformat(on), amount(value), 1 + change)
        for on, change, value in zip(map(day, dates), map(fraction, returns), values, strict=True)
        if on is not None and change is not None
    ]
    if len(points) < len(dates) or any(after.on <= before.on for before, after in pairwise(points)):
        return None
    start = getattr(row, "start_nav", None)
    before = day(getattr(start, "date", None))
    return Period(
        name=name,
        start=date.fromisoformat(before) if before else points[0].on,
        end=points[-1].on,
        change=points[-1].growth - 1,
        start_value=amount(getattr(start, "val", None)) if before else None,
        end_value=points[-1].value,
        points=tuple(points),
    )


def part_of(series: Period, name: str, start: date, stop: date) -> Period | None:
    """The part of a series from the end of one day to the end of another; None if it does not reach back so far.

    Where there is no figure of one of these days, that of the last day before counts.
    """
    points = series.course
    days = [point.on for point in points]
    first, last = bisect_right(days, start) - 1, bisect_right(days, stop) - 1
    if first < 0 or last <= first:
        return None
    before, after = points[first], points[last]
    return Period(
        name=name,
        start=before.on,
        end=after.on,
        change=after.growth / before.growth - 1,
        start_value=before.value,
        end_value=after.value,
        points=tuple(Point(one.on, one.value, one.growth / before.growth) for one in points[first + 1 : last + 1]),
        derived=True,
        doubt=hole(before.on, start) or hole(after.on, stop),
    )


def hole(found: date, wanted: date) -> str:
    """That there are no figures of a day, nor shortly before it; empty where there are."""
    far = (wanted - found).days > MOST_DAYS_OFF
    return f"IBKR has no figures between {found} and {wanted}" if far else ""
