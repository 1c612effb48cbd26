"""Five hundred secrets in the fields of IBKR's answers, each asked about by a process that knows none of them."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from bezant_mcp.simulator import PLANTED_SECRETS, SimulatedGateway
from tests.conftest import ROOT
from tests.support.fast_limits import SPEED
from tests.support.odd_fields import Try
from tests.support.planted import Fresh, fields, fresh, planted

pytestmark = pytest.mark.anyio


def found_in(said: str) -> list[str]:
    return [name for name, secret in PLANTED_SECRETS.items() if secret.lower() in said.lower()]


async def leaks(at: Fresh, asked: list[Try]) -> list[str]:
    """What leaves of the secrets that are planted, one in each of these fields."""
    found = []
    for number, one in enumerate(asked):
        status = (200, 500, 400)[number % 3] if not one.path else 200
        words = planted(number)
        found += [f"{name}: {one} = {words}" for name in found_in(await at.ask_with(one, words, status))]
    return found


async def places(at: Fresh, scenario: str, only: tuple[str, ...] = ()) -> list[Try]:
    """One of each field that any question is given, in an order by chance."""
    pick = random.Random(scenario)
    every = await fields(at, pick, only)
    return list({one.field: one for one in pick.sample(every, len(every))}.values())


async def test_no_secret_leaves_from_a_field_of_an_answer(tmp_path: Path) -> None:
    async with fresh("instruments", tmp_path / "state") as at:
        some = await places(at, "instruments", ("list_accounts", "orders", "contract", "alerts"))
        assert await leaks(at, some[:60]) == []


@pytest.mark.slow
@pytest.mark.parametrize("scenario", ["instruments", "awkward"])
async def test_no_secret_leaves_from_any_field_of_any_answer(scenario: str, tmp_path: Path) -> None:
    async with fresh(scenario, tmp_path / "state") as at:
        every = await places(at, scenario)
        assert len(every) > 500
        assert await leaks(at, every[:500]) == []


@pytest.mark.parametrize("words", ["{user name} has failed", "x {credential}", "{public address}"])
@pytest.mark.parametrize(("status", "fault"), [(500, ""), (200, ""), (500, "500-text"), (400, "penalty")])
async def test_what_cannot_be_told_from_a_secret_is_kept_back(
    words: str, status: int, fault: str, simulated: SimulatedGateway, tmp_path: Path
) -> None:
    """The first request of a fresh process is answered with secrets, and who is logged in may not be had."""
    for name, secret in PLANTED_SECRETS.items():
        words = words.replace("{" + name + "}", secret)
    simulated.fault("reply", "/portfolio/accounts", reply={"text": json.dumps({"error": words}), "status": status})
    if fault:
        simulated.fault(fault, "/sso/validate")
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "tests.support.fast_server", str(SPEED), "--gateway-url", simulated.url, "--log", "DEBUG"],
        env={"BEZANT_MCP_STATE_DIR": str(tmp_path / "state")},
        cwd=ROOT,
    )
    with (tmp_path / "stderr").open("w", encoding="utf-8") as stderr:
        async with Client(stdio_client(server, errlog=stderr)) as client:
            said = str(await client.call_tool("positions", {}))
    assert "IBKR_ERROR" in said
    assert ("hidden: it may hold" in said) == bool(fault)
    assert found_in(said + (tmp_path / "stderr").read_text("utf-8")) == []
    assert found_in("".join(file.read_bytes().decode("latin-1") for file in (tmp_path / "state").rglob("*"))) == []


async def test_a_process_that_may_not_ask_who_is_logged_in_takes_the_marks_of_another(tmp_path: Path) -> None:
    from bezant_mcp import Gateway, Settings, list_accounts
    from bezant_mcp.server.tool import Tool, as_json

    title = f"Account of {PLANTED_SECRETS['user name']}"
    account = {"id": "U1234567", "accountId": "U1234567", "currency": "EUR", "accountAlias": title}
    async with SimulatedGateway("ready") as simulated:  # once a minute, in real time
        simulated.fault("reply", "/portfolio/accounts", reply={"text": json.dumps([account])})
        settings = Settings(gateway_url=simulated.url, state_dir=tmp_path)
        tool = Tool.make(list_accounts, title="", seconds=20)
        for _ in range(2):
            async with Gateway(settings) as gateway:
                said, _ = as_json(await tool.answer(gateway, {}), gateway.redaction)
                assert "Account of [removed]" in said
        assert [request[1] for request in simulated.seen].count("/sso/validate") == 1
