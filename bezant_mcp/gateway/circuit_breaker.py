"""Why nothing is sent for a while: IBKR's ban after a 429, and a Gateway that no longer answers.

Both are kept in the store, so that every process obeys what one of them has met. When the time is over, one request
goes first (the probe) and decides for all.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from bezant_mcp.errors import NoAnswer, PenaltyBox
from bezant_mcp.gateway.endpoints import Limits
from bezant_mcp.state import Budget, Store

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
        records = await self._records()
        now = self.store.now()
        probes = []
        for key in (BAN_OF_ALL, BAN + what):
            if key in records:
                until = records[key]["until"]
                if now < until:
                    at = datetime.fromtimestamp(until).astimezone().strftime("%Y-%m-%d %H:%M:%S %Z")
                    raise PenaltyBox(key.removeprefix(BAN), at, until - now)
                probes.append(key)
        silence = records.get(SILENCE, {})
        if silence.get("count", 0) >= self.limits.silent_after:
            if now < silence["until"]:
                raise still_silent(origin, silence["waited"], silence["until"] - now)
            probes.append(SILENCE)
        return Permit(tuple(probes), silence.get("waited", 0.0))

    async def note_429(self, what: str) -> None:
        """Close this path; close everything when another one is closed already."""
        until = self.store.now() + self.limits.penalty_seconds
        record = json.dumps({"until": until, "what": what}).encode()
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
        last = (await self._records()).get(SILENCE, {})
        count = last.get("count", 0) + 1
        pause, until = last.get("pause", 0.0), last.get("until", 0.0)
        if count == self.limits.silent_after or SILENCE in permit.probes:
            pause = min(max(2 * pause, self.limits.pause_seconds), self.limits.longest_pause_seconds)
            until = self.store.now() + pause
        record = {"count": count, "pause": pause, "until": until, "waited": waited}
        await self.store.remember(SILENCE, json.dumps(record).encode(), DAY)

    async def list_now(self) -> tuple[OpenCircuit, ...]:
        """Every circuit that is open at this moment."""
        now = self.store.now()
        return tuple(
            OpenCircuit("everything", "silence", each["until"])
            if key == SILENCE
            else OpenCircuit(key.removeprefix(BAN), "429", each["until"])
            for key, each in (await self._records()).items()
            if each["until"] > now
        )

    async def last_429(self) -> tuple[str, float] | None:
        """Path and age in seconds of the last 429 within a day."""
        found = await self.store.recall(LAST_429)
        return (str(json.loads(found.value)["what"]), found.age_seconds) if found else None

    async def _records(self) -> dict[str, dict[str, float]]:
        return {key: json.loads(each.value) for key, each in (await self.store.recall_all(PREFIX)).items()}


def still_silent(origin: str, waited: float, seconds: float) -> NoAnswer:
    """The error while the Gateway is left alone."""
    known = f"The last requests all ended so; the next one is sent in {max(seconds, 1):.0f} s."
    return NoAnswer(origin, round(waited, 1), known)
