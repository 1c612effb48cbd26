"""The README's example without a Gateway, and what a program sees that does not catch the error."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.slow
# Nothing of ours listens there.
NOBODY = "https://127.0.0.1:9"
SYNC = """
from bezant_mcp import SyncGateway

with SyncGateway() as gateway:
    gateway.portfolio.list_accounts()
"""
ASYNC = """
import asyncio

from bezant_mcp import Gateway, positions


async def main() -> None:
    async with Gateway() as gateway:
        await positions(gateway)


asyncio.run(main())
"""


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "IBKR_GATEWAY_URL": NOBODY, "HOME": str(folder), "USERPROFILE": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=False, timeout=60
    )


def test_without_a_gateway_the_example_says_what_is_wrong_and_what_to_do_in_two_lines(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    done = run(example, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    what, step = done.stdout.splitlines()
    assert what == f"Nothing listens at {NOBODY}."
    assert step.startswith("Start the Client Portal Gateway")


@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
def test_an_error_that_nobody_catches_is_short_and_ends_in_words(program: str, tmp_path: Path) -> None:
    done = run(program, tmp_path)
    assert done.returncode == 1
    assert "another exception" not in done.stderr
    assert "direct cause" not in done.stderr
    assert not re.search(r"httpx|httpcore|loop_thread|preflight", done.stderr)
    lines = done.stderr.splitlines()
    assert len(lines) <= 45, done.stderr
    assert lines[-1].startswith(f"bezant_mcp.errors.GatewayDown: Nothing listens at {NOBODY}. Start ")
