"""Returns of an account over periods: time-weighted, as IBKR computes them, so that deposits do not count as gains."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Annotated, Any

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account, fetch_accounts
from bezant_mcp.answers import Rows, SourcedModel, moment, money, short
from bezant_mcp.arguments import AccountId, Picture, Text, choice, synonyms
from bezant_mcp.charts import FEWEST_POINTS, Bar, Chart, Line, remark, with_picture
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway, Reading
from bezant_mcp.parsing import LARGEST_PERCENTAGE, amount, day, number, quoted, text, within

# IBKR allows the question once in 15 minutes for all accounts together, so one question asks for all of them, unless
# they are so many that the answer would be long.
ASKED_TOGETHER = 20
DAILY = "D"
# What IBKR gives; the rest of the periods come out of its daily series of a year.
GIVEN = ("1D", "7D", "MTD", "1M", "YTD", "1Y")
MONTHS_BACK = {"3M": 3, "6M": 6}
POINTS_SHOWN = 20
# Every period, and what people write for it.
PERIODS = {
    "1D": "day today 1day d",
    "7D": "week 1w 7days 1week w",
    "MTD": "monthtodate thismonth ",
    "LM": "lastmonth previousmonth calendarmonth",
    "1M": "month 30d 1month 30days",
    "3M": "quarter 3months 90d 1q q",
    "6M": "6months halfyear 180d",
    "YTD": "yeartodate thisyear ",
    "1Y": "year 1year 12m 12months 365d 52w",
}


class Performance(SourcedModel):
    """Returns of one account, deposits and withdrawals excluded."""

    account_id: str
    currency: str | None = None
    columns: list[str]
    rows: Rows
    series: Rows | None = None

    @classmethod
    def of(
        cls, account_id: str, reading: Reading[models.AccountPeriods], known: Mapping[str, Period], only: Period | None
    ) -> Performance:
        """Every period that is known, or one with its course."""
        periods = [only] if only else list(known.values())
        missing = [] if only else [name for name in PERIODS if name not in known]
        course = (
            [
                [point.on.isoformat(), only.percent(point.growth - 1), money(point.value)]
                for point in thinned(only.points, POINTS_SHOWN)
            ]
            if only
            else []
        )
        updated = text(reading.value.last_successful_update)
        notes = ["Time-weighted: deposits and withdrawals do not count as return, but they move the values."]
        if any(period.derived for period in periods):
            names = ", ".join(period.name for period in periods if period.derived)
            notes.append(f"{names}: computed from IBKR's daily series (LM: last calendar month).")
        if missing:
            notes.append(f"No figures for {', '.join(missing)}.")
        if sunk := [row.name for row in periods if not row.meant]:
            notes.append(f"{', '.join(sunk)}: the account's value was not above zero, so there is no return.")
        if valueless := [row.name for row in periods if None in (row.start_value, row.end_value)]:
            notes.append(f"IBKR gave no account value at the start or end of {', '.join(valueless)}.")
        if gaps := sum(point.value is None for point in only.points) if only else 0:
            notes.append(f"IBKR gave no account value for {gaps} of the days.")
        if updated:
            notes.append(f"IBKR computes it once a day, last {quoted(updated)}.")
        return cls(
            as_of=moment(reading.as_of),
            account_id=account_id,
            complete=not (missing or sunk or valueless or gaps),
            currency=text(reading.value.base_currency),
            columns=["period", "start", "end", "return_percent", "start_value", "end_value"],
            rows=[
                [row.name, row.start.isoformat(), row.end.isoformat(), row.percent(row.change),
                 money(row.start_value), money(row.end_value)]
                for row in periods
            ],
            series=[["date", "return_percent", "value"], *course] if only else None,
            notes=notes,
        )  # fmt: skip


async def performance(
    gateway: Gateway,
    period: Annotated[str, Text, Field(description="7D, MTD, LM (last month), 3M, YTD, 1Y; empty: all")] = "",
    account_id: AccountId = "",
    picture: Picture = False,
) -> Performance:
    """Time-weighted return of one account, deposits excluded: every period, or one with its course.

    Returns are in percent, values in the account's base currency. IBKR allows this once in 15 minutes; in between the
    last answer is given again, with its time. Works without a brokerage session.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
        BadArgument: there is no such period.
        UnexpectedAnswer: IBKR has no figures for the period, or none at all.
    """
    name = choice("period", period, PERIODS, synonyms(PERIODS)) if period.strip().lower() not in ("", "all") else ""
    chosen = await choose_account(gateway, account_id)
    reading = await fetch_returns(gateway, chosen)
    known = periods_of(reading.value)
    only = known.get(name)
    if name and only is None:
        have = ", ".join(known) or "none"
        raise UnexpectedAnswer(f"IBKR gives no figures for {name}.", next_step=f"Periods with figures: {have}.")
    answer = Performance.of(chosen, reading, known, only)
    return await with_picture(gateway, answer, performance_chart(answer, known, only)) if picture else answer


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
        name: One of ``PERIODS``.
        change: Return as a fraction.
        start_value, end_value: Account value in base currency before and at the end of the period.
        points: Day by day, the oldest first.
        derived: Computed here from the daily series of a year.
    """

    name: str
    start: date
    end: date
    change: float
    start_value: float | None
    end_value: float | None
    points: tuple[Point, ...]
    derived: bool = False

    @property
    def meant(self) -> bool:
        """Whether a return means something: the account was worth more than nothing all the time."""
        return all(value is None or value > 0 for value in (self.start_value, *(point.value for point in self.points)))

    def percent(self, change: float) -> float | int | None:
        """A change within the period in percent; None where that means nothing."""
        return short(100 * change) if self.meant else None


