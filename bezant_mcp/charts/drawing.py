"""Charts: plain figures into a PNG of a fixed size, the same bytes for the same figures, beside the answer.

matplotlib is the extra ``charts``; it is loaded when the first chart is drawn, and never by a host that asks for none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from importlib.util import find_spec
from io import BytesIO
from itertools import cycle, pairwise
from math import ceil, isfinite
from textwrap import wrap
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

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
DASHES = ("-", "--", "-.", ":")
# Sizes of text in points: half as large, they can still be read.
TITLE, TEXT, SMALL = 15, 12, 11
LONGEST_NAME, LONGEST_TITLE_LINE, LONGEST_REMARK = 28, 50, 100
MOST_TICKS = 6
# More standing bars have no room for a label each.
MANY_BARS = 12
# A single bar is not to fill the picture.
FEWEST_BARS = 3
# Longer without a bar than so many steps is a night or a weekend.
NIGHT = 3
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
    """One bar with its two sides; ``below`` is zero or negative.

    Attributes:
        beside: A second, hatched bar, of either sign; None where the chart has none.
        whose: To which of several it belongs; those of one name stand together.
    """

    name: str
    above: float
    below: float
    label: str = ""
    beside: float | None = None
    whose: str = ""

    @property
    def size(self) -> float:
        """The longest that is drawn of it."""
        return max(self.above, -self.below, abs(self.beside or 0.0))


@dataclass(frozen=True)
class Chart:
    """What is drawn: lines, or bars.

    Attributes:
        unit: What the axis of values says, with the unit and the currency.
        axis: What the other axis says.
        remark: The small line under the title: the time of the figures, and what is missing.
        lying: Bars lie, for long names; negative ones go to the left.
        beside: What the hatched bars are.
    """

    title: str
    remark: str
    unit: str
    axis: str
    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()
    lying: bool = False
    beside: str = ""


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
        remark=plain(chart.remark, LONGEST_REMARK),
        unit=plain(chart.unit),
        axis=plain(chart.axis),
        lines=tuple(replace(line, name=plain(line.name, LONGEST_NAME)) for line in chart.lines),
        bars=tuple(
            replace(bar, name=plain(bar.name, LONGEST_NAME), label=plain(bar.label), whose=plain(bar.whose))
            for bar in chart.bars
        ),
    )


def finite(chart: Chart) -> Chart:
    """The chart without points and bars that have no place on an axis."""

    def drawable(line: Line) -> Line:
        kept = [place for place, value in enumerate(line.values) if isfinite(value)]
        columns = (line.times, line.values, line.low, line.high)
        times, values, low, high = ([column[place] for place in kept] if column else [] for column in columns)
        return Line(line.name, times, values, low, high)  # type: ignore[arg-type]  # each of its own kind

    bars = tuple(bar for bar in chart.bars if isfinite(bar.size))
    return replace(chart, lines=tuple(map(drawable, chart.lines)), bars=bars)


def draw_axes(figure: Figure, chart: Chart) -> None:
    """Title, axes and what is between them."""
    from matplotlib.ticker import MaxNLocator

    axes = figure.add_subplot()
    title = wrap(chart.title, LONGEST_TITLE_LINE)
    # The last line is kept free for the remark.
    figure.suptitle("\n".join([*title, ""]), x=0.015, ha="left", size=TITLE, weight="bold")
    figure.text(0.015, 0.97 - 0.058 * len(title), chart.remark, va="top", size=SMALL, color=GREY)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=TEXT)
    values, others = (axes.xaxis, axes.yaxis) if chart.lying else (axes.yaxis, axes.xaxis)
    values.set_label_text(chart.unit, size=TEXT)
    others.set_label_text(chart.axis, size=TEXT)
    values.set_major_locator(MaxNLocator(MOST_TICKS))
    values.set_major_formatter(amount)
    axes.grid(axis="x" if chart.lying else "y", alpha=0.3)
    axes.set_axisbelow(True)
    if chart.lines:
        draw_lines(axes, chart.lines)
    elif chart.lying:
        draw_lying(axes, chart.bars, chart.beside)
    else:
        draw_standing(axes, chart.bars)


def amount(value: float, _: object = None) -> str:
    """A value on an axis, thousands apart."""
    return f"{value:,.10g}"


def draw_lines(axes: Axes, lines: Sequence[Line]) -> None:
    """Courses over time; a line at zero where they reach it."""
    places = {time: place for place, time in enumerate(sorted({time for line in lines for time in line.times}))}
    nights = any(has_nights(line.times) for line in lines)
    for line, colour, dash in zip(lines, cycle(COLOURS), cycle(DASHES), strict=False):
        times: list[Any] = [places[time] for time in line.times] if nights else list(line.times)
        axes.plot(times, list(line.values), color=colour, linestyle=dash, linewidth=2, label=line.name)
        if line.low:
            axes.fill_between(times, line.low, line.high, color=colour, alpha=0.2, linewidth=0)
    low, high = axes.get_ylim()
    if low <= 0 <= high:
        axes.axhline(0, color="black", linewidth=0.9)
    if nights:
        mark_days(axes, places)
    else:
        mark_dates(axes)
    if len(lines) > 1:
        axes.legend(loc="best", framealpha=0.7, edgecolor="none", fontsize=TEXT)


def has_nights(times: Sequence[date | datetime]) -> bool:
    """Whether these are bars within days, with hours between them in which nothing was traded."""
    gaps = [late - early for early, late in pairwise(times)]
    return len(gaps) > 1 and min(gaps) < timedelta(days=1) and max(gaps) > NIGHT * min(gaps)


def mark_days(axes: Axes, places: Mapping[Any, int]) -> None:
    """Mark where days begin on an axis that leaves out the hours without bars."""
    starts = [(place, time) for (before, _), (time, place) in pairwise(places.items()) if time.date() != before.date()]
    step = ceil(len(starts) / MOST_TICKS) or 1
    axes.set_xticks([place for place, _ in starts[::step]], [f"{time:%d %b}" for _, time in starts[::step]])
    axes.set_xlabel(f"{axes.get_xlabel()} (hours without trading left out)")


def mark_dates(axes: Axes) -> None:
    """Mark dates and times on an axis of time."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    locator = AutoDateLocator(maxticks=8)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
    axes.xaxis.get_offset_text().set_fontsize(TEXT)


