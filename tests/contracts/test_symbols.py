"""Reading what a caller wrote to name a contract, and a period."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bezant_mcp.contracts.symbols import Reading, month_of, parse_expiry, parse_symbol
from bezant_mcp.errors import BadArgument
from bezant_mcp.market.chart_spans import parse_span

TODAY = date(2026, 6, 10)


@pytest.mark.parametrize("text", ["BRK B", "BRK.B", "brk-b", "BRK/B", " Brk  b ", "brk.B"])
def test_a_share_class_is_one_symbol_however_it_is_written(text: str) -> None:
    wanted = parse_symbol(text)
    assert (wanted.kind, wanted.symbol, wanted.like_a_name) == ("stock", "BRK B", False)


@pytest.mark.parametrize(
    ("text", "kind", "symbol"),
    [
        ("AAPL", "stock", "AAPL"),
        ("aapl", "stock", "AAPL"),
        ("479624278", "conid", "479624278"),
        ("conid:8894", "conid", "8894"),
        ("8894", "stock", "8894"),
        ("US0378331005", "isin", "US0378331005"),
        ("ie00bk5bqt80", "isin", "IE00BK5BQT80"),
        ("EUR.USD", "pair", "EUR.USD"),
        ("eur/usd", "pair", "EUR.USD"),
        ("GBPJPY", "pair", "GBP.JPY"),
        ("ES DEC26", "future", "ES"),
        ("/ES", "future", "ES"),
        ("es fut", "future", "ES"),
        ("ES 20261218", "future", "ES"),
        ("Nestlé", "stock", "NESTLE"),
        ("$aapl", "stock", "AAPL"),
        ("LSE:VOD", "stock", "VOD"),
        ("CONID: 8894", "conid", "8894"),
    ],
)
def test_each_form_is_recognised(text: str, kind: str, symbol: str) -> None:
    wanted = parse_symbol(text)
    assert (wanted.kind, wanted.symbol) == (kind, symbol)


@pytest.mark.parametrize(("text", "conid"), [("265598", 265598), ("conid:8894", 8894), ("005930", 0), ("AAPL", 0)])
def test_a_number_is_a_conid_unless_it_begins_with_zero(text: str, conid: int) -> None:
    assert parse_symbol(text).conid == conid


@pytest.mark.parametrize(
    ("text", "exchanges", "currency"),
    [
        ("AAPL@NASDAQ", ("NASDAQ",), ""),
        ("vwce @ xetra", ("IBIS", "IBIS2"), ""),
        ("VOD@GBP", (), "GBP"),
        ("7203@TSEJ", ("TSEJ",), ""),
        ("NASDAQ:AAPL", ("NASDAQ",), ""),
        ("Nasdaq: aapl", ("NASDAQ",), ""),
        ("$AAPL", (), ""),
    ],
)
def test_an_exchange_or_a_currency_narrows(text: str, exchanges: tuple[str, ...], currency: str) -> None:
    wanted = parse_symbol(text)
    assert (wanted.exchanges, wanted.currency, wanted.conid) == (exchanges, currency, 0)


@pytest.mark.parametrize("text", ["Shell", "Ford", "Vodafone Group", "VODAFONE GROUP", "Berkshire Hathaway"])
def test_a_companys_name_is_told_from_a_ticker(text: str) -> None:
    assert parse_symbol(text).like_a_name


@pytest.mark.parametrize("text", ["SHELL", "shel", "Spy", "BRK B", "brk.b"])
def test_a_ticker_is_no_name(text: str) -> None:
    assert not parse_symbol(text).like_a_name


@pytest.mark.parametrize(
    ("text", "conid"),
    [("conid:8894", 8894), ("CONID 265598", 265598), ("AAPL (265598)", 265598), ("Russell (2000)", 0), ("S&P 500", 0)],
)
def test_only_what_is_marked_as_one_is_a_conid_for_certain(text: str, conid: int) -> None:
    wanted = parse_symbol(text)
    assert (wanted.conid, wanted.kind == "conid") == (conid, bool(conid))


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("037833100", "CUSIP"), ("037833101", ""), ("594918104", "CUSIP"), ("912810TM0", "CUSIP"),
        ("0263494", "SEDOL"), ("B0YBKJ7", "SEDOL"), ("B0YBKJ8", ""), ("BBG000B9XRY4", "FIGI"), ("009086587", ""),
        ("7203", ""), ("AAPL", ""),
    ],
)  # fmt: skip
def test_check_digits_tell_identifiers(text: str, identifier: str) -> None:
    assert parse_symbol(text).identifier == identifier


@pytest.mark.parametrize(
    "text", ["", " ", "../logout", "AAPL@", "@NASDAQ", "AAPL@../x", "a" * 60, "US0378331006", "0", "9999999999", "<b>"]
)
def test_what_is_no_name_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadArgument, match=r"symbol .*For example|symbol .*AAPL"):
        parse_symbol(text)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        wanted = parse_symbol(text)
    except BadArgument:
        return
    assert wanted.symbol
    assert not set(wanted.symbol) & set('\\"%?#;<>\n')


def test_either_side_of_a_colon_may_be_the_exchange() -> None:
    assert parse_symbol("ASX:AU").readings == (Reading("AU", ("ASX",)), Reading("ASX", ("ASX",), 2))


def test_months_are_read_from_searches() -> None:
    assert [month_of(code) for code in ("JAN27", "DEC26", "XXX26", "", "JAN2027")] == ["2027-01", "2026-12", "", "", ""]


@pytest.mark.parametrize("period", ["1y", "1Y", "1 year", "a year", "1yr"])
def test_a_year_is_a_year_however_it_is_written(period: str) -> None:
    span = parse_span(period, "", TODAY)
    assert (span.period, span.bar) == ("1y", "1d")


@pytest.mark.parametrize(
    ("period", "bar", "sent"),
    [
        ("30min", "", ("30min", "1min")),
        ("1d", "", ("1d", "5min")),
        ("1 week", "1 Hour", ("1w", "1h")),
        ("6M", "daily", ("6m", "1d")),
        ("3 months", "1d", ("3m", "1d")),
        ("2y", "1w", ("2y", "1w")),
        ("10y", "", ("10y", "1w")),
        ("1000d", "", ("1000d", "1d")),
        ("182m", "1m", ("182m", "1m")),
        ("max", "", ("15y", "1w")),
    ],
)
def test_periods_and_bars_are_sent_as_ibkr_writes_them(period: str, bar: str, sent: tuple[str, str]) -> None:
    span = parse_span(period, bar, TODAY)
    assert (span.period, span.bar) == sent


@pytest.mark.parametrize(
    ("period", "bar", "said"),
    [
        ("16y", "", "15y"),
        ("0d", "", "period"),
        ("31min", "", "30min"),
        ("soon", "", "period"),
        ("1y", "1min", "8h, 1d, 1w, 1m"),
        ("1d", "1w", "1min"),
        ("10y", "1d", "1w, 1m"),
        ("1y", "7h", "8h"),
        ("1y", "often", "bar"),
    ],
)
def test_what_ibkr_does_not_have_is_refused_before_it_is_asked(period: str, bar: str, said: str) -> None:
    with pytest.raises(BadArgument, match=said):
        parse_span(period, bar, TODAY)


@pytest.mark.parametrize(
    ("text", "month", "date"),
    [
        ("2026-12", "202612", ""),
        ("20261218", "202612", "20261218"),
        ("DEC26", "202612", ""),
        ("Dec 2026", "202612", ""),
        ("december '26", "202612", ""),
        ("Jan-27", "202701", ""),
    ],
)
def test_an_expiry_is_taken_as_people_write_months(text: str, month: str, date: str) -> None:
    assert parse_expiry(text) == (month, date)


@pytest.mark.parametrize("text", ["", "soon", "13/2026", "2026-13", "Foo 2026", "18.12.2026", "DEC"])
def test_what_is_no_expiry_is_refused(text: str) -> None:
    with pytest.raises(BadArgument, match="is not a date"):
        parse_expiry(text)
