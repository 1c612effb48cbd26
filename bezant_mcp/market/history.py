"""How the price of a contract moved: bars of a period, thinned to as many as somebody reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from bezant_mcp.contracts.listings import Listing
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.market.periods import MOST_BARS, Span
from bezant_mcp.parsing import instant, number, objects, text, whole

if TYPE_CHECKING:
    from bezant_client.models import PriceBar

    from bezant_mcp.gateway import Gateway

# Volume of US stocks comes in hundreds of shares, whatever the answer's own factor says.
US_LOT = 100


@dataclass(frozen=True)
class Bar:
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
        gaps: Bars that came without their time or one of their prices, and are left out.
    """

    listing: Listing
    span: Span
    bars: tuple[Bar, ...]
    as_of: datetime
    delayed: bool
    cut: bool
    gaps: int = 0

    @property
    def high(self) -> float:
        """The highest price."""
        return max(bar.high for bar in self.bars)

    @property
    def low(self) -> float:
        """The lowest price."""
        return min(bar.low for bar in self.bars)

    @property
    def change_percent(self) -> float | None:
        """From the opening of the first bar to the close of the last one, without dividends."""
        start = self.bars[0].open
        return (self.bars[-1].close / start - 1) * 100 if start > 0 else None


async def fetch_history(gateway: Gateway, listing: Listing, span: Span) -> History:
    """The price bars of one contract up to now, regular trading hours only; needs the brokerage session.

    Raises:
        UnexpectedAnswer: IBKR has no bars, or gives none to this login.
    """
    from bezant_client.api.market_data import get_history

    call = get_history.asyncio_detailed(
        conid=listing.conid, period=span.period, bar=span.bar, outside_rth=False, client=gateway.client
    )
    reading = await gateway.ask(call)
    answer = reading.value
    rows = objects(answer.data or [])
    lot = US_LOT if listing.is_us and listing.asset_class == "STK" else 1
    # A day's bar starts when its trading starts, which east of Greenwich is the day before in UTC.
    middle = timedelta(minutes=(whole(answer.trading_day_duration) or 0) / 2 if span.daily else 0)
    bars = [bar for row in rows if (bar := read_bar(row, lot, middle)) is not None]
    if not bars:
        raise UnexpectedAnswer(
            f"IBKR has no {span.bar} bars of {listing.symbol} for {span.period}.",
            next_step="Try another bar or a shorter period; options have no daily bars.",
        )
    return History(
        listing=listing,
        span=span,
        bars=tuple(sorted(bars, key=lambda bar: bar.time)),
        as_of=reading.as_of,
        delayed=(text(answer.md_availability) or "").startswith("D"),
        cut=len(bars) >= MOST_BARS,
        gaps=len(rows) - len(bars),
    )


def read_bar(row: PriceBar, lot: int, later: timedelta) -> Bar | None:
    """One bar; None where IBKR left out its time or one of its prices."""
    at = instant(row.t)
    first, high, low, last = number(row.o), number(row.h), number(row.l), number(row.c)
    if at is None or first is None or high is None or low is None or last is None:
        return None
    volume = number(row.v)
    return Bar(at + later, first, high, low, last, None if volume is None else volume * lot)


def thinned(bars: Sequence[Bar], most: int) -> list[Bar]:
    """At most so many bars, each merged from its neighbours: no high, low or volume gets lost. 0 leaves all."""
    if not most or len(bars) <= most:
        return list(bars)
    edges = [round(place * len(bars) / most) for place in range(most + 1)]
    return [merged(bars[start:end]) for start, end in pairwise(edges)]


def merged(bars: Sequence[Bar]) -> Bar:
    """One bar for several in a row."""
    volumes = [bar.volume for bar in bars if bar.volume is not None]
    return Bar(
        time=bars[0].time,
        open=bars[0].open,
        high=max(bar.high for bar in bars),
        low=min(bar.low for bar in bars),
        close=bars[-1].close,
        volume=sum(volumes) if volumes else None,
    )
