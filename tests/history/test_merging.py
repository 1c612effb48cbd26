"""Statements that overlap, repeat or lack ids become one book in which no booking counts twice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bezant_mcp.history.totals import totals
from tests.support.cases import every_case
from tests.support.flex import account, book, cash, section, statements, trades, xml

DAYS = {"fromDate": "20240201", "toDate": "20240331"}


def amounts(*texts: str) -> list[str]:
    return [str(row.amount) for row in book(*texts).accounts["U1"].rows.cash]


def test_the_same_id_in_two_statements_counts_once_and_the_later_one_tells_it() -> None:
    old = xml(account(), cash({"amount": "10", "transactionID": "7001"}), **DAYS)
    new = xml(account(), cash({"amount": "12", "transactionID": "7001"}, {"amount": "1"}))
    with every_case() as case:
        for order in ((old, new), (new, old)):
            with case(order[0] is old):
                found = book(*order)
                assert sorted(str(row.amount) for row in found.accounts["U1"].rows.cash) == ["1", "12"]
                assert any("differ on 1 bookings, such as transaction 7001" in said for said in found.warnings)


def test_ids_are_of_one_account() -> None:
    found = book(xml(cash({})), xml(cash({}, accountId="U2"), accountId="U2"))
    assert [len(each.rows.cash) for each in found.accounts.values()] == [1, 1]


def test_the_same_id_twice_in_one_statement_counts_once_and_other_content_twice() -> None:
    same = {"transactionID": "7001"}
    (found,) = statements(xml(account(), cash(same, same)))
    assert len(found.rows.cash) == 1
    assert "CashTransactions: 1 rows are in the statement twice and count once." in found.warnings
    (found,) = statements(xml(account(), cash(same, {**same, "amount": "11"})))
    assert len(found.rows.cash) == 2
    assert "CashTransactions: 1 rows have the transactionID of another row; all count." in found.warnings


def test_rows_without_an_id_count_as_often_as_the_statement_with_most_of_them_has_them() -> None:
    bare = {"transactionID": "N/A"}
    (found,) = statements(xml(account(), cash(bare, bare)))
    assert len(found.rows.cash) == 2
    assert any("equal another one; all count" in text for text in found.warnings)
    twice, once = xml(account(), cash(bare, bare)), xml(account(), cash(bare), **DAYS)
    assert amounts(twice, once) == amounts(once, twice) == ["10", "10"]
    assert any("differ in rows without transactionID" in text for text in book(twice, once).warnings)
    assert not book(twice, twice).warnings[1:]


def test_a_word_in_the_place_of_every_id_is_none() -> None:
    rows = ({"transactionID": "REDACTED", "amount": str(each)} for each in (1, 2, 3))
    assert amounts(xml(account(), cash(*rows)), xml(account(), cash(*rows))) == ["1", "2", "3"]


def test_a_statement_without_ids_does_not_add_to_one_with_them() -> None:
    poor = xml(account(), cash({"transactionID": ""}, {"transactionID": "", "reportDate": "20240201"}), **DAYS)
    rich = xml(account(), cash({}), fromDate="20240301", toDate="20241231")
    found = book(poor, rich)
    assert sorted(str(row.date) for row in found.accounts["U1"].rows.cash) == ["2024-02-01", "2024-03-01"]
    assert any("Tick transactionID" in text for text in found.warnings)


def test_sums_beside_their_parts_are_dropped_where_the_level_is_not_ticked() -> None:
    part = {"transactionID": "7001"}
    text = xml(account(), cash(part, {"transactionID": ""})).replace(' levelOfDetail="DETAIL"', "")
    (found,) = statements(text)
    assert len(found.rows.cash) == 1
    assert any("look like sums" in each for each in found.warnings)
    text = xml(account(), cash(part, {"transactionID": "", "amount": "9"})).replace(' levelOfDetail="DETAIL"', "")
    (found,) = statements(text)
    assert len(found.rows.cash) == 2
    assert any("they may be sums" in each for each in found.warnings)


def position(quantity: str) -> str:
    row = {"symbol": "AAA", "conid": "1", "currency": "EUR", "position": quantity, "levelOfDetail": "SUMMARY"}
    return section("OpenPositions", "OpenPosition", row)


def test_positions_are_those_of_the_latest_statement_that_has_them() -> None:
    found = book(xml(position("5")), xml(position("3"), **DAYS), xml(cash({}), fromDate="20250101", toDate="20250201"))
    one = found.accounts["U1"]
    assert [row.quantity for row in one.rows.positions] == [Decimal(5)]
    assert one.as_of == {"OpenPositions": date(2024, 12, 31)}


def report(ending: str, **row: str) -> str:
    return section(
        "CashReport", "CashReportCurrency", {"currency": "EUR", "startingCash": "1", "endingCash": ending, **row}
    )


def test_cash_at_the_end_is_not_added_over_statements_with_one_end() -> None:
    year, quarter = xml(account(), report("5")), xml(account(), report("5", startingCash="2"), fromDate="20241001")
    other = xml(account(), report("6"), fromDate="20241101")
    assert totals(book(year, quarter))["ending_cash"] == {"EUR": "5"}
    found = totals(book(year, other))
    assert found["ending_cash"] == {"EUR": "6"}
    assert any("differ in EUR on 2024-12-31" in text for text in found["not_proven"])
    found = totals(book(xml(account(), report("5"), report("5"))))
    assert found["ending_cash"] == {"EUR": "5"}
    assert "CashReport has the same twice." in found["not_proven"]


def test_cash_of_an_older_day_is_told_with_that_day() -> None:
    found = totals(book(xml(account(), report("5"), **DAYS), xml(account(), cash({}))))
    assert found["ending_cash"] == {"EUR": "5"}
    assert any("is of 2024-03-31" in text for text in found["not_proven"])


def test_days_between_statements_are_told() -> None:
    found = book(xml(cash({}), **DAYS), xml(fromDate="20240601", toDate="20240630"))
    one = found.accounts["U1"]
    assert one.spans == [(date(2024, 2, 1), date(2024, 3, 31)), (date(2024, 6, 1), date(2024, 6, 30))]
    assert one.lacks("CashTransactions", *one.spans[1]) == [one.spans[1]]
    told = totals(found)["not_proven"]
    assert "U1: no statement covers 2024-04-01 to 2024-05-31." in told
    assert "U1: CashTransactions is not in the statement of 2024-06-01 to 2024-06-30." in told


def test_confirmations_add_only_days_that_no_activity_statement_has() -> None:
    confirm = '<TradeConfirm accountId="U1" currency="USD" symbol="A" tradeDate="{}" quantity="1" commission="-1"/>'
    confirms = "<TradeConfirms>" + confirm.format("20240301") + confirm.format("20250102") + "</TradeConfirms>"
    found = book(xml(trades({})), xml(confirms, kind="TCF", fromDate="20240301", toDate="20250105"))
    assert [str(row.date) for row in found.accounts["U1"].rows.trades] == ["2024-03-01", "2025-01-02"]
    assert found.accounts["U1"].last == date(2024, 12, 31)


def test_days_without_business_are_no_gap() -> None:
    found = book(
        xml(fromDate="20240102", toDate="20241231"),
        xml(fromDate="20250102", toDate="20250103"),
        xml(fromDate="20250106", toDate="20250107"),
    )
    assert found.accounts["U1"].spans == [(date(2024, 1, 2), date(2025, 1, 7))]


def test_trades_without_a_transaction_id_are_known_by_their_trade_id() -> None:
    fund = {"transactionID": "", "tradeID": "81"}
    found = book(xml(trades(fund)), xml(trades(fund), **DAYS))
    assert len(found.accounts["U1"].rows.trades) == 1
    assert not found.warnings
