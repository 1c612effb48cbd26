"""What the pages say of statements agrees with the code, and the commands and programs of docs/statements.md run."""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import anyio
import pytest

from bezant_mcp.cli import main as cli
from bezant_mcp.history import line, needs
from bezant_mcp.history.envelopes import ERRORS, LOCKED
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.flex_desk import TOKEN
from tests.conftest import ROOT
from tests.questions.raw_statement import statement
from tests.support.checkers import both_find_nothing
from tests.support.fast_limits import SPEED

PAGE = ROOT / "docs" / "statements.md"
TEXT, README, SECURITY = (
    (ROOT / name).read_text("utf-8") for name in ("docs/statements.md", "README.md", "docs/security.md")
)
TOOLS = ("income", "realized", "lots", "activity", "returns")


def section(title: str) -> str:
    """What stands under a heading, to the next one."""
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#+ |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


def table(text: str) -> list[list[str]]:
    """The rows of the one table in a text, with its head."""
    lines = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in cells] for cells in lines if {*"".join(cells)} - {*"- "}]


def snippets(language: str) -> list[str]:
    """Every block of a language, without the indentation of its list."""
    blocks = re.finditer(rf"^( *)```{language}\n(.*?)^\1```", TEXT, re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{block[1]}", "", block[2], flags=re.MULTILINE) for block in blocks]


def test_there_are_ten_steps() -> None:
    assert re.findall(r"^(\d+)\. ", section("Ten steps"), re.MULTILINE) == [str(number) for number in range(1, 11)]


def test_each_of_the_five_tools_has_its_questions() -> None:
    rows = table(TEXT.partition("## Ten steps")[0])
    assert [row[0] for row in rows[1:]] == [f"`{name}`" for name in TOOLS]


@pytest.mark.golden
def test_which_question_needs_which_section_is_what_the_code_says(request: pytest.FixtureRequest) -> None:
    before, begin, rest = TEXT.partition("<!-- needs -->\n")
    listed, end, after = rest.partition("\n<!-- end of needs -->")
    if request.config.getoption("--rewrite-golden"):
        PAGE.write_text(before + begin + needs_table() + end + after, "utf-8")
        listed = needs_table()
    assert listed == needs_table(), "run `make golden`"


def needs_table() -> str:
    raise NotImplementedError


def test_every_section_that_a_question_needs_is_told_with_its_options() -> None:
    told = {row[2].strip("`") for row in table(section("Which sections"))[1:]}
    assert {row[0].strip("`") for row in table(section("Which question needs which"))[1:]} <= told


def test_every_code_of_the_service_is_explained() -> None:
    told = {code.strip() for row in table(section("What IBKR's codes mean"))[1:] for code in row[0].split(",")}
    assert told == {*ERRORS, LOCKED}


def test_every_setting_of_statements_is_in_both_tables() -> None:
    known = {variable for _, variable, _ in cli.OPTIONS if "FLEX" in variable} | {"BEZANT_MCP_FLEX_TOKEN"}
    for text in (README, TEXT):
        assert {*re.findall(r"^\|[^|]*\| `(BEZANT_MCP_FLEX_\w+)` \|", text, re.MULTILINE)} == known


def test_the_second_door_is_described_as_it_is() -> None:
    for said in (*(host.removeprefix("https://") for host in line.HOSTS), *(row.path for row in line.PERMITTED)):
        assert f"`{said}`" in SECURITY
    assert {row.method for row in line.PERMITTED} == {"GET"}
