"""The examples of docs/sdk.md, docs/recipes.md and README.md run as they stand; type checkers find nothing in them."""

from __future__ import annotations

import inspect
import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import get_type_hints

import anyio
import pytest

from bezant_mcp.server.toolsets import QUESTIONS
from bezant_mcp.server.toolsets import question as question_of
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.checkers import both_find_nothing
from tests.support.fast_limits import SPEED

PAGE = ROOT / "docs" / "sdk.md"
# What each example prints, among other things.
SAID: dict[str, tuple[str, ...]] = {
    "docs/sdk.md": (
        "DU1234567 USD",
        "cash",
        "130 positions as of",
        "130 positions, of which 5 are shown",
        "AAPL",
        "currencies as of",
        "131 positions, 131 with a value",
        "fills",
        "Refused to send POST",
        "/portfolio/{accountId}/ledger 401",
        "DU1234567",
        "DU1234567 USD",
    ),
    "docs/recipes.md": (
        "DU1234567,265598,AAPL",
        "DU1234567",
        "130 rows of",
        "130 rows of",
        "131 rows of",
        "1 accounts",
        "brokerage session: True",
        "",
        "['DU1234567']",
        "2 passed",
    ),
    "README.md": ("These are the best of 130 positions.",),
}
# Nothing of ours answers there.
ELSEWHERE = "https://api.ibkr.com"
# The address that an example names: where `bezant-mcp simulate` listens.
HERE = "https://localhost:5000"


def examples() -> list[tuple[str, int, str]]:
    """Page, number and text of each."""
    found = {page: re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL) for page in SAID}
    return [(page, number, text) for page, texts in found.items() for number, text in enumerate(texts)]


EXAMPLES = examples()


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize(("page", "number", "text"), EXAMPLES, ids=[f"{one[0]} {one[1]}" for one in EXAMPLES])
async def test_an_example_runs_as_it_stands(page: str, number: int, text: str, tmp_path: Path) -> None:
    for extra in re.findall(r"^import (pandas|polars)$", text, re.MULTILINE):
        if find_spec(extra) is None:
            pytest.skip(f"{extra} is not installed; the types are checked all the same")
    if ELSEWHERE in text:
        pytest.skip("needs IBKR's own host; the types are checked all the same")
    program = tmp_path / "test_example.py"
    async with SimulatedGateway(speed=SPEED) as simulated:
        program.write_text(text.replace(HERE, simulated.url.removesuffix("/v1/api")), "utf-8")
        environ = {**os.environ, "IBKR_GATEWAY_URL": simulated.url, "BEZANT_MCP_STATE_DIR": str(tmp_path / "state")}
        runner = ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if "import pytest" in text else []
        done = await anyio.run_process([sys.executable, *runner, str(program)], env=environ, check=False, cwd=tmp_path)
        assert simulated.counts()["writes"] == 0
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    assert SAID[page][number] in done.stdout.decode()


@pytest.mark.slow
def test_the_examples_satisfy_mypy_and_pyright_at_their_strictest(tmp_path: Path) -> None:
    for page, number, text in EXAMPLES:
        (tmp_path / f"{Path(page).stem.lower()}_{number}.py").write_text(text, "utf-8")
    both_find_nothing(tmp_path)


def test_there_is_an_expectation_for_each_example() -> None:
    assert {page: sum(one[0] == page for one in EXAMPLES) for page in SAID} == {
        page: len(said) for page, said in SAID.items()
    }


def table() -> str:
    """Every question with the type of its answer and what it says of itself."""
    lines = ["| Question | Answer | What it says |", "|---|---|---|"]
    for name, _, _ in QUESTIONS:
        question = question_of(name)
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
