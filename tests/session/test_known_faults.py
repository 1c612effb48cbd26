"""What is missing is said at once while it is known, with each endpoint's own limit; what is back is found."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest
from mcp import Client

from bezant_mcp import Gateway, Settings, health
from bezant_mcp.errors import BezantError, BrokerageDown, Competing, LoginNeeded
from bezant_mcp.gateway import LIMITS
from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED
from tests.test_fault_matrix import BROKERAGE, QUESTIONS, REGISTERED

pytestmark = pytest.mark.anyio
# Under load a machine takes its time for everything; what waits for its own limit takes longer than this in any case.
ALLOWED = 1.0
# The limit on all requests together is another matter: these tests ask faster than anybody, and would only fill it.
ROOM_FOR_ALL = replace(LIMITS, everything=FAST.everything)


@dataclass
class Talk:
    """A client of a server that keeps each endpoint's own limit, and the simulated Gateway that it asks."""

    client: Client
    simulated: SimulatedGateway

    async def ask(self, tool: str) -> tuple[str, float, list[str]]:
        """What is said, after how many seconds, and the paths that were asked for it."""
        self.simulated.forget_records()
        began = time.monotonic()
        result = await self.client.call_tool(tool, QUESTIONS[tool])
        took = time.monotonic() - began
        (block, *_) = result.content
        assert block.type == "text"
        # Whose login it is is asked once in each, before words of IBKR are passed on.
        return block.text, took, [path for _, path, _ in self.simulated.seen if path != "/sso/validate"]


@asynccontextmanager
async def talk(scenario: str = "ready", **settings: Any) -> AsyncIterator[Talk]:
    async with SimulatedGateway(scenario, own_tickle=False, thin_rate=0.0, speed=SPEED, **settings) as simulated:
        asks = Settings(simulated.url, toolsets=OPTIONAL_TOOLSETS, state_dir=None)
        server = Service(asks, limits=ROOM_FOR_ALL).build()
        async with Client(server, mode="2026-07-28", read_timeout_seconds=60) as client:
            yield Talk(client, simulated)


