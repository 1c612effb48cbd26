"""Files of Flex statements become typed rows, whatever a query ticked, and nothing is lost without a word."""

from __future__ import annotations

import gc
import io
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bezant_mcp.history.errors import NotAStatement
from bezant_mcp.history.reading import read, read_statements
from tests.support.cases import every_case
from tests.support.flex import SHARED, account, book, cash, section, shared, statements, trades, xml


def test_lots_keep_their_age_their_cost_and_their_gain() -> None:
    path, right = shared("02-trades-lots-usd-base")
    found = read_statements(path).accounts[right["account"]].rows
    lots = [
        {
            "symbol": lot.about.symbol,
            "quantity": str(lot.quantity),
            "cost": str(lot.cost),
            "currency": lot.currency,
            "opened": lot.opened[:10],
            "holding_period_from": lot.holding_from[:10],
            "unrealised": str(lot.unrealized),
        }
        for lot in found.open_lots
    ]
    assert lots == right["open_lots"]
    assert {each.about.symbol: str(each.unrealized) for each in found.positions} == right["unrealised_by_symbol"]
    assert len(found.trades) == right["trade_rows"]
    assert [str(each.realized) for each in found.fx_gains] == [right["realised_fx_base"]]
    terms = {lot.term: Decimal(0) for lot in found.closed_lots}
    for lot in found.closed_lots:
        terms[lot.term] += lot.realized or 0
    assert {"LT": str(terms["long"]), "ST": str(terms["short"])} == right["realised_lots"]


def test_corporate_actions_and_transfers_are_read_from_their_details_alone() -> None:
    path, right = shared("03-accounts-transfers-corporate-actions")
    accounts = read_statements(path).accounts
    rows = accounts["U1234567"].rows
    assert len(rows.corporate_actions) == 7
    assert [row.quantity for row in rows.corporate_actions if row.type == "FS"] == [Decimal(30)]
    assert [(row.type, row.other_side, row.cash, row.value_base) for row in rows.transfers] == [
        ("INTERNAL", "U7654321", Decimal(-2000), Decimal(0)),
        ("INTERNAL", "U7654321", Decimal(0), Decimal(-736)),
        ("FOP", "99-EXTERNAL", Decimal(0), Decimal(4000)),
    ]
    assert accounts["U1111111"].base_currency == right["base_currency"]["U1111111"]


def test_net_asset_values_by_day_come_once() -> None:
    path, right = shared("05-daily-breakout-returns")
    rows = read_statements(path).accounts[right["account"]].rows
    assert {str(row.date): str(row.total) for row in rows.nav_days} == right["nav_series"]
    assert [str(row.twr) for row in rows.nav_changes] == ["1", "0.993377483", "0"]


def test_every_level_of_detail_counts_once() -> None:
    views = {"Order": "ORDER", "SymbolSummary": "SYMBOL_SUMMARY", "AssetSummary": "ASSET_SUMMARY"}
    rows = "".join(trades({"levelOfDetail": level}, tag=tag) for tag, level in views.items())
    rows += trades({"levelOfDetail": "CLOSED_LOT"}, {"levelOfDetail": "WASH_SALE"}, {})
    (found,) = statements(xml(account("USD"), rows.replace("</Trades><Trades>", "")))
    kept = found.rows
    assert (len(kept.trades), len(kept.closed_lots), len(kept.wash_sales)) == (1, 1, 1)
    assert not found.warnings


@pytest.mark.parametrize("tag", ["Order", "SymbolSummary"])
def test_sums_stand_in_where_a_query_ticked_nothing_finer_and_are_told(tag: str) -> None:
    level = {"Order": "ORDER", "SymbolSummary": "SYMBOL_SUMMARY"}[tag]
    (found,) = statements(xml(account("USD"), trades({"levelOfDetail": level}, tag=tag)))
    assert len(found.rows.trades) == 1
    assert any(f"those of level {level} are used" in text for text in found.warnings)
    (found,) = statements(xml(account(), cash({"levelOfDetail": "SUMMARY", "accountId": "-", "transactionID": ""})))
    assert [row.account_id for row in found.rows.cash] == ["U1"]
    assert any("level SUMMARY are used" in text for text in found.warnings)


def test_a_level_never_seen_does_not_count_beside_executions_and_is_told() -> None:
    (found,) = statements(xml(account("USD"), trades({"levelOfDetail": "HALF"}, {}, {"levelOfDetail": "HALF"})))
    assert len(found.rows.trades) == 1
    assert any("HALF" in text for text in found.warnings)


def test_old_files_without_levels_or_ids_are_read() -> None:
    rows = '<Trades><Trade currency="USD" fxRateToBase="1" tradeDate="20240301" quantity="1" symbol="A"/></Trades>'
    (found,) = statements(xml(rows))
    assert [(row.account_id, row.commission, row.transaction_id) for row in found.rows.trades] == [("U1", None, "")]


