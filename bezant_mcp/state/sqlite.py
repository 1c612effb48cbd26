"""The shared state in one SQLite file, or in memory when there is no file to use.

Write-ahead logging without waiting for the disk: 0.05 ms for all that one request needs, where a rollback journal
takes 0.15 and waiting for the disk 0.4. A killed process leaves the file whole and its locks gone, since both are the
system's. Only a power cut can damage it; it is checked when opened and begun anew, because nothing in it is worth
more than the next quarter hour.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import random
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from bezant_mcp.state import AGAIN_SECONDS, Budget, Remembered
from bezant_mcp.state.files import NotPrivate, open_private, reason_against

if TYPE_CHECKING:
    import sqlite3

Result = TypeVar("Result")
log = logging.getLogger(__name__)

# By how much, in seconds, the time of an entry may lie ahead without a clock having been set back.
CLOCKS_DIFFER = 1.0
# Values above this are written by a worker thread: half a megabyte takes 3 ms.
LARGE = 32 * 1024
OTHER_TABLES, BUSY, LOCKED, CORRUPT, NOT_A_DATABASE = 1, 5, 6, 11, 26
UNUSABLE = (OTHER_TABLES, CORRUPT, NOT_A_DATABASE)
COMPANIONS = ("", "-wal", "-shm")
# What this process has in memory, one for each name; no program asks so many Gateways at a time.
MEMORIES: OrderedDict[str, sqlite3.Connection] = OrderedDict()
MOST_MEMORIES = 64
IN_MEMORY = threading.RLock()
# What a forked process has of its parent's memories, where a transaction of another thread may be under way.
OF_THE_PARENT: list[object] = []
TABLES = """
CREATE TABLE IF NOT EXISTS places (budget TEXT, turn TEXT, seconds REAL, expires REAL, answered INTEGER);
CREATE INDEX IF NOT EXISTS places_by_turn ON places (turn);
CREATE TABLE IF NOT EXISTS leases (name TEXT PRIMARY KEY, holder TEXT, expires REAL);
CREATE TABLE IF NOT EXISTS memory (key TEXT PRIMARY KEY, value BLOB, since REAL, expires REAL) WITHOUT ROWID;
"""
# A column of SQLite takes what it is given, whatever it was made for.
NO_PLACE = "ifnull(expires <= ? OR expires > ? + 2 * seconds OR seconds NOT BETWEEN 0 AND 86400, 1)"
WHOLE = "typeof(value) = 'blob' AND typeof(since) = 'real'"
COLUMNS = {
    "places": "budget, turn, seconds, expires, answered",
    "leases": "name, holder, expires",
    "memory": "key, value, since, expires",
}


class StoreFile:
    """A ``Store`` in the file ``path``; without one, or while the file cannot be used, in this process's memory.

    A lock is held for a twentieth of a millisecond; one of ``longest_lock_seconds`` belongs to a process that hangs.
    A file that could not be used is tried again after ``AGAIN_SECONDS``.

    Args:
        path: The file, or None.
        memory: The name of a memory that all of this process use who give it; without one it is this store's own.
        backed: It is one of several places, and not alone without its file.
    """

    def __init__(
        self,
        path: Path | None,
        clock: Callable[[], float] = time.time,
        longest_lock_seconds: float = 2.0,
        memory: str = "",
        backed: bool = False,
    ) -> None:
        self.path = path
        self.now = clock
        self.longest_lock_seconds = longest_lock_seconds
        self.memory, self.backed = memory, backed
        self.holder = f"{os.getpid()}-{uuid4().hex[:8]}"
        # Until when, by ``time.monotonic``, the file is left alone.
        self._resting_until = 0.0
        self._alone = path is None
        self._db: sqlite3.Connection | None = None
        self._own_memory: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    @property
    def shared(self) -> bool:
        """Whether other processes see this state."""
        return not self._alone

    @property
    def alone(self) -> bool:
        """One place cannot tell whether there are others; see ``SharedPlaces``."""
        return False

    async def take(self, turn: str, budgets: Sequence[Budget], in_flight_seconds: float) -> dict[str, float]:
        """Take one place in every budget, or none; see ``Store``."""
        now = self.now()

        def work(db: sqlite3.Connection) -> dict[str, float]:
            # What expires later than any place of now could was written before the clock was set back: by a day, say,
            # when nothing is known of it, or by less, when it lasts for its own length from now.
            flight = in_flight_seconds
            db.execute(f"DELETE FROM places WHERE {NO_PLACE}", (now, now + 3 * flight))  # noqa: S608 - it stands above
            db.execute(
                "UPDATE places SET expires = :now + seconds WHERE expires > :now + seconds + :longest",
                {"now": now, "longest": flight + CLOCKS_DIFFER},
            )
            full = {}
            for budget in budgets:
                rows = db.execute("SELECT expires, answered FROM places WHERE budget = ?", (budget.name,))
                # A request in flight can be answered at any moment: its place may be free after the budget's seconds.
                free_at = sorted(at if answered else min(at, now + budget.seconds) for at, answered in rows)
                if len(free_at) >= budget.count:
                    full[budget.name] = max(free_at[-budget.count] - now, 0.0)
            if not full:
                db.executemany(
                    "INSERT INTO places VALUES (?, ?, ?, ?, 0)",
                    [(each.name, turn, each.seconds, now + in_flight_seconds + each.seconds) for each in budgets],
                )
            return full

        return await self._write(work)

    async def finish(self, turn: str, at: float | None) -> None:
        """Start the seconds of a turn's budgets at ``at``; None: it was never sent."""
        if at is None:
            await self._execute("DELETE FROM places WHERE turn = ?", turn)
        else:
            await self._execute("UPDATE places SET expires = ? + seconds, answered = 1 WHERE turn = ?", at, turn)

    async def lease(self, name: str, seconds: float) -> bool:
        """Get or prolong the sole right to ``name``; False while another process has it."""
        now = self.now()
        values = {"name": name, "holder": self.holder, "until": now + seconds, "now": now, "differ": CLOCKS_DIFFER}
        statement = (
            "INSERT INTO leases VALUES (:name, :holder, :until) "
            "ON CONFLICT (name) DO UPDATE SET holder = :holder, expires = :until "
            # One that ends later than a new one was got before the clock was set back.
            "WHERE holder = :holder OR expires <= :now OR expires > :until + :differ"
        )
        return await self._write(lambda db: db.execute(statement, values).rowcount) == 1

    async def release(self, name: str) -> None:
        """Give back what ``lease`` got."""
        await self._execute("DELETE FROM leases WHERE name = ? AND holder = ?", name, self.holder)

    async def remember(self, key: str, value: bytes, seconds: float) -> None:
        """Put ``value`` away for ``seconds``."""
        now = self.now()

        def work(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM memory WHERE expires <= ?", (now,))
            db.execute("DELETE FROM leases WHERE expires <= ?", (now,))
            db.execute("INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?)", (key, value, now, now + seconds))

        if len(value) > LARGE and self.shared:
            await asyncio.to_thread(self._write_aside, work)
        else:
            await self._write(work)

    async def recall(self, key: str) -> Remembered | None:
        """What was put away under ``key``, if its time has not passed."""
        now = self.now()

        def work(db: sqlite3.Connection) -> Remembered | None:
            # What was put away in the future was so before the clock was set back: its age is unknown, not zero.
            found = db.execute(
                f"SELECT value, since FROM memory WHERE key = ? AND expires > ? AND since < ? AND {WHOLE}",  # noqa: S608
                (key, now, now + CLOCKS_DIFFER),
            ).fetchone()
            return None if found is None else Remembered(found[0], max(now - found[1], 0.0))

        return await self._run(work)

    async def recall_all(self, prefix: str) -> dict[str, Remembered]:
        """All that was put away under keys that begin with ``prefix``.

        What was put away in the future was so before the clock was set back, and counts as put away now.
        """
        now, keys = self.now(), (prefix, prefix + "\U0010ffff")

        def restamp(db: sqlite3.Connection) -> None:
            db.execute(
                "UPDATE memory SET expires = expires - since + :now, since = :now "
                "WHERE key >= :first AND key < :last AND since > :now + :differ",
                {"now": now, "differ": CLOCKS_DIFFER, "first": keys[0], "last": keys[1]},
            )

        def read(db: sqlite3.Connection) -> dict[str, tuple[bytes, float]]:
            rows = db.execute(
                f"SELECT key, value, since FROM memory WHERE key >= ? AND key < ? AND expires > ? AND {WHOLE}",  # noqa: S608
                (*keys, now),
            )
            return {key: (value, since) for key, value, since in rows}

        found = await self._run(read)
        if any(since > now + CLOCKS_DIFFER for _, since in found.values()):
            await self._write(restamp)
        return {key: Remembered(value, max(now - since, 0.0)) for key, (value, since) in found.items()}

    async def forget(self, prefix: str) -> None:
        """Drop all keys that begin with ``prefix``."""
        await self._execute("DELETE FROM memory WHERE key >= ? AND key < ?", prefix, prefix + "\U0010ffff")

    async def aclose(self) -> None:
        """Close the file; a later call would open it again. A memory with a name stays."""
        self._close()

    def _close(self) -> None:
        self._close_file()
        if self._own_memory is not None:
            self._own_memory.close()
            self._own_memory = None

    __del__ = _close  # the store of an event loop that has ended is only dropped, and Python warns of what is open

    def _close_file(self) -> None:
        db, self._db, self._file = self._db, None, None
        if db is not None:
            with contextlib.suppress(Exception):  # what is broken cannot always be closed
                db.close()

    async def _execute(self, statement: str, *values: str | float) -> int:
        """Change something in one statement, and tell in how many rows."""
        return await self._write(lambda db: db.execute(statement, values).rowcount)

    async def _write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        return await self._run(lambda db: in_transaction(db, work))

    async def _run(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Run ``work``; wait while another process writes; go on alone while the file cannot be used."""
        import sqlite3

        # A process that hung with the lock a moment ago still does.
        patience = 0.1 if self._alone else self.longest_lock_seconds
        give_up = time.monotonic() + patience
        while self.path is not None and time.monotonic() >= self._resting_until:
            try:
                result = work(self._open(self.path))
            except (sqlite3.Error, OSError) as error:
                if not is_busy(error) or time.monotonic() > give_up:
                    self._go_alone(error)
                    break
            else:
                if self._alone:
                    log.warning("The shared state in %s works again.", self.path)
                    self._alone = False
                return result
            # Not the event loop's thread: SQLite's own waiting would stop everything else.
            await asyncio.sleep(random.uniform(0.0005, 0.003))  # noqa: S311 - spreads the processes, guards nothing
        with IN_MEMORY:  # event loops of several threads may share it
            return work(self._open_memory())

    def _open(self, path: Path) -> sqlite3.Connection:
        """The database, opened anew when its file is not the one in the folder any more.

        Somebody may have removed it, or another process found it damaged and begun it anew; whoever stayed with the
        old one would share its limits with nobody.
        """
        if self._db is not None and self._file != file_identity(path):
            self._close_file()
        if self._db is None:
            self._db = open_file(path)
            self._file = file_identity(path)
        return self._db

    def _open_memory(self) -> sqlite3.Connection:
        """This store's own memory, or the one of its name."""
        if not self.memory:
            self._own_memory = self._own_memory or open_database(":memory:")
            return self._own_memory
        if self.memory not in MEMORIES:
            MEMORIES[self.memory] = open_database(":memory:")
        MEMORIES.move_to_end(self.memory)
        while len(MEMORIES) > MOST_MEMORIES:
            MEMORIES.popitem(last=False)[1].close()
        return MEMORIES[self.memory]

    def _go_alone(self, error: Exception) -> None:
        """Leave the file alone for a while, with one warning."""
        if not self._alone:
            log.warning(
                "The shared state in %s cannot be used (%s). This process %s and tries again every %.0f s.",
                self.path,
                error,
                "uses other places" if self.backed else "keeps its own limits",
                AGAIN_SECONDS,
            )
        self._close_file()
        self._alone, self._resting_until = True, time.monotonic() + AGAIN_SECONDS

    def _write_aside(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Write in a worker thread, on a connection of its own; what cannot be kept is not kept."""
        import sqlite3

        try:
            with contextlib.closing(open_database(str(self.path), wait_seconds=self.longest_lock_seconds)) as db:
                in_transaction(db, work)
        except sqlite3.Error as error:
            log.debug("a large answer was not kept: %s", error)


def file_identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of its name; None where there is none."""
    try:
        found = os.stat(path, follow_symlinks=False)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def in_transaction(db: sqlite3.Connection, work: Callable[[sqlite3.Connection], Result]) -> Result:
    """Do all of ``work`` or nothing of it, alone among all processes."""
    db.execute("BEGIN IMMEDIATE")
    try:
        result = work(db)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return result


def is_busy(error: Exception) -> bool:
    """Whether another process holds the lock, which passes."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (BUSY, LOCKED)


def open_file(path: Path) -> sqlite3.Connection:
    """Open the file, for its owner only; begin it anew when it is damaged.

    Raises:
        OSError: it cannot be made, or is not this user's own.
    """
    import sqlite3

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    make_private(path)
    try:
        return open_database(str(path), check=True)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", CORRUPT) & 0xFF not in UNUSABLE:
            raise
    log.warning("The shared state in %s is damaged, so a new one replaces it.", path)
    for companion in COMPANIONS:
        path.with_name(path.name + companion).unlink(missing_ok=True)
    make_private(path)
    return open_database(str(path))


def make_private(path: Path) -> None:
    """Make the file if it is not there; SQLite's companions take over the mode, and nothing may lie in their places."""
    for companion in COMPANIONS[1:]:
        beside = path.with_name(path.name + companion)
        if why := reason_against(beside):
            raise NotPrivate(beside, why)
    file = open_private(path, os.O_CREAT | os.O_RDWR)
    try:
        path.chmod(0o600)
    finally:
        os.close(file)


def open_database(name: str, wait_seconds: float = 0.0, check: bool = False) -> sqlite3.Connection:
    """Open a database with its tables, in which nothing ever waits for longer than ``wait_seconds``."""
    import sqlite3

    db = sqlite3.connect(name, timeout=wait_seconds, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = OFF")
        # Often and little, so that moving the log into the file stays under a millisecond.
        db.execute("PRAGMA wal_autocheckpoint = 100")
        if check and (found := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise sqlite3.DatabaseError(found)
        db.executescript(TABLES)
        for table, columns in COLUMNS.items() if check else ():
            db.execute(f"SELECT {columns} FROM {table} LIMIT 1")  # noqa: S608 - both stand above
    except BaseException:
        db.close()
        raise
    return db


def begin_anew() -> None:
    """Give a forked process memories of its own."""
    global MEMORIES, IN_MEMORY
    OF_THE_PARENT.append(MEMORIES)
    MEMORIES, IN_MEMORY = OrderedDict(), threading.RLock()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=begin_anew)
