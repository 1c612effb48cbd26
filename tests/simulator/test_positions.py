"""Pages of positions: sizes, order, shapes of rows, rows that move."""

from typing import Any

import httpx
import pytest

from bezant_mcp.simulator.world.contracts import AAPL
from tests.simulator.scene import gateway, play

ACCOUNT = "DU1234567"
SORTED = "sort=position&direction=d"


async def page(client: httpx.AsyncClient, number: int, query: str = SORTED) -> list[dict[str, Any]]:
    answer = await client.get(f"/portfolio/{ACCOUNT}/positions/{number}?{query}")
    rows: list[dict[str, Any]] = answer.json()
    return rows


@pytest.mark.parametrize("count", [0, 1, 25, 99, 100, 101, 250, 1000])
def test_every_position_comes_once_in_pages_of_a_hundred(count: int) -> None:
    async def scene() -> None:
        async with gateway(positions=count, prime=True, pacing="off") as (_, client):
            sizes, conids = [], set()
            for number in range(count // 100 + 2):
                rows = await page(client, number)
                sizes.append(len(rows))
                conids |= {row["conid"] for row in rows}

            assert len(conids) == sum(sizes) == count
            assert sizes == [100] * (count // 100) + [count % 100] + ([0])

    play(scene)


def test_the_default_book_has_130_open_positions_and_one_that_was_closed_today() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            rows = [*(await page(client, 0)), *(await page(client, 1))]
            closed = [row for row in rows if row["position"] == 0]

            assert (len(rows), len(closed)) == (131, 1)
            assert (closed[0]["contractDesc"], closed[0]["realizedPnl"]) == ("INTC", 120.5)
            assert len({row["currency"] for row in rows}) == 6
            assert {row["assetClass"] for row in rows} == {"STK", "OPT", "FUT", "BOND", "CRYPTO"}
            assert any(row["position"] < 0 for row in rows)
            assert any(row["position"] % 1 for row in rows)

    play(scene)


def test_without_sort_a_page_past_the_end_is_page_zero_again() -> None:
    async def scene() -> None:
        async with gateway(positions=30, prime=True) as (_, client):
            assert [row["conid"] for row in await page(client, 7, "")] == [
                row["conid"] for row in await page(client, 0, "")
            ]
            assert await page(client, 1) == []

    play(scene)


def test_sort_and_direction_are_followed() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            quantities = [row["position"] for row in await page(client, 0)]
            values = [row["mktValue"] for row in await page(client, 0, "sort=mktValue&direction=a")]
            names = [row["contractDesc"] for row in await page(client, 0, "")]

            assert quantities == sorted(quantities, reverse=True)
            assert values == sorted(values)
            assert names == sorted(names)

    play(scene)


def test_rows_are_thin_at_first_and_full_a_second_later() -> None:
    async def scene() -> None:
        async with gateway("awkward", prime=True, thin_rate=0) as (sim, client):
            thin = await page(client, 0)
            sim.advance(1)
            full = {row["conid"]: row for row in await page(client, 0)}

            assert {len(row) for row in thin} == {21}
            assert {row["strike"] for row in thin} == {0.0}
            assert {row["multiplier"] for row in thin} == {None}
            sizes = {kind: {len(row) for row in full.values() if row["assetClass"] == kind} for kind in ("STK", "OPT")}
            assert sizes == {"STK": {40, 46}, "OPT": {43, 49}}
            assert next(len(row) for row in full.values() if row["assetClass"] == "CRYPTO") in {39, 45}
            option = next(row for row in full.values() if row["assetClass"] == "OPT")
            assert (option["strike"], option["multiplier"], option["undConid"]) == ("190", 100.0, 265598)
            assert option["avgCost"] == option["avgPrice"] * 100

    play(scene)


def test_dropping_the_cache_makes_rows_thin_again() -> None:
    async def scene() -> None:
        async with gateway("awkward", prime=True, thin_rate=0) as (sim, client):
            await page(client, 0)
            sim.advance(1)
            await client.post(f"/portfolio/{ACCOUNT}/positions/invalidate", json={})
            assert {len(row) for row in await page(client, 0)} == {21}

    play(scene)


def test_a_trade_shows_at_once_but_in_the_cached_pages() -> None:
    async def scene() -> None:
        async with gateway("awkward", prime=True, pacing="off") as (sim, client):

            async def held() -> tuple[float, float, float]:
                pages = {row["conid"]: row["position"] for row in await page(client, 0)}
                uncached = (await client.get(f"/portfolio2/{ACCOUNT}/positions")).json()
                now = {row["conid"]: row["position"] for row in uncached}
                cash = (await client.get(f"/portfolio/{ACCOUNT}/ledger")).json()["USD"]["cashbalance"]
                return pages[AAPL], now[str(AAPL)], cash

            assert await held() == (100, 100, 25000)
            sim.trade(AAPL, -30)
            assert await held() == (100, 70, 31000)
            await client.post(f"/portfolio/{ACCOUNT}/positions/invalidate", json={})
            assert await held() == (70, 70, 31000)
            sim.trade(AAPL, 10)
            sim.advance(60)
            assert await held() == (80, 80, 29000)

    play(scene)


@pytest.mark.parametrize(
    ("quantity", "left", "average", "realized"),
    [(100, 200, 175.0, 0), (-30, 70, 150.0, 1500), (-100, 0, 150.0, 5000), (-150, -50, 200.0, 5000)],
)
def test_a_fill_moves_average_and_result(quantity: float, left: float, average: float, realized: float) -> None:
    async def scene() -> None:
        async with gateway("awkward") as (sim, _):
            before = sim.world.book.accounts[0].net_liquidation
            sim.trade(AAPL, quantity)
            account = sim.world.book.accounts[0]
            held = account.by_conid[AAPL]
            assert (held.quantity, held.average_price, held.realized) == (left, average, realized)
            assert account.net_liquidation == pytest.approx(before)

    play(scene)


def test_some_rows_stay_thin() -> None:
    async def scene() -> None:
        async with gateway("thin-rows", prime=True) as (sim, client):
            await page(client, 0)
            sim.advance(1)
            thin = [row for row in await page(client, 0) if len(row) == 21]
            assert 10 < len(thin) < 60

    play(scene)


def test_a_row_that_moves_is_on_both_pages_and_another_on_none() -> None:
    async def scene() -> None:
        async with gateway("moving-rows", prime=True) as (_, client):
            rows = [*(await page(client, 0)), *(await page(client, 1))]
            assert (len(rows), len({row["conid"] for row in rows})) == (131, 130)

    play(scene)


def test_prices_of_rows_may_be_in_pence_while_values_are_in_pounds() -> None:
    async def scene() -> None:
        for setting, price in ((False, 0.725), (True, 72.5)):
            async with gateway("awkward", prime=True, rows_in_pence=setting) as (_, client):
                vodafone = next(row for row in await page(client, 0) if row["contractDesc"] == "VOD")
                assert (vodafone["mktPrice"], vodafone["mktValue"], vodafone["currency"]) == (price, 7250.0, "GBP")

    play(scene)


def test_single_positions_and_the_uncached_list_have_their_own_shapes() -> None:
    async def scene() -> None:
        async with gateway("two-accounts", prime=True) as (_, client):
            held = await client.get(f"/portfolio/{ACCOUNT}/position/265598")
            none = await client.get(f"/portfolio/{ACCOUNT}/position/1")
            everywhere = (await client.get("/portfolio/positions/265598")).json()
            uncached = (await client.get(f"/portfolio2/{ACCOUNT}/positions")).json()

            assert held.json()[0]["position"] == 100.0
            assert (none.status_code, none.text) == (200, "")
            assert set(everywhere) == {ACCOUNT, f"{ACCOUNT}C", "DU7654321", "DU7654321C"}
            assert len(uncached) == 131
            assert isinstance(uncached[0]["conid"], str)

    play(scene)


def test_the_page_delay_is_real() -> None:
    import time

    async def scene() -> None:
        async with gateway(positions=100, delay_ms=50, prime=True) as (_, client):
            started = time.perf_counter()
            await page(client, 0)
            assert time.perf_counter() - started >= 0.05

    play(scene)
