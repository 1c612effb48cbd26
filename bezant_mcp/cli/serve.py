"""``bezant-mcp serve``, and the program without a command: MCP on stdin and stdout, or over HTTP."""

from __future__ import annotations

import argparse
import os
import sys

import anyio
from pydantic import BaseModel

from bezant_mcp.errors import BadSetting
from bezant_mcp.settings import Settings

# A session uses some 30 of the 550 models of the MCP SDK. Each is built at its first use: 0.11 s of 0.6 s saved.
BaseModel.model_config["defer_build"] = True
# It would load rich, where that is installed, for a log handler beside the one that is set already: 14 ms and 1.4 MB.
sys.modules.setdefault("rich.console", None)  # type: ignore[arg-type]  # so that the import fails, as the SDK expects
from bezant_mcp.server import app  # noqa: E402

del BaseModel.model_config["defer_build"]


def run(settings: Settings, given: argparse.Namespace) -> int:
    """Serve one host on stdin and stdout, or with ``--http`` whoever may come in."""
    shared = settings, given.demo, given.redaction, given.limits
    if given.http:
        from bezant_mcp.server import http

        access = http.HttpAccess.checked(given.host, given.port, given.public_url, os.environ)
        anyio.run(http.serve, *shared, access)
        return 0
    if sys.stdin is None or sys.stdout is None:
        raise BadSetting("stdin or stdout is closed: no host can speak here.", "Let an MCP host start it.")
    if sys.stdin.isatty():
        sys.stderr.write("bezant-mcp is an MCP server: a host starts it and speaks to it. Try `bezant-mcp demo`.\n")
    anyio.run(app.serve, *shared)
    return 0
