"""The websocket: granted at once, binary, silent without a login."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.wire.websocket import BINARY, CLOSE, PING, PONG, read_frame
from tests.simulator.scene import gateway, play, port_of, raw, trust_nobody

# Key and accept are the pair that RFC 6455 gives as its example.
HELLO = (
    b"GET /v1/api/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


@asynccontextmanager
async def socket(sim: SimulatedGateway) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=trust_nobody())
    writer.write(HELLO)
    head = await reader.readuntil(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 101")
    assert b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in head
    yield reader, writer
    writer.close()


def masked(opcode: int, data: bytes) -> bytes:
    return bytes([0x80 | opcode, 0x80 | len(data)]) + bytes(4) + data


def test_a_login_brings_a_system_message_and_heartbeats_in_binary_frames() -> None:
    async def scene() -> None:
        async with gateway(own_tickle=False) as (sim, _), socket(sim) as (reader, writer):
            first = await read_frame(reader)
            await read_frame(reader)
            sim.advance(10)
            beat = await read_frame(reader)
            writer.write(masked(PING, b"x"))
            pong = await read_frame(reader)
            writer.write(masked(CLOSE, b""))
            closed = await read_frame(reader)

            assert first is not None
            assert (first[0], json.loads(first[1])["topic"]) == (BINARY, "system")
            assert beat is not None
            assert "hb" in json.loads(beat[1])
            assert (pong, closed) == ((PONG, b"x"), (CLOSE, b"\x03\xe8"))

    play(scene)


def test_without_a_login_it_stays_open_and_silent() -> None:
    async def scene() -> None:
        async with gateway("logged-out") as (sim, _), socket(sim) as (reader, _writer):
            silent = asyncio.create_task(reader.read(1))
            await asyncio.sleep(0.2)
            assert not silent.done()
            silent.cancel()

    play(scene)


def test_it_ends_when_the_login_does() -> None:
    async def scene() -> None:
        async with gateway(own_tickle=False) as (sim, _), socket(sim) as (reader, _writer):
            await read_frame(reader)
            await read_frame(reader)
            await sim.change(login=False)
            sim.advance(10)
            assert await read_frame(reader) == (CLOSE, b"\x03\xe8")

    play(scene)


def test_a_starting_gateway_grants_no_websocket() -> None:
    async def scene() -> None:
        async with gateway("starting") as (sim, _):
            assert await raw(sim, HELLO, answers=0) == b""

    play(scene)


def test_a_frame_over_64_kib_closes_it() -> None:
    async def scene() -> None:
        async with gateway("logged-out") as (sim, _), socket(sim) as (reader, writer):
            writer.write(bytes([0x81, 0xFF]) + (65537).to_bytes(8, "big"))
            assert await read_frame(reader) == (CLOSE, b"\x03\xe8")

    play(scene)
