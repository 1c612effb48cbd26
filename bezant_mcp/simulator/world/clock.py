"""The simulator's clock: real time, which tests may move forward or let pass faster."""

import asyncio
import time
from datetime import UTC, datetime


class Clock:
    """Time as the simulated broker sees it.

    Args:
        start: The moment at which the simulator starts; the real time when None.
        speed: How many of its seconds pass in a real one.
    """

    def __init__(self, start: datetime | None = None, speed: float = 1.0) -> None:
        self.speed = speed
        self._began = time.time()
        self._first = self._began if start is None else start.timestamp()
        self._moved = asyncio.Event()

    def now(self) -> float:
        """Seconds since 1970."""
        return self._first + (time.time() - self._began) * self.speed

    def moment(self) -> datetime:
        """The same as a datetime in UTC."""
        return datetime.fromtimestamp(self.now(), UTC)

    def advance(self, seconds: float) -> None:
        """Jump ahead, which also wakes everyone whose sleep is over by then."""
        self._first += seconds
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        """Return when so many seconds have gone by on this clock."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0:
            moved = self._moved
            try:
                async with asyncio.timeout(left / self.speed):
                    await moved.wait()
            except TimeoutError:
                continue
