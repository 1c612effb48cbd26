"""Sums are held against IBKR's own totals: what is right holds, what was changed is told, the rest says why not."""

from __future__ import annotations

import re

from bezant_mcp.history.reading import read_statements
from bezant_mcp.history.rows import Check
from bezant_mcp.history.totals import totals
from tests.support.cases import every_case
from tests.support.flex import account, book, cash, report_of, section, shared, statements, trades, xml


def checks(*sections: str) -> dict[tuple[str, str, bool], Check]:
    (found,) = statements(xml(*sections))
    return {(each.subject, each.currency, each.base): each for each in found.checks}


def test_the_shared_statements_hold_in_all_that_they_have() -> None:
    expected = {
        "01-income-eur-base": 32,
        "02-trades-lots-usd-base": 13,
        "05-daily-breakout-returns": 9,
    }
    with every_case() as case:
        for name, count in expected.items():
            path, right = shared(name)
            with case(name):
                found = read_statements(path).accounts[right["account"]].checks
                assert sum(each.holds is True for each in found) == count
                assert not [each for each in found if each.holds is False]


def test_any_changed_lost_or_repeated_booking_is_told() -> None:
    path, _ = shared("01-income-eur-base")
    text = path.read_text(encoding="utf-8")
    rows = re.findall(r"<CashTransaction [^>]*DETAIL[^>]*/>\n", text)
    assert len(rows) == 28
    with every_case() as case:
        for at, row in enumerate(rows):
            with case(at):
                lost = totals(book(text.replace(row, "")))["not_proven"]
                assert any("differs" in each for each in lost)
                changed = row.replace(' amount="', ' amount="7.77" was="')
                assert any("differs" in each for each in totals(book(text.replace(row, changed)))["not_proven"])
                again = totals(book(text.replace(row, row + row)))
                assert any("twice" in each for each in again["not_proven"])
                assert again["cash_by_currency"] == totals(book(text))["cash_by_currency"]


def test_bookings_are_held_by_currency_and_in_base_currency() -> None:
    told = report_of(
        {"currency": "USD", "dividends": "10", "withholdingTax": "-1"},
        {"currency": "BASE_SUMMARY", "dividends": "9", "withholdingTax": "-0.9"},
    )
    rows = cash(
        {"currency": "USD", "fxRateToBase": "0.9"},
        {"currency": "USD", "fxRateToBase": "0.8", "type": "Withholding Tax", "amount": "-1"},
    )
    found = checks(account(), rows, told)
    assert found["dividends", "USD", False].holds is True
    assert found["dividends", "EUR", True].holds is True
    assert found["withholdingTax", "USD", False].holds is True
    assert found["withholdingTax", "EUR", True].holds is False


def test_pence_are_held_against_pounds() -> None:
    found = checks(
        account(), cash({"currency": "GBX", "amount": "1234.5"}), report_of({"currency": "GBP", "dividends": "12.345"})
    )
    assert found["dividends", "GBP", False].holds is True


def test_what_is_not_ticked_is_not_held_and_says_why() -> None:
    bare = {"currency": "EUR", "startingCash": "0", "endingCash": "0"}
    base = {"currency": "BASE_SUMMARY", "dividends": "10"}
    ways = {
        "CashReport is not in the statement": (),
        "CashReport.dividends is not in the statement": (report_of(bare),),
        "CashReport does not have it by currency": (report_of(base),),
    }
    with every_case() as case:
        for why, sections in ways.items():
            with case(why):
                check = checks(account(), cash({}), *sections)["dividends", "EUR", False]
                assert (check.holds, check.why) == (None, why)


def test_a_currency_that_the_report_lacks_differs() -> None:
    found = checks(account(), cash({"currency": "USD"}), report_of({"currency": "EUR", "dividends": "0"}))
    assert found["dividends", "USD", False].holds is False


def test_bookings_that_were_all_lost_differ_only_if_their_section_is_there() -> None:
    told = report_of({"currency": "EUR", "dividends": "10"})
    assert checks(account(), cash(), told)["dividends", "EUR", False].holds is False
    assert ("dividends", "EUR", False) not in checks(account(), told)


