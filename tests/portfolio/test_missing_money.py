"""Sums held against IBKR's own: money that is in its totals and in no row is named; what is no figure is in no sum."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from bezant_client import models

from bezant_mcp.accounts.ledger import Balance, Ledger, missing_money
from bezant_mcp.accounts.summary import AccountSummary
from bezant_mcp.activity.cash import Cash
from bezant_mcp.activity.pnl import result_of
from bezant_mcp.contracts.price_units import dividend_in_currency
from bezant_mcp.portfolio.day_change import since_close
from bezant_mcp.portfolio.exposure import Exposure, divide
from bezant_mcp.portfolio.holdings import Holding, Holdings
from bezant_mcp.portfolio.returns import Period, Point, period_of
from bezant_mcp.simulator.world import contracts as c
from tests.support.asking import by, conversation, table
from tests.support.edited import edited

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
LEDGER, SUMMARY, PAGE = "/ledger", "/portfolio/[^/]+/summary", r"/portfolio/[^/]+/positions/0"
RESULTS, SNAPSHOT, PERIODS = "/pnl/partitioned", "/marketdata/snapshot", "/allperiods"
NO_FIGURES = (1e26, "1.7976931348623157E308", "NaN", None)


@dataclass(frozen=True)
class Row:
    """What counts of a position."""

    asset_class: str | None
    value: float | None
    currency: str | None = "USD"
    unrealized: float | None = 0.0


def ledger_of(total: dict[str, Any], **balances: tuple[float | None, float]) -> Ledger:
    """A ledger with IBKR's totals, and cash and rate of each currency."""
    rows = tuple(Balance(currency=name, cash=cash, rate=rate) for name, (cash, rate) in balances.items())
    return Ledger("DU1", "USD", rows, Balance(currency="BASE", rate=1.0, **total), NOW)


SHARES = Row("STK", 20_000.0)


@pytest.mark.parametrize(
    ("total", "rows", "missing"),
    [
        ({"cash": 1000.0, "net_liquidation": 21_000.0}, [SHARES], None),
        ({"cash": 1000.0, "net_liquidation": 121_000.0}, [SHARES], "100000 USD"),
        ({"cash": 1000.0, "net_liquidation": 1_000.0}, [SHARES], "-20000 USD"),
        # A quarter of a per cent of the positions is what two moments make.
        ({"cash": 1000.0, "net_liquidation": 21_049.0}, [SHARES], None),
        ({"cash": 1000.0, "net_liquidation": 21_051.0}, [SHARES], "51 USD"),
        # Accruals count, and are told with their figure where something else is missing.
        ({"cash": 1000.0, "net_liquidation": 21_300.0, "interest": 100.0, "dividends": 200.0}, [SHARES], None),
        ({"cash": 1000.0, "net_liquidation": 22_300.0, "interest": 100.0, "dividends": 200.0}, [SHARES], "1000 USD"),
        # Notional values, cash once more and combinations are no value; a CFD's result may be.
        (
            {"cash": 1000.0, "net_liquidation": 21_000.0},
            [SHARES, Row("FUT", 320_000.0), Row("CASH", 5000.0), Row("BAG", 70.0)],
            None,
        ),
        ({"cash": 1000.0, "net_liquidation": 21_900.0}, [SHARES, Row("CFD", 9000.0, unrealized=900.0)], None),
        ({"cash": 1000.0, "net_liquidation": 30_000.0}, [SHARES, Row("CFD", 9000.0, unrealized=900.0)], "9000 USD"),
        # What is unknown here is known to IBKR.
        ({"cash": 1000.0, "net_liquidation": 26_000.0}, [SHARES, Row("BOND", None)], "5000 USD"),
        ({"cash": 1000.0, "net_liquidation": 26_000.0}, [SHARES, Row("STK", 4000.0, "XXX")], "5000 USD"),
        # Class by class, also where the whole fits; bills are among bonds.
        ({"cash": 1000.0, "net_liquidation": 21_000.0, "values": {"STK": 20_000.0, "BOND": 0.0}}, [SHARES], None),
        ({"cash": 1000.0, "net_liquidation": 21_000.0, "values": {"STK": 40_000.0}}, [SHARES], "shares 40000 instead"),
        ({"cash": 1000.0, "net_liquidation": 21_000.0, "values": {"BOND": 20_000.0}}, [Row("BILL", 20_000.0)], None),
        # A field that was not filled in is no contradiction, unless the whole does not fit either.
        ({"cash": 1000.0, "net_liquidation": 21_000.0, "values": {"STK": 0.0}}, [SHARES], None),
        ({"cash": 1000.0, "net_liquidation": 1_000.0, "values": {"STK": 0.0}}, [SHARES], "shares 0 instead of 20000"),
        ({"cash": 1000.0, "values": {"STK": 40_000.0}}, [SHARES], "shares 40000"),
        ({"cash": None, "net_liquidation": 121_000.0}, [SHARES], None),
    ],
)  # fmt: skip
def test_what_ibkrs_totals_have_and_no_row_is_told(total: dict[str, Any], rows: list[Row], missing: str | None) -> None:
    notes = missing_money(ledger_of(total, USD=(1000.0, 1.0)), rows, NOW)
    assert bool(notes) is (missing is not None)
    assert missing is None or missing in " ".join(notes)


