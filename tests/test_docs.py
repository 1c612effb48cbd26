"""The documentation: it builds without a warning, and every command and snippet runs, or cannot for a given reason."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from mcp import Client

from bezant_mcp.cli import main as cli
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings, state_folder
from bezant_mcp.simulator import SimulatedGateway
from docs.generate import modules_page
from tests.conftest import ROOT
from tests.questions.raw_statement import statement
from tests.support.fast_limits import SPEED

PAGES = sorted([*ROOT.glob("docs/**/*.md"), ROOT / "README.md", ROOT / "SECURITY.md", ROOT / "CONTRIBUTING.md"])
# Pages, and folders of pages, whose snippets another test runs, in the setting that they describe.
RUN_ELSEWHERE = {
    "sdk.md": "tests/test_sdk_document.py",
    "recipes.md": "tests/test_sdk_document.py",
    "reference": "tests/test_reference.py",
    "simulator.md": "tests/simulator/test_docs.py",
    "statements.md": "tests/history/test_documents.py",
    "CONTRIBUTING.md": "tests/test_contributing.py",
}
INSTALLS = "installs or removes the package; tests/wheel_check.py installs and starts the built one"
NO_DOCKER = "no Docker engine is assumed; tests/packaging looks at the files"
OF_THE_SOURCE = "one of the checks that this test is a part of, or a long build"
# What cannot run here, and why. Everything else is run.
NOT_RUN: tuple[tuple[str, str], ...] = (
    (r"pipx (install|run|uninstall)|uvx ", INSTALLS),
    (r"python3 -m venv|pip install ", INSTALLS),
    (r"docker ", NO_DOCKER),
    (
        r"make (setup|test|demo|check|format|bundle|docs|bench|clean|pytest|golden|lock|addresses|release-check)\b",
        OF_THE_SOURCE,
    ),
    (r"^(git (tag|push)|gh|sha256sum|mcp-publisher) ", "publishes a release"),
    (r"\.venv/bin/pytest", OF_THE_SOURCE),
    (r"\./codegen\.sh", "regenerates the client; tests/openapi and `make codegen-check` run it"),
    (r"bin/run\.sh", "IBKR's own program"),
    (r"-m shtab ", "shtab is not installed for the tests"),
    (r"git (clone|pull)|cd bezant", "the repository is here already"),
    (r"ssh ", "needs another machine"),
)
# What goes on until it is ended: the words that it says when it is ready.
GOES_ON = {"bezant-mcp serve": "serves MCP at", "bezant-mcp simulate": "Simulated Gateway"}
# Exit codes other than 0 that are right here: no Redis is at the address of an example.
EXIT_CODES = {"redis.example.org": 1}
SHELLS, WINDOWS = ("sh", "bash", "shell", "console"), ("bat", "powershell")
PLAIN = ("", "text", "js", "yaml", "toml", "ini")
# A line for Windows, and the same for macOS and Linux.
TWINS = (
    (r"^py( -3)?(?= )", "python3"),
    (r"\\Scripts\\", "/bin/"),
    (r"\$env:(\w+) = ", r"export \1="),
    (r"^set (?=\w+=)", "export "),
    (r"\.(bat|cmd)\b", ".sh"),
    (r"\\", "/"),
)


def is_run_elsewhere(page: Path) -> bool:
    return not {page.name, page.parent.name}.isdisjoint(RUN_ELSEWHERE)


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    language: str
    text: str

    @property
    def name(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks() -> list[Block]:
    found = []
    for page in PAGES:
        text = page.read_text()
        for block in re.finditer(r"^([ ]*)```(\w*)[^\n]*\n(.*?)^\1```", text, re.MULTILINE | re.DOTALL):
            body = re.sub(rf"^{block[1]}", "", block[3], flags=re.MULTILINE)
            found.append(Block(page, text[: block.start()].count("\n") + 1, block[2], body))
    return [block for block in found if not is_run_elsewhere(block.page)]


def without_blocks(text: str) -> str:
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL)


def of(*languages: str) -> list[object]:
    return [pytest.param(block, id=block.name) for block in blocks() if block.language in languages]


def commands(block: Block) -> list[str]:
    text = block.text.replace("\\\n", " ")
    lines = [line.removeprefix("$ ").strip() for line in text.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def reason_not_to_run(command: str) -> str:
    return next((why for pattern, why in NOT_RUN if re.search(pattern, command)), "")


def surroundings(tmp_path: Path, url: str) -> dict[str, str]:
    """A home of its own, the installed commands, and a simulated Gateway as the one that is configured."""
    home, clone = tmp_path / "home", tmp_path / ".venv"
    home.mkdir(exist_ok=True)
    if not clone.exists():  # as in a clone after `make demo`
        clone.symlink_to(Path(sys.executable).parent.parent, target_is_directory=True)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {"HOME": str(home), "USERPROFILE": str(home), "PATH": path, "IBKR_GATEWAY_URL": url}


async def run(command: str, tmp_path: Path, environ: dict[str, str]) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        "/bin/sh", "-c", command, cwd=tmp_path, env=environ, stdin=-3, stdout=-1, stderr=-2
    )
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode or 0, out.decode()


async def start(command: str, words: str, tmp_path: Path, environ: dict[str, str]) -> str:
    """Start what goes on, wait until it says that it is ready, and end it. Another program may have the usual port."""
    assignments = [word for word in shlex.split(command) if re.match(r"[A-Z_]+=", word)]
    process = await asyncio.create_subprocess_exec(
        *shlex.split(command)[len(assignments) :],
        "--port",
        "0",
        cwd=tmp_path,
        env={**environ, **dict(word.split("=", 1) for word in assignments)},
        stdin=-3,
        stdout=-1,
        stderr=-2,
    )
    said = ""
    try:
        assert process.stdout is not None
        while words not in said:
            line = await asyncio.wait_for(process.stdout.readline(), 20)
            assert line, said
            said += line.decode()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()
    return said


@pytest.fixture(scope="module")
def downloaded() -> bytes:
    """A statement, as the reader has it."""
    return statement()


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("page", [page for page in PAGES if not is_run_elsewhere(page)], ids=lambda page: page.name)
async def test_every_command_of_a_page_runs_or_cannot_for_a_given_reason(
    page: Path, downloaded: bytes, tmp_path: Path
) -> None:
    """In the order of the page: one command may need what another has made."""
    (tmp_path / "statement.xml").write_bytes(downloaded)
    for block in blocks():
        if block.page != page or block.language not in SHELLS:
            continue
        # A new one for each block: its clock is fast, and the doctor compares it with this machine's.
        async with SimulatedGateway(speed=SPEED) as simulated:
            environ = surroundings(tmp_path, simulated.url)
            for command in commands(block):
                if reason_not_to_run(command):
                    continue
                words = next((words for begin, words in GOES_ON.items() if begin in command), "")
                if words:
                    await start(command, words, tmp_path, environ)
                    continue
                code, out = await run(command, tmp_path, environ)
                wanted = next((code for sign, code in EXIT_CODES.items() if sign in command), 0)
                assert code == wanted, f"{block.name}: {command}\n{out}"
                assert "Traceback" not in out
            assert simulated.counts()["writes"] == 0


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("block", of("python"))
async def test_every_python_snippet_runs(block: Block, tmp_path: Path) -> None:
    async with SimulatedGateway(speed=SPEED) as simulated:
        # The account that examples name is none of the simulated ones.
        account = simulated.world.book.accounts[0].id
        program = tmp_path / "snippet.py"
        program.write_text(block.text.replace("DU123456", account))
        code, out = await run(
            f"{shlex.quote(sys.executable)} {program}", tmp_path, surroundings(tmp_path, simulated.url)
        )
    assert code == 0, f"{block.name}:\n{out}"


@pytest.mark.parametrize("block", of("json"))
def test_every_json_snippet_is_json(block: Block) -> None:
    json.loads(block.text)


def test_every_language_is_one_that_is_run_or_read_here() -> None:
    known = {*SHELLS, *WINDOWS, *PLAIN, "python", "json"}
    assert not {block.name: block.language for block in blocks() if block.language not in known}


@pytest.mark.parametrize("block", of(*WINDOWS))
def test_every_line_for_windows_has_its_twin_for_other_systems(block: Block) -> None:
    """No Windows is here to run it: what runs elsewhere on the page is the same but for its form."""
    shells = [one for one in blocks() if one.page == block.page and one.language in SHELLS]
    elsewhere = [line.removeprefix(".venv/bin/") for one in shells for line in commands(one)]
    for line in commands(block):
        twin = line
        for windows, posix in TWINS:
            twin = re.sub(windows, posix, twin)
        assert twin.removeprefix(".venv/bin/") in elsewhere, line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s#]+)", without_blocks(page.read_text()))
    files = [link for link in links if "://" not in link]
    assert not [link for link in files if not (page.parent / link).exists()]


@pytest.mark.parametrize("page", RUN_ELSEWHERE)
def test_what_is_run_elsewhere_is_run_there(page: str) -> None:
    assert page in (ROOT / RUN_ELSEWHERE[page]).read_text()


def inline_commands() -> list[object]:
    found: list[object] = []
    for page in PAGES:
        for command in re.findall(r"(?<!`)`(bezant-mcp [^`]+)`(?!`)", page.read_text()):
            found.append(pytest.param(command, id=f"{page.name}: {command}"))
    return found


@pytest.mark.parametrize("command", inline_commands())
def test_every_command_in_the_text_is_one_that_the_program_knows(command: str) -> None:
    if "..." in command or "CLIENT" in command or "X" in command.split():
        pytest.skip("a pattern, not a command")
    words = shlex.split(command)[1:]
    if words in (["--version"], ["--help"], ["install"], ["statements"]):  # the last two stand for the command as such
        return
    cli.parser().parse_args(words)


def test_every_setting_and_every_folder_is_described() -> None:
    readme = (ROOT / "README.md").read_text()
    security = (ROOT / "docs" / "security.md").read_text()
    for system, home in (("darwin", "~/"), ("linux", "~/"), ("win32", "")):
        folder = state_folder({}, Path("/h"), system).relative_to("/h").as_posix()
        told = folder.replace("AppData/Local", "%LOCALAPPDATA%").replace("/", "\\") if system == "win32" else folder
        assert f"`{home}{told}`" in security, told
    for argument, variable, _ in (*cli.OPTIONS, *cli.FLAGS):
        assert argument in readme, argument
        assert variable in readme, variable


@pytest.mark.anyio
async def test_every_tool_that_everybody_gets_is_named_in_the_readme() -> None:
    async with Client(Service(Settings(state_dir=None)).build()) as client:
        tools = [tool.name for tool in (await client.list_tools()).tools]
    readme = (ROOT / "README.md").read_text()
    assert not [name for name in tools if f"`{name}`" not in readme]


def test_the_first_screen_of_the_readme_is_what_works_in_a_clone() -> None:
    first = (ROOT / "README.md").read_text().partition("\n## ")[0]
    assert all(said in first for said in ("**It only reads.**", "\nmake demo ", "\nmake test "))
    assert not re.search(r"\bpip|\buvx|(?<!/)bezant-mcp (install|doctor)", first)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_with_commands_says_how_they_are_written_in_a_copy(page: Path) -> None:
    """There the program is not on the PATH, and a command that is copied as it stands would not be found."""
    text = page.read_text()
    bare = re.search(r"^ *(?:[A-Z_]+=\S+ )?bezant-mcp \w", text, re.MULTILINE)
    assert not bare or ".venv/bin/bezant-mcp" in text


@pytest.mark.golden
def test_the_page_of_modules_is_what_the_code_says(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-golden"):
        modules_page.PAGE.write_text(modules_page.page(), "utf-8")
    assert modules_page.PAGE.read_text("utf-8") == modules_page.page(), "run `make golden`"
    files = [path for path in (ROOT / "bezant_mcp").rglob("*.py") if path.name != "__init__.py"]
    assert modules_page.page().count("\n| `") == len(files)


def test_every_word_of_the_glossary_is_linked_from_another_page() -> None:
    words = re.findall(r"^## (.+)", (ROOT / "docs" / "glossary.md").read_text(), re.MULTILINE)
    anchors = [re.sub(r"[^\w]+", "-", word.lower()) for word in words]
    others = "".join(page.read_text() for page in PAGES if page.name != "glossary.md")
    assert len(anchors) >= 10
    assert not [anchor for anchor in anchors if f"glossary.md#{anchor})" not in others]


def test_how_do_i_answers_twenty_questions_with_little_to_read() -> None:
    answers = re.split(r"^## ", (ROOT / "docs" / "how-do-i.md").read_text(), flags=re.MULTILINE)[1:]
    assert len(answers) >= 20
    assert not [answer.splitlines()[0] for answer in answers if len(without_blocks(answer).split()) > 90]


@pytest.mark.slow
def test_the_documentation_builds_without_a_warning(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr
    pages = {path.stem for path in (tmp_path / "site").glob("*.html")}
    assert {page.stem for page in (ROOT / "docs").glob("*.md")} <= pages
    everything = "".join(path.read_text() for path in (tmp_path / "site").glob("*.html"))
    assert not re.findall(r"<(?:script|link)[^>]+(?:src|href)=\"https?:", everything)  # nothing from other places
    assert not re.findall(r"<code>(?:sh|bat|json|python)\n", everything)  # no block of code that was taken for words
