"""``bezant-mcp install`` as a person runs it: a process, a home folder, the files of real hosts."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from mcp import Client as McpClient
from mcp import StdioServerParameters

from bezant_mcp.cli.clients import CLIENTS, Machine
from bezant_mcp.cli.install import launch_command

TOKEN = "ghp_secret_of_another_server"
TOML_BEFORE = f'# mine\nmodel = "o5"\n\n[mcp_servers.other]\ncommand = "x"\nenv = {{ TOKEN = "{TOKEN}" }}  # keep\n'
# What clients built on the SDKs pass on to a server that they start, and no more.
PASSED_ON = ("PATH", "LOGNAME", "USER", "SHELL", "TERM", "COVERAGE_PROCESS_START")


WRITTEN = [name for name, client in CLIENTS.items() if not client.is_pasted(sys.platform)]


# One of each form of file and entry.
FORMS = ("claude-desktop", "codex", "vscode", "opencode", "copilot-cli")


def before(client: str) -> str:
    if CLIENTS[client].form == "toml":
        return TOML_BEFORE
    servers = {"other": {"command": "x", "env": {"TOKEN": TOKEN}}}
    return json.dumps({"theme": "dark", "numbers": [1.50, 1e3], CLIENTS[client].table: servers}, indent=4)


def install(home: Path, *arguments: str, code: int = 0, **variables: str) -> tuple[str, str]:
    environ = {name: value for name, value in os.environ.items() if name in PASSED_ON} | variables
    told = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", *arguments],
        env={**environ, "HOME": str(home), "USERPROFILE": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert told.returncode == code, told.stderr
    assert "Traceback" not in told.stderr
    return told.stdout, told.stderr


def file_of(client: str, home: Path) -> Path:
    path = CLIENTS[client].path(Machine(sys.platform, home, {}))
    assert path is not None
    return path


def decoded(client: str, text: str) -> dict[str, Any]:
    data: dict[str, Any] = tomllib.loads(text) if CLIENTS[client].form == "toml" else json.loads(text)
    return data


@pytest.mark.parametrize("client", FORMS)
def test_without_write_nothing_is_written_and_no_secret_of_others_is_shown(client: str, tmp_path: Path) -> None:
    file = file_of(client, tmp_path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(before(client))
    said, _ = install(tmp_path, "install", client)
    assert file.read_text() == before(client)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [file]
    assert str(file) in said
    assert "bezant-mcp" in said
    assert TOKEN not in said


@pytest.mark.slow
@pytest.mark.parametrize("client", WRITTEN)
def test_write_keeps_all_else_the_permissions_and_a_copy(client: str, tmp_path: Path) -> None:
    file = file_of(client, tmp_path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(before(client))
    file.chmod(0o640)
    said, _ = install(tmp_path, "--gateway-url", "https://localhost:5055", "install", client, "--write")

    old, new = decoded(client, before(client)), decoded(client, file.read_text())
    entry = new[CLIENTS[client].table].pop("bezant")
    assert new == old
    assert CLIENTS[client].started_by(entry)[1] == {"IBKR_GATEWAY_URL": "https://localhost:5055"}
    lines = file.read_text().replace("},", "}").splitlines()
    assert all(line.replace("},", "}") in lines for line in before(client).splitlines())
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    (copy,) = [path for path in file.parent.iterdir() if "before-bezant-mcp" in path.name]
    assert copy.read_text() == before(client)
    assert TOKEN not in said

    again, _ = install(tmp_path, "--gateway-url", "https://localhost:5055", "install", client, "--write")
    assert "already" in again
    install(tmp_path, "install", client, "--write", "--mask-accounts")
    assert len([path for path in file.parent.iterdir() if "before-bezant-mcp" in path.name]) == 2


# What each passes on to a server beside the entry's own environment; the others: what the SDKs do.
PASSED_ON_BY = {"codex": ("PATH", "TERM"), "copilot-cli": ("PATH",)}
SECRET_LIKE = ("KEY", "TOKEN", "AUTH", "CERT", "SECRET", "CRED", "PRIVATE", "PASSW")  # Gemini CLI takes these out


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("client", [*FORMS, "gemini-cli", "cline"])
async def test_in_an_empty_home_the_written_command_answers_as_the_client_would_start_it(
    client: str, tmp_path: Path
) -> None:
    install(tmp_path, "install", client, "--write", "--demo", "--reject-invalid-certs", "--toolsets", "personal")
    row = CLIENTS[client]
    command, env = row.started_by(row.servers(file_of(client, tmp_path).read_text())["bezant"])
    assert Path(command[0]).is_absolute()
    terminal = {**os.environ, "PATH": "/usr/bin:/bin"}
    if client == "gemini-cli":
        passed = {name: value for name, value in terminal.items() if not any(part in name for part in SECRET_LIKE)}
    else:
        passed = {name: terminal[name] for name in PASSED_ON_BY.get(client, PASSED_ON) if name in terminal}
    server = StdioServerParameters(
        command=command[0], args=command[1:], env={**passed, "HOME": str(tmp_path), **env}, cwd="/"
    )
    async with McpClient(server) as asking:
        answer = await asking.call_tool("health", {})
        tools = [tool.name for tool in (await asking.list_tools()).tools]
    assert answer.structured_content is not None
    assert answer.structured_content["demo"] is True
    assert "watchlists" in tools, "the settings arrived too"


@pytest.mark.slow
@pytest.mark.parametrize("client", FORMS)
@pytest.mark.parametrize(
    "content",
    [b"{ broken", b"\xff\xfe{\x00}\x00", b"[[[", b'{"mcpServers": 3, "servers": 3, "mcp": 3}\nmcp_servers = 3'],
)
def test_a_wrong_file_is_left_untouched_with_what_to_paste(client: str, content: bytes, tmp_path: Path) -> None:
    file = file_of(client, tmp_path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    said, error = install(tmp_path, "install", client, "--write", code=2)
    assert file.read_bytes() == content
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [file]
    assert error.startswith("bezant-mcp: BAD_CONFIGURATION:")
    assert "left untouched" in error
    assert len(error.splitlines()) == 1
    assert CLIENTS[client].table in said


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    file_of("cursor", tmp_path).mkdir(parents=True)
    _, error = install(tmp_path, "install", "cursor", "--write", code=2)
    assert "it is not a file" in error


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_stays_a_link_and_a_byte_order_mark_stays(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "mcp.json"
    real.parent.mkdir()
    real.write_bytes(b"\xef\xbb\xbf" + before("cursor").replace("\n", "\r\n").encode())
    link = file_of("cursor", tmp_path)
    link.parent.mkdir()
    link.symlink_to(real)
    install(tmp_path, "install", "cursor", "--write")
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"\xef\xbb\xbf{\r\n")
    assert b"bezant-mcp" in real.read_bytes()


def test_print_reads_no_file_and_prints_only_the_entry(tmp_path: Path) -> None:
    said, _ = install(tmp_path, "install", "claude-desktop", "--print", "--name", "my-ibkr", "--demo")
    assert json.loads(said)["mcpServers"]["my-ibkr"]["args"] == ["--demo"]
    assert list(tmp_path.iterdir()) == []


def test_settings_may_stand_before_and_behind_the_command_or_in_the_environment(tmp_path: Path) -> None:
    said, _ = install(
        tmp_path,
        *(
            "--mask-accounts",
            "install",
            "--toolsets",
            "all",
            "cursor",
            "--print",
            "--gateway-url",
            "https://localhost:5001",
        ),
        IBKR_GATEWAY_URL="https://localhost:5002",
        BEZANT_MCP_KEEPALIVE_SECS="90",
        BEZANT_MCP_CA_FILE=" ",
        BEZANT_MCP_DEMO="0",
    )
    entry = json.loads(said)["mcpServers"]["bezant"]
    assert "--demo" not in entry["args"]
    assert entry["env"] == {
        "IBKR_GATEWAY_URL": "https://localhost:5001",
        "BEZANT_MCP_KEEPALIVE_SECS": "90",
        "BEZANT_MCP_TOOLSETS": "all",
        "BEZANT_MCP_MASK_ACCOUNTS": "1",
    }
    said, _ = install(tmp_path, "install", "cursor", "--print", BEZANT_MCP_DEMO="1")
    entry = json.loads(said)["mcpServers"]["bezant"]
    assert entry["args"][-1] == "--demo"
    assert "env" not in entry


def test_a_secret_of_the_terminal_is_not_written_but_named(tmp_path: Path) -> None:
    said, _ = install(tmp_path, "install", "cursor", "--write", BEZANT_MCP_FLEX_TOKEN="s3cret")
    assert "Not written, as they may hold secrets: BEZANT_MCP_FLEX_TOKEN. Add" in said
    assert "s3cret" not in said + file_of("cursor", tmp_path).read_text()


@pytest.mark.slow
def test_the_last_lines_of_the_tour_work_where_the_terminal_does_not_find_the_program(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "PATH": "/usr/bin:/bin"}
    file_of("cursor", tmp_path).parent.mkdir()
    toured = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", "demo"],
        env=environ,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    lines = [line.strip() for line in toured.stdout.splitlines()]
    (command,) = [line for line in lines if line.endswith("install cursor --demo --write")]
    subprocess.run(["/bin/sh", "-c", command], env=environ, capture_output=True, check=True, timeout=30)
    assert json.loads(file_of("cursor", tmp_path).read_text()) == json.loads(lines[-1])


def test_a_home_whose_letters_the_output_does_not_know_is_no_obstacle(tmp_path: Path) -> None:
    home = tmp_path / "Łukasz"
    home.mkdir()
    said, _ = install(home, "install", "codex", "--write", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert "\\u0141ukasz" in said
    assert "bezant" in tomllib.loads(file_of("codex", home).read_text(encoding="utf-8"))["mcp_servers"]


@pytest.mark.slow
@pytest.mark.parametrize("command", ["allowlist", "demo", "install cursor", "doctor --demo"])
def test_a_reader_who_has_seen_enough_ends_a_command_quietly(command: str, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", *command.split()],
        env={**os.environ, "HOME": str(tmp_path)},
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (141, "")


def test_another_file_can_be_named(tmp_path: Path) -> None:
    install(tmp_path, "install", "cursor", "--config", str(tmp_path / "project" / "mcp.json"), "--write")
    assert "bezant" in json.loads((tmp_path / "project" / "mcp.json").read_text())["mcpServers"]


@pytest.mark.parametrize(
    ("prefix", "command"),
    [
        ("/home/u/.cache/uv/archive-v0/x1y2", ["/bin/uvx", "bezant-mcp"]),
        ("/home/u/.local/pipx/.cache/9f", ["/bin/pipx", "run", "bezant-mcp"]),
        ("/home/u/.cache/pipx/9f", ["/bin/pipx", "run", "bezant-mcp"]),
        ("/Users/u/Library/Caches/pipx/9f", ["/bin/pipx", "run", "bezant-mcp"]),
        ("/users/u/AppData/Local/pipx/pipx/Cache/9f", ["/bin/pipx", "run", "bezant-mcp"]),
        ("/nowhere", ["/nowhere/bin/python", "-m", "bezant_mcp"]),
    ],
)
def test_what_runs_from_a_cache_is_started_by_its_runner(prefix: str, command: list[str]) -> None:
    python = f"{prefix}/bin/python"
    assert launch_command(prefix, python, lambda name: f"/bin/{name}", "linux", lambda _: None) == command


@pytest.mark.parametrize(
    ("prefix", "command"),
    [
        ("/home/u/.cache/uv/archive-v0/x1y2", ["/bin/uvx", "--from", "bezant-mcp[charts]", "bezant-mcp"]),
        ("/home/u/.cache/pipx/9f", ["/bin/pipx", "run", "--spec", "bezant-mcp[charts]", "bezant-mcp"]),
        ("/nowhere", ["/nowhere/bin/python", "-m", "bezant_mcp"]),
    ],
)
def test_a_runner_is_told_of_the_extras_that_are_here(prefix: str, command: list[str]) -> None:
    python = f"{prefix}/bin/python"
    found = launch_command(
        prefix, python, lambda name: f"/bin/{name}", "linux", lambda module: module == "matplotlib" or None
    )
    assert found == command
