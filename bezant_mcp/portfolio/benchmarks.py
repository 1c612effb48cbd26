"""Indices and other contracts beside an account's own return, over the same days on both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from bezant_mcp.answers import Rows, short
from bezant_mcp.charts import Line
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.errors import BadArgument, BezantError, LoginNeeded
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.bars import History, fetch_history
from bezant_mcp.market.chart_spans import parse_span
from bezant_mcp.market.resolver import Unresolved, listings_of, notes_of_all, resolve_list, unresolved_of
from bezant_mcp.parsing import quoted
from bezant_mcp.portfolio.returns import MOST_DAYS_OFF, Period, Returns

MOST_COMPARED = 4
# Days before a period in which there is one that both sides have a figure of.
BEFOREHAND = timedelta(days=14)


@dataclass(frozen=True)
class Benchmark:
    """The closing prices of one contract by day, in its own currency."""

    listing: Listing
    closes: Mapping[date, float]

    @property
    def label(self) -> str:
        """What the answer calls it."""
        return f"{self.listing.symbol}@{self.listing.exchange}"

    def change(self, first: date, last: date) -> float | None:
        """From the close of one day to that of another, as a fraction; None where that means nothing."""
        return self.closes[last] / self.closes[first] - 1 if self.closes[first] > 0 else None


@dataclass(frozen=True)
class SameDays:
    """One period of one account and the benchmarks, from the end of ``first`` to the end of ``last``."""

    account_id: str
    period: str
    first: date
    last: date
    own: float | None
    others: tuple[float | None, ...]


@dataclass(frozen=True)
class Benchmarks:
    """What was compared, and what could not be.

    Attributes:
        missing: Something that was asked for is not there.
    """

    found: tuple[Benchmark, ...] = ()
    rows: tuple[SameDays, ...] = ()
    notes: tuple[str, ...] = ()
    unresolved: Unresolved = None
    missing: bool = False

    def table(self, several: bool) -> Rows | None:
        """The rows under the names of their columns."""
        if not self.rows:
            return None
        names = ["account"] * several + ["period", "start", "end", "own_percent"]
        return [
            [*names, *(f"{one.label}_percent" for one in self.found)],
            *(
                [row.account_id] * several
                + [row.period, row.first.isoformat(), row.last.isoformat(), percent(row.own), *map(percent, row.others)]
                for row in self.rows
            ),
        ]

    def lines(self, drawn: tuple[Returns, Period]) -> tuple[Line, ...]:
        """The courses of the benchmarks beside one period's."""
        of, period = drawn
        row = next((one for one in self.rows if (one.account_id, one.period) == (of.account_id, period.name)), None)
        if row is None:
            return ()
        courses = [(one, sorted(day for day in one.closes if row.first <= day <= row.last)) for one in self.found]
        return tuple(
            Line(one.label, days, [100 * (one.change(row.first, day) or 0) for day in days])
            for one, days in courses
            if one.closes[row.first] > 0
        )


@dataclass(frozen=True)
class Closes:
    """Closing prices of contracts by day, and what could not be read.

    Attributes:
        missing: Something that was asked for is not there.
    """

    benchmarks: tuple[Benchmark, ...] = ()
    notes: tuple[str, ...] = ()
    unresolved: Unresolved = None
    missing: bool = False


