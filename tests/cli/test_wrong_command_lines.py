"""What people mistype: each answer names what was wrong and the right form, in words, and shows no secret."""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bezant_mcp.cli.command_line import as_typed, ignored_variables, parser
from bezant_mcp.cli.commands import COMMANDS, FLAGS, OPTIONS, VALUES, VARIABLES, Command
from bezant_mcp.cli.main import main
from tests.conftest import ROOT

LONGEST, MOST_HELP_LINES = 200, 39
TOKEN = "123456789012345678901234"


class Wrong(NamedTuple):
    """A command line with variables before it, what its answer names as wrong, and the right form in it."""

    line: str
    wrong: str
    right: str


# {here}: an empty folder; {text}: a text file; {taken}: a port that is taken.
ROWS = [
    # Commands
    Wrong("doctr", "'doctr' is not a command", "Did you mean doctor?"),
    Wrong("DOCTOR", "'DOCTOR'", "Did you mean doctor?"),
    Wrong("instal cursor", "'instal'", "install"),
    Wrong("simulator", "'simulator'", "simulate"),
    Wrong("allow-list", "'allow-list'", "allowlist"),
    Wrong("statement check x.xml", "'statement'", "statements"),
    Wrong("frobnicate", "'frobnicate'", "demo, doctor, install"),
    Wrong("help", "'help'", "bezant-mcp --help"),
    Wrong("version", "'version'", "bezant-mcp --version"),
    Wrong("start", "'start'", "bezant-mcp serve"),
    Wrong("http", "'http'", "bezant-mcp serve --http"),
    Wrong("status", "'status'", "bezant-mcp doctor"),
    Wrong("setup", "'setup'", "bezant-mcp install"),
    Wrong("uninstall", "'uninstall'", "--remove"),
    Wrong("login", "'login'", "https://localhost:5000"),
    Wrong("buy AAPL 10", "'buy'", "has no orders"),
    Wrong("statements", "`bezant-mcp statements` needs one more word", "check, fetch, totals"),
    Wrong("statements chek", "'chek' is not an action", "Did you mean check?"),
    # Words too many
    Wrong("doctor foo", "'foo' is one word too many", "doctor --help"),
    Wrong("demo AAPL", "'AAPL'", "demo --help"),
    Wrong("allowlist all", "'all'", "allowlist --help"),
    Wrong("install cursor zed", "'zed'", "install --help"),
    Wrong(
        "doctor 'a very long word that somebody pasted into a terminal by mistake and sent'", "'a very", "Leave it out"
    ),
    # Options
    Wrong("doctor --jsn", "`bezant-mcp doctor` has no option --jsn", "Did you mean --json?"),
    Wrong("doctor --json=1", "--json takes no value", "only --json"),
    Wrong("demo --demo", "no --demo", "Leave it out"),
    Wrong("simulate --log DEBUG", "no --log", "Leave it out"),
    Wrong("--demo=true", "--demo takes no value", "only --demo"),
    Wrong("--dem", "--dem", "Did you mean --demo?"),
    Wrong("--gateway https://localhost:5001", "--gateway", "--gateway-url"),
    Wrong("--gatewayurl https://localhost:5001", "--gatewayurl", "--gateway-url"),
    Wrong("--url=https://localhost:5001", "--url", "--gateway-url"),
    Wrong("--gateway-url", "--gateway-url needs a value", "--gateway-url https://localhost:5000"),
    Wrong("--gateway-url --demo", "--gateway-url needs a value", "--gateway-url https://localhost:5000"),
    Wrong("--toolset research", "--toolset", "--toolsets"),
    Wrong("--paper", "--paper", "--demo"),
    Wrong("-v", "-v", "--log DEBUG"),
    Wrong("--debug", "--debug", "--log DEBUG"),
    Wrong("-V", "-V", "--version"),
    Wrong("--allow-orders", "--allow-orders", "has no orders"),
    Wrong(f"--flex-token {TOKEN}", "--flex-token.", "--flex-token-file"),
    Wrong(f"--flex-token={TOKEN}", "--flex-token.", "--flex-token-file"),
    Wrong("--http", "no option --http", "bezant-mcp serve --http"),
    Wrong("--http serve", "--http must come after", "bezant-mcp serve --http"),
    Wrong("--port 9000 serve --http", "--port must come after", "bezant-mcp serve --port"),
    Wrong("--json", "no option --json", "bezant-mcp doctor --json"),
    Wrong("demo --scenario down", "no option --scenario", "bezant-mcp simulate --scenario"),
    # serve and simulate
    Wrong("serve --port 9000", "--port only works with --http", "serve --http --port"),
    Wrong(
        "serve --host 0.0.0.0 --public-url https://x.org", "--host and --public-url only work", "serve --http --host"
    ),
    Wrong("serve --http --port abc", "--port is 'abc'", "--port 8000"),
    Wrong("serve --http --port 99999", "--port is '99999'", "from 0 to 65535"),
    Wrong("serve --http --port=-1", "--port is '-1'", "from 0 to 65535"),
    Wrong("serve --http --port", "--port needs a value", "--port 8000"),
    Wrong("serve --http --port {taken}", "127.0.0.1:{taken}", "--port"),
    Wrong("serve --http --public-url example.org", "--public-url is 'example.org'", "https://mcp.example.org"),
    Wrong("serve --http --host 0.0.0.0", "token", "BEZANT_MCP_HTTP_TOKEN"),
    Wrong("simulate --scenario foo", "--scenario is 'foo'", "simulate --help"),
    Wrong("simulate --scenario loggedout", "--scenario is 'loggedout'", "Did you mean logged-out?"),
    Wrong("simulate --seed lucky", "--seed is 'lucky'", "--seed 7"),
    Wrong("simulate --port x", "--port is 'x'", "from 0 to 65535"),
    # install and statements
    Wrong("install claud", "'claud'", "claude-desktop"),
    Wrong("install cursor --name 'a b'", "'a b'", "for example bezant"),
    Wrong("statements check", "No file", "bezant-mcp statements check FILE"),
    Wrong("statements check {here}/nope.xml", "nope.xml", "path"),
    Wrong("statements check {here}", "has no .xml file", "Save statements there"),
    Wrong("statements check --live x.xml", "--live", "Leave out one of the two"),
    Wrong("statements fetch --from MMXX", "--from is 'MMXX'", "--from 2021"),
    Wrong("statements fetch --years 2.5", "--years is '2.5'", "--years 5"),
    Wrong("statements fetch", "No token and no query", "BEZANT_MCP_FLEX_TOKEN_FILE"),
    # Settings as options: the answer names the option
    Wrong("--gateway-url htp://localhost:5000", "--gateway-url is 'htp://localhost:5000'", "https://localhost:5000"),
    Wrong("--gateway-url https//localhost:5000", "--gateway-url is", "https://localhost:5000"),
    Wrong("--gateway-url https://localhost:50000000", "--gateway-url is", "https://localhost:5000"),
    Wrong("--gateway-url 'https://my host:5000'", "--gateway-url is", "https://localhost:5000"),
    Wrong("--gateway-url http://192.168.1.5:5000", "--gateway-url is", "Use https"),
    Wrong("--gateway-url https://u:hunter2@localhost:5000", "--gateway-url is", "https://localhost:5000"),
    Wrong("--gateway-url '\"https://localhost:5000\"'", "--gateway-url has quotation marks", "without them"),
    Wrong("--demo --gateway-url https://localhost:5001", "--demo", "Leave one of the two out"),
    Wrong("doctor --log verbose", "--log is 'VERBOSE'", "DEBUG, INFO, WARNING, ERROR"),
    Wrong("--keepalive-secs 0", "--keepalive-secs is '0'", "for example 60"),
    Wrong("--keepalive-secs often", "--keepalive-secs is 'often'", "for example 60"),
    Wrong("--toolsets trading", "--toolsets names trading", "research, personal, history, or all"),
    Wrong("--ca-file {here}/nope.pem", "nope.pem does not exist", "Set --ca-file"),
    Wrong("--ca-file {text}", "is not a PEM file", "Set --ca-file"),
    Wrong("--ca-file {here}", "is a directory", "Set --ca-file"),
    Wrong("--flex-queries abc", "--flex-queries", "for example 1234567"),
    Wrong(f"--flex-queries {TOKEN}", "--flex-queries holds what looks like a token", "for example 1234567"),
    Wrong("--flex-token-file {here}/nope", "--flex-token-file names cannot be read", "full path"),
    Wrong("--flex-token-file {here}", "--flex-token-file", "full path"),
    # Settings as variables: the answer names the variable
    Wrong("IBKR_GATEWAY_URL=ftp://localhost doctor", "IBKR_GATEWAY_URL is", "https://localhost:5000"),
    Wrong(
        "IBKR_GATEWAY_URL=\"'https://localhost:5000'\" doctor", "IBKR_GATEWAY_URL has quotation marks", "without them"
    ),
    Wrong("BEZANT_MCP_DEMO=1 --gateway-url https://localhost:5001", "--gateway-url names", "Leave one of the two out"),
    Wrong("IBKR_GATEWAY_URL=https://h:1 BEZANT_MCP_DEMO=1 doctor", "BEZANT_MCP_DEMO asks", "Leave one of the two out"),
    Wrong("BEZANT_MCP_LOG=LOUD doctor", "BEZANT_MCP_LOG is 'LOUD'", "DEBUG, INFO, WARNING, ERROR"),
    Wrong("BEZANT_MCP_DEMO=maybe doctor", "BEZANT_MCP_DEMO is 'maybe'", "Use 1 or 0"),
    Wrong("BEZANT_MCP_KEEPALIVE_SECS=1m doctor", "BEZANT_MCP_KEEPALIVE_SECS is '1m'", "for example 60"),
    Wrong("BEZANT_MCP_TOOLSETS=orders doctor", "BEZANT_MCP_TOOLSETS names orders", "or all"),
    Wrong("BEZANT_MCP_REDIS_URL=redis doctor", "BEZANT_MCP_REDIS_URL", "redis://localhost:6379/0"),
    Wrong("BEZANT_MCP_FLEX_URL=https://example.org doctor", "BEZANT_MCP_FLEX_URL", "Remove it"),
    Wrong("BEZANT_MCP_FLEX_TOKEN='a b' doctor", "Flex token", "Set it again"),
    # As it is copied from a web page or written by a word processor
    Wrong("—demo doctor", "'—demo' has a wrong dash", "Write --demo."),
    Wrong("install cursor \u2013demo \u2013write", "'\u2013demo' has a wrong dash", "Write --demo."),
    Wrong("doctor “--demo”", "'“--demo”' has", "Write --demo."),
    Wrong(f"—flex-token={TOKEN}", "'—flex-token'", "Write --flex-token."),
    Wrong("doctor\u00a0--demo", "'doctor --demo' is not a command", "doctor"),
    Wrong("'C:\\Users\\me'", "'C:\\Users\\me' is not a command", "doctor"),
    # A value that does not belong there, or is missing
    Wrong("--demo 1", "--demo takes no value", "only --demo"),
    Wrong("doctor --demo true", "--demo takes no value", "only --demo"),
    Wrong("--gateway-url=", "--gateway-url needs a value", "--gateway-url https://localhost:5000"),
    Wrong("doctor --flex-file ' '", "--flex-file needs a value", "--flex-file statement.xml"),
    Wrong("--toolsets research personal", "'personal'", "--toolsets research,personal"),
    Wrong("doctor BEZANT_MCP_DEMO=1", "BEZANT_MCP_DEMO is a variable", "Write --demo"),
    Wrong(f"BEZANT_MCP_LOG=INFO doctor BEZANT_MCP_FLEX_TOKEN={TOKEN}", "BEZANT_MCP_FLEX_TOKEN", "before"),
    Wrong(f"doctor {TOKEN}", "'[removed]' is one word too many", "Leave it out"),
    # Words of other programs
    Wrong("--Version", "no option --Version", "bezant-mcp --version"),
    Wrong("--doctor", "no option --doctor", "bezant-mcp doctor"),
    Wrong("/help", "'/help'", "bezant-mcp --help"),
    Wrong("serve --stdio", "no option --stdio", "bezant-mcp serve."),
    Wrong("serve --transport http", "no option --transport", "serve --http"),
    Wrong("serve http", "'http' is one word too many", "Write --http"),
    Wrong("doctor demo", "'demo' is one word too many", "Write --demo"),
    Wrong("doctor --DEMO", "no option --DEMO", "Did you mean --demo?"),
    Wrong("--quiet", "no option --quiet", "--log ERROR"),
    Wrong("--read-only", "no option --read-only", "Leave it out"),
    Wrong("doctor -- --demo", "no option --", "Leave it out"),
    Wrong("bezant-mcp doctor", "'bezant-mcp'", "Leave it out"),
    Wrong("positions", "'positions'", "Ask your client"),
    Wrong("fetch", "'fetch'", "statements --help"),
    Wrong("simulate 5001", "'5001' is one word too many", "simulate --port 5001"),
    Wrong("simulate logged-out", "'logged-out' is one word too many", "simulate --scenario logged-out"),
    Wrong("doctor --port 5000", "no option --port", "use --gateway-url"),
    # Addresses as a browser shows them
    Wrong("doctor --gateway-url https://localhost:5000/sso/Login", "--gateway-url is", "https://localhost:5000."),
    Wrong("doctor --gateway-url https://localhost:5000/v1/api/tickle", "--gateway-url is", "https://localhost:5000."),
]


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """An environment without settings, and what the rows name."""
    for name in [*os.environ]:
        if name.startswith(("BEZANT_", "IBKR_")):
            monkeypatch.delenv(name)
    (tmp_path / "here").mkdir()
    (tmp_path / "text").write_text("no certificate")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield {
            "here": str(tmp_path / "here"),
            "text": str(tmp_path / "text"),
            "taken": str(taken.getsockname()[1]),
        }


