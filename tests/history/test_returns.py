"""Returns of what was put in: IBKR's time-weighted one linked, a money-weighted one computed, and flows that add up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bezant_mcp.history import returns
from bezant_mcp.history.errors import NotInStatement
from bezant_mcp.history.money_weighted import Flow, grown
from bezant_mcp.simulator import SimulatedGateway
from tests.questions.raw import NOON
from tests.support.fast_limits import SPEED
from tests.support.flex import section, shared, xml
from tests.support.statements import asking_files, by, rows, save_statement

pytestmark = pytest.mark.anyio
THIRD, FIFTH = "03-accounts-transfers-corporate-actions", "05-daily-breakout-returns"
NAV = "EquitySummaryInBase", "EquitySummaryByReportDateInBase"


async def test_all_returns_are_those_of_the_statement() -> None:
    path, right = shared(FIFTH)
    async with asking_files(path) as ask:
        told = await ask(returns)
    (row,) = rows(told)
    assert row["time_weighted_percent"] == pytest.approx(float(right["twr_percent_linked"]), abs=1e-4)
    assert row["money_weighted_percent"] == pytest.approx(float(right["irr_percent_over_period"]), abs=1e-4)
    dietz = float(right["modified_dietz_percent_end_of_day_flows"])
    assert row["modified_dietz_percent"] == pytest.approx(dietz, abs=1e-4)
    assert (row["deposits"], row["withdrawals"], row["gain"]) == (5000, -1000, 250)
    assert {each["date"]: each["value"] for each in rows(told, "series")} == {
        day: float(value) for day, value in right["nav_series"].items()
    }
    assert (told["complete"], told["proof"]) == (
        True,
        "Flows and values equal IBKR's Change in NAV, 2024-01-02 to 2024-01-05.",
    )


def a_year(twr: str = "20", flows: str = "0", rows_of_cash: str = "") -> str:
    """A year from 100 to 120 in one statement, with a value at half-time."""
    days = (("20231229", "100"), ("20240628", "110"), ("20241231", "120"))
    return xml(
        section(*NAV, *({"reportDate": day, "total": value} for day, value in days), accountId="U1", currency="EUR"),
        f'<ChangeInNAV accountId="U1" currency="EUR" fromDate="20240101" toDate="20241231" startingValue="100" '
        f'mtm="20" depositsWithdrawals="{flows}" endingValue="120" twr="{twr}" />',
        f"<CashTransactions>{rows_of_cash}</CashTransactions>",
    )


async def test_a_part_of_a_statement_has_no_time_weighted_return(tmp_path: Path) -> None:
    path, _ = shared(FIFTH)
    (tmp_path / "a.xml").write_text(a_year())
    async with asking_files(path) as ask:
        (row,) = rows(await ask(returns, period="2024-01-04 to 2024-01-05"))
    assert row["time_weighted_percent"] == pytest.approx(0.9934, abs=1e-4)  # whole days are whole statements here
    async with asking_files(tmp_path / "a.xml") as ask:
        half, whole = await ask(returns, period="2024-01-01 to 2024-06-30"), await ask(returns)
    assert rows(half)[0]["time_weighted_percent"] is None
    assert rows(half)[0]["money_weighted_percent"] == 10
    assert any("no time-weighted return for exactly these days" in note for note in half["notes"])
    assert rows(whole)[0]["time_weighted_percent"] == 20
    assert "a_year_percent" not in whole["columns"]


async def test_flows_that_differ_from_the_change_in_value_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(a_year(flows="7"))
    async with asking_files(tmp_path / "a.xml") as ask:
        told = await ask(returns)
    assert told["complete"] is False
    assert "proof" not in told
    assert any("flows add up to 0 EUR, but IBKR's Change in NAV says 7" in note for note in told["notes"])


async def test_transfers_of_cash_and_positions_are_flows_of_each_account(tmp_path: Path) -> None:
    path, right = shared(THIRD)
    text = path.read_text()
    for account, currency in right["base_currency"].items():
        days = ({"reportDate": "20231229", "total": "1000"}, {"reportDate": "20241231", "total": "20000"})
        nav = section(*NAV, *days, accountId=account, currency=currency)
        head, mark, rest = text.partition(f'<FlexStatement accountId="{account}"')
        body, end, after = rest.partition("</FlexStatement>")
        text = head + mark + body + nav + end + after
    (tmp_path / "a.xml").write_text(text)
    async with asking_files(tmp_path / "a.xml") as ask:
        told = await ask(returns)
    each = by(rows(told), "account_id")
    for account, flows in right["external_flows_for_returns"].items():
        row = each[account]
        put_in = row["deposits"] + row["withdrawals"] + row["transfers"]
        assert put_in == float(flows[right["base_currency"][account]])
        assert row["gain"] == pytest.approx(19000 - put_in)
    assert any("There is no return of all accounts together" in note for note in told["notes"])


async def test_statements_without_values_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(xml("<CashTransactions />"))
    async with asking_files(tmp_path / "a.xml") as ask:
        with pytest.raises(NotInStatement, match="Net Asset Value"):
            await ask(returns)


async def test_a_benchmark_is_over_the_same_days(tmp_path: Path) -> None:
    async with SimulatedGateway("ready", start=NOON, speed=SPEED) as simulated:
        path = save_statement(simulated, tmp_path)
        async with asking_files(path, now=NOON, gateway_url=simulated.url) as ask:
            told = await ask(returns, period="ytd", vs="SPY")
    (row,), (against,) = rows(told), rows(told, "against")
    assert against["symbol"] == "SPY@ARCA"
    assert (against["from_close_of"], against["to_close_of"]) == (row["from_close_of"], row["to_close_of"])
    assert told["complete"] is True


amounts = st.floats(-50, 200)


@given(st.floats(50, 1000), st.lists(st.tuples(st.integers(1, 364), amounts), max_size=6), st.floats(0.7, 1.5))
def test_a_money_weighted_return_is_the_one_at_which_all_grew(
    start: float, moves: list[tuple[int, float]], growth: float
) -> None:
    first, last = date(2024, 1, 1), date(2024, 12, 31)
    flows = [Flow(date.fromordinal(first.toordinal() + day), amount) for day, amount in moves]
    weights = [((last - flow.date).days / (last - first).days, flow.amount) for flow in flows]
    end = start * growth + sum(amount * growth**weight for weight, amount in weights)
    found = grown(first, start, last, end, flows).over_period
    if all(amount >= 0 for _, amount in moves):
        assert found == pytest.approx(growth - 1, abs=1e-6)
    elif found is not None:
        back = start * (1 + found) + sum(amount * (1 + found) ** weight for weight, amount in weights)
        assert back == pytest.approx(end, abs=1e-6 * max(1, abs(end)))
