"""Log-in, brokerage session, competing, priming and time-outs, as the broker shows them."""

from datetime import UTC, datetime

import httpx
import pytest

from tests.simulator.scene import gateway, play, until

STATUS = "/iserver/auth/status"
ACCOUNT = "DU1234567"


@pytest.mark.parametrize(
    ("scenario", "status", "body"),
    [
        ("logged-out", 401, ""),
        ("logged-out-text", 401, "Unauthorized"),
        ("logged-out-html", 401, "<html>"),
        ("logged-out-redirect", 302, ""),
        ("logged-out-no-session", 200, '{"error":"no session"}'),
    ],
)
def test_nobody_logged_in_has_five_faces(scenario: str, status: int, body: str) -> None:
    async def scene() -> None:
        async with gateway(scenario) as (_, client):
            answer = await client.post("/tickle", json={})

            assert answer.status_code == status
            assert answer.text.startswith(body)
            assert (await client.get("/portfolio/accounts")).status_code in {401, 302}

    play(scene)


@pytest.mark.parametrize(
    ("scenario", "status", "body"),
    [
        ("no-brokerage", 401, ""),
        ("no-brokerage-400", 400, "no bridge"),
        ("no-brokerage-401", 401, "no bridge"),
        ("no-brokerage-init", 400, "Init session first"),
    ],
)
def test_without_a_brokerage_session_the_portfolio_still_answers(scenario: str, status: int, body: str) -> None:
    async def scene() -> None:
        async with gateway(scenario) as (_, client):
            accounts = await client.get("/iserver/accounts")
            flags = (await client.post(STATUS, json={})).json()

            assert (accounts.status_code, body in accounts.text) == (status, True)
            assert (flags["authenticated"], flags["connected"], flags["competing"]) == (False, True, False)
            assert (await client.get("/portfolio/accounts")).status_code == 200
            assert (await client.get("/trsrv/stocks?symbols=AAPL")).status_code == 200

    play(scene)


def test_a_gateway_without_a_link_shows_four_flags_only() -> None:
    async def scene() -> None:
        async with gateway("not-connected") as (_, client):
            tickle = (await client.post("/tickle", json={})).json()

            four = {"authenticated", "competing", "connected", "MAC"}
            assert set(tickle["iserver"]["authStatus"]) == four
            assert set((await client.get(STATUS)).json()) == four

    play(scene)


def test_a_competing_session_is_taken_over_only_when_told_to_compete() -> None:
    async def scene() -> None:
        async with gateway("competing") as (sim, client):
            assert (await client.get("/iserver/accounts")).json() == {}
            init = "/iserver/auth/ssodh/init"
            polite = (await client.post(init, json={"publish": True, "compete": False})).json()
            assert (polite["competing"], polite["authenticated"]) == (True, False)

            await client.post(init, json={"publish": True, "compete": True})
            sim.advance(3)
            flags = (await client.post(STATUS, json={})).json()
            assert (flags["competing"], flags["authenticated"], flags["established"]) == (False, True, True)

    play(scene)


def test_init_needs_publish() -> None:
    async def scene() -> None:
        async with gateway() as (_, client):
            answer = await client.post("/iserver/auth/ssodh/init", json={"publish": False, "compete": False})
            assert answer.status_code == 500

    play(scene)


def test_portfolio_needs_its_accounts_first_and_calls_a_wrong_account_the_same_empty_401() -> None:
    async def scene() -> None:
        async with gateway() as (_, client):
            early = await client.get(f"/portfolio/{ACCOUNT}/summary")
            await client.get("/portfolio/accounts")
            primed = await client.get(f"/portfolio/{ACCOUNT}/summary")
            wrong = await client.get("/portfolio/DU9999999/summary")

            assert [(early.status_code, early.text), (wrong.status_code, wrong.text)] == [(401, ""), (401, "")]
            assert primed.status_code == 200
            assert (await client.post("/tickle", json={})).status_code == 200

    play(scene)


def test_a_sub_account_needs_the_list_of_sub_accounts_first() -> None:
    async def scene() -> None:
        for listed in ("/portfolio/subaccounts", "/portfolio/subaccounts2?page=0"):
            async with gateway("advisor", prime=True) as (_, client):
                assert (await client.get("/portfolio/DF1112220/ledger")).status_code == 200
                assert (await client.get("/portfolio/DU1112221/ledger")).status_code == 401
                assert (await client.get(listed)).status_code == 200
                assert (await client.get("/portfolio/DU1112221/ledger")).status_code == 200

    play(scene)


