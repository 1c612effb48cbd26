"""The doctor at the simulated Gateway: for each scenario it says what is so, once, with one next step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bezant_mcp import Settings
from bezant_mcp.cli.doctor import examine
from bezant_mcp.cli.report import Report
from bezant_mcp.simulator import SCENARIOS, SimulatedGateway
from bezant_mcp.simulator.world.planted_secrets import OWNER_NAME, PLANTED_SECRETS

READY = {"gateway": "ok", "tls": "ok", "login": "ok", "brokerage": "ok", "competing": "ok", "accounts": "ok"}
LOGGED_OUT = {"gateway": "ok", "tls": "ok", "login": "fail", "brokerage": "note", "accounts": "note"}
NO_BROKERAGE = {**READY, "brokerage": "warn"}
UNKNOWN = {"gateway": "ok", "tls": "ok", "login": "fail", "accounts": "note"}
NO_GATEWAY = {"gateway": "fail", "login": "note", "accounts": "note"}
# Scenario: states of the checks, exit code, a part of the next step, a part of what one check says.
EXPECTED: dict[str, tuple[dict[str, str], int, str, tuple[str, str]]] = {
    "down": (NO_GATEWAY, 2, "Start the Client Portal Gateway", ("gateway", "Nothing listens")),
    "starting": (UNKNOWN, 2, "Ask again in a minute", ("login", "no answer")),
    "airplay": (NO_GATEWAY, 2, "Turn off AirPlay Receiver", ("gateway", "AirPlay Receiver of macOS")),
    "not-a-gateway": (NO_GATEWAY, 2, "Set IBKR_GATEWAY_URL", ("gateway", "HTTP 404")),
    "access-denied": (NO_GATEWAY, 2, "ips.allow", ("gateway", "Access Denied")),
    "no-brokerage": (NO_BROKERAGE, 1, "log in at", ("brokerage", "none: accounts")),
    "no-brokerage-400": (NO_BROKERAGE, 1, "log in at", ("brokerage", "none: accounts")),
    "no-brokerage-401": (NO_BROKERAGE, 1, "log in at", ("brokerage", "none: accounts")),
    "no-brokerage-init": (NO_BROKERAGE, 1, "log in at", ("brokerage", "none: accounts")),
    "not-connected": (NO_BROKERAGE, 1, "log in at", ("brokerage", "none: accounts")),
    "cold": (NO_BROKERAGE, 1, "wait half a minute", ("brokerage", "none: accounts")),
    "competing": ({**NO_BROKERAGE, "competing": "warn"}, 1, "leave TWS", ("competing", "TWS, IBKR Mobile")),
    "competing-authenticated": (
        {**NO_BROKERAGE, "competing": "warn"},
        1,
        "leave TWS",
        ("competing", "TWS, IBKR Mobile"),
    ),
    "penalty-box": ({**UNKNOWN, "pacing": "warn"}, 2, "15 minutes", ("pacing", "429")),
    "maintenance-500": (UNKNOWN, 2, "in a few minutes", ("login", "HTTP 500")),
    "maintenance-503": (UNKNOWN, 2, "in a few minutes", ("login", "HTTP 503")),
    "blocked": (UNKNOWN, 2, "VPN", ("login", "internet address")),
    "never-answers": (UNKNOWN, 2, "Ask again in a minute", ("login", "no answer")),
    "too-slow": (UNKNOWN, 2, "Ask again in a minute", ("login", "no answer")),
    "half-answers": (UNKNOWN, 2, "Ask again in a minute", ("login", "no answer")),
    "two-accounts": (READY, 0, "Everything works", ("accounts", "2: DU***567 (USD), DU***321 (EUR)")),
    "advisor": (READY, 0, "Everything works", ("accounts", "5: ")),
}
LOGIN_WANTED = (LOGGED_OUT, 2, "in a browser", ("login", "nobody is logged in"))
ALL_WELL = (READY, 0, "Everything works", ("login", "paper account"))
# Each request takes five seconds; it differs from the others in nothing that the doctor says.
TOO_SLOW = {"slow"}
HANGING = {"starting", "too-slow", "never-answers", "half-answers"}


async def visit(settings: Settings, ports: tuple[int, ...] = ()) -> Report:
    return await examine(settings, ports=ports)


@pytest.mark.anyio
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.real_time) if name in HANGING else name
        for name in sorted(SCENARIOS.keys() - TOO_SLOW)
    ],
)
async def test_each_scenario_gets_its_diagnosis_and_no_secret_is_told(name: str, tmp_path: Path) -> None:
    states, code, step, (check, words) = EXPECTED.get(name) or (LOGIN_WANTED if "logged-out" in name else ALL_WELL)
    # A cold session is established after 3 of the Gateway's seconds: longer than a visit takes on a busy machine.
    async with SimulatedGateway(name, speed=0.1 if name == "cold" else 1.0) as simulated:
        report = await visit(Settings(gateway_url=simulated.url, state_dir=tmp_path, answer_seconds=1.0))
        counts = simulated.counts()

    found = {check.name: check for check in report.checks}
    assert {name: found[name].state for name in states} == states
    assert report.exit_code == code
    assert step in report.next_step
    assert words in found[check].said
    assert counts["writes"] == 0
    assert counts["violations"] == 0 or name == "penalty-box"
    told = report.as_json() + report.as_text()
    assert not [kind for kind, secret in PLANTED_SECRETS.items() if secret in told]
    assert OWNER_NAME not in told
    assert "1234567" not in told  # whole account ids
    assert all(len(check.said.splitlines()) == 1 for check in report.checks)


@pytest.mark.anyio
async def test_the_gateway_is_found_on_another_port_and_the_step_names_it(tmp_path: Path) -> None:
    async with SimulatedGateway("airplay") as airplay, SimulatedGateway() as real:
        port = int(real.url.split(":")[2].split("/")[0])
        report = await visit(Settings(gateway_url=airplay.url, state_dir=tmp_path), ports=(port, 9))
    assert report.exit_code == 2
    assert f"https://localhost:{port}" in report.next_step
    found = {check.name: check.said for check in report.checks}
    assert found[f"port {port}"] == "a Client Portal Gateway: logged in, brokerage session open"
    assert found["ports"] == "nothing listens on 9"


@pytest.mark.anyio
async def test_while_ibkr_bans_this_address_no_gateway_on_another_port_is_asked_either(tmp_path: Path) -> None:
    async with SimulatedGateway("penalty-box") as banned, SimulatedGateway() as other:
        port = int(other.url.split(":")[2].split("/")[0])
        settings = Settings(gateway_url=banned.url, state_dir=tmp_path)
        await visit(settings)
        asked = len(banned.seen)
        report = await visit(settings, ports=(port,))
        assert (len(banned.seen), list(other.seen)) == (asked, [])
    assert "not checked while IBKR's ban lasts" in report.as_text()
    assert report.exit_code == 2


@pytest.mark.anyio
@pytest.mark.parametrize(("configured", "speaks_tls"), [("https", False), ("http", True)])
async def test_tls_where_plain_http_is_spoken_and_the_other_way_round(
    configured: str, speaks_tls: bool, tmp_path: Path
) -> None:
    async with SimulatedGateway(tls=speaks_tls) as simulated:
        url = simulated.url.replace("https:", "http:").replace("http:", f"{configured}:")
        report = await visit(Settings(gateway_url=url, state_dir=tmp_path))
    assert report.exit_code == 2
    assert report.next_step == f"Set IBKR_GATEWAY_URL to {simulated.url.removesuffix('/v1/api')}."


@pytest.mark.anyio
async def test_a_certificate_that_must_verify_and_does_not_is_named(tmp_path: Path) -> None:
    async with SimulatedGateway() as simulated:
        report = await visit(Settings(gateway_url=simulated.url, reject_invalid_certs=True, state_dir=tmp_path))
    found = {check.name: check for check in report.checks}
    assert found["tls"].state == "fail"
    assert "expired 2019-05-11: does not verify" in found["tls"].said
    assert "BEZANT_MCP_CA_FILE" in report.next_step


@pytest.mark.anyio
async def test_a_wrong_clock_is_noticed(tmp_path: Path) -> None:
    async with SimulatedGateway() as simulated:
        simulated.advance(3600)
        simulated.log_in()
        simulated.advance(10)
        report = await visit(Settings(gateway_url=simulated.url, state_dir=tmp_path))
    (clock,) = [check for check in report.checks if check.name == "clock"]
    assert (clock.state, report.exit_code) == ("warn", 1)
    assert "60 min behind IBKR's" in clock.said


@pytest.mark.anyio
async def test_a_second_visit_within_a_minute_keeps_to_the_limits(tmp_path: Path) -> None:
    async with SimulatedGateway() as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=tmp_path)
        await visit(settings)
        again = await visit(settings)
        assert simulated.counts()["violations"] == 0
    (clock,) = [check for check in again.checks if check.name == "clock"]
    assert clock.said.startswith("not compared: IBKR allows it once a minute")
    assert again.exit_code == 0
    assert json.loads(again.as_json())["exit_code"] == 0


@pytest.mark.anyio
async def test_redis_out_of_reach_is_said_without_its_password(tmp_path: Path) -> None:
    pytest.importorskip("redis", reason="the extra redis is not installed")
    url = "redis://:hunter2hunter2@127.0.0.1:9/0"
    async with SimulatedGateway() as simulated:
        report = await visit(Settings(gateway_url=simulated.url, redis_url=url, state_dir=tmp_path))
    (pacing,) = [check for check in report.checks if check.name == "pacing"]
    assert (pacing.state, report.exit_code) == ("warn", 1)
    assert "Redis cannot be used" in pacing.said
    assert "hunter2" not in report.as_json()


@pytest.mark.anyio
@pytest.mark.parametrize(("name", "told"), [("log", 0), ("", 1), ("missing/log", 1)])
async def test_a_request_log_that_cannot_be_written_is_said(name: str, told: int, tmp_path: Path) -> None:
    async with SimulatedGateway() as simulated:
        report = await visit(Settings(gateway_url=simulated.url, state_dir=None, request_log=tmp_path / name))
    warnings = [check.said for check in report.checks if check.name == "settings"]
    assert (len(warnings), report.exit_code) == (told, told)
    assert not told or "cannot be written" in warnings[0]