@pytest.mark.parametrize(
    ("sections", "base", "guessed"),
    [
        ('<ChangeInNAV currency="CHF" startingValue="1" endingValue="1"/>', "CHF", False),
        (
            section("EquitySummaryInBase", "E", {"currency": "CHF", "reportDate": "20240105", "total": "1"}),
            "CHF",
            False,
        ),
        (section("FxTransactions", "FxTransaction", {"functionalCurrency": "CHF", "fxCurrency": "USD"}), "CHF", False),
        (
            cash({"currency": "USD", "fxRateToBase": "0.9"})
            + section(
                "ConversionRates", "ConversionRate", {"reportDate": "20240105", "toCurrency": "CHF", "rate": "1"}
            ),
            "CHF",
            False,
        ),
        (cash({}, {"currency": "USD", "fxRateToBase": "0.9"}), "EUR", True),
        (cash({}, {"currency": "USD"}), "", False),
        (cash({"fxRateToBase": "0.9"}), "", False),
    ],
    ids=["change", "values", "forex", "rates", "guessed", "two", "none"],
)
def test_the_base_currency_is_found_without_account_information(sections: str, base: str, guessed: bool) -> None:
    (found,) = statements(xml(sections))
    assert (found.base_currency, found.guessed) == (base, guessed)


def test_account_information_outside_of_the_statement_counts() -> None:
    text = xml(cash({"fxRateToBase": "0.9"})).replace(
        "<FlexStatements ", account("EUR").replace("U1", "X") + "<FlexStatements "
    )
    (found,) = statements(text)
    assert (found.account_id, found.base_currency) == ("U1", "EUR")


def test_nothing_personal_of_account_information_is_kept() -> None:
    said = (
        '<AccountInformation accountId="U1" currency="EUR" name="Anna Beispiel" dateOfBirth="19700101" street="Weg 1"/>'
    )
    assert "Anna" not in repr(book(xml(said)))
    assert "Weg" not in repr(book(xml(said)))


def test_missing_rates_are_found_where_they_can_be_known() -> None:
    rates = section(
        "ConversionRates",
        "ConversionRate",
        {"reportDate": "20240301", "fromCurrency": "USD", "toCurrency": "EUR", "rate": "0.9"},
        {"reportDate": "20240302", "fromCurrency": "USD", "toCurrency": "EUR", "rate": "-1"},
        {"reportDate": "20240101", "fromCurrency": "GBP", "toCurrency": "EUR", "rate": "1.2"},
    )
    rows = cash(
        {"fxRateToBase": ""},
        {"currency": "USD", "fxRateToBase": "", "reportDate": "20240303"},
        {"currency": "GBP", "fxRateToBase": "-1", "reportDate": "20240303"},
    )
    with every_case() as case:
        for order in (rates + rows, rows + rates):
            with case(order[:5]):
                (found,) = statements(xml(account(), order))
                assert [row.rate for row in found.rows.cash] == [Decimal(1), Decimal("0.9"), None]
                assert "1 rows had no fxRateToBase; they have the rate of ConversionRates." in found.warnings


def test_a_commission_in_a_third_currency_is_converted_by_the_days_rate() -> None:
    rates = {"reportDate": "20240301", "fromCurrency": "CHF", "toCurrency": "EUR", "rate": "1.1"}
    rows = trades({"fxRateToBase": "0.9", "ibCommissionCurrency": "CHF"})
    (found,) = statements(xml(account(), rows, section("ConversionRates", "ConversionRate", rates)))
    assert found.rates == {"CHF": {date(2024, 3, 1): Decimal("1.1")}}


def test_one_broken_value_fails_nothing_and_is_named() -> None:
    (found,) = statements(xml(account(), cash({"amount": "12,3"}, {"exDate": "20249999"}, {})))
    assert [row.amount for row in found.rows.cash] == [None, Decimal(10), Decimal(10)]
    assert found.unreadable == {"CashTransactions.amount": 1, "CashTransactions.exDate": 1}
    assert "CashTransactions.exDate: 1 values cannot be read, and are left out." in found.warnings


def test_days_that_can_be_read_in_two_ways_are_told_with_what_to_do() -> None:
    (found,) = statements(
        xml(account(), cash({"reportDate": "04/05/2024"}), fromDate="01/02/2024", toDate="03/04/2024")
    )
    assert found.first is found.rows.cash[0].date is None
    assert any("yyyy-MM-dd" in text for text in found.warnings)


