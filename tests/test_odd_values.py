"""Values as IBKR sends them on bad days: impossible dates, times in another unit, figures that are left out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest

from bezant_mcp.parsing import amount, day, instant, is_unreadable_day, number, percentage, price, rate, size, whole
from bezant_mcp.simulator.world import contracts as c
from tests.support.asking import by, table
from tests.support.edited import edited

pytestmark = pytest.mark.anyio

PAGE = r"/portfolio/[^/]+/positions/0"
SNAPSHOT, SUMMARY = "/marketdata/snapshot", "/portfolio/[^/]+/summary"
ORDERS, LEDGER, RESULTS = "/account/orders", "/ledger", "/pnl/partitioned"
TRADES, HISTORY, PERIODS = "/account/trades", "/marketdata/history", "/allperiods"
DEFINITIONS = r"/trsrv/secdef\?"
CALL = c.option_conid(c.AAPL, 1, 190.0, "C")


def rows_with(change: Callable[[dict[str, Any]], Any]) -> Callable[[Any], Any]:
    """An edit of every row of a list."""

    def edit(rows: Any) -> Any:
        for row in rows:
            change(row)
        return rows

    return edit


def row_with(conid: int, **values: Any) -> Callable[[Any], Any]:
    """An edit of the row of one contract."""
    return rows_with(lambda row: row.update(values) if row["conid"] == conid else None)


@pytest.mark.parametrize("value", [None, True, "", "soon", "NaN", "1e999", 10**400, [], {}])
def test_what_is_no_finite_number_is_unknown(value: Any) -> None:
    assert number(value) is None
    assert whole(value) is None


@pytest.mark.parametrize(
    "text", ["20261300", "00000000", "20260230", "2026-13-01", "202612", "DEC26", "", None, 20260101.5]
)
def test_what_the_calendar_lacks_is_no_day(text: Any) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    "written",
    ["20260131", 20260131, 20260131.0, "2026-01-31", "31JAN26", "31-Jan-2026", "Jan 31 '26",
     "20260131 04:00:00 Asia/Tokyo",
     "20260131-14:30:00", "2026-01-31T14:30:00Z", "20260131 US/Central", 1769860800, "1769860800000"],
)  # fmt: skip
def test_a_day_is_read_from_every_form_in_which_it_comes(written: Any) -> None:
    assert day(written) == "2026-01-31"
    assert not is_unreadable_day(written)


@pytest.mark.parametrize(
    ("written", "unreadable"), [("NOEXP", False), ("None", False), (None, False), ("soon", True), ("20261300", True)]
)
def test_a_word_for_no_date_is_told_from_one_that_cannot_be_read(written: Any, unreadable: bool) -> None:
    assert day(written) is None
    assert is_unreadable_day(written) is unreadable


@pytest.mark.parametrize(
    ("text", "figure"), [("1,234.5", 1234.5), ("1.234,5", None), ("1,23", None), ("1_000", None), (".5", 0.5)]
)
def test_a_comma_parts_thousands(text: str, figure: float | None) -> None:
    assert number(text) == figure


@pytest.mark.parametrize(
    "value", [1.7976931348623157e308, "1.7976931348623157E308", "None", "N/A", "--", "", "NaN", -1, 0, -100.0]
)
def test_what_says_none_is_no_price(value: Any) -> None:
    assert price(value) is None


def test_each_kind_of_figure_has_its_bound() -> None:
    assert (price(1e10), amount(1e13), size(1e12), rate(1e6), percentage(1e5)) == (None,) * 5
    assert (size(2147483647), rate(-1), rate(0)) == (None, None, None)
    assert (price(-37.63, negative=True), amount(0), size(0), percentage("0.75%")) == (-37.63, 0, 0, 0.75)


@pytest.mark.parametrize("value", [1767225600000, 1767225600, "1767225600000", "1767225600.0", 1767225600000.0])
def test_a_moment_is_read_in_seconds_and_milliseconds(value: Any) -> None:
    assert instant(value) == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("value", [None, 0, "", "soon", -5, 1e300, 10**24, True])
def test_what_is_no_moment_is_unknown(value: Any) -> None:
    assert instant(value) is None


async def test_an_impossible_expiry_is_unknown_and_no_crash() -> None:
    odd = row_with(CALL, expiry="20261300", lastTradingDay="00000000", contractDesc="AAPL", fullName="AAPL")
    async with edited("awkward", {PAGE: odd, DEFINITIONS: lambda answer: {"secdef": odd(answer["secdef"])}}) as me:
        told = by(table(await me.ask("positions", symbol="AAPL"), "derivatives"), "conid")
    assert told[CALL]["expiry"] is None
    assert told[CALL]["days_left"] is None


async def test_a_period_whose_dates_are_impossible_is_missing_and_the_others_stay() -> None:
    def spoil(answer: Any) -> Any:
        answer["DU1234567"]["7D"]["dates"] = ["20261340"] * len(answer["DU1234567"]["7D"]["dates"])
        return answer

    async with edited("awkward", {PERIODS: spoil}) as me:
        told = await me.ask("performance")
    assert told["complete"] is False
    assert "No figures for 7D." in told["notes"]
    assert by(table(told), "period")["1Y"]["return_percent"] == 16.15  # the same on every day, as that of 1D is not


@pytest.mark.parametrize(("factor", "year"), [(0.001, "2026"), (1, "2026"), (10**6, None)])
async def test_the_time_of_a_trade_may_come_in_any_unit(factor: float, year: str | None) -> None:
    def change(row: dict[str, Any]) -> None:
        row["trade_time_r"] = int(row["trade_time_r"] * factor)
        row["trade_time"] = None

    start = datetime(2026, 7, 1, 15, tzinfo=UTC)
    async with edited("awkward", {TRADES: rows_with(change)}, start=start) as me:
        times = [row["at"] for row in table(await me.ask("trades"))]
    assert [time and time[:4] for time in times] == [year] * 5


async def test_bars_without_prices_are_left_out_and_counted() -> None:
    def spoil(answer: Any) -> Any:
        answer["data"][3].pop("c")
        answer["data"][4]["o"] = None
        return answer

    async with edited("awkward", {HISTORY: spoil}) as me:
        told = await me.ask("price_history", symbols="AAPL", period="1m", bar="1d")
    assert told["complete"] is False
    assert "Bars without usable prices left out: 2 of AAPL." in told["notes"]


async def test_the_sides_of_trades_are_known_in_both_spellings() -> None:
    spelled = {"B": "BOT", "S": "SLD"}
    async with edited("awkward", {TRADES: rows_with(lambda row: row.update(side=spelled[row["side"]]))}) as me:
        told = await me.ask("trades")
    assert [row["side"] for row in table(told)] == ["SELL", "BUY", "BUY", "SELL", "SELL"]
    # 50 x 31.00 + 1 x 9.00 x 100 sold; 3 x 503 + 503.5 + 504.5 bought
    assert {"currency": "USD", "bought": 2517.0, "sold": 2450.0, "commission": 2.75} in told["totals"]


async def test_a_trade_that_no_total_contains_is_named() -> None:
    def spoil(row: dict[str, Any]) -> None:
        if row["symbol"] == "MSFT":
            row["net_amount"] = None
        if row["symbol"] == "INTC":
            row["side"] = None

    put = c.option_conid(c.SPY, 0, 610.0, "P")

    def forget(answer: Any) -> Any:
        return {"secdef": [row for row in answer["secdef"] if row["conid"] != put]}

    async with edited("awkward", {TRADES: rows_with(spoil), DEFINITIONS: forget}) as me:
        told = await me.ask("trades")
    assert told["complete"] is False
    (note,) = [note for note in told["notes"] if note.startswith("The totals leave out")]
    assert note.startswith("The totals leave out INTC, MSFT, SPY ")
    assert {"currency": "USD", "commission": 2.05} in told["totals"]


async def test_orders_of_another_account_are_no_proof_that_this_one_has_none() -> None:
    def other(answer: Any) -> Any:
        for row in answer["orders"]:
            row["acct"] = row["account"] = "DU7654321"
        return answer

    async with edited("two-accounts", {ORDERS: other}) as me:
        told = await me.ask("orders", account_id="DU1234567")
    assert (told["count"], told["complete"]) == (0, False)
    assert "IBKR listed 6 orders of other accounts only; this account may have some, too." in told["notes"]


async def test_an_order_with_a_limit_and_a_stop_shows_both_and_sides_are_words() -> None:
    def change(answer: Any) -> Any:
        for row in answer["orders"]:
            row["side"] = row["side"][0]
            if row["ticker"] == "TSLA":
                row.update(orderType="STP LMT", price="276.50", auxPrice="275.00")
        return answer

    async with edited("awkward", {ORDERS: change}) as me:
        told = by(table(await me.ask("orders")), "symbol")
    assert (told["TSLA"]["side"], told["TSLA"]["price"], told["TSLA"]["stop"]) == ("BUY", 276.5, 275)
    assert (told["VOD"]["side"], told["VOD"]["stop"]) == ("SELL", None)


def without_total(ledger: Any) -> Any:
    """A ledger without IBKR's own sums."""
    ledger.pop("BASE")
    return ledger


