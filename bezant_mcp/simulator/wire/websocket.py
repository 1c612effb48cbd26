"""The websocket, as far as a Gateway without subscriptions shows it: 101 at once, binary frames, heartbeats."""

import asyncio
import base64
import hashlib
import json
import struct
from typing import Any

from bezant_mcp.simulator.messages import Request
from bezant_mcp.simulator.world import planted_secrets
from bezant_mcp.simulator.world.world import World

ACCEPT_SUFFIX = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # fixed by RFC 6455
BINARY, CLOSE, PING, PONG = 0x2, 0x8, 0x9, 0xA
MAX_FRAME = 65536
HEARTBEAT_SECONDS = 10.0
CLOSED_NORMALLY = struct.pack(">H", 1000)


def wants_websocket(request: Request) -> bool:
    """Whether the request asks for a protocol upgrade; the Gateway grants it on any path."""
    return request.headers.get("upgrade", "").lower() == "websocket" and request.has("sec-websocket-key")


def accept_head(request: Request) -> bytes:
    """The 101, sent before anything is known about the broker's side."""
    digest = hashlib.sha1(request.headers["sec-websocket-key"].encode() + ACCEPT_SUFFIX, usedforsecurity=False).digest()
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + base64.b64encode(digest) + b"\r\n\r\n"
    )


def frame(opcode: int, data: bytes) -> bytes:
    """One unmasked frame."""
    length = len(data)
    size = bytes([length]) if length < 126 else b"\x7e" + struct.pack(">H", length)
    return bytes([0x80 | opcode]) + size + data


async def read_frame(reader: asyncio.StreamReader) -> tuple[int, bytes] | None:
    """Opcode and data of the client's next frame; None for one that is too long."""
    first, second = await reader.readexactly(2)
    length = second & 0x7F
    if length == 126:
        (length,) = struct.unpack(">H", await reader.readexactly(2))
    elif length == 127:
        (length,) = struct.unpack(">Q", await reader.readexactly(8))
    if length > MAX_FRAME:
        return None
    mask = await reader.readexactly(4) if second & 0x80 else bytes(4)
    data = await reader.readexactly(length)
    return first & 0x0F, bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))


async def talk(world: World, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Serve one websocket to its end. Without a login it stays open and silent."""
    if world.settings.process == "starting":
        await reader.read()
        return
    writer.write(accept_head(request))
    heart = asyncio.create_task(_beat(world, writer))
    try:
        while (received := await read_frame(reader)) is not None:
            opcode, data = received
            if opcode == CLOSE:
                break
            if opcode == PING:
                writer.write(frame(PONG, data))
            elif world.session.login:
                world.session.touch(world.clock.now())
                if data.startswith(b"spl"):
                    world.warmth.first_time("pnl")  # the one subscription that warms up another endpoint
        writer.write(frame(CLOSE, CLOSED_NORMALLY))
    except asyncio.IncompleteReadError:
        return
    finally:
        heart.cancel()


async def _beat(world: World, writer: asyncio.StreamWriter) -> None:
    def send(message: dict[str, Any]) -> None:
        writer.write(frame(BINARY, json.dumps(message).encode()))

    if not world.session.login:
        return
    send({"topic": "system", "success": planted_secrets.USER_NAME, "isFT": False, "isPaper": True})
    send({"topic": "sts", "args": {"authenticated": world.session.authenticated()}})
    await world.clock.sleep(HEARTBEAT_SECONDS)
    while world.session.login:
        send({"topic": "system", "hb": world.now_ms()})
        await world.clock.sleep(HEARTBEAT_SECONDS)
    # The broker closes its side of a session that is gone; whatever its code, the client sees an ordinary end.
    writer.write(frame(CLOSE, CLOSED_NORMALLY))
    writer.close()
