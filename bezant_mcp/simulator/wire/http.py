"""HTTP/1.1 with the real Gateway's habits: one connection, whatever the client sends."""

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus

import h11

from bezant_mcp.simulator.messages import Reply, Request
from bezant_mcp.simulator.wire.websocket import wants_websocket

MAX_REQUEST_LINE = 4096
MAX_HEADERS = 8192
TLS_HELLO = b"\x16"  # to a port without TLS: closed at once
CHUNK_END = b"0\r\n\r\n"

Answer = Callable[[Request], Awaitable[Reply]]
Upgrade = Callable[[Request, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Speaker:
    """What stands behind a port.

    Attributes:
        answer: Answers a request.
        upgrade: Takes a connection over as a websocket.
        on_cut_body: Told when a client leaves in the middle of a request body.
    """

    answer: Answer
    upgrade: Upgrade
    on_cut_body: Callable[[], None]


class BadHead(Exception):
    """The head of a request broke a limit or could not be read."""

    def __init__(self, raw_reply: bytes) -> None:
        super().__init__()
        self.raw_reply = raw_reply


class BodyCut(Exception):
    """The client left in the middle of a request body."""


TOO_LONG = BadHead(b"HTTP/1.0 414 Request-URI Too Long\r\n\r\n")
UNREADABLE = BadHead(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


class Connection:
    """One client connection: reads requests, writes replies."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._waiting = b""

    async def serve(self, answer: Answer, upgrade: Upgrade) -> None:
        """Answer one request after another until the client leaves or a reply ends in silence."""
        while (request := await self._read_request()) is not None:
            if wants_websocket(request):
                await upgrade(request, self._reader, self._writer)
                return
            reply = await answer(request)
            if reply.ending != "silence":
                await self._write(reply, request)
            if reply.ending != "whole":
                await self.until_client_leaves()
                return
            if request.headers.get("connection", "").lower() == "close":
                return

    async def until_client_leaves(self) -> None:
        """Read and forget, as the Gateway does with a client that waits for an answer that never comes."""
        while await self._reader.read(65536):
            pass

    def client_gone(self) -> bool:
        """Whether the client has closed its side."""
        return self._reader.at_eof() or self._writer.is_closing()

    async def _read_request(self) -> Request | None:
        head = await self._read_head()
        if head is None:
            return None
        parser = h11.Connection(h11.SERVER)
        parser.receive_data(_with_host(head) + self._waiting)
        body = bytearray()
        try:
            event = parser.next_event()
            if not isinstance(event, h11.Request):
                raise UNREADABLE
            while not isinstance(part := parser.next_event(), h11.EndOfMessage):
                if isinstance(part, h11.Data):
                    body += part.data
                elif part is h11.NEED_DATA:
                    more = await self._reader.read(65536)
                    if not more:
                        raise BodyCut
                    parser.receive_data(more)
        except h11.RemoteProtocolError as unreadable:
            raise UNREADABLE from unreadable
        self._waiting = parser.trailing_data[0]
        headers = {name.decode(): value.decode("latin-1") for name, value in event.headers}
        if event.http_version == b"1.0":
            headers.setdefault("connection", "close")
        return Request(
            method=event.method.decode(),
            target=event.target.decode("latin-1"),
            headers=headers,
            body=bytes(body),
            client_gone=self.client_gone,
        )

    async def _read_head(self) -> bytes | None:
        # Measured before h11 sees it: h11 knows one limit, the Gateway two with different answers.
        while True:
            line_end = self._waiting.find(b"\r\n")
            if (line_end if line_end >= 0 else len(self._waiting)) > MAX_REQUEST_LINE:
                raise TOO_LONG
            head_end = self._waiting.find(b"\r\n\r\n")
            if (head_end if head_end >= 0 else len(self._waiting)) - max(line_end, 0) > MAX_HEADERS:
                raise UNREADABLE
            if head_end >= 0:
                head, self._waiting = self._waiting[: head_end + 4], self._waiting[head_end + 4 :]
                return head
            more = await self._reader.read(65536)
            if not more or (not self._waiting and more.startswith(TLS_HELLO)):
                return None
            self._waiting += more

    async def _write(self, reply: Reply, request: Request) -> None:
        self._writer.write(raw_reply(reply, head_only=request.method == "HEAD"))
        await self._writer.drain()


def raw_reply(reply: Reply, *, head_only: bool = False) -> bytes:
    """The bytes of a reply: chunked and without Date, Server or Content-Length when it was forwarded."""
    try:
        reason = HTTPStatus(reply.status).phrase
    except ValueError:
        reason = "Unknown"
    lines = [f"HTTP/1.1 {reply.status} {reason}", *(f"{name}: {value}" for name, value in reply.headers)]
    if not head_only:
        lines.append("Transfer-Encoding: chunked" if reply.forwarded else f"Content-Length: {len(reply.body)}")
    head = "\r\n".join([*lines, "", ""]).encode("latin-1")
    if head_only:
        return head
    if not reply.forwarded:
        return head + reply.body
    if reply.ending == "half":
        return head + _chunk(reply.body[: len(reply.body) // 2])
    # A 204 and a 304 get the closing chunk too: the stray bytes that break the next exchange on the connection.
    return head + _chunk(reply.body) + CHUNK_END


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data) if data else b""


def _with_host(head: bytes) -> bytes:
    # The Gateway takes requests without Host; h11 refuses them.
    if re.search(rb"\r\nhost:", head, re.IGNORECASE):
        return head
    return head.replace(b"\r\n", b"\r\nHost: none\r\n", 1)


async def no_websocket(request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Refuse an upgrade, as a port does that knows no websockets."""
    writer.write(UNREADABLE.raw_reply)


async def serve_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, speaker: Speaker) -> None:
    """Serve one accepted connection to its end, whatever the client sends."""
    connection = Connection(reader, writer)
    with contextlib.suppress(ConnectionError, OSError):
        try:
            await connection.serve(speaker.answer, speaker.upgrade)
        except BadHead as bad:
            writer.write(bad.raw_reply)
            await writer.drain()
        except BodyCut:
            speaker.on_cut_body()
    writer.close()
