"""Charts: plain figures into a PNG of a fixed size, the same bytes for the same figures, beside the answer.

matplotlib is the extra ``charts``; it is loaded when the first chart is drawn, and never by a host that asks for none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from importlib.util import find_spec
from io import BytesIO
from itertools import cycle
from math import isfinite
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from anyio.to_thread import run_sync

from bezant_mcp.answers import SourcedModel
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import shortened

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

AnyAnswer = TypeVar("AnyAnswer", bound=SourcedModel)
WIDTH, HEIGHT, DPI = 800, 450, 100
COLOURS = ("#1f5fa8", "#c8641b", "#2d7d46", "#7a4fa3", "#8c5a3c", "#5a6570")
UP, DOWN, GREY = "#2d7d46", "#b3261e", "#6b7280"
LONGEST_NAME = 28
COLOURS_KEPT = 96
# A course has a beginning and an end.
FEWEST_POINTS = 2
# matplotlib's own caches are made for one thread at a time.
ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class Line:
    """One course over time, oldest first.

    Attributes:
        low, high: The range at each moment, where there is one; as long as ``values``.
    """

    name: str
    times: Sequence[date | datetime]
    values: Sequence[float]
    low: Sequence[float] = ()
    high: Sequence[float] = ()


@dataclass(frozen=True)
class Bar:
    """One bar with its two sides; ``below`` is zero or negative."""

    name: str
    above: float
    below: float
    label: str = ""


@dataclass(frozen=True)
class Chart:
    """What is drawn: lines, or bars.

    Attributes:
        unit: What the axis of values says, with the unit and the currency.
        axis: What the other axis says.
        remark: The small line under the title: the time of the figures, and what is missing.
        lying: Bars lie, for long names; negative ones go to the left.
    """

    title: str
    remark: str
    unit: str
    axis: str
    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()
    lying: bool = False


def can_draw() -> bool:
    """Whether matplotlib is installed; it is looked for, not loaded."""
    return find_spec("matplotlib") is not None


async def with_picture(gateway: Gateway, answer: AnyAnswer, chart: Chart | None) -> AnyAnswer:
    """The answer and its chart; where there is nothing to draw, a note says so."""
    if chart is None:
        return answer.model_copy(update={"notes": [*(answer.notes or []), "No picture: nothing to draw."]})
    await gateway.know_secrets()
    # A drawing changes nothing, so one that nobody waits for any more may end by itself.
    png = await run_sync(draw, chart, gateway.redaction.clean, gateway.settings.demo, abandon_on_cancel=True)
    return answer.with_picture(png)


def remark(answer: SourcedModel, *more: str) -> str:
    """The small line of a chart: the time of the figures, and whether some are missing."""
    at = datetime.fromisoformat(answer.as_of)
    missing = [] if answer.complete else ["INCOMPLETE, see the notes"]
    return ", ".join([f"As of {at:%Y-%m-%d %H:%M} {at.tzname() or ''}".rstrip(), *more, *missing])


def draw(chart: Chart, clean: Callable[[str], str], demo: bool = False) -> bytes:
    """The chart as a PNG.

    Args:
        chart: What to draw.
        clean: What every text goes through before it is drawn.
        demo: Write DEMO across it.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    chart = legible(chart, clean)
    with ONE_AT_A_TIME:
        figure = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, layout="constrained", facecolor="white")
        FigureCanvasAgg(figure)
        draw_axes(figure, chart)
        if demo:
            figure.text(0.5, 0.5, "DEMO", size=90, color=GREY, alpha=0.2, ha="center", va="center", rotation=20)
        dots = BytesIO()
        figure.savefig(dots, format="rgba", dpi=DPI)
    # A palette is a third of the bytes, and nobody sees the difference.
    drawn = Image.frombytes("RGBA", (WIDTH, HEIGHT), dots.getvalue()).convert("RGB").quantize(COLOURS_KEPT)
    # The title can be read without looking.
    said = PngInfo()
    texts = (chart.title, chart.remark, chart.unit, *(["DEMO"] if demo else []))
    said.add_text("Title", " | ".join(texts).replace(r"\$", "$"))
    png = BytesIO()
    drawn.save(png, "PNG", optimize=True, pnginfo=said)
    return png.getvalue()


