"""The bars of a contract's chart: requested, read, cut to the days asked for, and merged into fewer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby, pairwise
from typing import NamedTuple

from bezant_client import api, models
from bezant_client.types import UNSET

from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import MAGNIFIERS, may_be_magnified
from bezant_mcp.contracts.zones import zone_of
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.chart_spans import Span
from bezant_mcp.market.periods import months_before
from bezant_mcp.market.quotes import market_price, market_size
from bezant_mcp.parsing import instant, objects, quoted, text

MOST_BARS = 1000
# No chart has bars of other years; what says so is no time.
FIRST_YEAR, LAST_YEAR = 1990, 2100
# Minutes of a trading day, where IBKR does not say: the middle of it is on the exchange's date everywhere.
TRADING_MINUTES, DAY_MINUTES = 390, 1440
# So many times apart, or nearly so, two bars in a row are in two units: the market does not move like that.
UNITS_APART, NEARLY = tuple(one for one in MAGNIFIERS if one >= 100), 1.25
ROUNDING = 1e-5  # IBKR's prices have seven digits
# Volume of US stocks comes in hundreds of shares, whatever the answer's own factor says.
US_LOT = 100
# Longer than holidays close an exchange: a chart that begins or ends so much off has no more.
MOST_DAYS_CLOSED = 10
DAYS_OF_BARS = {"1w": 7, "1m": 31}


class Bar(NamedTuple):
    """One bar, prices as quoted.

    Attributes:
        time: Start of the bar; of a bar of a day or more, the middle of the first day's trading, so that its date is
            the exchange's.
        volume: Shares or contracts; None where IBKR gives none.
    """

    time: datetime
    open: float
    high: float
    low: float
    close: float
    volume: float | None


@dataclass(frozen=True)
class History:
    """The bars of one contract over one period, oldest first.

    Attributes:
        closes: By day, of the bars that IBKR gave.
        before: The same of the days before those that are meant.
        delayed: The newest bar lags 15 to 20 minutes behind the market.
        cut: IBKR's limit on bars was reached, so the series may begin later than asked.
        gaps: Bars that came without their time or one of their prices, or twice with others, and are left out.
        other_unit: Bars that are in another unit than those after them, and are left out.
    """

    listing: Listing
    span: Span
    bars: tuple[Bar, ...]
    closes: Mapping[date, float]
    before: Mapping[date, float]
    as_of: datetime
    delayed: bool
    cut: bool
    gaps: int = 0
    other_unit: int = 0

    @property
    def lacks_volume(self) -> bool:
        """Whether some bars, and not all, came without their volume."""
        return 0 < sum(bar.volume is None for bar in self.bars) < len(self.bars)

    @property
    def base(self) -> float:
        """The price that its change is from: the close before its days, where that is known, else the first opening."""
        return self.before[max(self.before)] if self.before else self.bars[0].open

    @property
    def start(self) -> date:
        """The day of ``base``."""
        return max(self.before, default=day_of(self.bars[0], self.span, self.listing))

    @property
    def end(self) -> date:
        """The day of its last close."""
        return max(self.closes)

    @property
    def shorter(self) -> bool:
        """Whether its bars begin later, or end earlier, than was asked for."""
        closed = timedelta(days=MOST_DAYS_CLOSED + DAYS_OF_BARS.get(self.span.bar, 0))
        late = date.min < self.span.begins < day_of(self.bars[0], self.span, self.listing) - closed
        return late or self.end + closed < (self.span.until or self.as_of.date())


def day_of(bar: Bar, span: Span, listing: Listing) -> date:
    """The date of a bar at its exchange; the time of a bar of days is in the middle of the first of them."""
    at = bar.time if span.daily else bar.time.astimezone(zone_of(listing.exchange, listing.currency))
    return at.date()


async def fetch_history(gateway: Gateway, listing: Listing, span: Span) -> History:
    """The price bars of one contract, regular trading hours only; needs the brokerage session.

    Raises:
        UnexpectedAnswer: IBKR has no bars, or gives none to this login.
    """
    call = api.market_data.get_history.asyncio_detailed(
        conid=listing.conid,
        period=span.period,
        bar=span.asked_bar or span.bar,
        outside_rth=False,
        client=gateway.client,
        start_time=span.window_end or UNSET,
    )
    reading = await gateway.ask(call)
    found = reading.value
    rows = objects(found.data or [])
    lot = US_LOT if listing.is_us and listing.asset_class == "STK" else 1
    # A day's bar starts when its trading starts, which east of Greenwich, and of futures, is the day before in UTC.
    minutes = market_size(found.trading_day_duration) or 0
    middle = timedelta(minutes=(minutes if 0 < minutes <= DAY_MINUTES else TRADING_MINUTES) / 2)
    negative = class_of(listing.asset_class).negative
    read = [read_bar(row, lot, middle if span.daily else timedelta(), negative=negative) for row in rows]
    # A bar that comes twice is one; where the two differ, the later one is taken and the other is counted as a gap.
    given = {bar for bar in read if bar is not None}
    by_time = {bar.time: bar for bar in read if bar is not None}
    every = [by_time[at] for at in sorted(by_time)]
    asked = in_last_unit(every) if may_be_magnified(listing.currency, listing.asset_class) else every
    before, bars = meant(asked, span, listing)
    if not bars:
        raise UnexpectedAnswer(
            f"IBKR has no {span.bar} bars of {quoted(listing.symbol)} for {span.called or span.period}.",
            next_step="Try another bar or a shorter period; options have no daily bars.",
        )
    return History(
        listing=listing,
        span=span,
        bars=tuple(wider(bars, span)),
        closes=closes_of(bars, span, listing, min(reading.as_of.date(), span.until or date.max)),
        before=closes_of(before, span, listing, span.since),
        as_of=reading.as_of,
        delayed=(text(found.md_availability) or "").startswith("D"),
        cut=len(every) >= MOST_BARS and not before,
        gaps=read.count(None) + len(given) - len(by_time),
        other_unit=len(meant(every, span, listing)[1]) - len(bars),
    )


def meant(bars: Sequence[Bar], span: Span, listing: Listing) -> tuple[list[Bar], list[Bar]]:
    """The bars before the days that are meant, and those within them; one of weeks that is both is neither."""
    if not span.called:
        return [], list(bars)
    days = [(day_of(bar, span, listing), bar) for bar in bars]
    last = span.until or date.max
    before = [bar for on, bar in days if ending(on, span.asked_bar) < span.since]
    within = [bar for on, bar in days if on >= span.since and (not span.until or ending(on, span.asked_bar) <= last)]
    return before, within


def wider(bars: Sequence[Bar], span: Span) -> list[Bar]:
    """The bars in the width that is wanted, where IBKR gave those of days."""
    if span.asked_bar in ("", span.bar):
        return list(bars)
    key = "%G-%V" if span.bar == "1w" else "%Y-%m"
    return [merged(list(group)) for _, group in groupby(bars, key=lambda bar: f"{bar.time:{key}}")]


def closes_of(bars: Sequence[Bar], span: Span, listing: Listing, last: date) -> dict[date, float]:
    """The closes of bars by the day of each; of one of weeks or months that is not over, by the last day there is."""
    days = [(day_of(bar, span, listing), bar) for bar in bars]
    return {max(on, min(ending(on, span.asked_bar or span.bar), last)): bar.close for on, bar in days}


def ending(first: date, bar: str) -> date:
    """The last day of trading of a bar that begins on a day."""
    if bar == "1w":
        return first - timedelta(days=first.weekday() - 4)
    return months_before(first.replace(day=1), -1) - timedelta(days=1) if bar == "1m" else first


def read_bar(row: models.PriceBar, lot: int, later: timedelta, *, negative: bool) -> Bar | None:
    """One bar; None where IBKR left out its time or one of its prices, or they contradict each other."""
    at, volume = instant(row.t), market_size(row.v)
    first, high, low, last = (market_price(value, negative=negative) for value in (row.o, row.h, row.l, row.c))
    if at is None or first is None or high is None or low is None or last is None:
        return None
    if not FIRST_YEAR <= at.year < LAST_YEAR:
        return None
    # What is outside the range of its own bar is no price.
    if min(first, last) < low - abs(low) * ROUNDING or max(first, last) > high + abs(high) * ROUNDING:
        return None
    return Bar(at + later, first, high, low, last, None if volume is None else volume * lot)


def in_last_unit(bars: list[Bar]) -> list[Bar]:
    """The bars in the unit of the last one: an exchange that quotes in cents may have quoted in dollars before."""
    for place in range(len(bars) - 1, 0, -1):
        ratio = bars[place].open / bars[place - 1].close
        times = max(ratio, 1 / ratio)
        if any(one / NEARLY < times < one * NEARLY for one in UNITS_APART):
            return bars[place:]
    return bars


def thinned(bars: Sequence[Bar], most: int) -> list[Bar]:
    """At most so many bars, each merged from its neighbours: no high, low or volume gets lost. 0 leaves all."""
    if not most or len(bars) <= most:
        return list(bars)
    edges = [round(place * len(bars) / most) for place in range(most + 1)]
    return [merged(bars[start:end]) for start, end in pairwise(edges)]


def merged(bars: Sequence[Bar]) -> Bar:
    """One bar for several in a row."""
    volumes = [bar.volume for bar in bars]
    return Bar(
        time=bars[0].time,
        open=bars[0].open,
        high=max(bar.high for bar in bars),
        low=min(bar.low for bar in bars),
        close=bars[-1].close,
        volume=None if None in volumes else sum(filter(None, volumes)),
    )
