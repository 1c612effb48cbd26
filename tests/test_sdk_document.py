"""The examples of docs/sdk.md run as they stand, and both type checkers find nothing in them."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import get_type_hints

import pytest

import bezant_mcp
from bezant_mcp.server.toolsets import QUESTIONS
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.fast_limits import SPEED

PAGE = ROOT / "docs" / "sdk.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
SAID = ("130 positions", "as of", "fills", "Refused to send POST", "DU1234567 USD")


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("number", range(len(EXAMPLES)))
async def test_an_example_runs_as_it_stands(number: int, tmp_path: Path) -> None:
    program = tmp_path / "example.py"
    program.write_text(EXAMPLES[number], "utf-8")
    async with SimulatedGateway(speed=SPEED) as simulated:
        import anyio

        environ = {**os.environ, "IBKR_GATEWAY_URL": simulated.url, "BEZANT_MCP_STATE_DIR": str(tmp_path / "state")}
        done = await anyio.run_process([sys.executable, str(program)], env=environ, check=False)
        assert simulated.counts()["writes"] == 0
    assert done.returncode == 0, done.stderr.decode()
    assert SAID[number] in done.stdout.decode()


@pytest.mark.slow
def test_the_examples_satisfy_mypy_and_pyright_at_their_strictest(tmp_path: Path) -> None:
    for number, example in enumerate(EXAMPLES):
        (tmp_path / f"example_{number}.py").write_text(example, "utf-8")
    environ = {**os.environ, "MYPYPATH": f"{ROOT}:{ROOT / 'generated_client'}"}
    (tmp_path / "pyrightconfig.json").write_text(
        f'{{"typeCheckingMode": "strict", "extraPaths": ["{ROOT}", "{ROOT / "generated_client"}"], '
        '"reportMissingTypeStubs": false}'
    )
    for command in (
        [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, str(tmp_path)],
        [sys.executable, "-m", "pyright", "--project", str(tmp_path), "--pythonpath", sys.executable],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ, cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr


def test_there_is_an_expectation_for_each_example() -> None:
    assert len(EXAMPLES) == len(SAID)


def table() -> str:
    """Every question with the type of its answer and what it says of itself."""
    lines = ["| Question | Answer | What it says |", "|---|---|---|"]
    for name, _, _ in QUESTIONS:
        question = getattr(bezant_mcp, name)
        said = " ".join((inspect.getdoc(question) or "").partition("\n\n")[0].split())
        lines.append(f"| `{name}` | `{get_type_hints(question)['return'].__name__}` | {said} |")
    return "\n".join(lines)


@pytest.mark.golden
def test_every_question_is_listed_as_the_code_has_it(request: pytest.FixtureRequest) -> None:
    before, begin, rest = PAGE.read_text("utf-8").partition("<!-- questions -->\n")
    listed, end, after = rest.partition("\n<!-- end of questions -->")
    if request.config.getoption("--rewrite-golden"):
        listed = table()
        PAGE.write_text(before + begin + listed + end + after, "utf-8")
    assert listed == table(), "run `make golden`"
