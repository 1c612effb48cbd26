"""Which chart shows an answer about the portfolio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bezant_mcp.answers import SourcedModel
from bezant_mcp.charts import FEWEST_POINTS, Bar, Chart, Line, remark
from bezant_mcp.portfolio.answers_exposure import ExposureTold

if TYPE_CHECKING:
    from bezant_mcp.portfolio.exposure import Exposure
    from bezant_mcp.portfolio.performance import Performance, Period

MOST_BARS = 14


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