# What is missing -> settings, the settings that mend it, what is said, by which tools.
MISSING: dict[str, tuple[dict[str, Any], dict[str, Any], str, set[str]]] = {
    "login": ({"login": False}, {"login": True}, "LOGIN_NEEDED", REGISTERED - {"health"}),
    "login-page": (
        {"login": False, "logged_out_as": "302-login"},
        {"login": True},
        "LOGIN_NEEDED",
        REGISTERED - {"health"},
    ),
    "login-no-session": (
        {"login": False, "logged_out_as": "200-no-session"},
        {"login": True},
        "LOGIN_NEEDED",
        REGISTERED - {"health"},
    ),
    "brokerage": ({"brokerage": "none"}, {"brokerage": "ready"}, "BROKERAGE_DOWN", set(BROKERAGE)),
    "bridge": (
        {"brokerage": "none", "no_brokerage_as": "400-no-bridge"},
        {"brokerage": "ready"},
        "BROKERAGE_DOWN",
        set(BROKERAGE),
    ),
    "competing": ({"brokerage": "competing"}, {"brokerage": "ready"}, "COMPETING", set(BROKERAGE)),
    "gateway": ({"process": "down"}, {"process": "up"}, "GATEWAY_DOWN", REGISTERED - {"health"}),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", MISSING)
async def test_every_tool_says_at_once_what_is_known_to_be_missing(name: str) -> None:
    breaks, _, code, tools = MISSING[name]
    async with talk(**breaks) as me:
        await me.ask("orders")  # finds it out
        for _ in range(2):
            for tool in sorted(tools):
                said, took, asked = await me.ask(tool)
                assert said.startswith(code), f"{tool}: {said}"
                assert took < ALLOWED, f"{tool} took {took:.2f} s"
                assert len(asked) <= 3, f"{tool}: {asked}"
                assert asked.count("/tickle") <= 1
                assert me.simulated.counts()["refused_429"] == 0
        _, took, asked = await me.ask("health")
        assert took < 2 * ALLOWED  # it may have to ask twice
        assert len(asked) <= 2


@pytest.mark.parametrize("tool", ["list_accounts", "orders", "quote", "scanner_parameters", "notifications", "tickle"])
@pytest.mark.parametrize("name", MISSING)
async def test_the_next_question_finds_out_that_it_is_there_again(name: str, tool: str) -> None:
    breaks, mends, code, tools = MISSING[name]
    if tool not in tools:
        pytest.skip("does not need it")
    async with SimulatedGateway("ready", own_tickle=False, speed=SPEED) as simulated:
        asks = Settings(simulated.url, toolsets=OPTIONAL_TOOLSETS, state_dir=None)
        async with Client(Service(asks, limits=FAST).build(), mode="2026-07-28", read_timeout_seconds=60) as client:
            me = Talk(client, simulated)
            await me.ask("health")
            await simulated.change(**breaks)
            for _ in range(3):
                assert (await me.ask(tool))[0].startswith(code)
            await simulated.change(**mends)
            if "login" in mends:
                simulated.advance(8)  # the brokerage session comes by itself
            said, _, _ = await me.ask(tool)
            assert said.startswith("{"), (said, me.simulated.seen)
            assert simulated.counts()["refused_429"] == 0


async def test_right_after_a_login_the_portfolio_answers_although_auth_status_leaves_it_open() -> None:
    async with talk(login=False) as me:
        for tool in ("positions", "list_accounts"):
            assert (await me.ask(tool))[0].startswith("LOGIN_NEEDED")
        me.simulated.log_in()  # the brokerage session follows four seconds later
        said, _, _ = await me.ask("list_accounts")
        assert said.startswith("{"), said


async def test_where_auth_status_answers_anyone_a_tickle_tells_and_not_twice_a_second() -> None:
    nobody = '{"authenticated":false,"competing":false,"connected":false,"MAC":"02:00:00:AA:BB:CC"}'
    async with talk(login=False) as me:
        me.simulated.fault("reply", "/iserver/auth/status", reply={"text": nobody})
        for _ in range(2):
            await me.ask("list_accounts")
        for tool in ("list_accounts", "positions", "quote", "trades"):
            said, took, _ = await me.ask(tool)
            assert said.startswith("LOGIN_NEEDED")
            assert took < ALLOWED, f"{tool} took {took:.2f} s"
        assert me.simulated.counts()["refused_429"] == 0


# Path that is refused -> tool, what is said of it, the most requests that find it out.
REFUSED: dict[str, tuple[str, str, int]] = {
    "/portfolio/*/ledger": ("cash", "IBKR refuses /portfolio/DU1234567/ledger (HTTP 401) despite a valid login", 4),
    "/portfolio/*/positions/*": ("positions", "IBKR refuses /portfolio/DU1234567/positions/0 (HTTP 401)", 5),
    "/portfolio/*/summary": ("account_summary", "IBKR refuses /portfolio/DU1234567/summary (HTTP 401)", 4),
    "/portfolio/DU1234567/*": ("cash", "IBKR refuses /portfolio/DU1234567/ledger (HTTP 401)", 8),
    "/portfolio/accounts": ("list_accounts", "IBKR refuses /portfolio/accounts (HTTP 401) despite a valid login", 2),
    "/trsrv/stocks": ("conid_for", "IBKR refuses /trsrv/stocks (HTTP 401) despite a valid login.", 2),
    "/pa/allperiods": ("performance", "IBKR refuses /pa/allperiods (HTTP 401) despite a valid login.", 4),
    "/iserver/account/trades": (
        "trades",
        "IBKR refuses /iserver/account/trades (HTTP 401) despite a valid brokerage",
        4,
    ),
    "/iserver/marketdata/snapshot": ("quote", "IBKR refuses /iserver/marketdata/snapshot (HTTP 401)", 7),
}


@pytest.mark.parametrize("pattern", REFUSED)
async def test_a_path_that_ibkr_refuses_is_no_matter_of_login_account_or_brokerage_session(pattern: str) -> None:
    tool, words, most = REFUSED[pattern]
    async with talk() as me:
        me.simulated.fault("401-empty", pattern)
        said, took, asked = await me.ask(tool)
        assert said.startswith(f"UNEXPECTED_ANSWER: {words}"), said
        assert said.endswith("Ask again in a minute; if that fails, log in at the Gateway again.")
        assert "list_accounts" not in said
        assert len(asked) <= most, asked
        assert took < 2.0
        status, _, _ = await me.ask("health")
        assert '"layer":"ready"' in status


async def test_an_account_that_is_not_listed_is_still_named_as_such() -> None:
    from bezant_client.api.portfolio import get_ledger

    async with (
        SimulatedGateway(speed=SPEED) as simulated,
        Gateway(Settings(simulated.url, state_dir=None), limits=FAST) as gateway,
    ):
        with pytest.raises(BezantError) as caught:
            await gateway.ask(get_ledger.asyncio_detailed(client=gateway.client, account_id="DU9999999"))
    assert caught.value.code == "BAD_ACCOUNT"


# The Gateway's own log-out


@pytest.mark.parametrize(("to", "kind", "why"), [("competing", Competing, "took"), ("none", BrokerageDown, "was lost")])
async def test_a_lost_brokerage_session_ends_the_login_and_every_word_says_so(
    to: str, kind: type[BrokerageDown], why: str
) -> None:
    async with (
        SimulatedGateway(pacing="off") as simulated,
        Gateway(Settings(simulated.url, state_dir=None), limits=FAST) as gateway,
    ):
        assert (await health(gateway)).layer == "ready"
        await simulated.change(brokerage=to)
        with pytest.raises(kind) as lost:
            await ask_for_orders(gateway)
        assert "conid look-ups still work for under a minute" in lost.value.next_step
        assert ("second user name" in lost.value.next_step) is (kind is Competing)
        told = await health(gateway)
        assert told.works.endswith(", until the Gateway logs out within a minute")
        assert told.logged_in is True

        simulated.advance(60)
        with pytest.raises(LoginNeeded) as gone:
            await ask_for_orders(gateway)
        assert gone.value.what.endswith("so the Gateway logged out.")
        assert why in gone.value.what
        assert "second user name" in gone.value.next_step
        assert gone.value.login_url in gone.value.next_step
        told = await health(gateway)
        assert (told.layer, told.works, told.problem) == ("not_logged_in", "nothing", gone.value.what)

        simulated.log_in()
        for _ in range(2):
            simulated.advance(10)
            await ask_for_orders(gateway)
        assert (await health(gateway)).layer == "ready"
        await simulated.change(login=False)  # a log-out for another reason is not put down to the old one
        assert (await health(gateway)).problem == "Nobody is logged in to the Gateway."


@pytest.mark.parametrize("scenario", ["not-connected", "competing-authenticated"])
async def test_a_session_that_the_gateway_leaves_alone_is_not_said_to_end(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    told = await health(gateway)
    with pytest.raises(BrokerageDown) as lost:
        await ask_for_orders(gateway)
    assert "still work for under a minute" not in f"{told.works} {lost.value}"


async def test_the_reason_is_known_to_a_process_that_has_not_seen_it_itself(
    settings: Settings, simulated: SimulatedGateway
) -> None:
    await simulated.change(brokerage="competing", own_tickle=False)
    async with Gateway(settings, limits=FAST) as first, Gateway(settings, limits=FAST) as second:
        assert (await health(first)).layer == "competing"
        await simulated.change(login=False)
        assert "Another device took" in ((await health(second)).problem or "")


async def ask_for_orders(gateway: Gateway) -> None:
    """A question that needs the brokerage session."""
    from bezant_client.api.orders import list_orders

    await gateway.ask(list_orders.asyncio_detailed(client=gateway.client))
