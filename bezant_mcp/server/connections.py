"""The connections of the HTTP server: how many are open, how long each may take, and what the log says of them.

uvicorn has no limit on how long a request may take to come, and asyncio's own accepting repeats an error thousands of
times a second once descriptors run out. So the server accepts one connection at a time and closes what waits longest.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
import time
from dataclasses import dataclass
from typing import Any

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

log = logging.getLogger(__name__)
TIMED_OUT = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
# While every connection is in the middle of a call, or no descriptor is left.
PAUSE_SECONDS = 0.05
# How often one line of the program may log within a minute.
MOST_ALIKE, MINUTE = 5, 60.0


@dataclass(frozen=True)
class Bounds:
    """How much of the server its clients may take.

    Attributes:
        connections: Most that are open at once.
        head_seconds: From the connection, or the first byte of a further request, to the end of its headers.
        body_seconds: From there to the end of the body; also how long a client may leave an answer unread.
        idle_seconds: Between an answer and the next request.
    """

    connections: int = 200
    head_seconds: float = 10.0
    body_seconds: float = 20.0
    idle_seconds: int = 65

    @property
    def within_descriptors(self) -> int:
        """Most connections that leave half of the process's descriptors for its other work."""
        if sys.platform == "win32":
            return self.connections
        import resource

        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        return self.connections if soft == resource.RLIM_INFINITY else min(self.connections, max(8, soft // 2))


class Connection(H11Protocol):
    """One client's connection: answers go out without delay, and a request must come within its time."""

    def __init__(self, bounds: Bounds, **given: Any) -> None:
        super().__init__(**given)
        self.bounds = bounds
        self.served = False
        self.owed = ""
        self.since = self.loop.time()
        self.clock: asyncio.TimerHandle | None = None
        self.unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to wait for the first request."""
        super().connection_made(transport)
        # Without this the second part of an answer waits 40 ms for a sign that the first has come.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the clocks."""
        for clock in (self.clock, self.unread):
            if clock is not None:
                clock.cancel()
        super().connection_lost(exc)

    def handle_events(self) -> None:
        """Take what has come, and wait for what the client owes now."""
        super().handle_events()
        self.watch()

    def watch(self) -> None:
        """Start the clock anew if the client owes another part than before; bytes alone win it no time."""
        state = self.conn.their_state
        self.served = self.served or state not in (h11.IDLE, h11.SEND_BODY)
        owed = "body" if state is h11.SEND_BODY else ""
        if state is h11.IDLE and (not self.served or self.conn.trailing_data[0]):
            owed = "head"
        if owed == self.owed:
            return
        self.owed, self.since = owed, self.loop.time()
        if self.clock is not None:
            self.clock.cancel()
        seconds = self.bounds.head_seconds if owed == "head" else self.bounds.body_seconds
        self.clock = self.loop.call_later(seconds, self.give_up) if owed else None

    @property
    def waits(self) -> bool:
        """Whether no whole request is being answered."""
        return self.conn.their_state in (h11.IDLE, h11.SEND_BODY) and not self.transport.is_closing()

    def give_up(self) -> None:
        """Close it, and say why if nothing has been said yet."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE) and not self.transport.is_closing():
            self.transport.write(TIMED_OUT)
        self.transport.close()

    def pause_writing(self) -> None:
        """Wait for the client to read, but not for ever."""
        super().pause_writing()
        self.unread = self.loop.call_later(self.bounds.body_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """The client reads on."""
        super().resume_writing()
        if self.unread is not None:
            self.unread.cancel()


class HttpServer(uvicorn.Server):
    """uvicorn, with its accepting done here."""

    def __init__(self, config: uvicorn.Config, listening: socket.socket, bounds: Bounds) -> None:
        super().__init__(config)
        self.listening = listening
        self.bounds = bounds
        self.most = bounds.within_descriptors

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to accept; uvicorn is given nothing to listen at."""
        await super().startup(sockets=[])
        self.listening.setblocking(False)
        self.accepting = asyncio.create_task(self.accept())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept nothing more, then let uvicorn end what is open."""
        self.accepting.cancel()
        self.listening.close()
        await super().shutdown(sockets=[])

    async def accept(self) -> None:
        """Accept connections one by one, and never more than there is room for."""
        loop = asyncio.get_running_loop()
        while True:
            try:
                taken, _ = await loop.sock_accept(self.listening)
                await self.take(taken)
            except OSError as error:
                # No descriptor is left. Without a pause it would be tried, and logged, thousands of times a second.
                log.warning("a connection could not be accepted: %s", error)
                self.close_oldest()
                await asyncio.sleep(PAUSE_SECONDS)

    async def take(self, taken: socket.socket) -> None:
        """Speak with a client, or close its connection."""
        try:
            await self.make_room()
            await asyncio.get_running_loop().connect_accepted_socket(self.connection, taken)
        except BaseException:
            taken.close()
            raise

    def connection(self) -> Connection:
        """What speaks with the next client."""
        return Connection(
            self.bounds, config=self.config, server_state=self.server_state, app_state=self.lifespan.state
        )

    async def make_room(self) -> None:
        """Wait until one more may be open; calls that are being answered are never cut off for it."""
        while len(self.server_state.connections) >= self.most:  # noqa: ASYNC110  # uvicorn tells nobody who left
            await asyncio.sleep(0 if self.close_oldest() else PAUSE_SECONDS)

    def close_oldest(self) -> bool:
        """Close a connection that waits: first one that has asked nothing yet, then the one that is idle longest."""
        waiting = [each for each in self.server_state.connections if isinstance(each, Connection) and each.waits]
        oldest = min(waiting, key=lambda each: (each.served, each.since), default=None)
        if oldest is not None:
            log.warning(
                "%d connections are open; the one that waits longest is closed", len(self.server_state.connections)
            )
            oldest.transport.abort()
        return oldest is not None


class Sparing(logging.Filter):
    """Lets each line of the program log a few times a minute, so that no client can fill a disk."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = time.monotonic()
        self.counts: dict[tuple[str, int], int] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is logged; the last one of a minute says so."""
        if time.monotonic() - self.begun > MINUTE:
            self.begun, self.counts = time.monotonic(), {}
        place = record.pathname, record.lineno
        count = self.counts[place] = self.counts.get(place, 0) + 1
        if count == MOST_ALIKE:
            record.msg, record.args = f"{record.getMessage()} (more of these are left out for a minute)", None
        return count <= MOST_ALIKE