def test_without_a_net_liquidation_value_the_cash_is_held_against_its_own_total() -> None:
    ledger = ledger_of({"cash": 3000.0}, USD=(1000.0, 1.0))
    assert "IBKR's own total of cash has 2000 USD more" in " ".join(missing_money(ledger, [SHARES], NOW, cash=1000.0))
    assert missing_money(ledger_of({"cash": 1000.0}, USD=(1000.0, 1.0)), [SHARES], NOW, cash=1000.0) == []


def test_figures_of_two_moments_may_be_further_apart() -> None:
    ledger = ledger_of({"cash": 1000.0, "net_liquidation": 21_150.0})
    assert missing_money(ledger, [SHARES], NOW)
    assert not missing_money(ledger, [SHARES], NOW + timedelta(minutes=2))


@pytest.mark.parametrize(
    ("own", "euro", "gap"),
    [(12_000.0, 0.0, 11_000.0), (1000.0, 0.0, None), (2100.0, 1000.0, None), (2101.0, 1000.0, None),
     (2102.0, 1000.0, 2.0), (None, 1000.0, None), (2100.0, None, 1100.0)],
)  # fmt: skip
def test_currencies_are_held_against_the_total(own: float | None, euro: float | None, gap: float | None) -> None:
    ledger = ledger_of({"cash": own}, USD=(1000.0, 1.0), EUR=(euro, 1.1))
    assert ledger.gap("cash") == pytest.approx(gap) if gap else ledger.gap("cash") is None


def changed(currency: str, **fields: Any) -> Callable[[Any], Any]:
    """An edit of one row of a ledger."""

    def edit(ledger: Any) -> Any:
        ledger[currency].update(fields)
        return ledger

    return edit


async def test_a_currency_that_the_ledger_lacks_is_missing_in_cash_and_exposure() -> None:
    def without_euro(ledger: Any) -> Any:
        ledger.pop("EUR")
        return ledger

    async with edited("awkward", {LEDGER: without_euro}) as me:
        cash, exposure = await me.ask("cash"), await me.ask("exposure", by="asset_class")
    # A loan of 12,000 EUR at 1.1; the share is that of IBKR's own total, 15,975 of 174,782.50.
    assert (cash["complete"], cash["cash_base"], cash["cash_percent"]) == (False, 29_175, 9.14)
    assert any("own total of all currencies is 15975 USD; -13200 of it is missing" in note for note in cash["notes"])
    # The euro of the positions have no rate then.
    assert exposure["complete"] is False
    assert any("leave out EUR: no exchange rate" in note for note in exposure["notes"])


@pytest.mark.parametrize("by_what", ["asset_class", "currency", "sector", "country", "underlying"])
async def test_most_of_an_account_in_no_group_is_missing_money(by_what: str) -> None:
    async with edited("awkward", {LEDGER: changed("BASE", netliquidationvalue=274_782.5)}) as me:
        told = await me.ask("exposure", by=by_what)
    assert told["complete"] is False
    # 100,000 less accruals of 148.
    assert any(note.startswith("Missing money: 99852 USD.") for note in told["notes"])