def draw_standing(axes: Axes, bars: Sequence[Bar]) -> None:
    """Bars that go up from zero, negative ones down; those of one name side by side, in a colour for each whose."""
    names, owners = (list(dict.fromkeys(part)) for part in ([bar.name for bar in bars], [bar.whose for bar in bars]))
    width = (0.6 if len(owners) == 1 else 0.84) / len(owners)
    for number, (whose, colour) in enumerate(zip(owners, cycle(COLOURS), strict=False)):
        off = (number - (len(owners) - 1) / 2) * width
        mine = [(names.index(bar.name) + off, bar) for bar in bars if bar.whose == whose]
        for size, usual, align in (("above", UP, "bottom"), ("below", DOWN, "top")):
            sizes = [getattr(bar, size) for _, bar in mine]
            axes.bar([at for at, _ in mine], sizes, color=usual if len(owners) == 1 else colour, width=width)
            for (at, bar), long in zip(mine, sizes, strict=True):
                if long and len(bars) <= MANY_BARS:
                    axes.text(at, long, bar.label, ha="center", va=align, size=TEXT)
        axes.bar([0], [0], color=colour, label=whose)
    axes.axhline(0, color="black", linewidth=0.9)
    axes.set_xticks(range(len(names)), names)
    axes.set_xlim(-0.7, max(len(names), FEWEST_BARS) - 0.3)
    axes.margins(y=0.12)
    if len(owners) > 1:
        axes.legend(loc="best", framealpha=0.7, edgecolor="none", fontsize=TEXT)


def draw_lying(axes: Axes, bars: Sequence[Bar], beside: str) -> None:
    """Bars that go right from zero, negative ones left, the first on top; hatched ones under them."""
    places = range(len(bars))
    doubled = any(bar.beside for bar in bars)
    height = 0.42 if doubled else 0.65
    upper = [place - height / 2 if bar.beside else place for place, bar in zip(places, bars, strict=True)]
    sides = (("long", UP, [bar.above for bar in bars]), ("short", DOWN, [bar.below for bar in bars]))
    for name, colour, sizes in sides:
        if any(sizes):
            axes.barh(upper, sizes, color=colour, height=height, label=name)
    if doubled:
        lower = [place + height / 2 for place in places]
        sizes = [bar.beside or 0.0 for bar in bars]
        axes.barh(lower, sizes, height=height * 0.8, color="white", edgecolor=GREY, hatch="////", label=beside)
    for place, bar in zip(upper, bars, strict=True):
        axes.text(bar.above, place, f" {bar.label}", ha="left", va="center", size=TEXT)
    axes.axvline(0, color="black", linewidth=0.9)
    axes.set_yticks(places, [bar.name for bar in bars])
    axes.set_ylim(max(len(bars), FEWEST_BARS) - 0.45, -0.55)
    axes.margins(x=0.1)
    if any(bar.size for bar in bars):
        axes.figure.legend(loc="outside lower right", ncols=3, frameon=False, fontsize=SMALL, borderpad=0.1)
