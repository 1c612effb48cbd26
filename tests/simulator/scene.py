"""Simulated Gateways on ports of their own, and clients that talk real HTTPS to them."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx

from bezant_mcp.simulator import SimulatedGateway


def play(scene: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run one scene to its end in an event loop of its own."""
    asyncio.run(scene())


@asynccontextmanager
async def gateway(
    scenario: str = "ready", *, prime: bool = False, **settings: Any
) -> AsyncIterator[tuple[SimulatedGateway, httpx.AsyncClient]]:
    """A simulated Gateway and a client for it; ``prime`` makes the two calls that others depend on."""
    async with (
        SimulatedGateway(scenario, **settings) as sim,
        httpx.AsyncClient(
            base_url=sim.url, verify=trust_nobody(), timeout=5, headers={"User-Agent": "tests"}, trust_env=False
        ) as client,
    ):
        if prime:
            await client.get("/portfolio/accounts")
            await client.get("/iserver/accounts")
        yield sim, client


def trust_nobody() -> ssl.SSLContext:
    """TLS without verification: the Gateway's certificate cannot be verified."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def port_of(sim: SimulatedGateway) -> int:
    """The port of the simulated Gateway."""
    return int(sim.url.split(":")[2].split("/")[0])


async def until(is_so: Callable[[], bool], seconds: float = 3.0) -> None:
    """Wait for something that happens soon."""
    async with asyncio.timeout(seconds):
        while not is_so():  # noqa: ASYNC110 -- what is waited for happens in many places
            await asyncio.sleep(0.01)


async def raw(sim: SimulatedGateway, request: bytes, *, answers: int = 1, wait: float = 0.3) -> bytes:
    """Send bytes and return what comes back until the connection closes, or so many whole answers have come.

    What has no end of its own (``answers`` 0, or an answer without a length) is waited for ``wait`` seconds.
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", port_of(sim), ssl=trust_nobody())
    writer.write(request)
    received = b""
    with suppress(TimeoutError):
        async with asyncio.timeout(5.0 if answers else wait) as patience:
            while more := await reader.read(65536):
                received += more
                count, endless = whole_answers(received)
                if answers and count >= answers:
                    break
                if endless:
                    patience.reschedule(asyncio.get_running_loop().time() + wait)
    writer.close()
    with suppress(ssl.SSLError, ConnectionError):
        await writer.wait_closed()
    return received


def whole_answers(received: bytes) -> tuple[int, bool]:
    """How many answers have come to their end, and whether one has begun whose end cannot be told."""
    count = 0
    while b"\r\n\r\n" in received:
        head, _, received = received.partition(b"\r\n\r\n")
        if length := re.search(rb"(?i)\ncontent-length: *(\d+)", head):
            size = int(length[1])
        elif re.search(rb"(?i)\ntransfer-encoding: *chunked", head):
            end = (b"\r\n" + received).find(b"\r\n0\r\n\r\n")
            size = end + len(b"0\r\n\r\n") if end >= 0 else len(received) + 1
        else:
            return count, True
        if len(received) < size:
            break
        received = received[size:]
        count += 1
    return count, False