def legible(chart: Chart, clean: Callable[[str], str]) -> Chart:
    """The chart with texts that can be drawn: cleaned, not too long, in letters the font has, no dollar a formula."""

    def plain(text: str, longest: int = 110) -> str:
        return shortened(clean(text), longest).encode("latin-1", "replace").decode("latin-1").replace("$", r"\$")

    chart = finite(chart)
    return replace(
        chart,
        title=plain(chart.title),
        remark=plain(chart.remark),
        unit=plain(chart.unit),
        axis=plain(chart.axis),
        lines=tuple(replace(line, name=plain(line.name, LONGEST_NAME)) for line in chart.lines),
        bars=tuple(replace(bar, name=plain(bar.name, LONGEST_NAME), label=plain(bar.label)) for bar in chart.bars),
    )


def finite(chart: Chart) -> Chart:
    """The chart without points and bars that have no place on an axis."""

    def drawable(line: Line) -> Line:
        kept = [place for place, value in enumerate(line.values) if isfinite(value)]
        columns = (line.times, line.values, line.low, line.high)
        times, values, low, high = ([column[place] for place in kept] if column else [] for column in columns)
        return Line(line.name, times, values, low, high)  # type: ignore[arg-type]  # each of its own kind

    bars = tuple(bar for bar in chart.bars if isfinite(bar.above) and isfinite(bar.below))
    return replace(chart, lines=tuple(map(drawable, chart.lines)), bars=bars)


def draw_axes(figure: Figure, chart: Chart) -> None:
    """Title, axes and what is between them."""
    axes = figure.add_subplot()
    figure.suptitle(chart.title, x=0.02, ha="left", size=13, weight="bold")
    axes.set_title(chart.remark, loc="left", size=9, color=GREY)
    axes.spines[["top", "right"]].set_visible(False)
    values, others = (axes.xaxis, axes.yaxis) if chart.lying else (axes.yaxis, axes.xaxis)
    values.set_label_text(chart.unit)
    others.set_label_text(chart.axis)
    values.set_major_formatter(amount)
    axes.grid(axis="x" if chart.lying else "y", alpha=0.3)
    axes.set_axisbelow(True)
    if chart.lines:
        draw_lines(axes, chart.lines)
    elif chart.lying:
        draw_lying(axes, chart.bars)
    else:
        draw_standing(axes, chart.bars)


def amount(value: float, _: object = None) -> str:
    """A value on an axis, thousands apart."""
    return f"{value:,.10g}"


def draw_lines(axes: Axes, lines: Sequence[Line]) -> None:
    """Courses over time; a line at zero where they reach it."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    for line, colour in zip(lines, cycle(COLOURS), strict=False):
        axes.plot(list(line.times), list(line.values), color=colour, linewidth=1.6, label=line.name)  # type: ignore[arg-type]  # dates are taken
        if line.low:
            axes.fill_between(list(line.times), line.low, line.high, color=colour, alpha=0.2, linewidth=0)  # type: ignore[arg-type]  # dates are taken
    low, high = axes.get_ylim()
    if low <= 0 <= high:
        axes.axhline(0, color="black", linewidth=0.9)
    locator = AutoDateLocator()  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
    if len(lines) > 1:
        axes.legend(loc="upper left", frameon=False, fontsize=9)


def draw_standing(axes: Axes, bars: Sequence[Bar]) -> None:
    """Bars that go up from zero, negative ones down, each with its label."""
    places = range(len(bars))
    for side, colour, align in (("above", UP, "bottom"), ("below", DOWN, "top")):
        sizes = [getattr(bar, side) for bar in bars]
        axes.bar(places, sizes, color=colour, width=0.6)
        for place, size, bar in zip(places, sizes, bars, strict=True):
            if size:
                axes.text(place, size, bar.label, ha="center", va=align, size=9)
    axes.axhline(0, color="black", linewidth=0.9)
    axes.set_xticks(places, [bar.name for bar in bars])
    axes.margins(y=0.12)


def draw_lying(axes: Axes, bars: Sequence[Bar]) -> None:
    """Bars that go right from zero, negative ones left, the first on top."""
    places = range(len(bars))
    axes.barh(places, [bar.above for bar in bars], color=UP, height=0.65, label="long")
    axes.barh(places, [bar.below for bar in bars], color=DOWN, height=0.65, label="short")
    for place, bar in zip(places, bars, strict=True):
        axes.text(bar.above, place, f" {bar.label}", ha="left", va="center", size=9)
    axes.axvline(0, color="black", linewidth=0.9)
    axes.set_yticks(places, [bar.name for bar in bars])
    axes.invert_yaxis()
    axes.margins(x=0.1)
    axes.legend(loc="lower right", bbox_to_anchor=(1, 1), ncols=2, frameon=False, fontsize=9)
