"""Every answer gives its rows as a DataFrame takes them: dictionaries of plain values, all with the same columns."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

import bezant_mcp
from bezant_mcp import Gateway, ScanResult
from bezant_mcp.answers import AnswerModel
from bezant_mcp.errors import BadArgument
from bezant_mcp.market.history import PriceHistory, Series
from bezant_mcp.portfolio import Positions
from bezant_mcp.simulator import SimulatedGateway
from tests.support.option_days import A_MONTH, filled_in, option_days
from tests.test_sdk_questions import WITHOUT_STATEMENTS

PLAIN = (str, int, float, bool, type(None))
# Asked so that every table has rows, and what its first row begins with.
TABLES: list[tuple[str, dict[str, Any], str, list[str]]] = [
    ("list_accounts", {}, "accounts", ["account_id", "currency", "type"]),
    ("account_summary", {}, "", ["as_of", "account_id", "currency", "margin", "net_liquidation_value"]),
    ("conid_for", {"symbol": "AAPL"}, "contract", ["conid", "symbol", "name", "exchange", "currency", "held"]),
    ("conid_for", {"symbol": "VOD"}, "candidates", ["conid", "symbol", "name", "exchange", "currency", "held"]),
    ("positions", {"limit": 0}, "positions", ["conid", "symbol", "class", "currency", "quantity", "price", "value"]),
    ("positions", {"limit": 50}, "rows", ["conid", "symbol", "class", "currency", "quantity", "price", "value"]),
    ("positions", {"limit": 0}, "derivatives", ["conid", "underlying", "class", "currency", "quantity", "price"]),
    ("positions", {}, "totals", ["currency", "count", "value", "unrealized", "rate", "futures_notional"]),
    ("cash", {}, "rows", ["currency", "cash", "settled", "accrued_interest", "accrued_dividends", "rate", "cash_base"]),
    ("cash", {}, "loans", ["currency", "loan"]),
    ("cash", {"expected_dividends": True}, "expected_dividends", ["symbol", "quantity", "currency", "per_share_12m"]),
    ("pnl", {}, "rows", ["account_id", "currency", "today", "unrealized", "net_liquidation"]),
    ("pnl", {}, "movers", ["position", "class", "currency", "today", "today_base", "base_currency"]),
    ("exposure", {}, "rows", ["currency", "long", "short", "net", "percent", "notional", "base_currency"]),
    ("exposure", {}, "rates", ["currency", "rate"]),
    ("risk", {}, "rows", ["underlying", "currency", "price", "held_value", "options_delta", "options_gamma"]),
    ("risk", {}, "options", ["option", "conid", "quantity", "currency", "days_left", "underlying_price"]),
    ("risk", {}, "assignment", ["underlying", "currency", "short_puts_cash", "short_calls_shares", "shares_held"]),
    ("risk", {}, "combos", ["at_most", "legs"]),
    ("performance", {}, "rows", ["period", "start", "end", "return_percent", "start_value", "end_value", "currency"]),
    ("performance", {"period": "3M"}, "series", ["date", "return_percent", "value", "currency"]),
    ("quote", {"symbols": ["AAPL"]}, "rows", ["symbol", "exchange", "conid", "currency", "state", "price"]),
    ("quote", {"symbols": ["AAPL", "VOD"]}, "unresolved", ["asked", "conid", "symbol", "name", "exchange"]),
    ("price_history", {"symbols": "AAPL,KO"}, "bars", ["symbol", "exchange", "conid", "currency", "time", "open"]),
    ("price_history", {"symbols": "AAPL,KO"}, "series", ["symbol", "exchange", "conid", "currency", "first", "last"]),
    ("contract", {"symbol": "AAPL@NASDAQ"}, "", ["as_of", "conid", "symbol", "name", "asset_class", "kind"]),
    ("option_chain", {"symbol": "AAPL@NASDAQ"}, "months", ["month"]),
    ("option_chain", {"symbol": "AAPL@NASDAQ", "expiry": A_MONTH}, "rows", ["right", "strike", "conid", "bid"]),
    ("exchange_rate", {"source": "EUR", "target": "USD"}, "", ["as_of", "from_currency", "to_currency", "rate"]),
    ("trades", {}, "rows", ["at", "symbol", "side", "quantity", "price", "price_unit", "amount", "commission"]),
    ("trades", {}, "totals", ["currency", "bought", "sold", "commission"]),
    ("orders", {}, "rows", ["order_id", "symbol", "side", "quantity", "filled", "type", "price", "price_unit"]),
    ("orders", {}, "others", ["state", "count"]),
    ("scanner_parameters", {}, "rows", ["kind", "code", "name"]),
    ("scanner_run", {"scan": "TOP_PERC_GAIN"}, "rows", ["rank", "conid", "symbol", "name", "exchange"]),
    ("futures", {"symbols": "ES"}, "rows", ["root", "conid", "symbol", "exchange", "currency", "multiplier"]),
    ("event_contracts", {}, "rows", ["market_conid", "market", "category", "symbol", "exchange"]),
    ("watchlists", {}, "names", ["name"]),
    ("watchlists", {"name": "Favourites"}, "rows", ["conid", "symbol", "name", "class"]),
    ("alerts", {}, "alerts", ["alert_id", "name", "when", "active", "triggered", "set_at"]),
    ("notifications", {}, "messages", ["at", "unread", "kind", "title", "body"]),
    ("transactions", {"symbol": "AAPL@NASDAQ"}, "rows", ["date", "type", "quantity", "price", "amount", "currency"]),
    ("transactions", {"symbol": "AAPL@NASDAQ"}, "amounts", ["type", "currency", "amount"]),
    ("transactions", {"symbol": "AAPL@NASDAQ"}, "realized", ["currency", "realized"]),
    ("health", {}, "", ["as_of", "layer", "gateway", "logged_in", "brokerage_session"]),
    ("tickle", {}, "", ["as_of", "logged_in", "brokerage_session", "competing"]),
]  # fmt: skip
# Those that are not the first of their answer, and have to be named.
BESIDE = {
    "totals", "loans", "expected_dividends", "movers", "rates", "unresolved", "others", "amounts", "realized",
    "derivatives", "series", "options", "assignment", "combos",
}  # fmt: skip


def check(records: list[dict[str, Any]]) -> None:
    """Each row is an own dictionary of plain values with the columns of all others."""
    assert all(type(row) is dict and [*row] == [*records[0]] for row in records)
    assert not [value for row in records for value in row.values() if not isinstance(value, PLAIN)]
    assert all(isinstance(name, str) and name for name in (records or [{}])[0])
    for name in (records or [{}])[0]:  # polars makes a column of what its first hundred cells are
        assert len({type(row[name]) for row in records} - {type(None)}) <= 1, name


@pytest.mark.anyio
async def test_every_table_of_every_question_is_a_list_of_plain_rows(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    assert {name for name, *_ in TABLES} == {*WITHOUT_STATEMENTS}
    asked: dict[str, AnswerModel] = {}
    for name, arguments, table, columns in TABLES:
        key = f"{name} {arguments}"
        if key not in asked:
            asked[key] = await getattr(bezant_mcp, name)(gateway, **filled_in(arguments, simulated))
        answer = asked[key]
        records = answer.records(table)
        assert records, (name, table)
        assert [*records[0]][: len(columns)] == columns, (name, table)
        assert table in BESIDE or (name, table) == ("positions", "rows") or answer.records() == records, (name, table)
        for each in answer.tables:
            check(answer.records(each))
        check(answer.records())


@pytest.mark.anyio
async def test_the_rows_are_those_of_the_answer(gateway: Gateway, simulated: SimulatedGateway) -> None:
    held = await bezant_mcp.positions(gateway, limit=0)
    positions = held.records()
    assert len(positions) == held.count
    without_further = [dict.fromkeys(row) | {"class": row["class"]} for row in positions]
    assert positions[: len(held.rows)] == [
        {**told, **dict(zip(held.columns, row, strict=True)), "base_currency": "USD"}
        for row, told in zip(held.rows, without_further, strict=False)
    ]
    # What a long list says of all in a line is told of each.
    assert Counter(row["class"] for row in positions) == {"STK": 123, "OPT": 4, "FUT": 1, "CRYPTO": 1, "BOND": 1}
    # The derivatives are among them, under the name of what they are derived from.
    option = next(row for row in positions if row["class"] == "OPT" and row["right"] == "C")
    assert (option["symbol"], option["strike"], option["currency"]) == ("AAPL", 190, "USD")
    assert positions[0]["strike"] is None  # of a share
    trades = await bezant_mcp.trades(gateway)
    assert trades.records("totals")[0] == {"currency": "CHF", "bought": None, "sold": 910.0, "commission": 5.0}
    history = await bezant_mcp.price_history(gateway, "AAPL,KO", limit=10)
    assert len(history.records()) == sum(len(one.bars) for one in history.series)
    assert {row["symbol"] for row in history.records()} == {"AAPL", "KO"}
    transactions = await bezant_mcp.transactions(gateway, "AAPL@NASDAQ")
    assert {"type": "Dividend", "currency": "USD", "amount": 28.6} in transactions.records("amounts")
    day = option_days(simulated)[-1]
    chain = await bezant_mcp.option_chain(gateway, "AAPL@NASDAQ", expiry=day)
    assert {(row["underlying"], row["expiry"], row["currency"]) for row in chain.records()} == {
        ("AAPL@NASDAQ", day, "USD")
    }
    assert {row["right"] for row in chain.records()} == {"C", "P"}


@pytest.mark.anyio
async def test_a_table_that_is_not_there_is_empty_and_one_that_cannot_be_is_named(gateway: Gateway) -> None:
    shares = await bezant_mcp.positions(gateway, asset_class="STK")
    assert shares.records("derivatives") == []
    nothing = await bezant_mcp.positions(gateway, currency="SEK")
    assert nothing.records() == nothing.records("rows") == []
    with pytest.raises(BadArgument, match=r"Positions has no table prices\. Use one of: positions, rows, totals"):
        shares.records("prices")
    with pytest.raises(BadArgument, match="no table account_id"):
        shares.records("account_id")
    with pytest.raises(BadArgument, match="Leave out the name"):
        (await bezant_mcp.health(gateway)).records("rows")


def test_a_column_whose_name_comes_twice_stays() -> None:
    scan = ScanResult(as_of="", count=1, columns=["rank", "name", "name", "name"], rows=[[1, "APPLE", "x", None]])
    assert scan.records() == [{"rank": 1, "name": "APPLE", "name 2": "x", "name 3": None}]


def test_an_empty_answer_has_empty_tables_and_a_cell_that_is_null_stays_null() -> None:
    one = Series(
        symbol="X", exchange="NYSE", conid=1, first=1, last=1, high=1, low=1, bar_count=1,
        bars=[["2026-01-02", 1, None]],
    )  # fmt: skip
    history = PriceHistory(as_of="", period="1d", bar="1h", columns=["time", "close", "volume"], series=[one])
    of = {"conid": 1, "currency": None, "exchange": "NYSE", "symbol": "X"}
    assert history.records() == [{**of, "time": "2026-01-02", "close": 1, "volume": None}]
    assert history.model_copy(update={"series": []}).records() == []
    none = Positions(as_of="", account_id="U1", count=0, totals=[], columns=["conid"], rows=[])
    assert none.tables == {"positions": [], "rows": [], "totals": []}