@pytest.mark.parametrize("value", [0.0, -5000.0])
async def test_a_value_that_is_not_above_zero_has_no_shares(value: float) -> None:
    edits = {LEDGER: changed("BASE", netliquidationvalue=value), SUMMARY: spoiled("netliquidation", value)}
    async with edited("awkward", edits) as me:
        told, cash, summary = await me.ask("exposure"), await me.ask("cash"), await me.ask("account_summary")
    assert {row["percent"] for row in table(told)} == {None}
    assert "Net liquidation is not above zero, so there are no percentages." in told["notes"]
    assert "cash_percent" not in cash
    assert not {"cushion", "leverage"} & summary.keys()


def spoiled(key: str, amount: Any) -> Callable[[Any], Any]:
    """An edit of one figure of a summary."""

    def edit(summary: Any) -> Any:
        summary[key].update(amount=amount)
        return summary

    return edit


@pytest.mark.parametrize("odd", NO_FIGURES)
@pytest.mark.parametrize(
    ("field", "name"), [("cashbalance", "cash"), ("interest", "interest"), ("dividends", "dividends")]
)
async def test_what_is_no_figure_in_a_ledger_is_unknown_and_named(odd: Any, field: str, name: str) -> None:
    async with edited("awkward", {LEDGER: changed("GBP", **{field: odd})}) as me:
        told = await me.ask("cash")
        exposure = await me.ask("exposure", by="currency") if name == "cash" else None
    assert told["complete"] is False
    assert any(f"leave out GBP {name}, which IBKR did not give" in note for note in told["notes"])
    assert by(table(told), "currency")["USD"]["cash"] is not None
    if exposure:
        assert exposure["complete"] is False
        assert any("GBP cash" in note for note in exposure["notes"])


@pytest.mark.parametrize("odd", [0, -1, 1e7, None])
async def test_what_is_no_rate_converts_nothing(odd: Any) -> None:
    async with edited("awkward", {LEDGER: changed("GBP", exchangerate=odd)}) as me:
        told = await me.ask("cash")
    assert told["complete"] is False
    assert by(table(told), "currency")["GBP"]["rate"] is None
    assert any("leave out GBP: no exchange rate" in note for note in told["notes"])


@pytest.mark.parametrize("odd", NO_FIGURES)
@pytest.mark.parametrize(("field", "name"), [("dpl", "today"), ("upl", "unrealized"), ("nl", "net_liquidation")])
async def test_what_is_no_result_is_unknown_and_named(odd: Any, field: str, name: str) -> None:
    def edit(answer: Any) -> Any:
        for row in answer["upnl"].values():
            row[field] = odd
        return answer

    async with edited("awkward", {RESULTS: edit}) as me:
        told = await me.ask("pnl")
    (row,) = table(told)
    assert told["complete"] is False
    assert [column for column in ("today", "unrealized", "net_liquidation") if row[column] is None] == [name]
    assert f"IBKR did not give {name} of DU1234567: it is unknown, not zero." in told["notes"]


def test_results_of_a_ledger_name_what_they_lack() -> None:
    ledger = Ledger("DU1", "USD", (Balance(currency="USD", unrealized=5.0), Balance(currency="EUR")), None, NOW)
    assert result_of(ledger).unknown == ("USD realized", "EUR unrealized", "EUR realized")


async def test_an_answer_about_several_accounts_names_them() -> None:
    some, every = "DU1112221, DU1112222", "DF1112220, DU1112221, DU1112222, DU1112223, DU1112224"
    async with conversation("advisor") as me:
        for tool in ("cash", "pnl"):
            told = await me.ask(tool, account_id=some)
            assert told["account_id"] == some
            assert {row["account_id"] for row in table(told)} == set(some.split(", "))
            assert [(await me.ask(tool, account_id=named))["account_id"] for named in ("all", every)] == [every] * 2


