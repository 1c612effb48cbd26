"""Which chart shows an answer, and the answer with its picture."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING, TypeVar

from bezant_mcp.answers import SourcedModel
from bezant_mcp.charts.drawing import Bar, Chart, Line, draw
from bezant_mcp.market.answers_market import PriceHistory
from bezant_mcp.portfolio.answers_exposure import ExposureTold

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway
    from bezant_mcp.market.history import History
    from bezant_mcp.portfolio.exposure import Exposure
    from bezant_mcp.portfolio.performance import Performance, Period

AnyTold = TypeVar("AnyTold", bound=SourcedModel)
MOST_BARS = 14
# A course has a beginning and an end.
FEWEST_POINTS = 2


async def with_picture(gateway: Gateway, answer: AnyTold, chart: Chart | None) -> AnyTold:
    """The answer and its chart; where there is nothing to draw, a note says so."""
    from anyio.to_thread import run_sync

    if chart is None:
        return answer.model_copy(update={"notes": [*(answer.notes or []), "No picture: nothing to draw."]})
    # A drawing changes nothing, so one that nobody waits for any more may end by itself.
    clean = gateway.redaction.clean if gateway.redaction else str
    png = await run_sync(draw, chart, clean, gateway.settings.demo, abandon_on_cancel=True)
    return answer.with_picture(png)


def remark(answer: SourcedModel, *more: str) -> str:
    """The time of the figures, and whether some are missing."""
    at = datetime.fromisoformat(answer.as_of)
    missing = [] if answer.complete else ["INCOMPLETE, see the notes"]
    return ", ".join([f"As of {at:%Y-%m-%d %H:%M} {at.tzname() or ''}".rstrip(), *more, *missing])


def exposure_chart(exposure: Exposure, limit: int) -> Chart | None:
    """Long and short of each group as lying bars, the smallest together."""
    answer = ExposureTold.of(exposure, min(limit or MOST_BARS, MOST_BARS))
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows[:-1]]  # without the total
    if not rows:
        return None
    share = [row["percent"] for row in rows]
    return Chart(
        title=f"{answer.account_id}: exposure by {answer.by.replace('_', ' ')}",
        remark=remark(answer, *(["without derivatives' notional"] if "notional" in answer.columns else [])),
        unit=f"Market value, {answer.base_currency or 'base currency'}; net in % of the account's value",
        axis="",
        bars=tuple(
            Bar(str(row[answer.by]), row["long"] or 0, row["short"] or 0, "" if part is None else f"{part:.1f} %")
            for row, part in zip(rows, share, strict=True)
        ),
        lying=True,
    )


def performance_chart(answer: SourcedModel, performance: Performance, only: Period | None) -> Chart | None:
    """The course of one period, or the returns of all as bars."""
    unit = f"Time-weighted return in {performance.currency or 'base currency'}, %"
    about = f"{performance.account_id}: return, deposits excluded"
    if only is None:
        bars = tuple(
            Bar(row.name, max(100 * row.change, 0), min(100 * row.change, 0), f"{100 * row.change:.2f} %")
            for row in performance.periods
        )
        return Chart(about, remark(answer), unit, "Period", bars=bars) if bars else None
    points = [(point.on, 100 * (point.growth - 1)) for point in only.points]
    if points and only.start < points[0][0]:
        points.insert(0, (only.start, 0.0))
    if len(points) < FEWEST_POINTS:
        return None
    line = Line(only.name, [on for on, _ in points], [value for _, value in points])
    return Chart(
        f"{about}, {only.name}: {100 * only.change:.2f} %", remark(answer), unit, "Date (end of day)", lines=(line,)
    )


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