def split(line: str, places: dict[str, str]) -> tuple[dict[str, str], list[str]]:
    """The variables before a command line, and its words."""
    for name, place in places.items():
        line = line.replace(f"{{{name}}}", place)
    words = shlex.split(line)
    count = next((place for place, word in enumerate(words) if not re.match(r"[A-Z_]+=", word)), len(words))
    return dict(word.split("=", 1) for word in words[:count]), words[count:]


def check(row: Wrong, told: str, places: dict[str, str]) -> None:
    """One answer, in the form that all have."""
    answer = re.fullmatch(r"bezant-mcp: [A-Z_]+: (.+)\n", told)
    assert answer, told
    assert row.wrong.replace("{taken}", places["taken"]) in answer[1]
    assert row.right in answer[1]
    assert len(answer[1].replace(places["here"], "/home/you").replace(places["text"], "/home/you/text")) <= LONGEST
    assert not [secret for secret in (TOKEN, "hunter2", "Traceback", "usage:") if secret in told]


@pytest.mark.parametrize("row", ROWS, ids=[row.line for row in ROWS])
def test_what_is_mistyped_gets_a_sentence_with_the_right_form(
    row: Wrong, bare: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    environ, words = split(row.line, bare)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    code = main(words)
    said = capsys.readouterr()
    check(row, said.err, bare)
    assert (code, said.out) == (2, "")


@pytest.mark.slow
@pytest.mark.parametrize("row", ROWS[::17], ids=[row.line for row in ROWS[::17]])
def test_a_real_process_says_the_same(row: Wrong, bare: dict[str, str]) -> None:
    environ, words = split(row.line, bare)
    command = [sys.executable, "-m", "bezant_mcp", *words]
    ended = subprocess.run(
        command,
        env={**os.environ, **environ},
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    check(row, ended.stderr, bare)
    assert ended.returncode == 2


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_said_in_a_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "bezant_mcp", "allowlist"]
        ended = subprocess.run(command, cwd=ROOT, stdout=full, stderr=-1, text=True, check=False, timeout=60)
    assert ended.stderr == "bezant-mcp: The output cannot be written: the disk is full. Free some space.\n"
    assert ended.returncode == 2


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len({row.line for row in ROWS}) == len(ROWS) >= 60


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
def test_in_a_terminal_without_words_it_says_what_to_do_next(bare: dict[str, str]) -> None:
    assert bare
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "bezant_mcp", "--demo"]
    with subprocess.Popen(command, cwd=ROOT, stdin=theirs, stdout=-1, stderr=-1, text=True) as started:
        os.close(theirs)
        assert started.stderr is not None
        told = started.stderr.readline()
        os.close(ours)  # the terminal is gone, and so is the server
        assert started.wait(20) == 0
    assert "your MCP client starts it" in told
    assert "`bezant-mcp install`" in told
    assert "`bezant-mcp demo`" in told