@pytest.mark.parametrize("odd", NO_FIGURES)
@pytest.mark.parametrize("key", ["excessliquidity", "buyingpower"])
async def test_what_is_no_figure_in_a_summary_is_unknown_and_named(odd: Any, key: str) -> None:
    name = {"excessliquidity": "excess_liquidity", "buyingpower": "buying_power"}[key]
    async with edited("awkward", {SUMMARY: spoiled(key, odd)}) as me:
        told = await me.ask("account_summary")
    assert told["complete"] is False
    assert name in told["unknown"]
    assert any(name in note for note in told["notes"])
    assert told["net_liquidation_value"] == 174782.5


@pytest.mark.parametrize(
    ("value", "trades"),
    [("-1", "no limit"), ("Unlimited", "no limit"), ("3", 3), ("0", 0), ("n/a", None), ("", None), (None, None)],
)
def test_day_trades_without_a_limit_are_written_in_two_ways(value: str | None, trades: object) -> None:
    said = models.AccountSummaryValue(value=value, is_null=False)
    assert AccountSummary.of("DU1", {"daytradesremaining": said}, NOW).day_trades_remaining == trades


def test_an_amount_in_another_currency_is_told() -> None:
    values = {
        key: models.AccountSummaryValue(amount=10.0, currency=currency)
        for key, currency in (("netliquidation", "USD"), ("maintmarginreq", "USD"), ("excessliquidity", "EUR"))
    }
    told = AccountSummary.of("DU1", values, NOW)
    assert (told.currency, told.margin) == ("USD", None)
    assert told.notes is not None
    assert told.notes[-1] == "excess_liquidity is in EUR, not in USD."
    assert told.notes[0].startswith("IBKR gave no figure for total_cash, ")


def holding(asset_class: str, **fields: Any) -> Holding:
    """A position of 10 worth 1,000 dollars."""
    common: dict[str, Any] = {"conid": 1, "symbol": "S", "currency": "USD", "quantity": 10.0, "value": 1000.0}
    return Holding(asset_class=asset_class, **{**common, **fields})


@pytest.mark.parametrize(
    ("row", "net", "notional", "told"),
    [
        (holding("WAR", right="C", underlying_price=90.0), 1000, None, "Notional is unknown for S"),
        (holding("IOPT", underlying_price=90.0), 1000, None, "Notional is unknown for S"),
        (holding("FOP", right="C", multiplier=5000.0, underlying_price=4.5), 1000, 225_000, "premium value"),
        (holding("FUT", value=22_500.0), 0, 22_500, "futures at zero"),
        (holding("CFD"), 0, 1000, "futures at zero"),
        (holding("CASH"), 0, None, "Left out: S."),
        (holding("BAG"), 0, None, "Left out: S."),
        (holding("STK", value=None), None, None, "leave out S: IBKR gave no value or currency"),
    ],
)  # fmt: skip
def test_each_class_is_counted_as_what_it_is(row: Holding, net: Any, notional: Any, told: str) -> None:
    ledger = ledger_of({}, USD=(0.0, 1.0))
    answer = Exposure.of(divide(Holdings("DU1", (row,), NOW), ledger, "asset_class"), 0)
    (*_, total) = table(answer.model_dump())
    assert (total["net"], total.get("notional")) == (net, notional)
    assert any(told in note for note in answer.notes or [])
    assert answer.positions == net


@pytest.mark.parametrize(
    ("per_share", "currency", "asset_class", "price", "in_currency"),
    [
        (1.04, "USD", "STK", 200.0, 1.04), (4.5, "GBP", "STK", 0.75, 0.045), (0.045, "GBP", "STK", 0.75, 0.045),
        (1.2, "GBP", "STK", 4.0, None), (0.5, "GBP", "STK", None, None), (0.0, "GBP", "STK", None, 0.0),
        (120.0, "JPY", "STK", 200.0, 120.0), (800.0, "ZAR", "STK", 150.0, 8.0),
    ],
)  # fmt: skip
def test_a_dividend_is_in_the_currency_or_unknown(
    per_share: float, currency: str, asset_class: str, price: float | None, in_currency: float | None
) -> None:
    assert dividend_in_currency(per_share, currency, asset_class, price) == in_currency


