"""What the measurements share: a simulated Gateway and MCP servers, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, Self

GATEWAY = """
import asyncio, json, sys
from bezant_mcp.simulator import SimulatedGateway
async def main():
    async with SimulatedGateway(**json.loads(sys.argv[1])) as simulated:
        print(simulated.url, simulated.control_url, flush=True)
        await asyncio.sleep(3600)
asyncio.run(main())
"""
HELLO = {
    "protocolVersion": "2025-11-25",
    "capabilities": {},
    "clientInfo": {"name": "benchmark", "version": "0"},
}


@contextmanager
def gateway(**settings: Any) -> Iterator[tuple[str, str]]:
    """A simulated Gateway with some settings: its address and that of its control endpoint."""
    command = [sys.executable, "-c", GATEWAY, json.dumps(settings)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url, control = process.stdout.readline().split()
        try:
            yield url, control
        finally:
            process.kill()


class Host:
    """The least that a host does: lines of JSON to a server and back, so that its own work is not measured."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.count = 0

    @property
    def pipes(self) -> tuple[IO[str], IO[str]]:
        """Where the server reads, and where it writes."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        return self.process.stdin, self.process.stdout

    def say(self, message: dict[str, Any]) -> None:
        """Send one line."""
        self.pipes[0].write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
        self.pipes[0].flush()

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Send one request and return its result."""
        self.count += 1
        self.say({"id": self.count, "method": method, "params": params})
        while True:
            message: dict[str, Any] = json.loads(self.pipes[1].readline())
            if message.get("id") == self.count:
                result: dict[str, Any] = message["result"]
                return result

    def open(self) -> None:
        """Begin a session."""
        self.ask("initialize", **HELLO)
        self.say({"method": "notifications/initialized"})

    def call(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """Call one tool, which must succeed, and return its structured answer."""
        result = self.ask("tools/call", name=tool, arguments=arguments)
        assert not result.get("isError"), result
        answer: dict[str, Any] = result["structuredContent"]
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self.process:
            self.pipes[0].close()
