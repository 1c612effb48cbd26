"""``bezant-mcp install``: put the server into a host's configuration; shown first, written only when told to."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bezant_mcp.cli.config_file import BadConfiguration, ConfigFile
from bezant_mcp.cli.hosts import HOSTS, Host, Machine
from bezant_mcp.cli.json_text import Unreadable
from bezant_mcp.cli.launch import launch_command
from bezant_mcp.errors import BadArgument

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
