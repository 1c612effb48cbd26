"""What only IBKR's statements know, asked in one call each and held against their XML.

Questions 15, 16, 23 and 36 of the thirty-six, which the Gateway answers in part at most, and more of their kind. An
answer has at most 700 tokens.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from mcp import Client

from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.flex_desk import TOKEN
from tests.questions.raw import NOON
from tests.questions.raw_statement import (
    DIVIDENDS,
    FLOWS,
    QUERY,
    Paper,
    between,
    day,
    in_base,
    money_weighted,
    number,
    of_years,
    papers,
    statement,
    summed,
)
from tests.questions.test_thirty_six import MSFT, Model
from tests.support.asking import by, table
from tests.support.fast_limits import faster
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
MOST = 700
# IBKR makes a statement in two minutes.
SPEED = 100.0
ACCOUNT = "DU1234567"
TODAY, YESTERDAY, NEW_YEAR = date(2026, 11, 25), date(2026, 11, 24), date(2026, 1, 1)


class Asking(Model):
    """A model whose client has statements connected."""

    async def ask(self, tool: str, **arguments: Any) -> dict[str, Any]:
        result = await self.client.call_tool(tool, arguments)
        (block,) = result.content
        assert block.type == "text"
        assert not result.is_error, block.text
        assert isinstance(result.structured_content, dict)
        self.texts.append(block.text)
        return result.structured_content


@asynccontextmanager
async def asking(files: Path | None = None) -> AsyncIterator[Asking]:
    """A model that has one call; statements come from files, or from the service by token."""
    async with SimulatedGateway("ready", start=NOON, speed=SPEED) as simulated:
        token = {"flex_token": TOKEN, "flex_queries": (QUERY,), "flex_url": simulated.flex_url}
        connected: dict[str, Any] = {"flex_files": (files,)} if files else token
        settings = Settings(gateway_url=simulated.url, state_dir=None, **connected)
        service = Service(settings, limits=faster(SPEED), now=lambda: NOON)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            model = Asking(client)
            yield model
    (text,) = model.texts
    assert tokens(text) <= MOST, f"{tokens(text)} tokens"


@pytest.fixture(scope="module")
def paper() -> Paper:
    """The statement of the last 365 days."""
    return papers(statement())[ACCOUNT]


@pytest.fixture(scope="module")
def texts() -> dict[int, bytes]:
    """A statement for each year."""
    return of_years(2016)


@pytest.fixture(scope="module")
def decade(texts: dict[int, bytes]) -> Paper:
    return papers(*texts.values())[ACCOUNT]


@pytest.fixture(scope="module")
def folder(texts: dict[int, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same statements as somebody keeps them who downloaded them."""
    kept = tmp_path_factory.mktemp("statements")
    for year, text in texts.items():
        (kept / f"{year}.xml").write_bytes(text)
    return kept


