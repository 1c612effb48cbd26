"""A simulated Gateway some of whose answers are changed on their way: shapes that are documented but rarely sent."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import httpx
from mcp import Client

from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.wire.port import listen
from bezant_mcp.simulator.wire.tls import server_context
from tests.support.asking import Conversation
from tests.support.fast_limits import FAST, SPEED

# Takes the simulator's JSON and gives what is sent in its place.
Edit = Callable[[Any], Any]


async def serve(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, gateway: httpx.AsyncClient, edits: Mapping[str, Edit]
) -> None:
    """Forward what comes over one connection; the first edit whose pattern is in the target changes the answer."""
    with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            method, target, _ = head[0].split(" ")
            headers = dict(line.split(": ", 1) for line in head[1:] if line)
            headers = {name.lower(): value for name, value in headers.items()}
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            kept = {name: value for name, value in headers.items() if name in ("user-agent", "content-type", "accept")}
            answer = await gateway.request(method, target, content=body, headers=kept)
            status, content = answer.status_code, answer.content
            edit = next((edit for pattern, edit in edits.items() if re.search(pattern, target)), None)
            if edit is not None:
                with contextlib.suppress(ValueError):
                    content = json.dumps(edit(answer.json() if status == 200 else None)).encode()
                    status = 200
            kind = answer.headers.get("content-type", "application/json")
            writer.write(
                f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode()
            )
            writer.write(content)
            await writer.drain()
    writer.close()


class Remembered(httpx.AsyncHTTPTransport):
    """Gives again what was answered before, from when ``again`` is set on: a hundred times as fast."""

    def __init__(self) -> None:
        super().__init__(verify=False, limits=httpx.Limits(max_keepalive_connections=0))
        self.again = False
        self.answers: dict[tuple[str, bytes, bytes], tuple[int, httpx.Headers, bytes]] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        key = request.method, request.url.raw_path, request.content
        if not self.again or key not in self.answers:
            response = await super().handle_async_request(request)
            self.answers[key] = response.status_code, response.headers, await response.aread()
        status, headers, content = self.answers[key]
        return httpx.Response(status, headers=headers, content=content)


@asynccontextmanager
async def changed(
    simulated: SimulatedGateway, edits: Mapping[str, Edit], remembered: Remembered | None = None
) -> AsyncIterator[str]:
    """The address of a listener at which the answers of a simulated Gateway are changed.

    Args:
        simulated: What it reads.
        edits: Pattern of the target with query -> what becomes of the answer.
        remembered: What can give answers a second time.
    """
    origin = simulated.url.removesuffix("/v1/api")
    async with httpx.AsyncClient(base_url=origin, transport=remembered or Remembered(), timeout=20) as gateway:
        tasks: set[asyncio.Task[Any]] = set()

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            await serve(reader, writer, gateway, edits)

        scheme = origin.partition(":")[0]
        listener, port = await listen(connected, server_context() if scheme == "https" else None)
        try:
            yield f"{scheme}://127.0.0.1:{port}/v1/api"
        finally:
            listener.close()
            for task in list(tasks):
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def edited(
    scenario: str, edits: Mapping[str, Edit], *, now: datetime | None = None, **changes: Any
) -> AsyncIterator[Conversation]:
    """A client on a server that reads a simulated Gateway through a listener at which answers are changed.

    Args:
        scenario: Of the simulated Gateway.
        edits: Pattern of the target with query -> what becomes of the answer.
        now: When both sides begin, which is what the server takes for now all the time.
        changes: Settings of the simulated Gateway.
    """
    clock: dict[str, Any] = {"now": lambda: now} if now else {}
    changes |= {"start": now} if now else {}
    async with SimulatedGateway(scenario, **changes, speed=SPEED) as simulated, changed(simulated, edits) as url:
        service = Service(Settings(gateway_url=url, state_dir=None), limits=FAST, **clock)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            yield Conversation(client, simulated)
