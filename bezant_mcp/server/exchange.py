"""One request over HTTP and its answer: read completely, and stopped when its client leaves or cancels it.

Only the calls in progress are kept for a client. In the older protocol an id tells the calls of one client from those
of another; a server that has never seen the id accepts it as well.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from contextvars import ContextVar
from typing import Any, NamedTuple

import anyio
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.types import JSONRPCNotification, JSONRPCRequest

from bezant_mcp.server.messages import LONGEST, Refused, error, read

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = dict[bytes, bytes]
log = logging.getLogger(__name__)
CLIENT = b"mcp-session-id"
NEWEST = "2026"  # versions are dates; from this year on an answer is JSON unless it takes long
CANCELLED = -32800  # as the SDK says it where it can end a call
# Whether the SDK makes the answer in one piece: a stream is slower, and only a client that wants progress needs it.
AT_ONCE: ContextVar[bool] = ContextVar("AT_ONCE", default=False)


class Sessionless(StreamableHTTPSessionManager):
    """The SDK's part, which has one form of answer for all requests where we have one for each."""

    @property
    def json_response(self) -> bool:
        """The form of the answer to the request of this task."""
        return AT_ONCE.get()

    @json_response.setter
    def json_response(self, value: bool) -> None:
        """The SDK sets its own default."""


class Plain(NamedTuple):
    """An answer that is no message of MCP."""

    status: int
    text: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    kind: bytes = b"text/plain"

    async def say(self, send: Send) -> None:
        """Answer with it."""
        headers = [(b"content-type", self.kind), (b"content-length", b"%d" % len(self.text)), *self.headers]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.text})


REPLACED = (b"content-type", b"content-length")
STREAMED = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-cache, no-transform")]
TOO_LARGE = Plain(413, f"A request is at most {LONGEST} bytes long.\n".encode())


class Reply:
    """An answer on its way to a client.

    Attributes:
        as_event: Whether an answer in one piece goes out as the one event of a stream, the older era's usual form.
        client: The id by which to know the client again, if it is told one.
        begun, ended: What has been said so far.
    """

    def __init__(self, send: Send, *, as_event: bool, client: bytes = b"") -> None:
        self.to = send
        self.as_event = as_event
        self.client = client
        self.begun = self.ended = False
        self.start: Message = {}

    async def send(self, message: Message) -> None:
        """Pass on a part of the answer."""
        if message["type"] == "http.response.start":
            self.as_event = self.as_event and message["status"] == 200
            headers = [each for each in message["headers"] if not self.as_event or each[0] not in REPLACED]
            headers += [(CLIENT, self.client)] if self.client else []
            message["headers"] = headers
            if self.as_event:
                self.start = message
                return
        else:
            self.ended = not message.get("more_body", False)
            if self.as_event:
                message["body"] = event(message["body"])
                length = (b"content-length", b"%d" % len(message["body"]))
                await self.to({**self.start, "headers": [*self.start["headers"], *STREAMED, length]})
        self.begun = True
        await self.to(message)

    async def take_back(self, number: Any) -> None:
        """End an answer that will not come."""
        said = error(number, CANCELLED, "The request was cancelled.").encode()
        if not self.begun:
            await Plain(200, said, kind=b"application/json").say(self.send)
        elif not self.ended:
            await self.to({"type": "http.response.body", "body": event(said)})


class Desk:
    """Takes the requests of all clients."""

    def __init__(self, manager: StreamableHTTPSessionManager) -> None:
        self.manager = manager
        self.answering: dict[tuple[bytes, str], anyio.CancelScope] = {}

    async def take(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one POST."""
        headers: Headers = dict(scope["headers"])
        body = await whole_body(headers, receive)
        if body is None:
            log.info("a client left before its request was whole")
            return
        if len(body) > LONGEST:
            await TOO_LARGE.say(send)
            return
        message = read(body)
        if isinstance(message, Refused):
            await refused(message).say(send)
            return
        client, number = headers.get(CLIENT, b""), getattr(message, "id", None)
        if isinstance(message, JSONRPCNotification) and message.method == "notifications/cancelled":
            self.take_back(client, (message.params or {}).get("requestId"))
        starts = isinstance(message, JSONRPCRequest) and message.method == "initialize"
        AT_ONCE.set(b'"progressToken"' not in body)
        older = headers.get(b"mcp-protocol-version", b"2025").decode("latin-1") < NEWEST
        reply = Reply(send, as_event=older and AT_ONCE.get(), client=secrets.token_hex(16).encode() if starts else b"")
        key = client, str(number)
        try:
            async with anyio.create_task_group() as tasks:
                if client and number is not None:
                    self.answering[key] = tasks.cancel_scope
                tasks.start_soon(watch, receive, tasks.cancel_scope)
                await self.manager.handle_request(scope, given(body, receive), reply.send)
                tasks.cancel_scope.cancel()
        except anyio.get_cancelled_exc_class():
            log.info("the server ends in the middle of a call")
        finally:
            if client and self.answering.get(key) is tasks.cancel_scope:
                del self.answering[key]
        if not reply.ended:
            await reply.take_back(number)

    def take_back(self, client: bytes, number: Any) -> None:
        """End the call that its client has taken back."""
        answering = self.answering.get((client, str(number)))
        if answering is not None:
            answering.cancel()


def event(text: bytes) -> bytes:
    """A message as an event of a stream."""
    return b"event: message\r\ndata: " + text + b"\r\n\r\n"


def refused(answers: Refused) -> Plain:
    """The answer to a body that was refused; nothing to say is 202, as to every notification."""
    text = answers[0] if len(answers) == 1 else f"[{','.join(answers)}]"
    return Plain(400, text.encode(), kind=b"application/json") if answers else Plain(202, b"")


async def whole_body(headers: Headers, receive: Receive) -> bytes | None:
    """The body once all of it is here, or more than is taken; None if the client leaves before that."""
    declared = headers.get(b"content-length", b"0")
    if declared.isdigit() and int(declared) > LONGEST:
        return bytes(LONGEST + 1)  # unread
    body, more = bytearray(), True
    while more and len(body) <= LONGEST:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return bytes(body)


def given(body: bytes, receive: Receive) -> Receive:
    """What gives the body that was read already, then what comes after it."""
    first: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return first.pop() if first else await receive()

    return again


async def watch(receive: Receive, scope: anyio.CancelScope) -> None:
    """End the work once nobody waits for it."""
    while (await receive())["type"] != "http.disconnect":
        pass
    scope.cancel()
