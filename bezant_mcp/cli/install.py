"""``bezant-mcp install``: put the server into an MCP host's configuration; shown first, written only when told to."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from bezant_mcp.cli.config_edit import (
    BadConfiguration,
    ConfigFile,
    Unreadable,
    decode_json,
    decode_toml,
    put_json_member,
    put_toml_table,
)
from bezant_mcp.cli.main import FLAGS, OPTIONS
from bezant_mcp.errors import BadArgument
from bezant_mcp.settings import Settings

NAME = "bezant-mcp"
# What the server does more with, and the module that tells whether it is here.
EXTRAS = {"charts": "matplotlib", "redis": "redis"}
# In which of its folders ``pipx run`` installs: Linux, macOS, Windows.
CACHES = frozenset({".cache", "Caches", "Cache"})
SERVER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,40}")
PATHS = (
    "BEZANT_MCP_CA_FILE",
    "BEZANT_MCP_STATE_DIR",
    "BEZANT_MCP_REQUEST_LOG",
    "BEZANT_MCP_FLEX_TOKEN_FILE",
    "BEZANT_MCP_FLEX_FILE",
)
# Where desktop programs keep their settings: the variable that may say so, and the folder in the home.
APPLICATIONS = {"darwin": ("", "Library/Application Support"), "win32": ("APPDATA", "AppData/Roaming")}
APPLICATIONS_ELSEWHERE = ("XDG_CONFIG_HOME", ".config")


@dataclass(frozen=True)
class Machine:
    """What decides where files lie: the system as ``sys.platform`` names it, the home folder, the environment."""

    system: str
    home: Path
    environ: Mapping[str, str]


@dataclass(frozen=True)
class Host:
    """One MCP host: where it keeps its configuration, and in which form.

    Attributes:
        title: How it calls itself.
        afterwards: What makes it read the file.
        file: The path of its file below ``folder``.
        folder: An environment variable that may name the folder, and its usual place in the home; None where
            desktop programs keep their settings.
        form: ``json``; ``jsonc`` where its own reader allows comments; ``toml``.
        table: The key under which servers are listed.
        typed: Whether each entry says ``"type": "stdio"``.
        package: Of a program that comes as a Windows package too: its folder there, with a star for the publisher.
    """

    title: str
    afterwards: str
    file: str
    folder: tuple[str, str] | None = None
    form: Literal["json", "jsonc", "toml"] = "json"
    table: str = "mcpServers"
    typed: bool = False
    package: str = ""

    def path(self, machine: Machine) -> Path:
        """Its configuration file on this machine; of several packages the one that has been started."""
        packaged = [folder / self.file for folder in self.packages(machine)]
        packaged.sort(key=lambda path: (not path.exists(), not path.parent.exists()))
        return packaged[0] if packaged else self.plain_path(machine)

    def plain_path(self, machine: Machine) -> Path:
        """Where the file is unless the program is a Windows package."""
        variable, usual = self.folder or APPLICATIONS.get(machine.system, APPLICATIONS_ELSEWHERE)
        return folder_of(machine, variable, usual) / self.file

    def packages(self, machine: Machine) -> list[Path]:
        """What a Windows package reads in place of the folder of applications."""
        if machine.system != "win32" or not self.package:
            return []
        local = folder_of(machine, "LOCALAPPDATA", "AppData/Local")
        return [path for path in sorted(local.glob(f"Packages/{self.package}/LocalCache/Roaming")) if path.is_dir()]

    def unread(self, machine: Machine, path: Path) -> list[Path]:
        """Files like the one at ``path`` that exist as well and are not those that the program reads."""
        others = [self.plain_path(machine), *(folder / self.file for folder in self.packages(machine))]
        return [other for other in others if self.packages(machine) and other != path and other.exists()]

    def entry(self, command: list[str], env: dict[str, str]) -> dict[str, Any]:
        """How it wants to be told to start a server."""
        kind = {"type": "stdio"} if self.typed else {}
        return {**kind, "command": command[0], "args": command[1:], **({"env": env} if env else {})}

    def changed(self, text: str, name: str, entry: dict[str, Any]) -> str:
        """Its configuration with the entry in it.

        Raises:
            Unreadable: the text cannot be read, or cannot be changed without loss.
        """
        if self.form == "toml":
            return put_toml_table(text, (self.table, name), entry)
        return put_json_member(text, (self.table, name), entry, comments=self.form == "jsonc")

    def decoded(self, text: str) -> Any:
        """What its configuration says.

        Raises:
            Unreadable: the text cannot be read.
        """
        if self.form == "toml":
            return decode_toml(text)
        return decode_json(text, comments=self.form == "jsonc") if text.strip() else {}


def folder_of(machine: Machine, variable: str, usual: str) -> Path:
    """A folder that an environment variable may name, or its usual place in the home."""
    named = Path(machine.environ.get(variable, ""))
    return named if named.is_absolute() else machine.home / usual


HOSTS: dict[str, Host] = {
    "claude-desktop": Host(
        "Claude Desktop",
        "Quit Claude Desktop (closing its window is not enough) and start it again.",
        "Claude/claude_desktop_config.json",
        package="Claude_*",
    ),
    "claude-code": Host(
        "Claude Code",
        "Start Claude Code anew; /mcp shows the server.",
        ".claude.json",
        ("CLAUDE_CONFIG_DIR", "."),
        typed=True,
    ),
    "cursor": Host(
        "Cursor",
        "Open Cursor's settings, MCP, and switch the server on.",
        "mcp.json",
        ("", ".cursor"),
        "jsonc",
    ),
    "vscode": Host(
        "VS Code",
        "Run 'MCP: List Servers' in VS Code and start the server.",
        "Code/User/mcp.json",
        form="jsonc",
        table="servers",
        typed=True,
    ),
    "codex": Host(
        "Codex",
        "Start Codex anew; /mcp shows the server.",
        "config.toml",
        ("CODEX_HOME", ".codex"),
        "toml",
        "mcp_servers",
    ),
}


def run(settings: Settings, given: argparse.Namespace) -> int:
    """Show the change, or write it with ``--write``; ``--print`` shows the entry alone and reads no file."""
    host = HOSTS[given.client]
    if not SERVER_NAME.fullmatch(given.name):
        raise BadArgument(f"--name is {given.name!r}.", "Use letters, digits, - and _, for example bezant.")
    entry = host.entry([*launch_command(), *(["--demo"] if settings.demo else [])], environment(given))
    snippet = host.changed("", given.name, entry)
    if given.print:
        say(snippet.rstrip())
        return 0
    here = Machine(sys.platform, Path.home(), os.environ)
    path = Path(given.config).expanduser() if given.config else host.path(here)
    path = Path(os.path.abspath(path))  # not resolved: where the file is a link, the person is told of the link
    for other in [] if given.config else host.unread(here, path):
        say(f"{other} exists too; {host.title} does not read it on this computer.\n")
    try:
        return change(host, path, given, entry, snippet)
    except BadConfiguration:
        say(f"To be added by hand to {path}:\n\n{snippet}")
        raise


def change(host: Host, path: Path, given: argparse.Namespace, entry: dict[str, Any], snippet: str) -> int:
    """Work out the change to one file, show it, and write it when told to."""
    file = ConfigFile.read(path)
    try:
        servers = host.decoded(file.text)
        text = host.changed(file.text, given.name, entry)
    except Unreadable as error:
        raise BadConfiguration(path, str(error)) from None
    servers = servers.get(host.table, {})
    if servers.get(given.name) == entry:
        say(f"{given.name} is in {path} already. {host.afterwards}")
        return 0
    others = sorted(name for name in servers if name != given.name)
    verb = "replaces" if given.name in servers else "adds"
    say(f"{host.title}: this {verb} {given.name!r} in {path}" + ("" if file.content is not None else " (a new file)"))
    say(f"\n{snippet.rstrip()}\n")
    if file.content is not None:
        say(f"Everything else in the file stays as it is{f', with {len(others)} other server(s)' if others else ''}.")
    if not given.write:
        say("Nothing was written. Repeat the command with --write to write it.")
        return 0
    copy = file.replace(text)
    say(f"Written.{f' The file as it was: {copy}' if copy else ''}\n{host.afterwards}")
    return 0


def launch_command(
    prefix: str = sys.prefix,
    executable: str = sys.executable,
    find: Callable[[str], str | None] = shutil.which,
    system: str = sys.platform,
    has: Callable[[str], object] = find_spec,
) -> list[str]:
    """Return the command that starts what runs now, and still does so tomorrow.

    With whole paths: hosts have another PATH than a terminal.

    ``uvx`` and ``pipx run`` install into a cache that is emptied now and then; there the runner itself is the command,
    with the extras that are here now.
    """
    extras = ",".join(extra for extra, module in EXTRAS.items() if has(module))
    wanted = f"{NAME}[{extras}]"
    parts = Path(prefix).parts
    if any(part.startswith(("archive-v", "environments-v", "builds-v")) for part in parts):
        return [find("uvx") or "uvx", *(["--from", wanted] if extras else []), NAME]
    if "pipx" in parts and not CACHES.isdisjoint(parts):
        return [find("pipx") or "pipx", "run", *(["--spec", wanted] if extras else []), NAME]
    # Not resolved: the interpreter of a virtual environment is a link, and the script stands beside the link.
    script = Path(executable).with_name(f"{NAME}.exe" if system == "win32" else NAME)
    if script.is_file():
        return [str(script)]
    return [executable, "-m", "bezant_mcp"]


def environment(given: argparse.Namespace) -> dict[str, str]:
    """The environment that gives the server the settings made here: a host starts it with another environment."""
    names = [variable for _, variable, _ in (*OPTIONS, *FLAGS)]
    set_here = {name: os.environ[name] for name in names if os.environ.get(name, "").strip()}
    chosen = {**set_here, **{name: value for name, value in vars(given).items() if name in names}}
    # An argument of the server's own says it, so that it is seen at once in the configuration.
    chosen.pop("BEZANT_MCP_DEMO", None)
    # A host starts the server in a folder of its own choice.
    return {name: whole_paths(value) if name in PATHS else value for name, value in chosen.items()}


def whole_paths(value: str) -> str:
    """A path, or several in the form that the system's own lists have, from the root on."""
    return os.pathsep.join(map(os.path.abspath, value.split(os.pathsep)))


def say(text: str = "") -> None:
    """Write for the person who watches, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
