"""Which chart shows a price history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING

from bezant_mcp.charts import FEWEST_POINTS, Chart, Line, remark
from bezant_mcp.market.answers_market import PriceHistory

if TYPE_CHECKING:
    from bezant_mcp.market.history import History


def price_chart(answer: PriceHistory, histories: Sequence[History]) -> Chart | None:
    """The price of one contract with its range, or the changes of several."""
    alone = len(histories) == 1
    shown = [one for one in histories if len(one.bars) >= FEWEST_POINTS and (alone or one.bars[0].open > 0)]
    if not shown:
        return None
    names = ", ".join(f"{one.listing.symbol}@{one.listing.exchange}" for one in shown)
    daily = shown[0].span.daily
    left_out = [one.listing.symbol for one in histories if one not in shown]
    rest = [f"bars of {answer.bar}", *([f"not drawn: {', '.join(left_out)}"] if left_out else [])]
    unit = f"Price, {answer.series[0].currency or 'currency unknown'}" if alone else "Change in own currency, %"
    return Chart(
        f"{names}: {'close with high and low' if alone else 'price change'}, {answer.period}",
        remark(answer, *rest),
        unit,
        "Date" if daily else "Time, UTC",
        lines=tuple(price_line(one) if alone else change_line(one) for one in shown),
    )


def times(history: History) -> list[datetime]:
    """When each bar begins; of daily bars only the date, which is the exchange's."""
    return [datetime.combine(bar.time.date(), time()) if history.span.daily else bar.time for bar in history.bars]


def price_line(history: History) -> Line:
    """The closes of one contract, with their range."""
    bars = history.bars
    closes, lows, highs = [bar.close for bar in bars], [bar.low for bar in bars], [bar.high for bar in bars]
    return Line(history.listing.symbol, times(history), closes, lows, highs)


def change_line(history: History) -> Line:
    """What the price of one contract did, in percent of its first."""
    first = history.bars[0].open
    changes = [100 * (bar.close / first - 1) for bar in history.bars]
    return Line(f"{history.listing.symbol}@{history.listing.exchange}", times(history), changes)
