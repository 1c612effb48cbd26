"""What the pages say of statements agrees with the code, and the commands and programs of docs/statements.md run."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import anyio
import pytest

from bezant_mcp.cli import main as cli
from bezant_mcp.gateway import Gateway
from bezant_mcp.history import income, line, needs
from bezant_mcp.history.envelopes import ERRORS, LOCKED
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.flex_desk import TOKEN
from docs.generate.tools_page import shown
from tests.conftest import ROOT
from tests.questions.raw import NOON
from tests.questions.raw_statement import QUERY, of_years
from tests.support.checkers import both_find_nothing

PAGE = ROOT / "docs" / "statements.md"
TEXT, README, SECURITY = (
    (ROOT / name).read_text("utf-8") for name in ("docs/statements.md", "README.md", "docs/security.md")
)
TOOLS = ("income", "realized", "lots", "activity", "returns")
ROLES = {"needed": "needed", "proof": "proof", "extra": "more"}
# What each program prints, among other things.
SAID = ("KO", "DU1234567 USD")
NOBODY = "https://localhost:1"
# IBKR makes a statement in two minutes, and six of them are fetched.
SPEED = 100.0


@pytest.fixture(scope="module")
def years() -> dict[int, bytes]:
    return of_years(2024)


def section(title: str) -> str:
    """What stands under a heading, to the next one."""
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#+ |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


def table(text: str) -> list[list[str]]:
    """The rows of the one table in a text, without its head."""
    lines = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in cells] for cells in lines[2:]]


def snippets(language: str) -> list[str]:
    """Every block of a language, without the indentation of its list."""
    blocks = re.finditer(rf"^( *)```{language}\n(.*?)^\1```", TEXT, re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{block[1]}", "", block[2], flags=re.MULTILINE) for block in blocks]


# --- What it says -----------------------------------------------------------------------------------------------------


def test_there_are_ten_steps() -> None:
    assert re.findall(r"^(\d+)\. ", section("Ten steps"), re.MULTILINE) == [str(number) for number in range(1, 11)]


def test_each_of_the_five_tools_has_its_questions() -> None:
    assert [row[0] for row in table(TEXT.partition("## Ten steps")[0])] == [f"`{name}`" for name in TOOLS]


def needs_table() -> str:
    """Each section with what it is to each question."""
    lines = [f"| Section | {' | '.join(f'`{name}`' for name in TOOLS)} |", f"|---{'|---' * len(TOOLS)}|"]
    for element, about in needs.SECTIONS.items():
        roles = [needs.QUESTIONS[name].get(element) for name in TOOLS]
        if any(roles):
            lines.append(f"| {about.name} | {' | '.join(ROLES[role] if role else '' for role in roles)} |")
    return "\n".join(lines)


def between_marks(mark: str, wanted: str, request: pytest.FixtureRequest) -> str:
    """What stands between two marks of the page, after it was rewritten if that is asked for."""
    before, begin, rest = PAGE.read_text("utf-8").partition(f"<!-- {mark} -->\n")
    listed, end, after = rest.partition(f"\n<!-- end of {mark} -->")
    assert end
    if request.config.getoption("--rewrite-golden"):
        PAGE.write_text(before + begin + wanted + end + after, "utf-8")
        return wanted
    return listed


@pytest.mark.golden
def test_which_question_needs_which_section_is_what_the_code_says(request: pytest.FixtureRequest) -> None:
    assert between_marks("needs", needs_table(), request) == needs_table(), "run `make golden`"


@pytest.mark.golden
@pytest.mark.anyio
async def test_the_answer_that_is_shown_is_one(
    request: pytest.FixtureRequest, years: dict[int, bytes], tmp_path: Path
) -> None:
    file = tmp_path / "2025.xml"
    file.write_bytes(years[2025])
    os.utime(file, (NOON.timestamp(), NOON.timestamp()))
    async with Gateway(Settings(gateway_url=NOBODY, state_dir=None, flex_files=(file,))) as gateway:
        told = await income(gateway, period="2025", symbol="KO, SHEL")
    block = f"```json\n{shown(told.model_dump(mode='json', exclude_none=True))}\n```"
    assert between_marks("answer", block, request) == block, "run `make golden`"


def test_the_sections_to_tick_are_those_of_which_the_check_speaks() -> None:
    told = {row[2].strip("`"): row[0] for row in table(section("Which sections"))}
    assert told == {element: about.name for element, about in needs.SECTIONS.items()}


def test_every_code_of_the_service_is_explained() -> None:
    told = [code.strip() for row in table(section("What IBKR's codes mean")) for code in row[0].split(",")]
    assert sorted(told) == sorted({*ERRORS, LOCKED} - {""})


def test_every_setting_of_statements_is_told() -> None:
    known = {variable for _, variable, _ in cli.OPTIONS if "FLEX" in variable} | {"BEZANT_MCP_FLEX_TOKEN"}
    for text in (README, TEXT):
        assert {*re.findall(r"^\|[^|]*\| `(BEZANT_MCP_FLEX_\w+)` \|", text, re.MULTILINE)} == known


def test_the_second_door_is_described_as_it_is() -> None:
    for said in (*(host.removeprefix("https://") for host in line.HOSTS), *(row.path for row in line.PERMITTED)):
        assert f"`{said}`" in SECURITY
    assert {row.method for row in line.PERMITTED} == {"GET"}


# --- What runs --------------------------------------------------------------------------------------------------------


@pytest.fixture
def environ(tmp_path: Path, years: dict[int, bytes]) -> dict[str, str]:
    """A home with two downloaded years, and the program with IBKR's waits in less time."""
    home, programs = tmp_path / "home", tmp_path / "bin"
    for each in (home / "statements", programs):
        each.mkdir(parents=True)
    for year in (2024, 2025):
        (home / "statements" / f"{year}.xml").write_bytes(years[year])
    program = programs / "bezant-mcp"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m tests.support.fast_server {SPEED:g} "$@"\n')
    program.chmod(0o755)
    return {
        "HOME": str(home),
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "generated_client"))),
        "IBKR_GATEWAY_URL": NOBODY,
        "BEZANT_MCP_STATE_DIR": str(tmp_path / "state"),
    }