def test_unknown_things_are_reported_once_and_their_rows_read() -> None:
    rows = cash({"type": "Gift", "brandNew": "1", "code": "ZZ;Po"}, {"type": "Gift", "code": "ZZ"})
    found = book(xml(account(), rows, "<Novelties/>"))
    assert found.unknown == [
        "unknown attribute CashTransactions.brandNew",
        "unknown code ZZ",
        "unknown cash type Gift",
        "unknown section Novelties",
    ]
    assert [row.kind for row in found.accounts["U1"].rows.cash] == ["unclassified:Gift"] * 2


def test_sections_keep_their_name_when_empty_and_rows_of_other_tags_are_read() -> None:
    (found,) = statements(
        xml("<Trades />", "<CorporateActions>\n</CorporateActions>", cash({}).replace("<CashTransaction ", "<Row "))
    )
    assert {"Trades", "CorporateActions", "CashTransactions"} <= found.sections
    assert len(found.rows.cash) == 1


def test_encodings_and_marks_before_the_text_do_not_matter() -> None:
    text = xml(account(), cash({"description": "Zürich"}))
    ways: dict[str, bytes] = {
        "mark": b"\xef\xbb\xbf" + text.encode(),
        "blank lines": b"\n\n" + text.encode(),
        "utf-16": ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16"),
        "latin": text.encode("latin-1"),
    }
    with every_case() as case:
        for name, written in ways.items():
            with case(name):
                (found,) = statements(written)
                assert found.rows.cash[0].description == "Zürich"


REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is empty"),
    "page": (b"<html><body>Maintenance</body></html>", "web page"),
    "csv": (b'"ClientAccountID","CurrencyPrimary"\n', "not XML"),
    "answer": (
        b"<FlexStatementResponse timestamp='x'><Status>Warn</Status><ErrorCode>1019</ErrorCode>"
        b"<ErrorMessage>In progress.</ErrorMessage></FlexStatementResponse>",
        "1019: In progress",
    ),
    "doctype": (b"<!DOCTYPE FlexQueryResponse><FlexQueryResponse/>", "document type"),
    "entity": (
        b"<!DOCTYPE FlexQueryResponse [<!ENTITY a 'x'>]><FlexQueryResponse queryName='&a;'></FlexQueryResponse>",
        "entity",
    ),
    "encoding": (b"<?xml version='1.0' encoding='LOT'?><FlexQueryResponse/>", "encoding"),
    "cut": (xml(cash({})).encode()[:-30], "not complete XML"),
    "twice": (xml(cash({})).encode() * 2, "not complete XML"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_statement_is_refused_and_named(name: str) -> None:
    content, said = REFUSED[name]
    with pytest.raises(NotAStatement, match=said) as caught:
        read(io.BytesIO(content), "file.xml")
    assert "file.xml" in str(caught.value)
    assert caught.value.next_step


def test_the_answers_of_the_service_are_no_statements_but_the_one_without_activity_is() -> None:
    if not SHARED.exists():
        pytest.skip(f"{SHARED} is not on this machine")
    with every_case() as case:
        for path in sorted((SHARED / "envelopes").iterdir()):
            with case(path.name):
                if path.name == "empty-no-activity.xml":
                    assert isinstance(read_statements(path).accounts, dict)
                    continue
                with pytest.raises(NotAStatement, match=path.name):
                    read_statements(path)


def test_a_file_without_statements_has_no_accounts() -> None:
    assert (
        book('<FlexQueryResponse type="AF"><FlexStatements count="0"></FlexStatements></FlexQueryResponse>').accounts
        == {}
    )


def test_a_path_that_is_not_there_is_told_and_a_folder_means_its_files(tmp_path: Path) -> None:
    with pytest.raises(NotAStatement, match="No such file"):
        read_statements(tmp_path / "nothing.xml")
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_text(xml(account(), cash({})), encoding="utf-8")
    (tmp_path / "other.txt").write_text("no statement", encoding="utf-8")
    found = read_statements(tmp_path)
    assert found.sources == ["a.xml, made 20250102;043015", "b.xml, made 20250102;043015"]
    assert len(found.accounts["U1"].rows.cash) == 1


def test_too_large_a_file_is_refused_before_it_is_read_whole() -> None:
    class Endless(io.BytesIO):
        """Blanks without end after the beginning of a statement."""

        given = 0

        def read(self, size: int | None = -1) -> bytes:
            self.given += 1
            return b"<FlexQueryResponse>" if self.given == 1 else b" " * (1 << 22)

    stream = Endless()
    with pytest.raises(NotAStatement, match="200 MB"):
        read(stream, "file.xml")
    assert stream.given < 60


MANY = 100_000
EXHAUSTING = {
    "deep": "<a>" * MANY,
    "deep_in_rates": f"<ConversionRates>{'<a>' * 3 * MANY}",
    "deep_in_rates_after_cash": f"<CashReport/><ConversionRates>{'<a>' * 3 * MANY}",
    "attributes": section("Trades", "Trade", {f"a{at}": "" for at in range(MANY)}),
    "sections": "".join(f"<s{at}/>" for at in range(MANY)),
}


@pytest.mark.parametrize("name", EXHAUSTING)
def test_what_would_exhaust_a_reader_is_refused(name: str) -> None:
    with pytest.raises(NotAStatement, match="not a Flex statement: its elements"):
        statements(xml(EXHAUSTING[name]))


def test_elements_nested_outside_of_statements_are_refused() -> None:
    with pytest.raises(NotAStatement, match="not a Flex statement: its elements"):
        statements(f"<FlexQueryResponse>{'<a>' * MANY}")


def test_many_unknown_things_cost_no_more_each() -> None:
    rows = ({"type": f"Of its own {at}"} for at in range(20_000))
    began = time.process_time()
    (found,) = statements(xml(cash(*rows)))
    assert time.process_time() - began < 5  # half a second; a minute where each is compared with all before
    assert sum(each.startswith("unknown cash type") for each in found.warnings) == 20_000


def test_memory_holds_the_rows_and_not_the_file() -> None:
    rows = trades(*({"description": "x" * 1000, "symbol": f"S{at % 9}"} for at in range(3000)))
    content = xml(account("USD"), rows).encode()
    stream = io.BytesIO(content)
    tracemalloc.start()
    found = read(stream, "file.xml")
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found[0].rows.trades) == 3000
    assert held < 0.8 * len(content)
    assert peak < held + 2_000_000


