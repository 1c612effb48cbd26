"""One MCP client as data: where its configuration file is, and how a server is written into it."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import sys
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from bezant_mcp.cli.config_edit import (
    decode_json,
    decode_toml,
    put_json_member,
    put_toml_table,
    take_json_member,
    take_toml_table,
)
from bezant_mcp.errors import BadSetting, BezantError

# Stand in a row for what differs from server to server.
COMMAND, ARGS, LINE, ENV, NAME = "<command>", "<args>", "<command and args>", "<env>", "<name>"
PLAIN: Mapping[str, Any] = {"command": COMMAND, "args": ARGS, "env": ENV}
# Where desktop programs keep their settings, for "@" in a path.
APPLICATIONS = {"darwin": "~/Library/Application Support", "win32": "{APPDATA|~/AppData/Roaming}"}
APPLICATIONS_ELSEWHERE = "{XDG_CONFIG_HOME|~/.config}"
VARIABLE_OR_USUAL = re.compile(r"\{(\w+)\|([^}]*)\}")
# A command that is this program; a word for a runner (uvx, docker, cmd /c) that names it, not a folder of that name.
PROGRAM = re.compile(r"(?:.*[/\\])?bezant-mcp(?:\.(?:exe|cmd))?", re.IGNORECASE)
PYTHON = re.compile(r"(?:.*[/\\])?py(?:thon[\d.]*w?)?(?:\.exe)?", re.IGNORECASE)
PACKAGE = re.compile(
    r"(?:[\w.:-]+/)*bezant[-_]mcp(?:\[[\w,]+\])?(?:[@:=]=?[\w.]+)?|.*[/\\](?:bin|scripts)[/\\]bezant-mcp(?:\.exe)?",
    re.IGNORECASE,
)
# Where an editor on another machine, or on Windows around WSL, puts its command; its files are not here.
OF_ANOTHER_MACHINE = re.compile(r"/remote-cli/|^/mnt/[a-z]/")
PACKAGES = "{LOCALAPPDATA|~/AppData/Local}/Packages"


@dataclass(frozen=True)
class Machine:
    """What decides where files lie: the system as ``sys.platform`` names it, the home folder, the environment."""

    system: str
    home: Path
    environ: Mapping[str, str]

    def place(self, template: str) -> Path:
        """The path that a row means: ``@``: the folder of applications; ``{X|y}``: what X names, or else y."""

        def named(found: re.Match[str]) -> str:
            value = self.environ.get(found[1], "")
            return value if Path(value).is_absolute() else found[2]

        path = VARIABLE_OR_USUAL.sub(named, spelled_out(template, self.system))
        return self.home / path[2:] if path.startswith("~/") else Path(path)


def here() -> Machine:
    """This machine, as this process sees it.

    Raises:
        BadSetting: the user has no home directory, where clients have their files.
    """
    try:
        return Machine(sys.platform, Path.home(), os.environ)
    except RuntimeError:
        raise BadSetting("This user has no home directory.", "Set HOME to a directory of your own.") from None


def spelled_out(template: str, system: str) -> str:
    """A path of a row with the folder of applications of a system in place of ``@``."""
    return template.replace("@", APPLICATIONS.get(system, APPLICATIONS_ELSEWHERE), 1)


def own_command(words: list[str]) -> list[str]:
    """The part of a command line that is this program and nothing else; empty where something else is started."""
    if words and PROGRAM.fullmatch(words[0]):
        return words[:1]
    return words[:3] if words[1:3] == ["-m", "bezant_mcp"] and PYTHON.fullmatch(words[0]) else []


def starts_this(words: list[str]) -> bool:
    """Whether a command line starts this program, by itself or through a runner."""
    return bool(own_command(words)) or any(PACKAGE.fullmatch(word) for word in words[1:])


class SeveralFiles(BezantError):
    """A client is installed more than once, and nothing says which of its files is read."""

    code = "SEVERAL_FILES"

    def __init__(self, title: str, paths: list[Path]) -> None:
        self.paths = paths
        super().__init__(f"{title} is installed {len(paths)} times here.", "Choose its file with --config FILE.")


@dataclass(frozen=True)
class Client:
    """One MCP client.

    Attributes:
        title: Its own name.
        file: Its configuration file, as ``Machine.place`` reads it. Empty: none is documented.
        afterwards: What to do so that it reads the file.
        elsewhere: The file on a system where it is another one. Empty: not known.
        older: Files that are used as long as they exist and ``file`` does not.
        form: ``json``; ``jsonc`` where its own reader allows comments; ``toml``; ``yaml``, which is only printed.
        table: The key under which servers are listed.
        entry: One server, with the marks above.
        split_on: The system on which it hands the command to a shell, which splits a path at spaces and signs like &.
        program: Its command on PATH.
        traces: Paths of which one exists where it is installed; the folder of its file if empty.
        package: Of a program that comes as a Windows package too: its folder there, with a star for the publisher.
        paste: Where a person pastes the entry; given if the file must not be written.
        notes: What else to know: for every system under ``""``, for one system under its name.
        project: Its file in a project's folder.
        project_note: What to do before a project's server starts.
        link: An address that opens the client and offers the entry.
        log: Where its log of MCP servers is.
    """

    title: str
    file: str
    afterwards: str
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    older: tuple[str, ...] = ()
    form: Literal["json", "jsonc", "toml", "yaml"] = "json"
    table: str = "mcpServers"
    entry: Mapping[str, Any] = field(default_factory=lambda: PLAIN)
    split_on: str = ""
    program: str = ""
    traces: tuple[str, ...] = ()
    package: str = ""
    paste: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    project: str = ""
    project_note: str = "Start the client in this folder, and approve the server if it asks."
    link: str = ""
    log: str = ""

    def template(self, system: str) -> str:
        """Its file on a system, as the row says it."""
        return self.elsewhere.get(system, self.file)

    def is_pasted(self, system: str) -> bool:
        """Whether its file is not written: its form or its place is not certain enough."""
        return self.form == "yaml" or not self.template(system)

    def path(self, machine: Machine) -> Path | None:
        """Its configuration file on this machine; None if nobody documents one.

        Raises:
            SeveralFiles: it is installed several times, and not exactly one of them has been started.
        """
        packaged = self.packaged(machine)
        if len(packaged) > 1:
            started = [path for path in packaged if path.parent.is_dir()]
            if len(started) != 1:
                raise SeveralFiles(self.title, started or packaged)
            packaged = started
        return packaged[0] if packaged else self.plain_path(machine)

    def plain_path(self, machine: Machine) -> Path | None:
        """Its file, unless the program is a Windows package."""
        template = self.template(machine.system)
        if not template:
            return None
        usual = machine.place(template)
        others = [path for path in map(machine.place, self.older) if path.exists()]
        return others[0] if others and not usual.exists() else usual

    def packaged(self, machine: Machine) -> list[Path]:
        """The files that its Windows packages read in place of the usual one."""
        if machine.system != "win32" or not self.package:
            return []
        roaming = sorted(machine.place(PACKAGES).glob(f"{self.package}/LocalCache/Roaming"))
        return [path / self.file.removeprefix("@/") for path in roaming if path.is_dir()]

    def unread(self, machine: Machine, path: Path) -> list[Path]:
        """Files like the one at ``path`` that exist as well and are not read by the program."""
        packaged = self.packaged(machine)
        others = [*([self.plain_path(machine)] if packaged else []), *packaged]
        return [other for other in others if other is not None and other != path and other.exists()]

    def is_found(self, machine: Machine) -> bool:
        """Whether it is installed here: a folder or file of it exists, or its command is on PATH."""
        program = self.program and shutil.which(self.program, path=machine.environ.get("PATH", ""))
        if program and not OF_ANOTHER_MACHINE.search(program):
            return True
        template = self.template(machine.system)
        traces = self.traces or ((template.rpartition("/")[0],) if template else ())
        return bool(self.packaged(machine)) or any(machine.place(each).exists() for each in traces)

    def entry_of(self, name: str, command: list[str], env: dict[str, str], system: str = "") -> dict[str, Any]:
        """The entry that starts a server in this client."""
        if system and system == self.split_on and not re.fullmatch(r"[\w.:\\/-]+", command[0]):
            command = [f'"{command[0]}"', *command[1:]]
        marks = {COMMAND: command[0], ARGS: command[1:], LINE: command, ENV: env, NAME: name}
        filled = {
            key: marks.get(value, value) if isinstance(value, str) else value for key, value in self.entry.items()
        }
        return {key: value for key, value in filled.items() if value != {}}

    def over(self, old: object, entry: dict[str, Any], without: Container[str]) -> dict[str, Any]:
        """The entry, with what was added to an old one that starts this program; ``without`` some of its variables."""
        words, variables = self.started_by(old)
        if not isinstance(old, dict) or not starts_this(words):
            return entry
        keys = {mark: key for key, mark in self.entry.items() if isinstance(mark, str)}
        added = {key: value for key, value in old.items() if key != "type" and key not in keys.values()}
        kept = {name: value for name, value in variables.items() if name not in without}
        env = {**kept, **entry.get(keys[ENV], {})}
        return {**entry, **added, **({keys[ENV]: env} if env else {})}

    def started_by(self, entry: object) -> tuple[list[str], dict[str, str]]:
        """The command line and the environment of an entry; empty where it has another form."""
        members = entry if isinstance(entry, dict) else {}
        keys = {mark: key for key, mark in self.entry.items() if isinstance(mark, str)}
        if LINE in keys:
            words = members.get(keys[LINE])
        else:
            args = members.get(keys[ARGS], [])
            words = [members.get(keys[COMMAND]), *(args if isinstance(args, list) else [])]
        env = members.get(keys[ENV])
        if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words):
            return [], {}
        return [words[0].strip('"'), *words[1:]], env if isinstance(env, dict) else {}

    def servers(self, text: str) -> dict[str, Any]:
        """The servers that its configuration lists.

        Raises:
            Unreadable: the text cannot be read.
        """
        if self.form == "toml":
            data: Any = decode_toml(text)
        else:
            data = decode_json(text, comments=self.form == "jsonc") if text.strip() else {}
        listed = data.get(self.table, {}) if isinstance(data, dict) else {}
        return listed if isinstance(listed, dict) else {}

    def ours(self, text: str) -> dict[str, Any]:
        """The entries of its configuration that start this program.

        Raises:
            Unreadable: the text cannot be read.
        """
        return {name: entry for name, entry in self.servers(text).items() if starts_this(self.started_by(entry)[0])}

    def with_entry(self, text: str, name: str, entry: dict[str, Any]) -> str:
        """Its configuration with the entry in it.

        Raises:
            Unreadable: the text cannot be read, or cannot be changed without loss.
        """
        if self.form == "toml":
            return put_toml_table(text, (self.table, name), entry)
        return put_json_member(text, (self.table, name), entry, comments=self.form == "jsonc")

    def without_entry(self, text: str, name: str) -> str:
        """Its configuration without the entry.

        Raises:
            Unreadable: the text cannot be read, or cannot be changed without loss.
        """
        if self.form == "toml":
            return take_toml_table(text, (self.table, name))
        return take_json_member(text, (self.table, name), comments=self.form == "jsonc")

    def snippet(self, name: str, entry: dict[str, Any]) -> str:
        """What to paste."""
        if self.form != "yaml":
            return self.with_entry("", name, entry)
        # JSON's values are YAML's.
        members = [f"    {key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in entry.items()]
        return f"{self.table}:\n  {name}:\n{''.join(members)}"

    def link_for(self, name: str, entry: dict[str, Any]) -> str:
        """The address that offers the entry; empty if the client has none."""
        text = json.dumps(entry, separators=(",", ":"))
        return self.link.format(
            name=quote(name, safe=""),
            base64=quote(base64.b64encode(text.encode()).decode(), safe=""),
            json=quote(text, safe=""),
            named=quote(json.dumps({"name": name, **entry}, separators=(",", ":")), safe=""),
        )
