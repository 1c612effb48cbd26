"""The rows of the MCP clients: where each keeps its file on each system, and what an entry and a link say."""

from __future__ import annotations

import base64
import json
import re
import sys
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import yaml

from bezant_mcp.cli import install, main
from bezant_mcp.cli.client_files import SeveralFiles
from bezant_mcp.cli.clients import ALIASES, CLIENTS, Machine, client_named, found
from bezant_mcp.cli.config_edit import BadConfiguration, ConfigFile, decode_json
from bezant_mcp.errors import BadArgument
from bezant_mcp.settings import Settings

# With letters whose base64 has + and / in it.
COMMAND = ["/opt/a b/bezant-mcp", "--demo", "ü&=+/>>>>>?????"]
ENV = {"IBKR_GATEWAY_URL": "https://localhost:5001"}
SYSTEMS = ("darwin", "win32", "linux")
WRITTEN = [name for name, client in CLIENTS.items() if not client.is_pasted(sys.platform)]
COMMENT = "// mine, keep\n"


@pytest.mark.parametrize(
    ("system", "environ", "client", "path"),
    [
        ("darwin", {}, "claude-desktop", "Library/Application Support/Claude/claude_desktop_config.json"),
        ("win32", {}, "claude-desktop", "AppData/Roaming/Claude/claude_desktop_config.json"),
        ("win32", {"APPDATA": "/home/u/ad"}, "claude-desktop", "ad/Claude/claude_desktop_config.json"),
        ("linux", {}, "claude-desktop", ".config/Claude/claude_desktop_config.json"),
        ("darwin", {}, "vscode", "Library/Application Support/Code/User/mcp.json"),
        ("win32", {}, "vscode", "AppData/Roaming/Code/User/mcp.json"),
        ("linux", {"XDG_CONFIG_HOME": "/home/u/cfg"}, "vscode", "cfg/Code/User/mcp.json"),
        ("win32", {}, "vscode-insiders", "AppData/Roaming/Code - Insiders/User/mcp.json"),
        ("linux", {}, "claude-code", ".claude.json"),
        ("linux", {"CLAUDE_CONFIG_DIR": "/home/u/cc"}, "claude-code", "cc/.claude.json"),
        ("darwin", {}, "cursor", ".cursor/mcp.json"),
        ("win32", {}, "codex", ".codex/config.toml"),
        ("linux", {"CODEX_HOME": "/home/u/cx"}, "codex", "cx/config.toml"),
        ("linux", {"CODEX_HOME": "relative"}, "codex", ".codex/config.toml"),
        ("win32", {}, "continue", ".continue/mcpServers/bezant.json"),
        ("win32", {}, "gemini-cli", ".gemini/settings.json"),
        ("darwin", {}, "opencode", ".config/opencode/opencode.json"),
        ("linux", {"COPILOT_HOME": "/home/u/cp"}, "copilot-cli", "cp/mcp-config.json"),
        ("darwin", {}, "cline", ".cline/data/settings/cline_mcp_settings.json"),
        ("darwin", {"CLINE_MCP_SETTINGS_PATH": "/home/u/c.json"}, "cline", "c.json"),
        ("darwin", {}, "devin-desktop", ".config/devin/mcp_config.json"),
        ("win32", {}, "devin-desktop", "AppData/Roaming/devin/mcp_config.json"),
        ("darwin", {}, "zed", ".config/zed/settings.json"),
        ("win32", {}, "lm-studio", ".lmstudio/mcp.json"),
        ("linux", {}, "junie", ".junie/mcp/mcp.json"),
        ("linux", {}, "kiro", ".kiro/settings/mcp.json"),
        ("darwin", {"XDG_CONFIG_HOME": "/home/u/cfg"}, "zed", ".config/zed/settings.json"),
        ("linux", {"XDG_CONFIG_HOME": "/home/u/cfg"}, "zed", "cfg/zed/settings.json"),
        (
            "darwin",
            {},
            "roo-code",
            "Library/Application Support/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json",
        ),
        ("darwin", {}, "amp", ".config/amp/settings.json"),
        ("linux", {}, "goose", ".config/goose/config.yaml"),
        ("win32", {}, "goose", "AppData/Roaming/Block/goose/config/config.yaml"),
    ],
)
def test_each_client_is_found_where_it_keeps_its_file(
    system: str, environ: dict[str, str], client: str, path: str
) -> None:
    assert CLIENTS[client].path(Machine(system, Path("/home/u"), environ)) == Path("/home/u") / path


