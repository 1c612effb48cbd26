"""A real HTTP server of a few lines, for tests of what happens on the wire."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from bezant_mcp.gateway import DEADLINE
from bezant_mcp.gateway.endpoints import Endpoint, find_endpoint
from bezant_mcp.gateway.http import GatewayRequest, Transport, outcome_of
from bezant_mcp.simulator.wire.port import listen

AGE, FRESH = "age", "fresh"


@dataclass(frozen=True)
class Arrival:
    """One request as the server saw it; ``at`` in seconds of ``time.monotonic``."""

    at: float
    method: str
    target: str
    body: bytes
    connection: int


@dataclass(frozen=True)
class Reply:
    """What to send back; ``stray`` bytes follow the answer, as they do from the Gateway."""

    status: int = 200
    body: bytes = b'{"fine": true}'
    headers: str = ""
    stray: bytes = b""
    hang_up: bool = False


Answer = Callable[[Arrival], Awaitable[Reply]]


async def fine(_: Arrival) -> Reply:
    return Reply()


@dataclass
class TinyServer:
    """Records every arrival and how many requests it had at once."""

    answer: Answer = fine
    arrivals: list[Arrival] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    connections: int = 0
    url: str = ""
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    async def __aenter__(self) -> TinyServer:
        self._server, port = await listen(self._serve)
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        connection = self.connections
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                method, target, _ = head[0].split(" ")
                lengths = [int(line.split(":")[1]) for line in head if line.lower().startswith("content-length:")]
                body = await reader.readexactly(lengths[0]) if lengths else b""
                arrival = Arrival(time.monotonic(), method, target, body, connection)
                self.arrivals.append(arrival)
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
                try:
                    reply = await self.answer(arrival)
                finally:
                    self.at_once -= 1
                if reply.hang_up:
                    break
                length = "" if reply.status in (204, 304) else f"Content-Length: {len(reply.body)}\r\n"
                answer = f"HTTP/1.1 {reply.status} X\r\nContent-Type: application/json\r\n{length}{reply.headers}\r\n"
                writer.write(answer.encode() + (b"" if not length else reply.body))
                await writer.drain()
                if reply.stray:
                    await asyncio.sleep(0.02)  # behind the answer, as they come from the Gateway
                    writer.write(reply.stray)
                    await writer.drain()
        writer.close()

    async def wait_for_arrivals(self, count: int) -> None:
        while len(self.arrivals) < count:  # noqa: ASYNC110 - the arrivals are a list that tests read too
            await asyncio.sleep(0.005)

    def targets(self) -> list[str]:
        return [arrival.target for arrival in self.arrivals]

    def most_within(self, seconds: float, path: str = "") -> int:
        """The largest number of arrivals (of one path) within any window of ``seconds``."""
        times = sorted(each.at for each in self.arrivals if each.target.startswith(path))
        return max((sum(1 for other in times if at <= other < at + seconds) for at in times), default=0)


class Head(httpx.AsyncBaseTransport):
    """Stands where the guard stands, over some of the transports, and lets everything through.

    What they know of an answer beside its body is put into a header and an extension, where tests look for it.
    """

    def __init__(self, inner: Transport) -> None:
        self.inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.partition(b"?")[0].decode()
        response = await self.inner.handle_async_request(
            GatewayRequest(
                find_endpoint(request.method, path) or Endpoint(request.method, path),
                request.url,
                request.headers,
                await request.aread(),
                request.extensions,
                deadline=DEADLINE.get(),
                fresh=bool(request.extensions.get(FRESH)),
            )
        )
        age = outcome_of(response).age_seconds
        if age is not None:
            response.headers[AGE] = f"{age:.1f}"
            response.extensions["bezant_age"] = age
        return response

    async def aclose(self) -> None:
        await self.inner.aclose()


def client(transport: Transport, url: str, read_seconds: float = 5.0) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=Head(transport), base_url=f"{url}/v1/api", timeout=httpx.Timeout(20, read=read_seconds)
    )
