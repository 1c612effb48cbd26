"""How accounts have done: time-weighted returns, so that deposits do not count as gains, and beside them an index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import accounts_for, fetch_accounts, few, name_of
from bezant_mcp.answers import Rows, SourcedModel, listed, moment, money
from bezant_mcp.arguments import AccountIds, Picture, Text, Texts, items
from bezant_mcp.charts import FEWEST_POINTS, Bar, Chart, Line, remark, with_picture
from bezant_mcp.contracts.zones import today_at
from bezant_mcp.errors import BadArgument, BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.periods import Stretch, asked_for, is_neutral
from bezant_mcp.market.resolver import Unresolved
from bezant_mcp.parsing import text
from bezant_mcp.portfolio.benchmarks import Benchmarks, fetch_benchmarks
from bezant_mcp.portfolio.returns import PERIODS, Period, Point, Returns, fetch_returns

POINTS_SHOWN = 20
MOST_PERIODS = 12
# What stands for every period.
ALONE = ("Each account by itself: returns of several cannot be added.",)
EVERY = ("all", "every", "all periods", "any", "all time", "lifetime", "since inception", "inception", "max")


class Performance(SourcedModel):
    """Time-weighted returns, deposits and withdrawals excluded; ``against`` has the same days of what is compared."""

    account_id: str
    currency: str | None = None
    accounts: Rows | None = None
    columns: list[str]
    rows: Rows
    against: Rows | None = None
    series: Rows | None = None
    unresolved: Unresolved = None


async def performance(
    gateway: Gateway,
    period: Annotated[str, Texts, Field(description="ytd, last month, 2026-03, 90d; empty for all")] = "",
    start: Annotated[str, Text, Field(description="First date")] = "",
    end: Annotated[str, Text, Field(description="Last date")] = "",
    vs: Annotated[str, Texts, Field(description="Compare with, such as SPY")] = "",
    account_id: AccountIds = "",
    picture: Picture = False,
) -> Performance:
    """Return time-weighted returns, deposits excluded: every period, or one with its course.

    In percent, values in each account's base currency. IBKR allows this once in 15 minutes; in between the last answer
    is given again, with its time. Works without a brokerage session, except for ``vs``.

    Raises:
        BadAccount: an id is not one of this login's, or is missing although there are several.
        BadArgument: the period is not valid, or begins before IBKR's figures.
        UnexpectedAnswer: IBKR has no figures for the period, or none at all.
    """
    asked = read_periods(period, start, end, today_at(None, None, gateway.now()))
    chosen = few(await accounts_for(gateway, account_id, must_say=True))
    found, missing = await fetch_returns(gateway, chosen)
    # Said again by the calendar of IBKR's figures, which may be a day ahead.
    asked = read_periods(period, start, end, max(one.today for one in found))
    shown, problems = chosen_periods(found, asked)
    compared = await fetch_benchmarks(gateway, vs, shown) if not is_neutral(vs) else Benchmarks()
    only = shown[0][1] if len(shown) == 1 and asked else None
    known = (await fetch_accounts(gateway)).value
    several = len(chosen) > 1
    bases = dict.fromkeys(one.currency for one in found)
    columns = ["period", "start", "end", "return_percent", "start_value", "end_value"]
    answer = Performance(
        as_of=moment(found[0].as_of),
        account_id=await name_of(gateway, chosen),
        complete=not (missing or problems or compared.missing or any(lacks(one, bool(only)) for _, one in shown))
        and (bool(asked) or len(shown) == len(PERIODS) * len(found)),
        currency=next(iter(bases)) if len(bases) == 1 else None,
        accounts=[
            ["account_id", "alias", "base_currency"],
            *([one.account_id, text(known[one.account_id].account_alias), one.currency] for one in found),
        ]
        if several
        else None,
        columns=["account"] * several + columns,
        rows=[[of.account_id] * several + row_of(one) for of, one in shown],
        against=compared.table(several),
        series=[["date", "return_percent", "value"], *course_of(only)] if only else None,
        unresolved=compared.unresolved,
        notes=[*notes_of(found, shown, missing, asked), *ALONE[:several], *problems, *compared.notes],
    )
    return await with_picture(gateway, answer, chart_of(answer, shown, compared, only)) if picture else answer


def read_periods(period: str, start: str, end: str, today: date) -> list[Stretch]:
    """The stretches that are asked for; none where every period is."""
    named = [] if is_neutral(period) or period.strip().lower() in EVERY else items(period)
    if len(named) > MOST_PERIODS:
        raise BadArgument(f"period has {len(named)} periods; at most {MOST_PERIODS} are allowed.", "Leave some out.")
    found = [asked_for(one, start, end, today) for one in named or [""]]
    return [one for one in found if one]


def chosen_periods(
    found: Sequence[Returns], asked: Sequence[Stretch]
) -> tuple[list[tuple[Returns, Period]], list[str]]:
    """Each account with each of its periods, and why others are missing.

    Raises:
        BezantError: there is none at all.
    """
    if not asked:
        return [(one, period) for one in found for period in one.every().values()], []
    shown: list[tuple[Returns, Period]] = []
    problems: list[BezantError] = []
    for one in found:
        for each in asked:
            try:
                shown.append((one, one.period(each)))
            except BezantError as error:
                problems.append(error)
    if not shown:
        raise problems[0]
    return shown, list(dict.fromkeys(error.what for error in problems))


def row_of(period: Period) -> list[Any]:
    """One period as its row."""
    return [
        period.name, period.start.isoformat(), period.end.isoformat(), period.percent(period.change),
        money(period.start_value), money(period.end_value),
    ]  # fmt: skip


def course_of(period: Period) -> list[list[Any]]:
    """A few points of a period, evenly spread."""
    return [
        [point.on.isoformat(), period.percent(point.growth - 1), money(point.value)]
        for point in thinned(period.points, POINTS_SHOWN)
    ]


def lacks(period: Period, course: bool) -> bool:
    """True if a period lacks something that its row, or its course, should have."""
    gaps = course and any(point.value is None for point in period.points)
    return gaps or bool(period.doubt) or not period.meant or None in (period.start_value, period.end_value)


def notes_of(
    found: Sequence[Returns],
    shown: Sequence[tuple[Returns, Period]],
    missing: Sequence[str],
    asked: Sequence[Stretch],
) -> list[str]:
    """What a reader of returns must know."""

    def names(rows: Iterable[tuple[Returns, Period]]) -> str:
        of = len(found) > 1
        return ", ".join(dict.fromkeys(f"{one.account_id} {each.name}" if of else each.name for one, each in rows))

    notes = ["Returns are time-weighted: deposits and withdrawals change the values, but not the return."]
    if derived := dict.fromkeys(each.name for _, each in shown if each.derived):
        last = " (LM is the last calendar month)" if "LM" in derived else ""
        notes.append(f"Computed from IBKR's daily figures: {', '.join(derived)}{last}.")
    if missing:
        notes.append(f"IBKR has no performance figures for {listed(missing)}.")
    for one in found if not asked else ():
        if absent := [name for name in PERIODS if name not in one.every()]:
            notes.append(f"No figures for {', '.join(absent)}{f' of {one.account_id}' if len(found) > 1 else ''}.")
    if going := [each.name for each in asked if each.whole]:
        notes.append(f"Not over yet, so up to now: {', '.join(going)}.")
    for doubt in dict.fromkeys(each.doubt for _, each in shown if each.doubt):
        notes.append(f"{names(row for row in shown if row[1].doubt == doubt)}: {doubt}.")
    if sunk := names(row for row in shown if not row[1].meant):
        notes.append(f"{sunk}: the account's value was not above zero, so there is no return.")
    if valueless := names(row for row in shown if None in (row[1].start_value, row[1].end_value)):
        notes.append(f"IBKR gave no account value at the start or end of {valueless}.")
    if len(shown) == 1 and asked and (gaps := sum(point.value is None for point in shown[0][1].points)):
        notes.append(f"IBKR gave no account value for {gaps} of these days.")
    if updated := min((one.updated for one in found if one.updated), default=""):
        notes.append(f"IBKR computes returns once a day, last on {updated}.")
    return notes


def thinned(points: tuple[Point, ...], count: int) -> list[Point]:
    """At most so many points, evenly spread, the last one among them."""
    if len(points) <= count:
        return list(points)
    step = (len(points) - 1) / (count - 1)
    return [points[round(number * step)] for number in range(count)]


def chart_of(
    answer: Performance, shown: Sequence[tuple[Returns, Period]], compared: Benchmarks, only: Period | None
) -> Chart | None:
    """The course of one period, of each account and of what it is compared with; or the returns of several as bars."""
    unit = f"Return in {answer.currency or 'base currency'}, %"
    about = f"{answer.account_id}: return, deposits excluded"
    several = len({of.account_id for of, _ in shown}) > 1
    if len({period.name for _, period in shown}) > 1 or (only is None and not several):
        bars = tuple(
            Bar(
                row.name,
                max(100 * row.change, 0),
                min(100 * row.change, 0),
                f"{100 * row.change:.2f} %",
                whose=of.account_id,
            )
            for of, row in shown
            if row.meant
        )
        return Chart(about, remark(answer), unit, "Period", bars=bars) if bars else None
    drawn = [(of, period) for of, period in shown if period.meant and len(period.course) >= FEWEST_POINTS]
    if not drawn:
        return None
    lines = tuple(
        Line(
            of.account_id if several or compared.found else period.name,
            [point.on for point in period.course],
            [100 * (point.growth - 1) for point in period.course],
        )
        for of, period in drawn
    )
    title = f"{about}, {drawn[0][1].name}" + ("" if several else f": {100 * drawn[0][1].change:.2f} %")
    return Chart(title, remark(answer), unit, "Date (end of day)", lines=lines + compared.lines(drawn[0]))