def test_what_has_no_certain_file_is_pasted_and_says_where() -> None:
    for system in SYSTEMS:
        pasted = {name for name, client in CLIENTS.items() if client.is_pasted(system)}
        unknown = {"zed", "amp"} if system == "win32" else set()
        assert pasted == {"goose", "warp", "antigravity", "jetbrains-ai"} | unknown
        assert all(CLIENTS[name].paste for name in pasted)
    assert CLIENTS["zed"].path(Machine("win32", Path("/home/u"), {})) is None


def test_an_older_file_is_used_as_long_as_it_alone_exists(tmp_path: Path) -> None:
    for client, old, new in (
        ("devin-desktop", ".codeium/windsurf/mcp_config.json", ".config/devin/mcp_config.json"),
        ("opencode", ".config/opencode/opencode.jsonc", ".config/opencode/opencode.json"),
    ):
        here = Machine("linux", tmp_path, {})
        for path in (old, new):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text("{}")
            assert CLIENTS[client].path(here) == tmp_path / path


def package(home: Path, name: str) -> Path:
    roaming = home / f"AppData/Local/Packages/Claude_{name}/LocalCache/Roaming"
    roaming.mkdir(parents=True)
    return roaming / "Claude/claude_desktop_config.json"


def test_a_windows_package_is_found_and_the_file_that_it_does_not_read_is_named(tmp_path: Path) -> None:
    client = CLIENTS["claude-desktop"]
    here = Machine("win32", tmp_path, {"LOCALAPPDATA": str(tmp_path / "AppData/Local")})
    plain = tmp_path / "AppData/Roaming/Claude/claude_desktop_config.json"
    assert (client.path(here), client.unread(here, plain), found(here)) == (plain, [], [])
    first = package(tmp_path, "aaa")
    assert (client.path(here), found(here)) == (first, ["claude-desktop"])
    plain.parent.mkdir(parents=True)
    plain.write_text("{}")
    assert client.unread(here, first) == [plain]
    assert client.path(Machine("darwin", tmp_path, {})) != first


def test_of_several_packages_the_one_that_was_started_counts_and_else_a_person_chooses(tmp_path: Path) -> None:
    client, here = CLIENTS["claude-desktop"], Machine("win32", tmp_path, {})
    files = [package(tmp_path, name) for name in ("aaa", "bbb")]
    with pytest.raises(SeveralFiles, match="--config") as raised:
        client.path(here)
    assert raised.value.paths == files
    files[1].parent.mkdir()
    assert client.path(here) == files[1], "the one that has been started"
    files[0].parent.mkdir()
    with pytest.raises(SeveralFiles):
        client.path(here)


@pytest.mark.parametrize("client", CLIENTS)
def test_an_entry_says_what_it_was_made_of(client: str) -> None:
    row = CLIENTS[client]
    entry = row.entry_of("bezant", COMMAND, ENV)
    assert row.started_by(entry) == (COMMAND, ENV)
    assert row.started_by(row.entry_of("bezant", COMMAND, {})) == (COMMAND, {})
    malformed: tuple[object, ...] = (None, [], {}, {"command": 3}, {"command": None, "args": 3}, {"command": ["x", 1]})
    for broken in malformed:
        assert row.started_by(broken) == ([], {})
    text = row.snippet("bezant", entry)
    read = yaml.safe_load(text) if row.form == "yaml" else None
    assert (read[row.table] if read else row.servers(text)) == {"bezant": entry}
    if row.form != "yaml":
        assert row.ours(text) == {"bezant": entry}


