"""Periods and bars of price history, checked here: IBKR answers an unknown one with some other chart and no error."""

from __future__ import annotations

from dataclasses import dataclass

from bezant_mcp.arguments import span
from bezant_mcp.errors import BadArgument

# Unit -> longest period in it, and its length in days.
UNITS = {
    "min": (30, 1 / 1440),
    "h": (8, 1 / 24),
    "d": (1000, 1.0),
    "w": (792, 7.0),
    "m": (182, 30.44),
    "y": (15, 365.25),
}
NAMED = {"hourly": "1h", "daily": "1d", "weekly": "1w", "monthly": "1m"}
BARS = ("1min", "2min", "3min", "5min", "10min", "15min", "30min", "1h", "2h", "3h", "4h", "8h", "1d", "1w", "1m")
# Days of the longest period of a row, the narrowest and the widest bar that IBKR gives for it, and the usual one.
ROWS = (
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
MOST_BARS = 1000


@dataclass(frozen=True)
class Span:
    """A period and the width of its bars, in IBKR's writing."""

    period: str
    bar: str

    @property
    def daily(self) -> bool:
        """Whether a bar is a day or longer, so that its date says all of its time."""
        return self.bar in ("1d", "1w", "1m")


def parse_span(period: str, bar: str = "") -> Span:
    """Check a period such as ``1y``, ``1Y`` or ``1 year`` and a bar such as ``1d`` or ``15 min``.

    Without a bar it is the one that gives a few hundred bars.

    Raises:
        BadArgument: IBKR has no such period, or not with that bar.
    """
    count, unit = span("period", period)
    longest, days_each = UNITS[unit]
    if not 1 <= count <= longest:
        raise BadArgument(f"period {period!r}: IBKR gives 1 to {longest}{unit}.", "For example 6m, 1y or 10y.")
    days = count * days_each
    _, narrowest, widest, usual = next(row for row in ROWS if days <= row[0] * 1.001)
    if not bar.strip():
        return Span(f"{count}{unit}", usual)
    bar_count, bar_unit = span("bar", NAMED.get(bar.strip().lower(), bar), "1d")
    wanted = f"{bar_count}{bar_unit}"
    fits = BARS[BARS.index(narrowest) : BARS.index(widest) + 1]
    if wanted not in fits:
        raise BadArgument(
            f"bar {bar!r} is not one that IBKR gives for a period of {count}{unit}.", f"Use one of {', '.join(fits)}."
        )
    return Span(f"{count}{unit}", wanted)