def without_rates(ledger: Any) -> Any:
    """A ledger that gives no rate for the euro, and zero for the yen."""
    ledger["EUR"].pop("exchangerate")
    ledger["JPY"]["exchangerate"] = 0
    return ledger


async def test_a_position_without_a_currency_is_in_no_sum_and_named() -> None:
    nameless = row_with(c.MSFT, currency=None)
    edits = {PAGE: nameless, DEFINITIONS: lambda answer: {"secdef": nameless(answer["secdef"])}}
    async with edited("awkward", edits) as me:
        held = await me.ask("positions", asset_class="STK")
        told = await me.ask("exposure", by="sector")
    assert (held["complete"], told["complete"]) == (False, False)
    assert "The totals leave out MSFT: IBKR gave no value, result or currency." in held["notes"]
    assert "These amounts leave out MSFT: IBKR gave no value or currency." in told["notes"]
    # 174,782.50 without 20 x 500
    assert table(told)[-1]["net"] == 164782.5


async def test_what_has_no_rate_is_unknown_in_the_division_and_not_zero() -> None:
    async with edited("awkward", {LEDGER: without_rates}) as me:
        told = await me.ask("exposure", by="currency")
        (row,) = table(await me.ask("exposure", by="country", limit=0))[-1:]
    rows = by(table(told), "currency")
    assert rows["JPY"] == {
        "currency": "JPY",
        "long": None,
        "short": None,
        "net": None,
        "percent": None,
        "notional": None,
    }
    assert rows["EUR"]["net"] is None
    # Without EUR 31,300 - 12,000 at 1.1 and JPY 840,000 + 250,000 at 0.0068
    assert rows["total"]["net"] == row["net"] == 174782.5 - 21230 - 7412
    assert told["complete"] is False