def test_an_emptied_jar_leaves_nobody_logged_in_and_the_flag_set() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):
            root = sim.url.removesuffix("/v1/api")
            assert (await client.get(f"{root}/clear")).text == "cleared"
            assert (await client.get("/portfolio/DU1234567/ledger")).status_code == 401
            assert (await client.get("/iserver/reauthenticate")).json() == {"message": "triggered"}
            await client.post(f"{root}/sso/Dispatcher", content=b"")
            assert (await client.get("/portfolio/subaccounts")).status_code == 200

    play(scene)


def test_orders_and_summaries_need_the_brokerage_accounts_first_each_in_its_own_words() -> None:
    async def scene() -> None:
        async with gateway() as (_, client):
            orders = await client.get("/iserver/account/orders")
            summary = await client.get(f"/iserver/account/{ACCOUNT}/summary")

            assert (orders.status_code, orders.json()) == (500, {"error": "Please query /accounts first"})
            assert summary.status_code == 400
            assert summary.json() == {"error": "Bad Request: Please query /accounts first", "statusCode": 400}
            await client.get("/iserver/accounts")
            wrong = await client.get("/iserver/account/DU9999999/summary")
            assert wrong.json()["error"] == "Bad Request: accountId is not valid: DU9999999"

    play(scene)


def test_a_new_brokerage_session_has_forgotten_the_priming() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):
            await sim.change(brokerage="none")
            await client.post("/iserver/auth/ssodh/init", json={"publish": True, "compete": False})

            assert (await client.get("/iserver/account/orders")).status_code == 500

    play(scene)


def test_idleness_ends_the_brokerage_session_first_and_then_the_login() -> None:
    async def scene() -> None:
        async with gateway(prime=True, own_tickle=False) as (sim, client):
            sim.advance(299)
            assert (await client.post("/tickle", json={})).json()["iserver"]["authStatus"]["authenticated"] is True
            sim.advance(330)
            assert (await client.post("/tickle", json={})).json()["iserver"]["authStatus"]["authenticated"] is False
            assert (await client.get(f"/portfolio/{ACCOUNT}/ledger")).status_code == 200
            sim.advance(361)
            assert (await client.post("/tickle", json={})).status_code == 401

    play(scene)


def test_requests_keep_the_session_alive_until_the_daily_reset() -> None:
    async def scene() -> None:
        async with gateway(own_tickle=False, pacing="off", session_life=3600) as (sim, client):
            statuses = []
            for _ in range(65):
                sim.advance(60)
                statuses.append((await client.post("/tickle", json={})).status_code)

            assert statuses[:59] == [200] * 59
            assert set(statuses[61:]) == {401}

    play(scene)


def test_the_gateway_keeps_itself_alive() -> None:
    async def scene() -> None:
        async with gateway() as (sim, client):
            for _ in range(20):
                before = len(sim.world.records.own_calls)
                sim.advance(30.1)
                await until(lambda before=before: len(sim.world.records.own_calls) > before)  # type: ignore[misc]

            assert (await client.post("/tickle", json={})).status_code == 200
            assert sim.seen == [("POST", "/tickle", 200)]

    play(scene)


LOG_OUT = ("GET", "/logout", 200)


@pytest.mark.parametrize("to", ["none", "competing"])
def test_the_gateway_logs_out_29_seconds_after_its_own_tickle_finds_the_brokerage_session_gone(to: str) -> None:
    async def scene() -> None:
        async with gateway(pacing="off") as (sim, client):
            sim.advance(30.1)
            await until(lambda: len(sim.world.records.own_calls) == 1)
            await sim.change(brokerage=to)
            sim.advance(30)
            await until(lambda: len(sim.world.records.own_calls) == 2)

            # For half a minute the portfolio still answers.
            sim.advance(28)
            flags = (await client.post("/tickle", json={})).json()["iserver"]["authStatus"]
            assert (flags["authenticated"], flags["connected"]) == (False, True)
            assert flags["competing"] is (to == "competing")
            assert (await client.get("/portfolio/accounts")).status_code == 200
            assert LOG_OUT not in sim.world.records.own_calls

            sim.advance(1.5)
            assert (await client.get("/portfolio/accounts")).status_code == 401
            assert (await client.post("/tickle", json={})).status_code == 401
            sim.advance(30.1)
            await until(lambda: len([call for call in sim.world.records.own_calls if call[1] == "/logout"]) == 2)

            # Whoever logs in now is left in peace.
            sim.log_in()
            for _ in range(10):
                sim.advance(30)
                assert (await client.get("/portfolio/accounts")).status_code == 200

    play(scene)


@pytest.mark.parametrize(
    ("scenario", "stays"),
    [
        ("ready", True),
        ("no-brokerage", False),
        ("no-brokerage-400", False),
        ("competing", False),
        ("competing-authenticated", True),
        ("not-connected", True),
    ],
)
def test_only_a_session_that_is_connected_and_not_authenticated_is_ended(scenario: str, stays: bool) -> None:
    async def scene() -> None:
        async with gateway(scenario) as (sim, client):
            sim.advance(60)
            assert (await client.get("/portfolio/accounts")).status_code == (200 if stays else 401)

    play(scene)


