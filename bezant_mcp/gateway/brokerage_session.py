"""Opening the brokerage session, which happens only for users who asked for it with ``--brokerage-session``.

Never with ``compete``: a session that TWS or the phone holds stays theirs. The guard lets no other body through.
"""

from __future__ import annotations

import json
import logging
import math
import time

import anyio
import httpx

from bezant_mcp.errors import BezantError
from bezant_mcp.gateway.guard import API, BROKERAGE_SESSION
from bezant_mcp.gateway.limits import Limits
from bezant_mcp.gateway.session_state import SessionState

log = logging.getLogger(__name__)


class BrokerageSession:
    """Opens the brokerage session when a question needs it and nobody else holds it."""

    def __init__(self, inner: httpx.AsyncBaseTransport, origin: str, state: SessionState, limits: Limits) -> None:
        self.inner = inner
        self.limits = limits
        self.origin = origin
        self.state = state
        self.lock = anyio.Lock()
        self.last_try = -math.inf

    async def open(self, request: httpx.Request) -> bool:
        """Try to open it; True if it can be used now. ``request`` is the question that needs it."""
        async with self.lock:
            # Who holds it must be known: to open one that works may tear it down.
            if not await self.ask("/iserver/auth/status", request):
                return False
            tried_lately = time.monotonic() - self.last_try < self.limits.opening_rest_seconds
            if self.usable() or self.state.competing or tried_lately:
                return self.usable()
            self.last_try = time.monotonic()
            log.info("opening the brokerage session")
            await self.ask(BROKERAGE_SESSION.path, request, BROKERAGE_SESSION.body)
            with anyio.move_on_after(self.limits.opening_seconds):
                while not (self.usable() or self.state.competing):
                    await anyio.sleep(self.limits.opening_poll_seconds)
                    await self.ask("/iserver/auth/status", request)
            self.state.opened_here = self.usable()
            return self.state.opened_here

    def usable(self) -> bool:
        """Whether the last answers said that there is a brokerage session."""
        return self.state.brokerage is True

    async def ask(self, path: str, request: httpx.Request, body: dict[str, bool] | None = None) -> bool:
        """Send one request of the session's own, and tell whether it was answered; what is said is learnt below."""
        message = httpx.Request(
            "POST",
            f"{self.origin}{API}{path}",
            content=json.dumps(body or {}).encode(),
            headers={"user-agent": request.headers.get("user-agent", ""), "content-type": "application/json"},
            extensions=request.extensions,
        )
        try:
            await self.inner.handle_async_request(message)
        except BezantError as error:
            log.info("%s: %s", path, error.code)
            return False
        return True