async def run(command: list[str], folder: Path, environ: dict[str, str]) -> str:
    with anyio.fail_after(120):
        done = await anyio.run_process(command, cwd=folder, env=environ, check=False)
    said = done.stdout.decode() + done.stderr.decode()
    assert done.returncode == 0, f"{command}\n{said}"
    assert TOKEN not in said
    return said


@pytest.mark.slow
@pytest.mark.anyio
async def test_every_command_runs_in_the_order_of_the_page(tmp_path: Path, environ: dict[str, str]) -> None:
    async with SimulatedGateway(speed=SPEED) as simulated:
        environ |= {"IBKR_GATEWAY_URL": simulated.url, "BEZANT_MCP_FLEX_URL": simulated.flex_url}
        token = Path(environ["HOME"]) / "flex-token"
        connected = {"BEZANT_MCP_FLEX_TOKEN_FILE": str(token), "BEZANT_MCP_FLEX_QUERIES": QUERY}
        token.write_text(TOKEN)  # the page makes the file later than the step that uses it
        token.chmod(0o600)
        for block in snippets("sh"):
            await run(["/bin/sh", "-ec", block], tmp_path, environ | connected)
            token.write_text(TOKEN)
        assert token.stat().st_mode & 0o777 == 0o600
        assert simulated.counts()["writes"] == 0


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("number", range(len(SAID)))
async def test_every_program_runs_without_a_gateway(number: int, tmp_path: Path, environ: dict[str, str]) -> None:
    environ["BEZANT_MCP_FLEX_FILE"] = str(Path(environ["HOME"]) / "statements" / "2025.xml")
    program = tmp_path / "program.py"
    program.write_text(snippets("python")[number])
    assert SAID[number] in await run([sys.executable, str(program)], tmp_path, environ)


def test_there_is_an_expectation_for_each_program() -> None:
    assert len(snippets("python")) == len(SAID)


@pytest.mark.slow
def test_the_programs_satisfy_mypy_and_pyright_at_their_strictest(tmp_path: Path) -> None:
    for number, text in enumerate(snippets("python")):
        (tmp_path / f"statements_{number}.py").write_text(text, "utf-8")
    both_find_nothing(tmp_path)


def test_every_json_is_json() -> None:
    assert all(map(json.loads, snippets("json")))