def test_commissions_split_in_another_way_by_currency_hold_in_base() -> None:
    told = report_of(
        {"currency": "EUR", "commissions": "-3"},
        {"currency": "USD", "commissions": "0"},
        {"currency": "BASE_SUMMARY", "commissions": "-3"},
    )
    rows = trades({"ibCommission": "-3", "fxRateToBase": "1"})
    found = checks(account(), rows, cash(), told)
    assert found["commissions", "EUR", True].holds is True
    assert found["commissions", "USD", False].holds is None
    assert "has the same in base currency" in found["commissions", "USD", False].why


def test_commissions_hold_without_bookings_and_are_not_false_for_want_of_them() -> None:
    rows = trades({"ibCommission": "-3"})
    assert (
        checks(account(), rows, report_of({"currency": "USD", "commissions": "-3"}))["commissions", "USD", False].holds
        is True
    )
    check = checks(account(), rows, report_of({"currency": "USD", "commissions": "-2"}))["commissions", "USD", False]
    assert check.holds is None
    assert "corrections" in check.why


WHOLE = {
    "currency": "EUR",
    **dict.fromkeys(("startingCash", "commissions", "dividends", "withholdingTax", "brokerInterest"), "1"),
    **dict.fromkeys(("netTradesSales", "netTradesPurchases", "otherFees", "depositWithdrawals"), "1"),
}


def test_a_cash_report_adds_up_without_its_other_views() -> None:
    other = {
        "deposits": "4",
        "withdrawals": "-3",
        "dividendsSec": "1",
        "dividendsMTD": "7",
        "slbNetCash": "8",
        "endingSettledCash": "2",
    }
    assert checks(report_of({**WHOLE, **other, "endingCash": "9"}))["ending cash", "EUR", False].holds is True
    assert checks(report_of({**WHOLE, "endingCash": "10"}))["ending cash", "EUR", False].holds is False
    assert checks(report_of({**WHOLE, "newItem": "1", "endingCash": "10"}))["ending cash", "EUR", False].holds is True
    short = {name: value for name, value in WHOLE.items() if name != "otherFees"}
    check = checks(report_of({**short, "endingCash": "9"}))["ending cash", "EUR", False]
    assert (check.holds, check.why) == (None, "CashReport lacks otherFees")


def test_net_asset_value_adds_up_in_either_way_of_telling_gains() -> None:
    def value(**items: str) -> str:
        written = " ".join(f'{name}="{amount}"' for name, amount in items.items())
        return (
            f'<ChangeInNAV currency="EUR" fromDate="20240101" toDate="20241231" startingValue="100" {written} twr="5"/>'
        )

    days = section(
        "EquitySummaryInBase",
        "E",
        {"currency": "EUR", "reportDate": "20231229", "total": "100"},
        {"currency": "EUR", "reportDate": "20241231", "total": "107"},
    )
    key = ("net asset value", "EUR", True)
    with every_case() as case:
        for items in (
            {"mtm": "7"},
            {"realized": "5", "changeInUnrealized": "2"},
            {"mtm": "7", "realized": "5", "changeInUnrealized": "2"},
        ):
            with case(items):
                assert checks(value(endingValue="107", **items))[key].holds is True
                assert checks(value(endingValue="108", **items))[key].holds is False
    found = checks(value(mtm="7", endingValue="107"), days)
    assert found["net asset value at the start", "EUR", True].holds is True
    assert found["net asset value at the end", "EUR", True].holds is True
    assert checks(value(mtm="9", endingValue="109"), days)["net asset value at the end", "EUR", True].holds is False


def summary(*rows: dict[str, str]) -> str:
    return section("FIFOPerformanceSummaryInBase", "FIFOPerformanceSummaryUnderlying", *rows)


def test_realized_gains_are_held_without_currencies_and_the_row_of_sums() -> None:
    told = summary(
        {"assetCategory": "STK", "symbol": "AAA", "totalRealizedPnl": "45"},
        {"assetCategory": "CASH", "symbol": "USD", "totalRealizedPnl": "6"},
        {"assetCategory": "", "symbol": "", "totalRealizedPnl": "51"},
    )
    rows = trades({"fifoPnlRealized": "50", "fxRateToBase": "0.9"}, {"assetCategory": "CASH", "fifoPnlRealized": "3"})
    assert checks(account(), rows, told)["realized", "EUR", True].holds is True
    assert checks(account(), trades(), told)["realized", "EUR", True].holds is False
    check = checks(account(), rows)["realized", "EUR", True]
    assert (check.holds, check.why) == (None, "FIFOPerformanceSummaryInBase is not in the statement")


