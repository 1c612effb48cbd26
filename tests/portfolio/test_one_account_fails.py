"""Of two accounts in two base currencies one cannot be read: what is told is of the other alone, in one currency."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.asking import by, table
from tests.support.edited import edited

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 12, 9, 16, 0, tzinfo=UTC)
DOLLARS, EUROS = "DU1234567", "DU7654321"
# The second account has 33,490.91 euro at 1.1, of them 200 VWCE of 132 euro and 10 AAPL of 200 dollars.
WORTH, CASH = {DOLLARS: 565968.92, EUROS: 36840.00}, {DOLLARS: 15975.0, EUROS: 5800.0}
FAILS = {"positions": r"/portfolio2?/{}/positions", "ledger": r"/portfolio/{}/ledger"}


async def ask(tool: str, failing: str, what: str, **arguments: Any) -> dict[str, Any]:
    def fail(_: Any) -> Any:
        return {"error": "unknown", "statusCode": 500}

    async with edited("two-accounts", {FAILS[what].format(failing): fail}, now=NOW) as me:
        told = await me.ask(tool, account_id="all", **arguments)
    assert told["complete"] is False
    assert any(
        failing in note and ("missing from this answer" in note or "This answer has no" in note)
        for note in told["notes"]
    )
    return told


@pytest.mark.parametrize("failing", [DOLLARS, EUROS])
@pytest.mark.parametrize("what", ["positions", "ledger"])
async def test_percent_of_an_exposure_are_of_the_accounts_that_are_in_it(failing: str, what: str) -> None:
    told = await ask("exposure", failing, what, by="asset_class", compare=True, limit=0)
    (other,) = {DOLLARS, EUROS} - {failing}
    assert (told["base_currency"], told["net_liquidation"]) == ("USD", pytest.approx(WORTH[other], abs=0.02))
    rows = by(table(told), "asset_class")
    assert rows["total"]["percent"] == pytest.approx(100, abs=0.2)  # but for what accrued
    assert rows["CASH"]["net"] == pytest.approx(CASH[other], abs=0.02)
    # IBKR's own division is of the same accounts.
    assert abs(rows["total"]["difference"]) < 0.01 * WORTH[other]
    accounts = by(table(told, "accounts"), "account_id")
    assert {name: value for name, value in accounts[failing].items() if value is not None}.keys() <= {
        "account_id", "alias", "base_currency",
    }  # fmt: skip


@pytest.mark.parametrize("what", ["positions", "ledger"])
async def test_the_effect_of_a_move_is_no_part_of_accounts_that_are_not_moved(what: str) -> None:
    told = await ask("risk", DOLLARS, what, shock=-10)
    # A tenth of 26,400 euro at 1.1 and of 2,000 dollars.
    assert told["effect"] == -3104.0
    assert not {"net_liquidation", "effect_percent"} & told.keys()
    accounts = by(table(told, "accounts"), "account_id")
    assert (accounts[DOLLARS]["effect"], accounts[DOLLARS]["delta_value"]) == (None, None)
    assert accounts[EUROS]["effect"] == pytest.approx(-3104 / 1.1, abs=0.01)


@pytest.mark.parametrize("what", ["positions", "ledger"])
async def test_positions_of_the_other_are_added_in_the_currency_that_is_said(what: str) -> None:
    told = await ask("positions", DOLLARS, what)
    assert (told["count"], told["base_currency"], told["value_base"]) == (2, "USD", 31040.0)
    assert by(table(told, "accounts"), "account_id")[EUROS]["value"] == pytest.approx(31040 / 1.1, abs=0.01)


async def test_of_several_accounts_it_is_said_which_one_misses_money() -> None:
    def lose(ledger: Any) -> Any:
        for name in ("EUR", "BASE"):
            ledger[name]["netliquidationvalue"] += 5000
        return ledger

    async with edited("two-accounts", {FAILS["ledger"].format(EUROS): lose}, now=NOW) as me:
        told = await me.ask("risk", account_id="all")
    assert any(note.startswith(f"{EUROS}: Missing money: ") for note in told["notes"])
