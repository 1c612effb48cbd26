"""The charts that IBKR gives: periods, bars that go with them, and how days of the calendar are asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from bezant_mcp.arguments import span
from bezant_mcp.errors import BadArgument
from bezant_mcp.market.periods import Stretch, asked_for, is_neutral, plain

USUAL = "1y"
# As long as IBKR's charts are.
LONGEST_PERIOD, EVERYTHING = "15y", ("max", "all", "all time", "everything")
# Unit of a period -> the most of it that IBKR gives, and the days in one. IBKR answers an unknown period or bar with
# some other chart and no error, so all are checked here.
LONGEST = {
    "min": (30, 1 / 1440), "h": (8, 1 / 24), "d": (1000, 1.0), "w": (792, 7.0), "m": (182, 30.44), "y": (15, 365.25),
}  # fmt: skip
BAR_WORDS = {"hourly": "1h", "daily": "1d", "weekly": "1w", "monthly": "1m"}
BARS = ("1min", "2min", "3min", "5min", "10min", "15min", "30min", "1h", "2h", "3h", "4h", "8h", "1d", "1w", "1m")
LONG_BARS = ("1d", "1w", "1m")
# Days of the longest period of a row, the narrowest and the widest bar that IBKR gives for it, and the usual one.
BARS_OF_PERIODS = (
    (30 / 1440, "1min", "1min", "1min"),
    (8 / 24, "1min", "8h", "1min"),
    (1.0, "1min", "8h", "5min"),
    (7.0, "10min", "1w", "1h"),
    (30.44, "1h", "1m", "1d"),
    (91.4, "2h", "1m", "1d"),
    (182.7, "4h", "1m", "1d"),
    (365.25, "8h", "1m", "1d"),
    (1095.8, "1d", "1m", "1d"),
    (float("inf"), "1w", "1m", "1w"),
)
# Days asked for before the first one, for the close before it: over holidays, over a weekend, and as few as it takes.
BEFOREHAND = (10, 5, 1, 0)
# IBKR's window ends at a moment; one that is the end of a day loses that day, and more where it is a weekend.
AFTERWARDS = 4


class Span(NamedTuple):
    """A period and the width of its bars, in IBKR's writing.

    Attributes:
        called: ``ytd``, ``2026-03`` and the like, of the days ``since`` ... ``until``; IBKR is asked for more of them.
        until: None for now.
        window_end: What IBKR is told as the end of its window; empty for now.
        asked_bar: The bars that IBKR is asked for, where those wanted are merged from them.
        begins: A day near which its bars should begin; ``date.min`` where IBKR's counting is not known.
    """

    period: str
    bar: str
    called: str = ""
    since: date = date.min
    until: date | None = None
    window_end: str = ""
    asked_bar: str = ""
    begins: date = date.min

    @property
    def daily(self) -> bool:
        """Whether a bar is a day or longer, so that its date says all of its time."""
        return self.bar in LONG_BARS


def parse_span(period: str, bar: str = "", today: date | None = None, start: str = "", end: str = "") -> Span:
    """Return the span of a period such as ``1y`` or ``ytd``, or of two dates, and of a bar such as ``15 min``.

    Without a bar it is the one that gives a few hundred bars.

    Raises:
        BadArgument: IBKR has no such period, or not with that bar.
    """
    today = today or datetime.now(UTC).date()
    period = LONGEST_PERIOD if plain(period) in EVERYTHING else period
    asked = asked_for(period, start, end, today, USUAL)
    wanted = "" if is_neutral(bar) else "{}{}".format(*span("bar", BAR_WORDS.get(bar.strip().lower(), bar), "1d"))
    if asked is None or asked.first is None:
        count, unit = asked.back if asked and asked.back else (1, "y")
        longest, days_each = LONGEST[unit]
        if not 1 <= count <= longest:
            raise BadArgument(
                f"period {period!r} is out of range: IBKR has 1 to {longest}{unit}.", "Use 6m, 1y or 10y, for example."
            )
        fits, usual = bars_for(count * days_each)
        one = checked(wanted or usual, bar, fits, f"a period of {count}{unit}")
        begins = Stretch("", back=(count, unit)).begins(today) if unit in "wmy" else date.min
        return Span(f"{count}{unit}", one, begins=begins)
    return of_days(asked, asked.first, wanted, bar, today)


def of_days(asked: Stretch, first: date, wanted: str, bar: str, today: date) -> Span:
    """The span of some days of the calendar, which begins early enough for the close before them."""
    last = asked.last or today
    after = min(AFTERWARDS, (today - last).days)
    window_end = f"{last + timedelta(days=after):%Y%m%d}-23:59:59" if last + timedelta(days=after) < today else ""
    most = LONGEST["d"][0]
    begun = (last - first).days + 1 + after
    if begun + BEFOREHAND[0] > most:  # no days so far back, so weeks; months where they fit the calendar
        count = (begun + BEFOREHAND[0]) // 7 + 2
        if count > LONGEST["w"][0]:
            oldest = today - timedelta(weeks=LONGEST["w"][0] - 4)
            raise BadArgument(
                f"period {asked.name} is longer than the 15 years of IBKR's charts.", f"Begin at {oldest}."
            )
        usual = "1m" if first.day == 1 else "1w"
        one = checked(wanted or usual, bar, BARS[BARS.index("1w") :], asked.name)
        return Span(f"{count}w", one, asked.name, first, asked.last, window_end, one, first)
    one = wanted or bars_for((last - first).days + 1 + (after > 0))[1]
    of_day = "1d" if one in LONG_BARS else one
    for days in BEFOREHAND:
        fits, usual = bars_for(begun + days)
        if of_day in fits:
            break
    else:
        one = of_day = checked(wanted or usual, bar, fits, asked.name)
    return Span(f"{begun + days}d", one, asked.name, first, asked.last, window_end, of_day, first)


def bars_for(days: float) -> tuple[tuple[str, ...], str]:
    """The bars that IBKR gives for a period of so many days, and the usual one."""
    _, narrowest, widest, usual = next(row for row in BARS_OF_PERIODS if days <= row[0] * 1.001)
    return BARS[BARS.index(narrowest) : BARS.index(widest) + 1], usual


def checked(wanted: str, bar: str, fits: tuple[str, ...], period: str) -> str:
    """A bar that fits a period."""
    if wanted not in fits:
        raise BadArgument(f"IBKR has no bar {bar!r} for {period}.", f"Use one of {', '.join(fits)}.")
    return wanted
