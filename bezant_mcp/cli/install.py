"""``bezant-mcp install``: put the server into an MCP client's configuration; shown first, written only when told to."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bezant_mcp.cli.client_files import SeveralFiles, starts_this
from bezant_mcp.cli.clients import CLIENTS, Client, Machine, client_named, found, here
from bezant_mcp.cli.command_line import shortened
from bezant_mcp.cli.commands import FLAGS, OPTIONS, OTHER_VARIABLES
from bezant_mcp.cli.config_edit import BadConfiguration, ConfigFile, Unreadable
from bezant_mcp.errors import BadArgument, BezantError
from bezant_mcp.settings import Settings

NAME = "bezant-mcp"
# What the server does more with, and the module that tells whether it is here.
EXTRAS = {"charts": "matplotlib", "redis": "redis"}
# In which of its folders ``pipx run`` installs: Linux, macOS, Windows.
CACHES = frozenset({".cache", "Caches", "Cache"})
# Clients put it before a tool's name (at most 18 letters) and allow 63 in all; Gemini CLI splits at "_".
SERVER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,30}")
SHOWN = "The command shows the change. Add --write to make it."
RESERVED = "workspace"  # by Claude Code
PATHS = (
    "BEZANT_MCP_CA_FILE",
    "BEZANT_MCP_STATE_DIR",
    "BEZANT_MCP_REQUEST_LOG",
    "BEZANT_MCP_FLEX_TOKEN_FILE",
    "BEZANT_MCP_FLEX_FILE",
)


def run(settings: Settings, given: argparse.Namespace) -> int:
    """Show the change, or write it with ``--write``; ``--print`` shows the entry alone and reads no file."""
    machine = here()
    if not given.client:
        return list_clients(machine, remove=given.remove)
    client = client_named(given.client)[1]
    if not given.remove and (not SERVER_NAME.fullmatch(given.name) or given.name == RESERVED):
        raise BadArgument(
            f"--name {shortened(given.name)!r} is not valid.",
            "Use at most 31 letters, digits and hyphens, for example bezant.",
        )
    if given.project and not client.project:
        raise BadArgument(f"{client.title} has no project file.", "Leave out --project, or name a file with --config.")
    words = [*launch_command(), *(["--demo"] if settings.demo else [])]
    entry = client.entry_of(given.name, words, environment(given), machine.system)
    snippet = client.snippet(given.name, entry)
    if given.print:
        say(snippet.rstrip())
        return 0
    try:
        path = file_to_change(client, given, machine)
    except SeveralFiles as error:
        say("\n".join(map(str, error.paths)))
        raise
    if path is None:
        return paste(client, given, entry, snippet)
    for other in [] if given.config or given.project else client.unread(machine, path):
        say(f"{other} exists too; {client.title} does not read it on this computer.\n")
    try:
        if given.remove:
            return remove(client, path, given)
        return change(client, path, given, entry, snippet, machine)
    except BadConfiguration:
        if not given.remove:
            say(f"To be added by hand to {path}:\n\n{snippet}")
        raise


def file_to_change(client: Client, given: argparse.Namespace, machine: Machine) -> Path | None:
    """The file that was chosen, or else the client's own; None if it has none that may be written."""
    named = given.config or (client.project if given.project else "")
    if not named and client.is_pasted(machine.system):
        return None
    if client.form == "yaml":
        return None
    path = Path(named).expanduser() if named else client.path(machine)
    # Not resolved: where the file is a link, the person is told of the link.
    return Path(os.path.abspath(path)) if path else None


def list_clients(machine: Machine, *, remove: bool = False) -> int:
    """The clients on this machine, each with its command; or the command that takes each entry out again."""
    names, command = found(machine), typed(launch_command())
    if remove:
        lines = [
            f"{command} install {name} --remove --name {entry}"
            for name in names
            for entry in entries_of(CLIENTS[name], machine)[1]
        ]
        say("\n".join([*lines, "", SHOWN]) if lines else "No entry was found in the clients on this machine.")
        return 0
    width = max(map(len, names), default=0)
    say("MCP clients found on this machine:\n" if names else "No MCP client was found on this machine.")
    for name in names:
        client = CLIENTS[name]
        say(f"  {command} install {name:<{width}}  {client.title}: {state_of(client, machine)}")
    say(f"{chr(10) if names else ''}Other clients: {', '.join(name for name in CLIENTS if name not in names)}.")
    say(f"\n{SHOWN} Add --demo for the simulated account.")
    return 0


