"""How the price of a contract moved: bars of a period, thinned to as many as somebody reads, and their chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Annotated, Any, NamedTuple

from bezant_client import api, models
from pydantic import BaseModel, Field

from bezant_mcp.answers import Amount, SourcedModel, moment, short, six_digits
from bezant_mcp.arguments import Picture, Symbols, Text, span
from bezant_mcp.charts import FEWEST_POINTS, Chart, Line, remark, with_picture
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import MAGNIFIERS, fetch_price_units, may_be_magnified, meanings
from bezant_mcp.errors import BadArgument, BrokerageDown, IbkrError, IbkrUnavailable, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import market_price, market_size, unknown_currencies
from bezant_mcp.market.resolver import Unresolved, listings_of, notes_of_all, resolve_list, unresolved_of
from bezant_mcp.parsing import instant, objects, quoted, text
from bezant_mcp.tables import Record

MOST_COMPARED = 6
FEWEST_BARS = 4
# Volume of US stocks comes in hundreds of shares, whatever the answer's own factor says.
US_LOT = 100
COLUMNS = ["time", "open", "high", "low", "close", "volume"]
# Unit of a period -> the most of it that IBKR gives, and the days in one. IBKR answers an unknown period or bar with
# some other chart and no error, so all are checked here.
LONGEST = {
    "min": (30, 1 / 1440), "h": (8, 1 / 24), "d": (1000, 1.0), "w": (792, 7.0), "m": (182, 30.44), "y": (15, 365.25),
}  # fmt: skip
# What people write for a period up to now, and which stretch of the calendar it begins with.
TO_DATE = {
    word: f"{name[0]}td"
    for name in ("year", "quarter", "month", "week")
    for word in (f"{name[0]}td", f"{name}todate", f"this{name}", f"current{name}")
}
BAR_WORDS = {"hourly": "1h", "daily": "1d", "weekly": "1w", "monthly": "1m"}
BARS = ("1min", "2min", "3min", "5min", "10min", "15min", "30min", "1h", "2h", "3h", "4h", "8h", "1d", "1w", "1m")
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
MOST_BARS = 1000
# No chart has bars of other years; what says so is no time.
FIRST_YEAR, LAST_YEAR = 1990, 2100
# Minutes of a trading day, where IBKR does not say: the middle of it is on the exchange's date everywhere.
TRADING_MINUTES, DAY_MINUTES = 390, 1440
# So many times apart, or nearly so, two bars in a row are in two units: the market does not move like that.
UNITS_APART, NEARLY = tuple(one for one in MAGNIFIERS if one >= 100), 1.25
SIX_DIGITS, MANY_PIECES = 10_000, 100
ROUNDING = 1e-5  # IBKR's prices have seven digits


class Span(NamedTuple):
    """A period and the width of its bars, in IBKR's writing.

    Attributes:
        to_date: ``ytd`` and the like, whose bars begin with ``since``; IBKR is asked for a longer period.
    """

    period: str
    bar: str
    to_date: str = ""
    since: date = date.min

    @property
    def daily(self) -> bool:
        """Whether a bar is a day or longer, so that its date says all of its time."""
        return self.bar in ("1d", "1w", "1m")


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
        delayed: The newest bar lags 15 to 20 minutes behind the market.
        cut: IBKR's limit on bars was reached, so the series may begin later than asked.
        gaps: Bars that came without their time or one of their prices, or twice with others, and are left out.
        other_unit: Bars that are in another unit than those after them, and are left out.
    """

    listing: Listing
    span: Span
    bars: tuple[Bar, ...]
    as_of: datetime
    delayed: bool
    cut: bool
    gaps: int = 0
    other_unit: int = 0

    @property
    def lacks_volume(self) -> bool:
        """Whether some bars, and not all, came without their volume."""
        return 0 < sum(bar.volume is None for bar in self.bars) < len(self.bars)


class Series(BaseModel, frozen=True, defer_build=True):
    """One contract over the period: the figures of all bars, from the first opening to the last close, and bars."""

    symbol: str
    exchange: str
    conid: int
    currency: str | None = None
    first: Amount
    last: Amount
    high: Amount
    low: Amount
    change_pct: float | None = None
    bar_count: int
    bars: list[list[Any]]

    @classmethod
    def of(cls, history: History, unit: str | None, most: int) -> Series:
        """The series with at most so many bars, 0 for all; prices are in ``unit``."""
        bars = history.bars
        start, end = bars[0].open, bars[-1].close
        return cls(
            symbol=history.listing.symbol,
            exchange=history.listing.exchange,
            conid=history.listing.conid,
            currency=unit,
            first=chart_price(start),
            last=chart_price(end),
            high=chart_price(max(bar.high for bar in bars)),
            low=chart_price(min(bar.low for bar in bars)),
            change_pct=short((end / start - 1) * 100) if start > 0 else None,
            bar_count=len(bars),
            bars=[
                [
                    bar.time.date().isoformat() if history.span.daily else f"{bar.time:%Y-%m-%dT%H:%MZ}",
                    *(chart_price(price) for price in (bar.open, bar.high, bar.low, bar.close)),
                    None if bar.volume is None else whole_volume(bar.volume),
                ]
                for bar in thinned(bars, most)
            ],
        )


