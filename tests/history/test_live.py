"""A statement and the Gateway joined: no trade twice, no day missing without a word, and neither needs the other."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bezant_mcp.history import activity, income, realized
from bezant_mcp.simulator import SimulatedGateway
from tests.questions.raw import NOON
from tests.support.fast_limits import SPEED
from tests.support.statements import asking_files, by, rows, save_statement

pytestmark = pytest.mark.anyio
WEEK = "2026-11-18 to now"


@pytest.fixture
async def simulated() -> AsyncIterator[SimulatedGateway]:
    """One clock for the simulated Gateway and for the questions."""
    async with SimulatedGateway("ready", start=NOON, speed=SPEED) as simulated:
        yield simulated


def until(path: Path, last: str) -> None:
    """Cut a statement as one that ended earlier: without the trades of later days."""
    text = re.sub(r'toDate="\d{8}"', f'toDate="{last}"', path.read_text())

    def kept(row: re.Match[str]) -> str:
        day = re.search(r'tradeDate="(\d{8})"', row[0])
        return row[0] if day is None or day[1] <= last else ""

    path.write_text(re.sub(r"<Trade .*?/>", kept, text))


async def test_trades_after_the_statement_are_added_and_none_counts_twice(
    simulated: SimulatedGateway, tmp_path: Path
) -> None:
    path = save_statement(simulated, tmp_path)
    async with asking_files(path, now=NOON, gateway_url=simulated.url) as ask:
        whole = await ask(activity, kind="orders", period=WEEK, limit=0)
        until(path, "20261122")
        earlier = await ask(activity, kind="orders", period=WEEK, limit=0)
    assert [row.get("live") for row in rows(whole)].count(True) == 1
    live = [row for row in rows(earlier) if row.get("live")]
    assert {row["symbol"] for row in live} == {"INTC", "MSFT"}

    columns = ("date", "symbol", "quantity", "amount", "commission")
    # The same orders, from whichever side they come.
    one, other = (sorted([row[name] for name in columns] for row in rows(told)) for told in (earlier, whole))
    assert one == other
    assert by(rows(earlier, "totals"), "currency") == by(rows(whole, "totals"), "currency")


async def test_an_execution_that_the_statement_has_is_not_added_whatever_its_day(
    simulated: SimulatedGateway, tmp_path: Path
) -> None:
    path = save_statement(simulated, tmp_path)
    # A statement that says less of its days than it has rows of.
    path.write_text(re.sub(r'toDate="\d{8}"', 'toDate="20261120"', path.read_text()))
    async with asking_files(path, now=NOON, gateway_url=simulated.url) as ask:
        told = await ask(activity, kind="trades", limit=0)
    (day,) = (row for row in rows(told) if row["symbol"] == "INTC" and row["date"] == "2026-11-25")
    assert day["live"] is True
    assert not [
        row for row in rows(told) if row["symbol"] == "MSFT" and row["date"] == "2026-11-23" and row.get("live")
    ]


async def test_days_that_neither_has_are_named(simulated: SimulatedGateway, tmp_path: Path) -> None:
    path = save_statement(simulated, tmp_path)
    until(path, f"{(NOON - timedelta(days=12)).date():%Y%m%d}")
    async with asking_files(path, now=NOON, gateway_url=simulated.url) as ask:
        told = await ask(activity, kind="orders", period="ytd")
    assert told["complete"] is False
    assert any(
        note == "Trades of DU1234567 of 2026-11-14 to 2026-11-18 are neither in a statement nor listed any more."
        for note in told["notes"]
    )


async def test_a_gateway_that_is_down_breaks_no_answer_of_a_statement(
    simulated: SimulatedGateway, tmp_path: Path
) -> None:
    path = save_statement(simulated, tmp_path)
    async with asking_files(path, now=NOON) as ask:
        told = await ask(activity, period=WEEK)
        paid, gains = await ask(income, period="ytd"), await ask(realized, period="ytd")
        last_year = await ask(activity, period="2025")
    assert told["complete"] is False
    assert told["count"] > 0
    assert any(note.startswith("Trades of DU1234567 after 2026-11-24 are unknown") for note in told["notes"])
    assert paid["complete"] is gains["complete"] is True
    assert not any("unknown" in note and "Trades of" in note for note in last_year["notes"])
