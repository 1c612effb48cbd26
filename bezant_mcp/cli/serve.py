"""``bezant-mcp serve``, and the program without a command: MCP on stdin and stdout, or over HTTP."""

from __future__ import annotations

import argparse
import os
import sys

import anyio
from pydantic import BaseModel

from bezant_mcp.cli.commands import VALUES
from bezant_mcp.errors import BadArgument, BadSetting
from bezant_mcp.settings import Settings

# A session uses some 30 of the 550 models of the MCP SDK. Each is built at its first use: 0.11 s of 0.6 s saved.
BaseModel.model_config["defer_build"] = True
# It would load rich, where that is installed, for a log handler beside the one that is set already: 14 ms and 1.4 MB.
sys.modules.setdefault("rich.console", None)  # type: ignore[arg-type]  # so that the import fails, as the SDK expects
from bezant_mcp.server import app  # noqa: E402

del BaseModel.model_config["defer_build"]


# Without a client at the other end.
IN_A_TERMINAL = (
    "bezant-mcp is an MCP server: your MCP client starts it and talks to it. Run `bezant-mcp install` to add it to "
    "your client, or `bezant-mcp demo` to see it work; Ctrl-C stops this one.\n"
)
HTTP_ONLY = {"host": "--host", "port": "--port", "public_url": "--public-url"}


def run(settings: Settings, given: argparse.Namespace) -> int:
    """Serve one client on stdin and stdout, or with ``--http`` whoever may come in."""
    shared = settings, given.demo, given.redaction, given.limits
    if given.http:
        from bezant_mcp.server import http

        port = 8000 if given.port is None else given.port
        access = http.HttpAccess.checked(given.host or "127.0.0.1", port, given.public_url, os.environ)
        anyio.run(http.serve, *shared, access)
        return 0
    if unused := [option for name, option in HTTP_ONLY.items() if getattr(given, name, None) is not None]:
        raise BadArgument(
            f"{' and '.join(unused)} only work{'s' * (len(unused) == 1)} with --http, which is missing.",
            f"Add it: bezant-mcp serve --http {unused[0]} {VALUES[unused[0]][1]}; or leave {unused[0]} out.",
        )
    if sys.stdin is None or sys.stdout is None:
        raise BadSetting("stdin or stdout is closed, so no client can talk to the server.", "Let a client start it.")
    if sys.stdin.isatty():
        sys.stderr.write(IN_A_TERMINAL)
    anyio.run(app.serve, *shared)
    return 0
