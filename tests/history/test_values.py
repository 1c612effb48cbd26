"""Texts of statements become numbers, days and codes in every form that IBKR writes."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest

from bezant_mcp.history import values
from tests.support.cases import every_case


def test_numbers_are_exact_and_what_stands_for_nothing_is_none() -> None:
    forms = {
        "-1,234.50": Decimal("-1234.50"),
        "1,500,000": Decimal(1500000),
        "0.1234567890123": Decimal("0.1234567890123"),
        "-0": Decimal(0),
        "1E-8": Decimal("0.00000001"),
        ".5": Decimal("0.5"),
        **dict.fromkeys(("", "--", "-", "N/A", "MULTI", "null", "0.0 ()", "0.0 (null)")),
    }
    with every_case() as case:
        for text, expected in forms.items():
            with case(repr(text)):
                assert values.number(text) == expected


@pytest.mark.parametrize("text", ["1.234,50", "12,34", "1_000", "NaN", "Infinity", "1E999999", "ten", "1 2", "\u0661"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        values.number(text)


def test_a_rate_that_is_none_is_unknown() -> None:
    assert [values.rate(text) for text in ("-1", "0", "", "1.5")] == [None, None, None, Decimal("1.5")]


def test_days_are_read_in_every_form_and_with_every_separator() -> None:
    days = values.Days()
    with every_case() as case:
        for day in ("20250613", "2025-06-13", "06/13/2025", "06/13/25", "13-JUN-25", "13-Jun-2025"):
            for time in ("", ";202000 EDT", ",20:20:00", " 20:20:00 CET", ", 20:20:00"):
                with case(day + time):
                    assert days.read(day + time) == date(2025, 6, 13)
        with case("none"):
            assert days.read("20250613202000") == date(2025, 6, 13)


def test_moments_begin_with_an_iso_day_and_keep_the_zone_as_it_is() -> None:
    days = values.Days()
    assert days.moment("20250613;202000 EDT") == "2025-06-13 20:20:00 EDT"
    assert days.moment("2025-06-13, 20:20:00") == "2025-06-13 20:20:00"
    assert days.moment("20250613202000") == "2025-06-13 20:20:00"
    assert days.moment("20250613") == "2025-06-13"
    assert days.moment("--") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('reportDate="04/12/2025" settleDate="04/13/2025"', date(2025, 4, 12)),
        ('reportDate="04/12/2025" settleDate="13/04/2025"', date(2025, 12, 4)),
        # What a description says is no day of the statement.
        ('reportDate="04/12/2025" settleDate="13/04/2025" description="SAMPLE 4 07/15/30"', date(2025, 12, 4)),
    ],
)
def test_the_whole_file_tells_whether_months_come_first(text: str, expected: date) -> None:
    for encoding in ("utf-8", "utf-16"):
        stream = io.BytesIO(text.encode(encoding))
        stream.seek(5)
        assert values.Days(stream).read("04/12/2025") == expected
        assert stream.tell() == 5


def test_a_day_that_no_other_explains_or_that_others_contradict_is_refused() -> None:
    for text in ('date="04/05/2025"', 'date="13/05/2025" date="05/13/2025"'):
        days = values.Days(io.BytesIO(text.encode()))
        with pytest.raises(ValueError, match="04/05"):
            days.read("04/05/2025")
        assert days.met
        assert days.read("05/05/2025") == date(2025, 5, 5)


@pytest.mark.parametrize("text", ["20251301", "2025-02-30", "99999999", "31-ABC-25", "31-ANF-25", "today", "123456"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        values.Days().read(text)


def test_codes_are_whole_words_in_either_list() -> None:
    assert values.codes("P;") == ("P",)
    assert values.codes("ADR;Po") == ("ADR", "Po")
    assert values.codes("O,P") == ("O", "P")
    assert values.codes("RI") == ("RI",)
    assert values.codes("--") == ()


def test_a_memo_stays_small_and_right() -> None:
    memo = values.Memo(int, size=3)
    assert [memo[str(each)] for each in (1, 2, 3, 4, 1)] == [1, 2, 3, 4, 1]
    assert len(memo) <= 3
