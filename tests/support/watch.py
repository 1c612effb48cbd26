"""A clock that a test sets ahead instead of waiting."""

from __future__ import annotations

import time


class Watch:
    """The real time, and as much more as a test says."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead
