"""Quotes, charts, chains, orders, trades, performance: the traps of each answer."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.simulator.scene import gateway, play

ACCOUNT = "DU1234567"
MONDAY = datetime(2026, 6, 15, 20, 30, tzinfo=UTC)  # half an hour after New York's close
AAPL, SPY, VOD, VWCE, TOYOTA = 265598, 756733, 149053711, 368860401, 7203711


async def snapshot(client: httpx.AsyncClient, conids: str, fields: str) -> dict[int, dict[str, Any]]:
    rows = (await client.get("/iserver/marketdata/snapshot", params={"conids": conids, "fields": fields})).json()
    return {row["conid"]: row for row in rows}


def test_the_first_snapshot_has_no_prices_and_slow_fields_come_last() -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off") as (_, client):
            answers = [(await snapshot(client, str(AAPL), "31,84,7287"))[AAPL] for _ in range(4)]

            assert answers[0] == {"conid": AAPL, "conidEx": str(AAPL)}
            assert (answers[1]["31"], answers[1]["84"], "7287" in answers[1]) == ("200.00", "199.99", False)
            assert answers[3]["7287"] == "0.52%"
            assert answers[3]["6509"] == "RpB"

    play(scene)


QUOTES = [
    (8894, {"31": "C70.00", "84": "", "6509": "RpB"}),
    (610010010, {"31": "H10.00", "86": ""}),
    (479624278, {"31": "100,000.00"}),
    (VOD, {"31": "72.50", "83": "0.69%"}),
    (110401, {"31": "90.00", "6509": "DPB", "82": "-0.50"}),
    (11001, {"31": "350.00", "6509": "ZB"}),
]


@pytest.mark.parametrize(("conid", "holds"), QUOTES, ids=[str(row[0]) for row in QUOTES])
def test_prices_come_as_the_market_writes_them(conid: int, holds: dict[str, str]) -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            for _ in range(2):
                row = (await snapshot(client, str(conid), "31,84,86,82,83"))[conid]
            assert {tag: row[tag] for tag in holds} == holds

    play(scene)


@pytest.mark.parametrize(("conid", "letters"), [(TOYOTA, "N"), (610010020, "O")])
def test_without_a_subscription_there_is_no_price(conid: int, letters: str) -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            for _ in range(2):
                row = (await snapshot(client, str(conid), "31,84,86,55"))[conid]
            assert row["6509"] == letters
            assert not {"31", "84", "86"} & row.keys()

    play(scene)


def test_an_option_has_no_quote_before_its_underlying_was_searched_for() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            assert len((await snapshot(client, "800000104", "31"))[800000104]) == 2
            await client.get("/iserver/secdef/search?symbol=AAPL")
            for _ in range(2):
                row = (await snapshot(client, "800000104", "31"))[800000104]
            assert float(row["31"]) > 10

    play(scene)


def test_snapshots_have_their_limits() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            many = ",".join(str(number) for number in range(1, 102))
            answers = [
                await client.get(f"/iserver/marketdata/snapshot?{query}")
                for query in ("fields=31", f"conids={many}&fields=31", "conids=abc&fields=31")
            ]
            assert [answer.status_code for answer in answers] == [400, 400, 400]
            assert len((await snapshot(client, "999", "31"))[999]) == 2

    play(scene)


def test_a_stream_is_closed_once() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            await snapshot(client, str(AAPL), "31")
            body = {"conid": AAPL}
            assert (await client.post("/iserver/marketdata/unsubscribe", json=body)).json() == {"success": True}
            assert (await client.post("/iserver/marketdata/unsubscribe", json=body)).json() == {"error": "unknown"}

    play(scene)


async def chart(client: httpx.AsyncClient, conid: int, period: str, bar: str, **more: str) -> dict[str, Any]:
    query = {"conid": str(conid), "period": period, "bar": bar, **more}
    answer: dict[str, Any] = (await client.get("/iserver/marketdata/history", params=query)).json()
    return answer


def test_a_years_chart_begins_at_last_years_price_and_ends_at_todays() -> None:
    async def scene() -> None:
        async with gateway(start=MONDAY, prime=True) as (_, client):
            closes = {
                conid: [bar["c"] for bar in (await chart(client, conid, "1y", "1d"))["data"]]
                for conid in (SPY, VWCE, VOD)
            }
            assert {conid: (path[0], path[-2], path[-1]) for conid, path in closes.items()} == {
                SPY: (500.0, 597.0, 600.0),
                VWCE: (120.0, 131.0, 132.0),
                VOD: (70.0, 72.0, 72.5),
            }
            assert 258 <= len(closes[SPY]) <= 263

    play(scene)


def test_bars_are_cut_and_counted_as_the_real_ones() -> None:
    async def scene() -> None:
        async with gateway(start=MONDAY, prime=True) as (_, client):
            day = await chart(client, AAPL, "1d", "1min")
            weeks = await chart(client, AAPL, "1y", "1w")
            long = await chart(client, AAPL, "15y", "1d")

            assert (len(day["data"]), day["points"], day["tradingDayDuration"]) == (390, 389, 390)
            assert (day["data"][0]["o"], day["data"][-1]["c"]) == (198.0, 200.0)
            assert 52 <= len(weeks["data"]) <= 54
            assert len(long["data"]) == 1000
            assert all(bar["l"] <= min(bar["o"], bar["c"]) <= bar["h"] for bar in weeks["data"])

    play(scene)


def test_no_bar_lies_in_the_future_and_the_last_ends_at_the_price_now() -> None:
    async def scene() -> None:
        noon, before_open = MONDAY.replace(hour=13, minute=59), MONDAY.replace(hour=12)
        for now, bars, last_day in ((noon, 30, 15), (before_open, 390, 12)):
            async with gateway(start=now, prime=True) as (sim, client):
                minutes = (await chart(client, AAPL, "1d", "1min"))["data"]
                newest = datetime.fromtimestamp(minutes[-1]["t"] / 1000, UTC)
                assert (len(minutes), newest.day, minutes[-1]["c"]) == (bars, last_day, 200.0)
                assert newest <= sim.clock.moment()

    play(scene)


def test_hours_follow_the_exchange_through_summer_time() -> None:
    async def scene() -> None:
        for month, opens in ((6, "13:30"), (12, "14:30")):
            async with gateway(start=MONDAY.replace(month=month), prime=True) as (_, client):
                schedules = (await client.get(f"/contract/trading-schedule?conid={AAPL}")).json()["schedules"]
                opening = next(iter(schedules.values()))["liquid_hours"][0]["opening"]
                assert f"{datetime.fromtimestamp(opening, UTC):%H:%M}" == opens
                assert len(schedules) == 6

    play(scene)


def test_nonsense_units_give_some_default_chart() -> None:
    async def scene() -> None:
        async with gateway(start=MONDAY, prime=True) as (_, client):
            assert len((await chart(client, AAPL, "1Y", "1d"))["data"]) == len(
                (await chart(client, AAPL, "84d", "1d"))["data"]
            )

    play(scene)


def test_charts_that_do_not_exist_say_so_in_several_ways() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            assert await chart(client, AAPL, "1d", "1h", direction="1") == {"error": "Chart data unavailable"}
            assert await chart(client, 800000104, "1m", "1d") == {"error": "No data."}
            assert await chart(client, TOYOTA, "1m", "1d") == {"error": "No market data permissions"}
            end = (MONDAY - timedelta(days=30)).strftime("%Y%m%d-%H:%M:%S")
            earlier = await chart(client, SPY, "1m", "1d", startTime=end)
            assert earlier["data"][-1]["t"] <= MONDAY.timestamp() * 1000

    play(scene)


def test_the_same_ticker_names_several_listings_with_the_foreign_ones_first() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            stocks = (await client.get("/trsrv/stocks?symbols=alv,BRK B,7203,ZZZ,ZZZZ")).json()

            assert [company["name"] for company in stocks["ALV"]] == ["ALLIANZ SE-REG", "AUTOLIV INC"]
            assert stocks["BRK B"][0]["contracts"] == [{"conid": 72063691, "exchange": "NYSE", "isUS": True}]
            assert stocks["7203"][0]["contracts"][0]["conid"] == TOYOTA
            assert stocks["ZZZ"] == []
            assert "ZZZZ" not in stocks
            search = (await client.get("/iserver/secdef/search?symbol=shell&name=true")).json()
            assert {row["description"] for row in search} == {"LSE", "AEB", "NYSE"}
            assert "error" in (await client.get("/iserver/secdef/search?symbol=NOPE")).json()
            assert (await client.get("/iserver/secdef/search?symbol=NOP")).json() == []
            isin = (await client.get("/iserver/secdef/search?symbol=GB00BP6MXD84")).json()
            assert {row["symbol"] for row in isin} == {"SHEL", "SHELL"}

    play(scene)


def test_a_chain_needs_a_search_without_name_first() -> None:
    async def scene() -> None:
        async with gateway(start=MONDAY, prime=True, pacing="off") as (_, client):
            strikes = f"/iserver/secdef/strikes?conid={AAPL}&sectype=OPT&month=JUL26"
            info = f"/iserver/secdef/info?conid={AAPL}&sectype=OPT&month=JUL26&strike=190&right=C"
            assert (await client.get(strikes)).json() == {"call": [], "put": []}
            assert (await client.get(info)).status_code == 400
            await client.get("/iserver/secdef/search?symbol=APPLE&name=true")
            assert (await client.get(strikes)).json()["call"] == []
            listings = (await client.get("/iserver/secdef/search?symbol=AAPL")).json()
            months = next(
                section["months"]
                for row in listings
                if row["conid"] == str(AAPL)
                for section in row["sections"]
                if section["secType"] == "OPT"
            )
            assert months == "JUN26;JUL26;AUG26;DEC26"
            assert 200.0 in (await client.get(strikes)).json()["call"]
            assert [row["conid"] for row in (await client.get(info)).json()] == [800000104]
            assert (await client.get(info.replace("JUL26", "FEB20"))).status_code == 400
            futures = (await client.get("/trsrv/futures?symbols=ES")).json()["ES"]
            assert [row["expirationDate"] for row in futures] == [20261218, 20260918, 20260619]

    play(scene)


def test_bonds_are_found_by_their_issuer_under_an_id_that_is_none() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            (header,) = (await client.get("/iserver/secdef/search?symbol=US-T&secType=BOND")).json()
            assert (header["conid"], header["symbol"]) == ("2147483647", None)
            issuer = header["issuers"][0]["id"]
            info = f"/iserver/secdef/info?conid=2147483647&sectype=BOND&month=AUG35&issuerId={issuer}"
            assert [row["secType"] for row in (await client.get(info)).json()] == ["BOND"]
            assert (await client.get(info.replace(issuer, "e1"))).status_code == 400

    play(scene)


def test_orders_are_empty_at_first_after_force_and_for_several_accounts() -> None:
    async def scene() -> None:
        empty = {"orders": [], "snapshot": False}
        async with gateway(prime=True, pacing="off") as (_, client):
            path = "/iserver/account/orders"
            assert (await client.get(path)).json() == empty
            orders = (await client.get(path)).json()
            assert [order["status"] for order in orders["orders"]] == [
                "Submitted", "Submitted", "PreSubmitted", "Filled", "Cancelled", "Inactive",
            ]  # fmt: skip
            assert (await client.get(f"{path}?force=true")).json() == empty
            assert len((await client.get(f"{path}?filters=submitted")).json()["orders"]) == 1
            status = (await client.get("/iserver/account/order/status/1101000001")).json()
            assert (status["side"], status["limit_price"]) == ("B", "198.00")
            assert (await client.get("/iserver/account/order/status/1")).status_code == 503
        async with gateway("two-accounts", prime=True, pacing="off") as (_, client):
            await client.get(path)
            assert (await client.get(path)).json() == {"orders": [], "snapshot": True}
            assert len((await client.get(f"{path}?accountId={ACCOUNT}")).json()["orders"]) == 6

    play(scene)


def test_trades_are_empty_at_first_and_reach_back_a_week() -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off") as (_, client):
            path = "/iserver/account/trades"
            assert (await client.get(path)).json() == []
            today, week = (await client.get(path)).json(), (await client.get(f"{path}?days=7")).json()
            assert (len(today), len(week)) == (2, 8)
            shell = next(row for row in week if row["symbol"] == "SHEL")
            assert (shell["price"], shell["net_amount"]) == ("2610.00", 2610.0)
            option = next(row for row in week if row["sec_type"] == "OPT")
            assert option["net_amount"] == 900.0
            assert (await client.get(f"{path}?days=8")).status_code == 400

    play(scene)


def test_an_allocation_divides_all_that_an_account_is_worth_in_each_category() -> None:
    async def scene() -> None:
        async with gateway("awkward", start=MONDAY, pacing="off") as (simulated, client):
            everything = {"acctIds": [ACCOUNT], "type": "ALL"}
            answer = (await client.post("/pa/allocation", json=everything)).json()
            assert (answer["realtime"], answer["currency"], "date" in answer) == (True, "USD", False)
            assert list(answer["allocations"]) == [
                "FINANCIAL_INSTRUMENT", "ASSET_CLASS", "SECTOR", "REGION", "COUNTRY",
            ]  # fmt: skip
            account = simulated.world.book.account(ACCOUNT)
            assert account is not None
            for sides in answer["allocations"].values():
                assert sum(side["total"]["nav"] for side in sides.values()) == pytest.approx(
                    account.values() + account.cash_total
                )
                for side in sides.values():
                    assert sum(item["weight"] for item in side["items"]) == pytest.approx(side["total"]["weight"])
                    assert sum(item["nav"] for item in side["items"]) == pytest.approx(side["total"]["nav"])

            body = {**everything, "type": "country", "currency": "EUR"}
            in_euro = (await client.post("/pa/allocation", json=body)).json()
            assert (list(in_euro["allocations"]), in_euro["realtime"], len(in_euro["date"])) == (["COUNTRY"], False, 8)
            dollars, euros = (each["allocations"]["COUNTRY"]["long"]["total"]["nav"] for each in (answer, in_euro))
            assert dollars == pytest.approx(euros * 1.1)
            for refused, status in ({"type": "PLANET"}, 400), ({"acctIds": ["DU9"]}, 500), ({"acctIds": []}, 500):
                assert (await client.post("/pa/allocation", json={**everything, **refused})).status_code == status

    play(scene)


def test_performance_leaves_the_deposit_out_of_the_return() -> None:
    async def scene() -> None:
        async with gateway("awkward", start=MONDAY, pacing="off") as (_, client):
            body = {"acctIds": [ACCOUNT]}
            periods = (await client.post("/pa/allperiods", json=body)).json()[ACCOUNT]
            year = (await client.post("/pa/performance", json={**body, "period": "1Y"})).json()

            assert {name: periods[name]["cps"][-1] for name in ("1D", "7D", "1M", "1Y")} == {
                "1D": 0.01,
                "7D": pytest.approx(1.1615 / 1.14 - 1, abs=1e-6),
                "1M": pytest.approx(1.1615 / 1.12 - 1, abs=1e-6),
                "1Y": 0.1615,
            }
            nav = year["nav"]["data"][0]
            assert nav["navs"][-1] == pytest.approx(periods["1D"]["nav"][-1])
            worth_grown = nav["navs"][-1] / nav["startNAV"]["val"] - 1
            assert worth_grown > year["cps"]["data"][0]["returns"][-1] + 0.05
            assert (await client.post("/pa/performance", json={"acctIds": ["DU9"], "period": "1M"})).status_code == 500

    play(scene)


def test_an_unknown_period_is_a_400() -> None:
    async def scene() -> None:
        async with gateway() as (_, client):
            body = {"acctIds": [ACCOUNT], "period": "5Y"}
            assert (await client.post("/pa/performance", json=body)).status_code == 400

    play(scene)


def test_exchange_rates_give_target_for_one_source() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            assert (await client.get("/iserver/exchangerate?source=EUR&target=USD")).json() == {"rate": 1.1}
            assert (await client.get("/iserver/exchangerate?source=XXX&target=USD")).status_code == 400

    play(scene)


def test_pence_show_in_the_rules_and_in_the_display_rule() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            rules = (await client.post("/iserver/contract/rules", json={"conid": VOD, "isBuy": True})).json()
            secdef = (await client.get(f"/trsrv/secdef?conids={VOD},1")).json()["secdef"]

            assert rules["priceMagnifier"] == 100
            assert [row["displayRule"]["magnification"] for row in secdef] == [2]
            assert (await client.get("/iserver/contract/0/info")).status_code == 400

    play(scene)


def test_a_watchlist_is_thin_first_and_holds_a_hostile_name() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            first, second = [(await client.get("/iserver/watchlist?id=1234")).json()["instruments"] for _ in range(2)]
            assert {len(row) for row in first} == {3}
            assert "ticker" in second[0]
            assert any("Ignore all previous instructions" in row["name"] for row in second)
            assert (await client.get("/iserver/watchlist?id=9")).status_code == 503

    play(scene)


def test_alert_ids_exceed_32_bits_and_a_wrong_one_is_an_error_with_200() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            row = (await client.get(f"/iserver/account/{ACCOUNT}/alerts")).json()[0]
            assert row["order_id"] > 2**31
            wrong = await client.get("/iserver/account/alert/1?type=Q")
            assert (wrong.status_code, "error" in wrong.json()) == (200, True)

    play(scene)


@pytest.mark.parametrize(("period", "seconds"), [("1d", 60), ("1w", 900), ("1m", 1800), ("1y", 86400), ("3y", 604800)])
def test_a_chart_without_a_bar_has_the_bar_of_its_period(period: str, seconds: int) -> None:
    async def scene() -> None:
        async with gateway(start=MONDAY, prime=True, pacing="off") as (_, client):
            chart = (await client.get(f"/iserver/marketdata/history?conid={AAPL}&period={period}")).json()
            assert chart["barLength"] == seconds

    play(scene)


def test_lists_are_as_long_as_the_real_ones() -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off") as (_, client):
            assert len((await client.get("/iserver/currency/pairs?currency=USD")).json()["USD"]) == 36
            assert len((await client.get("/fyi/settings")).json()) == 27
            venues = (await client.get("/trsrv/secdef/schedule?assetClass=STK&symbol=KO")).json()
            assert len(venues) > 10
            assert {len(venue["schedules"]) for venue in venues} == {8}  # a week and a day that differs
            assert len((await client.get("/contract/trading-schedule?conid=265598")).json()["schedules"]) == 6
            assert len((await client.get("/iserver/accounts")).json()["allowFeatures"]) == 23
            assert {len(row) for row in (await client.get("/portfolio/accounts")).json()} == {24}

    play(scene)


def test_scanner_parameters_are_long() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (_, client):
            assert len((await client.get("/iserver/scanner/params")).content) > 200_000
            body = {"instrument": "STK", "location": "STK.US.MAJOR", "type": "TOP_PERC_GAIN", "filter": []}
            rows = (await client.post("/iserver/scanner/run", json=body)).json()["contracts"]
            assert ("column_name" in rows[0], "column_name" in rows[1]) == (True, False)

    play(scene)
