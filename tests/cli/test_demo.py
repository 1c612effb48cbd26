"""The guided tour as a person runs it: readable, quiet, and gone when it ends, however it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from mcp import Client

from bezant_mcp.cli.demo import tour
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world import contracts
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.slow
START = datetime(2026, 6, 10, 15, 0, 10, tzinfo=UTC)
# Lines after the first.
LONGEST = 66
DEMO = [sys.executable, "-W", "error", "-m", "bezant_mcp", "demo"]
TOOLS = ("health", "list_accounts", "account_summary", "positions", "conid_for", "tickle")


def listens(port: int) -> bool:
    """Whether something still accepts connections there."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def shown(tmp_path: Path, **changes: str) -> str:
    """What the tour writes into a pipe; the home folder is an empty one."""
    homes = {name: str(tmp_path) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")}
    environment = {**os.environ, **homes, "PATH": str(tmp_path), **changes}
    ran = subprocess.run(
        DEMO, capture_output=True, text=True, timeout=60, env=environment, check=False, stdin=subprocess.DEVNULL
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


@pytest.mark.parametrize("changes", [{}, {"COLUMNS": "60", "PYTHONIOENCODING": "ascii"}], ids=["plain", "narrow"])
def test_it_answers_a_persons_questions_and_ends_with_what_to_paste(changes: dict[str, str], tmp_path: Path) -> None:
    told = shown(tmp_path, **changes)
    first, *rest = told.splitlines()

    assert first.startswith("DEMO: everything here is simulated")
    assert "1. How did I do this month, and am I too heavy in dollars?" in rest
    assert [tool for tool in TOOLS if f"{tool}(" not in told] == []
    assert "8 tools answered 5 of 5 questions." in rest
    assert len(rest) < LONGEST
    assert told.isascii()
    assert "\x1b" not in told
    sentences = [line for line in rest if re.fullmatch(r"   [^( ]+( [^( ]+)+", line)]
    assert len(sentences) > len(TOOLS)
    assert max(map(len, sentences)) <= int(changes.get("COLUMNS", 100))
    assert json.loads(rest[-1])["mcpServers"]["bezant"]["args"][-1] == "--demo"


@pytest.mark.parametrize(("trace", "command"), [("", "install"), (".codex", "install codex --demo --write")])
def test_it_ends_with_the_command_for_a_client_that_is_here(trace: str, command: str, tmp_path: Path) -> None:
    (tmp_path / trace).mkdir(exist_ok=True)
    lines = shown(tmp_path).splitlines()
    assert [line for line in lines if line.startswith("   ") and line.endswith(f" {command}")], lines[-5:]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminals")
@pytest.mark.parametrize(("changes", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_gets_colours_unless_it_wants_none(changes: dict[str, str], coloured: bool) -> None:
    import pty

    ours, its = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100", **changes}
    with subprocess.Popen(DEMO, stdin=subprocess.DEVNULL, stdout=its, env=environment):
        os.close(its)
        told = b""
        with suppress(OSError):  # the end of a terminal
            while part := os.read(ours, 65536):
                told += part
    os.close(ours)
    assert b"5 of 5 questions" in told
    assert (b"\x1b[" in told) is coloured


@asynccontextmanager
async def served(scenario: str) -> AsyncIterator[tuple[SimulatedGateway, Client]]:
    """A client of a server in this process."""
    async with SimulatedGateway(scenario, start=START, speed=SPEED) as simulated:
        service = Service(Settings(gateway_url=simulated.url, state_dir=None), limits=FAST)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            yield simulated, client


@pytest.mark.anyio
@pytest.mark.parametrize("sold", [0, 30])
async def test_its_sentences_are_computed_from_the_answers(sold: int) -> None:
    lines: list[str] = []
    async with served("awkward") as (simulated, client):
        simulated.trade(contracts.SPY, -sold)
        assert await tour(client, "", lambda text, _: lines.append(text), 90) == 0
        (account,) = simulated.world.book.accounts
    rows = [row for row in account.holdings if row.contract.currency == "USD" and row.contract.counts]
    dollars = sum(row.value for row in rows) + account.cash["USD"].balance
    told = " ".join(line.strip() for line in lines)
    assert f"of it: {100 * dollars / account.net_liquidation:.1f} %, {dollars:,.2f} USD." in told
    assert f"to {account.net_liquidation:,.2f} USD" in told
    assert f"are worth {account.values():,.2f} USD, with an unrealized gain of {account.unrealized:,.2f} USD." in told


@pytest.mark.anyio
async def test_a_question_that_fails_is_said_and_counted() -> None:
    lines: list[str] = []
    async with served("two-accounts") as (_, client):
        failed = await tour(client, "", lambda text, _: lines.append(text), 90)
    assert failed == sum(line.startswith("   FAILED: BAD_ACCOUNT") for line in lines) > 0
    assert any(line.endswith(f"answered {5 - failed} of 5 questions.") for line in lines)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_no_simulated_gateway_is_left_when_it_is_stopped(how: signal.Signals) -> None:
    with subprocess.Popen(DEMO, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True) as tour:
        assert tour.stdout is not None
        found = re.search(r"127\.0\.0\.1:(\d+)", tour.stdout.readline())
        assert found is not None
        port = int(found[1])
        assert listens(port)
        tour.send_signal(how)
        tour.wait(timeout=10)

    until = time.monotonic() + 5
    while listens(port) and time.monotonic() < until:
        time.sleep(0.05)
    assert not listens(port)


@pytest.mark.skipif(sys.platform != "linux", reason="it looks for the first program that was started in /proc")
def test_ctrl_c_while_it_starts_is_quiet() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, *DEMO[3:]], stdout=pipe, stderr=pipe, start_new_session=True) as tour:
        children = Path(f"/proc/{tour.pid}/task/{tour.pid}/children")
        while not any(
            b"simulate" in Path(f"/proc/{child}/cmdline").read_bytes() for child in children.read_text().split()
        ):
            time.sleep(0.01)
        os.killpg(tour.pid, signal.SIGINT)
        assert tour.communicate(timeout=20) == (b"", b"")
        assert tour.returncode == 130


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX closes the stream")
def test_without_a_standard_output_nothing_is_said() -> None:
    ran = subprocess.run(
        ["sh", "-c", '"$@" >&-', "sh", *DEMO], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows end otherwise")
def test_a_reader_that_leaves_early_is_no_failure_to_tell_about() -> None:
    with subprocess.Popen(DEMO, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL) as tour:
        assert tour.stdout is not None
        assert tour.stderr is not None
        tour.stdout.readline()
        tour.stdout.close()
        assert tour.stderr.read() == b""
        assert tour.wait(timeout=20) == 128 + signal.SIGPIPE