@pytest.mark.parametrize(
    ("written", "told"), [("20270112", "2027-01-12"), ("12JAN27", "2027-01-12"), ("N/A", None), ("soon", None)]
)
async def test_ex_dates_and_odd_dividends_are_told_as_what_they_are(written: str, told: str | None) -> None:
    def edit(rows: Any) -> Any:
        odd = {c.AAPL: {"7288": written}, c.KO: {"7671": "1.797e308"}}
        return [{**row, **odd.get(row["conid"], {})} for row in rows]

    async with edited("awkward", {SNAPSHOT: edit}) as me:
        answer = await me.ask("cash", expected_dividends=True)
    rows = by(table(answer, "expected_dividends"), "symbol")
    assert rows["AAPL"]["ex_date"] == told
    assert ("ex_date of AAPL cannot be read." in answer["notes"]) is (written == "soon")
    assert "KO" not in rows
    assert any("no forecast for" in note and "KO" in note for note in answer["notes"])


@pytest.mark.parametrize(
    ("prior", "row", "result"),
    [
        (99.0, holding("STK", price=100.0), 10.0),
        # Of a pence share and of corn the close is in the hundredth, or is not.
        (395.0, holding("STK", currency="GBP", price=4.0, magnifier=100), 12.5),
        (3.95, holding("STK", currency="GBP", price=4.0, magnifier=1), 12.5),
        # Nor is it known of a share in a currency that IBKR did not name.
        (395.0, holding("STK", currency=None, price=4.0, magnifier=1), 12.5),
        (3.95, holding("STK", currency=None, price=4.0, magnifier=1), 12.5),
        (450.0, holding("FUT", price=4.5, value=22_500.0, magnifier=100), 0.0),
        (97.0, holding("BOND", price=97.5, value=9750.0), 50.0),
        (-1.0, holding("STK", price=100.0), None),
        (0.0, holding("STK", price=100.0), None),
        (1e26, holding("STK", price=100.0), None),
    ],
)  # fmt: skip
def test_a_move_is_between_two_prices_of_one_unit(prior: float, row: Holding, result: float | None) -> None:
    assert since_close(row, prior) == (None if result is None else pytest.approx(result, abs=0.01))


async def test_a_currency_pair_is_no_mover() -> None:
    def pair(rows: Any) -> Any:
        return [
            {**row, "assetClass": "CASH", "contractDesc": "EUR.USD", "ticker": "EUR"} if row["conid"] == c.TSLA else row
            for row in rows
        ]

    async with edited("awkward", {PAGE: pair}) as me:
        told = await me.ask("pnl")
    assert "EUR.USD" not in {row["position"] for row in table(told, "movers")}
    assert any(
        note.startswith("Not in movers, because the result of a currency pair is in cash: EUR.USD")
        for note in told["notes"]
    )


def test_no_return_is_told_of_what_was_worth_nothing() -> None:
    points = tuple(Point(NOW.date(), value, 1.1) for value in (100.0, -5.0, 50.0))
    assert Period("1Y", NOW.date(), NOW.date(), 0.1, 100.0, 50.0, points).percent(0.1) is None
    assert Period("1Y", NOW.date(), NOW.date(), 0.1, 100.0, 50.0, points[:1]).percent(0.1) == 10


@pytest.mark.parametrize("odd", NO_FIGURES[:1])
async def test_values_of_a_period_that_are_no_figures_are_named(odd: Any) -> None:
    def edit(answer: Any) -> Any:
        for account in answer.values():
            if isinstance(account, dict) and "1Y" in account:
                account["7D"]["startNAV"]["val"] = odd
        return answer

    async with edited("awkward", {PERIODS: edit}) as me:
        told = await me.ask("performance")
    assert by(table(told), "period")["7D"]["start_value"] is None
    assert told["complete"] is False
    assert any(note.endswith("at the start or end of 7D.") for note in told["notes"])