class PriceHistory(SourcedModel):
    """How prices moved."""

    period: str
    bar: str
    columns: Annotated[list[str], Field(description="Of bars")]
    series: list[Series]
    unresolved: Unresolved = None

    @property
    def tables(self) -> dict[str, list[Record]]:
        """The bars of all contracts under each other, then the figures of each contract."""
        of = {"symbol", "exchange", "conid", "currency"}
        bars = [
            one.model_dump(include=of) | dict(zip(self.columns, bar, strict=True))
            for one in self.series
            for bar in one.bars
        ]
        return {"bars": bars, **super().tables}


async def price_history(
    gateway: Gateway,
    symbols: Symbols,
    period: Annotated[str, Text, Field(description="1d, 2w, 6m, 1y, ytd")] = "1y",
    bar: Annotated[str, Text, Field(description="15min, 1h, 1d, 1w")] = "",
    limit: Annotated[int, Field(description="Bars in all, merged from narrower ones; 0: all")] = 24,
    picture: Picture = False,
) -> PriceHistory:
    """High, low, change and bars over a period, of one contract or of several to compare.

    Needs the brokerage session. Regular trading hours only, up to now; without ``bar``, one that fits the period.

    Raises:
        BadArgument: IBKR has no such period or bar, or no symbol names a contract.
        UnexpectedAnswer: IBKR has no bars of the one contract that was asked for.
    """
    span = parse_span(period, bar, gateway.now().date())
    if limit < 0:
        raise BadArgument(f"limit is {limit}.", "Give a number of bars such as 24, or 0 for all.")
    found = await resolve_list(gateway, symbols, MOST_COMPARED)
    listings = listings_of(found)
    read = await gather(history_or_reason(gateway, row, span, alone=len(listings) == 1) for row in listings)
    histories = [one for one in read if isinstance(one, History)]
    reasons = [one for one in read if isinstance(one, str)]
    units = await fetch_price_units(gateway, [one.listing for one in histories])
    names = {conid: unit.name for conid, unit in units.items()}
    most = max(FEWEST_BARS, limit // len(histories)) if limit and histories else 0
    unresolved = unresolved_of(found)
    answer = PriceHistory(
        as_of=moment(min((one.as_of for one in histories), default=gateway.now())),
        source="brokerage",
        complete=not unresolved
        and not reasons
        and not any(one.cut or one.gaps or one.other_unit or one.lacks_volume for one in histories),
        notes=[
            *notes_of_all(found),
            *reasons,
            *meanings(names.values()),
            *unknown_currencies(one.listing.symbol for one in histories if names[one.listing.conid] is None),
            *history_notes(histories),
        ],
        period=span.to_date or span.period,
        bar=span.bar,
        columns=COLUMNS,
        series=[Series.of(one, names[one.listing.conid], most) for one in histories],
        unresolved=unresolved,
    )
    return await with_picture(gateway, answer, price_chart(answer, histories)) if picture else answer


def parse_span(period: str, bar: str = "", today: date | None = None) -> Span:
    """Check a period such as ``1y``, ``1 year`` or ``ytd`` and a bar such as ``1d`` or ``15 min``.

    Without a bar it is the one that gives a few hundred bars.

    Raises:
        BadArgument: IBKR has no such period, or not with that bar.
    """
    to_date = TO_DATE.get("".join(period.lower().replace("-", " ").replace("_", " ").split()), "")
    today = today or datetime.now(UTC).date()
    since = beginning(to_date, today) if to_date else date.min
    # IBKR counts back from now; a little more is asked for, and what is earlier is left out.
    count, unit = ((today - since).days + 2, "d") if to_date else span("period", period)
    longest, days_each = LONGEST[unit]
    if not 1 <= count <= longest:
        raise BadArgument(f"period {period!r}: IBKR gives 1 to {longest}{unit}.", "For example 6m, 1y or 10y.")
    days = count * days_each
    _, narrowest, widest, usual = next(row for row in BARS_OF_PERIODS if days <= row[0] * 1.001)
    if not bar.strip():
        return Span(f"{count}{unit}", usual, to_date, since)
    bar_count, bar_unit = span("bar", BAR_WORDS.get(bar.strip().lower(), bar), "1d")
    wanted = f"{bar_count}{bar_unit}"
    fits = BARS[BARS.index(narrowest) : BARS.index(widest) + 1]
    if wanted not in fits:
        raise BadArgument(
            f"bar {bar!r} is not one that IBKR gives for a period of {count}{unit}.", f"Use one of {', '.join(fits)}."
        )
    return Span(f"{count}{unit}", wanted, to_date, since)


def beginning(to_date: str, today: date) -> date:
    """The first day of the year, quarter, month or week of a day."""
    if to_date == "wtd":
        return today - timedelta(days=today.weekday())
    month = {"ytd": 1, "qtd": (today.month - 1) // 3 * 3 + 1, "mtd": today.month}[to_date]
    return date(today.year, month, 1)


async def history_or_reason(gateway: Gateway, listing: Listing, span: Span, *, alone: bool) -> History | str:
    """One history, or why there is none; asked for alone, its fault is the answer's."""
    try:
        return await fetch_history(gateway, listing, span)
    except BrokerageDown:
        raise
    except (IbkrError, IbkrUnavailable, UnexpectedAnswer) as error:
        if alone:
            raise
        return f"Left out: {quoted(listing.symbol)}. {error.what}"


async def fetch_history(gateway: Gateway, listing: Listing, span: Span) -> History:
    """The price bars of one contract up to now, regular trading hours only; needs the brokerage session.

    Raises:
        UnexpectedAnswer: IBKR has no bars, or gives none to this login.
    """
    call = api.market_data.get_history.asyncio_detailed(
        conid=listing.conid, period=span.period, bar=span.bar, outside_rth=False, client=gateway.client
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
    asked = [by_time[at] for at in sorted(by_time) if at.date() >= span.since]
    bars = in_last_unit(asked) if may_be_magnified(listing.currency, listing.asset_class) else asked
    if not bars:
        raise UnexpectedAnswer(
            f"IBKR has no {span.bar} bars of {quoted(listing.symbol)} for {span.to_date or span.period}.",
            next_step="Try another bar or a shorter period; options have no daily bars.",
        )
    return History(
        listing=listing,
        span=span,
        bars=tuple(bars),
        as_of=reading.as_of,
        delayed=(text(found.md_availability) or "").startswith("D"),
        cut=len(bars) >= MOST_BARS,
        gaps=read.count(None) + len(given) - len(by_time),
        other_unit=len(asked) - len(bars),
    )


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


def chart_price(value: float) -> float | int | None:
    """A price of a chart: six digits, and the hundredths of larger ones."""
    return six_digits(value) if abs(value) < SIX_DIGITS else short(value)


def whole_volume(value: float) -> float | int | None:
    """A volume without fractions, which matter of few pieces only."""
    return short(value, 0 if value >= MANY_PIECES else 8)


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


def history_notes(histories: list[History]) -> list[str]:
    """What a reader of price changes must know."""
    notes = ["Price changes without dividends."]
    if starts := {one.span.since for one in histories if one.span.to_date}:
        notes.append(f"Bars since {starts.pop()}.")
    if len({one.listing.currency for one in histories}) > 1:
        notes.append("Each in its own currency: the changes leave exchange rates out.")
    if late := [one.listing.symbol for one in histories if one.delayed]:
        notes.append(f"Delayed 15 to 20 minutes: {', '.join(late)}.")
    if cut := [one.listing.symbol for one in histories if one.cut]:
        notes.append(f"IBKR gives 1000 bars at most, so the series may begin later than asked: {', '.join(cut)}.")
    if gaps := [f"{one.gaps} of {quoted(one.listing.symbol)}" for one in histories if one.gaps]:
        notes.append(f"Bars without usable prices left out: {', '.join(gaps)}.")
    if named := [one.listing.symbol for one in histories if one.lacks_volume]:
        notes.append(f"Volume of some bars unknown: {', '.join(named)}.")
    notes += [
        f"{quoted(one.listing.symbol)} was quoted in another unit before {one.bars[0].time.date()}: "
        f"{one.other_unit} bars left out."
        for one in histories
        if one.other_unit
    ]
    return notes


def price_chart(answer: PriceHistory, histories: Sequence[History]) -> Chart | None:
    """The price of one contract with its range, or the changes of several."""
    alone = len(histories) == 1
    shown = [one for one in histories if len(one.bars) >= FEWEST_POINTS and (alone or one.bars[0].open > 0)]
    if not shown:
        return None
    names = ", ".join(quoted(f"{one.listing.symbol}@{one.listing.exchange}") for one in shown)
    left_out = [one.listing.symbol for one in histories if one not in shown]
    rest = [f"bars of {answer.bar}", *([f"not drawn: {', '.join(left_out)}"] if left_out else [])]
    return Chart(
        f"{names}: {'close with high and low' if alone else 'price change'}, {answer.period}",
        remark(answer, *rest),
        f"Price, {answer.series[0].currency or 'currency unknown'}" if alone else "Change in own currency, %",
        "Date" if shown[0].span.daily else "Time, UTC",
        lines=tuple(line_of(one, alone=alone) for one in shown),
    )


def line_of(history: History, *, alone: bool) -> Line:
    """The closes of one contract with their range; or, to compare it, in percent of its first price."""
    bars, listing = history.bars, history.listing
    times = [datetime.combine(bar.time.date(), time()) if history.span.daily else bar.time for bar in bars]
    if alone:
        closes, lows, highs = [bar.close for bar in bars], [bar.low for bar in bars], [bar.high for bar in bars]
        return Line(listing.symbol, times, closes, lows, highs)
    return Line(f"{listing.symbol}@{listing.exchange}", times, [100 * (bar.close / bars[0].open - 1) for bar in bars])
