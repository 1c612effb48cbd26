"""What is claimed of statements: proofs name only what was proven, and nothing is lost, doubled or mixed unsaid."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp.history import activity, income, lots, realized, returns
from bezant_mcp.history.totals import totals
from tests.support.flex import account, book, cash, report_of, section, shared, trades, xml
from tests.support.statements import asking_files, by, rows

pytestmark = pytest.mark.anyio
HALVES = {"fromDate": "20240101", "toDate": "20240630"}, {"fromDate": "20240701", "toDate": "20241231"}
NAV = "EquitySummaryInBase", "EquitySummaryByReportDateInBase"


async def told(
    folder: Path, question: Callable[..., Coroutine[Any, Any, Any]], *texts: str, **asked: Any
) -> dict[str, Any]:
    """The answer to one question about some statements."""
    files = [folder / f"{place}.xml" for place in range(len(texts))]
    for path, text in zip(files, texts, strict=True):
        path.write_text(text)
    async with asking_files(*files) as ask:
        return await ask(question, **asked)


def sums(answer: dict[str, Any], currency: str = "EUR") -> dict[str, Any]:
    """The totals in one currency."""
    return by(rows(answer, "totals"), "currency")[currency]


async def test_a_proof_names_only_what_is_equal(tmp_path: Path) -> None:
    bookings = cash({"amount": "?"}, {"type": "Broker Interest Received", "amount": "5", "symbol": ""})
    report = report_of({"currency": "EUR", "dividends": "10", "brokerInterest": "5"})
    answer = await told(tmp_path, income, xml(account(), bookings, report))
    assert answer["proof"] == "brokerInterest equal IBKR's Cash Report, 2024-01-01 to 2024-12-31."
    report = report_of({"currency": "USD", "commissions": "-1", "depositWithdrawals": "500", "otherFees": "-3"})
    answer = await told(tmp_path, activity, xml(account(), trades({}), report))
    assert answer["proof"] == "Commissions equal IBKR's Cash Report, 2024-01-01 to 2024-12-31."


async def test_bookings_of_other_types_are_no_part_of_a_proof_unless_they_are_equal(tmp_path: Path) -> None:
    bookings = cash({}, {"type": "Debit Card Activity", "amount": "-4", "symbol": ""})
    for theirs, proven in (("-4", "Bookings equal"), ("-9", "dividends equal")):
        report = report_of({"currency": "EUR", "dividends": "10", "debitCardActivity": theirs})
        answer = await told(tmp_path, income, xml(account(), bookings, report))
        assert answer["proof"].startswith(proven)


async def test_of_two_accounts_a_proof_names_the_one_that_it_is_of(tmp_path: Path) -> None:
    proven = xml(account(), cash({}), report_of({"currency": "EUR", "dividends": "10"}))
    other = xml(cash({"transactionID": "9"}, accountId="U2"), accountId="U2")
    answer = await told(tmp_path, income, proven, other)
    assert answer["proof"].startswith("Bookings of U1 equal")


async def test_base_currencies_are_never_mixed(tmp_path: Path) -> None:
    first, second = (
        xml(account(base), cash({"fxRateToBase": rate, "transactionID": rate, "reportDate": days["toDate"]}), **days)
        for base, rate, days in zip(("EUR", "USD"), ("1", "1.1"), HALVES, strict=True)
    )
    answer = await told(tmp_path, income, first, second)
    assert not {"base_currency", "totals_base"} & answer.keys()
    assert "U1 has no single known base currency, so there are no sums in it." in answer["notes"]
    unknown = [
        xml(cash({"currency": "USD", "fxRateToBase": "0.9"}, accountId=each), accountId=each) for each in ("U1", "U2")
    ]
    assert totals(book(*unknown))["cash_base"]["U1"]["dividend"] == "9"


async def test_values_are_of_one_base_currency(tmp_path: Path) -> None:
    first, second = (
        xml(
            account(base),
            section(*NAV, *({"reportDate": day, "total": value} for day, value in days), accountId="U1", currency=base),
            cash(),
            "<Transfers/>",
            **half,
        )
        for base, days, half in (
            ("EUR", (("20231229", "100"), ("20240628", "110")), HALVES[0]),
            ("USD", (("20240628", "121"), ("20241231", "133.1")), HALVES[1]),
        )
    )
    answer = await told(tmp_path, returns, first, second)
    (row,) = rows(answer)
    assert (row["start_value"], row["end_value"], row["money_weighted_percent"]) == (121, 133.1, 10)
    assert not answer["complete"]


async def test_a_master_account_does_not_count_its_clients_again(tmp_path: Path) -> None:
    client = xml(account(), cash({"transactionID": "9"}))
    master = xml(
        cash({"transactionID": "9"}, accountId="U1"), report_of({"currency": "EUR", "endingCash": "10"}), accountId="F1"
    )
    found = totals(book(client, master))
    assert found["cash_by_currency"]["EUR"]["dividend"] == "10"
    assert found["per_account"]["F1"]["ending_cash"] in (None, {})
    assert sums(await told(tmp_path, income, client, master))["gross"] == 10
    # Alone it stands for all of them.
    assert sums(await told(tmp_path, income, master, xml(cash(), accountId="U9")))["gross"] == 10
    nameless = xml(cash({"transactionID": "9"}, accountId="F1"), accountId="F1")
    answer = await told(tmp_path, income, client, nameless)
    assert not answer["complete"]
    assert any("may count twice where both are asked for" in note for note in answer["notes"])
    answer = await told(tmp_path, income, client, nameless, account_id="U1")
    assert answer["complete"]


async def test_rows_that_may_count_twice_are_a_gap_and_no_proof(tmp_path: Path) -> None:
    report = report_of({"currency": "EUR", "dividends": "10"})
    one, other = (
        xml(account(), cash({"transactionID": "", "description": words}), report, toDate=last)
        for words, last in (("a", "20240630"), ("b", "20241231"))
    )
    answer = await told(tmp_path, income, one, other)
    assert not answer["complete"]
    assert "proof" not in answer


async def test_a_contract_is_found_by_each_of_its_names(tmp_path: Path) -> None:
    statement = xml(
        account(),
        trades({"symbol": "OLD"}, {"symbol": "NEW", "conid": "1"}, {"symbol": "OLD", "conid": "2"}, conid="1"),
        cash({"symbol": "OLD", "conid": "1"}),
    )
    assert sums(await told(tmp_path, income, statement, symbol="NEW"))["gross"] == 10
    assert sums(await told(tmp_path, activity, statement, symbol="NEW", kind="trades"), "USD")["bought"] == -200


async def test_a_correction_under_the_same_trade_id_takes_nothing_away() -> None:
    same = {"transactionID": "", "tradeID": "500", "buySell": "BUY", "tradePrice": "10"}
    old = xml(trades(same), **HALVES[0])
    undone = {**same, "buySell": "BUY (Ca.)", "quantity": "-10", "proceeds": "100", "ibCommission": "0", "notes": "Ca"}
    later = {"reportDate": "20240705", "tradeDate": "20240301"}
    again = {**same, "tradePrice": "9", "proceeds": "-90"}
    new = xml(trades({**undone, **later}, {**again, **later}), **HALVES[1])
    found = book(old, new).accounts["U1"].rows.trades
    assert sum(row.proceeds or 0 for row in found) == -90
    assert totals(book(old, new, old))["commissions_by_currency"] == {"USD": "-2"}


async def test_trades_booked_on_the_other_side_of_an_end_are_told(tmp_path: Path) -> None:
    early = xml(account("USD"), trades({"tradeDate": "20231229", "reportDate": "20240102"}, {}), "<CorporateActions/>")
    for question, asked in ((realized, {}), (activity, {"kind": "trades"})):
        answer = await told(tmp_path, question, early, period="2024", **asked)
        assert answer["notes"][0].startswith(
            "1 trades of U1 were made and booked on different sides of an end of these days"
        )
        assert not answer["complete"]


async def test_what_is_transferred_out_takes_its_value_with_it(tmp_path: Path) -> None:
    move = {"reportDate": "20240602", "quantity": "-10", "positionAmountInBase": "50", "direction": "OUT"}
    values = ({"reportDate": "20231229", "total": "100"}, {"reportDate": "20241231", "total": "60"})
    statement = xml(
        account(), section(*NAV, *values, accountId="U1", currency="EUR"), cash(),
        section("Transfers", "Transfer", move, accountId="U1", currency="EUR", fxRateToBase="1"),
    )  # fmt: skip
    (row,) = rows(await told(tmp_path, returns, statement))
    assert (row["transfers"], row["gain"]) == (-50, 10)


async def test_lots_of_the_last_day_are_in_whichever_query_has_them(tmp_path: Path) -> None:
    common = {"accountId": "U1", "currency": "EUR", "fxRateToBase": "1", "symbol": "AAA", "conid": "1",
              "position": "5", "costBasisMoney": "50", "positionValue": "60", "fifoPnlUnrealized": "10"}  # fmt: skip
    whole, lot = {"levelOfDetail": "SUMMARY"}, {"levelOfDetail": "LOT", "openDateTime": "20240105"}
    full = xml(account(), section("OpenPositions", "OpenPosition", whole, lot, **common))
    poor = xml(section("OpenPositions", "OpenPosition", whole, **common), whenGenerated="20250103")
    assert (await told(tmp_path, lots, full, poor))["count"] == 1


async def test_closed_lots_without_their_trades_are_told(tmp_path: Path) -> None:
    alone = xml(account("USD"), trades({"fifoPnlRealized": "30"}, tag="Lot", levelOfDetail="CLOSED_LOT"), **HALVES[0])
    answer = await told(tmp_path, realized, alone, xml(trades({}), "<CorporateActions/>", **HALVES[1]))
    assert any("whose gains are in no sum" in note for note in answer["notes"])
    assert not answer["complete"]


async def test_days_of_confirmations_may_be_asked_for(tmp_path: Path) -> None:
    today = section(
        "TradeConfirms", "TradeConfirm",
        {"accountId": "U1", "currency": "USD", "assetCategory": "STK", "symbol": "AAA", "tradeID": "9", "quantity": "5",
         "tradeDate": "20250106", "proceeds": "-50", "commission": "-1", "commissionCurrency": "USD"},
    )  # fmt: skip
    confirmed = xml(today, kind="TCF", fromDate="20250106", toDate="20250106")
    answer = await told(
        tmp_path, activity, xml(account(), trades({})), confirmed, period="2025-01-06 to 2025-01-06", kind="trades"
    )
    assert (answer["count"], sums(answer, "USD")["bought"]) == (1, -50)


async def test_trades_without_an_asset_class_are_told(tmp_path: Path) -> None:
    plain = trades({"symbol": "EUR.USD"}).replace('assetCategory="STK" ', "")
    answer = await told(tmp_path, activity, xml(account(), plain), kind="trades")
    assert any(
        "have no Asset Class (tick it), so currency exchanges and futures may be in bought and sold" in note
        for note in answer["notes"]
    )


async def test_a_month_has_its_gross_in_base_currency_and_an_option_what_became_of_it() -> None:
    (first, right), (second, _) = shared("01-income-eur-base"), shared("02-trades-lots-usd-base")
    async with asking_files(first) as ask:
        found = rows(await ask(income, by="month", limit=0))
    months: dict[str, float] = {}
    for row in found:
        months[row["month"]] = months.get(row["month"], 0) + row["gross_base"]
    wanted = right["gross_dividends_base_by_month_of_reportDate"]
    assert {month.replace("-", ""): round(amount, 2) for month, amount in months.items() if amount} == {
        month: pytest.approx(float(amount), abs=0.006) for month, amount in wanted.items()
    }
    async with asking_files(second) as ask:
        words = {row["symbol"]: row["description"] for row in rows(await ask(activity, kind="trades", limit=0))
                 if row["price"] == 0}  # fmt: skip
    assert words == {"XMPL 240621C00080000": "expired", "XMPL 240719P00045000": "assigned"}


async def test_terms_are_those_of_the_summary_where_lots_have_none(tmp_path: Path) -> None:
    row = {"symbol": "AAA", "assetCategory": "STK", "realizedSTProfit": "3", "realizedSTLoss": "-1",
           "realizedLTProfit": "5", "realizedLTLoss": "0", "totalRealizedPnl": "7"}  # fmt: skip
    summary = section("FIFOPerformanceSummaryInBase", "FIFOPerformanceSummaryUnderlying", row, accountId="U1")
    statement = xml(account("USD"), trades({"fifoPnlRealized": "7"}), "<CorporateActions/>", summary)
    for period, known in (("", True), ("2024", True), ("2024-03", False)):
        notes = " ".join((await told(tmp_path, realized, statement, period=period))["notes"])
        assert ("By IBKR's summary 2 USD short term and 5 long term" in notes) is known


def test_cash_of_accounts_that_end_on_several_days_is_told() -> None:
    one, other = (
        xml(report_of({"currency": "EUR", "endingCash": "1"}), accountId=each, **half)
        for each, half in zip(("U1", "U2"), HALVES, strict=True)
    )
    assert "ending_cash is of several days: U1 2024-06-30, U2 2024-12-31." in totals(book(one, other))["not_proven"]


async def test_what_depends_on_an_unknown_flow_is_unknown(tmp_path: Path) -> None:
    values = section(
        *NAV, {"reportDate": "20231229", "total": "100"}, {"reportDate": "20241231", "total": "160"}, accountId="U1"
    )
    change = '<ChangeInNAV fromDate="20240101" toDate="20241231" startingValue="100" endingValue="160" twr="8"/>'
    unrated = cash({"type": "Deposits/Withdrawals", "amount": "50", "currency": "USD", "fxRateToBase": ""})
    for bookings in (unrated, ""):
        answer = await told(tmp_path, returns, xml(account(), values, change, bookings, "<Transfers/>"))
        (row,) = rows(answer)
        assert [row[name] for name in ("deposits", "gain", "money_weighted_percent")] == [None, None, None]
        assert (row["time_weighted_percent"], row["end_value"], answer["complete"]) == (8, 160, False)


async def test_lots_without_positions_are_not_proven(tmp_path: Path) -> None:
    common = {"currency": "EUR", "fxRateToBase": "1", "symbol": "AAA", "conid": "1", "position": "5",
              "costBasisMoney": "50", "positionValue": "60", "fifoPnlUnrealized": "10"}  # fmt: skip
    whole, lot = {"levelOfDetail": "SUMMARY"}, {"levelOfDetail": "LOT", "openDateTime": "20240105"}
    one, other = (
        xml(section("OpenPositions", "OpenPosition", *levels, accountId=each, **common), accountId=each)
        for each, levels in (("U1", (whole, lot)), ("U2", (lot,)))
    )
    answer = await told(tmp_path, lots, one, other)
    assert "proof" not in answer
    assert any(note.startswith("Not proven: Open Positions of U2") for note in answer["notes"])


async def test_overlapping_statements_are_linked_in_whichever_way_leads_to_the_end(tmp_path: Path) -> None:
    steps = ("20240101", "20240630", 100, 110, 10), ("20240401", "20241231", 105, 126, 20), \
            ("20240101", "20240331", 100, 105, 5)  # fmt: skip
    texts = [
        xml(
            account(), cash(), "<Transfers/>",
            f'<ChangeInNAV fromDate="{first}" toDate="{last}" startingValue="{old}" endingValue="{new}" twr="{twr}"/>',
            fromDate=first, toDate=last,
        )
        for first, last, old, new, twr in steps
    ]  # fmt: skip
    (row,) = rows(await told(tmp_path, returns, *texts))
    assert row["time_weighted_percent"] == 26


async def test_taxes_that_stand_alone_are_told(tmp_path: Path) -> None:
    alone = {"source": "STANDALONE", "taxAmount": "-7", "date": "20240301"}
    taxes = section("TransactionTaxes", "TransactionTax", alone, accountId="U1", currency="EUR", fxRateToBase="1")
    statement = xml(account(), trades({"taxes": "-2"}), "<CorporateActions/>", taxes)
    said = "taxes_on_trades_by_currency: -7 EUR of 2024-03-01 is of no trade of U1, and not in it."
    assert said in totals(book(statement))["not_proven"]
    for question in (realized, activity):
        notes = (await told(tmp_path, question, statement))["notes"]
        assert "taxes leaves out what IBKR lists apart from trades: -7 EUR." in notes
