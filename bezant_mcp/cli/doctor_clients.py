"""What the doctor says about MCP clients: their entries for this server, and the client that started this process."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path, PurePath

from bezant_mcp.cli.client_files import own_command
from bezant_mcp.cli.clients import CLIENTS, Machine, found
from bezant_mcp.cli.command_line import ignored_variables
from bezant_mcp.cli.config_edit import ConfigFile, Unreadable
from bezant_mcp.cli.report import Check
from bezant_mcp.errors import BezantError

START_SECONDS = 10.0
PASSED_ON = ("HOME", "PATH", "USERPROFILE", "SYSTEMROOT", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP")
# A variable that a client gives to what it starts; its value may be a session id and is not looked at.
STARTED_BY = {
    "CLAUDECODE": "Claude Code",
    "CODEX_SANDBOX": "Codex",
    "CODEX_THREAD_ID": "Codex",
    "CURSOR_AGENT": "Cursor",
    "GEMINI_CLI": "Gemini CLI",
    "OPENCODE": "opencode",
}
DROPPED = "Codex and Copilot CLI pass on no variables, Gemini CLI none with KEY, TOKEN, AUTH or CERT in the name"


@dataclass(frozen=True)
class Entry:
    """An entry of a client's file that starts this program."""

    client: str
    title: str
    path: Path
    line: tuple[str, ...]
    env: Mapping[str, str]

    @property
    def again(self) -> str:
        """What puts it right."""
        return f"Run bezant-mcp install {self.client} --write."


def check_clients(machine: Machine) -> list[Check]:
    """The entries in the files of the clients that are installed here: one line if all is well."""
    entries, without, wrong = look_into_files(machine)
    with ThreadPoolExecutor(len(entries) or 1) as pool:
        tried = list(pool.map(lambda entry: try_command(entry, machine), entries))
    well: dict[str, list[str]] = {}
    for entry, (started, problem) in zip(entries, tried, strict=True):
        if problem:
            wrong.append(Check("clients", "warn", f"{entry.title}: {problem}", entry.again))
        else:
            well.setdefault(started, []).append(entry.title)
    good = [
        Check("clients", "ok", f"{', '.join(dict.fromkeys(titles))}: entry in place, {started}")
        for started, titles in well.items()
    ]
    if without:
        said = f"no entry in {', '.join(CLIENTS[name].title for name in without)}; to add one: bezant-mcp install"
        good.append(Check("clients", "note", f"{said} {without[0]}"))
    return wrong + good or [Check("clients", "note", "no MCP client was found on this machine")]


def look_into_files(machine: Machine) -> tuple[list[Entry], list[str], list[Check]]:
    """The entries, the clients without one, and what cannot be read."""
    entries: list[Entry] = []
    without: list[str] = []
    wrong: list[Check] = []
    for name in found(machine):
        client = CLIENTS[name]
        if client.is_pasted(machine.system):
            continue
        try:
            path = client.path(machine)
            if path is None:
                continue
            ours = client.ours(ConfigFile.read(path).text)
            unread = [each for each in client.unread(machine, path) if client.ours(ConfigFile.read(each).text)]
        except Unreadable as error:
            wrong.append(Check("clients", "warn", f"{client.title}: {path} cannot be read: {error}", "Fix the file."))
            continue
        except BezantError as error:
            wrong.append(Check("clients", "warn", error.what, error.next_step))
            continue
        if unread and not ours:
            said = f"{client.title} does not read {unread[0]}, where its entry is"
            wrong.append(Check("clients", "warn", said, f"Run bezant-mcp install {name} --write."))
        elif not ours:
            without.append(name)
        for entry in ours.values():
            line, env = client.started_by(entry)
            if entry.get("disabled") is True or entry.get("enabled") is False:
                wrong.append(Check("clients", "note", f"{client.title}: the entry is switched off in {path}"))
                continue
            wrong += [
                Check("clients", "warn", f"{client.title}: {what}", step) for what, step in ignored_variables(env)
            ]
            texts = {key: value for key, value in env.items() if isinstance(value, str)}
            entries.append(Entry(name, client.title, path, tuple(line), texts))
    return entries, without, wrong


def try_command(entry: Entry, machine: Machine) -> tuple[str, str]:
    """The version that an entry's command starts, or what is wrong with it."""
    command, own = entry.line[0], own_command([*entry.line])
    if not shutil.which(command, path=machine.environ.get("PATH", "")):
        return "", f"{command} does not exist; {entry.path} starts it"
    if not own:  # a runner loads a package or starts a container, which is more than a look
        return f"not started: through {PurePath(command).name}", ""
    environ = {name: machine.environ[name] for name in PASSED_ON if name in machine.environ}
    try:
        ended = subprocess.run(  # noqa: S603 - what the client starts, too
            [*own, "--version"],
            env={**environ, **entry.env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=START_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "", f"{command} did not start within {START_SECONDS:.0f} s"
    except (OSError, ValueError) as error:
        return "", f"{command} cannot be started ({getattr(error, 'strerror', '') or error})"
    told = ended.stdout.split()
    if ended.returncode or told[:1] != ["bezant-mcp"]:
        return "", f"{command} ended with code {ended.returncode} instead of its version"
    mine = version("bezant-mcp")
    return told[1] if told[1] == mine else f"{told[1]} (this one is {mine})", ""


def check_surroundings(environ: Mapping[str, str]) -> list[Check]:
    """The client that started this process, and the names of the settings that arrived; nothing in a bare terminal."""
    client = next((title for variable, title in STARTED_BY.items() if variable in environ), "")
    names = sorted(name for name in environ if name.startswith(("IBKR_", "BEZANT_")))
    arrived = ", ".join(names) or "none"
    if client:
        said = f"started by {client}; settings that arrived: {arrived}. {DROPPED}: settings belong in the entry"
        return [Check("settings", "note", said)]
    return [Check("settings", "note", f"set in this terminal: {arrived}")] if names else []