def test_trades_gain_what_their_lots_do_where_there_are_lots() -> None:
    lots = (
        "<Lot currency='USD' conid='1' fifoPnlRealized='-252' levelOfDetail='CLOSED_LOT' tradeDate='20240301'/>"
        "<WashSale currency='USD' conid='1' fifoPnlRealized='{}' tradeDate='20240301'/></Trades>"
    )
    rows = trades({"fifoPnlRealized": "0"}, {"conid": "2", "fifoPnlRealized": "77"})
    key = ("realized by lot", "USD", False)
    assert checks(account(), rows.replace("</Trades>", lots.format("252")))[key].holds is True
    assert checks(account(), rows.replace("</Trades>", lots.format("250")))[key].holds is False


def test_lots_add_up_to_their_positions() -> None:
    usual = {"currency": "EUR", "symbol": "AAA", "conid": "1"}
    whole = {**usual, "position": "5", "costBasisMoney": "50", "levelOfDetail": "SUMMARY"}
    lot = {**usual, "position": "5", "costBasisMoney": "50", "levelOfDetail": "LOT", "openDateTime": "20230101"}
    keys = [("quantity of AAA in lots", "EUR", False), ("cost of AAA in lots", "EUR", False)]
    found = checks(section("OpenPositions", "OpenPosition", whole, lot))
    assert [found[key].holds for key in keys] == [True, True]
    found = checks(section("OpenPositions", "OpenPosition", whole, {**lot, "position": "4"}, {**lot, "conid": "2"}))
    assert found[keys[0]].holds is False
    assert any(each.holds is False and each.subject == "quantity of 2 in lots" for each in found.values())


def test_what_some_right_statements_break_is_told_and_not_called_wrong() -> None:
    told = report_of(
        {
            "currency": "USD",
            "netTradesPurchases": "-100",
            "netTradesSales": "0",
            "accountTransfers": "5",
            "otherIncome": "2",
        }
    )
    moved = section("Transfers", "Transfer", {"currency": "USD", "cashTransfer": "5", "reportDate": "20240301"})
    other = cash({"type": "Gift", "currency": "USD", "amount": "2"})
    found = checks(account(), trades({}), moved, other, told)
    for subject in ("money of trades", "cash of transfers", "bookings of other types"):
        assert found[subject, "USD", False].holds is True
    found = checks(account(), trades({"proceeds": "-90"}), section("Transfers", "Transfer"), cash(), told)
    for subject in ("money of trades", "cash of transfers", "bookings of other types"):
        assert found[subject, "USD", False].holds is None
        assert "CashReport has" in found[subject, "USD", False].why


def test_a_tax_that_is_in_no_trade_counts_beside_those_that_are() -> None:
    alone = section(
        "TransactionTaxes",
        "TransactionTax",
        {"currency": "USD", "taxAmount": "-2", "source": "STANDALONE", "fxRateToBase": "1"},
    )
    found = checks(
        account("USD"), trades({"taxes": "-3"}), alone, report_of({"currency": "USD", "transactionTax": "-5"})
    )
    assert found["transactionTax", "USD", False].holds is True


def test_a_currency_that_is_lost_from_the_report_is_told() -> None:
    path, _ = shared("01-income-eur-base")
    text = path.read_text(encoding="utf-8")
    (row,) = re.findall(r'<CashReportCurrency [^>]*currency="GBP"[^>]*/>', text)
    idle = row.replace('dividends="40"', 'dividends="0"').replace('startingCash="0"', 'startingCash="40"')
    booking = re.findall(r'<CashTransaction [^>]*currency="GBP"[^>]*/>', text)
    without = text.replace(row, idle)
    for each in booking:
        without = without.replace(each, "")
    subject = "ending cash of all currencies"
    (held,) = [each for each in statements(without)[0].checks if each.subject == subject]
    assert held.holds is True
    (open_one,) = [each for each in statements(without.replace(idle, ""))[0].checks if each.subject == subject]
    assert open_one.holds is None
    assert "18203.86476" in open_one.why
    rates = '<ConversionRate reportDate="20241231" fromCurrency="GBP" toCurrency="EUR" rate="1.209" />'
    (unknown,) = [each for each in statements(text.replace(rates, ""))[0].checks if each.subject == subject]
    assert unknown.why == "the last day has no rate of GBP"
