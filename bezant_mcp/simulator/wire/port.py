"""A port on loopback that can be closed and opened again."""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable

from bezant_mcp.simulator.wire.http import Speaker, serve_connection

Accept = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None] | None]
# Every port that this process has listened at.
USED: set[int] = set()


async def listen(accept: Accept, context: ssl.SSLContext | None = None, port: int = 0) -> tuple[asyncio.Server, int]:
    """Listen on loopback at ``port``, or at a free one that this process has never listened at.

    What clients in this process remember of an earlier one at the same port must not be taken for this one's.
    """
    while True:
        server = await asyncio.start_server(accept, "127.0.0.1", port, ssl=context)
        got: int = server.sockets[0].getsockname()[1]
        if port or got not in USED:
            USED.add(got)
            return server, got
        server.close()


class Listener:
    """One listening port on loopback.

    Args:
        port: The port, 0 for any free one; it stays the same when the listener is opened again.
    """

    def __init__(self, port: int) -> None:
        self.port = port
        self.accepted = 0
        self._server: asyncio.Server | None = None
        self._speaks: tuple[ssl.SSLContext | None, Speaker] | None = None
        self._connections: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def start(self, context: ssl.SSLContext | None, speaker: Speaker) -> None:
        """Listen; does nothing when it does so already in the same way."""
        if self._server is not None and self._speaks == (context, speaker):
            return
        await self.stop()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.accepted += 1
            task = asyncio.get_running_loop().create_task(serve_connection(reader, writer, speaker))
            self._connections[task] = writer
            task.add_done_callback(self._connections.pop)

        self._server, self.port = await listen(accept, context, self.port)
        self._speaks = (context, speaker)

    async def stop(self) -> None:
        """Close the port and cut every connection, as the end of a process does."""
        if self._server is None:
            return
        server, self._server = self._server, None
        server.close()
        tasks = list(self._connections)
        for task, writer in list(self._connections.items()):
            writer.transport.abort()
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # From Python 3.12 on this waits for connections that are still shaking hands, which may take a minute.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1):
                await server.wait_closed()
