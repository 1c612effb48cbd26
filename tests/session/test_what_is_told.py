"""Health and tickle to the letter, and a keep-alive that tickles only what lives, in one process, and never ends."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.gateway import Limits
from bezant_mcp.session import health, keep_alive, tickle
from tests.support.fast_limits import faster
from tests.support.tiny_server import Arrival, Reply, TinyServer

pytestmark = pytest.mark.anyio
UP = {"authenticated": True, "connected": True, "competing": False}
PORTFOLIO = "accounts, summaries, positions, cash, performance and conid look-ups"
EVERYTHING = f"everything: {PORTFOLIO}; quotes, price history, orders, trades and option chains"
SHORTLY = f"{PORTFOLIO}, until the Gateway logs out within a minute"
SLOWLY = "; slowly and without rate-limited requests, as pacing is not shared with other processes"


@asynccontextmanager
async def answered(
    status: Any, tickled: Any = None, limits: Limits | None = None, **settings: Any
) -> AsyncIterator[tuple[Gateway, TinyServer]]:
    """A client of a Gateway that says this of its session; a number is a status without words."""

    async def answer(arrival: Arrival) -> Reply:
        said = status if "auth/status" in arrival.target else tickled
        return Reply(said, b"") if isinstance(said, int) else Reply(body=json.dumps(said).encode())

    async with TinyServer(answer) as server:
        given = Settings(server.url, **{"state_dir": None, **settings})
        async with Gateway(given, limits=limits or faster(1000)) as gateway:
            yield gateway, server


def of_tickle(**flags: Any) -> dict[str, Any]:
    return {"userId": 1, "ssoExpires": 450_500, "iserver": {"authStatus": {**UP, **flags}}}


LOST, HELD = {"authenticated": False}, {"competing": True}
# What auth/status and tickle say -> layer, gateway, login, brokerage session, competing, what works, code.
TOLD: dict[str, tuple[Any, Any, tuple[Any, ...]]] = {
    "ready": (UP, None, ("ready", True, True, True, False, EVERYTHING, None)),
    "lost": (
        {**UP, **LOST},
        of_tickle(**LOST),
        ("brokerage_missing", True, True, False, False, SHORTLY, "BROKERAGE_DOWN"),
    ),
    "taken": (
        {**UP, **LOST, **HELD},
        of_tickle(**LOST, **HELD),
        ("competing", True, True, False, True, SHORTLY, "COMPETING"),
    ),
    "held": ({**UP, **HELD}, of_tickle(**HELD), ("competing", True, True, False, True, PORTFOLIO, "COMPETING")),
    "not connected": (
        {**UP, "connected": False},
        of_tickle(connected=False),
        ("brokerage_missing", True, True, False, False, PORTFOLIO, "BROKERAGE_DOWN"),
    ),
    "found by the tickle": ({**UP, **LOST}, of_tickle(), ("ready", True, True, True, False, EVERYTHING, None)),
    "nobody": (401, 401, ("not_logged_in", True, False, None, None, "nothing", "LOGIN_NEEDED")),
    "nobody, told by the tickle": (
        {**UP, **LOST},
        401,
        ("not_logged_in", True, False, None, None, "nothing", "LOGIN_NEEDED"),
    ),
    "fault": (500, None, ("unknown", None, None, None, None, "nothing", "IBKR_UNAVAILABLE")),
    "stranger": (404, None, ("not_a_gateway", False, None, None, None, "nothing", "NOT_A_GATEWAY")),
}


@pytest.mark.parametrize("name", TOLD)
async def test_health_tells_each_layer(name: str) -> None:
    status, tickled, told = TOLD[name]
    async with answered(status, tickled) as (gateway, server):
        answer = await health(gateway)
    layers = (answer.layer, answer.gateway, answer.logged_in, answer.brokerage_session, answer.competing)
    assert (*layers, answer.works, answer.code) == told
    assert answer.gateway_url == server.url
    assert bool(answer.problem) is bool(answer.next_step) is bool(answer.code)
    assert (answer.detail, answer.error_code) == (answer.problem or "", answer.code or "")
    assert abs((datetime.now(UTC) - datetime.fromisoformat(answer.as_of)).total_seconds()) < 60


async def test_nothing_listens() -> None:
    async with TinyServer() as server:
        url = server.url
    async with Gateway(Settings(url, state_dir=None), limits=faster(1000)) as gateway:
        answer = await health(gateway)
    assert (answer.layer, answer.gateway, answer.works, answer.code) == (
        "gateway_down",
        False,
        "nothing",
        "GATEWAY_DOWN",
    )


async def test_what_was_opened_here_and_what_is_not_shared_is_said(tmp_path: Path) -> None:
    async with answered(UP) as (gateway, _):
        await health(gateway)
        gateway.session_state.opened_here = True
        works = (await health(gateway)).works
    assert works == f"{EVERYTHING}; this server opened the brokerage session, as configured"
    (tmp_path / "file").write_text("in the way of a folder")
    async with answered(401, 401, state_dir=tmp_path / "file" / "state") as (gateway, _):
        works = (await health(gateway)).works
    assert works == "nothing" + (SLOWLY if gateway.store.alone else "")


@pytest.mark.parametrize(
    ("said", "flags", "seconds"),
    [
        (of_tickle(), (True, True, False), 450.5),
        (of_tickle(**HELD), (True, False, True), 450.5),
        ({**of_tickle(), "ssoExpires": 0}, (True, True, False), 0.0),
        ({**of_tickle(), "ssoExpires": True}, (True, True, False), None),
        ({**of_tickle(), "ssoExpires": "450500"}, (True, True, False), None),
        ({**of_tickle(), "ssoExpires": None}, (True, True, False), None),
        ({"userId": 1}, (True, False, False), None),
    ],
)
async def test_a_tickle_tells_what_it_kept_alive(
    said: Any, flags: tuple[bool, bool, bool], seconds: float | None
) -> None:
    async with answered(UP, said) as (gateway, _):
        answer = await tickle(gateway)
    assert (answer.logged_in, answer.brokerage_session, answer.competing) == flags
    assert answer.expires_in_seconds == seconds
    assert abs((datetime.now(UTC) - datetime.fromisoformat(answer.as_of)).total_seconds()) < 60


class Enough(Exception):
    """So many rounds are enough."""


async def rounds(gateway: Gateway, seconds: float = 60.0, count: int = 3) -> list[float]:
    """What a keep-alive slept between so many rounds."""
    slept: list[float] = []

    async def sleep(pause: float) -> None:
        slept.append(pause)
        await asyncio.sleep(0.01)
        if len(slept) == count:
            raise Enough

    with pytest.raises(Enough):
        await keep_alive(gateway, seconds, sleep)
    return slept


@pytest.mark.parametrize(
    ("login", "elsewhere", "tickles"), [(True, False, 3), (None, False, 0), (False, False, 0), (True, True, 0)]
)
async def test_only_a_login_that_lives_is_kept_alive_and_by_one_process(
    login: bool | None, elsewhere: bool, tickles: int, tmp_path: Path
) -> None:
    async with (
        answered(UP, of_tickle(), state_dir=tmp_path) as (gateway, server),
        Gateway(Settings(server.url, state_dir=tmp_path), limits=faster(1000)) as other,
    ):
        await health(gateway)
        server.arrivals.clear()
        gateway.session_state.login = login
        if elsewhere:
            assert await other.store.lease("keep-alive", 60)
        assert await rounds(gateway) == [60.0] * 3
        assert server.targets() == ["/v1/api/tickle"] * tickles


async def test_what_was_never_asked_is_not_opened_for_a_tickle() -> None:
    async with answered(UP, of_tickle()) as (gateway, server):
        assert await rounds(gateway) == [60.0] * 3
        assert server.connections == 0


async def test_the_others_may_take_over_after_one_and_a_half_pauses(tmp_path: Path) -> None:
    async with (
        answered(UP, of_tickle(), state_dir=tmp_path) as (gateway, server),
        Gateway(Settings(server.url, state_dir=tmp_path), limits=faster(1000)) as other,
    ):
        await health(gateway)
        await rounds(gateway, seconds=0.2, count=1)
        assert not await other.store.lease("keep-alive", 60)
        await asyncio.sleep(0.22)
        assert not await other.store.lease("keep-alive", 60)
        await asyncio.sleep(0.1)
        assert await other.store.lease("keep-alive", 60)


async def test_a_fault_is_a_line_and_not_the_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with answered(UP, 500) as (gateway, server):
        await health(gateway)
        server.arrivals.clear()
        with caplog.at_level(logging.WARNING, "bezant_mcp.session"):
            assert await rounds(gateway) == [60.0] * 3
        assert len(server.arrivals) == 3
    lines = [(record.levelname, record.getMessage(), record.exc_info) for record in caplog.records]
    assert [line for line in lines if line[1].startswith("keep-alive")] == [
        ("WARNING", "keep-alive: IBKR_UNAVAILABLE", None)
    ] * 3


async def test_a_bug_is_told_with_its_place_and_the_keep_alive_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Gateway):
        async def ask(self, question: Any) -> Any:
            question.close()
            raise RuntimeError("a bug")

    async with Broken(Settings("http://127.0.0.1:1", state_dir=None), limits=faster(1000)) as gateway:
        assert gateway.client
        gateway.session_state.login = True
        assert await rounds(gateway) == [60.0] * 3
    told = [(record.levelname, record.getMessage(), record.exc_info) for record in caplog.records]
    told = [line for line in told if "keep-alive" in line[1]]
    assert [line[:2] for line in told] == [("ERROR", "bug in the keep-alive")] * 3
    assert told[0][2]
    assert str(told[0][2][1]) == "a bug"
