"""Realized gains, what trades cost, terms and wash sales: as the shared statements have them, and no view twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from bezant_mcp.history import realized
from bezant_mcp.history.errors import NotInStatement
from tests.support.flex import section, shared, xml
from tests.support.statements import asking_files, by, cents, rows

pytestmark = pytest.mark.anyio
SECOND, THIRD, SIXTH = "02-trades-lots-usd-base", "03-accounts-transfers-corporate-actions", "06-trade-confirms"


async def test_gains_commissions_and_taxes_are_those_of_the_statement() -> None:
    path, right = shared(SECOND)
    async with asking_files(path) as ask:
        told = await ask(realized)
    totals = by(rows(told, "totals"), "currency")
    base = told["totals_base"]
    assert base["realized"] == cents(right["realised_trades_total_base"])
    assert base["commission"] == cents(right["commissions_base"])
    assert {name: row["commission"] for name, row in totals.items()} == {
        name: cents(amount) for name, amount in right["commissions_by_currency"].items()
    }
    assert totals["GBP"]["taxes"] == cents(right["transaction_taxes_by_currency"]["GBP"])
    assert told["fx_gains"] == {"USD": cents(right["realised_fx_base"])}
    assert base["long_term"] == cents(right["realised_lots"]["LT"])
    assert base["short_term"] == cents(right["realised_lots"]["ST"])
    assert base["wash_sales"] == cents(right["wash_sale_disallowed"])
    for wrong in right["trap_wrong_answers"].values():
        assert base["realized"] != cents(wrong)
    assert "Gains equal IBKR's own summary;" in told["proof"]
    assert told["proof"].endswith(", 2024-01-01 to 2024-12-31.")


async def test_classes_and_lots_add_up_to_the_whole() -> None:
    path, right = shared(SECOND)
    async with asking_files(path) as ask:
        classes = rows(await ask(realized, by="asset_class"))
        lots = rows(await ask(realized, by="lot", limit=0))
        contracts = by(rows(await ask(realized)), "symbol")
    for name, amount in right["realised_trades_by_asset_class_base"].items():
        assert sum(row["realized_base"] for row in classes if row["asset_class"] == name) == cents(amount)
    assert sum(row["realized"] for row in lots) == cents(right["realised_trades_by_asset_class_base"]["STK"])
    assert {row["term"] for row in lots} == {"long", "short"}
    assert [row["wash_sale"] for row in lots].count(True) == 1
    assert lots[0]["days"] == 406
    # A loss that is not allowed is realized as nothing, and is no row that is left out.
    assert (contracts["LOSS"]["realized"], contracts["LOSS"]["wash_sales"]) == (0, 252)


async def test_a_merger_for_cash_is_realized_without_any_trade() -> None:
    path, right = shared(THIRD)
    async with asking_files(path) as ask:
        told = await ask(realized, account_id="U1234567")
        every = await ask(realized)
    assert told["totals_base"]["realized"] == cents(right["realised_total_base"]["U1234567"])
    assert rows(told)[0]["symbol"] == "TAKE"
    assert "totals_base" not in every
    assert any("Forex P/L Details" in note for note in told["notes"])


async def test_a_symbol_asks_for_one_contract_and_its_options() -> None:
    path, _ = shared(SECOND)
    async with asking_files(path) as ask:
        told = await ask(realized, symbol="XMPL")
        none = await ask(realized, symbol="NOWHERE")
    assert told["totals"][1][1] == 1447.7
    assert {row["symbol"].split()[0] for row in rows(told)} == {"XMPL"}
    assert none["count"] == 0
    assert any("Nothing in these statements is about NOWHERE" in note for note in none["notes"])


async def test_confirmations_tell_costs_and_no_gain_which_is_not_zero() -> None:
    path, right = shared(SIXTH)
    async with asking_files(path) as ask:
        told = await ask(realized)
    totals = by(rows(told, "totals"), "currency")
    assert {name: row["realized"] for name, row in totals.items()} == {"USD": None, "GBP": None}
    assert {name: row["commission"] for name, row in totals.items()} == {
        name: cents(amount) for name, amount in right["commissions_by_currency"].items()
    }
    assert told["complete"] is False


async def test_statements_without_trades_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(xml("<CashTransactions />"))
    async with asking_files(tmp_path / "a.xml") as ask:
        with pytest.raises(NotInStatement, match="Trades"):
            await ask(realized)


async def test_gains_without_lots_have_no_term_and_a_note_what_to_tick(tmp_path: Path) -> None:
    sale = {
        "accountId": "U1", "currency": "EUR", "fxRateToBase": "1", "assetCategory": "STK", "symbol": "A", "conid": "1",
        "tradeDate": "20240305", "dateTime": "20240305;100000", "quantity": "-1", "tradePrice": "9", "proceeds": "9",
        "ibCommission": "-1", "ibCommissionCurrency": "EUR", "fifoPnlRealized": "5", "transactionID": "1",
        "buySell": "SELL", "levelOfDetail": "EXECUTION",
    }  # fmt: skip
    (tmp_path / "a.xml").write_text(xml(section("Trades", "Trade", sale), "<CorporateActions />"))
    async with asking_files(tmp_path / "a.xml") as ask:
        told = await ask(realized)
    assert rows(told) == [{"symbol": "A", "currency": "EUR", "realized": 5, "commission": -1}]
    assert any("Trades, option Closed Lots" in note for note in told["notes"])