def entries_of(client: Client, machine: Machine) -> tuple[Path | None, list[str], str]:
    """A client's file, the names of the entries in it that start this program, and why it cannot be read."""
    try:
        path = None if client.is_pasted(machine.system) else client.path(machine)
        return path, [*client.ours(ConfigFile.read(path).text)] if path else [], ""
    except (BezantError, Unreadable) as error:
        return None, [], str(error)


def state_of(client: Client, machine: Machine) -> str:
    """Whether the server is in a client's file."""
    if client.is_pasted(machine.system):
        return "the entry is printed for you to paste"
    path, ours, wrong = entries_of(client, machine)
    if wrong:
        return f"not known: {wrong}"
    return f"{', '.join(ours)} is in {path}" if ours else "not added yet"


def paste(client: Client, given: argparse.Namespace, entry: dict[str, Any], snippet: str) -> int:
    """Print what a person pastes, for a client whose file is not written."""
    if given.remove:
        say(f"This program does not write {client.title}'s file. Delete {given.name!r} by hand: {client.paste}.")
        return 0
    say(f"This program does not write {client.title}'s file. Paste this into {client.paste}:\n\n{snippet}")
    say_link(client, given.name, entry)
    say(client.afterwards)
    return 0


def say_link(client: Client, name: str, entry: dict[str, Any]) -> None:
    """Say where one click does the same."""
    if client.link:
        say(f"Or open this link:\n\n{client.link_for(name, entry)}\n")


def change(
    client: Client, path: Path, given: argparse.Namespace, entry: dict[str, Any], snippet: str, machine: Machine
) -> int:
    """Work out the change to one file, show it, and write it when told to."""
    file = ConfigFile.read(path)
    try:
        servers = client.servers(file.text)
        old, fresh = servers.get(given.name), entry
        # A simulated account that is given the address of a real one does not start.
        dropped = ["BEZANT_MCP_DEMO", *(["IBKR_GATEWAY_URL"] if "--demo" in client.started_by(entry)[0] else [])]
        entry = client.over(old, entry, dropped)
        text = client.with_entry(file.text, given.name, entry)
    except Unreadable as error:
        raise BadConfiguration(path, str(error)) from None
    afterwards = [client.project_note] if given.project else [client.afterwards]
    afterwards += [
        note for system, note in client.notes.items() if system in ("", machine.system) and not given.project
    ]
    if old == entry:
        say(f"{given.name} is in {path} already. {afterwards[0]}")
        return 0
    others = sorted(name for name in servers if name != given.name)
    verb = "replaces" if given.name in servers else "adds"
    say(f"{client.title}: this {verb} {given.name!r} in {path}" + ("" if file.content is not None else " (a new file)"))
    say(f"\n{snippet.rstrip()}\n")
    if given.name in servers:
        say_changes(client, old, fresh, entry)
    if file.content is not None:
        say(f"Everything else in the file stays as it is{f', with {len(others)} other server(s)' if others else ''}.")
    for twin in [] if given.name in servers else client.ours(file.text):
        say(f"The file starts this program as {twin} too. To take that out: --remove --name {twin}.")
    secrets = [name for name in OTHER_VARIABLES if os.environ.get(name, "").strip()]
    if secrets:
        say(f"Not written, as they may hold secrets: {', '.join(secrets)}. Add them to the entry's variables yourself.")
    if given.project:
        say("The command is a path on this machine: leave the file out of what you share.")
    if not given.write:
        say_link(client, given.name, fresh)
        say("Nothing was written. Repeat the command with --write to write it.")
        return 0
    written(client, file, text, given.name, entry)
    say("\n".join(afterwards))
    return 0


