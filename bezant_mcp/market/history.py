"""How the prices of contracts moved: bars of a period, thinned to as many as somebody reads, and their chart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import Annotated

from pydantic import BaseModel, Field

from bezant_mcp.answers import Amount, Rows, SourcedModel, moment, short, six_digits
from bezant_mcp.arguments import Picture, Symbols, Text, Whole, whole_number
from bezant_mcp.charts import FEWEST_POINTS, Chart, Line, remark, with_picture
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import fetch_price_units, meanings
from bezant_mcp.contracts.zones import today_at
from bezant_mcp.errors import BrokerageDown, IbkrError, IbkrUnavailable, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.bars import History, fetch_history, thinned
from bezant_mcp.market.chart_spans import USUAL, Span, parse_span
from bezant_mcp.market.quotes import unknown_currencies
from bezant_mcp.market.resolver import Unresolved, listings_of, notes_of_all, resolve_list, unresolved_of
from bezant_mcp.parsing import quoted
from bezant_mcp.tables import Record

MOST_COMPARED = 6
COLUMNS = ["time", "open", "high", "low", "close", "volume"]
SIX_DIGITS, MANY_PIECES = 10_000, 100


class Series(BaseModel, frozen=True, defer_build=True):
    """One contract over the period, and its bars.

    ``change_percent`` is from ``first`` on ``start`` to ``last`` on ``end``; ``first`` is the first opening, or of days
    of the calendar the close before them.
    """

    symbol: str
    exchange: str
    conid: int
    currency: str | None = None
    first: Amount
    last: Amount
    high: Amount
    low: Amount
    change_percent: float | None = None
    start: str | None = None
    end: str | None = None
    bar_count: int
    bars: Rows

    @classmethod
    def of(cls, history: History, unit: str | None, most: int) -> Series:
        """The series with at most so many bars, 0 for all; prices are in ``unit``."""
        bars = history.bars
        return cls(
            symbol=history.listing.symbol,
            exchange=history.listing.exchange,
            conid=history.listing.conid,
            currency=unit,
            start=history.start.isoformat(),
            end=history.end.isoformat(),
            first=chart_price(history.base),
            last=chart_price(bars[-1].close),
            high=chart_price(max(bar.high for bar in bars)),
            low=chart_price(min(bar.low for bar in bars)),
            change_percent=change(history.base, bars[-1].close),
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
    """How prices moved; ``same_days`` compares several from the close of one day to that of another."""

    period: str
    bar: str
    same_days: Rows | None = None
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
    period: Annotated[str, Text, Field(description="5d, 6m, 1y, ytd, last month, 2026-03")] = USUAL,
    start: Annotated[str, Text, Field(description="First date")] = "",
    end: Annotated[str, Text, Field(description="Last date")] = "",
    bar: Annotated[str, Text, Field(description="15min, 1d, 1w")] = "",
    limit: Annotated[int, Whole, Field(description="Bars in all; 0 for all")] = 24,
    picture: Picture = False,
) -> PriceHistory:
    """Return high, low, change and bars of one contract, or of several to compare.

    Needs the brokerage session. Regular trading hours only; without ``bar``, one that fits the period.

    Raises:
        BadArgument: IBKR has no such period or bar, or no symbol names a contract.
        UnexpectedAnswer: IBKR has no bars of the one contract that was asked for.
    """
    most = whole_number("limit", limit)
    parse_span(period, bar, gateway.now().date(), start, end)
    found = await resolve_list(gateway, symbols, MOST_COMPARED)
    listings = listings_of(found)
    # Where the days of the exchanges differ at the moment, the earlier one has bars everywhere.
    days = [today_at(row.exchange, row.currency, gateway.now()) for row in listings]
    span = parse_span(period, bar, min(days, default=gateway.now().date()), start, end)
    read = await gather(history_or_reason(gateway, row, span, alone=len(listings) == 1) for row in listings)
    histories = [one for one in read if isinstance(one, History)]
    reasons = [one for one in read if isinstance(one, str)]
    units = await fetch_price_units(gateway, [one.listing for one in histories])
    names = {conid: unit.name for conid, unit in units.items()}
    unresolved = unresolved_of(found)
    same, days_of_same = same_days(histories)
    each = max(1, most // len(histories)) if most and histories else 0
    answer = PriceHistory(
        as_of=moment(min((one.as_of for one in histories), default=gateway.now())),
        source="brokerage",
        complete=not unresolved
        and not reasons
        and not any(one.cut or one.gaps or one.other_unit or one.lacks_volume or one.shorter for one in histories),
        notes=[
            *notes_of_all(found),
            *reasons,
            *meanings(names.values()),
            *unknown_currencies(one.listing.symbol for one in histories if names[one.listing.conid] is None),
            *days_of_same,
            *history_notes(histories),
            *merged_note(histories, span, each),
        ],
        period=span.called or span.period,
        bar=span.bar,
        same_days=same,
        columns=COLUMNS,
        series=[Series.of(one, names[one.listing.conid], each) for one in histories],
        unresolved=unresolved,
    )
    return await with_picture(gateway, answer, price_chart(answer, histories)) if picture else answer


def same_days(histories: Sequence[History]) -> tuple[Rows | None, list[str]]:
    """The change of each of several contracts over the same days, from close to close, and which days these are."""
    if len(histories) < 2 or not histories[0].span.daily:
        return None, []
    closes = [{**one.before, **one.closes} for one in histories]
    days = sorted(set.intersection(*map(set, closes)))
    within = [day for day in days if day >= histories[0].span.since]
    first = max((day for day in days if day < histories[0].span.since), default=next(iter(within), None))
    if not within or first is None or first == within[-1]:
        return None, ["There are no two days on which all of them have a price."]
    tickers = [one.listing.symbol for one in histories]
    names = [
        one.listing.symbol + f"@{one.listing.exchange}" * (tickers.count(one.listing.symbol) > 1) for one in histories
    ]
    rows = [[name, change(prices[first], prices[within[-1]])] for name, prices in zip(names, closes, strict=True)]
    return [["symbol", "change_percent"], *rows], [f"same_days: close of {first} to close of {within[-1]}."]


def change(first: float, last: float) -> float | int | None:
    """A change in percent; None where there is none from what is not above zero."""
    return short((last / first - 1) * 100) if first > 0 else None


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


def chart_price(value: float) -> float | int | None:
    """A price of a chart: six digits, and the hundredths of larger ones."""
    return six_digits(value) if abs(value) < SIX_DIGITS else short(value)


def whole_volume(value: float) -> float | int | None:
    """A volume without fractions, which matter of few pieces only."""
    return short(value, 0 if value >= MANY_PIECES else 8)


def history_notes(histories: list[History]) -> list[str]:
    """What a reader of price changes must know."""
    notes = ["Price changes without dividends."]
    if spans := {one.span for one in histories if one.span.called}:
        span = spans.pop()
        notes.append(f"Bars of {span.since} to {span.until}." if span.until else f"Bars since {span.since}.")
        if any(one.before for one in histories):
            notes.append("first: the close before them, on start.")
    if short_ones := [f"{quoted(one.listing.symbol)} ({one.start} to {one.end})" for one in histories if one.shorter]:
        notes.append(f"IBKR has fewer days than asked for: {', '.join(short_ones)}.")
    if len({one.listing.currency for one in histories}) > 1:
        notes.append("Each is in its own currency: the changes ignore exchange rates.")
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


def merged_note(histories: Sequence[History], span: Span, most: int) -> list[str]:
    """That a row is more than one bar, where the bars are too many to be told."""
    if not most or all(len(one.bars) <= most for one in histories):
        return []
    return [f"Each row merges several bars of {span.bar}; time is that of the first; limit=0 gives all."]


def price_chart(answer: PriceHistory, histories: Sequence[History]) -> Chart | None:
    """The price of one contract with its range, or the changes of several."""
    alone = len(histories) == 1
    shown = [one for one in histories if len(one.bars) >= FEWEST_POINTS and (alone or one.base > 0)]
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
    return Line(f"{listing.symbol}@{listing.exchange}", times, [100 * (bar.close / history.base - 1) for bar in bars])
