"""An HTTP server of ours with tools of a test, and visitors that send it bytes of any kind."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
from anyio.abc import SocketStream
from mcp.server import MCPServer

from bezant_mcp.server.connections import Bounds, HttpServer
from bezant_mcp.server.http import HttpAccess, server_for

LONG_TEXT = "x" * 20_000_000
HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "0"}}
NEWEST = "2026-07-28"
META = {
    "io.modelcontextprotocol/protocolVersion": NEWEST,
    "io.modelcontextprotocol/clientInfo": HELLO["clientInfo"],
    "io.modelcontextprotocol/clientCapabilities": {},
}


@dataclass
class Served:
    """A server that runs, and what became of the calls of its tool ``wait``."""

    server: HttpServer
    port: int
    begun: int = 0
    ended: list[str] = field(default_factory=list)

    @property
    def open(self) -> int:
        return len(self.server.server_state.connections)

    async def visit(self) -> SocketStream:
        return await anyio.connect_tcp("127.0.0.1", self.port)

    async def ask(self, body: bytes, **headers: str) -> bytes:
        """The answer to one request, on a connection of its own."""
        async with await self.visit() as stream:
            await stream.send(post(body, **headers, connection="close"))
            return await whole(stream)


@asynccontextmanager
async def serving(bounds: Bounds = Bounds(), **environ: str) -> AsyncIterator[Served]:  # noqa: B008  # frozen
    tools: MCPServer[Any] = MCPServer("for-tests", log_level="WARNING")
    server = server_for(tools, HttpAccess.checked("127.0.0.1", 0, None, environ), bounds)
    served = Served(server, server.listening.getsockname()[1])

    async def wait() -> str:
        served.begun += 1
        try:
            await anyio.sleep(30)
        except anyio.get_cancelled_exc_class():
            served.ended.append("cancelled")
            raise
        return "not cancelled"

    def long() -> str:
        return LONG_TEXT

    tools.add_tool(wait)
    tools.add_tool(long)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(server.serve)
        await until(lambda: server.started)
        try:
            yield served
        finally:
            server.should_exit = True


def post(body: bytes, **headers: str) -> bytes:
    """A whole request."""
    given = {
        "host": "localhost",
        "content-type": "application/json",
        "accept": "application/json, text/event-stream",
        "content-length": str(len(body)),
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
    return f"POST /mcp HTTP/1.1\r\n{lines}\r\n".encode("latin-1") + body


def request(method: str, number: Any = 1, **params: Any) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode()


def call(tool: str, number: Any = 1, *, newest: bool = False) -> tuple[bytes, dict[str, str]]:
    """The body and the headers of a call in one era of the protocol."""
    if not newest:
        return request("tools/call", number, name=tool, arguments={}), {"mcp_protocol_version": "2025-11-25"}
    named = {"mcp_protocol_version": NEWEST, "mcp_method": "tools/call", "mcp_name": tool}
    return request("tools/call", number, name=tool, arguments={}, _meta=META), named


async def whole(stream: SocketStream) -> bytes:
    """All that comes until the server closes."""
    said = b""
    try:
        while True:
            said += await stream.receive()
    except (anyio.EndOfStream, anyio.BrokenResourceError):
        return said


async def until(condition: Any, seconds: float = 5) -> None:
    """Wait until something is so."""
    with anyio.fail_after(seconds):
        while not condition():  # noqa: ASYNC110  # what the server does tells nobody
            await anyio.sleep(0.01)