async def fetch_closes(gateway: Gateway, symbols: str, since: date) -> Closes:
    """The closing prices of contracts from a day on; where they cannot be read, a note says why.

    Raises:
        BadArgument: none of the symbols names a contract.
    """
    try:
        named = await resolve_list(gateway, symbols, MOST_COMPARED)
    except BadArgument as error:
        texts = (error.what.replace("symbols names", "vs names"), error.next_step.replace("symbols=", "vs="))
        raise BadArgument(*texts, argument="vs") from error
    except LoginNeeded:
        raise
    except BezantError as error:
        return Closes(notes=(f"vs={quoted(symbols)} is missing: {error.what}",), missing=True)
    span = parse_span("", "1d", gateway.now().date(), f"{since}")

    async def one(listing: Listing) -> History | str:
        try:
            return await fetch_history(gateway, listing, span)
        except LoginNeeded:
            raise
        except BezantError as error:
            return f"{quoted(listing.symbol)} is missing from the comparison: {error.what}"

    read = await gather(one(listing) for listing in listings_of(named))
    histories = tuple(each for each in read if isinstance(each, History))
    found = tuple(Benchmark(each.listing, {**each.before, **each.closes}) for each in histories)
    doubtful = [f"{each.listing.symbol}" for each in histories if each.gaps or each.other_unit or each.cut]
    notes = [*notes_of_all(named), *(each for each in read if isinstance(each, str))]
    if doubtful:
        notes.append(f"Some prices of {', '.join(doubtful)} cannot be used.")
    unresolved = unresolved_of(named)
    missing = len(histories) < len(read) or bool(unresolved or doubtful)
    return Closes(found, tuple(notes), unresolved, missing)


async def fetch_benchmarks(gateway: Gateway, symbols: str, shown: Sequence[tuple[Returns, Period]]) -> Benchmarks:
    """Compare periods with contracts; where their prices cannot be read, a note says why.

    Raises:
        BadArgument: none of the symbols names a contract.
    """
    closes = await fetch_closes(gateway, symbols, min(period.start for _, period in shown) - BEFOREHAND)
    found = closes.benchmarks
    rows = [same_days(of, period, found) for of, period in shown] if found else []
    unmatched = [period.name for (_, period), row in zip(shown, rows, strict=bool(rows)) if row is None]
    result = Benchmarks(found=found, rows=tuple(row for row in rows if row), unresolved=closes.unresolved)
    off = [row.period for (_, period), row in zip(shown, rows, strict=bool(rows)) if row and far(row, period)]
    notes = [*closes.notes, *notes_of(result, shown)]
    if unmatched:
        notes.append(f"The two sides share fewer than two days in {', '.join(dict.fromkeys(unmatched))}.")
    if off:
        notes.append(f"The comparison covers only part of {', '.join(dict.fromkeys(off))}: see start and end.")
    return replace(result, notes=tuple(notes), missing=closes.missing or bool(unmatched or off))


def same_days(of: Returns, period: Period, found: Sequence[Benchmark]) -> SameDays | None:
    """One period between two days of which both sides have a figure; None where there are no two.

    It begins on the last such day up to its start, so that weekends and holidays of either side cost nothing, or on
    the first one after it.
    """
    growths = [{point.on: point.growth for point in series.course} for series in (period, *of.daily)]
    ends = [
        (growth, sorted(growth.keys() & set.intersection(*(set(one.closes) for one in found)))) for growth in growths
    ]
    before = [(growth, days) for growth, days in ends if days and days[0] <= period.start]
    growth, days = (before or ends)[0]
    first = max((day for day in days if day <= period.start), default=next(iter(days), date.max))
    last = max((day for day in days if day <= period.end), default=date.min)
    if first >= last:
        return None
    own = growth[last] / growth[first] - 1 if period.meant else None
    return SameDays(of.account_id, period.name, first, last, own, tuple(one.change(first, last) for one in found))


def far(row: SameDays, period: Period) -> bool:
    """True if the days compared begin or end away from those of the period."""
    return max(abs((row.first - period.start).days), (period.end - row.last).days) > MOST_DAYS_OFF


def notes_of(compared: Benchmarks, shown: Sequence[tuple[Returns, Period]]) -> list[str]:
    """What to know of the comparison."""
    if not compared.rows:
        return []
    notes = ["against compares the same days on both sides, end of day. Benchmarks are prices without dividends."]
    own = {of.currency for of, _ in shown}
    if others := [f"{one.label} in {one.listing.currency}" for one in compared.found if {one.listing.currency} != own]:
        bases = "/".join(sorted(filter(None, own)))
        notes.append(f"{', '.join(others)}, but the account's return is in {bases}: currencies are not converted.")
    return notes


def percent(change: float | None) -> Any:
    """A fraction as per cent with two decimals."""
    return None if change is None else short(100 * change)
