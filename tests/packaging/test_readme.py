"""The README's answer is what the tour prints; its example without a Gateway; what a program sees of an error."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path

import pytest
from mcp import Client

from bezant_mcp.cli.commands import FLAGS, OPTIONS, OTHER_VARIABLES
from bezant_mcp.cli.demo import tour
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from docs.generate.tour_picture import ADDRESS, START
from tests.conftest import ROOT
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.slow
README = ROOT / "README.md"
ANSWER = re.compile(r"(<!-- answer: .*-->\n```text\n)(.*?)(```\n)", re.DOTALL)
# The address of a simulated service of statements.
ONLY_SIMULATED = "BEZANT_MCP_FLEX_URL"
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


async def first_answer() -> str:
    """The tour's first question and its answer, at the moment at which its picture is taken."""
    lines: list[str] = []
    async with SimulatedGateway("demo", start=START, speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=None, demo=True)
        service = Service(settings, now=lambda: START + timedelta(seconds=30), limits=FAST)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            await tour(client, ADDRESS, lambda text, _: lines.extend(text.splitlines()), 86)
    begin = next(number for number, line in enumerate(lines) if line.startswith("1. "))
    question, _, *answer = lines[begin : lines.index("", begin)]
    return f"{question.removeprefix('1. ')}\n\n{textwrap.dedent(chr(10).join(answer))}\n"


@pytest.mark.golden
@pytest.mark.anyio
async def test_the_answer_in_the_readme_is_what_the_tour_prints(request: pytest.FixtureRequest) -> None:
    answer, text = await first_answer(), README.read_text("utf-8")
    if request.config.getoption("--rewrite-golden"):
        text = ANSWER.sub(lambda found: found[1] + answer + found[3], text)
        README.write_text(text, "utf-8")
    shown = ANSWER.search(text)
    assert shown is not None
    assert shown[2] == answer, "run `make golden`"
    assert 11 <= len(answer.splitlines()) <= 14


def test_the_table_of_settings_has_a_row_for_each_and_for_nothing_else() -> None:
    rows = re.findall(r"^\| (?:`(--[\w-]+)` )?\| `(\w+)` \| \S.{10,}\|$", README.read_text("utf-8"), re.MULTILINE)
    options = [(option, variable) for option, variable, _ in (*OPTIONS, *FLAGS)]
    alone = [("", variable) for variable in OTHER_VARIABLES if variable != ONLY_SIMULATED]
    assert sorted(rows) == sorted([*options, *alone])


def test_without_a_gateway_the_example_says_what_is_wrong_and_what_to_do_in_two_lines(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    done = run(example, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    what, step = done.stdout.splitlines()
    assert f" at {NOBODY}" in what
    assert re.match("Start the .*Gateway", step)


@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
def test_an_error_that_nobody_catches_is_short_and_ends_in_words(program: str, tmp_path: Path) -> None:
    done = run(program, tmp_path)
    assert done.returncode == 1
    assert "another exception" not in done.stderr
    assert "direct cause" not in done.stderr
    assert not re.search(r"httpx|httpcore|loop_thread|preflight", done.stderr)
    lines = done.stderr.splitlines()
    assert len(lines) <= 45, done.stderr
    assert lines[-1].startswith("bezant_mcp.errors.GatewayDown: ")
    assert f" at {NOBODY}" in lines[-1]
