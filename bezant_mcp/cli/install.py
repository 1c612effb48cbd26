"""``bezant-mcp install``: put the server into a host's configuration; shown first, written only when told to."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bezant_mcp.cli.config_edit import BadConfiguration, ConfigFile, Unreadable
from bezant_mcp.cli.hosts import HOSTS, Host, Machine
from bezant_mcp.errors import BadArgument

NAME = "bezant-mcp"
# What the server does more with, and the module that tells whether it is here.
EXTRAS = {"charts": "matplotlib", "redis": "redis"}
# In which of its folders ``pipx run`` installs: Linux, macOS, Windows.
CACHES = frozenset({".cache", "Caches", "Cache"})
SERVER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,40}")
# Given to the server by an argument of its own, so that it is seen at once in the configuration.
DEMO = "BEZANT_MCP_DEMO"
PATHS = ("BEZANT_MCP_CA_FILE", "BEZANT_MCP_STATE_DIR")


def run(given: argparse.Namespace, chosen: Mapping[str, str], demo: bool) -> int:
    """Show the change, or write it with ``--write``; ``--print`` shows the entry alone and reads no file.

    Args:
        given: The arguments of the command.
        chosen: The settings that the server is to have, by the names of their variables.
        demo: The server is to read the simulated Gateway.
    """
    host = HOSTS[given.client]
    if not SERVER_NAME.fullmatch(given.name):
        raise BadArgument(f"--name is {given.name!r}.", "Use letters, digits, - and _, for example bezant.")
    entry = host.entry([*launch_command(), *(["--demo"] if demo else [])], environment_of(chosen))
    if given.print:
        say(host.snippet(given.name, entry).rstrip())
        return 0
    path = Path(given.config).expanduser() if given.config else host.path(this_machine())
    path = Path(os.path.abspath(path))  # not resolved: where the file is a link, the person is told of the link
    try:
        return change(host, path, given, entry)
    except BadConfiguration:
        say(f"To be added by hand to {path}:\n\n{host.snippet(given.name, entry)}")
        raise


def change(host: Host, path: Path, given: argparse.Namespace, entry: dict[str, Any]) -> int:
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
    say(f"\n{host.snippet(given.name, entry).rstrip()}\n")
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


def environment_of(chosen: Mapping[str, str]) -> dict[str, str]:
    """The environment that gives the server its settings."""
    # A host starts the server in a folder of its own choice.
    return {name: os.path.abspath(value) if name in PATHS else value for name, value in chosen.items() if name != DEMO}


def this_machine() -> Machine:
    """The machine that this runs on."""
    return Machine(sys.platform, Path.home(), os.environ)


def say(text: str) -> None:
    """Tell the person who installs."""
    sys.stdout.write(f"{text}\n")