async def test_the_share_of_cash_is_ibkrs_own_where_a_rate_is_missing() -> None:
    async with edited("awkward", {LEDGER: without_rates}) as me:
        one, all_of_them = await me.ask("cash"), await me.ask("exposure")
    # 15,975 of 174,782.50, though only 27,475 of the parts can be converted
    assert (one["cash_base"], one["cash_percent"], one["complete"]) == (27475, 9.14, False)
    assert all_of_them["net_liquidation"] == 174782.5


async def test_a_share_of_cash_that_cannot_be_known_is_said_for_each_account() -> None:
    async with edited("advisor", {LEDGER: without_total}) as me:
        told = await me.ask("cash", account_id="all")
        exposure = await me.ask("exposure", account_id="DU1112222")
    assert told["complete"] is False
    assert [row["cash_percent"] for row in table(told)] == [None] * 5
    assert "DU1112222: IBKR gave no net liquidation value, so the share is unknown." in told["notes"]
    assert "IBKR gave no net liquidation value, so percent is of the total here." in exposure["notes"]


async def test_interest_of_a_currency_without_rate_or_amount_is_not_silently_left_out() -> None:
    def spoil(ledger: Any) -> Any:
        ledger["GBP"].update(interest=None)
        ledger["CHF"].update(dividends=50.0)
        ledger["CHF"].pop("exchangerate")
        return ledger

    async with edited("awkward", {LEDGER: spoil}) as me:
        told = await me.ask("cash")
    assert told["complete"] is False
    assert any("leave out CHF: no exchange rate" in note for note in told["notes"])
    assert any("which IBKR did not give" in note for note in told["notes"])


async def test_a_result_of_today_that_ibkr_leaves_out_is_said() -> None:
    def spoil(answer: Any) -> Any:
        for row in answer["upnl"].values():
            row.pop("dpl")
        return answer

    async with edited("two-accounts", {RESULTS: spoil}) as me:
        told = await me.ask("pnl")
    assert told["complete"] is False
    assert [row["today"] for row in table(told)] == [None, None]
    assert any("unknown, not zero" in note for note in told["notes"])


async def test_a_price_of_less_than_a_cent_is_not_shown_as_nothing() -> None:
    tiny = row_with(c.BTC, mktPrice=1.234e-5, avgPrice=2.5e-5, position=1e9, mktValue=12340.0)
    async with edited("awkward", {PAGE: tiny}) as me:
        (row,) = table(await me.ask("positions", symbol="BTC"))
    assert (row["price"], row["avg_price"], row["value"]) == (1.234e-05, 2.5e-05, 12340)