@pytest.mark.parametrize(
    ("client", "entry"),
    [
        ("claude-desktop", {"command": "x", "args": ["y"], "env": ENV}),
        ("claude-code", {"type": "stdio", "command": "x", "args": ["y"], "env": ENV}),
        ("codex", {"command": "x", "args": ["y"], "startup_timeout_sec": 30, "env": ENV}),
        ("vscode", {"type": "stdio", "command": "x", "args": ["y"], "env": ENV}),
        ("opencode", {"type": "local", "command": ["x", "y"], "environment": ENV, "enabled": True}),
        ("copilot-cli", {"type": "local", "command": "x", "args": ["y"], "env": ENV, "tools": ["*"]}),
        ("cline", {"command": "x", "args": ["y"], "env": ENV, "timeout": 60}),
        (
            "goose",
            {"name": "b", "type": "stdio", "enabled": True, "cmd": "x", "args": ["y"], "envs": ENV, "timeout": 60},
        ),
    ],
)
def test_each_form_of_entry_has_the_keys_that_its_client_reads(client: str, entry: dict[str, object]) -> None:
    assert CLIENTS[client].entry_of("b", ["x", "y"], ENV) == entry


def test_a_path_with_a_space_is_quoted_where_a_shell_gets_it() -> None:
    cline, windows = CLIENTS["cline"], ["C:\\Users\\Jane Doe\\bezant-mcp.exe", "--demo"]
    quoted = cline.entry_of("b", windows, {}, "win32")
    assert quoted["command"] == '"C:\\Users\\Jane Doe\\bezant-mcp.exe"'
    assert cline.started_by(quoted)[0] == windows
    for path in ("C:\\R&D\\bezant-mcp.exe", "C:\\Users\\Tom(x)\\bezant-mcp.exe", "C:\\50%\\bezant-mcp.exe"):
        assert cline.entry_of("b", [path], {}, "win32")["command"] == f'"{path}"'
    assert cline.entry_of("b", ["C:/Users/Jörg/.venv-1/bezant-mcp.exe"], {}, "win32")["command"][0] == "C"
    assert cline.entry_of("b", windows, {}, "darwin")["command"] == windows[0]
    assert CLIENTS["cursor"].entry_of("b", windows, {}, "win32")["command"] == windows[0]


def test_links_say_the_entry_when_they_are_decoded() -> None:
    entries = {name: client.entry_of("my-ibkr", COMMAND, ENV) for name, client in CLIENTS.items()}
    links = {name: client.link_for("my-ibkr", entries[name]) for name, client in CLIENTS.items() if client.link}
    assert set(links) == {"cursor", "vscode", "vscode-insiders", "lm-studio", "kiro"}
    for name, link in links.items():
        assert re.fullmatch(r"[\w:/?&=%.-]+", link), "nothing in it that a terminal or a browser would cut"
        parts = urlsplit(link)
        if name.startswith("vscode"):
            said = json.loads(unquote(parts.query))
            assert said.pop("name") == "my-ibkr"
            assert link.startswith(f"{name}:mcp/install?")
        else:
            query = parse_qs(parts.query, strict_parsing=True)
            assert query["name"] == ["my-ibkr"]
            (config,) = query["config"]
            said = json.loads(config if name == "kiro" else base64.b64decode(config, validate=True))
        assert said == entries[name]