def say_changes(client: Client, old: Any, fresh: dict[str, Any], entry: dict[str, Any]) -> None:
    """Say what of an old entry stays and what goes, by name: a value may be a secret."""
    words, variables = client.started_by(old)
    if not starts_this(words):
        say(f"The old entry does not start this program{f', but {words[0]}' if words else ''}.")
        return
    now, env = client.started_by(entry)
    own = client.started_by(fresh)[1]
    kept = [key for key, value in entry.items() if fresh.get(key) != value and value is not env]
    kept += [name for name in env if name not in own]
    options = [word.partition("=")[0] for word in words[1:] if word.startswith("-") and word not in now]
    lost = [*options, *(name for name in variables if name not in env)]
    if kept:
        say(f"Kept from the old entry: {', '.join(kept)}. To drop them, use --remove first.")
    if lost:
        say(f"Dropped from the old entry: {', '.join(lost)}.")


def remove(client: Client, path: Path, given: argparse.Namespace) -> int:
    """Take the entry out of one file, and show or write that."""
    file = ConfigFile.read(path)
    try:
        servers = client.servers(file.text)
        if given.name not in servers:
            other = next(iter(client.ours(file.text)), "")
            step = f" Repeat the command with --name {other}." if other else ""
            say(f"{given.name!r} is not in {path}.{step}")
            return 0
        text = before_it_came(client, file, given.name, servers) or client.without_entry(file.text, given.name)
    except Unreadable as error:
        raise BadConfiguration(path, str(error), f"Delete {given.name!r} from the file by hand.") from None
    say(f"{client.title}: this takes {given.name!r} out of {path}. Everything else in it stays as it is.")
    if not given.write:
        say("Nothing was written. Repeat the command with --write to write it.")
        return 0
    written(client, file, text, given.name, None)
    say(f"Restart {client.title}.")
    return 0


def before_it_came(client: Client, file: ConfigFile, name: str, servers: dict[str, Any]) -> str | None:
    """The text of a copy kept by ``install``, if the file differs from it by the entry alone."""
    for text in file.copies():
        try:
            if name not in client.servers(text) and client.with_entry(text, name, servers[name]) == file.text:
                return text
        except Unreadable:
            continue
    return None


def written(client: Client, file: ConfigFile, text: str, name: str, entry: dict[str, Any] | None) -> None:
    """Write the file, read it back, and say where the old one is."""
    copy = file.replace(text)
    try:
        read_back = client.servers(ConfigFile.read(file.path).text).get(name)
    except Unreadable:
        read_back = "unreadable"
    if read_back != entry:
        raise BadConfiguration(file.path, "another program changed it just now", "Try again.")
    say(f"Written: {file.path}{f' (the file as it was: {copy})' if copy else ''}")


def launch_command(
    prefix: str = sys.prefix,
    executable: str = sys.executable,
    find: Callable[[str], str | None] = shutil.which,
    system: str = sys.platform,
    has: Callable[[str], object] = find_spec,
) -> list[str]:
    """Return the command that starts what runs now, and still does so tomorrow.

    With whole paths: clients have another PATH than a terminal.

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


def typed(command: list[str]) -> str:
    """The command as it works in this terminal: by its name where the terminal finds that, else with its path."""
    on_path = shutil.which(NAME)
    if on_path is not None and os.path.realpath(on_path) == os.path.realpath(command[0]):
        return NAME
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def environment(given: argparse.Namespace) -> dict[str, str]:
    """The environment that gives the server the settings made here: a client starts it with another environment."""
    names = [variable for _, variable, _ in (*OPTIONS, *FLAGS)]
    set_here = {name: os.environ[name] for name in names if os.environ.get(name, "").strip()}
    chosen = {**set_here, **{name: value for name, value in vars(given).items() if name in names}}
    # An argument of the server's own says it, so that it is seen at once in the configuration.
    chosen.pop("BEZANT_MCP_DEMO", None)
    # A client starts the server in a folder of its own choice.
    return {name: whole_paths(value) if name in PATHS else value for name, value in chosen.items()}


def whole_paths(value: str) -> str:
    """A path, or several in the form that the system's own lists have, from the root on."""
    return os.pathsep.join(map(os.path.abspath, value.split(os.pathsep)))


def say(text: str = "") -> None:
    """Write for the person who watches, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
