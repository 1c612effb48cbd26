"""The arguments of each command beside those that all share: data for ``argparse``, loaded at every start."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

# Equal to the keys of ``bezant_mcp.cli.hosts.HOSTS``, whose module a start does without.
CLIENTS = ("claude-desktop", "claude-code", "cursor", "vscode", "codex")


def add_commands(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Every command that has arguments of its own, beside the settings that all ``shared``."""
    for add in (add_doctor, add_install, add_serve):
        add(commands, shared)


def add_doctor(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Arguments of ``bezant-mcp doctor``."""
    doctor = commands.add_parser(
        "doctor",
        help="check what is in the way, and say the one next step",
        description="Check everything between a host and the account. Exit code 0: all works; 1: a part works; "
        "2: nothing can be asked yet.",
        parents=[shared],
    )
    doctor.add_argument("--json", action="store_true", help="print the checks as JSON")


def add_install(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Arguments of ``bezant-mcp install``."""
    install = commands.add_parser(
        "install",
        help="put the server into the configuration of an MCP host",
        description="Show the change to a host's own configuration file; --write makes it and keeps a copy. Settings "
        "that are given here are written into it; --demo installs the simulated account instead of your own.",
        parents=[shared],
    )
    install.add_argument("client", choices=CLIENTS, metavar="CLIENT", help=", ".join(CLIENTS))
    install.add_argument("--write", action="store_true", help="write the file; without this it is only shown")
    install.add_argument("--print", action="store_true", help="print the entry alone, to paste it elsewhere")
    install.add_argument("--name", default="bezant", help="the server's name in the host (default bezant)")
    install.add_argument("--config", metavar="FILE", help="another file than the host's usual one")


def add_serve(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Arguments of ``bezant-mcp serve``."""
    serve = commands.add_parser(
        "serve",
        help="serve MCP: on stdio as without a command, or over HTTP with --http",
        description="Serve MCP on stdio, or with --http over streamable HTTP. Beyond this machine a bearer token is "
        "needed, in BEZANT_MCP_HTTP_TOKEN or in the file BEZANT_MCP_HTTP_TOKEN_FILE.",
        parents=[shared],
    )
    serve.add_argument("--http", action="store_true", help="serve over HTTP, at /mcp")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen at (default 127.0.0.1)")
    serve.add_argument("--port", type=int, default=8000, help="port to listen at (default 8000; 0: any free one)")
    serve.add_argument(
        "--public-url",
        metavar="URL",
        help="address that clients use when a reverse proxy stands in front, for example https://mcp.example.org",
    )
