"""A local record of every request that was sent or refused, for whoever wants to check that the program only reads.

One line each: time, process, method, template of the path, tool, outcome, milliseconds. Neither ids nor figures nor
anything of a query or body is in it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx

from bezant_mcp.gateway.endpoints import API, ASKED_BY
from bezant_mcp.gateway.http import GatewayRequest, Link, Transport
from bezant_mcp.state import open_private

log = logging.getLogger(__name__)
# A day of steady use writes about a megabyte. The file before is kept beside it, under the name with ``.1``.
LARGEST = 5 * 1024 * 1024
METHODS = frozenset({"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})


class RequestLog:
    """A file of lines, to which any number of processes append.

    What is in its way costs lines and never an answer: it is said once, and how many are missing stands in the file as
    soon as it can be written again.
    """

    def __init__(self, path: Path, largest: int = LARGEST) -> None:
        self.path = path
        self.largest = largest
        self.missing = 0
        self.warned = False

    def note(self, method: str, template: str, outcome: str, seconds: float = 0.0) -> None:
        """Append one line; ``template`` is a path without ids."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        line = f"{now}\t{os.getpid()}\t{method}\t{template}\t{ASKED_BY.get()}\t{outcome}\t{seconds * 1000:.0f}\n"
        missing = f"\n{now}\t{os.getpid()}\t{self.missing} lines are missing here\n" if self.missing else ""
        try:
            self._append((missing + line).encode())
        except (OSError, ValueError) as error:
            self.missing += 1
            if not self.warned:
                self.warned = True
                log.warning("the request log %s cannot be written; it continues when it can: %s", self.path, error)
        else:
            self.missing = 0

    def _append(self, text: bytes) -> None:
        """Write all in one piece; the file is opened anew each time, since another process may have renamed it."""
        file = open_private(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        try:
            found = os.fstat(file)
            if sys.platform != "win32" and found.st_mode & 0o077:
                os.fchmod(file, 0o600)
            if found.st_size > self.largest:
                self._put_aside(file)
            if found.st_size > 2 * self.largest:
                raise OSError(f"it is full, and cannot be renamed to {self.path.name}.1")
            if os.write(file, text) != len(text):
                raise OSError("no space left for a whole line")
        finally:
            os.close(file)

    def _put_aside(self, file: int) -> None:
        """Give the full file its other name, unless another process has; this line still goes into it."""
        with contextlib.suppress(OSError):  # the next line tries again
            if sys.platform != "win32":
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # until it is closed
            if os.path.samestat(os.stat(self.path, follow_symlinks=False), os.fstat(file)):
                os.replace(self.path, f"{self.path}.1")


class Recorder(Link):
    """Note each request that the wire sends, with what came of it; it stands right above the wire."""

    def __init__(self, inner: Transport, requests: RequestLog) -> None:
        super().__init__(inner)
        self.requests = requests

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Send one request on and note it when its answer begins, or never comes."""
        began, outcome = time.monotonic(), "cancelled"
        try:
            response = await self.inner.handle_async_request(request)
            outcome = str(response.status_code)
            return response
        except asyncio.CancelledError:
            raise
        except Exception as error:
            outcome = type(error).__name__
            raise
        finally:
            self.requests.note(request.method, API + request.endpoint.path, outcome, time.monotonic() - began)


def template_of(method: str, path: str) -> tuple[str, str]:
    """Method and path of a refused request as IBKR's document has them, with ``other`` for what it has not."""
    from bezant_client.operations import OPERATIONS

    parts = path.split("/")
    for row in OPERATIONS:
        ours = row.path.split("/")
        alike = (mine == its or mine.startswith("{") for mine, its in zip(ours, parts, strict=False))
        if row.method == method and len(ours) == len(parts) and all(alike):
            return method, row.path
    return method if method in METHODS else "other", "other"
