"""The simulator's clock: real time, which tests may move forward."""

import asyncio
import time
from datetime import UTC, datetime


class Clock:
    """Time as the simulated broker sees it.

    Args:
        start: The moment at which the simulator starts; the real time when None.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = 0.0 if start is None else start.timestamp() - time.time()
        self._moved = asyncio.Event()

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self._ahead

    def moment(self) -> datetime:
        """The same as a datetime in UTC."""
        return datetime.fromtimestamp(self.now(), UTC)

    def advance(self, seconds: float) -> None:
        """Jump ahead, which also wakes everyone whose sleep is over by then."""
        self._ahead += seconds
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        """Return when so many seconds have gone by on this clock."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0:
            moved = self._moved
            try:
                async with asyncio.timeout(left):
                    await moved.wait()
            except TimeoutError:
                continue