def test_what_is_read_and_not_wanted_waits_for_no_collector() -> None:
    stream = io.BytesIO(xml(trades(*({"price": str(at)} for at in range(5000)))).encode())
    tracemalloc.start()
    gc.disable()
    try:
        read(stream, "file.xml")
        held, peak = tracemalloc.get_traced_memory()
    finally:
        gc.enable()
        tracemalloc.stop()
    assert held < peak / 4


def test_attributes_in_any_order_mean_the_same() -> None:
    text = xml(account(), cash({}, {"amount": "3"}))
    turned: Callable[[str], str] = lambda row: " ".join(reversed(row.split(" ")))  # noqa: E731
    rows = text.split("<CashTransaction ")
    other = "<CashTransaction ".join(
        [rows[0], *(turned(row.split("/>")[0]) + "/>" + row.split("/>", 1)[1] for row in rows[1:])]
    )
    assert statements(text)[0].rows == statements(other)[0].rows


def test_sums_of_one_account_do_not_count_where_another_of_the_file_has_details() -> None:
    detail = xml(cash({}))
    other = xml(cash({"levelOfDetail": "SUMMARY", "accountId": "-", "transactionID": ""}), accountId="U2")
    both = detail.replace("</FlexStatements></FlexQueryResponse>", other[other.index("<FlexStatement ") :])
    one, two = statements(both)
    assert (len(one.rows.cash), len(two.rows.cash)) == (1, 0)
    assert "CashTransactions: 1 rows of level SUMMARY are left out, as the file has finer ones." in two.warnings


def test_tax_is_told_apart_by_its_description_where_symbols_are_not_ticked() -> None:
    tax = {"type": "Withholding Tax", "amount": "-1"}
    rows = cash(
        {**tax, "description": "AAA CASH DIVIDEND - US TAX"},
        {**tax, "description": "WITHHOLDING ON CREDIT INT FOR JAN"},
    )
    (found,) = statements(xml(rows.replace(' symbol="AAA"', "")))
    assert [row.kind for row in found.rows.cash] == ["withholding_dividend", "withholding_interest"]
    assert any("Tick Symbol" in text for text in found.warnings)


def test_a_booking_without_its_day_is_dated_within_the_statements() -> None:
    bare = {"transactionID": ""}
    rows = cash({"dateTime": "20190131", **bare}, {"dateTime": "20240301", **bare}).replace(
        ' reportDate="20240301"', ""
    )
    found = book(xml(rows), xml(rows, fromDate="20230601"))
    assert [row.date for row in found.accounts["U1"].rows.cash] == [date(2023, 6, 1), date(2024, 3, 1)]
    assert any("1 rows took effect before or after" in text for text in found.warnings)


def test_values_that_are_empty_beside_others_are_told() -> None:
    (found,) = statements(xml(account("USD"), trades({}, {"quantity": ""}, {"currency": ""})))
    assert "Trades.quantity is empty in 1 of 3 rows." in found.warnings
    assert "Trades.currency is empty in 1 of 3 rows." in found.warnings
    (found,) = statements(xml(account("USD"), trades({"symbol": "", "conid": ""}, {})))
    assert found.warnings == ["Trades: 1 of 2 rows name no contract."]


def test_rows_of_another_account_are_told() -> None:
    (found,) = statements(xml(account(), cash({"accountId": "U777"})))
    assert "Rows of U777 stand in the statement of U1, and count to it." in found.warnings