async def test_a_currency_pair_is_shown_but_not_added_to_what_is_invested() -> None:
    pair = row_with(c.MSFT, assetClass="CASH", ticker="EUR.USD", contractDesc="EUR.USD")
    async with edited("awkward", {PAGE: pair}) as me:
        told = await me.ask("positions")
    # 158,807.50 without 20 x 500
    assert (told["count"], told["value_base"]) == (25, 148807.5)
    assert by(table(told, "totals"), "currency")["USD"]["value"] == 85643 - 10000
    assert by(table(told), "symbol")["EUR.USD"]["value"] == 10000
    assert "value of currency pairs is already counted as cash, so it is not in the totals." in told["notes"]


async def test_a_quote_without_a_last_price_says_so() -> None:
    def spoil(rows: Any) -> Any:
        return [{tag: value for tag, value in row.items() if tag != "31"} for row in rows]

    async with edited("awkward", {SNAPSHOT: spoil}) as me:
        told = await me.ask("quote", symbols="AAPL")
    (row,) = table(told)
    assert (row["price"], row["bid"], row["ask"]) == (None, 199.99, 200.01)
    assert "No last price; the rest is shown: AAPL." in told["notes"]


@pytest.mark.parametrize("rows_in_pence", [False, True])
async def test_pence_move_a_result_by_pounds_whatever_the_rows_are_in(rows_in_pence: bool) -> None:
    async with edited("two-accounts", {}, rows_in_pence=rows_in_pence) as me:
        told = await me.ask("pnl", account_id="DU1234567")
        held = await me.ask("positions", account_id="DU1234567", symbol="VOD,SHEL")
    rows = {row["symbol"]: (row["price"], row["avg_price"], row["value"]) for row in table(held)}
    assert rows == {"SHEL": (26.5, 24, 10600), "VOD": (0.725, 0.7, 7250)}
    # Shell went from 26.25 to 26.50 pounds, and 400 of them are held.
    assert all(abs(row["today"]) < 2000 for row in table(told, "movers"))
    assert "SHEL, VOD: amounts here are in GBP, market quotes in pence." in held["notes"]


@pytest.mark.parametrize(("currency", "word"), [("ZAR", "cents"), ("ILS", "agorot")])
async def test_cents_of_johannesburg_and_agorot_are_hundredths_too(currency: str, word: str) -> None:
    def move(row: dict[str, Any]) -> None:
        if row["conid"] == c.SHEL_LSE:
            row["currency"] = currency

    def rate(ledger: Any) -> Any:
        return {**ledger, currency: {**ledger["GBP"], "currency": currency, "exchangerate": 5.0, "cashbalance": 0.0}}

    definitions = rows_with(move)
    edits = {
        PAGE: rows_with(move),
        DEFINITIONS: lambda answer: {"secdef": definitions(answer["secdef"])},
        LEDGER: rate,
        SNAPSHOT: rows_with(lambda row: row.pop("7920", None)),
    }
    async with edited("awkward", edits) as me:
        told = await me.ask("pnl")
        held = await me.ask("positions", symbol="SHEL")
    (row,) = [row for row in table(told, "movers") if row["position"] == "SHEL"]
    assert (row["currency"], row["today"], row["today_base"]) == (currency, 100, 500)
    assert f"SHEL: amounts here are in {currency}, market quotes in {word}." in held["notes"]


async def test_a_bond_moves_by_its_value_and_not_by_its_number_times_its_price() -> None:
    bond = row_with(c.TREASURY, position=1e6, mktValue=985000.0, multiplier=0.0)
    edits = {PAGE: bond, SNAPSHOT: rows_with(lambda row: row.pop("7920", None))}
    async with edited("awkward", edits) as me:
        movers = by(table(await me.ask("pnl"), "movers"), "position")
        held = await me.ask("positions", asset_class="bonds")
    # 985,000 at 98.50, after 98.25
    assert movers["US-T"]["today"] == 2500
    assert "price of bonds is in % of face value." in held["notes"]


async def test_dividends_in_pence_are_told_in_pounds() -> None:
    def in_pence(rows: Any) -> Any:
        for row in rows:
            if row["conid"] in (c.SHEL_LSE, c.VOD_LSE) and "7671" in row:
                row["7671"] = str(float(row["7671"]) * 100)
        return rows

    async with edited("awkward", {SNAPSHOT: in_pence}) as me:
        told = by(table(await me.ask("cash", expected_dividends=True), "expected_dividends"), "symbol")
    assert (told["SHEL"]["per_share_12m"], told["SHEL"]["amount_12m"]) == (1.08, 432)
    assert (told["VOD"]["per_share_12m"], told["VOD"]["amount_12m"]) == (0.078, 780)
    assert told["KO"]["amount_12m"] == 306


