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
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from bezant_mcp.state import Budget, Remembered

if TYPE_CHECKING:
    import sqlite3

Result = TypeVar("Result")
log = logging.getLogger(__name__)

# By how much, in seconds, the time of an entry may lie ahead without a clock having been set back.
CLOCKS_DIFFER = 1.0
# Values above this are written by a worker thread: half a megabyte takes 3 ms.
LARGE = 32 * 1024
BUSY, LOCKED, CORRUPT, NOT_A_DATABASE = 5, 6, 11, 26
TABLES = """
CREATE TABLE IF NOT EXISTS places (budget TEXT, turn TEXT, seconds REAL, expires REAL, answered INTEGER);
CREATE INDEX IF NOT EXISTS places_by_turn ON places (turn);
CREATE TABLE IF NOT EXISTS leases (name TEXT PRIMARY KEY, holder TEXT, expires REAL);
CREATE TABLE IF NOT EXISTS memory (key TEXT PRIMARY KEY, value BLOB, since REAL, expires REAL) WITHOUT ROWID;
"""


class StoreFile:
    """A ``Store`` in the file ``path``; with None, or when the file cannot be used, in this process's memory alone.

    A lock is held for a twentieth of a millisecond; one of ``longest_lock_seconds`` belongs to a process that hangs.
    """

    def __init__(
        self, path: Path | None, clock: Callable[[], float] = time.time, longest_lock_seconds: float = 2.0
    ) -> None:
        self.path = path
        self.now = clock
        self.longest_lock_seconds = longest_lock_seconds
        self.holder = f"{os.getpid()}-{uuid4().hex[:8]}"
        self._db: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    @property
    def shared(self) -> bool:
        """Whether other processes see this state."""
        return self.path is not None

    async def take(self, turn: str, budgets: Sequence[Budget], in_flight_seconds: float) -> dict[str, float]:
        """Take one place in every budget, or none; see ``Store``."""
        now = self.now()

        def work(db: sqlite3.Connection) -> dict[str, float]:
            # What expires later than any place of now could was written before the clock was set back.
            db.execute(
                "DELETE FROM places WHERE expires <= ? OR expires > ? + 2 * seconds", (now, now + 3 * in_flight_seconds)
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
        changed = await self._execute(
            "INSERT INTO leases VALUES (?1, ?2, ?3) ON CONFLICT (name) DO UPDATE SET holder = ?2, expires = ?3 "
            "WHERE holder = ?2 OR expires <= ?4 OR expires > ?5",
            *(name, self.holder, now + seconds, now, now + 3600),
        )
        return changed == 1

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

        if len(value) > LARGE and self.path is not None:
            await asyncio.to_thread(self._write_aside, work)
        else:
            await self._write(work)

    async def recall(self, key: str) -> Remembered | None:
        """What was put away under ``key``, if its time has not passed."""
        now = self.now()

        def work(db: sqlite3.Connection) -> Remembered | None:
            # What was put away in the future was so before the clock was set back: its age is unknown, not zero.
            found = db.execute(
                "SELECT value, since FROM memory WHERE key = ? AND expires > ? AND since < ?",
                (key, now, now + CLOCKS_DIFFER),
            ).fetchone()
            return None if found is None else Remembered(found[0], max(now - found[1], 0.0))

        return await self._run(work)

    async def recall_all(self, prefix: str) -> dict[str, Remembered]:
        """All that was put away under keys that begin with ``prefix``."""
        return await self._run(
            lambda db: {
                key: Remembered(value, max(self.now() - since, 0.0))
                for key, value, since in db.execute(
                    "SELECT key, value, since FROM memory WHERE key >= ? AND key < ? AND expires > ?",
                    (prefix, prefix + "\U0010ffff", self.now()),
                )
            }
        )

    async def forget(self, prefix: str) -> None:
        """Drop all keys that begin with ``prefix``."""
        await self._execute("DELETE FROM memory WHERE key >= ? AND key < ?", prefix, prefix + "\U0010ffff")

    async def aclose(self) -> None:
        """Close the file; a later call would open it again."""
        if self._db is not None:
            self._db.close()
            self._db = None

    async def _execute(self, statement: str, *values: str | float) -> int:
        """Change something in one statement, and tell in how many rows."""
        return await self._write(lambda db: db.execute(statement, values).rowcount)

    async def _write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        return await self._run(lambda db: in_transaction(db, work))

    async def _run(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Run ``work``; wait while another process writes; go on alone when the file cannot be used."""
        import sqlite3

        give_up = time.monotonic() + self.longest_lock_seconds
        while True:
            try:
                return work(self._open())
            except (sqlite3.Error, OSError) as error:
                if self.path is None:
                    raise
                if not is_busy(error) or time.monotonic() > give_up:
                    await self._go_alone(error)
            # Not the event loop's thread: SQLite's own waiting would stop everything else.
            await asyncio.sleep(random.uniform(0.0005, 0.003))  # noqa: S311 - spreads the processes, guards nothing

    def _open(self) -> sqlite3.Connection:
        """The database, opened anew when its file is not the one in the folder any more.

        Somebody may have removed it, or another process found it damaged and begun it anew; whoever stayed with the
        old one would share its limits with nobody.
        """
        if self._db is not None and self._file != file_identity(self.path):
            self._db.close()
            self._db = None
        if self._db is None:
            self._db = open_file(self.path) if self.path else open_database(":memory:")
            self._file = file_identity(self.path)
        return self._db

    async def _go_alone(self, error: Exception) -> None:
        log.warning(
            "The shared state in %s cannot be used (%s). This process goes on alone: its limits are its own.",
            self.path,
            error,
        )
        with contextlib.suppress(Exception):
            await self.aclose()
        self._db, self.path, self._file = None, None, None

    def _write_aside(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Write in a worker thread, on a connection of its own; what cannot be kept is not kept."""
        import sqlite3

        try:
            with contextlib.closing(open_database(str(self.path), wait_seconds=self.longest_lock_seconds)) as db:
                in_transaction(db, work)
        except sqlite3.Error as error:
            log.debug("a large answer was not kept: %s", error)


def file_identity(path: Path | None) -> tuple[int, int] | None:
    """What tells a file from another one of its name; None where there is none."""
    try:
        found = os.stat(path) if path else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None


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
    """Open the file, for its owner only; begin it anew when it is damaged."""
    import sqlite3

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # SQLite's companions take over the mode
    path.chmod(0o600)
    try:
        return open_database(str(path), check=True)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", CORRUPT) & 0xFF not in (CORRUPT, NOT_A_DATABASE):
            raise
    log.warning("The shared state in %s is damaged and is begun anew.", path)
    for companion in ("", "-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    return open_database(str(path))


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
    except BaseException:
        db.close()
        raise
    return db
