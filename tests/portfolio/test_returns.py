"""Returns over any days, worked out once more from IBKR's daily series: in the test a plain dictionary by day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from bezant_client import models

from bezant_mcp.errors import BadArgument, BezantError, UnexpectedAnswer
from bezant_mcp.market.periods import Stretch, stretch
from bezant_mcp.portfolio.returns import Returns
from tests.support.asking import by, conversation, table
from tests.support.edited import edited

pytestmark = pytest.mark.anyio
PERIODS = "/allperiods"
Series = dict[date, tuple[float, float]]


def noon(on: date) -> datetime:
    """A moment at which it is that day in New York as well."""
    return datetime(on.year, on.month, on.day, 17, tzinfo=UTC)


def daily(days: int, end: date, seed: int, missing: float = 0.0, weekends: bool = False) -> Series:
    """Growth of 1 and account value by day, some days left out; the first is where it starts."""
    drawn, growth, found = Random(seed), 1.0, {}
    for ago in range(days, -1, -1):
        on = end - timedelta(days=ago)
        growth *= 1 + drawn.uniform(-0.03, 0.031)
        if ago in (days, 0) or ((weekends or on.weekday() < 5) and drawn.random() >= missing):
            found[on] = (growth, round(1000 * growth + 10 * (days - ago), 2))
    first = next(iter(found.values()))[0]
    return {on: (each / first, value) for on, (each, value) in found.items()}


def row(series: Series) -> dict[str, Any]:
    """The same as IBKR writes it."""
    (start, (_, value)), *rest = series.items()
    return {
        "freq": "D",
        "dates": [f"{on:%Y%m%d}" for on, _ in rest],
        "cps": [round(growth - 1, 8) for _, (growth, _) in rest],
        "nav": [each for _, (_, each) in rest],
        "startNAV": {"date": f"{start:%Y%m%d}", "val": value},
    }


def entry(**periods: Series) -> dict[str, Any]:
    return {**{name.removeprefix("p"): row(series) for name, series in periods.items()}, "baseCurrency": "EUR"}


def returns(raw: dict[str, Any], today: date) -> Returns:
    return Returns.of("DU1", models.AccountPeriods.from_dict(raw), noon(today), noon(today))


def last_until(series: Series, on: date) -> date | None:
    """The last day with a figure up to a day."""
    while on >= min(series):
        if on in series:
            return on
        on -= timedelta(days=1)
    return None


@pytest.mark.parametrize("seed", range(12))
def test_any_days_of_a_random_year_are_those_of_the_series(seed: int) -> None:
    drawn = Random(1000 + seed)
    end = date(2024, 1, 1) + timedelta(days=drawn.randrange(900))
    series = daily(365, end, seed, missing=drawn.choice([0, 0.05, 0.3]), weekends=drawn.random() < 0.3)
    known = returns(entry(p1Y=series), end)
    for _ in range(60):
        first = end - timedelta(days=drawn.randrange(-3, 380))
        last = first + timedelta(days=drawn.randrange(120))
        start, stop = last_until(series, first - timedelta(days=1)), last_until(series, min(last, end))
        asked = Stretch("x", first, last)
        if start is None or stop is None or stop <= start:
            with pytest.raises(BezantError):
                known.period(asked)
            continue
        told = known.period(asked)
        assert (told.start, told.end) == (start, stop)
        assert told.change == pytest.approx(series[stop][0] / series[start][0] - 1, abs=1e-6)
        assert (told.start_value, told.end_value) == (series[start][1], series[stop][1])
        assert [point.on for point in told.points] == [on for on in series if start < on <= stop]


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("qtd", date(2026, 3, 31), date(2026, 6, 10)), ("last quarter", date(2025, 12, 31), date(2026, 3, 31)),
        ("last month", date(2026, 4, 30), date(2026, 5, 31)), ("this week", date(2026, 6, 7), date(2026, 6, 10)),
        ("last week", date(2026, 5, 31), date(2026, 6, 7)), ("2026", date(2025, 12, 31), date(2026, 6, 10)),
        ("2026-03", date(2026, 2, 28), date(2026, 3, 31)), ("yesterday", date(2026, 6, 8), date(2026, 6, 9)),
        ("45d", date(2026, 4, 26), date(2026, 6, 10)), ("2m", date(2026, 4, 10), date(2026, 6, 10)),
        ("Q1 2026", date(2025, 12, 31), date(2026, 3, 31)), ("since march", date(2026, 2, 28), date(2026, 6, 10)),
    ],
)  # fmt: skip
async def test_periods_that_ibkr_does_not_give(period: str, start: date, end: date) -> None:
    raw: dict[str, Any] = {}
    async with edited(
        "awkward", {PERIODS: lambda answer: raw.update(answer) or answer}, now=noon(date(2026, 6, 10))
    ) as me:
        told = await me.ask("performance", period=period)
    year = raw["DU1234567"]["1Y"]
    growth = {year["startNAV"]["date"]: 1.0} | {on: 1 + cps for on, cps in zip(year["dates"], year["cps"], strict=True)}
    value = {year["startNAV"]["date"]: year["startNAV"]["val"]} | dict(zip(year["dates"], year["nav"], strict=True))
    (found,) = table(told)
    assert (found["start"], found["end"]) == (str(start), str(end))
    first, last = f"{start:%Y%m%d}", f"{end:%Y%m%d}"
    assert found["return_percent"] == round(100 * (growth[last] / growth[first] - 1), 2)
    assert (found["start_value"], found["end_value"]) == (value[first], value[last])
    assert told["complete"] is True
    assert any("Computed from IBKR's daily figures" in note for note in told["notes"])
    assert ("Not over yet, so up to now: 2026." in told["notes"]) is (period == "2026")


async def test_several_periods_are_one_call() -> None:
    async with conversation("awkward", now=noon(date(2026, 6, 10))) as me:
        told = await me.ask("performance", period="ytd, last month")
        every = by(table(await me.ask("performance")), "period")
        assert table(told) == [every["YTD"], every["LM"]]
        assert "series" not in told
        assert "has 13 periods; at most 12 are allowed" in await me.error(
            "performance", period=",".join(f"{n}d" for n in range(2, 15))
        )
        assert [path for _, path, _ in me.simulated.seen if path.startswith("/pa/")] == ["/pa/allperiods"]


@pytest.mark.parametrize("nothing", ["", "0", "none", "NULL"])
async def test_arguments_that_say_nothing_change_nothing(nothing: str) -> None:
    async with conversation("awkward", now=noon(date(2026, 6, 10))) as me:
        bare = await me.ask("performance")
        filled = await me.ask("performance", period=nothing, start=nothing, end=nothing, vs=nothing, picture=False)
    assert {**bare, "as_of": ""} == {**filled, "as_of": ""}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"period": "last year"}, "last year begins too early: IBKR has daily figures of DU1234567 from 2025-06-11 "
                                  "to 2026-06-10. Give start=2025-06-11 or later, end=2025-12-31; IBKR's statements"),
        ({"start": "2025-01-01"}, "since 2025-01-01 begins too early: IBKR has daily figures"),
        ({"period": "2y"}, "2y begins too early: IBKR has daily figures"),
        ({"end": "2026-03-31"}, "end is given without start or period"),
        ({"start": "2027-01-01"}, "start is '2027-01-01': it is after today"),
        ({"period": "30min"}, "IBKR has no figures for 30min"),
    ],
)  # fmt: skip
async def test_what_lies_outside_the_series_is_refused_with_what_there_is(arguments: dict[str, str], said: str) -> None:
    async with conversation("awkward", now=noon(date(2026, 6, 10))) as me:
        assert said in await me.error("performance", **arguments)


def test_the_first_day_of_the_series_can_be_asked_for() -> None:
    series = daily(365, date(2026, 6, 10), 3)
    known = returns(entry(p1Y=series), date(2026, 6, 10))
    assert known.period(Stretch("x", date(2025, 6, 11), date(2025, 6, 30))).start == date(2025, 6, 10)
    with pytest.raises(BadArgument, match="Give start=2025-06-11 or later"):
        known.period(Stretch("x", date(2025, 6, 10), date(2025, 6, 30)))


def test_a_year_to_date_of_a_leap_year_reaches_further_than_a_year() -> None:
    end = date(2024, 12, 31)
    year, to_date = daily(365, end, 4, weekends=True), daily(366, end, 4, weekends=True)
    told = returns(entry(p1Y=year, pYTD=to_date), end).period(stretch("period", "2024", end))
    assert told.start == date(2023, 12, 31)
    assert told.change == pytest.approx(to_date[end][0] - 1, abs=1e-6)
    leap = returns(entry(p1Y=daily(365, date(2024, 6, 28), 5, weekends=True)), date(2024, 6, 28))
    february = leap.period(stretch("period", "2024-02", date(2024, 6, 28)))
    assert (february.start, february.end, len(february.points)) == (date(2024, 1, 31), date(2024, 2, 29), 29)


def test_a_young_account_says_where_its_figures_begin() -> None:
    end, opened = date(2026, 6, 10), 70
    young = daily(opened, end, 6)
    known = returns(entry(p1Y=young, pYTD=young, p1M={on: young[on] for on in [*young][-25:]}), end)
    every = known.every()
    begins = f"IBKR's figures begin only on {end - timedelta(days=opened)}"
    assert {name: period.doubt for name, period in every.items()} == {
        "LM": "", "1M": "", "YTD": begins, "1Y": begins,
    }  # fmt: skip
    with pytest.raises(BadArgument, match="begins too early"):
        known.period(stretch("period", "3m", end))


def test_a_hole_in_the_series_is_told() -> None:
    end = date(2026, 6, 10)
    series = {on: each for on, each in daily(365, end, 7).items() if not date(2026, 3, 20) < on < date(2026, 4, 20)}
    known = returns(entry(p1Y=series), end)
    told = known.period(stretch("period", "2026-04", end))
    assert told.start == date(2026, 3, 20)
    assert told.doubt == "IBKR has no figures between 2026-03-20 and 2026-03-31"
    assert not known.period(stretch("period", "2026-05", end)).doubt


def test_before_ibkr_has_computed_a_day_of_the_new_year_its_year_to_date_is_last_years() -> None:
    end, today = date(2025, 12, 31), date(2026, 1, 2)
    series = daily(365, end, 8, weekends=True)
    known = returns(entry(p1Y=series, pYTD=series, pMTD={on: series[on] for on in [*series][-32:]}), today)
    every = known.every()
    assert every["YTD"].doubt == every["MTD"].doubt == "IBKR's figures end on 2025-12-31, before this period began"
    assert (every["LM"].start, every["LM"].end) == (date(2025, 11, 30), end)
    assert known.period(stretch("period", "last year", today)).start == date(2024, 12, 31)
    with pytest.raises(UnexpectedAnswer, match="IBKR has no figures for QTD"):
        known.period(stretch("period", "qtd", today))


@pytest.mark.parametrize(("hour", "last_month"), [(3, "2026-05-31"), (17, "2026-06-30")])
def test_the_month_ends_in_new_york(hour: int, last_month: str) -> None:
    # At three in the morning in London the thirtieth of June is not over in New York.
    now = datetime(2026, 7, 1, hour, tzinfo=UTC)
    series = daily(365, date(2026, 6, 30), 9, weekends=True)
    known = Returns.of("DU1", models.AccountPeriods.from_dict(entry(p1Y=series)), now, now)
    assert str(known.every()["LM"].end) == last_month


async def test_a_value_not_above_zero_is_no_return_beside_an_index_either() -> None:
    def sink(answer: Any) -> Any:
        answer["DU1234567"]["YTD"]["nav"][40] = -5.0
        return answer

    async with edited("awkward", {PERIODS: sink}, now=noon(date(2026, 6, 10))) as me:
        told = await me.ask("performance", period="ytd", vs="SPY")
    assert table(told)[0]["return_percent"] is None
    assert table(told, "against")[0]["own_percent"] is None
    assert table(told, "against")[0]["SPY@ARCA_percent"] is not None
    assert told["complete"] is False


async def test_every_account_has_rows_of_its_own_and_nothing_is_averaged() -> None:
    now = noon(date(2026, 6, 10))
    async with conversation("two-accounts", now=now) as me:
        told = await me.ask("performance", account_id="all", period="ytd")
        alone = [await me.ask("performance", account_id=one, period="ytd") for one in ("DU1234567", "DU7654321")]
        every = await me.ask("performance", account_id="DU1234567, Pension")
        asked = [path for _, path, _ in me.simulated.seen if path.startswith("/pa/")]
        assert "account_id must name one" in await me.error("performance")
    assert asked == ["/pa/allperiods"]
    rows = by(table(told), "account")
    assert [*rows] == ["DU1234567", "DU7654321"]
    for one in alone:
        assert {**table(one)[0], "account": one["account_id"]} == rows[one["account_id"]]
    assert table(told, "accounts") == [
        {"account_id": "DU1234567", "alias": None, "base_currency": "USD"},
        {"account_id": "DU7654321", "alias": "Pension", "base_currency": "EUR"},
    ]
    assert (told["account_id"], told.get("currency")) == ("DU1234567, DU7654321", None)
    assert len(table(every)) == 2 * 9


async def test_an_account_without_figures_is_named_beside_the_others() -> None:
    def forget(answer: Any) -> Any:
        return {name: value for name, value in answer.items() if name != "DU7654321"}

    async with edited("two-accounts", {PERIODS: forget}, now=noon(date(2026, 6, 10))) as me:
        told = await me.ask("performance", account_id="all", period="ytd")
        assert "DU7654321" in await me.error("performance", account_id="DU7654321")
    assert [one["account"] for one in table(told)] == ["DU1234567"]
    assert told["complete"] is False
    assert "IBKR has no performance figures for DU7654321." in told["notes"]
