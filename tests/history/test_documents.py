"""docs/statements.md and what other pages say of statements agree with the code, and its commands and programs run."""

from __future__ import annotations

import json
import os
import re
import shlex
import sys
from pathlib import Path

import anyio
import pytest

from bezant_mcp.cli import main as cli
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.flex_desk import TOKEN
from tests.conftest import ROOT
from tests.questions.raw_statement import statement
from tests.support.checkers import both_find_nothing
from tests.support.fast_limits import SPEED

PAGE = ROOT / "docs" / "statements.md"
TEXT = PAGE.read_text("utf-8")
TOOLS = ("income", "realized", "lots", "activity", "returns")
README, SECURITY = (ROOT / "README.md").read_text("utf-8"), (ROOT / "docs" / "security.md").read_text("utf-8")


def section(title: str) -> str:
    """What stands under one heading, to the next of its level or a higher one."""
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^#{{1,\1}} |\Z)".replace(r"\1", "3"), TEXT, re.M | re.S)
    assert found, title
    return found[2]


def snippets(language: str) -> list[str]:
    """The text of every block, without its indentation."""
    found = re.finditer(rf"^( *)```{language}\n(.*?)^\1```", TEXT, re.M | re.S)
    return [re.sub(rf"^{block[1]}", "", block[2], flags=re.M) for block in found]


def rows(text: str) -> list[list[str]]:
    """The cells of the tables in a text, without their heads."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row, after in zip(cells, [*cells[1:], []], strict=True) if set("".join(row)) - {"-"} and (not after or set("".join(after)) - {"-"})]


def test_there_are_ten_steps() -> None:
    assert re.findall(r"^(\d+)\. ", section("Ten steps"), re.M) == [str(number) for number in range(1, 11)]
