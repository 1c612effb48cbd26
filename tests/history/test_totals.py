"""Totals of the shared statements, to the cent, and what no statement tells."""

from __future__ import annotations

import json
from typing import Any

from bezant_mcp.history.reading import read_statements
from bezant_mcp.history.totals import totals
from tests.support.cases import every_case
from tests.support.flex import NAMES, account, book, cash, section, shared, trades, xml


def of(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    path, right = shared(name)
    return totals(read_statements(path)), right


def test_cash_of_every_kind_is_right_by_currency_and_in_base() -> None:
    for name in ("01-income-eur-base", "04-late-corrections-and-oddities"):
        found, right = of(name)
        assert found["cash_by_currency"] == right["by_currency"]
        assert found["cash_base"] == right["base"]
        assert found["base_currency"] == right["base_currency"]
        assert found["accounts"] == [right["account"]]
    assert set(right["must_warn"]) <= set(found["unknown"])
    assert len(found["unknown"]) == len(right["must_warn"]) + 1, "brandNewAttribute is the only other one"


def test_cash_at_the_end_and_sales_tax_are_those_of_the_reports() -> None:
    found, right = of("01-income-eur-base")
    assert found["ending_cash"] == right["ending_cash"]
    assert found["ending_cash_base"] == right["ending_cash_base"]
    assert found["sales_tax"] == right["sales_tax"]
    assert found["not_proven"] == []


def test_trades_count_once_and_each_cost_in_its_currency() -> None:
    found, right = of("02-trades-lots-usd-base")
    assert found["commissions_by_currency"] == right["commissions_by_currency"]
    assert found["commissions_base"] == right["commissions_base"]
    assert found["taxes_on_trades_by_currency"] == right["transaction_taxes_by_currency"]
    assert found["realised_by_currency"] == {"USD": right["realised_trades_total_base"]}
    assert found["realised_base"] == right["realised_trades_total_base"]
    assert found["cash_by_currency"] == found["cash_base"] == {}
    assert found["ending_cash"] is None
    assert any("CashReport is not in the statement" in text for text in found["not_proven"])


def test_several_accounts_are_added_by_currency_and_never_in_base() -> None:
    found, right = of("03-accounts-transfers-corporate-actions")
    assert found["accounts"] == right["accounts"]
    assert found["base_currency"] == right["base_currency"]
    kinds = {
        "deposits": "deposits",
        "withdrawals": "withdrawals",
        "dividends": "dividend",
        "withholding": "withholding_dividend",
    }
    for theirs, ours in kinds.items():
        by_currency = {cur: each[ours] for cur, each in found["cash_by_currency"].items() if ours in each}
        assert by_currency == right["all_accounts_by_currency"][theirs]
    with every_case() as case:
        for one, expected in right["per_account"].items():
            with case(one):
                alone = found["per_account"][one]
                base = alone["cash_base"]
                assert found["cash_base"][one] == base
                assert base.get("deposits", "0") == expected["deposits_base"]
                assert base.get("withdrawals", "0") == expected.get("withdrawals_base", "0")
                assert base.get("dividend") == expected.get("dividends_base")
                assert base.get("net") == expected.get("net_dividends_base")
                dividends = {c: each["dividend"] for c, each in alone["cash_by_currency"].items() if "dividend" in each}
                assert dividends == expected["dividends"]
    assert found["realised_by_currency"] == right["corporate_actions"][2]["realised"]
    assert found["realised_base"]["U1234567"] == right["realised_total_base"]["U1234567"]


def test_a_statement_for_each_day_adds_up_and_confirmations_tell_no_gains() -> None:
    found, right = of("05-daily-breakout-returns")
    assert found["cash_by_currency"]["USD"]["deposits"] == right["deposits"]
    assert found["cash_by_currency"]["USD"]["withdrawals"] == right["withdrawals"]
    assert (found["from"], found["to"], found["base_currency"]) == ("2024-01-03", "2024-01-05", "USD")
    found, right = of("06-trade-confirms")
    assert found["commissions_by_currency"] == right["commissions_by_currency"]
    assert found["taxes_on_trades_by_currency"] == right["taxes_by_currency"]
    assert found["realised_by_currency"] is found["cash_by_currency"] is found["base_currency"] is None
    assert any(text.startswith("realised_by_currency") for text in found["not_proven"])


def test_no_wrong_answer_of_a_naive_reader_is_met() -> None:
    with every_case() as case:
        for name in NAMES:
            found, right = of(name)
            wrong = {each for each in right.get("trap_wrong_answers", {}).values() if isinstance(each, str)}
            with case(name):
                said = json.dumps({key: value for key, value in found.items() if key != "not_proven"})
                assert not [each for each in wrong if f'"{each}"' in said and each != "0"]


def test_a_section_that_was_not_ticked_is_null_and_one_that_is_empty_is_not() -> None:
    empty = totals(book(xml(account(), cash(), trades(), section("CashReport", "CashReportCurrency"))))
    bare = totals(book(xml(account())))
    for key in ("cash_by_currency", "commissions_by_currency", "taxes_on_trades_by_currency", "realised_by_currency"):
        assert empty[key] == {}
        assert bare[key] is None
        assert any(text.startswith(key) for text in bare["not_proven"])
    assert empty["ending_cash"] == {}
    assert bare["ending_cash"] is None


def test_an_amount_that_cannot_be_read_leaves_no_sum_that_looks_whole() -> None:
    found = totals(book(xml(account(), cash({"amount": "1.234,56"}, {}, {"type": "Other Fees", "amount": "-3"}))))
    assert found["cash_by_currency"]["EUR"] == {"dividend": None, "other_fees": "-3", "gross": None, "net": None}
    assert found["cash_base"] == {"other_fees": "-3"}
    assert any("dividend in EUR" in text for text in found["not_proven"])
    assert "CashTransactions.amount: 1 values cannot be read, and are left out." in found["not_proven"]
    found = totals(book(xml(account("USD"), trades({"ibCommission": "x"}, {}))))
    assert found["commissions_by_currency"] is None
    assert found["realised_by_currency"] == {}
    assert any(text.startswith("commissions_by_currency") for text in found["not_proven"])


def test_a_kind_without_a_rate_is_left_out_of_base_and_named() -> None:
    found = totals(book(xml(account(), cash({"currency": "USD", "fxRateToBase": ""}, {"type": "Other Fees"}))))
    assert found["cash_by_currency"]["USD"]["dividend"] == "10"
    assert found["cash_base"] == {"other_fees": "10"}
    assert any("dividend" in text and "base" in text for text in found["not_proven"])


def test_only_closed_lots_tell_gains_but_no_commissions() -> None:
    lot = {"fifoPnlRealized": "-252", "levelOfDetail": "CLOSED_LOT"}
    wash = "<WashSale accountId='U1' currency='USD' fxRateToBase='1' fifoPnlRealized='252' levelOfDetail='WASH_SALE'/>"
    found = totals(book(xml(account("USD"), trades(lot, tag="Lot").replace("</Trades>", wash + "</Trades>"))))
    assert found["realised_base"] == "0"
    found = totals(book(xml(account("USD"), trades(lot, tag="Lot"))))
    assert found["realised_by_currency"] == {"USD": "-252"}


def test_sums_are_not_rounded_however_many_digits_they_have() -> None:
    found = totals(
        book(xml(account(), cash({"amount": "12345678901234567890.123456789"}, {"amount": "0.0000000000001"})))
    )
    assert found["cash_by_currency"]["EUR"]["dividend"] == "12345678901234567890.1234567890001"


def test_currencies_are_never_added_where_rows_do_not_say_theirs() -> None:
    rows = (
        cash({}),
        trades({"fifoPnlRealized": "5"}),
        section("CashReport", "CashReportCurrency", {"currency": "EUR", "endingCash": "1"}),
    )
    found = totals(book(xml(account(), *(text.replace(' currency="', ' was="') for text in rows))))
    for key in ("cash_by_currency", "realised_by_currency", "ending_cash"):
        assert found[key] is None
        assert any(text.startswith(key) and "Tick Currency" in text for text in found["not_proven"])


def test_nothing_is_added_in_base_currency_where_that_changed_or_may_be_two() -> None:
    changed = book(xml(account("EUR"), cash({})), xml(account("USD"), cash({}), fromDate="20250101", toDate="20251231"))
    for found in (totals(changed), totals(book(xml(cash({}, {"currency": "USD"}))))):
        assert found["cash_base"] is None
        assert found["cash_by_currency"]["EUR"]["dividend"] == "10"
    assert any("several base currencies" in text for text in totals(changed)["not_proven"])


def test_an_unreadable_end_leaves_no_currency_out_of_sight() -> None:
    rows = ({"currency": "EUR", "endingCash": "1,5"}, {"currency": "USD", "endingCash": "2"})
    found = totals(book(xml(account(), section("CashReport", "CashReportCurrency", *rows))))
    assert found["ending_cash"] == {"EUR": None, "USD": "2"}


def test_a_file_without_statements_says_so_first() -> None:
    found = totals(book('<FlexQueryResponse type="AF"><FlexStatements count="0"/></FlexQueryResponse>'))
    assert found["accounts"] == []
    assert found["not_proven"][0].startswith("There is no statement")