async def fetch_returns(gateway: Gateway, account_id: str) -> Reading[models.AccountPeriods]:
    """Returns of an account over every period that IBKR gives."""
    accounts = list((await fetch_accounts(gateway)).value)
    asked = accounts if len(accounts) <= ASKED_TOGETHER else [account_id]
    call = api.performance.get_all_periods.asyncio_detailed(
        client=gateway.client, body=models.AllPeriodsRequest(acct_ids=asked)
    )
    reading = await gateway.ask(call)
    entry = reading.value.additional_properties.get(account_id)
    if not isinstance(entry, models.AccountPeriods):
        raise UnexpectedAnswer(f"IBKR has no performance figures for {account_id}.", next_step="They come with time.")
    return Reading(entry, reading.as_of)


def periods_of(entry: models.AccountPeriods) -> dict[str, Period]:
    """Every period that is known, in the order of ``PERIODS``."""
    rows = entry.additional_properties
    found = {name: period for name in GIVEN if (period := period_of(name, rows.get(name)))}
    if "1Y" in found and text(getattr(rows["1Y"], "freq", None)) == DAILY:
        found |= {period.name: period for period in derive(found["1Y"])}
    return {name: found[name] for name in PERIODS if name in found}


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


def derive(year: Period) -> list[Period]:
    """The periods that IBKR does not give, chained from the days of a year."""
    end = year.end
    this_month = end.replace(day=1)
    last_month = months_before(this_month, 1)
    spans = {"LM": (last_month - timedelta(days=1), this_month - timedelta(days=1))}
    spans |= {name: (months_before(end, count), end) for name, count in MONTHS_BACK.items()}
    return [period for name, (start, stop) in spans.items() if (period := part_of(year, name, start, stop))]


def part_of(year: Period, name: str, start: date, stop: date) -> Period | None:
    """The part of a series from the end of one day to the end of another; None if it does not reach back so far."""
    days = [point.on for point in year.points]
    first, last = bisect_right(days, start) - 1, bisect_right(days, stop) - 1
    if first < 0 or last <= first:
        return None
    before, after = year.points[first], year.points[last]
    if not before.growth:
        return None
    points = [Point(point.on, point.value, point.growth / before.growth) for point in year.points[first + 1 : last + 1]]
    return Period(
        name=name,
        start=before.on,
        end=after.on,
        change=after.growth / before.growth - 1,
        start_value=before.value,
        end_value=after.value,
        points=tuple(points),
        derived=True,
    )


def months_before(day: date, count: int) -> date:
    """The same day some months earlier, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - count, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), first_of_next - timedelta(days=1))


def thinned(points: tuple[Point, ...], count: int) -> list[Point]:
    """At most so many points, evenly spread, the last one among them."""
    if len(points) <= count:
        return list(points)
    step = (len(points) - 1) / (count - 1)
    return [points[round(number * step)] for number in range(count)]


def performance_chart(answer: Performance, known: Mapping[str, Period], only: Period | None) -> Chart | None:
    """The course of one period, or the returns of all as bars."""
    unit = f"Time-weighted return in {answer.currency or 'base currency'}, %"
    about = f"{answer.account_id}: return, deposits excluded"
    if only is None:
        bars = tuple(
            Bar(row.name, max(100 * row.change, 0), min(100 * row.change, 0), f"{100 * row.change:.2f} %")
            for row in known.values()
            if row.meant
        )
        return Chart(about, remark(answer), unit, "Period", bars=bars) if bars else None
    points = [(point.on, 100 * (point.growth - 1)) for point in only.points]
    if points and only.start < points[0][0]:
        points.insert(0, (only.start, 0.0))
    if len(points) < FEWEST_POINTS or not only.meant:
        return None
    line = Line(only.name, [on for on, _ in points], [value for _, value in points])
    return Chart(
        f"{about}, {only.name}: {100 * only.change:.2f} %", remark(answer), unit, "Date (end of day)", lines=(line,)
    )
