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
from contextlib import suppress

import pytest

pytestmark = pytest.mark.slow
DEMO = [sys.executable, "-W", "error", "-m", "bezant_mcp", "demo"]
TOOLS = ("health", "list_accounts", "account_summary", "positions", "conid_for", "tickle")


def listens(port: int) -> bool:
    """Whether something still accepts connections there."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


@pytest.mark.parametrize("changes", [{}, {"COLUMNS": "60", "PYTHONIOENCODING": "ascii"}], ids=["plain", "narrow"])
def test_it_shows_six_answers_and_ends_with_what_to_paste(changes: dict[str, str]) -> None:
    ran = subprocess.run(
        DEMO,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **changes},
        check=False,
        stdin=subprocess.DEVNULL,
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert [tool for tool in TOOLS if f"   {tool}(" not in ran.stdout] == []
    assert "6 of 6 tools answered" in ran.stdout
    assert re.search(r"^   \| totals:\n   \|   currency +count +value", ran.stdout, re.MULTILINE)
    sentences = re.findall(r"^   \| (?:works|margin|notes):.*$", ran.stdout, re.MULTILINE)
    assert sentences
    assert max(map(len, sentences)) <= int(changes.get("COLUMNS", 120))
    pasted = json.loads(ran.stdout[ran.stdout.index("\n{\n") :])
    assert pasted["mcpServers"]["bezant"]["args"][-1] == "--demo"


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


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows end otherwise")
def test_a_reader_that_leaves_early_is_no_failure_to_tell_about() -> None:
    with subprocess.Popen(DEMO, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL) as tour:
        assert tour.stdout is not None
        assert tour.stderr is not None
        tour.stdout.readline()
        tour.stdout.close()
        assert tour.stderr.read() == b""
        assert tour.wait(timeout=20) == 128 + signal.SIGPIPE
