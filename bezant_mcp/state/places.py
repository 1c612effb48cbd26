"""Several places that count at once, so that a limit holds among all processes that have any one of them in common.

When one place cannot be used (a full disk, a home that cannot be written, Redis that is gone), processes do not fall
apart into those that still use it and those that do not.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence

from bezant_mcp.state import AGAIN_SECONDS, Budget, Remembered, Store
from bezant_mcp.state.machine_lock import MachineLock

log = logging.getLogger(__name__)
# What every process must hear of, wherever it can be reached; everything else is kept in one place.
FOR_ALL = ("stop:", "note:")
ALONE = "alone"
# Alone, all processes of this machine together send two requests a second: with the eight of those that share, ten.
ALONE_PAUSE_SECONDS = 0.55
ALONE_POLL_SECONDS = 0.3
# Limits of so many seconds cannot be kept by waiting, and a violation closes everything for a quarter of an hour.
SLOW_SECONDS = 30.0
# The longest limit that is waited for.
LONGEST_WAIT_SECONDS = 6.0


class SharedPlaces:
    """A ``Store`` that counts in every place that can be used.

    Args:
        here: The memory of this process, which every Gateway object in it shares.
        wanted: The place that the user named.
        nearby: A place on this machine that needs neither the home nor the disk.
        beyond: Whether ``wanted`` is shared between machines, so that ``nearby`` cannot stand in for it.
        answers_too: Whether ``wanted`` may hold answers.
    """

    def __init__(
        self, here: Store, wanted: Store, nearby: Store | None, *, beyond: bool = False, answers_too: bool = True
    ) -> None:
        self.wanted = wanted
        self._places = (here, nearby, wanted) if nearby else (here, wanted)
        self._meeting_places = tuple(place for place in (wanted, None if beyond else nearby) if place)
        self._of_answers = tuple(place for place in (wanted if answers_too else None, nearby) if place)
        self._here = here
        self._lock = MachineLock()
        self._told = False
        # Until when, by ``time.monotonic``, requests go slowly.
        self._careful_until = 0.0

    @property
    def shared(self) -> bool:
        """Whether the place that the user named can be used."""
        return self.wanted.shared

    @property
    def alone(self) -> bool:
        """Whether the processes that IBKR counts together have no place to meet."""
        return not any(place.shared for place in self._meeting_places)

    def now(self) -> float:
        """Seconds since the epoch by the clock of the place that the user named."""
        return self.wanted.now()

    async def take(self, turn: str, budgets: Sequence[Budget], in_flight_seconds: float) -> dict[str, float]:
        """Take one place in every budget everywhere, or none; see ``Store``."""
        full: dict[str, float] = {}
        taken = []
        for place in self._places:
            full = await place.take(turn, budgets, in_flight_seconds)
            if full:
                break
            taken.append(place)
        else:
            if self.alone:
                # The others find the place again up to so much later, and what they sent until then is counted nowhere.
                self._careful_until = time.monotonic() + AGAIN_SECONDS + LONGEST_WAIT_SECONDS
            if time.monotonic() < self._careful_until:
                full = await self._take_alone(turn, budgets)
            else:
                self._told = False
        if full:
            for place in taken:
                await place.finish(turn, None)
        return full

    async def finish(self, turn: str, at: float | None) -> None:
        """Start the seconds of a turn's budgets at ``at``; None: it was never sent."""
        since = None if at is None else at - self.now()
        for place in self._places:
            # Each has a clock of its own.
            await place.finish(turn, None if since is None else place.now() + since)
        self._lock.release(turn)

    async def lease(self, name: str, seconds: float) -> bool:
        """Get or prolong the sole right to ``name`` everywhere; False while another process has it anywhere."""
        got: list[Store] = []
        for place in self._places:
            if not await place.lease(name, seconds):
                for each in got:
                    await each.release(name)
                return False
            got.append(place)
        return True

    async def release(self, name: str) -> None:
        """Give back what ``lease`` got."""
        for place in self._places:
            await place.release(name)

    async def remember(self, key: str, value: bytes, seconds: float) -> None:
        """Put ``value`` away for ``seconds``: what stops everybody in every place, everything else in one."""
        for place in self._places_of(key):
            await place.remember(key, value, seconds)

    async def recall(self, key: str) -> Remembered | None:
        """What was put away under ``key`` last, if its time has not passed."""
        found = [each for place in self._places_of(key) if (each := await place.recall(key)) is not None]
        return min(found, key=lambda each: each.age_seconds, default=None)

    async def recall_all(self, prefix: str) -> dict[str, Remembered]:
        """All that was put away under keys that begin with ``prefix``, the latest of each."""
        latest: dict[str, Remembered] = {}
        for place in self._places_of(prefix):
            for key, each in (await place.recall_all(prefix)).items():
                if key not in latest or each.age_seconds < latest[key].age_seconds:
                    latest[key] = each
        return latest

    async def forget(self, prefix: str) -> None:
        """Drop all keys that begin with ``prefix``, everywhere."""
        for place in self._places:
            await place.forget(prefix)

    async def aclose(self) -> None:
        """Close all places; what others use stays."""
        for place in self._places:
            await place.aclose()

    def _places_of(self, key: str) -> Sequence[Store]:
        if key.startswith(FOR_ALL):
            return self._places
        return (next((place for place in self._of_answers if place.shared), self._here),)

    async def _take_alone(self, turn: str, budgets: Sequence[Budget]) -> dict[str, float]:
        """Take the one lock that needs no place, and wait with it in hand for as long as the limits last.

        Whoever had it before may have been killed after sending. What may be asked every few minutes only is refused.
        """
        if not self._told:
            self._told = True
            log.warning(
                "Pacing is not shared with other processes: requests are sent slowly, and rate-limited ones not at all."
            )
        if slow := {each.name: AGAIN_SECONDS for each in budgets if each.seconds > SLOW_SECONDS}:
            return slow
        if not self._lock.take(turn):
            return {ALONE: ALONE_POLL_SECONDS}
        # The common budget counts eight a second; a budget of one is a path's own.
        own = [each.seconds for each in budgets if each.count == 1]
        try:
            await asyncio.sleep(max([ALONE_PAUSE_SECONDS, *own]))
        except BaseException:
            self._lock.release(turn)
            raise
        return {}
