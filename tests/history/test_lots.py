"""Open lots with age, cost and gain; held against the positions, and against what is held now."""

from __future__ import annotations

from pathlib import Path

import pytest

from bezant_mcp.history import lots
from bezant_mcp.history.errors import NotInStatement
from bezant_mcp.simulator import SimulatedGateway
from tests.questions.raw import NOON
from tests.support.fast_limits import SPEED
from tests.support.flex import section, shared, xml
from tests.support.statements import asking_files, cents, rows, save_statement

pytestmark = pytest.mark.anyio
SECOND = "02-trades-lots-usd-base"
POSITION = {
    "accountId": "U1", "currency": "EUR", "fxRateToBase": "1", "assetCategory": "STK", "symbol": "A", "conid": "1",
    "reportDate": "20241231", "markPrice": "10", "fifoPnlUnrealized": "1", "costBasisMoney": "99",
}  # fmt: skip


async def test_every_lot_is_that_of_the_statement() -> None:
    path, right = shared(SECOND)
    async with asking_files(path) as ask:
        told = await ask(lots, limit=0)
    found = {(row["symbol"], row["opened"]): row for row in rows(told)}
    assert told["count"] == len(found) == len(right["open_lots"])
    for lot in right["open_lots"]:
        row = found[lot["symbol"], lot["opened"]]
        assert row["quantity"] == float(lot["quantity"])
        assert row["cost"] == cents(lot["cost"])
        assert row["currency"] == lot["currency"]
        assert row["unrealized"] == cents(lot["unrealised"])
        assert row["holding_from"] == lot["holding_period_from"]
    # A wash sale made it older: from 10 May, and not from the day of the purchase.
    assert found["LOSS", "2024-05-28"]["days"] == 235
    assert told["proof"] == "Lots add up to IBKR's Open Positions."


async def test_a_symbol_asks_for_its_lots_alone() -> None:
    path, right = shared(SECOND)
    async with asking_files(path) as ask:
        told = await ask(lots, symbol="XMPL")
    assert told["count"] == 2
    assert told["totals"][1][3] == cents(right["unrealised_by_symbol"]["XMPL"])


async def test_positions_without_lots_are_an_error_that_says_what_to_tick(tmp_path: Path) -> None:
    whole = {**POSITION, "position": "10", "positionValue": "100", "levelOfDetail": "SUMMARY"}
    (tmp_path / "a.xml").write_text(xml(section("OpenPositions", "OpenPosition", whole)))
    async with asking_files(tmp_path / "a.xml") as ask:
        with pytest.raises(NotInStatement, match="Open Positions, option Lot"):
            await ask(lots)


async def test_lots_that_do_not_add_up_to_their_position_are_told(tmp_path: Path) -> None:
    whole = {**POSITION, "position": "10", "positionValue": "100", "levelOfDetail": "SUMMARY"}
    lot = {
        **POSITION, "position": "9", "positionValue": "90", "levelOfDetail": "LOT", "openDateTime": "20240102;100000",
        "code": "ST",
    }  # fmt: skip
    (tmp_path / "a.xml").write_text(xml(section("OpenPositions", "OpenPosition", whole, lot)))
    async with asking_files(tmp_path / "a.xml") as ask:
        told = await ask(lots)
    assert told["complete"] is False
    assert "proof" not in told
    assert "Lots of A do not add up to the position that IBKR states." in told["notes"]
    assert rows(told)[0]["term"] == "short"
    assert rows(told)[0]["days"] == 364


async def test_what_was_bought_or_sold_since_the_statement_is_told(tmp_path: Path) -> None:
    async with SimulatedGateway("ready", start=NOON, speed=SPEED) as simulated:
        path = save_statement(simulated, tmp_path)
        async with asking_files(path, now=NOON, gateway_url=simulated.url) as ask:
            msft = await ask(lots, symbol="MSFT")
            everything = await ask(lots, limit=1)
    assert sum(row["quantity"] for row in rows(msft)) == 20
    assert "since" not in msft
    assert msft["complete"] is True
    assert rows(everything, "since") == [{"symbol": "INTC", "in_statement": 50, "now": 0}]
    assert everything["complete"] is False
