"""The chain from a permitted request to the wire: kept answers, one retry where it helps, pacing, clean connections."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from bezant_mcp.errors import Busy, NoAnswer, PenaltyBox
from bezant_mcp.gateway.cache import KeptAnswers
from bezant_mcp.gateway.limits import LIMITS, Limits
from bezant_mcp.gateway.pacing import DEADLINE, Paced
from bezant_mcp.state.store import Store


class CleanConnections(httpx.AsyncBaseTransport):
    """Close the connection after a 204 or 304: the Gateway sends stray bytes behind it, which garble what follows.

    After a protocol error httpx closes the connection by itself.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self.inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        response = await self.inner.handle_async_request(request)
        if response.status_code in (httpx.codes.NO_CONTENT, httpx.codes.NOT_MODIFIED):
            # Closed unread: httpx gives a connection to the next request only after its answer was read to the end.
            await response.aclose()
            return httpx.Response(response.status_code, headers=response.headers, request=request)
        return response

    async def aclose(self) -> None:
        """Close every connection."""
        await self.inner.aclose()


@dataclass(frozen=True, slots=True)
class Retry:
    """A fault that one more try often mends.

    Attributes:
        heals: Tells such an answer.
        after_seconds: How long to wait before.
    """

    heals: Callable[[httpx.Response], bool]
    after_seconds: float


RETRIES = (
    # IBKR's own servers took more than 10 s; the answer is often ready by now.
    Retry(lambda response: response.status_code == 503 and not response.content.strip(), after_seconds=1.0),
    Retry(lambda response: response.status_code in (502, 504), after_seconds=1.0),
)


class RetriedOnce(httpx.AsyncBaseTransport):
    """Send a GET once more where that helps. Everything else, time-outs and 429 included, is the caller's to see."""

    def __init__(self, inner: httpx.AsyncBaseTransport, retries: tuple[Retry, ...] = RETRIES) -> None:
        self.inner = inner
        self.retries = retries

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, at most twice; when the second may not be sent, the first outcome stands."""
        if request.method != "GET":
            return await self.inner.handle_async_request(request)
        try:
            first = await self.inner.handle_async_request(request)
            await first.aread()
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            # The connection was kept from an earlier request and had been closed meanwhile.
            try:
                return await self.inner.handle_async_request(request)
            except (Busy, PenaltyBox, NoAnswer):
                pass
            raise
        retry = next((row for row in self.retries if row.heals(first)), None)
        deadline = DEADLINE.get()
        if retry is None or (deadline is not None and time.monotonic() + retry.after_seconds >= deadline):
            return first
        await asyncio.sleep(retry.after_seconds)
        try:
            return await self.inner.handle_async_request(request)
        except (Busy, PenaltyBox, NoAnswer):
            return first

    async def aclose(self) -> None:
        """Close the transports below."""
        await self.inner.aclose()


@dataclass(frozen=True)
class Transport:
    """The chain, with the two links that others speak to: ``kept`` is its head, ``pacing`` tells its state."""

    kept: KeptAnswers
    pacing: Paced


def build_transport(network: httpx.AsyncBaseTransport, store: Store, limits: Limits = LIMITS) -> Transport:
    """Build the chain above ``network``, the transport that talks to the Gateway."""
    pacing = Paced(CleanConnections(network), store, limits)
    return Transport(KeptAnswers(RetriedOnce(pacing), store, limits), pacing)
