"""The book with one of each class: its sums, its units, and what it trades."""

from math import isclose
from typing import Any

import pytest

from bezant_mcp.simulator.world import instruments as i
from tests.simulator.scene import gateway, play

ACCOUNT = "DU1234567"
CLASSES = {"STK", "OPT", "FOP", "FUT", "BOND", "BILL", "CRYPTO", "IOPT", "WAR", "CFD", "CMDTY", "FUND", "CASH"}


def test_net_liquidation_is_cash_and_the_ledgers_classes_and_accruals() -> None:
    async def scene() -> None:
        async with gateway("instruments", prime=True, pacing="off") as (_, client):
            rows = (await client.get(f"/portfolio/{ACCOUNT}/positions/0?sort=position&direction=d")).json()
            ledger = (await client.get(f"/portfolio/{ACCOUNT}/ledger")).json()
            summary = (await client.get(f"/portfolio/{ACCOUNT}/summary")).json()

        assert {row["assetClass"] for row in rows} == CLASSES
        for name, entry in ledger.items():
            classes = sum(entry[key] for key in entry if key.endswith("marketvalue") or key in {"funds", "moneyfunds"})
            whole = entry["cashbalance"] + classes + entry["cryptocurrencyvalue"] + entry["interest"]
            assert isclose(whole + entry["dividends"], entry["netliquidationvalue"], abs_tol=0.01), name
        base = ledger["BASE"]
        filled = ("corporatebonds", "tbills", "tbonds", "futureoption", "stockoption", "issueroptions", "warrants")
        assert all(base[f"{name}marketvalue"] for name in (*filled, "commodity", "stock"))
        assert base["futuremarketvalue"] == 0
        assert isclose(base["netliquidationvalue"], summary["netliquidation"]["amount"], abs_tol=0.01)
        counted = [row for row in rows if row["assetClass"] not in {"FUT", "CFD", "CASH"}]
        worth = sum(row["mktValue"] * ledger[row["currency"]]["exchangerate"] for row in counted)
        accrued = base["interest"] + base["dividends"]
        assert isclose(base["cashbalance"] + worth + accrued, base["netliquidationvalue"], abs_tol=0.02)

    play(scene)


@pytest.mark.parametrize(
    ("conid", "search", "last", "magnifier"),
    [(i.CORN, "ZC", "450.25", 100), (i.GILT, "R", "92.35", None), (i.XDAX, "", "14,520.00", 100),
     (i.VUSA, "", "92.15", None), (i.SPX_PM, "SPX", "87.00", None), (i.AUD_CAD, "", "0.89080", None)],
)  # fmt: skip
def test_quotes_and_charts_are_in_the_unit_that_the_rules_tell(
    conid: int, search: str, last: str, magnifier: int | None
) -> None:
    async def scene() -> None:
        async with gateway("instruments", prime=True, pacing="off") as (_, client):
            if search:
                await client.get(f"/iserver/secdef/search?symbol={search}&secType=IND")
            for _ in range(2):
                (quote,) = (await client.get(f"/iserver/marketdata/snapshot?conids={conid}&fields=31,84")).json()
            rules = (await client.post("/iserver/contract/rules", json={"conid": conid, "isBuy": True})).json()
            chart = (await client.get(f"/iserver/marketdata/history?conid={conid}&period=1d&bar=1h")).json()

        assert (quote["31"], rules["priceMagnifier"]) == (last, magnifier)
        assert chart["data"][-1]["c"] == pytest.approx(float(last.replace(",", "")))

    play(scene)


def test_lots_and_models_are_rows_of_their_own_and_classes_of_one_index_are_told_apart() -> None:
    async def scene() -> None:
        async with gateway("instruments", prime=True, pacing="off") as (_, client):
            lots = (await client.get(f"/portfolio/{ACCOUNT}/position/8894")).json()
            models = (await client.get(f"/portfolio/{ACCOUNT}/position/756733")).json()
            kinds = [
                (await client.get(f"/iserver/contract/{conid}/info")).json()["trading_class"]
                for conid in (i.SPX_AM, i.SPX_PM)
            ]
            found = (await client.get(f"/trsrv/secdef?conids={i.SPX_AM}")).json()["secdef"][0]

        assert sorted(row["position"] for row in lots) == [50, 100]
        assert [row["model"] for row in models] == ["Growth", "Income"]
        assert kinds == ["SPX", "SPXW"]
        assert found["lastTradingDay"] < found["expiry"]

    play(scene)


def test_a_spread_is_one_order_and_three_fills() -> None:
    async def scene() -> None:
        async with gateway("instruments", prime=True, pacing="off") as (_, client):
            for _ in range(2):
                orders: list[dict[str, Any]] = (await client.get("/iserver/account/orders")).json()["orders"]
                fills: list[dict[str, Any]] = (await client.get("/iserver/account/trades?days=7")).json()

        spread = next(row for row in orders if row["secType"] == "BAG")
        assert spread["conidex"] == f"28812380;;;{i.LONG_CALL}/1,{i.SHORT_CALL}/-1"
        mine = [row for row in fills if row["order_id"] == spread["orderId"]]
        assert [row["sec_type"] for row in mine] == ["BAG", "OPT", "OPT"]
        assert mine[0]["net_amount"] == mine[1]["net_amount"] - mine[2]["net_amount"]
        pair = next(row for row in orders if row["conid"] == i.AUD_CAD)
        assert (pair["totalSize"], pair["totalCashSize"], pair["filledQuantity"]) == (2806.46, 2500.0, 2499.99)

    play(scene)
