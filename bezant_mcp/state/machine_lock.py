"""A lock between all processes of a machine that writes nothing, for when no shared state can be used."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

# Far behind the end of any file: Windows keeps others from reading what is locked.
FAR = 2**30


class MachineLock:
    """Held by one turn of one process at a time; the system gives it back when a process is killed.

    It lies on something that is there anyway and is the same for every process of the user: the folder of the home,
    which is locked without writing to it, or on Windows this program's own file.
    """

    def __init__(self) -> None:
        self.turn = ""
        self._file: int | None = None

    def take(self, turn: str) -> bool:
        """Take it for one turn; False while another turn or another process has it."""
        if self.turn:
            return False
        for path in places_to_lock():
            try:
                self._file = os.open(path, os.O_RDONLY)
            except OSError:
                continue
            try:
                lock(self._file)
            except OSError:
                os.close(self._file)
                self._file = None
                return False
            break
        self.turn = turn
        return True

    def release(self, turn: str) -> None:
        """Give it back, if it is this turn's."""
        if self.turn and self.turn == turn:
            self.turn = ""
            if self._file is not None:
                os.close(self._file)
                self._file = None


def places_to_lock() -> Iterator[str | Path]:
    """What can be locked, the best first. The home is the one of the user, not of the environment, which may differ."""
    if sys.platform == "win32":
        yield Path(__file__)
        return
    import pwd

    with contextlib.suppress(KeyError):
        yield pwd.getpwuid(os.geteuid()).pw_dir
    yield "/"


def lock(file: int) -> None:
    """Lock an open file at once, or raise ``OSError``."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        return
    import fcntl

    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
