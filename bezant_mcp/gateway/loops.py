"""The transports below the guard, one chain of them for each event loop: a connection and a queue belong to one loop.

A program may call ``asyncio.run`` for every question, and ask from several threads at once. All chains count in one
store, so that IBKR's limits hold for them together.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import httpx

from bezant_mcp.gateway.http import GatewayRequest
from bezant_mcp.gateway.pacing import Pacer
from bezant_mcp.gateway.preflight import Session
from bezant_mcp.gateway.session_state import SessionTracker
from bezant_mcp.state import Store

# What a forked process has of its parent's connections and files: neither to be used nor, by being collected, closed.
OF_THE_PARENT: list[object] = []


@dataclass(frozen=True, eq=False)
class Chain:
    """The transports from the session to the wire."""

    session: Session
    store: Store
    pacer: Pacer
    tracker: SessionTracker

    async def aclose(self) -> None:
        """Close what is open; the next question opens it again."""
        await self.session.aclose()
        await self.store.aclose()


class Loops:
    """The chain of the running event loop; when that ends, its chain goes on in the next, with all that it knows."""

    def __init__(self, make: Callable[[], Chain]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._chains: dict[asyncio.AbstractEventLoop, Chain] = {}
        self._idle: list[Chain] = []
        self._last: Chain | None = None
        self._pid = os.getpid()

    def here(self) -> Chain:
        """The chain of the running loop; outside of one, the one that was used last."""
        loop = running_loop()
        with self._lock:
            if self._pid != os.getpid():
                OF_THE_PARENT.append((self._chains, self._idle, self._last))
                self._chains, self._idle, self._last, self._pid = {}, [], None, os.getpid()
            if loop is None:
                if self._last is None:
                    self._last = self._make()
                    self._idle.append(self._last)
                return self._last
            if loop not in self._chains:
                # A loop that was closed by hand has told nobody; what was connected in it cannot be used, nor closed.
                for ended in [each for each in self._chains if each.is_closed()]:
                    del self._chains[ended]
                chain = self._idle.pop() if self._idle else self._make()
                chain.pacer.begin_anew()
                self._chains[loop] = chain
            self._last = self._chains[loop]
            return self._last

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Send a request through the chain of the running loop."""
        return await self.here().session.handle_async_request(request)

    async def aclose(self) -> None:
        """Close what was opened in the running loop; its chain goes on in the next."""
        loop = running_loop()
        with self._lock:
            chain = self._chains.pop(loop, None) if loop else None
        if chain is not None:
            await chain.aclose()
            self._idle.append(chain)


def running_loop() -> asyncio.AbstractEventLoop | None:
    """The event loop that runs in this thread, if one does."""
    with suppress(RuntimeError):
        return asyncio.get_running_loop()
    return None
