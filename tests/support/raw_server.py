"""A server that keeps every byte that arrives, for tests of what leaves."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bezant_mcp.simulator.wire.port import listen


@dataclass(frozen=True)
class Arrival:
    """One request as it came: the head with its empty line, and the body."""

    raw: bytes
    body: bytes

    @property
    def line(self) -> str:
        return self.raw.partition(b"\r\n")[0].decode("latin-1")

    @property
    def headers(self) -> dict[str, str]:
        rows = [row.partition(": ") for row in self.raw.decode("latin-1").split("\r\n")[1:-2]]
        assert len({name.lower() for name, _, _ in rows}) == len(rows), "a header came twice"
        return {name.lower(): value for name, _, value in rows}


@dataclass
class RawServer:
    """Answers ``{}``, or what ``answers`` has for the path below ``/v1/api``: status and text."""

    answers: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    headers: str = ""
    arrivals: list[Arrival] = field(default_factory=list)
    connections: int = 0
    url: str = ""
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    async def __aenter__(self) -> RawServer:
        self._server, port = await listen(self._serve)
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
                body = await reader.readexactly(int(length[1])) if length else b""
                self.arrivals.append(Arrival(head, body))
                path = head.split(b" ")[1].decode("latin-1").partition("?")[0].removeprefix("/v1/api")
                status, text = self.answers.get(path, (200, "{}"))
                writer.write(
                    f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n{self.headers}"
                    f"Content-Length: {len(text)}\r\n\r\n{text}".encode()
                )
                await writer.drain()
        writer.close()
