"""The book adds up, across all the endpoints that show it."""

import asyncio
from datetime import date
from math import isclose

import pytest

from bezant_mcp.simulator.world.accounts import BOOKS, make_book
from tests.simulator.scene import gateway, play

ACCOUNT = "DU1234567"
TODAY = date(2026, 6, 15)


@pytest.mark.parametrize("kind", sorted(BOOKS))
def test_the_same_seed_gives_the_same_book_and_another_seed_another(kind: str) -> None:
    assert make_book(kind, 1, TODAY) == make_book(kind, 1, TODAY)
    if kind not in {"advisor", "awkward", "instruments", "many"}:  # nothing in these is left to the seed
        assert make_book(kind, 1, TODAY) != make_book(kind, 2, TODAY)


def test_the_awkward_account_is_worth_what_the_table_says() -> None:
    account = make_book("awkward", 1, TODAY).accounts[0]

    # 25000 USD - 12000 EUR + 1500 GBP + 250000 JPY + 800 CAD at 1.10, 1.25, 0.0068 and 0.75
    assert account.cash_total == pytest.approx(25000 - 13200 + 1875 + 1700 + 600)
    # Shares in dollar, less the short in Tesla
    dollars = 20000 + 10000 + 18000 + 4800 + 10500 + 5500 - 10000 + 2750 + 50 + 1000
    pounds, euros, francs, yen, canadian = 7250 + 10600, 7000 + 19800 + 4500, 5400, 840000, 6000
    abroad = pounds * 1.25 + euros * 1.10 + francs * 1.15 + yen * 0.0068 + canadian * 0.75
    assert account.values("STK") == pytest.approx(dollars + abroad)
    assert account.values("BOND") + account.values("CRYPTO") == 9850 + 12500
    assert account.realized == 120.5


def test_options_expire_within_and_beyond_a_month_and_are_held_long_and_short() -> None:
    options = [row for row in make_book("awkward", 1, TODAY).accounts[0].holdings if row.contract.asset_class == "OPT"]
    expiries = sorted(row.contract.expiry or "" for row in options)

    assert sorted(row.quantity for row in options) == [-3, -1, 1, 2]
    assert expiries == ["20260619", "20260703", "20260703", "20261218"]


def test_ledger_summary_positions_allocation_and_results_agree() -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off") as (_, client):
            base = f"/portfolio/{ACCOUNT}"
            ledger = (await client.get(f"{base}/ledger")).json()
            summary = (await client.get(f"{base}/summary")).json()
            allocation = (await client.get(f"{base}/allocation")).json()
            brokerage = (await client.get(f"/iserver/account/{ACCOUNT}/summary")).json()
            await client.get("/iserver/account/pnl/partitioned")
            results = (await client.get("/iserver/account/pnl/partitioned")).json()["upnl"][f"{ACCOUNT}.Core"]
            rows = [
                row
                for page in (0, 1)
                for row in (await client.get(f"{base}/positions/{page}?sort=position&direction=d")).json()
            ]
            rates = {currency: entry["exchangerate"] for currency, entry in ledger.items()}
            net = summary["netliquidation"]["amount"]

            in_base = sum(row["mktValue"] * rates[row["currency"]] for row in rows if row["assetClass"] != "FUT")
            cash = sum(entry["cashbalance"] * entry["exchangerate"] for name, entry in ledger.items() if name != "BASE")
            assert isclose(cash + in_base, net, abs_tol=0.02)
            assert isclose(ledger["BASE"]["netliquidationvalue"], net, abs_tol=0.02)
            assert isclose(sum(sum(side.values()) for side in allocation["assetClass"].values()), net, abs_tol=0.02)
            assert brokerage["netLiquidationValue"] == results["nl"] == net
            unrealized = sum(row["unrealizedPnl"] * rates[row["currency"]] for row in rows)
            assert isclose(results["upl"], unrealized, abs_tol=0.02)

    play(scene)


def test_the_summary_has_its_149_keys() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            summary = (await client.get(f"/portfolio/{ACCOUNT}/summary")).json()

            assert len(summary) == 149
            assert summary["cushion"]["value"] is not None
            assert summary["cushion"]["currency"] is None
            assert summary["netliquidation"]["value"] is None
            assert {"netliquidation-p", "daytradesremainingt+1", "segmenttitle-c"} <= summary.keys()

    play(scene)


def test_near_a_margin_call_the_cushion_is_three_percent() -> None:
    async def scene() -> None:
        async with gateway("near-margin-call", prime=True) as (_, client):
            summary = (await client.get(f"/portfolio/{ACCOUNT}/summary")).json()
            assert float(summary["cushion"]["value"]) == pytest.approx(0.03, abs=1e-4)

    play(scene)


def test_two_of_the_advisors_clients_hold_more_than_a_fifth_in_cash() -> None:
    async def scene() -> None:
        async with gateway("advisor", prime=True, pacing="off") as (_, client):
            accounts = (await client.get("/portfolio/subaccounts")).json()
            shares = {}
            for account in accounts:
                base = (await client.get(f"/portfolio/{account['id']}/ledger")).json()["BASE"]
                shares[account["id"]] = round(base["cashbalance"] / base["netliquidationvalue"], 4)

            assert shares == {
                "DF1112220": 1.0,
                "DU1112221": 0.05,
                "DU1112222": 0.25,
                "DU1112223": 0.6,
                "DU1112224": -0.25,
            }
            paged = (await client.get("/portfolio/subaccounts2?page=0")).json()
            assert paged["metadata"] == {"total": 5, "pageSize": 20, "pageNum": 0}

    play(scene)


def test_two_simulators_with_one_seed_answer_alike() -> None:
    async def scene() -> None:
        answers = []
        for _ in range(2):
            async with gateway(prime=True, seed=7) as (_, client):
                await client.get(f"/portfolio/{ACCOUNT}/positions/0?sort=position&direction=d")
                await asyncio.sleep(0)
                answers.append(
                    (await client.get(f"/portfolio/{ACCOUNT}/positions/1?sort=position&direction=d")).content
                )

        assert answers[0] == answers[1]

    play(scene)