def test_clients_are_found_by_their_folders_and_by_their_commands(tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    here = Machine("linux", tmp_path, {"PATH": str(programs)})
    assert found(here) == []
    for name, client in CLIENTS.items():
        if client.program:
            program = programs / client.program
            program.write_text("#!/bin/sh\n")
            program.chmod(0o755)
            assert name in found(here), name
            program.unlink()
    assert found(here) == []
    for name in WRITTEN:
        path = CLIENTS[name].path(here)
        assert path is not None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
        assert name in found(here), name


def test_a_command_of_an_editor_on_another_machine_is_not_this_one(tmp_path: Path) -> None:
    programs = tmp_path / ".vscode-server/bin/abc/bin/remote-cli"
    programs.mkdir(parents=True)
    (programs / "code").write_text("#!/bin/sh\n")
    (programs / "code").chmod(0o755)
    assert found(Machine("linux", tmp_path, {"PATH": str(programs)})) == []


@pytest.mark.parametrize("name", ["my_ibkr", "workspace", "x" * 32, "a b", "-x", ""])
def test_a_name_that_some_client_cannot_use_is_refused(name: str, home: Path) -> None:
    with pytest.raises(BadArgument, match="31 letters"):
        run("cursor", f"--name={name}")
    assert run("cursor", "--remove", f"--name={name}") == 0, "one of an earlier version can still be taken out"


def test_every_alias_leads_to_a_client_and_a_name_may_be_typed_freely() -> None:
    assert set(ALIASES.values()) <= set(CLIENTS)
    assert not set(ALIASES) & set(CLIENTS)
    for typed in ("claude", "Claude Desktop", "CLAUDE_DESKTOP", " claude-desktop "):
        assert client_named(typed)[0] == "claude-desktop"
    assert [client_named(typed)[0] for typed in ("code", "windsurf", "gemini", "copilot")] == [
        "vscode",
        "devin-desktop",
        "gemini-cli",
        "copilot-cli",
    ]
    with pytest.raises(BadArgument, match="did you mean cursor"):
        client_named("cursr")
    with pytest.raises(BadArgument, match=r"not a client that install knows\. Run"):
        client_named("xqz")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CONFIG_HOME", "CODEX_HOME", "CLAUDE_CONFIG_DIR", "COPILOT_HOME", "CLINE_MCP_SETTINGS_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> int:
    return install.run(Settings(demo=True), main.parser().parse_args(["install", *words]))


def sound_file(client: str, newline: str) -> str:
    """What a person may have: another server, comments where the client allows them, and other settings."""
    row = CLIENTS[client]
    other = row.entry_of("other", ["x"], {})
    if row.form == "toml":
        text = '# mine, keep\nmodel = "o5"\n\n[mcp_servers.other]\ncommand = "x"  # keep\n\n[last]\na = 1.50\n\n'
    else:
        text = json.dumps({"first": 1.5, row.table: {"other": other}, "last": [1, 2]}, indent=4) + "\n"
        text = COMMENT + text.replace('"first"', '/* keep */ "first"') if row.form == "jsonc" else text
    return text.replace("\n", newline)


@pytest.mark.parametrize("client", WRITTEN)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_install_keeps_every_line_and_remove_gives_the_same_bytes(client: str, newline: str, home: Path) -> None:
    row, text = CLIENTS[client], sound_file(client, newline)
    file = row.path(Machine(sys.platform, home, {}))
    assert file is not None
    file.parent.mkdir(parents=True, exist_ok=True)
    for before in (text.encode(), b"\xef\xbb\xbf" + text.encode(), b"" if row.form == "toml" else b"{}"):
        file.write_bytes(before)
        assert run(client, "--write") == 0
        after = file.read_bytes().decode("utf-8-sig")
        added = row.servers(after)
        assert row.ours(after) == {"bezant": added["bezant"]}
        lines = after.replace("},", "}").split("\n")
        assert all(line.replace("},", "}") in lines for line in before.decode("utf-8-sig").split("\n") if line != "{}")
        if newline == "\r\n" and b"\r" in before:
            assert after.count("\n") == after.count("\r\n")
        assert run(client, "--remove", "--write") == 0
        assert file.read_bytes() == before


@pytest.mark.parametrize("client", WRITTEN)
def test_after_a_change_by_another_remove_takes_out_the_entry_alone(client: str, home: Path) -> None:
    row = CLIENTS[client]
    file = row.path(Machine(sys.platform, home, {}))
    assert file is not None
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(sound_file(client, "\n"))
    run(client, "--write")
    changed = row.with_entry(file.read_text(), "later", row.entry_of("later", ["y"], {}))
    file.write_text(changed)
    run(client, "--remove", "--write")
    left = file.read_text()
    assert set(row.servers(left)) == {"other", "later"}
    assert left.count("keep") == sound_file(client, "\n").count("keep")
    assert "bezant" not in left


@pytest.mark.parametrize("client", WRITTEN)
def test_a_second_install_keeps_what_was_added_to_the_entry_and_tells_its_names(
    client: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = CLIENTS[client]
    file = row.path(Machine(sys.platform, home, {}))
    assert file is not None
    run(client, "--write", "--gateway-url", "https://localhost:5001", "--mask-accounts")
    first = row.servers(file.read_text())["bezant"]
    command, env = row.started_by(first)
    env |= {"BEZANT_MCP_FLEX_TOKEN": "s3cret", "PROXY": "s3cret"}
    # Codex has numbers with a fraction and tables in a table.
    theirs = {"timeout": 300, "startup_timeout_sec": 9.5, "autoApprove": ["health", "quotes"], "x": {"y": {"z": True}}}
    file.write_text(row.with_entry(file.read_text(), "bezant", {**row.entry_of("bezant", command, env), **theirs}))
    capsys.readouterr()
    plain = main.parser().parse_args(["install", client, "--write", "--gateway-url", "https://localhost:5002"])
    install.run(Settings(), plain)
    said = capsys.readouterr().out
    second = row.servers(file.read_text())["bezant"]
    assert second == {
        **{**row.entry_of("bezant", command[:-1], {}), **theirs},
        next(key for key, mark in row.entry.items() if mark == "<env>"): {
            "IBKR_GATEWAY_URL": "https://localhost:5002",
            "BEZANT_MCP_MASK_ACCOUNTS": "1",
            "BEZANT_MCP_FLEX_TOKEN": "s3cret",
            "PROXY": "s3cret",
        },
    }
    kept = said.partition("Kept from the old entry: ")[2].partition(". ")[0].split(", ")
    assert {*kept} == {*theirs, "BEZANT_MCP_MASK_ACCOUNTS", "BEZANT_MCP_FLEX_TOKEN", "PROXY"}
    assert "Dropped from the old entry: --demo." in said
    assert "s3cret" not in said
    demo = main.parser().parse_args(["install", client, "--write"])
    assert install.run(Settings(demo=True), demo) == 0
    assert "IBKR_GATEWAY_URL" not in row.started_by(row.servers(file.read_text())["bezant"])[1], "or it does not start"
    assert "Dropped from the old entry: IBKR_GATEWAY_URL." in capsys.readouterr().out


def test_nothing_is_kept_of_an_entry_that_starts_another_program(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home / ".cursor/mcp.json"
    file.parent.mkdir()
    for other, named in (({"command": "npx", "args": ["x"], "timeout": 3}, ", but npx."), ({"url": "https://x"}, ".")):
        file.write_text(json.dumps({"mcpServers": {"bezant": other}}))
        run("cursor", "--write")
        assert f"The old entry does not start this program{named}\n" in capsys.readouterr().out
        assert set(CLIENTS["cursor"].servers(file.read_text())["bezant"]) <= {"command", "args"}


def test_remove_after_a_second_install_does_not_bring_the_first_back(home: Path) -> None:
    file = home / ".cursor/mcp.json"
    file.parent.mkdir()
    file.write_text('{"mcpServers": {}}')
    run("cursor", "--write", "--gateway-url", "https://localhost:5001")
    run("cursor", "--write", "--gateway-url", "https://localhost:5002")
    run("cursor", "--remove", "--write")
    assert file.read_text() == '{"mcpServers": {}}'


@pytest.mark.parametrize("text", ["{}", "{ broken"])
def test_a_file_that_says_something_else_after_writing_is_not_called_written(
    text: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = ConfigFile.read(home / "mcp.json")
    with pytest.raises(BadConfiguration, match="another program"):
        install.written(CLIENTS["cursor"], file, text, "bezant", {"command": "x"})
    assert capsys.readouterr().out == ""


def test_remove_says_what_it_does_and_does_not_do(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / ".cursor/mcp.json"
    run("cursor", "--remove")
    assert f"'bezant' is not in {file}." in capsys.readouterr().out
    run("cursor", "--write", "--name", "ibkr")
    capsys.readouterr()
    run("cursor")
    assert "as ibkr too. To take that out: --remove --name ibkr." in capsys.readouterr().out
    run("cursor", "--remove")
    assert "Repeat the command with --name ibkr." in capsys.readouterr().out
    before = file.read_text()
    run("cursor", "--remove", "--name", "ibkr")
    said = capsys.readouterr().out
    assert "takes 'ibkr' out of" in said
    assert "Nothing was written" in said
    assert file.read_text() == before
    run("goose", "--remove")
    assert "Delete 'bezant' by hand" in capsys.readouterr().out


def test_remove_without_a_client_lists_the_command_for_each_entry(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    run("--remove", "--write")
    assert capsys.readouterr().out == "No entry was found in the clients on this machine.\n"
    run("cursor", "--write")
    run("codex", "--write", "--name", "ibkr")
    before = (home / ".cursor/mcp.json").read_text()
    (home / ".warp").mkdir()
    (home / ".lmstudio").mkdir()
    capsys.readouterr()
    assert run("--remove", "--write") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith(" install codex --remove --name ibkr")
    assert said[1].endswith(" install cursor --remove --name bezant")
    assert said[2:] == ["", "The command shows the change. Add --write to make it."]
    assert (home / ".cursor/mcp.json").read_text() == before


@pytest.mark.parametrize(
    ("content", "mode", "said"),
    [("{}".encode("utf-16"), 0o644, "UTF-16. Save it as UTF-8"), (b"{}", 0o444, "read-only")],
)
def test_a_file_of_another_encoding_or_made_read_only_is_left_untouched(
    content: bytes, mode: int, said: str, home: Path
) -> None:
    file = home / ".cursor/mcp.json"
    file.parent.mkdir()
    file.write_bytes(content)
    file.chmod(mode)
    with pytest.raises(BadConfiguration, match=said):
        run("cursor", "--write")
    assert [path.read_bytes() for path in file.parent.iterdir()] == [content]


def test_without_a_client_those_found_are_listed_with_their_command_and_state(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    run()
    assert "No MCP client was found" in capsys.readouterr().out
    run("cursor", "--write")
    (home / ".codex").mkdir()
    (home / ".lmstudio").mkdir()
    (home / ".lmstudio/mcp.json").write_text("{ broken")
    (home / ".warp").mkdir()
    capsys.readouterr()
    assert run() == 0
    said = capsys.readouterr().out
    assert re.search(r" install cursor +Cursor: bezant is in .+mcp\.json\n", said)
    assert re.search(r" install codex +Codex: not added yet\n", said)
    assert re.search(r" install lm-studio +LM Studio: not known: line 1", said)
    assert re.search(r" install warp +Warp: the entry is printed for you to paste\n", said)
    others = said.partition("Other clients: ")[2].partition(".")[0].split(", ")
    assert set(others) == set(CLIENTS) - {"cursor", "codex", "lm-studio", "warp"}


@pytest.mark.parametrize("client", [name for name, row in CLIENTS.items() if row.project])
def test_a_project_has_a_file_of_its_own_in_this_folder(
    client: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(client, "--project", "--write")
    row, file = CLIENTS[client], home / CLIENTS[client].project
    assert "bezant" in row.servers(file.read_text())
    said = capsys.readouterr().out
    assert row.project_note in said
    assert str(file) in said
    run(client, "--project", "--remove", "--write")
    assert row.servers(file.read_text()) == {}


def test_a_client_without_a_project_file_says_so(home: Path) -> None:
    with pytest.raises(BadArgument, match="Claude Desktop has no project file"):
        run("claude", "--project")


@pytest.mark.parametrize("client", ["goose", "warp", "antigravity", "jetbrains-ai"])
def test_what_is_pasted_is_printed_and_no_file_is_made(
    client: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(client, "--write")
    said = capsys.readouterr().out
    row = CLIENTS[client]
    assert row.paste in said
    assert row.table in said
    assert list(home.iterdir()) == []
    if row.form != "yaml":
        run(client, "--write", "--config", "chosen.json")
        assert decode_json((home / "chosen.json").read_text(), comments=False)[row.table]["bezant"]["args"] == [
            "--demo"
        ]


def test_the_link_and_the_traps_are_told_with_the_entry(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("cursor")
    assert "Or open this link:\n\ncursor://" in capsys.readouterr().out
    run("gemini", "--write")
    said = capsys.readouterr().out
    assert "folder that it does not trust" in said
    assert f"Written: {home / '.gemini/settings.json'}" in said
    run("claude-code", "--write")
    assert "Close Claude Code first" in capsys.readouterr().out
