"""The chain from a permitted request to the wire: kept answers, one retry where it helps, pacing, clean connections."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import httpx

from bezant_mcp.errors import Busy, NoAnswer, PenaltyBox
from bezant_mcp.gateway.cache import KeptAnswers
from bezant_mcp.gateway.limits import LIMITS, Limits
from bezant_mcp.gateway.pacing import DEADLINE, Paced
from bezant_mcp.state import Store


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


def often_mends(response: httpx.Response) -> bool:
    """Whether one more try often mends this answer: IBKR's own servers took more than 10 s, and may have it by now."""
    no_words = response.status_code == httpx.codes.SERVICE_UNAVAILABLE and not response.content.strip()
    return no_words or response.status_code in (httpx.codes.BAD_GATEWAY, httpx.codes.GATEWAY_TIMEOUT)


class RetriedOnce(httpx.AsyncBaseTransport):
    """Send a GET once more where that helps. Everything else, time-outs and 429 included, is the caller's to see."""

    def __init__(self, inner: httpx.AsyncBaseTransport, limits: Limits = LIMITS) -> None:
        self.inner = inner
        self.limits = limits

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
        seconds, deadline = self.limits.retry_seconds, DEADLINE.get()
        if not often_mends(first) or (deadline is not None and time.monotonic() + seconds >= deadline):
            return first
        await asyncio.sleep(seconds)
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
    return Transport(KeptAnswers(RetriedOnce(pacing, limits), store, limits), pacing)