SERIES: dict[str, Any] = {
    "dates": ["20260629", "20260630"],
    "cps": [0.01, 0.02],
    "nav": [101.0, 102.0],
    "startNAV": {"date": "20260626", "val": 100.0},
}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, (100.0, 102.0, 2)), ({"nav": "NaN"}, (100.0, None, 2)), ({"nav": [101.0, 1e26]}, (100.0, None, 2)),
        ({"startNAV": {"date": "soon", "val": 100.0}}, (None, 102.0, 2)), ({"startNAV": -1}, (None, 102.0, 2)),
        ({"cps": [0.01, "0.75%"]}, None), ({"cps": [0.01, 1e26]}, None), ({"cps": True}, None),
        ({"cps": [0.01, -1]}, None),
        ({"dates": ["20260630", "20260629"]}, None), ({"dates": ["20260629", "soon"]}, None), ({"dates": 7}, None),
    ],
)  # fmt: skip
def test_a_series_that_cannot_be_read_is_no_return(changes: dict[str, Any], told: Any) -> None:
    found = period_of("7D", models.PeriodPerformance.from_dict({**SERIES, **changes}))
    assert (found and (found.start_value, found.end_value, found.percent(found.change))) == told


def test_a_ledger_of_totals_alone_has_their_cash() -> None:
    told = Cash.of(ledger_of({"cash": 12_000.0, "interest": 0.0, "dividends": 0.0, "net_liquidation": 24_000.0}))
    assert (told.cash_base, told.cash_percent, told.complete) == (12_000, 50, False)
    assert (told.notes or [])[0] == "IBKR gave only a total, without currencies."
    assert Cash.of(ledger_of({"cash": None})).cash_base is None


@pytest.mark.parametrize(("by_what", "name"), [("currency", "unknown"), ("sector", "CASH")])
def test_the_cash_of_a_ledger_of_totals_alone_is_in_a_group_of_its_own(by_what: str, name: str) -> None:
    share = Holding(conid=1, symbol="A", quantity=1.0, value=20_000.0, currency="USD", asset_class="STK")
    holdings = Holdings("DU1", (share,), NOW)
    told = Exposure.of(divide(holdings, ledger_of({"cash": 1000.0, "net_liquidation": 21_000.0}), by_what), 0)
    assert {row[0]: row[3] for row in told.rows}[name] == 1000
    assert (told.rows[-1][3:5], told.complete) == ([21_000, 100], True)


def test_results_of_cfds_are_in_no_group_and_told() -> None:
    rows = tuple(
        Holding(conid=1, symbol="A", quantity=1.0, value=20_000.0, unrealized=500.0, currency="USD", asset_class=code)
        for code in ("STK", "CFD")
    )
    ledger = ledger_of({"cash": 1000.0, "net_liquidation": 21_500.0}, USD=(1000.0, 1.0))
    told = Exposure.of(divide(Holdings("DU1", rows, NOW), ledger, "asset_class"), 0)
    assert "Not in any group: results of CFDs 500." in (told.notes or [])
    assert (told.rows[-1][3], told.complete) == (21_000, True)


@pytest.mark.parametrize("key", ["maintmarginreq", "initmarginreq", "grosspositionvalue"])
async def test_what_cannot_be_below_zero_is_unknown_there(key: str) -> None:
    names = {"maintmarginreq": "maintenance_margin", "initmarginreq": "initial_margin"}
    async with edited("awkward", {SUMMARY: spoiled(key, -1.0)}) as me:
        told = await me.ask("account_summary")
    assert told["unknown"] == [names.get(key, "gross_position_value")]
    assert (told["complete"], "margin" in told) == (False, key != "maintmarginreq")


def test_an_underlying_bears_the_ticker_of_its_options_and_not_of_its_futures() -> None:
    rows = (
        holding("FUT", conid=2, symbol="ES", underlying=416904),
        holding("OPT", conid=3, symbol="SPX", underlying=416904),
    )
    told = Exposure.of(divide(Holdings("DU1", rows, NOW), ledger_of({}, USD=(0.0, 1.0)), "underlying"), 0)
    assert [row[0] for row in told.rows] == ["SPX", "total"]


async def test_positions_that_cannot_be_had_cost_the_result_of_the_account_nothing() -> None:
    async with conversation("awkward") as me:
        me.simulated.fault("500-json", "GET /portfolio*/*/positions*")
        told = await me.ask("pnl")
    ((_, _, today, unrealized, _),) = told["rows"]
    assert (today, unrealized, told["complete"]) == (3350.9, 31977.5, False)
    assert any(note.startswith("Today's moves of the positions are unknown: ") for note in told["notes"])
    assert not [note for note in told["notes"] if "is not explained" in note]
