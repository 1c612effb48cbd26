"""A port that can be closed and opened again, with all of its connections."""

import asyncio
import contextlib
import ssl

from bezant_mcp.simulator.wire.http import Speaker, serve_connection

HOST = "127.0.0.1"


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

        self._server = await asyncio.start_server(accept, HOST, self.port, ssl=context)
        self._speaks = (context, speaker)
        self.port = self._server.sockets[0].getsockname()[1]

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
