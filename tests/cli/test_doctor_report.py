"""The doctor's report as a person reads it: short, what is simulated said first, and what is missing with its place."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import sys
from pathlib import Path

import pytest

from bezant_mcp.cli.doctor import GATEWAY_DOWNLOAD
from bezant_mcp.cli.environment import check_java, repair, source_of
from bezant_mcp.cli.report import Check, Report
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.statements import save_statement

pytestmark = pytest.mark.usefixtures("nothing_on_the_usual_ports")
MOST_LINES = 15
TOKEN = "999999999999999999999999"


async def bezant(folder: Path, *words: str, **variables: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of the program with an empty home folder."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("BEZANT_", "IBKR_"))}
    environ |= {"HOME": str(folder), "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "generated_client")))}
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bezant_mcp", *words),
        env={**environ, **variables},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    told, said = await started.communicate()
    return started.returncode or 0, told.decode(), said.decode()


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_demo_says_so_first_and_in_json(tmp_path: Path) -> None:
    code, told, _ = await bezant(tmp_path, "doctor", "--demo")
    assert code == 0
    assert told.startswith("DEMO  the simulated Gateway and account")
    assert "bezant-mcp install CLIENT --demo --write" in told
    assert len(told.splitlines()) <= MOST_LINES
    _, as_json, _ = await bezant(tmp_path, "doctor", "--demo", "--json")
    assert json.loads(as_json)["demo"] is True


@pytest.mark.slow
@pytest.mark.anyio
async def test_all_well_with_statements_and_several_clients_fits_in_fifteen_lines(tmp_path: Path) -> None:
    clients = ("claude-code", "codex", "cursor", "gemini-cli")
    for client in clients:
        code, _, said = await bezant(tmp_path, "install", client, "--write")
        assert code == 0, said
    async with SimulatedGateway() as simulated:
        code, told, _ = await bezant(
            tmp_path,
            "doctor",
            IBKR_GATEWAY_URL=simulated.url,
            BEZANT_MCP_FLEX_TOKEN=TOKEN,
            BEZANT_MCP_FLEX_QUERIES="900001,900002",
            BEZANT_MCP_FLEX_FILE=str(save_statement(simulated, tmp_path)),
        )
    assert code == 0, told
    assert len(told.splitlines()) <= MOST_LINES, told
    assert "Next step: Everything works" in told
    for words in ("Claude Code", "Codex", "Cursor", "query 900001", "query 900002", "1 file", "Python 3.", "pacing"):
        assert words in told, words


@pytest.mark.slow
@pytest.mark.anyio
async def test_where_nothing_listens_and_no_java_is_it_says_all_that_is_missing(tmp_path: Path) -> None:
    url = "https://127.0.0.1:9"
    code, told, _ = await bezant(tmp_path, "doctor", "--gateway-url", url, PATH=str(tmp_path), JAVA_HOME="")
    step = told.partition("Next step: ")[2]
    assert code == 2
    assert "FAIL  java" in told
    assert f"Nothing listens at {url}" in told
    for words in ("Install Java", "(bin/run.sh root/conf.yaml)", GATEWAY_DOWNLOAD):
        assert words in step
    assert "IBKR_GATEWAY_URL" not in told  # it was given as an option
    assert "not checked: tls, login, brokerage, competing, accounts, clock" in told


def test_the_download_page_is_the_one_of_the_readme() -> None:
    assert GATEWAY_DOWNLOAD in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_host_that_does_not_resolve_is_named_with_the_option_that_gave_it(tmp_path: Path) -> None:
    _, told, _ = await bezant(tmp_path, "doctor", "--gateway-url", "https://no-such-machine.invalid:5000")
    (line,) = [line for line in told.splitlines() if line.startswith("FAIL")]
    assert "no-such-machine.invalid" in line
    assert "--gateway-url" in line


@pytest.mark.slow
@pytest.mark.anyio
async def test_what_looks_like_a_setting_is_in_the_report_without_its_value(tmp_path: Path) -> None:
    code, told, said = await bezant(tmp_path, "doctor", "--demo", BEZANT_MCP_ALLOW_ORDERS="hunter2")
    assert code == 1
    assert "warn  settings  " in told
    assert "Next step: Remove BEZANT_MCP_ALLOW_ORDERS." in told
    assert "hunter2" not in told + said
    assert "ALLOW_ORDERS" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for Java")
@pytest.mark.parametrize(
    ("script", "state", "words"),
    [
        ('echo openjdk version "17.0.15" 2025-04-15', "ok", "Java 17.0.15 at "),
        ('echo java version "1.8.0_202"', "ok", "Java 1.8.0_202 at "),
        ('echo java version "1.8.0_191"', "fail", "Java 1.8.0_191 is too old"),
        ('echo java version "1.7.0_80"', "fail", "too old"),
        ("echo something else", "ok", "Java is at "),
        ("echo Unable to locate a Java Runtime; exit 1", "fail", "Java was not found"),
    ],
)
def test_java_is_tried_before_it_is_believed(
    script: str, state: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    java = tmp_path / "bin" / "java"
    java.parent.mkdir()
    java.write_text(f"#!/bin/sh\n{script} >&2\n".replace('"', r"\""))
    java.chmod(java.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    found = check_java()
    assert (found.state, words in found.said) == (state, True), found
    assert bool(found.next_step) is (state == "fail")


def test_no_java_at_all_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert check_java().state == "fail"


CLONE = '{"url": "file:///home/me/bezant%20mcp", "dir_info": {"editable": true}}'
WHEEL = '{"url": "file:///tmp/bezant_mcp-0.1.0-py3-none-any.whl", "archive_info": {}}'
REPOSITORY = '{"url": "https://example.org/x.git", "vcs_info": {"vcs": "git", "commit_id": "1"}}'


@pytest.mark.parametrize(
    ("prefix", "origin", "misfits", "step"),
    [
        ("/home/me/.venv", CLONE, (), 'PY" -m pip install --force-reinstall "/home/me/bezant mcp"'),
        ("/usr", WHEEL, ("mcp<3",), '-m pip install --force-reinstall "/tmp/bezant_mcp-0.1.0-py3-none-any.whl"'),
        ("/usr", REPOSITORY, (), '--force-reinstall "git+https://example.org/x.git"'),
        ("/home/me/.local/pipx/venvs/bezant-mcp", CLONE, (), "again: pipx reinstall bezant-mcp"),
        ("/home/me/.local/share/uv/tools/bezant-mcp", CLONE, (), "again: uv tool upgrade --reinstall bezant-mcp"),
        ("/home/me/.cache/uv/archive-v0/x", CLONE, (), 'uvx --refresh --from "/home/me/bezant mcp" bezant-mcp'),
        ("/home/me/.cache/uv/archive-v0/x", None, (), "again: uvx --refresh bezant-mcp"),
        ("/usr", None, ("mcp<3,>=2.3", "httpx<1"), '--force-reinstall "mcp<3,>=2.3" "httpx<1"'),
        ("/usr", None, (), "as you did before"),
    ],
)
def test_how_to_install_again_fits_how_it_was_installed(
    prefix: str, origin: str | None, misfits: tuple[str, ...], step: str
) -> None:
    told = repair(prefix, "PY", origin, misfits)
    assert step in told
    assert "--force-reinstall bezant-mcp" not in told  # on no index yet


def test_where_it_came_from_is_named_as_pip_wants_it() -> None:
    assert source_of("{}") == ""
    assert source_of(CLONE) == "/home/me/bezant mcp"


def test_what_is_well_shares_a_line_and_what_is_not_has_its_own() -> None:
    well = (Check("python", "ok", "A"), Check("packages", "ok", "B"), Check("query 1", "note", "C"))
    assert Report("1", well).as_text().splitlines()[:2] == ["ok    program     A; B", "-     statements  C"]
    lines = Report("1", (*well, Check("processes", "warn", "D"), Check("query 2", "ok", "E"))).lines()
    assert [(name, said) for _, _, name, said in lines] == [
        ("program", "A; B"),
        ("statements", "query 1: C; query 2: E"),
        ("processes", "D"),
    ]
