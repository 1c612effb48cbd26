"""Spans of time as people write them; the days that they mean are looked up in a calendar by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bezant_mcp.errors import BadArgument
from bezant_mcp.market.periods import asked_for, months_before, stretch

# A Wednesday in the second quarter.
TODAY = date(2026, 6, 10)
NEW_YEAR = date(2026, 1, 2)


def days(text: str, today: date = TODAY) -> tuple[str, str]:
    """The first and last day that a text means, the latter empty for now."""
    found = stretch("period", text, today)
    return str(found.first), str(found.last or "")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("ytd|YTD|year-to-date|year to date|this year|thisyear|this_year|current year", ("2026-01-01", "")),
        ("qtd|quarter to date|this quarter", ("2026-04-01", "")),
        ("mtd|month-to-date|this month|MonthToDate", ("2026-06-01", "")),
        ("wtd|this week|week to date", ("2026-06-08", "")),
        ("today", ("2026-06-10", "")),
        ("yesterday", ("2026-06-09", "2026-06-09")),
        ("last week|previous week", ("2026-06-01", "2026-06-07")),
        ("last month|lastmonth|LM|previous month|calendar month|prior_month", ("2026-05-01", "2026-05-31")),
        ("last quarter|previous quarter", ("2026-01-01", "2026-03-31")),
        ("last year|Last Year|previous year", ("2025-01-01", "2025-12-31")),
        ("2025|2025-01-01 to 2025-12-31|2025-01 - 2025-12", ("2025-01-01", "2025-12-31")),
        ("2026", ("2026-01-01", "")),
        ("2026-03|2026/03|March 2026|mar 2026|2026 March|march|Mar", ("2026-03-01", "2026-03-31")),
        ("december|dec 2025|2025-12", ("2025-12-01", "2025-12-31")),
        ("june|2026-06", ("2026-06-01", "")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("q1|Q1 2026|2026-Q1|2026Q1", ("2026-01-01", "2026-03-31")),
        ("q4|q4 2025", ("2025-10-01", "2025-12-31")),
        ("h2|2025-H2", ("2025-07-01", "2025-12-31")),
        ("2026-03-15|20260315|15 March 2026|March 15, 2026|15-Mar-2026|2026-03-15T00:00:00Z", ("2026-03-15",) * 2),
        ("2026-01-15 to 2026-02-28|from 2026-01-15 until 2026-02-28", ("2026-01-15", "2026-02-28")),
        ("2026-01-15..2026-02-28|2026-01-15/2026-02-28|2026-01-15 - 2026-02-28", ("2026-01-15", "2026-02-28")),
        ("between 2026-01-15 and 2026-02-28|2026-01-15 \u2013 2026-02-28", ("2026-01-15", "2026-02-28")),
        ("since 2026-02-01|from 2026-02-01|since february|2026-02-01 to now", ("2026-02-01", "")),
        ("2026-02-01 to 2026-12-31", ("2026-02-01", "")),
        ("2024-2025", ("2024-01-01", "2025-12-31")),
    ],
)  # fmt: skip
def test_days_of_the_calendar(words: str, meant: tuple[str, str]) -> None:
    for text in words.split("|"):
        assert days(text) == meant, text


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("1y|a year|year|past year|last 12 months|trailing 12 months", None),
        ("3m|3 months|quarter|last 3 months|1q|q", (3, "m")),
        ("90d|90 days|last 90 days|past 90 days", (90, "d")),
        ("6m|half year|halfyear", (6, "m")),
        ("1d|day|last day", (1, "d")),
        ("2w|two weeks", (2, "w")),
    ],
)
def test_spans_that_go_back_from_now(words: str, back: tuple[int, str] | None) -> None:
    for text in words.split("|"):
        assert stretch("period", text, TODAY).back in ([back] if back else [(1, "y"), (12, "m")]), text


@pytest.mark.parametrize(
    "text",
    ["17 moons", "soon", "2027", "2026-13", "2026-02-30", "2025-02-29", "03/15/2026", "15.03.2026", "0d", "decade",
     "marathon", "since 2026-07-01", "2026-03-01 to 2026-02-01", "q5", "h3", "last", "to", "\u00b2y"],
)  # fmt: skip
def test_what_is_no_span_or_has_not_begun_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(BadArgument, match=r"^period is .*(Write ytd, last month|For example period=)"):
        stretch("period", text, TODAY)


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("", "", ""), None), (("0", "none", "null"), None),
        (("", "2026-03-01", ""), ("2026-03-01", "")), (("", "2026-03-01", "today"), ("2026-03-01", "")),
        (("", "2026-03-01", "2026-03-31"), ("2026-03-01", "2026-03-31")),
        (("", "2026-03", "2026-04"), ("2026-03-01", "2026-04-30")),
        (("", "2025", "2025"), ("2025-01-01", "2025-12-31")),
        (("", "2026-03-01", "2026-12-31"), ("2026-03-01", "")),
        (("1y", "2026-03-01", ""), ("2026-03-01", "")),  # the default of a host that fills in everything
        (("3m", "", "2026-03-31"), ("2026-01-01", "2026-03-31")),
        (("1y", "", "2026-03-31"), ("2025-04-01", "2026-03-31")),
        (("ytd", "", "2026-03-31"), ("2026-01-01", "2026-03-31")),
        (("2025", "", "2026-03-31"), ("2025-01-01", "2025-12-31")),
        (("3m", "2026-01-15", ""), ("2026-01-15", "2026-04-14")),
        (("2w", "2026-01-15", ""), ("2026-01-15", "2026-01-28")),
        (("6m", "2026-01-15", ""), ("2026-01-15", "")),
    ],
)  # fmt: skip
def test_three_arguments_mean_one_stretch(arguments: tuple[str, str, str], meant: tuple[str, str] | None) -> None:
    found = asked_for(*arguments, TODAY, "1y" if arguments[0] == "1y" else "")
    assert (found and (str(found.first), str(found.last or ""))) == meant


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("", "", "2026-03-31"), "end is given without start"),
        (("", "2026-07-01", ""), "start is '2026-07-01': it is after today"),
        (("", "2026-03-31", "2026-03-01"), "end is '2026-03-01': it is before start"),
        (("ytd", "2026-03-01", ""), "period is 'ytd': it cannot be combined with start"),
        (("3m", "2026-03-01", "2026-03-31"), "cannot be combined with start"),
        (("", "soon", ""), "start is 'soon': it is not a date. For example start=2026-01-01"),
        (("", "ytd", ""), "start is 'ytd'"),
        (("8h", "", "2026-03-01"), "cannot be combined with end"),
    ],
)
def test_arguments_that_contradict_each_other_are_refused(arguments: tuple[str, str, str], said: str) -> None:
    with pytest.raises(BadArgument, match=said):
        asked_for(*arguments, TODAY)


def test_the_turn_of_the_year() -> None:
    assert days("ytd", NEW_YEAR) == ("2026-01-01", "")
    assert days("last month", NEW_YEAR) == ("2025-12-01", "2025-12-31")
    assert days("last quarter", NEW_YEAR) == ("2025-10-01", "2025-12-31")
    assert days("last year", NEW_YEAR) == ("2025-01-01", "2025-12-31")
    assert days("wtd", NEW_YEAR) == ("2025-12-29", "")
    assert days("last week", NEW_YEAR) == ("2025-12-22", "2025-12-28")
    assert days("last month", date(2024, 3, 31)) == ("2024-02-01", "2024-02-29")


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.integers(1, 200))
def test_months_are_counted_back_to_the_same_day_or_the_last(on: date, count: int) -> None:
    found = months_before(on, count)
    assert (on.year * 12 + on.month) - (found.year * 12 + found.month) == count
    assert found.day == on.day or (found.day < on.day and (found + timedelta(days=1)).day == 1)


@given(st.text(max_size=40), st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_no_text_breaks_the_reading(text: str, today: date) -> None:
    try:
        found = stretch("period", text, today)
    except BadArgument:
        return
    assert (found.first is None) == (found.back is not None)
    assert found.first is None or found.first <= (found.last or today) <= today
