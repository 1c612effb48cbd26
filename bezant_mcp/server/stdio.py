"""One client over stdin and stdout: each line is answered, and the server stops quietly when the client is gone.

It replaces the SDK's own transport, which drops what it cannot parse and ends with a traceback once nobody reads.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import Any

import anyio
from anyio.to_thread import run_sync
from mcp.server import MCPServer
from mcp.shared.message import SessionMessage
from mcp.types import JSONRPCMessage

from bezant_mcp.server.messages import Refused, read

log = logging.getLogger(__name__)
CHUNK = 65536
# Of a longer line the rest is not kept: it is refused, and its id looked for in what is.
MOST_KEPT = 64 * 1024 * 1024


async def serve(server: MCPServer[Any]) -> bool:
    """Serve until the end of input; tell whether the client read to the end."""
    lines, out = Lines(claim(0, os.open(os.devnull, os.O_RDONLY))), claim(1, 2)
    into, incoming = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    outgoing, out_of = anyio.create_memory_object_stream[SessionMessage](0)
    one_at_a_time = anyio.Lock()
    is_read = True

    async def say(text: str) -> None:
        nonlocal is_read
        try:
            async with one_at_a_time:
                await run_sync(write, out, text.encode() + b"\n")
        except OSError:
            is_read = lines.ended  # a client that is done may leave without the last answers
            tasks.cancel_scope.cancel()

    async def hear() -> None:
        async with into:
            while (message := await run_sync(lines.message, abandon_on_cancel=True)) is not None:
                if isinstance(message, Refused):
                    for answer in message:
                        await say(answer)
                else:
                    await into.send(SessionMessage(message))

    async def answer() -> None:
        async with out_of:
            async for sent in out_of:
                await say(sent.message.model_dump_json(by_alias=True, exclude_unset=True))

    sdk = server._lowlevel_server  # the SDK's own entry for stdio takes no streams
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(hear)
        tasks.start_soon(answer)
        await sdk.run(incoming, outgoing, sdk.create_initialization_options())
    return is_read


def claim(number: int, stand_in: int) -> int:
    """Keep a standard stream for the protocol; everything else that reads or writes there gets the stand-in."""
    if sys.platform == "win32":
        kept = os.dup(number)
    else:
        import fcntl

        kept = fcntl.fcntl(number, fcntl.F_DUPFD_CLOEXEC, 3)
    try:
        os.dup2(stand_in, number)
    except OSError:  # no stderr
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    return kept


def write(number: int, data: bytes) -> None:
    """Write all of it."""
    left = memoryview(data)
    while left:
        left = left[os.write(number, left) :]


class Lines:
    """The lines of a descriptor, which are read in a thread of their own."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.kept = bytearray()
        self.ended = False

    def message(self) -> JSONRPCMessage | Refused | None:
        """The next message, or what to answer in its place; None at the end of input."""
        while (line := self.line()) is not None:
            if line.strip():
                return read(line)
        return None

    def line(self) -> bytes | None:
        """The next line, the last one with or without its end; None behind it."""
        seen = 0
        while (end := self.kept.find(b"\n", seen)) < 0:
            del self.kept[MOST_KEPT:]
            seen = len(self.kept)
            chunk = self.chunk()
            if not chunk:
                last = bytes(self.kept)
                self.kept.clear()
                return last or None
            self.kept += chunk
        line = bytes(self.kept[:end])
        del self.kept[: end + 1]
        return line

    def chunk(self) -> bytes:
        """What has come; nothing at the end of input."""
        try:
            chunk = os.read(self.number, CHUNK)
        except OSError:  # a terminal that is gone
            chunk = b""
        self.ended = self.ended or not chunk
        return chunk