# --- Variables that look like settings --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("BEZANT_MCP_GATEWAY_URL", "IBKR_GATEWAY_URL"),
        ("BEZANT_MCP_LOG_LEVEL", "to BEZANT_MCP_LOG,"),
        ("BEZANT_LOG", "to BEZANT_MCP_LOG,"),
        ("BEZANT_MCP_TOOLSET", "BEZANT_MCP_TOOLSETS"),
        ("BEZANT_MCP_MASK", "BEZANT_MCP_MASK_ACCOUNTS"),
        ("BEZANT_MCP_BROKERAGE_SESSION", "to BEZANT_MCP_BROKERAGE,"),
        ("BEZANT_MCP_REJECT_INVALID_CERTS", "BEZANT_REJECT_INVALID_CERTS"),
        ("BEZANT_MCP_FLEX_QUERY", "BEZANT_MCP_FLEX_QUERIES"),
        ("bezant_mcp_demo", "BEZANT_MCP_DEMO"),
        ("BEZANT_MCP_XYZZY", "--help"),
        ("BEZANT_MCP_ALLOW_ORDERS", "this version has no orders"),
        ("IBKR_URL", "IBKR_GATEWAY_URL"),
        ("IBKR_GATEWAY", "IBKR_GATEWAY_URL"),
        ("IB_GATEWAY_URL", "IBKR_GATEWAY_URL"),
    ],
)
def test_a_variable_that_is_not_a_setting_is_named_with_the_closest_one(name: str, words: str) -> None:
    ((what, step),) = ignored_variables({name: "hunter2"})
    told = f"{what} {step}"
    assert what.startswith(name)
    assert words in told
    assert "hunter2" not in told
    assert len(told) <= LONGEST


