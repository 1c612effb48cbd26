"""Kept answers are given to the login that they are about: where that is not certain, it is asked first."""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable

import httpx

from bezant_mcp.errors import BezantError, GatewayDown, LoginNeeded, NotAGateway
from bezant_mcp.gateway.cache import AGE
from bezant_mcp.gateway.session_state import tickle_for


class SameLogin(httpx.AsyncBaseTransport):
    """Ask whose login it is before an answer is given that was kept for longer than another one may last.

    Args:
        inner: The transport below; it hears whose login it is from every tickle, and drops what is another's.
        origin: Address of the Gateway.
        login_age: Tells how many seconds ago that was last heard, by whichever process.
        known_seconds: How long it is taken as known.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        origin: str,
        login_age: Callable[[], Awaitable[float]],
        known_seconds: float,
    ) -> None:
        self.inner = inner
        self.known_seconds = known_seconds
        self.origin = origin
        self.login_age = login_age
        self.asked_at = -math.inf

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return an answer that is this login's.

        Raises:
            BezantError: there is no login any more, or what any request may meet.
        """
        response = await self.inner.handle_async_request(request)
        if float(response.headers.get(AGE, 0)) <= self.known_seconds or not await self.doubtful():
            return response
        self.asked_at = time.monotonic()
        try:
            await self.inner.handle_async_request(tickle_for(request, self.origin))
        except (LoginNeeded, GatewayDown, NotAGateway):
            self.asked_at = -math.inf
            raise
        except BezantError:
            return response  # in a ban, say, nothing can be asked, and what is kept has to do
        return await self.inner.handle_async_request(request)

    async def doubtful(self) -> bool:
        """Whether nobody has heard lately whose login it is."""
        lately = time.monotonic() - self.asked_at <= self.known_seconds
        return not lately and await self.login_age() > self.known_seconds

    async def aclose(self) -> None:
        """Close the transports below."""
        await self.inner.aclose()
