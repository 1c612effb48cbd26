"""CONTRIBUTING.md followed to the letter, on a copy of the project."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from mcp import Client, StdioServerParameters

from tests.conftest import ROOT, UPSTREAM

pytestmark = pytest.mark.slow

BLOCK = re.compile(r"^    ```(\w+)(?: file=(\S+))?(?: (before|after)=(\S+))?\n(.*?)^    ```", re.MULTILINE | re.DOTALL)
LEFT_OUT = shutil.ignore_patterns(".venv", ".git", "build", "dist", "__pycache__", ".*_cache", ".hypothesis")


class Step(NamedTuple):
    language: str
    file: str
    side: str
    place: str
    text: str


def steps(heading: str) -> list[Step]:
    """The blocks of one section, without the indentation of its list."""
    section = re.split(r"^## ", (ROOT / "CONTRIBUTING.md").read_text(), flags=re.MULTILINE)
    (text,) = [part for part in section if part.startswith(f"{heading}\n")]
    return [
        Step(found[1], found[2] or "", found[3] or "", found[4] or "", re.sub("^    ", "", found[5], flags=re.M))
        for found in BLOCK.finditer(text)
    ]


def put(copy: Path, step: Step) -> None:
    """Put the text where the step says: before or after the first place that fits, or at the end of the file."""
    file = copy / step.file
    old = file.read_text() if file.exists() else ""
    # What stands between two definitions; the formatter sees to the number of lines.
    gap = "\n\n" if old and re.match(r"class |def |async def ", step.text) else ""
    if not step.place:
        file.write_text(old + gap + step.text)
        return
    found = re.search(step.place, old)
    assert found is not None, f"{step.file} has no {step.place!r}"
    at = found.start() if step.side == "before" else found.end()
    # A text that goes into the middle of a line has no line end of its own.
    text = step.text + gap if old[at - 1] == "\n" else step.text.rstrip("\n")
    file.write_text(old[:at] + text + old[at:])


def run(copy: Path, command: str) -> str:
    """Run one command in the copy, on the copy's own modules."""
    environ = {
        **os.environ,
        "PYTHONPATH": f"{copy}{os.pathsep}{copy / 'generated_client'}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        ["/bin/sh", "-c", command], cwd=copy, env=environ, capture_output=True, text=True, check=False, timeout=180
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def follow(copy: Path, heading: str, upstream: str = "") -> list[str]:
    """Follow a section and return what its commands said."""
    said = []
    for step in steps(heading):
        if step.file:
            put(copy, step)
            continue
        for command in step.text.splitlines():
            said.append(run(copy, command.replace("--upstream", f"--upstream {upstream}") if upstream else command))
    return said


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Path]:
    """The project as it stands, under git, with the same environment."""
    copy = tmp_path / "project"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
    (copy / ".venv").mkdir()
    for each in Path(sys.executable).parent.parent.iterdir():
        (copy / ".venv" / each.name).symlink_to(each)
    # Nothing is installed again: `make` would point this very environment at the copy.
    (copy / ".venv" / ".installed").unlink(missing_ok=True)
    (copy / ".venv" / ".installed").touch()
    for command in ("git init --quiet", "git add .", "git -c user.name=x -c user.email=x@x commit --quiet -m start"):
        run(copy, command)
    yield copy
    shutil.rmtree(copy)


def followed_here(sign: str, file: str) -> bool:
    """Whether somebody has followed an example in this very tree; a second time it cannot be followed."""
    return (ROOT / file).exists() and sign in (ROOT / file).read_text()


@pytest.mark.anyio
@pytest.mark.skipif(
    followed_here("AccountKind", "bezant_mcp/accounts/account_kind.py"), reason="the example's tool is there already"
)
async def test_a_tool_is_added(copy: Path) -> None:
    said = follow(copy, "Add a tool")
    assert "GET  /v1/api/portfolio/{accountId}/meta" in said[0]
    assert "0 broken" in "".join(said)
    assert any("account_kind.json" in each for each in said)
    assert re.search(r"[5-9] passed", said[-1]), said[-1]
    assert "### account_kind" in (copy / "docs" / "tools.md").read_text()
    assert "`account_kind`" in (copy / "docs" / "errors.md").read_text()
    run(copy, ".venv/bin/ruff check . && .venv/bin/ruff format --check . && .venv/bin/mypy")
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "bezant_mcp", "--demo"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
    )
    async with Client(server) as client:
        answer = await client.call_tool("account_kind", {})
    assert answer.structured_content is not None, answer.content
    assert answer.structured_content["kind"]
    assert answer.structured_content["account_id"].startswith("DU")


@pytest.mark.skipif(
    followed_here("an example of how to correct a type", "openapi/corrections.yaml"),
    reason="the example's correction is there already",
)
def test_a_type_is_corrected(copy: Path) -> None:
    said = follow(copy, "Correct a type")
    assert "accountAttributes/desc" not in said[0], "the example's correction is idle"
    assert "models/account.py" in said[1]
    model = (copy / "generated_client/bezant_client/models/account.py").read_text()
    assert re.search(r"desc: (?:int \| str|str \| int) \| None \| Unset", model)


@pytest.mark.skipif(
    followed_here('"version": "2.29.0"', "openapi/client-portal.json"), reason="it is taken over already"
)
def test_a_new_edition_of_the_api_is_taken_over(copy: Path) -> None:
    editions = sorted(UPSTREAM.glob("*2.29*.json"))
    if not editions:
        pytest.skip("no later edition of IBKR's document beside the repository")
    said = follow(copy, "The API changed", upstream=str(editions[0]))
    assert "IBKR 2.29.0" in said[0]
    assert "IBKR 2.29.0" in said[1]
    assert "Operations added" in (copy / "openapi" / "CHANGES.md").read_text()
