"""The doctor as a user runs it: in each situation what is so, where, and a step that this user can take."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from bezant_mcp import Settings
from bezant_mcp.cli.doctor import check_clock, examine, moment_of
from bezant_mcp.cli.environment import check_processes
from bezant_mcp.cli.report import Check, Report
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.wire.port import listen
from tests.support.tiny_server import Arrival, Reply, TinyServer

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("nothing_on_the_usual_ports")]


class Place(NamedTuple):
    """Where the doctor is sent, with which settings."""

    url: str
    variables: Mapping[str, str] = MappingProxyType({})


Situation = Callable[[Path], AbstractAsyncContextManager[Place]]


def at(url: str, **variables: str) -> Situation:
    """An address at which nothing need be started."""

    @asynccontextmanager
    async def situation(_: Path) -> AsyncIterator[Place]:
        yield Place(url, variables)

    return situation


def gateway(scheme: str = "https", *, tls: bool = True, own_authority: bool = False, verify: bool = False) -> Situation:
    """A Gateway that is asked in ``scheme``; with ``own_authority`` its certificate is named as its authority."""

    @asynccontextmanager
    async def situation(folder: Path) -> AsyncIterator[Place]:
        async with SimulatedGateway(tls=tls) as simulated:
            rest = simulated.url.removesuffix("/v1/api").partition("://")[2]
            given = {"BEZANT_REJECT_INVALID_CERTS": "1"} if verify else {}
            if own_authority:
                host, port = rest.split(":")
                pem = await asyncio.to_thread(ssl.get_server_certificate, (host, int(port)))
                (folder / "own.pem").write_text(pem)
                given["BEZANT_MCP_CA_FILE"] = str(folder / "own.pem")
            yield Place(f"{scheme}://{rest}", given)

    return situation


@asynccontextmanager
async def another_web_server(_: Path) -> AsyncIterator[Place]:
    async def refuse(_: Arrival) -> Reply:
        return Reply(404, b"<html>Not Found</html>")

    async with TinyServer(refuse) as server:
        yield Place(server.url.replace("http://127.0.0.1", "https://localhost"))


@asynccontextmanager
async def program_that_hangs_up(_: Path) -> AsyncIterator[Place]:
    """What Docker does at a published port behind which nothing listens."""
    server, port = await listen(lambda _, writer: writer.close())
    async with server:
        yield Place(f"https://localhost:{port}")


# Situation, words of the report that must be there, and words that must not.
SITUATIONS: dict[str, tuple[Situation, tuple[str, ...], tuple[str, ...]]] = {
    "nothing": (at("https://127.0.0.1:9"), ("Nothing listens at https://127.0.0.1:9", "Start the"), ("cannot be",)),
    "ipv6": (at("https://[::1]:9"), ("IPv4 only", "https://127.0.0.1:9"), ("run.sh",)),
    "unknown name": (
        at("https://no-such-machine.invalid:5000"),
        ("The name no-such-machine.invalid in IBKR_GATEWAY_URL", "Correct the name"),
        ("Nothing listens at", "run.sh"),
    ),
    "hangs up": (program_that_hangs_up, ("https://localhost:", "IBKR_GATEWAY_URL"), ("Nothing listens at",)),
    "web server": (
        another_web_server,
        ("https://localhost:", "its TLS handshake", "IBKR_GATEWAY_URL"),
        ("http://localhost",),
    ),
    "plain": (gateway("https", tls=False), ("Set IBKR_GATEWAY_URL to http://127.0.0.1:", "listenSsl"), ("the port",)),
    "tls": (gateway("http", tls=True), ("Set IBKR_GATEWAY_URL to https://127.0.0.1:",), ("the port",)),
    "verify": (
        gateway(verify=True),
        ("unknown authority", "Unset BEZANT_REJECT_INVALID_CERTS", "sslCert"),
        ("the port",),
    ),
    "own authority": (
        gateway(own_authority=True, verify=True),
        ("Unset BEZANT_REJECT_INVALID_CERTS and BEZANT_MCP_CA_FILE", "sslCert"),
        ("ame its authority",),
    ),
    "all well": (gateway(), ("Everything works",), ("FAIL", "[removed]", "1970")),
}


async def run_doctor(place: Place, folder: Path) -> dict[str, Any]:
    """The report of a doctor of its own, as JSON."""
    environ = {**os.environ, "HOME": str(folder), "IBKR_GATEWAY_URL": place.url, **place.variables}
    command = (sys.executable, "-m", "bezant_mcp", "doctor", "--json")
    doctor = await asyncio.create_subprocess_exec(*command, env=environ, stdout=asyncio.subprocess.PIPE)
    told, _ = await doctor.communicate()
    report: dict[str, Any] = json.loads(told)
    assert doctor.returncode == report["exit_code"]
    return report


@pytest.mark.slow
@pytest.mark.parametrize("name", SITUATIONS)
async def test_in_each_situation_the_step_can_be_taken(name: str, tmp_path: Path) -> None:
    situation, there, absent = SITUATIONS[name]
    async with situation(tmp_path) as place:
        report = await run_doctor(place, tmp_path)
    # Other programs of this machine are told of too; they are not what the step is about.
    checks = [each for each in report["checks"] if not each["name"].startswith("port")]
    text = " | ".join([*(f"{each['state']} {each['said']}" for each in checks), report["next_step"]])
    assert not [words for words in there if words not in text], text
    assert not [words for words in absent if words in text.replace("fail", "FAIL")], text
    assert (report["exit_code"] == 0) is (name == "all well")


@pytest.mark.parametrize("written", ["localhost", "127.0.0.1", "127.0.0.2"])
async def test_a_gateway_is_asked_under_one_name_only(written: str, tmp_path: Path) -> None:
    async with SimulatedGateway() as simulated:
        port = int(simulated.url.removesuffix("/v1/api").rpartition(":")[2])
        settings = Settings(gateway_url=f"https://{written}:{port}", state_dir=tmp_path)
        report = await examine(settings, ports=(port,))
        tickles = [each for each in simulated.seen if "tickle" in str(each) or "auth/status" in str(each)]
    assert len(tickles) <= 2, tickles
    assert not [check for check in report.checks if check.name == f"port {port}"]


@pytest.mark.parametrize("written", ["127.0.0.1", "localhost"])
async def test_the_gateways_address_is_told_even_where_ibkr_calls_it_a_secret(written: str, tmp_path: Path) -> None:
    login = {"USER_ID": 12345678, "USER_NAME": "localhost", "RESULT": True, "IP": "127.0.0.1"}
    async with SimulatedGateway("no-brokerage") as simulated:
        simulated.fault("reply", "*/sso/validate", reply={"text": json.dumps(login)})
        url = simulated.url.removesuffix("/v1/api").replace("127.0.0.1", written)
        report = await examine(Settings(gateway_url=url, state_dir=tmp_path), ports=())
    assert url in report.next_step
    assert "[removed]" not in report.as_text()


async def test_where_the_address_is_ipv6_the_gateway_beside_it_is_found(tmp_path: Path) -> None:
    async with SimulatedGateway() as simulated:
        port = int(simulated.url.removesuffix("/v1/api").rpartition(":")[2])
        report = await examine(Settings(gateway_url=f"https://[::1]:{port}", state_dir=tmp_path), ports=(port,))
    assert f"Use the Gateway at https://localhost:{port}" in report.next_step


@pytest.mark.parametrize("told", [0.0, 1.0, 1000.0, -5.0, 1e30, 253402300800000.0, float("nan"), None])
def test_a_time_that_is_none_is_no_reason_to_set_the_clock(told: float | None) -> None:
    assert moment_of(told) is None
    assert check_clock(told) == Check("clock", "note", "not compared: IBKR gave no time")


def test_a_time_that_is_one_is_compared() -> None:
    assert check_clock(time.time() * 1000).state == "ok"
    assert check_clock((time.time() - 7200) * 1000).state == "warn"


def test_other_processes_are_not_said_to_share_what_they_may_not() -> None:
    said = check_processes().said
    assert "no other bezant-mcp runs" in said or "those with the same Gateway and state directory" in said


async def test_a_state_folder_that_cannot_be_used_is_said_with_what_follows(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    async with SimulatedGateway() as simulated:
        report = await examine(Settings(gateway_url=simulated.url, state_dir=tmp_path / "file"), ports=())
    (pacing,) = [check for check in report.checks if check.name == "pacing"]
    assert pacing.state == "warn"
    assert "exceed" not in pacing.said
    assert "still share the limits" in pacing.said or "sent slowly" in pacing.said
    assert "BEZANT_MCP_STATE_DIR" in report.next_step


def test_a_failure_without_a_step_of_its_own_is_never_called_well() -> None:
    report = Report("1.2.3", (Check("login", "fail", "unknown"),))
    assert "works" not in report.next_step