def test_settings_and_the_variables_of_other_programs_are_not_named() -> None:
    environ = dict.fromkeys((*VARIABLES, "IBKR_ACCOUNT", "IB_PORT", "PATH", "BEZANT", "IBKR_GATEWAY_HOME"), "1")
    assert ignored_variables(environ) == []


def test_it_is_said_on_stderr_and_stops_nothing(
    bare: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bare
    monkeypatch.setenv("BEZANT_MCP_ALLOW_ORDERS", "hunter2")
    assert main(["allowlist"]) == 0
    said = capsys.readouterr()
    assert said.err.startswith("bezant-mcp: warning: BEZANT_MCP_ALLOW_ORDERS has no effect: this version has no orders")
    assert "hunter2" not in said.err + said.out


def test_demo_as_an_option_wins_over_the_address_of_every_day(
    bare: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bare
    monkeypatch.setenv("IBKR_GATEWAY_URL", "https://localhost:5001")
    assert main(["allowlist", "--demo"]) == 0
    assert capsys.readouterr().err == ""


def test_every_variable_that_the_program_reads_is_known_as_one() -> None:
    texts = [path.read_text("utf-8") for path in (ROOT / "bezant_mcp").rglob("*.py")]
    read = {name for text in texts for name in re.findall(r"[\"'](BEZANT_[A-Z_]+[A-Z]|IBKR_GATEWAY_[A-Z]+)[\"']", text)}
    assert read == set(VARIABLES)


def test_a_setting_is_called_as_it_was_given() -> None:
    typed = {"BEZANT_MCP_FLEX_TOKEN": "--flex-token"}
    assert (
        as_typed("BEZANT_MCP_FLEX_TOKEN, BEZANT_MCP_FLEX_TOKEN_FILE", typed)
        == "--flex-token, BEZANT_MCP_FLEX_TOKEN_FILE"
    )


# --- Help -------------------------------------------------------------------------------------------------------------


def every_command(commands: dict[str, Command], *before: str) -> Iterator[tuple[str, ...]]:
    for name, command in commands.items():
        yield (*before, name)
        yield from every_command(dict(command.actions), *before, name)


@pytest.mark.parametrize("words", [(), *every_command(COMMANDS)], ids=" ".join)
def test_help_fits_a_screen_and_has_an_example_that_can_be_read(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    assert len(told.splitlines()) <= MOST_HELP_LINES
    assert max(map(len, told.splitlines())) <= 80
    (example,) = re.findall(r"^Example: bezant-mcp (.*)", told, re.MULTILINE)
    assert shlex.split(example)[: len(words)] == [*words][: len(shlex.split(example))]
    parser().parse_args(shlex.split(example))
    assert ("--gateway-url URL" in told) is (not words)


def test_the_scenarios_are_named_where_one_is_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    from bezant_mcp.simulator import SCENARIOS

    with pytest.raises(SystemExit):
        main(["simulate", "--help"])
    told = capsys.readouterr().out
    assert not [name for name in SCENARIOS if name not in told]


def test_each_option_that_takes_a_value_has_an_example_of_one() -> None:
    own = {name for words in every_command(COMMANDS) for name in command_of(words).arguments if name[0] == "-"}
    flags = {option for option, _, _ in FLAGS}
    switches = {
        name
        for words in every_command(COMMANDS)
        for name, given in command_of(words).arguments.items()
        if given.get("action")
    }
    assert set(VALUES) == {option for option, _, _ in OPTIONS} | own - switches - flags


def command_of(words: tuple[str, ...]) -> Command:
    command = COMMANDS[words[0]]
    for word in words[1:]:
        command = command.actions[word]
    return command


@pytest.mark.slow
def test_a_start_loads_no_simulator_and_nothing_that_only_a_mistake_needs() -> None:
    program = (
        "import sys; from bezant_mcp.cli.main import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(sorted(name for name in sys.modules if name in ('difflib',) or '.simulator.' in name))"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert told.splitlines()[-1] == "[]"


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["bin", ""])
def test_a_next_step_names_the_program_as_it_was_typed(tmp_path: Path, folder: str) -> None:
    """In a copy of the repository it is not on the PATH, and the advice must work there."""
    (tmp_path / "bin").symlink_to(Path(sys.executable).parent, target_is_directory=True)
    program = f"{folder}/bezant-mcp".lstrip("/")
    environ = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}

    def told(*words: str) -> str:
        done = subprocess.run(
            [program, *words], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout + done.stderr

    assert f" Write {program} doctor.\n" in told("doctr")
    assert f" client: {program} install CLIENT --demo --write.\n" in told("doctor", "--demo")
