"""What the doctor says about clients: files with entries that work, that do not, and none."""

from __future__ import annotations

import json
import os
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from bezant_mcp.cli.clients import CLIENTS, Machine
from bezant_mcp.cli.doctor_clients import check_clients, check_surroundings
from bezant_mcp.cli.report import Check

OURS = [sys.executable, "-m", "bezant_mcp"]


def program(folder: Path, body: str) -> str:
    """A program of our name that does something else."""
    file = folder / "bin" / "bezant-mcp"
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o755)
    return str(file)


def machine(home: Path, system: str = "linux") -> Machine:
    return Machine(system, home, {"PATH": "", "PYTHONPATH": ""})


def put(client: str, here: Machine, *command: str, env: dict[str, str] | None = None) -> Path:
    row = CLIENTS[client]
    file = row.path(here)
    assert file is not None
    file.parent.mkdir(parents=True, exist_ok=True)
    environ = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path), **(env or {})}
    file.write_text(row.with_entry("", "bezant", row.entry_of("bezant", list(command), environ)))
    return file


def test_where_no_client_is_there_one_note_says_so(tmp_path: Path) -> None:
    assert check_clients(machine(tmp_path)) == [Check("clients", "note", "no MCP client was found on this machine")]


@pytest.mark.slow
def test_entries_that_work_share_one_line_and_clients_without_one_another(tmp_path: Path) -> None:
    here = machine(tmp_path)
    for client in ("claude-desktop", "codex", "opencode"):
        put(client, here, *OURS, "--demo")
    (tmp_path / ".cursor").mkdir()
    good, note = check_clients(here)
    assert good == Check("clients", "ok", f"Claude Desktop, Codex, opencode: entry in place, {version('bezant-mcp')}")
    assert note.state == "note"
    assert note.said == "no entry in Cursor; to add one: bezant-mcp install cursor"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("", "/gone/bezant-mcp does not exist"),
        ("exit 3", "ended with code 3"),
        ("echo other 1.0", "instead of its version"),
    ],
)
def test_a_command_that_does_not_work_is_a_line_with_a_next_step(body: str, said: str, tmp_path: Path) -> None:
    here = machine(tmp_path)
    put("cursor", here, program(tmp_path, body) if body else "/gone/bezant-mcp")
    (check,) = check_clients(here)
    assert (check.name, check.state) == ("clients", "warn")
    assert check.said.startswith("Cursor: ")
    assert said in check.said
    assert check.next_step == "Run bezant-mcp install cursor --write."


def test_another_version_than_this_one_is_named(tmp_path: Path) -> None:
    here = machine(tmp_path)
    put("cursor", here, program(tmp_path, '[ "$*" = --version ] && echo bezant-mcp 0.0.1'), "serve")
    (check,) = check_clients(here)
    assert check.said == f"Cursor: entry in place, 0.0.1 (this one is {version('bezant-mcp')})"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "-i", "bezant-mcp"), "Cursor: entry in place, not started: through tool"),
        (("--from", "/src/bezant-mcp", "bezant-mcp[charts]==1.2"), "Cursor: entry in place, not started: through tool"),
        (("run", "-i", "ghcr.io/x/bezant-mcp:latest"), "Cursor: entry in place, not started: through tool"),
        (("/c", "C:\\x\\Scripts\\bezant-mcp.exe"), "Cursor: entry in place, not started: through tool"),
        (("-y", "server-filesystem", "/home/u/bezant-mcp"), "no entry in Cursor"),
        (("/home/u/bezant-mcp/server.js",), "no entry in Cursor"),
        (("-c", "import bezant_mcp"), "no entry in Cursor"),
        (("-X", "utf8", "-m", "bezant_mcp"), "Cursor: entry in place, not started: through tool"),
    ],
)
def test_nothing_else_than_this_program_is_started(words: tuple[str, ...], said: str, tmp_path: Path) -> None:
    tool = tmp_path / "tool"
    tool.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n")
    tool.chmod(0o755)
    here = machine(tmp_path)
    put("cursor", here, str(tool), *words)
    assert check_clients(here)[0].said.startswith(said)
    assert not (tmp_path / "started").exists()


def test_an_entry_that_is_switched_off_or_names_a_setting_wrongly_is_told(tmp_path: Path) -> None:
    here = machine(tmp_path)
    put("cursor", here, program(tmp_path, "echo bezant-mcp 0.0.1"), env={"BEZANT_MCP_TOOLSET": "all"})
    wrong, good = check_clients(here)
    assert (wrong.state, good.state) == ("warn", "ok")
    assert wrong.said == "Cursor: BEZANT_MCP_TOOLSET is not a setting and is ignored."
    assert wrong.next_step == "Rename BEZANT_MCP_TOOLSET to BEZANT_MCP_TOOLSETS, or remove it."
    for client, key, value in (("cursor", "disabled", True), ("opencode", "enabled", False)):
        row = CLIENTS[client]
        file = row.path(here)
        assert file is not None
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(row.with_entry("", "b", {**row.entry_of("b", ["/gone/bezant-mcp"], {}), key: value}))
        assert Check("clients", "note", f"{row.title}: the entry is switched off in {file}") in check_clients(here)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    here = machine(tmp_path)
    file = put("cursor", here, *OURS)
    file.write_text("{ broken")
    (check,) = check_clients(here)
    assert check.state == "warn"
    assert str(file) in check.said
    file.write_bytes(b"\xff\xfe")
    (check,) = check_clients(here)
    assert "UTF-16" in check.said


def test_an_entry_in_the_file_that_a_windows_package_does_not_read_is_a_warning(tmp_path: Path) -> None:
    here = machine(tmp_path, "win32")
    plain = put("claude-desktop", here, *OURS)
    (tmp_path / "AppData/Local/Packages/Claude_x/LocalCache/Roaming").mkdir(parents=True)
    (check,) = check_clients(here)
    assert check.said == f"Claude Desktop does not read {plain}, where its entry is"
    (tmp_path / "AppData/Local/Packages/Claude_y/LocalCache/Roaming").mkdir(parents=True)
    (check,) = check_clients(here)
    assert "installed 2 times" in check.said


def test_other_servers_are_not_started(tmp_path: Path) -> None:
    here = machine(tmp_path)
    file = put("cursor", here, *OURS)
    file.write_text(json.dumps({"mcpServers": {"other": {"command": "touch", "args": [str(tmp_path / "x")]}}}))
    (check,) = check_clients(here)
    assert check.said.startswith("no entry in Cursor")
    assert not (tmp_path / "x").exists()


def test_the_client_that_started_this_and_the_names_of_settings_are_said_and_no_values() -> None:
    environ = {
        "CLAUDECODE": "1",
        "CLAUDE_CODE_SESSION_ID": "s3cret",
        "IBKR_GATEWAY_URL": "u",
        "BEZANT_MCP_LOG": "DEBUG",
    }
    (check,) = check_surroundings(environ)
    assert check.said.startswith("started by Claude Code; settings that arrived: BEZANT_MCP_LOG, IBKR_GATEWAY_URL.")
    assert "s3cret" not in check.said
    assert "DEBUG" not in check.said
    assert "CERT" in check.said


def test_a_terminal_says_what_is_set_and_nothing_if_nothing_is() -> None:
    assert check_surroundings({"PATH": "x"}) == []
    assert check_surroundings({"BEZANT_MCP_LOG": "x"}) == [
        Check("settings", "note", "set in this terminal: BEZANT_MCP_LOG")
    ]