async def test_groups_of_positions_without_details_are_called_uncertain() -> None:
    details = ("sector", "countryCode", "ticker", "name", "fullName")

    def thin(row: dict[str, Any]) -> None:
        if row["conid"] == c.MSFT:
            for name in details:
                row.pop(name, None)

    def forget(answer: Any) -> Any:
        return {"secdef": [row for row in answer["secdef"] if row["conid"] != c.MSFT]}

    async with edited("awkward", {PAGE: rows_with(thin), DEFINITIONS: forget}) as me:
        by_sector, by_currency = await me.ask("exposure", by="sector"), await me.ask("exposure")
    assert (by_sector["complete"], by_currency["complete"]) == (False, True)
    assert any("details of 1 positions, so their group is uncertain" in note for note in by_sector["notes"])


async def test_a_summary_without_its_main_figures_is_not_complete() -> None:
    def spoil(summary: Any) -> Any:
        excess = summary["excessliquidity"]
        excess.pop("isNull")
        excess.update(isnull=True, amount=0.0)
        return summary

    async with edited("awkward", {SUMMARY: spoil}) as me:
        told = await me.ask("account_summary")
    assert told["complete"] is False
    assert "excess_liquidity" not in told
    assert "margin" not in told
    assert "IBKR did not give excess_liquidity, so how near a margin call is remains unknown." in told["notes"]


async def test_an_empty_summary_is_an_error() -> None:
    async with edited("awkward", {SUMMARY: lambda _: {}}) as me:
        assert "empty summary" in await me.error("account_summary")


async def test_a_contract_in_two_models_does_not_move_the_result_twice() -> None:
    def doubled(rows: Any) -> Any:
        return [*rows, *({**row, "model": "Growth"} for row in rows if row["conid"] == c.TSLA)]

    # What IBKR calls the result of the contract is not that of each row.
    daily = row_with(c.TSLA, **{"7920": "800"})
    async with edited("awkward", {PAGE: doubled, SNAPSHOT: daily}) as me:
        movers = table(await me.ask("pnl"), "movers")
    # Each row: 40 shares short, from 260 to 250.
    assert [row["today"] for row in movers if row["position"] == "TSLA"] == [400, 400]


def put(*where: str | int, value: Any) -> Callable[[Any], Any]:
    """An edit that puts a value at one place deep inside an answer, as soon as the answer has such a place."""

    def edit(answer: Any) -> Any:
        place = answer
        with suppress(LookupError):  # a first answer that only starts something is still empty
            for step in where[:-1]:
                place = place[step]
            assert place[where[-1]] is not None
            place[where[-1]] = value
        return answer

    return edit


@pytest.mark.parametrize("value", [None, "soon", 7, [None]])
@pytest.mark.parametrize(
    ("tool", "arguments", "pattern", "where"),
    [
        ("cash", {}, LEDGER, ["USD"]),
        ("conid_for", {"symbol": "AAPL"}, "/trsrv/stocks", ["AAPL", 0]),
        ("conid_for", {"symbol": "AAPL"}, "/trsrv/stocks", ["AAPL", 0, "contracts", 0]),
        ("conid_for", {"symbol": f"conid:{c.SPX}"}, DEFINITIONS, ["secdef", 0]),
        ("orders", {}, ORDERS, ["orders", 0]),
        ("price_history", {"symbols": "265598"}, HISTORY, ["data", 0]),
        ("option_chain", {"symbol": "265598"}, "/secdef/search", [0]),
    ],
)
async def test_something_else_in_the_place_of_an_object_is_a_fault_of_the_answer_and_no_part_is_given(
    tool: str, arguments: dict[str, Any], pattern: str, where: list[str | int], value: Any
) -> None:
    async with edited("awkward", {pattern: put(*where, value=value)}) as me:
        said = await me.error(tool, **arguments)
    assert said.startswith("UNEXPECTED_ANSWER: ")


@pytest.mark.parametrize("value", [None, "soon", 7, [None]])
async def test_results_that_are_no_objects_are_unknown_and_the_portfolio_answers(value: Any) -> None:
    async with edited("awkward", {RESULTS: put("upnl", "DU1234567.Core", value=value)}) as me:
        told = await me.ask("pnl")
    assert told["complete"] is False
    assert told["source"] == "portfolio"
    assert any("today is unknown" in note for note in told["notes"])


async def test_an_object_where_a_search_gives_a_list_is_a_fault_of_the_answer() -> None:
    async with edited("awkward", {"/secdef/search": lambda _: {}}) as me:
        said = await me.error("option_chain", symbol="265598")
    assert said.startswith("UNEXPECTED_ANSWER: ")
