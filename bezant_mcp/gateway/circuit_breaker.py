"""Why nothing is sent for a while: IBKR's ban after a 429, and a Gateway that no longer answers.

Both are kept in the store, so that every process obeys what one of them has met. When the time is over, one request
goes first (the probe) and decides for all.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from datetime import datetime

from bezant_mcp.errors import NoAnswer, PenaltyBox
from bezant_mcp.gateway.endpoints import Limits
from bezant_mcp.state import Budget, Remembered, Store

PREFIX = "stop:"
BAN = "stop:ban:"
BAN_OF_ALL = "stop:ban:everything"
SILENCE = "stop:silence"
LAST_429 = "note:429"
PROBE = "probe:"
PROBE_OF_SILENCE = PROBE + SILENCE
DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class OpenCircuit:
    """One reason to send nothing.

    Attributes:
        what: The path, or ``everything``.
        why: ``429`` or ``silence``.
        until: Seconds since the epoch; when it has passed, the next request is the probe.
    """

    what: str
    why: str
    until: float


@dataclass(frozen=True, slots=True)
class Permit:
    """Permission to send one request.

    Attributes:
        probes: The open circuits whose end it tries out.
        waited: How long the last request waited in vain, in seconds; 0 when the last one was answered.
    """

    probes: tuple[str, ...] = ()
    waited: float = 0.0

    @property
    def budgets(self) -> tuple[Budget, ...]:
        """One probe at a time among all processes."""
        return tuple(Budget(PROBE + key, 1, 0.0) for key in self.probes)


@dataclass(frozen=True, slots=True)
class Stop:
    """A record in the store: for how many seconds from its writing nothing is sent, and what led to it.

    It says no time of day: the store knows its age, and no clock that is set can make it last longer than its length.
    """

    left: float = 0.0
    count: int = 0
    pause: float = 0.0
    waited: float = 0.0
    what: str = ""

    def as_bytes(self) -> bytes:
        """What is put away."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def read(cls, found: Remembered, longest: float) -> Stop | None:
        """The stop as it is now; None where the record is none of ours, or cannot be read."""
        try:
            given = json.loads(found.value)
            record = cls(given.pop("left"), **given)
            numbers = [float(each) for each in (record.left, record.count, record.pause, record.waited)]
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
            return None
        if not all(map(math.isfinite, numbers)) or min(numbers) < 0 or not isinstance(record.what, str):
            return None
        left, count, pause, waited = numbers
        return cls(min(left, longest) - found.age_seconds, int(count), min(pause, longest), waited, record.what)


class CircuitBreaker:
    """Knows what is stopped at one Gateway, and tells every process of the user."""

    def __init__(self, store: Store, limits: Limits) -> None:
        self.store = store
        self.limits = limits

    async def ask_permit(self, what: str, origin: str) -> Permit:
        """Find out whether a request for ``what`` may be sent now.

        Raises:
            PenaltyBox: IBKR's ban lasts.
            NoAnswer: the Gateway has not answered several requests in a row.
        """
        stops = await self._stops()
        probes = []
        for key in (BAN_OF_ALL, BAN + what):
            if key in stops:
                left = stops[key].left
                if left > 0:
                    at = datetime.fromtimestamp(self.store.now() + left).astimezone().strftime("%Y-%m-%d %H:%M:%S %Z")
                    raise PenaltyBox(key.removeprefix(BAN), at, left)
                probes.append(key)
        silence = stops.get(SILENCE, Stop())
        if silence.count >= self.limits.silent_after:
            if silence.left > 0:
                raise still_silent(origin, silence.waited, silence.left)
            probes.append(SILENCE)
        return Permit(tuple(probes), silence.waited)

    async def note_429(self, what: str) -> None:
        """Close this path; close everything when another one is closed already."""
        record = Stop(left=self.limits.penalty_seconds, what=what).as_bytes()
        await self.store.remember(BAN + what, record, DAY)
        await self.store.remember(LAST_429, record, DAY)
        bans = [each for each in await self.list_now() if each.why == "429" and each.what != what]
        if bans:
            await self.store.remember(BAN_OF_ALL, record, DAY)

    async def note_answer(self, permit: Permit) -> None:
        """An answer came that is no 429: what it probed is over."""
        for key in {*permit.probes, *([SILENCE] if permit.waited else [])}:
            await self.store.forget(key)

    async def note_silence(self, waited: float, permit: Permit) -> None:
        """A request got no answer for ``waited`` seconds."""
        last = (await self._stops()).get(SILENCE, Stop())
        count, pause, left = last.count + 1, last.pause, max(last.left, 0.0)
        if count == self.limits.silent_after or SILENCE in permit.probes:
            left = pause = min(max(2 * pause, self.limits.pause_seconds), self.limits.longest_pause_seconds)
        await self.store.remember(SILENCE, Stop(left, count, pause, waited).as_bytes(), DAY)

    async def list_now(self) -> tuple[OpenCircuit, ...]:
        """Every circuit that is open at this moment."""
        now = self.store.now()
        return tuple(
            OpenCircuit("everything", "silence", now + each.left)
            if key == SILENCE
            else OpenCircuit(key.removeprefix(BAN), "429", now + each.left)
            for key, each in (await self._stops()).items()
            if each.left > 0
        )

    async def last_429(self) -> tuple[str, float] | None:
        """Path and age in seconds of the last 429 within a day."""
        found = await self.store.recall(LAST_429)
        stop = found and Stop.read(found, self.limits.penalty_seconds)
        return (stop.what, found.age_seconds) if found and stop else None

    async def _stops(self) -> dict[str, Stop]:
        """What is stopped, or was until a probe is due; a record that cannot be read is dropped."""
        found = {}
        for key, each in (await self.store.recall_all(PREFIX)).items():
            longest = self.limits.longest_pause_seconds if key == SILENCE else self.limits.penalty_seconds
            if stop := Stop.read(each, longest):
                found[key] = stop
            else:
                await self.store.forget(key)
        return found


def still_silent(origin: str, waited: float, seconds: float) -> NoAnswer:
    """The error while the Gateway is left alone."""
    known = f"Nothing is sent for {max(seconds, 1):.0f} s."
    return NoAnswer(origin, round(waited, 1), known)