def test_a_brokerage_session_that_comes_back_in_time_keeps_the_login() -> None:
    async def scene() -> None:
        async with gateway("no-brokerage") as (sim, client):
            sim.advance(40)
            await client.post("/iserver/auth/ssodh/init", json={"publish": True, "compete": False})
            sim.advance(30)
            assert (await client.get("/portfolio/accounts")).status_code == 200

    play(scene)


def test_a_brokerage_session_made_cold_settles_by_itself() -> None:
    async def scene() -> None:
        async with gateway("no-brokerage", pacing="off") as (sim, client):
            await sim.change(brokerage="cold")
            flags = (await client.post(STATUS, json={})).json()
            assert (flags["authenticated"], flags["established"]) == (True, False)
            sim.advance(3)
            assert (await client.post(STATUS, json={})).json()["established"] is True

    play(scene)


def test_a_demo_is_never_logged_out() -> None:
    async def scene() -> None:
        async with gateway("demo", pacing="off") as (sim, client):
            for days in (1, 30):  # a night, and a laptop that slept
                sim.advance(days * 86400)
                flags = (await client.post(STATUS, json={})).json()
                assert (flags["authenticated"], flags["established"]) == (True, True)

    play(scene)


def test_a_browser_logs_in_and_the_brokerage_session_follows_some_seconds_later() -> None:
    async def scene() -> None:
        async with gateway("logged-out", pacing="off") as (sim, client):
            root = sim.url.removesuffix("/v1/api")
            page = await client.get(f"{root}/sso/Login?forwardTo=22&RL=1&ip2loc=US")
            assert "/sso/Dispatcher" in page.text
            done = await client.post(f"{root}/sso/Dispatcher", content=b"")
            assert (done.status_code, done.text) == (200, "Client login succeeds")

            flags = (await client.post(STATUS, json={})).json()
            assert flags["authenticated"] is False
            sim.advance(4)
            flags = (await client.post(STATUS, json={})).json()
            assert (flags["authenticated"], flags["established"]) == (True, False)
            sim.advance(3)
            assert (await client.post(STATUS, json={})).json()["established"] is True

    play(scene)


def test_logout_ends_everything_and_reauthenticate_still_says_triggered() -> None:
    async def scene() -> None:
        async with gateway() as (_, client):
            assert (await client.post("/logout", json={})).json() == {"status": True}
            assert (await client.post("/tickle", json={})).status_code == 401
            assert (await client.post("/iserver/reauthenticate", json={})).json() == {"message": "triggered"}

    play(scene)


def test_reauthenticate_without_a_login_says_so() -> None:
    async def scene() -> None:
        async with gateway("logged-out") as (_, client):
            assert (await client.post("/iserver/reauthenticate", json={})).json() == {"error": "not logged in"}

    play(scene)


def test_a_starting_gateway_accepts_and_says_nothing() -> None:
    async def scene() -> None:
        async with gateway("starting") as (sim, client):
            with pytest.raises(httpx.ReadTimeout):
                await client.get("/portfolio/accounts", timeout=httpx.Timeout(5, read=0.3))
            await sim.change(process="up")
            assert (await client.get("/portfolio/accounts")).status_code == 200

    play(scene)


def test_the_process_can_end_and_come_back_on_the_same_port() -> None:
    async def scene() -> None:
        async with gateway(prime=True) as (sim, client):
            address = sim.url
            await sim.change(process="down")
            with pytest.raises(httpx.ConnectError):
                await client.post("/tickle", json={})
            await sim.change(process="up")

            assert sim.url == address
            assert (await client.post("/tickle", json={})).status_code == 200

    play(scene)


def test_a_process_that_is_down_from_the_start_has_a_port_that_it_comes_up_on() -> None:
    async def scene() -> None:
        async with gateway("down") as (sim, client):
            assert ":0/" not in sim.url
            with pytest.raises(httpx.ConnectError):
                await client.get("/tickle")
            await sim.set_scenario("ready")
            assert (await client.get("/tickle")).status_code == 200

    play(scene)


def test_the_clock_may_start_anywhere() -> None:
    async def scene() -> None:
        async with gateway(start=datetime(2026, 6, 15, 14, 30, tzinfo=UTC), prime=True) as (sim, client):
            ledger = (await client.get(f"/portfolio/{ACCOUNT}/ledger")).json()

            assert abs(ledger["BASE"]["timestamp"] - 1781533800) < 60
            assert sim.clock.moment().year == 2026

    play(scene)
