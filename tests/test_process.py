"""The real process over stdio: it answers without a Gateway, says only JSON-RPC, and ends when it is told to."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import SPEED

HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "0"}}
NOTHING_LISTENS = "https://127.0.0.1:9"


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "bezant_mcp", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ask(process: subprocess.Popen[str], number: int, method: str, **params: Any) -> dict[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}) + "\n")
    process.stdin.flush()
    answer: dict[str, Any] = json.loads(process.stdout.readline())
    assert answer["id"] == number
    return answer


@pytest.mark.slow
@pytest.mark.parametrize(
    ("how", "code"),
    [(None, 0), (signal.SIGTERM, 143), (signal.SIGINT, 130)],
    ids=["end of input", "SIGTERM", "SIGINT"],
)
@pytest.mark.parametrize("busy", [False, True], ids=["idle", "in a call"])
def test_the_process_ends_within_two_seconds(how: signal.Signals | None, code: int, busy: bool, tmp_path: Path) -> None:
    with start("--gateway-url", NOTHING_LISTENS, "--state-dir", str(tmp_path)) as process:
        end(process, how, code, busy)


def end(process: subprocess.Popen[str], how: signal.Signals | None, code: int, busy: bool) -> None:
    assert process.stdin is not None
    assert ask(process, 1, "initialize", **HELLO)["result"]["serverInfo"]["name"] == "bezant-mcp"
    if busy:
        call = {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "health", "arguments": {}}}
        process.stdin.write(json.dumps(call) + "\n")
        process.stdin.flush()
    started = time.monotonic()
    if how is None:
        process.stdin.close()
    else:
        process.send_signal(how)
    assert process.wait(5) == code
    assert time.monotonic() - started < 2
    assert process.stdout is not None
    assert process.stderr is not None
    for line in process.stdout.read().splitlines():
        assert json.loads(line)["jsonrpc"] == "2.0"
    assert "Traceback" not in process.stderr.read()


def leaves(process: subprocess.Popen[str]) -> None:
    """A host that is killed: all its ends of the pipes are gone at once."""
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        pipe.close()


def stops_reading(process: subprocess.Popen[str]) -> None:
    """A host that still writes, and reads no more."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    process.stdin.write(json.dumps({"jsonrpc": "2.0", "id": 9, "method": "ping"}) + "\n")
    process.stdin.flush()


def breaks_pipe(process: subprocess.Popen[str]) -> None:
    """What the system sends to most programs whose reader is gone."""
    assert process.stdin is not None
    process.send_signal(signal.SIGPIPE)
    process.stdin.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals as POSIX has them")
@pytest.mark.parametrize(
    ("departs", "code"),
    [(leaves, 0), (stops_reading, 141), (breaks_pipe, 0)],
    ids=["is killed", "stops reading", "SIGPIPE"],
)
def test_a_host_that_goes_in_the_middle_of_calls_ends_the_server_without_noise(
    departs: Callable[[subprocess.Popen[str]], None], code: int, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        process = start("--gateway-url", url, "--state-dir", str(tmp_path))
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        ask(process, 1, "initialize", **HELLO)
        for number in range(2, 7):
            call = {"name": "positions", "arguments": {}}
            said = {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": call}
            process.stdin.write(json.dumps(said) + "\n")
        process.stdin.flush()
        silent.settimeout(10)
        silent.accept()[0].close()  # the calls are under way
        started = time.monotonic()
        departs(process)
        assert process.wait(5) == code
        assert time.monotonic() - started < 2
        assert len(process.stderr.read().splitlines()) <= 1
        for pipe in (process.stdin, process.stdout, process.stderr):
            with suppress(BrokenPipeError):
                pipe.close()


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are closed otherwise there")
@pytest.mark.parametrize(("closed", "code"), [("<&-", 2), (">&-", 2), ("2>&-", 0)])
def test_a_start_without_a_standard_stream_is_one_line(closed: str, code: int, tmp_path: Path) -> None:
    told = subprocess.run(
        ["/bin/sh", "-c", f"exec {sys.executable} -m bezant_mcp --state-dir {tmp_path} {closed}"],
        input=None if closed == "<&-" else json.dumps({"jsonrpc": "2.0", "id": 1, "method": "ping"}) + "\n",
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert told.returncode == code
    assert len(told.stderr.splitlines()) == (code != 0)
    assert not told.stdout or json.loads(told.stdout)["id"] == 1


SWALLOWS = """
import os, signal, sys, time

class Swallows:
    def find_spec(self, name, path=None, target=None):
        if name == "mcp.server":
            try:
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(0.1)
            except KeyboardInterrupt:
                pass

sys.meta_path.insert(0, Swallows())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_a_signal_in_the_middle_of_an_import_that_swallows_exceptions_ends_the_start(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(SWALLOWS, "utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", "--state-dir", str(tmp_path)],
        input="",
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")


@pytest.mark.slow
def test_it_answers_initialize_and_the_tool_list_with_no_gateway_at_all(tmp_path: Path) -> None:
    with start("--gateway-url", NOTHING_LISTENS, "--state-dir", str(tmp_path)) as process:
        ask(process, 1, "initialize", **HELLO)
        tools = ask(process, 2, "tools/list")["result"]["tools"]
        told = ask(process, 3, "tools/call", name="health", arguments={})["result"]
        assert process.stdin is not None
        process.stdin.close()
    assert {"health", "list_accounts", "account_summary", "positions", "conid_for", "tickle"} <= {
        t["name"] for t in tools
    }
    assert told["structuredContent"]["layer"] == "gateway_down"
    assert told["structuredContent"]["next_step"]


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_real_client_reads_a_real_process_and_gets_every_position(tmp_path: Path) -> None:
    async with SimulatedGateway(speed=SPEED) as simulated:
        server = StdioServerParameters(
            command=sys.executable,
            args=["-m", "bezant_mcp", "--state-dir", str(tmp_path)],
            env={**os.environ, "IBKR_GATEWAY_URL": simulated.url},
        )
        async with Client(server) as client:
            assert simulated.seen == []  # nothing is asked before the first call
            answer = await client.call_tool("positions", {"limit": 0})
    told = answer.structured_content
    assert told is not None
    assert told["count"] == len(told["rows"]) + len(told["derivatives"]) - 1 == 130


def test_the_version_is_told_without_loading_the_sdk() -> None:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bezant_mcp", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.startswith("bezant-mcp ")
    assert "mcp.server" not in told.stderr


def test_a_wrong_setting_is_one_line_and_exit_code_two() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", "--gateway-url", "ftp://x"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 2
    assert told.stderr.startswith("bezant-mcp: BAD_SETTING:")
    assert len(told.stderr.splitlines()) == 1


def test_importing_the_package_loads_neither_the_sdk_nor_the_models() -> None:
    program = (
        "import sys, bezant_mcp; bezant_mcp.Gateway; "
        "print([n for n in sys.modules if n.split('.')[0] in ('mcp', 'bezant_client', 'httpx')])"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    # The names of the groups, which a Gateway has as attributes; no group itself.
    assert told.stdout.strip() == "['bezant_client', 'bezant_client.groups']"
