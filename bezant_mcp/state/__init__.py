"""What all ``bezant-mcp`` processes of a user share about one Gateway: in one SQLite file, in Redis, or in memory.

Each client starts its own process, and IBKR counts them together. ``Store`` is all that pacing, kept answers, the conid
memo and the keep-alive need from it.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from bezant_mcp.settings import Settings, stays_here
from bezant_mcp.state.files import NotPrivate, open_private, read_secret
from bezant_mcp.state.machine_lock import lock

__all__ = [
    "AGAIN_SECONDS",
    "LAYOUT",
    "Budget",
    "NotPrivate",
    "Remembered",
    "Store",
    "lock",
    "open_private",
    "open_store",
    "read_secret",
    "state_file",
]
# Part of the file's name: editions of the program that lay it out differently never meet in one file.
LAYOUT = "2"
# How long a place that could not be used is left alone.
AGAIN_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Budget:
    """At most ``count`` requests at a time that are in flight, or were answered less than ``seconds`` ago.

    IBKR counts a request when it arrives, some time between our sending it and the answer. Counting it from the
    sending to ``seconds`` after the answer covers every such moment, so that a slow line cannot turn a kept limit
    into a broken one.
    """

    name: str
    count: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Remembered:
    """A value and how many seconds ago it was put away."""

    value: bytes
    age_seconds: float


class Store(Protocol):
    """State shared between processes. Each call is atomic, takes well under a millisecond, and raises for no fault."""

    @property
    def shared(self) -> bool:
        """False when the state is this process's own, because the shared one cannot be used."""

    @property
    def alone(self) -> bool:
        """True while processes that are to keep the limits together have no place to meet, and go slowly instead."""

    def now(self) -> float:
        """Seconds since the epoch, the time by which everything here is counted."""

    async def take(self, turn: str, budgets: Sequence[Budget], in_flight_seconds: float) -> dict[str, float]:
        """Take one place in every budget, or none.

        Args:
            turn: A name for these places that no other request has.
            budgets: What must have room.
            in_flight_seconds: When to free the places of a process that never came back.

        Returns:
            Empty when the turn is taken; else each budget without room, and in how many seconds it may have some.
        """

    async def finish(self, turn: str, at: float | None) -> None:
        """Start the seconds of a turn's budgets at the time ``at`` when it was answered; None: it was never sent."""

    async def lease(self, name: str, seconds: float) -> bool:
        """Get or prolong the sole right to ``name``; False while another process has it."""

    async def release(self, name: str) -> None:
        """Give back what ``lease`` got."""

    async def remember(self, key: str, value: bytes, seconds: float) -> None:
        """Put ``value`` away for ``seconds``, in place of what was there."""

    async def recall(self, key: str) -> Remembered | None:
        """What was put away under ``key``, if its time has not passed."""

    async def recall_all(self, prefix: str) -> dict[str, Remembered]:
        """All that was put away under keys that begin with ``prefix``."""

    async def forget(self, prefix: str) -> None:
        """Drop all keys that begin with ``prefix``."""

    async def aclose(self) -> None:
        """Close it; what other processes use stays."""


def open_store(settings: Settings) -> Store:
    """The file that this user's processes share, Redis for several machines, or memory for this process alone.

    All ``Gateway`` objects of a process count together in any case, and those processes of this machine that were given
    the same place do so even while it cannot be used.
    """
    from bezant_mcp.state.sqlite import StoreFile

    here = StoreFile(None, steady_clock, memory=file_name(settings.origin))
    if not settings.redis_url and not settings.state_dir:
        return here
    from bezant_mcp.state.files import runtime_folder
    from bezant_mcp.state.places import SharedPlaces

    folder = runtime_folder()
    place = without_user(settings.redis_url) if settings.redis_url else os.path.realpath(settings.state_dir or "")
    nearby = StoreFile(folder / file_name(settings.origin, place), backed=True) if folder else None
    if settings.redis_url:
        from bezant_mcp.state.redis import StoreRedis

        in_redis = StoreRedis(settings.redis_url, settings.origin)
        return SharedPlaces(here, in_redis, nearby, beyond=True, answers_too=stays_here(settings.redis_url))
    wanted = StoreFile(state_file(settings.state_dir or Path(), settings.origin), backed=True)
    return SharedPlaces(here, wanted, nearby)


def without_user(url: str) -> str:
    """An address without the user name and password in it."""
    parts = urlsplit(url)
    return f" {parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def steady_clock() -> float:
    """Seconds since the epoch as this process knew them at its start, whatever is done to the clock since."""
    return STARTED_AT + seconds_since_boot()


def seconds_since_boot() -> float:
    """A clock that nobody sets, and that goes on while the machine sleeps."""
    number = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
    return time.monotonic() if number is None else time.clock_gettime(number)


STARTED_AT = time.time() - seconds_since_boot()


def state_file(folder: Path, gateway_url: str) -> Path:
    """The file of one Gateway in ``folder``.

    One file for each Gateway address: IBKR counts by login, and a Gateway is a login; a simulated one on another port
    must not close the real one. The machine's name is a part of it, because a home on a network file system serves
    several machines, each with its own loopback, and SQLite cannot share a file between them.
    """
    return folder / file_name(gateway_url)


def file_name(gateway_url: str, place: str = "") -> str:
    """The name of that file, and of the one that stands in for ``place``."""
    parts = urlsplit(gateway_url)
    host = "localhost" if parts.hostname in ("127.0.0.1", "::1") else parts.hostname or ""
    where = f"{host}-{parts.port or 443}"
    mark = hashlib.sha256(f"{platform.node()} {where} {parts.path.rstrip('/')}{place}".encode()).hexdigest()[:8]
    return f"{re.sub(r'[^A-Za-z0-9.-]', '_', where)}-{mark}.v{LAYOUT}.sqlite3"