@pytest.fixture(scope="module")
def latest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The statement of the last 365 days, downloaded."""
    file = tmp_path_factory.mktemp("latest") / "statement.xml"
    file.write_bytes(statement())
    return file


@pytest.fixture(scope="module")
def pair() -> bytes:
    """The statement of an account in dollars and one in euros."""
    return statement("two-accounts")


def cents(amount: Decimal) -> float:
    return float(amount.quantize(Decimal("0.01"), ROUND_HALF_UP))


def shown(sums: Mapping[str, Decimal]) -> dict[str, float]:
    """Sums to the cent, without those that are nothing."""
    return {name: cents(amount) for name, amount in sums.items() if cents(amount)}


def column(rows: Iterable[dict[str, Any]], name: str, key: str = "currency") -> dict[str, float]:
    """One column of a table by another, without what is nothing."""
    return {row[key]: row[name] for row in rows if row.get(name)}


# --- The four of the thirty-six ---------------------------------------------------------------------------------------


async def test_15_dividends_of_the_next_year_and_those_received(paper: Paper) -> None:
    async with asking() as me:
        told = await me.ask("income", period="ytd", expected_dividends=True)
    received, taxes = (between(rows, NEW_YEAR, YESTERDAY) for rows in (paper.cash(*DIVIDENDS), paper.taxes()))
    assert received, "there is something to be found"
    totals = table(told, "totals")
    assert column(totals, "gross") == shown(summed(received))
    assert column(totals, "tax") == shown(summed(taxes))
    assert column(totals, "net") == shown(summed([*received, *taxes]))
    assert told["totals_base"]["gross"] == cents(in_base(received))
    assert told["totals_base"]["net"] == cents(in_base([*received, *taxes]))
    expected = by(table(told, "expected"), "symbol")
    assert expected["KO"]["amount_12m"] == pytest.approx(150 * 2.04)
    assert expected["KO"]["currency"] == "USD"


async def test_16_tax_lots_of_my_microsoft(paper: Paper, latest: Path) -> None:
    async with asking(latest) as me:
        told = await me.ask("lots", symbol="MSFT")
    wanted = [row for row in paper.at_end("OpenPositions/OpenPosition") if row["conid"] == str(MSFT)]
    lots = [row for row in wanted if row["levelOfDetail"] == "LOT"]
    assert len(lots) > 1
    rows = table(told)
    assert sorted((row["opened"][:10], row["quantity"], row["cost"], row["unrealized"]) for row in rows) == sorted(
        (
            day(row["openDateTime"]).isoformat(),
            float(number(row["position"])),
            cents(number(row["costBasisMoney"])),
            cents(number(row["fifoPnlUnrealized"])),
        )
        for row in lots
    )
    assert told["complete"]


async def test_23_dividends_this_month(paper: Paper, latest: Path) -> None:
    async with asking(latest) as me:
        told = await me.ask("income", period="this month")
    received = between(paper.cash(*DIVIDENDS), date(2026, 11, 1), YESTERDAY)
    taxes = between(paper.taxes(), date(2026, 11, 1), YESTERDAY)
    assert received
    assert column(table(told, "totals"), "gross") == shown(summed(received))
    assert column(table(told, "totals"), "tax") == shown(summed(taxes))


async def test_36_realized_gain_and_commissions_this_year(paper: Paper, latest: Path) -> None:
    async with asking(latest) as me:
        told = await me.ask("realized", period="ytd")
    trades = between(paper.trades(), NEW_YEAR, YESTERDAY, "tradeDate")
    gains = between(paper.realizing(), NEW_YEAR, YESTERDAY)
    totals = table(told, "totals")
    assert column(totals, "realized") == shown(summed(gains, "fifoPnlRealized"))
    paid = summed(trades, "ibCommission", lambda row: row["ibCommissionCurrency"])
    assert column(totals, "commission") == shown(paid)
    assert told["totals_base"]["realized"] == cents(in_base(gains, "fifoPnlRealized"))


# --- More -------------------------------------------------------------------------------------------------------------


async def test_what_did_i_pay_in_commissions_in_2024(decade: Paper, folder: Path) -> None:
    async with asking(folder) as me:
        told = await me.ask("activity", period="2024")
    trades = between(decade.trades(), date(2024, 1, 1), date(2024, 12, 31), "tradeDate")
    paid = shown(summed(trades, "ibCommission", lambda row: row["ibCommissionCurrency"]))
    assert paid
    assert column(table(told, "totals"), "commission") == paid


async def test_which_losses_were_wash_sales(decade: Paper, folder: Path) -> None:
    async with asking(folder) as me:
        told = await me.ask("realized", period="all")
    denied = shown(summed(decade.rows("Trades", "WashSale"), "fifoPnlRealized"))
    assert denied
    assert column(table(told, "totals"), "wash_sales") == denied


async def test_what_have_i_put_in(decade: Paper, folder: Path) -> None:
    async with asking(folder) as me:
        told = await me.ask("activity", kind="deposits")
    flows = decade.cash(*FLOWS)
    came, went = ([row for row in flows if (number(row["amount"]) > 0) is wanted] for wanted in (True, False))
    totals = table(told, "totals")
    assert column(totals, "deposits") == shown(summed(came))
    assert column(totals, "withdrawals") == shown(summed(went))


async def test_tax_withheld_by_country(decade: Paper, folder: Path) -> None:
    async with asking(folder) as me:
        told = await me.ask("income", period="2025", by="country")
    taxes = between(decade.taxes(), date(2025, 1, 1), date(2025, 12, 31))
    wanted = summed(taxes, key=lambda row: f"{row['issuerCountryCode']} {row['currency']}")
    assert wanted
    assert {f"{row['country']} {row['currency']}": row["tax"] for row in table(told) if row.get("tax")} == shown(wanted)


async def test_my_own_return_this_year_against_spy(decade: Paper, folder: Path) -> None:
    async with asking(folder) as me:
        told = await me.ask("returns", period="ytd", vs="SPY")
    path = "EquitySummaryInBase/EquitySummaryByReportDateInBase"
    values = {day(row["reportDate"]): number(row["total"]) for row in decade.at_end(path)}
    start, end = max(each for each in values if each < NEW_YEAR), max(values)
    (change,) = decade.at_end("ChangeInNAV")
    flows = between(decade.cash(*FLOWS), NEW_YEAR, YESTERDAY)
    paid = [(day(row["reportDate"]), number(row["amount"]) * number(row["fxRateToBase"])) for row in flows]
    moved = between(decade.rows("Transfers", "Transfer"), NEW_YEAR, YESTERDAY)
    paid += [(day(row["reportDate"]), number(row["positionAmountInBase"])) for row in moved]
    assert len(flows) > 1
    assert moved
    (row,) = table(told)
    assert row["time_weighted_percent"] == pytest.approx(float(number(change["twr"])), abs=0.01)
    assert row["money_weighted_percent"] == pytest.approx(
        money_weighted(values[start], values[end], paid, start, end), abs=0.0005
    )
    assert "SPY" in str(told["against"])


async def test_what_both_my_accounts_were_paid(pair: bytes, tmp_path: Path) -> None:
    (tmp_path / "both.xml").write_bytes(pair)
    both = papers(pair)
    assert {paper.base for paper in both.values()} == {"USD", "EUR"}
    async with asking(tmp_path) as me:
        told = await me.ask("income", period="ytd", limit=3)
    received = {name: between(of.cash(*DIVIDENDS), NEW_YEAR, YESTERDAY) for name, of in both.items()}
    assert all(received.values())
    assert column(table(told, "totals"), "gross") == shown(summed([row for of in received.values() for row in of]))
    assert "totals_base" not in told, "sums in dollars and in euros are not added"
    assert "base_currency" not in told
    of_each = by(table(told, "accounts"), "account_id")
    for name, rows in received.items():
        assert (of_each[name]["base_currency"], of_each[name]["gross"]) == (both[name].base, cents(in_base(rows)))
