"""The simulator as a process of its own, driven over its control endpoint."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from bezant_mcp.simulator import PLANTED_SECRETS, SCENARIOS, SimulatedGateway
from tests.simulator.scene import gateway, play, trust_nobody


@dataclass
class Running:
    """A simulator process with a client for each of its ports."""

    process: subprocess.Popen[str]
    api: httpx.Client
    control: httpx.Client


@pytest.fixture(name="running")
def start() -> Iterator[Running]:
    command = [sys.executable, "-m", "bezant_mcp.simulator", "--port", "0", "--scenario", "two-accounts", "--seed", "3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"(https://\S+/v1/api), control at (http://\S+)", line)
        assert found, line
        headers = {"User-Agent": "tests"}
        with (
            httpx.Client(base_url=found[1], verify=trust_nobody(), headers=headers, trust_env=False) as api,
            httpx.Client(base_url=found[2], trust_env=False) as control,
        ):
            yield Running(process, api, control)
        process.kill()


def test_a_process_is_driven_down_and_up_and_counted(running: Running) -> None:
    state = running.control.get("/state").json()
    assert (state["scenario"], state["seed"], state["login"]) == ("two-accounts", 3, True)
    assert state["accounts"] == {"DU1234567": 131, "DU7654321": 2}

    running.api.post("/iserver/account/DU1234567/orders", json={})
    assert running.control.get("/counts").json()["writes"] == 1
    assert running.control.get("/requests").json() == [
        {
            "method": "POST",
            "path": "/iserver/account/{accountId}/orders",
            "target": "/v1/api/iserver/account/DU1234567/orders",
            "status": 403,
        }
    ]

    running.control.post("/settings", json={"process": "down"})
    with pytest.raises(httpx.ConnectError):
        running.api.post("/tickle", json={})
    running.control.post("/reset")
    assert running.api.post("/tickle", json={}).status_code == 200
    assert running.control.get("/counts").json()["writes"] == 0


def test_faults_clock_and_login_are_driven(running: Running) -> None:
    fault = {"pattern": "GET /portfolio/accounts", "kind": "503-empty", "times": 1}
    assert running.control.post("/faults", json=fault).json()[0]["kind"] == "503-empty"
    statuses = [running.api.get("/portfolio/accounts").status_code]
    running.control.post("/clock", json={"advance": 10})
    statuses.append(running.api.get("/portfolio/accounts").status_code)
    running.control.post("/clock", json={"advance": 1000})
    statuses.append(running.api.get("/portfolio/accounts").status_code)
    running.control.post("/login")
    statuses.append(running.api.get("/portfolio/ledger").status_code)

    assert statuses == [503, 200, 401, 404]
    assert running.control.delete("/faults").json() == []
    assert running.control.delete("/requests").json() == []
    assert running.control.get("/requests").json() == []


@pytest.mark.parametrize(
    ("path", "body", "says"),
    [
        ("/scenario", {"name": "nope"}, "no such scenario"),
        ("/faults", {"kind": "nope"}, "no such fault"),
        ("/faults", {"kind": "429", "where": "x"}, "where"),
        ("/faults", {"kind": "slow", "seconds": "long"}, "seconds cannot be 'long'"),
        ("/faults", {"kind": "slow", "times": -1}, "times cannot be -1"),
        ("/faults", {"kind": "slow", "after": None}, "after cannot be None"),
        ("/faults", {"kind": "slow", "pattern": 5}, "pattern cannot be 5"),
        ("/faults", 5, "mapping"),
        ("/clock", [1], "a JSON object"),
        ("/clock", {"advance": "x"}, "advance cannot be 'x'"),
        ("/scenario", {"name": ["ready"]}, "no such scenario"),
        ("/settings", {"colour": 1}, "no such setting: colour"),
        ("/settings", {"brokerage": "redy"}, "brokerage cannot be 'redy'"),
        ("/settings", {"delay_ms": "fast"}, "delay_ms cannot be 'fast'"),
        ("/settings", {"login": "false"}, "login cannot be 'false'"),
        ("/settings", {"page_size": 1.5}, "page_size cannot be 1.5"),
        ("/scenario", {"name": "ready", "positions": -1}, "positions cannot be -1"),
        ("/trade", {"conid": 1, "quantity": 1}, "no such contract"),
        ("/trade", {"conid": 265598, "quantity": 1, "account_id": "U1"}, "no such account"),
        ("/nowhere", {}, "no such control"),
    ],
)
def test_mistakes_are_named(path: str, body: Any, says: str) -> None:
    async def scene() -> None:
        async with gateway() as (sim, _), httpx.AsyncClient(base_url=sim.control_url, trust_env=False) as control:
            answer = await control.post(path, json=body)
            assert answer.status_code in {400, 404}
            assert says in answer.json()["error"]

    play(scene)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_process_with_zero(running: Running, number: signal.Signals) -> None:
    running.api.get("/portfolio/accounts")
    running.process.send_signal(number)

    assert running.process.wait(timeout=5) == 0


@pytest.mark.slow
def test_a_taken_port_and_an_unknown_scenario_end_it_with_a_sentence() -> None:
    async def scene() -> None:
        async with SimulatedGateway() as sim:
            port = sim.url.split(":")[2].split("/")[0]
            for arguments, code in ((["--port", port], 1), (["--scenario", "nope"], 2), (["--port", "70000"], 2)):
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "bezant_mcp.simulator", *arguments, stderr=asyncio.subprocess.PIPE
                )
                _, said = await process.communicate()
                assert process.returncode == code
                assert len(said.decode().splitlines()) == 1

    play(scene)


@pytest.mark.real_time
def test_it_ends_with_its_input_only_when_told_to() -> None:
    async def scene() -> None:
        for arguments, ends in ((["--until-eof"], True), ([], False)):
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bezant_mcp.simulator", "--port", "0", *arguments,
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            )  # fmt: skip
            assert process.stdin
            assert process.stdout
            await process.stdout.readline()
            process.stdin.close()
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 10 if ends else 1)
            assert (process.returncode == 0) is ends
            if not ends:
                process.terminate()
                await process.wait()

    play(scene)


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_every_scenario_starts_and_can_be_set(name: str) -> None:
    async def scene() -> None:
        async with SimulatedGateway(name) as sim:
            await sim.set_scenario("ready")
            await sim.set_scenario(name)
            async with httpx.AsyncClient(base_url=sim.control_url, trust_env=False) as control:
                assert (await control.get("/state")).json()["scenario"] == name
                assert (await control.get("/scenarios")).json()[name] == SCENARIOS[name].line

    play(scene)


def test_planted_secrets_are_where_the_api_has_them() -> None:
    async def scene() -> None:
        async with gateway(prime=True, pacing="off") as (sim, client):
            await client.get("/iserver/account/trades")
            answers = [
                await client.post("/tickle", json={}),
                await client.post("/iserver/auth/status", json={}),
                await client.get("/sso/validate"),
                await client.get("/iserver/accounts"),
                await client.get("/iserver/account/trades?days=7"),
                await client.get(sim.url.removesuffix("/v1/api") + "/sso/Login"),
            ]
            everything = "".join(answer.text + str(answer.headers) for answer in answers)

            missing = {name for name, secret in PLANTED_SECRETS.items() if secret not in everything}
            assert missing == set()
            assert len(set(PLANTED_SECRETS.values())) == len(PLANTED_SECRETS)

    play(scene)
